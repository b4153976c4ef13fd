# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Domains of any maker, read without trusting them."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.document import DOCUMENT_LIMIT
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord

BILLION_LAUGHS = """<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<domain><name>&b;</name><uuid>u</uuid></domain>"""


def domain(body: str) -> str:
    return f"<domain type='kvm'><name>old</name><uuid>11111111-1111-4111-8111-111111111111</uuid>{body}</domain>"


@pytest.mark.parametrize(
    ("memory", "ram_mb"),
    [
        ("<memory>1048576</memory>", 1024),
        ("<memory unit='GiB'>2</memory>", 2048),
        ("<memory unit='MB'>1000</memory>", 954),
        ("<memory unit='b'>1</memory>", 1),
        ("", 0),
    ],
)
def test_memory_is_read_in_every_unit(memory: str, ram_mb: int) -> None:
    assert parse_domain(domain(memory)).ram_mb == ram_mb


def test_someone_elses_domain_has_no_record() -> None:
    found = parse_domain(domain("<vcpu current='1'>4</vcpu>"))
    assert (found.record, found.vcpus) == (None, 4)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<source file='/a'/>", "/a"),
        ("<source dev='/dev/vg/a'/>", "/dev/vg/a"),
        ("<source pool='p' volume='v'/>", "p/v"),
        ("<source protocol='rbd' name='pool/a'/>", "pool/a"),
        ("", None),
    ],
)
def test_sources_of_disks(source: str, expected: str | None) -> None:
    body = f"<devices><disk type='x' device='cdrom'>{source}<target dev='sda'/><readonly/></disk></devices>"
    (disk,) = parse_domain(domain(body)).disks
    assert (disk.source, disk.format, disk.device, disk.target, disk.read_only) == (
        expected,
        None,
        "cdrom",
        "sda",
        True,
    )


def test_interface_elsewhere_has_no_bridge() -> None:
    (nic,) = parse_domain(domain("<devices><interface type='user'/></devices>")).nics
    assert (nic.mac, nic.bridge) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        BILLION_LAUGHS,
        "not XML",
        "<network><name>n</name></network>",
        domain("<memory unit='parsecs'>1</memory>"),
        domain("<metadata><r:record xmlns:r='urn:lodestar:compute:1'>{}</r:record></metadata>"),
        "<domain>" + " " * DOCUMENT_LIMIT + "</domain>",
    ],
    ids=["entities", "text", "network", "unit", "record", "size"],
)
def test_what_cannot_be_trusted_is_refused(text: str) -> None:
    with pytest.raises(UnreadableRecord):
        parse_domain(text)
