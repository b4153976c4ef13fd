# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A domain's vCPUs and RAM, and the room to give it more while it runs, as libvirt's elements.

Headroom for RAM takes one NUMA cell that holds every vCPU: libvirt plugs modules into cells alone.
"""

from __future__ import annotations

from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, add, read, write
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import memory_mb
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import MODULES, Headroom

_AMOUNTS = ("maxMemory", "memory", "currentMemory", "vcpu", "vcpus")


def add_amounts(domain: Element, flavor: Flavor) -> None:
    """Append the elements that say how much it has, and how much it may be given."""
    ram_mb = str(flavor.ram_mb)
    if flavor.max_ram_mb is not None:
        add(domain, "maxMemory", {"slots": str(MODULES), "unit": "MiB"}, str(flavor.max_ram_mb))
    add(domain, "memory", {"unit": "MiB"}, ram_mb)
    add(domain, "currentMemory", {"unit": "MiB"}, ram_mb)
    if flavor.max_vcpus is None:
        add(domain, "vcpu", {"placement": "static"}, str(flavor.vcpus))
    else:
        add(domain, "vcpu", {"placement": "static", "current": str(flavor.vcpus)}, str(flavor.max_vcpus))


def add_cell(cpu: Element, flavor: Flavor) -> None:
    """Append the one NUMA cell of a domain that has room for RAM."""
    if flavor.max_ram_mb is None:
        return
    cpus = f"0-{(flavor.max_vcpus or flavor.vcpus) - 1}"
    add(add(cpu, "numa"), "cell", {"id": "0", "cpus": cpus, "memory": str(flavor.ram_mb), "unit": "MiB"})


def with_size(text: str, flavor: Flavor) -> str:
    """A stored definition with the size and the room of that flavor; all else in it stays, addresses of devices too.

    Raises UnreadableRecord for what is no domain.
    """
    domain = read(text)
    cpu = domain.find("cpu")
    if domain.tag != "domain" or cpu is None:
        raise UnreadableRecord(f"<{domain.tag}> is no domain with a CPU")
    for tag in _AMOUNTS:
        for element in domain.findall(tag):
            domain.remove(element)
    for numa in cpu.findall("numa"):
        cpu.remove(numa)
    add_amounts(domain, flavor)
    add_cell(cpu, flavor)
    return write(domain)


def headroom_of(text: str) -> Headroom:
    """What a running domain has, and what it can be given, by its definition as it runs. Raises UnreadableRecord."""
    return _headroom(read(text))


def has_grown(running: str, stored: str) -> bool:
    """Whether a guest has other vCPUs or RAM than a start would give it, by both definitions of its domain."""
    return _shape(read(running)) != _shape(read(stored))


def module_xml(ram_mb: int) -> str:
    """A module of so much RAM by itself, for virDomainAttachDeviceFlags: a DIMM, which every guest knows."""
    module = ElementTree.Element("memory", {"model": "dimm"})
    target = add(module, "target")
    add(target, "size", {"unit": "MiB"}, str(ram_mb))
    add(target, "node", text="0")
    return write(module)


def last_module(text: str) -> tuple[str, int] | None:
    """The module of RAM that was plugged in last, for virDomainDetachDeviceFlags, and its size in MB."""
    modules = _modules(read(text))
    if not modules:
        return None
    last = max(modules, key=_slot)
    return write(last), memory_mb(last.find("target/size"))


def _slot(module: Element) -> int:
    address = module.find("address")
    return 0 if address is None else int(address.get("slot", "0"), 0)


def _headroom(domain: Element) -> Headroom:
    vcpu, most = domain.find("vcpu"), domain.find("maxMemory")
    ram_mb, max_vcpus = memory_mb(domain.find("memory")), 1 if vcpu is None else _whole(vcpu.text)
    has_slot = most is not None and len(_modules(domain)) < _whole(most.get("slots"))
    return Headroom(
        vcpus=max_vcpus if vcpu is None else _whole(vcpu.get("current", vcpu.text)),
        ram_mb=ram_mb,
        max_vcpus=max_vcpus,
        max_ram_mb=memory_mb(most) if has_slot else ram_mb,
    )


def _shape(domain: Element) -> tuple[Headroom, int, list[dict[str, str]]]:
    """What a saved memory belongs to: it goes back only into the same."""
    return _headroom(domain), len(_modules(domain)), [dict(cell.attrib) for cell in domain.iterfind("cpu/numa/cell")]


def _modules(domain: Element) -> list[Element]:
    return domain.findall("devices/memory")


def _whole(text: str | None) -> int:
    return int(text) if text and text.strip().isdigit() else 1
