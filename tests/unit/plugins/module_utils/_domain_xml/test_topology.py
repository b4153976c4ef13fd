# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a record says of cells, pins, pages and devices, as libvirt gets it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

CELLS = [
    {"id": 1, "vcpus": [0], "ram_mb": 256, "page_kb": 2048, "pins": {"0": 6}, "kept_free": [7]},
    {"id": 0, "vcpus": [1], "ram_mb": 256, "page_kb": 4, "pins": {"1": 2}},
]


def domain_of(record: Record, layout: Layout, **assignment: Any) -> ElementTree.Element:
    return ElementTree.fromstring(domain_xml(replace(record, assignment=assignment or None), layout))


@pytest.mark.parametrize("path", ["cputune", "numatune", "memoryBacking", "cpu/numa", "devices/hostdev"])
def test_record_without_an_assignment_leaves_it_to_the_kernel(record: Record, layout: Layout, path: str) -> None:
    assert domain_of(record, layout).find(path) is None


@pytest.mark.parametrize(
    "path",
    [
        "cputune/vcpupin[@vcpu='0'][@cpuset='6']",
        "cputune/vcpupin[@vcpu='1'][@cpuset='2']",
        "cputune/emulatorpin[@cpuset='2,6']",
        "numatune/memory[@mode='strict'][@nodeset='1,0']",
        "numatune/memnode[@cellid='0'][@mode='strict'][@nodeset='1']",
        "numatune/memnode[@cellid='1'][@mode='strict'][@nodeset='0']",
        "cpu/numa/cell[@id='0'][@cpus='0'][@memory='256'][@unit='MiB']",
        "memoryBacking/hugepages/page[@size='2048'][@unit='KiB'][@nodeset='0']",
    ],
)
def test_cells_pins_and_pages_are_carried_out(record: Record, layout: Layout, path: str) -> None:
    assert domain_of(record, layout, cells=CELLS).find(path) is not None


def test_small_pages_need_no_backing(record: Record, layout: Layout) -> None:
    pages = domain_of(record, layout, cells=CELLS).findall("memoryBacking/hugepages/page")
    assert len(pages) == 1
    assert domain_of(record, layout, cells=CELLS[1:]).find("memoryBacking") is None


def test_vcpus_without_pins_float_over_the_shared_cpus_of_their_cell(record: Record, layout: Layout) -> None:
    domain = domain_of(record, layout, cells=[{"id": 0, "vcpus": [0, 1], "ram_mb": 512, "cpus": [0, 1, 4]}])
    assert [pin.get("cpuset") for pin in domain.findall("cputune/vcpupin")] == ["0,1,4", "0,1,4"]


def test_host_devices_are_passed_through_by_address(record: Record, layout: Layout) -> None:
    domain = domain_of(record, layout, devices=[{"alias": "gpu", "address": "0000:3B:00.1"}])
    address = domain.find("devices/hostdev[@type='pci'][@managed='yes']/source/address")
    assert address is not None
    assert address.attrib == {"domain": "0x0000", "bus": "0x3b", "slot": "0x00", "function": "0x1"}


@pytest.mark.parametrize("address", ["", "3b:00.0", "0000:3b:00.8", "0000:3b:00.0' x='"])
def test_what_is_no_pci_address_is_refused(record: Record, layout: Layout, address: str) -> None:
    with pytest.raises(InvalidInput, match="is not a PCI address"):
        domain_of(record, layout, devices=[{"alias": "gpu", "address": address}])
