# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a domain's XML says of itself, ours or someone else's."""

from __future__ import annotations

from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, read
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import record_of
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# libvirt's units of memory (docs/formatdomain.rst), in bytes; KiB where none is given.
_UNITS = {
    "b": 1,
    "bytes": 1,
    "kb": 10**3,
    "k": 2**10,
    "kib": 2**10,
    "mb": 10**6,
    "m": 2**20,
    "mib": 2**20,
    "gb": 10**9,
    "g": 2**30,
    "gib": 2**30,
    "tb": 10**12,
    "t": 2**40,
    "tib": 2**40,
}


@dataclass(frozen=True)
class DomainDisk:
    """A disk as a domain names it. source is a path, or `pool/volume`, or None for an empty drive; format may be
    unknown.
    """

    device: str
    target: str
    source: str | None
    format: str | None
    read_only: bool


@dataclass(frozen=True)
class DomainNic:
    """A network interface as a domain names it; bridge is None where it joins something else."""

    mac: str | None
    bridge: str | None


@dataclass(frozen=True)
class Domain:
    """A domain's definition, as far as others than libvirt need it."""

    uuid: str
    name: str
    vcpus: int
    ram_mb: int
    disks: tuple[DomainDisk, ...]
    nics: tuple[DomainNic, ...]
    record: Record | None


def parse_domain(text: str) -> Domain:
    """Read a domain's XML. Raises UnreadableRecord when it is no domain, or when it holds a record that
    cannot be read.
    """
    root = read(text)
    uuid, name = root.findtext("uuid"), root.findtext("name")
    if root.tag != "domain" or not uuid or not name:
        raise UnreadableRecord(f"<{root.tag}> is no domain with a name and a UUID")
    return Domain(
        uuid=uuid,
        name=name,
        vcpus=_number(root.findtext("vcpu"), 1),
        ram_mb=memory_mb(root.find("memory")),
        disks=tuple(map(_disk, root.findall("devices/disk"))),
        nics=tuple(map(_nic, root.findall("devices/interface"))),
        record=record_of(root),
    )


def _disk(element: Element) -> DomainDisk:
    return DomainDisk(
        device=element.get("device", "disk"),
        target=_attribute(element, "target", "dev") or "",
        source=_source(element.find("source")),
        format=_attribute(element, "driver", "type"),
        read_only=element.find("readonly") is not None,
    )


def _source(element: Element | None) -> str | None:
    if element is None:
        return None
    if element.get("pool"):
        return f"{element.get('pool')}/{element.get('volume')}"
    return element.get("file") or element.get("dev") or element.get("name") or element.get("dir")


def _nic(element: Element) -> DomainNic:
    return DomainNic(_attribute(element, "mac", "address"), _attribute(element, "source", "bridge"))


def _attribute(element: Element, child: str, name: str) -> str | None:
    found = element.find(child)
    return None if found is None else found.get(name)


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.strip().isdigit() else default


def memory_mb(element: Element | None) -> int:
    """An amount of memory with its unit, in MB, 0 where there is none. Raises UnreadableRecord for an unknown unit."""
    if element is None:
        return 0
    unit = _UNITS.get(element.get("unit", "KiB").lower())
    if unit is None:
        raise UnreadableRecord(f"memory in {element.get('unit')!r}, a unit that libvirt does not know")
    return -(-_number(element.text, 0) * unit // 2**20)
