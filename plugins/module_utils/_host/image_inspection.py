# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an image file really is: found by our own bounded reader, before any program that understands images sees it.

An image from outside must be of the format it is declared as and of no other, and must refer to no other file.
See CVE-2015-3280, 2020-17376, 2022-47951, 2024-4467, 2024-32498 and 2026-24708 for what becomes of those that are not.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._errors import ImageRejected
from ansible_collections.lodestar.compute.plugins.module_utils._host.qcow2_header import Unsound, virtual_size_of

READ_LIMIT = 1 << 20  # bytes that an inspection reads at most, whatever the file says

_HEAD_MAGICS = (
    (0, b"QFI\xfb", "qcow2"),
    (0, b"KDMV", "vmdk"),
    (0, b"COWD", "vmdk"),
    (0, b"vhdxfile", "vhdx"),
    (0, b"conectix", "vhd"),
    (0x40, b"\x7f\x10\xda\xbe", "vdi"),
    (0, b"QED\0", "qed"),
    (0, b"LUKS\xba\xbe", "luks"),
    (0, b"WithoutFreeSpace", "parallels"),
    (0, b"WithouFreSpacExt", "parallels"),
    (0, b"Bochs Virtual HD Image", "bochs"),
    (0, b"#!/bin/sh\n#V2.0 Format\n", "cloop"),
    (0x8001, b"CD001", "iso9660"),
)
_TAIL_MAGICS = ((b"conectix", "vhd"), (b"koly", "dmg"))
_VMDK_DESCRIPTOR = b"# disk descriptorfile"
_HEAD = 0x8006  # bytes of the head in which the magics lie
_TAIL = 512


@dataclass(frozen=True)
class Inspection:
    """What an accepted image is: its format, and the size in bytes of the disk that a guest sees."""

    format: str
    virtual_size: int


class BoundedReader:
    """Reads an open file at any place, READ_LIMIT bytes in all. size is the file's, in bytes."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._left = READ_LIMIT
        self.size = os.fstat(descriptor).st_size

    def __call__(self, offset: int, length: int) -> bytes:
        """The bytes from offset on, fewer at the file's end. Raises Unsound when the inspection has read enough."""
        if length > self._left:
            raise Unsound(f"its headers take more than {READ_LIMIT} bytes")
        self._left -= length
        return os.pread(self._descriptor, length, offset) if 0 <= offset < self.size else b""


def inspect_image(descriptor: int, name: str, declared: str) -> Inspection:
    """Look at an open image file without trusting a byte of it. Raises ImageRejected, naming the image and the reason.

    declared is `qcow2` or `raw`. An ISO 9660 is accepted as raw where it has a partition table too (a hybrid image).
    """
    read = BoundedReader(descriptor)
    try:
        found = _formats(read)
        if found == ("qcow2",) and declared == "qcow2":
            return Inspection("qcow2", virtual_size_of(read, read.size))
        if not found and declared == "raw":
            if read.size == 0:
                raise Unsound("it is empty")
            return Inspection("raw", read.size)
    except Unsound as error:
        raise ImageRejected(f"image {name} is refused: {error}") from error
    raise ImageRejected(
        f"image {name} is refused: declared {declared}, but it is {_described(found)}; {_advice(found)}"
    )


def _formats(read: BoundedReader) -> tuple[str, ...]:
    """The formats whose marks the file bears, each once, in the order of the table. None of them means raw."""
    head = read(0, _HEAD)
    found = [name for offset, magic, name in _HEAD_MAGICS if head[offset : offset + len(magic)] == magic]
    if _VMDK_DESCRIPTOR in head[:_TAIL].lower():
        found.append("vmdk")
    tail = read(max(0, read.size - _TAIL), _TAIL)
    found += [name for magic, name in _TAIL_MAGICS if tail.startswith(magic)]
    if found == ["iso9660"] and _has_partition_table(head):
        return ()
    return tuple(dict.fromkeys(found))


def _has_partition_table(head: bytes) -> bool:
    """Whether a master boot record with a used partition entry, or a GUID partition table, begins the disk."""
    used = any(head[446 + 16 * index + 4] for index in range(4))
    return (head[510:512] == b"\x55\xaa" and used) or head[512:520] == b"EFI PART"


def _described(found: tuple[str, ...]) -> str:
    return " and ".join(found) or "raw, or of a format unknown here"


def _advice(found: tuple[str, ...]) -> str:
    if len(found) > 1:
        return "no sound image is of two formats at once"
    if found == ("qcow2",) or not found:
        return "correct `format` if you know the image to be sound"
    if found == ("iso9660",):
        return "a CD image without a partition table does not start as a disk"
    return f"convert it where it comes from: qemu-img convert -f {found[0]} -O qcow2"
