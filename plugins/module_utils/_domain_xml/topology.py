# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an instance was given of its host's NUMA cells, CPUs, pages and devices, as libvirt's elements.

A record without an assignment adds nothing: then the host's kernel places vCPUs and memory.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, add
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput

SMALL_PAGE_KB = 4
_ADDRESS = re.compile(r"([0-9a-f]{4}):([0-9a-f]{2}):([0-9a-f]{2})\.([0-7])")
Cells = Sequence[Mapping[str, Any]]


def add_topology(domain: Element, cpu: Element, cells: Cells) -> None:
    """Append <numatune>, <cputune> and <memoryBacking> to the domain, and <numa> to its <cpu>."""
    if not cells:
        return
    _add_pages(domain, cells)
    numatune = add(domain, "numatune")
    add(numatune, "memory", {"mode": "strict", "nodeset": _listed(cell["id"] for cell in cells)})
    numa = add(cpu, "numa")
    for number, cell in enumerate(cells):
        add(numatune, "memnode", {"cellid": str(number), "mode": "strict", "nodeset": str(cell["id"])})
        size = {"id": str(number), "cpus": _listed(cell["vcpus"]), "memory": str(cell["ram_mb"]), "unit": "MiB"}
        add(numa, "cell", size)
    _add_pins(domain, cells)


def _add_pages(domain: Element, cells: Cells) -> None:
    large = [(number, cell["page_kb"]) for number, cell in enumerate(cells) if _is_large(cell)]
    if large:
        pages = add(add(domain, "memoryBacking"), "hugepages")
        for number, size in large:
            add(pages, "page", {"size": str(size), "unit": "KiB", "nodeset": str(number)})


def _is_large(cell: Mapping[str, Any]) -> bool:
    return int(cell.get("page_kb") or SMALL_PAGE_KB) != SMALL_PAGE_KB


def _add_pins(domain: Element, cells: Cells) -> None:
    """Each vCPU on its CPU, or on the shared ones of its cell; QEMU's own threads on all of these, as in Nova."""
    tune = add(domain, "cputune")
    every: set[int] = set()
    for cell in cells:
        pins = cell.get("pins") or {}
        for vcpu in cell["vcpus"]:
            cpus = [pins[str(vcpu)]] if pins else list(cell.get("cpus") or ())
            every.update(cpus)
            if cpus:
                add(tune, "vcpupin", {"vcpu": str(vcpu), "cpuset": _listed(cpus)})
    if every:
        add(tune, "emulatorpin", {"cpuset": _listed(sorted(every))})


def add_host_devices(devices: Element, assigned: Sequence[Mapping[str, Any]]) -> None:
    """Append a <hostdev> for each device, by its PCI address. Raises InvalidInput for what is not one."""
    for device in assigned:
        match = _ADDRESS.fullmatch(str(device["address"]).lower())
        if match is None:
            raise InvalidInput([Fault("assignment.devices", f"{device['address']!r} is not a PCI address")])
        hostdev = add(devices, "hostdev", {"mode": "subsystem", "type": "pci", "managed": "yes"})
        parts = zip(("domain", "bus", "slot", "function"), match.groups())
        add(add(hostdev, "source"), "address", {name: f"0x{part}" for name, part in parts})


def _listed(numbers: Any) -> str:
    return ",".join(str(number) for number in numbers)
