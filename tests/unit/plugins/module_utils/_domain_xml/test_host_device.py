# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's PCI devices out of libvirt's descriptions."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.host_device import host_device

DEVICE = """<device><name>pci_0000_3b_10_2</name>{driver}<capability type='pci'>
<class>{kind}</class><domain>0</domain><bus>59</bus><slot>16</slot><function>2</function>
<product id='0x10ed'>82599</product><vendor id='0x8086'>Intel</vendor>{more}</capability></device>"""
DRIVER = "<driver><name>ixgbevf</name></driver>"


def test_a_device_is_read_with_where_it_is_and_who_drives_it() -> None:
    more = "<numa node='1'/><iommuGroup number='42'/>"
    assert host_device(DEVICE.format(driver=DRIVER, kind="0x020000", more=more)) == {
        "address": "0000:3b:10.2",
        "vendor_id": "8086",
        "product_id": "10ed",
        "device_type": "type-PCI",
        "numa_node": 1,
        "iommu_group": 42,
        "driver": "ixgbevf",
    }


def test_a_device_without_cell_group_and_driver_has_none() -> None:
    found = host_device(DEVICE.format(driver="", kind="0x030000", more=""))
    assert found is not None
    assert (found["numa_node"], found["iommu_group"], found["driver"]) == (None, None, None)


@pytest.mark.parametrize(
    ("capability", "device_type"), [("phys_function", "type-VF"), ("virt_functions", "type-PF"), ("mdev", "type-PCI")]
)
def test_functions_have_novas_types(capability: str, device_type: str) -> None:
    found = host_device(DEVICE.format(driver="", kind="0x020000", more=f"<capability type='{capability}'/>"))
    assert found is not None
    assert found["device_type"] == device_type


def test_a_bridge_is_no_device_for_guests() -> None:
    assert host_device(DEVICE.format(driver="", kind="0x060400", more="")) is None
    assert host_device("<device><name>net_lo</name><capability type='net'/></device>") is None
