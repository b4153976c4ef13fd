# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's PCI devices, read out of libvirt's descriptions of them. What may be given away is decided elsewhere."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import Element, read

# Bridges between buses (class 06): never handed to a guest, and half of what a large host lists.
_BRIDGE = "0x06"


def host_device(description: str) -> dict[str, Any] | None:
    """The PCI device of virNodeDeviceGetXMLDesc as the scheduler knows devices; None for a bridge or anything else.

    `address`, `vendor_id` and `product_id` (four hexadecimal digits each), `device_type` in Nova's words (type-PCI,
    type-PF, type-VF), `numa_node`, `iommu_group` and `driver`, the last three None where there is none.
    """
    root = read(description)
    device = root.find("capability[@type='pci']")
    if device is None or device.findtext("class", "").startswith(_BRIDGE):
        return None
    domain, bus, slot, function = (int(device.findtext(part, "0")) for part in ("domain", "bus", "slot", "function"))
    return {
        "address": f"{domain:04x}:{bus:02x}:{slot:02x}.{function:x}",
        "vendor_id": _identity(device, "vendor"),
        "product_id": _identity(device, "product"),
        "device_type": _device_type(device),
        "numa_node": _number(device.find("numa"), "node"),
        "iommu_group": _number(device.find("iommuGroup"), "number"),
        "driver": root.findtext("driver/name"),
    }


def _identity(device: Element, name: str) -> str:
    element = device.find(name)
    return "" if element is None else element.get("id", "")[2:]


def _device_type(device: Element) -> str:
    if device.find("capability[@type='phys_function']") is not None:
        return "type-VF"
    return "type-PCI" if device.find("capability[@type='virt_functions']") is None else "type-PF"


def _number(element: Element | None, name: str) -> int | None:
    return None if element is None else int(element.get(name, "0"))
