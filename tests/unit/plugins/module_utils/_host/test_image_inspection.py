# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inspection: real images of every kind, hostile headers field by field, and arbitrary bytes.

Whatever the bytes are, the answer is an Inspection or ImageRejected, after at most READ_LIMIT bytes. What is accepted,
qemu-img sees in the same way: as standing alone, and of the same size.
"""

from __future__ import annotations

import functools
import json
import os
import re
import struct
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import ImageRejected
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_inspection import (
    READ_LIMIT,
    BoundedReader,
    Inspection,
    inspect_image,
)

MIB = 1 << 20
CLUSTER = 65536


def qemu_img(*argv: str | Path) -> str:
    return subprocess.run(["qemu-img", *map(str, argv)], check=True, capture_output=True, text=True).stdout


def inspect(path: Path, declared: str = "qcow2") -> Inspection:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return inspect_image(descriptor, "under-test", declared)
    finally:
        os.close(descriptor)


def inspect_bytes(data: bytes, declared: str = "qcow2") -> Inspection:
    with tempfile.TemporaryFile() as stream:
        stream.write(data)
        stream.flush()
        return inspect_image(stream.fileno(), "under-test", declared)


def make(path: Path, *options: str, size: str = "100M", kind: str = "qcow2") -> Path:
    qemu_img("create", "-q", "-f", kind, *options, path, size)
    return path


@functools.cache
def sound_image(compat: str) -> bytes:
    with tempfile.TemporaryDirectory() as directory:
        return make(Path(directory) / "image", "-o", f"compat={compat}").read_bytes()


@pytest.fixture
def sound() -> bytes:
    return sound_image("1.1")


# Real images


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("-o", "compat=0.10"),
        ("-o", "cluster_size=512"),
        ("-o", "cluster_size=2M"),
        ("-o", "extended_l2=on,cluster_size=128k"),
        ("-o", "compression_type=zstd"),
        ("-o", "refcount_bits=64"),
        ("-o", "refcount_bits=1"),
        ("-o", "preallocation=metadata"),
        ("-o", "lazy_refcounts=on"),
    ],
    ids=lambda options: options[-1] if options else "default",
)
@pytest.mark.parametrize("size", ["512", "1M", "100M", "3G"])
def test_what_qemu_img_makes_is_accepted(tmp_path, options, size):
    path = make(tmp_path / "image", *options, size=size)
    info = json.loads(qemu_img("info", "--output=json", path))
    assert inspect(path) == Inspection("qcow2", info["virtual-size"])


def test_a_converted_compressed_image_is_accepted(tmp_path):
    raw = tmp_path / "raw"
    raw.write_bytes(os.urandom(MIB) + bytes(4 * MIB))
    qemu_img("convert", "-c", "-O", "qcow2", "-f", "raw", raw, tmp_path / "image")
    assert inspect(tmp_path / "image").virtual_size == 5 * MIB


def test_an_image_with_snapshots_and_bitmaps_is_accepted(tmp_path):
    path = make(tmp_path / "image")
    qemu_img("snapshot", "-c", "first", path)
    qemu_img("bitmap", "--add", path, "bitmap0")
    assert inspect(path).virtual_size == 100 * MIB


def test_a_raw_disk_is_as_large_as_its_file():
    assert inspect_bytes(bytes(MIB), "raw") == Inspection("raw", MIB)


def test_a_partitioned_raw_disk_is_accepted():
    disk = bytearray(MIB)
    disk[450] = 0x83
    disk[510:512] = b"\x55\xaa"
    disk[512:520] = b"EFI PART"
    assert inspect_bytes(bytes(disk), "raw").format == "raw"


@pytest.mark.parametrize("kind", ["vmdk", "vhdx", "vpc", "vdi", "qed", "parallels"])
@pytest.mark.parametrize("declared", ["qcow2", "raw"])
def test_other_formats_are_refused_by_name(tmp_path, kind, declared):
    path = make(tmp_path / "image", kind=kind, size="16M")
    named = "vhd" if kind == "vpc" else kind
    with pytest.raises(
        ImageRejected, match=f"under-test is refused: declared {declared}, but it is .*{named}.*convert"
    ):
        inspect(path, declared)


def test_a_fixed_vhd_is_refused_by_its_foot(tmp_path):
    path = make(tmp_path / "image", "-o", "subformat=fixed", kind="vpc", size="16M")
    with pytest.raises(ImageRejected, match="it is vhd"):
        inspect(path, "raw")


def test_an_encrypted_raw_disk_is_refused():
    with pytest.raises(ImageRejected, match="it is luks"):
        inspect_bytes(b"LUKS\xba\xbe\0\1" + bytes(MIB), "raw")


@pytest.mark.parametrize("text", [b"# Disk DescriptorFile\nversion=1\n", b"\n# disk descriptorfile\n", b"COWD"])
def test_a_vmdk_that_names_other_files_is_refused(text):
    with pytest.raises(ImageRejected, match="it is vmdk"):
        inspect_bytes(text + bytes(MIB), "raw")


def test_a_cd_image_is_refused_unless_it_starts_as_a_disk_too():
    image = bytearray(MIB)
    image[0x8001:0x8006] = b"CD001"
    with pytest.raises(ImageRejected, match="it is iso9660; a CD image without a partition table"):
        inspect_bytes(bytes(image), "raw")
    image[510:512] = b"\x55\xaa"
    with pytest.raises(ImageRejected, match="iso9660"):
        inspect_bytes(bytes(image), "raw")
    image[446 + 4] = 0x17
    assert inspect_bytes(bytes(image), "raw").format == "raw"


def test_a_qcow2_declared_raw_is_refused(sound):
    """CVE-2015-3280 and its kin: the guest's own first bytes must never become a format."""
    with pytest.raises(ImageRejected, match="declared raw, but it is qcow2; correct `format`"):
        inspect_bytes(sound, "raw")


