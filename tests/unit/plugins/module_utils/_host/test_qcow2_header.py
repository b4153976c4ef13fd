# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The header of a qcow2 image, field by field."""

from __future__ import annotations

import struct

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import ImageRejected
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._host.inspections import (
    CLUSTER,
    MIB,
    changed,
    inspect_bytes,
)

FIELDS = [
    ("version 1", 4, ">I", 1, "qcow version 1"),
    ("version 4", 4, ">I", 4, "qcow version 4"),
    ("backing offset", 8, ">Q", 1, "backing file"),
    ("backing length alone", 16, ">I", 9, "backing file"),
    ("tiny clusters", 20, ">I", 8, "clusters"),
    ("huge clusters", 20, ">I", 22, "clusters"),
    ("clusters beyond a word", 20, ">I", 0xFFFFFFFF, "clusters"),
    ("no disk", 24, ">Q", 0, "disk of 0 bytes"),
    ("endless disk", 24, ">Q", 2**64 - 1, "larger than"),
    ("disk beyond its L1 table", 24, ">Q", 1 << 40, "L1 table of 1 entries does not fit"),
    ("encryption", 32, ">I", 1, "encrypted"),
    ("LUKS", 32, ">I", 2, "encrypted"),
    ("unknown encryption", 32, ">I", 99, "encrypted"),
    ("empty L1 table", 36, ">I", 0, "L1 table"),
    ("endless L1 table", 36, ">I", 0xFFFFFFFF, "L1 table"),
    ("L1 table nowhere", 40, ">Q", 0, "L1 table"),
    ("L1 table between clusters", 40, ">Q", CLUSTER + 8, "L1 table"),
    ("L1 table behind the end", 40, ">Q", 1 << 40, "L1 table"),
    ("L1 table at the end of numbers", 40, ">Q", 2**64 - CLUSTER, "L1 table"),
    ("refcounts nowhere", 48, ">Q", 0, "reference count table"),
    ("refcounts behind the end", 48, ">Q", 1 << 50, "reference count table"),
    ("no refcounts", 56, ">I", 0, "reference count table"),
    ("endless refcounts", 56, ">I", 0xFFFFFFFF, "reference count table"),
    ("too many snapshots", 60, ">I", 65537, "65537 snapshots"),
    ("half a sector", 24, ">Q", 104857601, "ends within a sector"),
    ("no snapshots, at the end of numbers", 64, ">Q", 1 << 63, "snapshot table"),
    ("snapshots nowhere", 60, ">I", 1, "snapshot table"),
    ("dirty", 72, ">Q", 1 << 0, "not closed cleanly"),
    ("corrupt", 72, ">Q", 1 << 1, "marked corrupt"),
    ("data file", 72, ">Q", 1 << 2, "another file"),
    ("compression type unsaid", 72, ">Q", 1 << 3, "compression type 0"),
    ("unknown feature", 72, ">Q", 1 << 5, "not known here .*0x20"),
    ("last unknown feature", 72, ">Q", 1 << 63, "not known here"),
    ("raw data file", 88, ">Q", 1 << 1, "raw data file"),
    ("wide refcounts", 96, ">I", 7, "reference counts"),
    ("short header", 100, ">I", 72, "its header of 72"),
    ("uneven header", 100, ">I", 105, "its header of 105"),
    ("endless header", 100, ">I", 0xFFFFFFF8, "its header of"),
    ("unknown compression", 104, ">B", 2, "compression type 2"),
    ("compression unmarked", 104, ">B", 1, "compression type 1"),
]


@pytest.mark.parametrize(
    ("offset", "form", "value", "reason"), [row[1:] for row in FIELDS], ids=[row[0] for row in FIELDS]
)
def test_each_field_is_checked(sound, offset, form, value, reason):
    with pytest.raises(ImageRejected, match=reason):
        inspect_bytes(changed(sound, offset, form, value))


@pytest.mark.parametrize(
    ("kind", "length", "reason"),
    [
        (0xE2792ACA, 5, "format of a backing file"),
        (0x44415441, 5, "external data file"),
        (0x0537BE77, 16, "encryption keys"),
        (0x12345678, 0xFFFFFFFF, "longer than the first cluster"),
        (0x12345678, CLUSTER, "longer than the first cluster"),
    ],
)
def test_each_extension_is_checked(sound, kind, length, reason):
    image = bytearray(sound)
    struct.pack_into(">II", image, 112, kind, length)
    with pytest.raises(ImageRejected, match=reason):
        inspect_bytes(bytes(image))


def test_an_unknown_extension_is_passed_over(sound):
    image = bytearray(sound)
    struct.pack_into(">II", image, 112, 0x12345678, 3)
    struct.pack_into(">II", image, 128, 0, 0)
    assert inspect_bytes(bytes(image)).virtual_size == 100 * MIB


def test_extensions_without_end_are_refused(sound):
    image = bytearray(sound)
    for offset in range(112, CLUSTER, 8):
        struct.pack_into(">II", image, offset, 0x12345678, 0)
    with pytest.raises(ImageRejected, match="more than 64 header extensions"):
        inspect_bytes(bytes(image))


@pytest.mark.parametrize("length", [4, 5, 71, 72, 100, 104, 111, 112, 119, CLUSTER])
def test_a_header_that_is_cut_off_is_refused(sound, length):
    with pytest.raises(ImageRejected):
        inspect_bytes(sound[:length])
