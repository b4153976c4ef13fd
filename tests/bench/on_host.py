# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What benchmarks measure on a host without Ansible around it. Prints JSON.

on_host.py facts: our report of the host beside the libvirt calls that it cannot do without.
on_host.py create PARALLEL: makes and starts the machines given as JSON, by qemu-img, genisoimage and virsh.
on_host.py remove: removes every domain, and what `create` made.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import libvirt

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report

RUNS = 9
RECORD = "urn:lodestar:compute:1"
MADE = Path("/var/tmp/lodestar-bench-disks")


def facts() -> dict[str, float]:
    """The best of several runs each, in turns, so that what else the machine does weighs on both alike."""
    arguments = {"virt_type": "qemu", "storage": {}}
    best: dict[str, float] = {}
    for _run in range(RUNS):
        for name, work in {
            "raw": _raw_facts,
            "ours": lambda: host_report(Paths(), None, arguments),
        }.items():
            best[name] = min(best.get(name, float("inf")), _seconds(work))
    with libvirt.openReadOnly("qemu:///system") as connection:
        return {**best, "domains": len(connection.listAllDomains())}


def _raw_facts() -> None:
    """One bulk call with only the groups needed, and one read of metadata for each domain."""
    groups = libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_VCPU | libvirt.VIR_DOMAIN_STATS_BALLOON
    with libvirt.open("qemu:///system") as connection:
        for domain, _values in connection.getAllDomainStats(groups, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT):
            domain.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, RECORD, libvirt.VIR_DOMAIN_AFFECT_CONFIG)


def create(parallel: int) -> dict[str, float]:
    """The steps of a creation by hand: overlay, config drive, define, start. Seconds for all machines together."""
    machines = json.load(sys.stdin)

    def work() -> None:
        with ThreadPoolExecutor(max_workers=parallel) as workers:
            list(workers.map(_create, machines))

    return {"seconds": _seconds(work)}


def _create(machine: dict[str, Any]) -> None:
    folder = MADE / machine["name"]
    source = folder / "source" / "openstack" / "latest"
    source.mkdir(parents=True)
    for name in ("meta_data.json", "network_data.json", "user_data"):
        (source / name).write_text("{}", encoding="utf-8")
    xml = folder / "domain.xml"
    xml.write_text(machine["xml"].replace(machine["directory"], str(folder)), encoding="utf-8")
    overlay = ["-f", "qcow2", "-b", machine["base"], "-F", machine["format"], str(folder / "disk"), machine["size"]]
    _call("qemu-img", "create", "-q", *overlay)
    _call(
        "genisoimage", "-quiet", "-J", "-r", "-V", "config-2", "-o", str(folder / "disk.config"), str(source.parents[1])
    )
    _call("virsh", "--quiet", "define", str(xml))
    _call("virsh", "--quiet", "start", machine["name"])


def remove() -> dict[str, int]:
    """Leave no domain, and nothing of what `create` made."""
    with libvirt.open("qemu:///system") as connection:
        domains = connection.listAllDomains()
        for domain in domains:
            if domain.isActive():
                domain.destroy()
            domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
    shutil.rmtree(MADE, ignore_errors=True)
    return {"removed": len(domains)}


def _call(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    VERBS: dict[str, Callable[..., Any]] = {
        "facts": facts,
        "create": lambda count: create(int(count)),
        "remove": remove,
    }
    print(json.dumps(VERBS[sys.argv[1]](*sys.argv[2:])))