def test_a_raw_declared_qcow2_is_refused():
    with pytest.raises(ImageRejected, match="declared qcow2, but it is raw, or of a format unknown here"):
        inspect_bytes(bytes(MIB), "qcow2")


@pytest.mark.parametrize(
    ("offset", "magic", "named"),
    [(0x40, b"\x7f\x10\xda\xbe", "vdi"), (0x8001, b"CD001", "iso9660"), (-512, b"koly", "dmg")],
)
def test_two_formats_at_once_are_refused(sound, offset, magic, named):
    image = bytearray(sound + bytes(-len(sound) % 512))
    begin = offset % len(image)
    image[begin : begin + len(magic)] = magic
    with pytest.raises(ImageRejected, match=f"it is qcow2 and {named}; no sound image is of two formats"):
        inspect_bytes(bytes(image))


@pytest.mark.parametrize("declared", ["qcow2", "raw"])
def test_an_empty_file_is_refused(declared):
    with pytest.raises(ImageRejected):
        inspect_bytes(b"", declared)


def test_a_backing_file_is_refused(tmp_path):
    make(tmp_path / "base")
    path = make(tmp_path / "image", "-b", str(tmp_path / "base"), "-F", "qcow2")
    with pytest.raises(ImageRejected, match="under-test is refused: it has a backing file; make it stand alone"):
        inspect(path)


def test_a_chain_of_two_hundred_is_refused_at_its_first_link(tmp_path):
    make(tmp_path / "image-000")
    link = make(tmp_path / "image-001", "-u", "-b", str(tmp_path / "image-000"), "-F", "qcow2").read_bytes()
    for index in range(2, 201):
        (tmp_path / f"image-{index:03}").write_bytes(link.replace(b"image-000", f"image-{index - 1:03}".encode()))
    with pytest.raises(ImageRejected, match="backing file"):
        inspect(tmp_path / "image-200")


def test_an_image_that_backs_itself_is_refused(tmp_path):
    path = make(tmp_path / "image")
    qemu_img("rebase", "-u", "-b", path, "-F", "qcow2", path)
    with pytest.raises(ImageRejected, match="backing file"):
        inspect(path)


