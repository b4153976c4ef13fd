# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What benchmarks do on a host without Ansible around it. Prints JSON.

on_host.py VERB VIRT_TYPE: see VERBS for what there is. `remove` removes every domain: for lab hosts only.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import libvirt

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.grounds import HostGrounds
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.local_host import now, open_definitions
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import Slice
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

URI = "qemu:///system"
RECORD = "urn:lodestar:compute:1"
RUNS = 21
CPU_STATISTICS = Path("/sys/fs/cgroup/cpu.stat")
PARALLEL = 4
MIB = 1 << 20
IMAGE_MIB = 256
# Seconds by the clock, CPU seconds of the whole host.
Took = tuple[float, float]
MADE = Path("/var/tmp/lodestar-bench-made")
STORE = Path("/var/tmp/lodestar-bench-store")


def image(_virt_type: str) -> dict[str, str]:
    """An image without a system, as lodestar_images has it: something to copy, and nothing to boot.

    Guests find nothing to boot, and so take no CPU from what is measured.
    """
    path = MADE.with_suffix(".qcow2")
    if not path.exists():
        content = MADE.with_suffix(".raw")
        with content.open("wb") as stream:
            stream.seek(MIB)
            for seed in range(IMAGE_MIB):
                stream.write(random.Random(seed).randbytes(MIB))
        call("qemu-img", "convert", "-q", "-f", "raw", "-O", "qcow2", str(content), str(path))
        content.unlink()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"url": path.as_uri(), "checksum": f"sha256:{digest}", "format": "qcow2"}


def report(virt_type: str) -> Any:
    """What host_info reports; the paths of declared storages, by name, are given as JSON."""
    arguments = {"virt_type": virt_type, "storage": json.load(sys.stdin) or {}, "image_store": str(STORE)}
    return json.loads(host_report(Paths(), None, arguments))


def facts(virt_type: str) -> dict[str, list[Took]]:
    """What our report took, and the libvirt calls that it cannot do without, in several runs of each.

    In turns, so that what else the machine does weighs on both alike.
    """
    arguments = {"virt_type": virt_type, "storage": {}}
    found: dict[str, list[Took]] = {"ours": [], "raw": []}
    for _run in range(RUNS):
        found["raw"].append(took(_raw_facts))
        found["ours"].append(took(lambda: host_report(Paths(), None, arguments)))
    return found


def _raw_facts() -> None:
    """One bulk call with only the groups needed, and one read of metadata for each domain."""
    groups = libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_VCPU | libvirt.VIR_DOMAIN_STATS_BALLOON
    with libvirt.open(URI) as connection:
        for domain, _values in connection.getAllDomainStats(groups, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT):
            domain.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, RECORD, libvirt.VIR_DOMAIN_AFFECT_CONFIG)


def define(virt_type: str) -> int:
    """Define the instances of a slice, given as JSON, as they are once their creation is settled; without files."""
    work = Slice.from_json(sys.stdin.read())
    hypervisor = open_definitions(Paths(), None, virt_type)
    policy = MachinePolicy(hypervisor, hypervisor.host, virt_type, pools=work.cpu_pool)
    store = HostGrounds(Paths())
    for step in work.steps:
        wanted = Record.from_dict(step.record or {})
        machine = policy.pin(wanted, step.options.get("machine_type"), step.options.get("zone"))
        record = replace(wanted, machine=machine, created_at=now())
        hypervisor.define(record, store.layout(record))
    return len(work.steps)


def machines(_virt_type: str) -> list[dict[str, str]]:
    """The host's instances as their creation by hand needs them: without the record."""
    with libvirt.open(URI) as connection:
        return [_machine(domain) for domain in connection.listAllDomains()]


def _machine(domain: Any) -> dict[str, str]:
    tree = ElementTree.fromstring(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
    for metadata in tree.findall("metadata"):
        tree.remove(metadata)
    for interface in tree.iterfind("devices/interface"):
        _filter_by_libvirt(interface)
    root = next(disk for disk in tree.iterfind("devices/disk") if disk.find("backingStore/source") is not None)
    return {
        "name": domain.name(),
        "xml": ElementTree.tostring(tree, encoding="unicode"),
        "directory": str(Path(root.find("source").get("file")).parent),
        "base": root.find("backingStore/source").get("file"),
        "format": root.find("backingStore/format").get("type"),
        "size": str(domain.blockInfo(root.find("target").get("dev"))[0]),
    }


def _filter_by_libvirt(interface: ElementTree.Element) -> None:
    """Hold an interface to its address as it is done by hand: by the filter that libvirt brings, not by our hook."""
    alias = interface.find("alias")
    address = alias.get("name", "").split("-", 2)[2].replace("-", ".")
    interface.remove(alias)
    interface.remove(interface.find("target"))
    rules = ElementTree.SubElement(interface, "filterref", {"filter": "clean-traffic"})
    ElementTree.SubElement(rules, "parameter", {"name": "IP", "value": address})


def remove(_virt_type: str) -> int:
    """Leave no domain, no file of an instance, nothing made by hand, no image in the store, and no keeper's memory."""
    paths = Paths()
    with libvirt.open(URI) as connection:
        domains = connection.listAllDomains()
        with ThreadPoolExecutor(max_workers=PARALLEL) as workers:
            list(workers.map(_remove, domains))
    for directory in (MADE, STORE, *paths.instances().glob("*")):
        shutil.rmtree(directory, ignore_errors=True)
    STORE.mkdir()
    for memory in paths.keeper.glob("records-*.json"):
        memory.unlink()
    return len(domains)


def _remove(domain: Any) -> None:
    if domain.isActive():
        domain.destroy()
    domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)


def call(*command: str) -> None:
    """Run a program. Raises CalledProcessError."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def took(work: Callable[[], object]) -> Took:
    """What the work took."""
    used, begin = _cpu(), time.perf_counter()
    work()
    return time.perf_counter() - begin, _cpu() - used


def _cpu() -> float:
    """CPU seconds that all processes of this lab host have used: its PID 1 is the root of its cgroups."""
    for line in CPU_STATISTICS.read_text(encoding="ascii").splitlines():
        name, value = line.split()
        if name == "usage_usec":
            return int(value) / 1e6
    raise LookupError(f"{CPU_STATISTICS} does not say usage_usec")


VERBS: dict[str, Callable[[str], Any]] = {
    "image": image,
    "report": report,
    "facts": facts,
    "define": define,
    "machines": machines,
    "remove": remove,
}

if __name__ == "__main__":
    print(json.dumps(VERBS[sys.argv[1]](sys.argv[2])))
