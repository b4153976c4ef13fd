# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Room to grow in a domain, what of it is taken, and a stored definition that gets another size and keeps the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import (
    NOVA_NAMESPACE,
    nova_element,
    nova_xml,
)
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.size import (
    has_grown,
    headroom_of,
    last_module,
    module_xml,
    with_size,
)
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

ROOMY = Flavor("m1.roomy", vcpus=2, ram_mb=512, disk_gb=1, max_vcpus=4, max_ram_mb=2048)
FLAT = Flavor("m1.flat", vcpus=4, ram_mb=1024, disk_gb=1)


def built(record: Record, layout: Layout, flavor: Flavor, **more: Any) -> str:
    return domain_xml(replace(record, flavor=flavor, **more), layout)


def running(slots: int = 16, modules: tuple[int, ...] = (), **vcpus: int) -> str:
    """A definition as libvirt 9 writes it of a guest that runs, as far as its size goes."""
    has = {"current": 2, "most": 4, **vcpus}
    plugged = "".join(
        f"<memory model='dimm'><target><size unit='KiB'>{mb << 10}</size><node>0</node></target>"
        f"<address type='dimm' slot='{slot}' base='0x100000000'/></memory>"
        for slot, mb in enumerate(modules)
    )
    total = 512 + sum(modules)
    return (
        f"<domain><maxMemory slots='{slots}' unit='KiB'>2097152</maxMemory><memory unit='KiB'>{total << 10}</memory>"
        f"<vcpu placement='static' current='{has['current']}'>{has['most']}</vcpu>"
        f"<cpu><numa><cell id='0' cpus='0-3' memory='524288' unit='KiB'/></numa></cpu>"
        f"<devices>{plugged}</devices></domain>"
    )


def test_a_flavor_without_room_leaves_the_definition_as_it_ever_was(record: Record, layout: Layout) -> None:
    text = domain_xml(record, layout)
    sizes = '<memory unit="MiB">512</memory><currentMemory unit="MiB">512</currentMemory>'
    assert f'</metadata>{sizes}<vcpu placement="static">2</vcpu><os>' in text
    assert '<cpu mode="custom"><model>EPYC</model></cpu>' in text


def test_room_is_places_for_vcpus_and_modules_in_one_cell(record: Record, layout: Layout) -> None:
    text = built(record, layout, ROOMY)
    assert headroom_of(text) == Headroom(vcpus=2, ram_mb=512, max_vcpus=4, max_ram_mb=2048)
    cells = [cell.attrib for cell in ElementTree.fromstring(text).iterfind("cpu/numa/cell")]
    assert cells == [{"id": "0", "cpus": "0-3", "memory": "512", "unit": "MiB"}]


def test_room_for_one_of_them_is_none_for_the_other(record: Record, layout: Layout) -> None:
    fast = built(record, layout, replace(ROOMY, max_ram_mb=None))
    assert headroom_of(fast) == Headroom(2, 512, 4, 512)
    assert ElementTree.fromstring(fast).find("cpu/numa") is None
    high = built(record, layout, replace(ROOMY, max_vcpus=None))
    assert headroom_of(high) == Headroom(2, 512, 2, 2048)
    assert ElementTree.fromstring(high).find("cpu/numa/cell").get("cpus") == "0-1"


def test_what_its_image_places_on_cells_has_no_room(record: Record, layout: Layout) -> None:
    cells = [{"id": 1, "vcpus": [0, 1], "ram_mb": 512, "pins": {"0": 4, "1": 5}}]
    text = built(record, layout, ROOMY, assignment={"cells": cells})
    assert headroom_of(text) == Headroom(2, 512, 2, 512)
    assert len(ElementTree.fromstring(text).findall("cpu/numa/cell")) == 1


@pytest.mark.parametrize(
    ("text", "headroom"),
    [
        (running(), Headroom(2, 512, 4, 2048)),
        (running(modules=(256, 128)), Headroom(2, 896, 4, 2048)),
        (running(slots=2, modules=(256, 128)), Headroom(2, 896, 4, 896)),
        (running().replace(" current='2'", ""), Headroom(4, 512, 4, 2048)),
        ("<domain><memory unit='MiB'>64</memory></domain>", Headroom(1, 64, 1, 64)),
    ],
)
def test_room_is_what_is_left_of_it(text: str, headroom: Headroom) -> None:
    assert headroom_of(text) == headroom


@pytest.mark.parametrize(
    ("now", "grown"),
    [(running(), False), (running(modules=(512,)), True), (running(current=3), True), (running(most=8), True)],
)
def test_a_guest_has_grown_that_no_start_makes_again(now: str, grown: bool) -> None:
    assert has_grown(now, running()) is grown


def test_another_size_leaves_all_else_as_it_was(record: Record, layout: Layout) -> None:
    stored = built(record, layout, ROOMY).replace(
        '<vcpu placement="static" current="2">4</vcpu>',
        '<vcpu placement="static" current="2">4</vcpu><vcpus><vcpu id="0" enabled="yes" hotpluggable="no"/></vcpus>',
    )
    changed = with_size(stored, FLAT)
    assert headroom_of(changed) == Headroom(4, 1024, 4, 1024)
    assert "<vcpus>" not in changed
    assert "numa" not in changed
    before, after = parse_domain(stored), parse_domain(changed)
    assert (after.disks, after.nics, after.record) == (before.disks, before.nics, before.record)
    assert headroom_of(with_size(changed, ROOMY)) == headroom_of(stored)
    left = [
        sorted(each.tag for each in ElementTree.fromstring(text) if each.tag not in ("vcpus", "maxMemory"))
        for text in (stored, changed)
    ]
    assert left[0] == left[1]


def test_what_is_no_domain_gets_no_size() -> None:
    with pytest.raises(UnreadableRecord, match="<network> is no domain with a CPU"):
        with_size("<network><cpu/></network>", FLAT)


def test_the_last_module_is_the_one_in_the_last_slot() -> None:
    text, ram_mb = last_module(running(modules=(256, 128))) or ("", 0)
    assert (ElementTree.fromstring(text).find("address").get("slot"), ram_mb) == ("1", 128)
    assert last_module(running()) is None
    assert ElementTree.fromstring(module_xml(384)).findtext("target/size") == "384"


def test_novas_words_are_the_same_without_their_prefix(record: Record) -> None:
    plain, full = ElementTree.fromstring(nova_xml(record)), nova_element(record)
    assert [each.tag for each in full.iter()] == [f"{{{NOVA_NAMESPACE}}}{each.tag}" for each in plain.iter()]
    assert plain.findtext("flavor/memory") == "512"