def test_an_external_data_file_is_refused(tmp_path):
    """CVE-2024-32498, CVE-2024-4467."""
    path = make(tmp_path / "image", "-o", f"data_file={tmp_path}/data,data_file_raw=on")
    with pytest.raises(ImageRejected, match="its data lies in another file"):
        inspect(path)


def test_an_encrypted_image_is_refused(tmp_path):
    option = "encrypt.format=aes,encrypt.key-secret=s0"
    path = make(tmp_path / "image", "--object", "secret,id=s0,data=secret", "-o", option)
    with pytest.raises(ImageRejected, match="it is encrypted"):
        inspect(path)


# Headers, field by field


def changed(data: bytes, offset: int, form: str, value: int) -> bytes:
    image = bytearray(data)
    struct.pack_into(form, image, offset, value)
    return bytes(image)


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


# Any bytes


def judged(data: bytes, declared: str) -> Inspection | None:
    """The inspection, or None when the bytes were refused with a reason; any other exception fails the test."""
    try:
        return inspect_bytes(data, declared)
    except ImageRejected as error:
        reason = str(error)
    assert re.match(r"image under-test is refused: \S", reason)
    return None


@given(data=st.binary(max_size=4096), declared=st.sampled_from(["qcow2", "raw"]))
@example(data=b"QFI\xfb", declared="qcow2")
def test_any_bytes_are_judged(data, declared):
    found = judged(data, declared)
    assert found is None or found == Inspection("raw", len(data))


@given(head=st.binary(min_size=100, max_size=200), size=st.integers(0, 3 * CLUSTER))
def test_any_header_behind_the_magic_is_judged(head, size):
    judged((b"QFI\xfb\0\0\0\3" + head + bytes(size)), "qcow2")


# Where the fields begin, and anywhere; small values make fields that may pass, random bytes ones that do not.
OFFSETS = st.one_of(st.sampled_from([4, 8, 16, 20, 24, 31, 36, 40, 48, 56, 60, 64, 72, 79, 80, 88, 96, 100, 104, 112]))
VALUES = st.one_of(st.sampled_from([b"\0", b"\1", b"\x10", b"\0\0\0\1", bytes(8)]), st.binary(min_size=1, max_size=8))
MUTATION = st.tuples(st.one_of(OFFSETS, st.integers(0, 600)), VALUES)


@settings(
    deadline=None, derandomize=True, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    mutations=st.lists(MUTATION, max_size=3),
    cut=st.one_of(st.none(), st.integers(1, 4 * CLUSTER)),
    compat=st.sampled_from(["0.10", "1.1"]),
)
def test_what_is_accepted_is_the_same_to_qemu_img(tmp_path, mutations, cut, compat):
    image = bytearray(sound_image(compat))
    for offset, value in mutations:
        image[offset : offset + len(value)] = value
    found = judged(bytes(image[:cut]), "qcow2")
    if found is None:
        return
    path = tmp_path / "accepted"
    path.write_bytes(image[:cut])
    answer = subprocess.run(
        ["qemu-img", "info", "-f", "qcow2", "--output=json", path], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    info = json.loads(answer.stdout)
    assert info["virtual-size"] == found.virtual_size
    assert "backing-filename" not in info
    assert not info["format-specific"]["data"].get("data-file")
    assert not info.get("encrypted")


def test_the_reader_stops_at_its_limit(tmp_path):
    path = tmp_path / "large"
    path.write_bytes(bytes(2 * READ_LIMIT))
    with open(path, "rb") as stream:
        read = BoundedReader(stream.fileno())
        assert len(read(0, READ_LIMIT)) == READ_LIMIT
        with pytest.raises(Exception, match="more than 1048576 bytes"):
            read(0, 1)
        assert read(-1, 0) == b""


def test_a_large_image_costs_a_small_read(tmp_path, monkeypatch):
    path = make(tmp_path / "image", size="3T")
    lengths = []
    pread = os.pread
    monkeypatch.setattr(os, "pread", lambda *arguments: lengths.append(arguments[1]) or pread(*arguments))
    assert inspect(path).virtual_size == 3 << 40
    assert sum(lengths) < READ_LIMIT
