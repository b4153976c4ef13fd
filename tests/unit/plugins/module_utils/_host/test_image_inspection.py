# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inspection: real images of every kind, hostile headers field by field, and arbitrary bytes.

Whatever the bytes are, the answer is an Inspection or ImageRejected, after at most READ_LIMIT bytes. What is accepted,
qemu-img sees in the same way: as standing alone, and of the same size.
"""

from __future__ import annotations

import json
import os
import re
import subprocess

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import ImageRejected
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_inspection import (
    READ_LIMIT,
    BoundedReader,
    Inspection,
)
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._host.inspections import (
    CLUSTER,
    MIB,
    inspect,
    inspect_bytes,
    make,
    qemu_img,
    sound_image,
)


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
