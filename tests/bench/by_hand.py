# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator types at a host for what we do there: virsh, qemu-img and the shell's tools. Prints JSON.

by_hand.py VERB [AT_ONCE]: takes machines as on_host.py lists them, as JSON, and answers with what all of them took.
Unless that says otherwise machines are created several at once, and everything else is done to one after another.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

from on_host import MADE, PARALLEL, STORE, Took, call, took

Machine = Mapping[str, str]
LARGER_MB, LARGER_GB = 160, 2
_LOOK_EVERY = 0.05  # seconds


def create(machine: Machine) -> None:
    """Overlay, config drive, define, start."""
    folder = folder_of(machine)
    latest = folder / "source" / "openstack" / "latest"
    latest.mkdir(parents=True)
    for name in ("meta_data.json", "network_data.json", "user_data"):
        (latest / name).write_text("{}", encoding="utf-8")
    xml = folder / "domain.xml"
    xml.write_text(machine["xml"].replace(machine["directory"], str(folder)), encoding="utf-8")
    backing = ["-b", machine["base"], "-F", machine["format"]]
    call("qemu-img", "create", "-q", "-f", "qcow2", *backing, str(folder / "disk"), machine["size"])
    image = ["-quiet", "-J", "-r", "-V", "config-2", "-o", str(folder / "disk.config")]
    call("genisoimage", *image, str(folder / "source"))
    call("virsh", "--quiet", "define", str(xml))
    call("virsh", "--quiet", "start", machine["name"])


def stop(machine: Machine) -> None:
    """Off at once."""
    call("virsh", "--quiet", "destroy", machine["name"])


def start(machine: Machine) -> None:
    """On again."""
    call("virsh", "--quiet", "start", machine["name"])


def snapshot(machine: Machine) -> None:
    """The running guest's disk as it is now, in a file of its own, checked, with its checksum, under its name."""
    part = STORE / f".{machine['name']}.part"
    part.mkdir(mode=0o711)
    disk, backup = part / "disk", part / "backup.xml"
    others = "".join(f"<disk name='{name}' backup='no'/>" for name in disks_of(machine) if name != "vda")
    backup.write_text(
        "<domainbackup mode='push'><disks><disk name='vda' backup='yes' type='file' backupmode='full'>"
        f"<driver type='qcow2'/><target file='{disk}'/></disk>{others}</disks></domainbackup>",
        encoding="ascii",
    )
    call("virsh", "--quiet", "backup-begin", machine["name"], str(backup))
    while "None" not in _output("virsh", "domjobinfo", machine["name"]):
        time.sleep(_LOOK_EVERY)
    call("qemu-img", "info", "--output", "json", str(disk))
    backup.write_text(_output("sha256sum", str(disk)), encoding="ascii")
    call("sync", str(disk), str(backup))
    part.rename(STORE / machine["name"])


def create_restore_point(machine: Machine) -> None:
    """A state of the disk to go back to, kept in the disk itself."""
    _change_states(machine, "-c")


def revert_to_restore_point(machine: Machine) -> None:
    """Off, the disk as it was, on again."""
    _change_states(machine, "-a")


def delete_restore_point(machine: Machine) -> None:
    """Without the state."""
    _change_states(machine, "-d")


def _change_states(machine: Machine, how: str) -> None:
    stop(machine)
    call("qemu-img", "snapshot", "-q", how, "bench", str(folder_of(machine) / "disk"))
    start(machine)


def resize(machine: Machine) -> None:
    """More RAM and a larger disk, the old one kept, with a restart."""
    folder = folder_of(machine)
    stop(machine)
    call("cp", "--sparse=always", str(folder / "disk"), str(folder / "disk.new"))
    call("qemu-img", "resize", "-q", "-f", "qcow2", str(folder / "disk.new"), f"{LARGER_GB}G")
    call("sync", str(folder / "disk.new"))
    (folder / "disk").rename(folder / "disk.old")
    (folder / "disk.new").rename(folder / "disk")
    xml = folder / "domain.xml"
    tree = ElementTree.fromstring(xml.read_text(encoding="utf-8"))
    for element in ("memory", "currentMemory"):
        for amount in tree.findall(element):
            amount.set("unit", "MiB")
            amount.text = str(LARGER_MB)
    xml.write_text(ElementTree.tostring(tree, encoding="unicode"), encoding="utf-8")
    call("virsh", "--quiet", "define", str(xml))
    start(machine)


def twin(machine: Machine) -> None:
    """Another that is alike, with a copy of its disks beside them, under its name without the project."""
    directory = f"{machine['directory']}-twin"
    call("cp", "--archive", machine["directory"], directory)
    tree = ElementTree.fromstring(machine["xml"].replace(machine["directory"], directory))
    _child(tree, "name").text = f"{machine['name'].rpartition('.')[2]}-twin"
    tree.remove(_child(tree, "uuid"))
    for interface in tree.iterfind("devices/interface"):
        interface.remove(_child(interface, "mac"))
    path = Path(directory, "domain.xml")
    path.write_text(ElementTree.tostring(tree, encoding="unicode"), encoding="utf-8")
    call("virsh", "--quiet", "define", str(path))
    call("virsh", "--quiet", "start", _child(tree, "name").text or "")


def migrate(machine: Machine) -> None:
    """To another host, live; its disks are where both find them."""
    options = ["--live", "--p2p", "--tls", "--persistent", "--undefinesource", "--unsafe"]
    call("virsh", "--quiet", "migrate", *options, machine["name"], machine["uri"])


def _child(element: ElementTree.Element, name: str) -> ElementTree.Element:
    found = element.find(name)
    if found is None:
        raise LookupError(f"{element.tag} has no {name}")
    return found


def folder_of(machine: Machine) -> Path:
    """Where the files are that were made by hand."""
    return MADE / machine["name"]


def disks_of(machine: Machine) -> list[str]:
    """The names of the machine's disks in the guest, as libvirt has them."""
    targets = ElementTree.fromstring(machine["xml"]).iterfind("devices/disk/target")
    return [target.get("dev", "") for target in targets]


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


VERBS: dict[str, Callable[[Machine], None]] = {
    "create": create,
    "stop": stop,
    "start": start,
    "snapshot": snapshot,
    "create_restore_point": create_restore_point,
    "revert_to_restore_point": revert_to_restore_point,
    "delete_restore_point": delete_restore_point,
    "resize": resize,
    "twin": twin,
    "migrate": migrate,
}


def main(verb: str, machines: list[Machine], at_once: int | None = None) -> Took:
    """Do it to each of them."""
    workers = at_once or (PARALLEL if verb == "create" else 1)

    def work() -> None:
        with ThreadPoolExecutor(max_workers=workers) as pool:
            list(pool.map(VERBS[verb], machines))

    return took(work)


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], json.load(sys.stdin), *map(int, sys.argv[2:]))))
