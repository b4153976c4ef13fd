# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What our work on a host takes beside the raw calls, the same by hand, and community.libvirt: ratios within one run.

python hosts.py, in the environment of requirements/bench.txt, with a prepared and empty lab host in LODESTAR_INVENTORY.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.tests.bench.lab_host import LabHost

APPLY = "lodestar.compute.fleet_apply"
OBSERVE = "Observe every host"
CLAIM = "Claim on every host concerned"
WORK = "Work"

MANY = 1000
HALF = 500
LOOP = 50
BATCH = 20
PARALLEL = 4
DEFINITION = """<domain type="qemu"><name>{name}</name><memory unit="MiB">128</memory><vcpu>1</vcpu>
<os><type arch="x86_64" machine="q35">hvm</type></os></domain>"""


class Row(NamedTuple):
    """One measurement: what was done, in seconds ours and the other's, the ratio, and what it has to keep to."""

    what: str
    ours: float
    other: float
    ratio: float
    gate: str
    kept: bool

    def __str__(self) -> str:
        verdict = "kept" if self.kept else "MISSED"
        return f"{self.what:54} {self.ours:9.3f} {self.other:9.3f} {self.ratio:8.2f}   {self.gate:8} {verdict}"


def wish(host: LabHost, count: int, power_state: str = "stopped") -> dict[str, Any]:
    """Inventory variables that declare so many tiny instances; ratios let a small host hold them."""
    image = host.facts["lab_images"]["tiny"]
    return {
        "lodestar_flavors": {"bench": {"vcpus": 1, "ram_mb": 128, "disk_gb": 1}},
        "lodestar_images": {"tiny": {key: image[key] for key in ("url", "checksum", "format")}},
        "lodestar_networks": {"bench": {"cidr": "10.240.0.0/16", "bridge": "br-front"}},
        "lodestar_ratios": {"vcpus": 10000, "ram_mb": 100, "disk_gb": 100},
        "lodestar_prune": True,
        "lodestar_instances": [
            {
                "name": "bench",
                "count": count,
                "flavor": "bench",
                "image": "tiny",
                "networks": [{"name": "bench"}],
                "power_state": power_state,
            }
        ]
        if count
        else [],
    }


def beside_community(host: LabHost) -> list[Row]:
    """Define domains, and define them again with nothing to do: a loop of module calls, and one call of ours."""
    definitions = [DEFINITION.format(name=f"loop-{number}") for number in range(LOOP)]
    loop = host.play(os.path.join(os.path.dirname(__file__), "community.yml"), {"bench_definitions": definitions})
    host.measure("remove")
    first = host.play(APPLY, wish(host, LOOP))
    second = host.play(APPLY, wish(host, LOOP))
    return [
        _at_least(f"define {LOOP}, beside community.libvirt.virt", first[CLAIM], loop["Define"], 20),
        _at_least(f"change nothing of {LOOP}, beside the same", second[OBSERVE], loop["Define again"], 20),
    ]


def beside_raw_facts(host: LabHost) -> Row:
    """Observe a host, beside the libvirt calls that this cannot do without."""
    host.play(APPLY, wish(host, HALF))
    seconds = host.measure("facts")
    return _at_most(f"observe {seconds['domains']:.0f}, beside the raw calls", seconds["ours"], seconds["raw"], 1.3)


def nothing_to_do(host: LabHost) -> list[Row]:
    """A run over many instances with nothing to do; and its tasks are as many as those of a run over few."""
    few = host.play(APPLY, wish(host, HALF))
    host.play(APPLY, wish(host, MANY))
    many = host.play(APPLY, wish(host, MANY))
    same = Row(
        "tasks of a run with nothing to do", len(many), len(few), len(many) / len(few), "= 1", many.keys() == few.keys()
    )
    return [_at_most(f"nothing to do for {MANY}, on the host, in seconds", many[OBSERVE], 1.0, 3.0), same]


def beside_hands(host: LabHost) -> Row:
    """Create instances, beside the same steps by qemu-img, genisoimage and virsh plus one module call."""
    host.play(APPLY, wish(host, 0))
    # Once before what is measured, so that the image is in the host's cache for both.
    host.play(APPLY, wish(host, 1))
    created = host.play(APPLY, wish(host, BATCH + 1, "running"))
    machines = [_machine(host, name) for name in host.run("virsh", "list", "--name").split()][:BATCH]
    removed = host.play(APPLY, wish(host, 0))
    by_hand = host.measure("create", str(PARALLEL), text=json.dumps(machines))["seconds"]
    host.measure("remove")
    ours = created[CLAIM] + created[WORK]
    return _at_most(f"create {BATCH}, beside qemu-img and virsh", ours, by_hand + removed[OBSERVE], 1.1)


def _machine(host: LabHost, name: str) -> dict[str, str]:
    """An instance of ours as the creation by hand needs it, without the record."""
    tree = ElementTree.fromstring(host.run("virsh", "dumpxml", "--inactive", name))
    for metadata in tree.findall("metadata"):
        tree.remove(metadata)
    disk = next(source for source in tree.iterfind("devices/disk/source") if source.get("file", "").endswith("/disk"))
    path = disk.get("file", "")
    image = json.loads(host.run("qemu-img", "info", "--force-share", "--output=json", path))
    return {
        "name": name,
        "xml": ElementTree.tostring(tree, encoding="unicode"),
        "directory": os.path.dirname(path),
        "base": image["full-backing-filename"],
        "format": image["backing-filename-format"],
        "size": str(image["virtual-size"]),
    }


def _at_most(what: str, ours: float, other: float, gate: float) -> Row:
    return Row(what, ours, other, ours / other, f"<= {gate:g}", ours <= gate * other)


def _at_least(what: str, ours: float, other: float, gate: float) -> Row:
    return Row(what, ours, other, other / ours, f">= {gate:g}", other >= gate * ours)


def main(environment: Mapping[str, str]) -> int:
    """Print the table; 1 when a gate was missed."""
    host = LabHost(environment["LODESTAR_INVENTORY"])
    host.send_code()
    print(f"{'':54} {'ours s':>9} {'other s':>9} {'ratio':>8}   gate", flush=True)
    missed = 0
    for measure in (beside_community, beside_raw_facts, nothing_to_do, beside_hands):
        measured = measure(host)
        for row in measured if isinstance(measured, list) else [measured]:
            print(row, flush=True)
            missed += not row.kept
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(os.environ))
