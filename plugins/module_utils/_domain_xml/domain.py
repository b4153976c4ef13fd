# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A record and its files as a libvirt domain. Builds XML and decides nothing: what could be chosen is in the record."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.devices import add_devices
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, add, read, write
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import nova_element, record_element
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.size import add_amounts, add_cell
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.topology import add_topology
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record


def domain_xml(record: Record, layout: Layout) -> str:
    """The definition of an instance's domain, for virDomainDefineXML. Raises InvalidInput when its machine is not
    pinned.

    Autostart is no part of a definition and is never set: the boot unit starts what should run.
    """
    machine = record.machine
    if machine is None:
        raise InvalidInput([Fault(record.domain_name, "its machine is not pinned, so it has no definition yet")])
    domain = ElementTree.Element("domain", {"type": machine.virt_type})
    add(domain, "name", text=record.domain_name)
    add(domain, "uuid", text=record.uuid)
    metadata = add(domain, "metadata")
    metadata.append(nova_element(record))
    metadata.append(record_element(record))
    cells = (record.assignment or {}).get("cells") or ()
    # What is placed on its host's cells by its image has no room to grow, whatever its flavor says.
    flavor = replace(record.flavor, max_vcpus=None, max_ram_mb=None) if cells else record.flavor
    add_amounts(domain, flavor)
    _add_os(domain, machine, layout)
    features = add(domain, "features")
    for feature in ("acpi", "apic"):
        add(features, feature)
    cpu = cpu_element(machine.cpu)
    domain.append(cpu)
    add_cell(cpu, flavor)
    add_topology(domain, cpu, cells)
    _add_clock(domain)
    for event, reaction in (("poweroff", "destroy"), ("reboot", "restart"), ("crash", "destroy")):
        add(domain, f"on_{event}", text=reaction)
    add_devices(domain, record, layout, is_q35="q35" in machine.type)
    return write(domain)


def cpu_element(text: str) -> Element:
    """A `<cpu>` as the record keeps it. Raises UnreadableRecord for what is not XML, InvalidInput for
    another element.
    """
    element = read(text)
    if element.tag != "cpu":
        raise InvalidInput([Fault("machine.cpu", f"<{element.tag}> where <cpu> belongs")])
    return element


def _add_os(domain: Element, machine: Machine, layout: Layout) -> None:
    uefi = machine.firmware == "uefi"
    operating_system = add(domain, "os", {"firmware": "efi"} if uefi else {})
    add(operating_system, "type", {"arch": machine.arch, "machine": machine.type}, "hvm")
    if uefi:
        firmware = add(operating_system, "firmware")
        add(firmware, "feature", {"name": "secure-boot", "enabled": "no"})
        add(operating_system, "nvram", text=layout.nvram)


def _add_clock(domain: Element) -> None:
    """As Nova sets it: ticks lost while a guest did not run are caught up, and HPET, which costs exits, is off."""
    clock = add(domain, "clock", {"offset": "utc"})
    add(clock, "timer", {"name": "pit", "tickpolicy": "delay"})
    add(clock, "timer", {"name": "rtc", "tickpolicy": "catchup"})
    add(clock, "timer", {"name": "hpet", "present": "no"})
