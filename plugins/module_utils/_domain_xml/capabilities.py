# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hypervisor can give, read out of libvirt's capabilities: machine types, and the CPU that its hosts' guests can
have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, add, read, write

# `pc-q35-7.2`, `pc-i440fx-7.2`, `pc-q35-rhel9.2.0`; unversioned names mean another machine after each upgrade of QEMU.
_VERSIONED = re.compile(r"pc-(?P<family>q35|i440fx)-(?P<vendor>[a-z]*)(?P<version>\d+(?:\.\d+)*)")
_FAMILIES = {"q35": "q35", "i440fx": "pc"}


@dataclass(frozen=True)
class GuestCpu:
    """What domain capabilities say of CPUs: the host-model as a `<cpu>` element, its model, and the models usable by
    name.
    """

    xml: str
    model: str
    usable_models: tuple[str, ...]


def machine_types(capabilities: str, arch: str) -> dict[str, list[str]]:
    """The versioned machine types by family (`q35`, `pc`), newest first, from virConnectGetCapabilities."""
    found: dict[str, set[str]] = {"q35": set(), "pc": set()}
    for machine in read(capabilities).findall(f"guest/arch[@name='{arch}']//machine"):
        name = machine.text or ""
        match = _VERSIONED.fullmatch(name)
        if match and machine.get("deprecated") != "yes":
            found[_FAMILIES[match["family"]]].add(name)
    return {family: sorted(names, key=_version, reverse=True) for family, names in found.items()}


def host_uuid(capabilities: str) -> str | None:
    """The UUID that libvirt knows the host by, from virConnectGetCapabilities."""
    return read(capabilities).findtext("host/uuid")


def numa_cells(capabilities: str) -> list[dict[str, Any]]:
    """The host's NUMA cells from virConnectGetCapabilities: `id`, `cpus`, `siblings` (the threads of each
    core), `ram_mb`,
    and `pages`, each `size_kb` and `total`.
    """
    return [_numa_cell(cell) for cell in read(capabilities).findall("host/topology/cells/cell")]


def _numa_cell(cell: Element) -> dict[str, Any]:
    cpus = {int(cpu.get("id", "0")): cpu.get("siblings", "") or cpu.get("id", "0") for cpu in cell.findall("cpus/cpu")}
    return {
        "id": int(cell.get("id", "0")),
        "cpus": sorted(cpus),
        "siblings": sorted(cpu_numbers(text) for text in set(cpus.values())),
        "ram_mb": int(cell.findtext("memory", "0")) // 1024,
        "pages": [
            {"size_kb": int(pages.get("size", "0")), "total": int(pages.text or "0")} for pages in cell.findall("pages")
        ],
    }


def cpu_numbers(text: str) -> list[int]:
    """`0,2-3` as [0, 2, 3]."""
    ranges = [part.partition("-") for part in text.split(",")]
    return [number for first, _dash, last in ranges for number in range(int(first), int(last or first) + 1)]


def guest_cpu(domain_capabilities: str) -> GuestCpu | None:
    """The CPUs of virConnectGetDomainCapabilities; None where the hypervisor has no host-model for this
    kind of guest.
    """
    cpu = read(domain_capabilities).find("cpu")
    mode = None if cpu is None else cpu.find("mode[@name='host-model']")
    if cpu is None or mode is None or mode.get("supported") != "yes":
        return None
    element = ElementTree.Element("cpu")
    element.extend(list(mode))
    models = cpu.findall("mode[@name='custom']/model[@usable='yes']")
    return GuestCpu(
        _compact(element), element.findtext("model") or "", tuple(sorted(model.text or "" for model in models))
    )


def pinned_cpu(text: str) -> str:
    """A `<cpu>` from virConnectBaselineHypervisorCPU as a record keeps it: one line."""
    return _compact(read(text))


def named_cpu(model: str) -> str:
    """The `<cpu>` of exactly this model: a host that cannot give it refuses to start the guest."""
    element = ElementTree.Element("cpu", {"mode": "custom", "match": "exact", "check": "partial"})
    add(element, "model", {"fallback": "forbid"}, model)
    return _compact(element)


def is_versioned(machine: str) -> bool:
    """Whether the machine type means the same machine on every host that has it."""
    return _VERSIONED.fullmatch(machine) is not None


def _version(machine: str) -> tuple[list[int], str]:
    match = _VERSIONED.fullmatch(machine)
    version = match["version"] if match else "0"
    return [int(part) for part in version.split(".")], machine


def _compact(element: Element) -> str:
    for node in element.iter():
        node.tail = None
        if node.text is not None:
            node.text = node.text.strip() or None
    return write(element)
