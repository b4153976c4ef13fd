# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The header of a qcow2 image of version 2 or 3, checked field by field before anything acts on it.

Follows QEMU's docs/interop/qcow2.txt and the limits of its block/qcow2.c. Accepts only an image that stands alone.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Callable

Read = Callable[[int, int], bytes]

_V2 = struct.Struct(">4sIQIIQIIQQIIQ")
_V3 = struct.Struct(">QQQII")
_EXTENSION = struct.Struct(">II")
_V3_LENGTH = _V2.size + _V3.size  # 104: the least that a version 3 header has

_DIRTY, _CORRUPT, _DATA_FILE, _COMPRESSION_TYPE, _EXTENDED_L2 = (1 << bit for bit in range(5))
_RAW_DATA_FILE = 1 << 1  # an autoclear bit, meaningful only with a data file
_KNOWN_INCOMPATIBLE = _COMPRESSION_TYPE | _EXTENDED_L2
_FORBIDDEN_FEATURES = (
    (_DIRTY, "it was not closed cleanly; run qemu-img check -r all on it where it comes from"),
    (_CORRUPT, "it is marked corrupt; make it anew"),
    (_DATA_FILE, "its data lies in another file; convert it to one file with qemu-img convert"),
)
_FORBIDDEN_EXTENSIONS = {
    0xE2792ACA: "its header names the format of a backing file; convert it to one file with qemu-img convert",
    0x44415441: "its header names an external data file; convert it to one file with qemu-img convert",
    0x0537BE77: "its header holds encryption keys; images are not encrypted here",
}
_L1_LIMIT = 32 << 20  # bytes, as in QEMU
_REFCOUNT_TABLE_LIMIT = 8 << 20  # bytes, as in QEMU
_SNAPSHOT_LIMIT = 65536  # as in QEMU
_SNAPSHOT_LEAST = 40  # bytes of a snapshot table entry
_EXTENSIONS_LIMIT = 64
_SECTOR = 512  # bytes
_VIRTUAL_SIZE_LIMIT = 1 << 50  # bytes: 1 PiB
_ZSTD = 1


class Unsound(Exception):
    """What is wrong with an image, as the rest of the sentence `image x is refused: …`."""


@dataclass(frozen=True)
class _Header:
    """The fields of a header that are checked. length is the header's own, compression_type 0 (zlib) or 1 (zstd)."""

    version: int
    backing_offset: int
    backing_length: int
    cluster_bits: int
    virtual_size: int
    encryption: int
    l1_entries: int
    l1_offset: int
    refcount_offset: int
    refcount_clusters: int
    snapshots: int
    snapshots_offset: int
    incompatible: int = 0
    autoclear: int = 0
    refcount_order: int = 4
    length: int = _V2.size
    compression_type: int = 0

    @property
    def cluster(self) -> int:
        """Bytes of a cluster."""
        return 1 << self.cluster_bits

    @property
    def l1_entries_needed(self) -> int:
        """How many entries the L1 table needs for the virtual size: extended L2 entries are twice as long."""
        l2_entries = self.cluster // (16 if self.incompatible & _EXTENDED_L2 else 8)
        return -(-self.virtual_size // (self.cluster * l2_entries))


def virtual_size_of(read: Read, file_size: int) -> int:
    """The size in bytes of the disk in a qcow2 image. Raises Unsound unless the whole header is sound and stands alone.

    read(offset, length) returns the file's bytes there, fewer at its end; file_size is the file's length in bytes.
    """
    header = _decode(read)
    _require_standing_alone(header)
    _require_sane_sizes(header)
    _require_tables_in_file(header, file_size)
    for kind in _extensions(header, read):
        if kind in _FORBIDDEN_EXTENSIONS:
            raise Unsound(_FORBIDDEN_EXTENSIONS[kind])
    return header.virtual_size


def _decode(read: Read) -> _Header:
    data = read(0, _V3_LENGTH + 8)
    if len(data) < _V2.size:
        raise Unsound("its header is cut off")
    _magic, *fields = _V2.unpack_from(data)
    header = _Header(*fields)
    if header.version == 2:
        return header
    if header.version != 3:
        raise Unsound(f"it is of qcow version {header.version}; convert it with qemu-img convert -O qcow2")
    if len(data) < _V3_LENGTH:
        raise Unsound("its header is cut off")
    incompatible, _compatible, autoclear, refcount_order, length = _V3.unpack_from(data, _V2.size)
    compression_type = data[_V3_LENGTH] if length > _V3_LENGTH and len(data) > _V3_LENGTH else 0
    return replace(
        header,
        incompatible=incompatible,
        autoclear=autoclear,
        refcount_order=refcount_order,
        length=length,
        compression_type=compression_type,
    )


def _require_standing_alone(header: _Header) -> None:
    if header.backing_offset or header.backing_length:
        raise Unsound("it has a backing file; make it stand alone with qemu-img convert")
    if header.encryption:
        raise Unsound("it is encrypted; images are not encrypted here")
    for bit, reason in _FORBIDDEN_FEATURES:
        if header.incompatible & bit:
            raise Unsound(reason)
    unknown = header.incompatible & ~_KNOWN_INCOMPATIBLE
    if unknown:
        raise Unsound(f"it needs features that are not known here (incompatible bits {unknown:#x})")
    if header.autoclear & _RAW_DATA_FILE:
        raise Unsound("it claims a raw data file and names none")


def _require_sane_sizes(header: _Header) -> None:
    if not 9 <= header.cluster_bits <= 21:
        raise Unsound(f"its clusters of 2^{header.cluster_bits} bytes are not between 2^9 and 2^21")
    if not 0 < header.virtual_size <= _VIRTUAL_SIZE_LIMIT:
        raise Unsound(f"its disk of {header.virtual_size} bytes is empty or larger than {_VIRTUAL_SIZE_LIMIT}")
    if header.virtual_size % _SECTOR:
        raise Unsound(f"its disk of {header.virtual_size} bytes ends within a sector")
    if header.refcount_order > 6:
        raise Unsound(f"its reference counts of 2^{header.refcount_order} bits are wider than 64")
    _require_sane_compression(header)
    if header.version == 3 and (header.length < _V3_LENGTH or header.length % 8 or header.length > header.cluster):
        raise Unsound(
            f"its header of {header.length} bytes is shorter than its version's, uneven, or longer than a cluster"
        )


def _require_sane_compression(header: _Header) -> None:
    marked = bool(header.incompatible & _COMPRESSION_TYPE)
    if header.compression_type > _ZSTD or marked != bool(header.compression_type):
        raise Unsound(f"its compression type {header.compression_type} is unknown or contradicts its feature bits")


def _require_tables_in_file(header: _Header, file_size: int) -> None:
    if not header.l1_entries_needed <= header.l1_entries <= _L1_LIMIT // 8:
        raise Unsound(f"its L1 table of {header.l1_entries} entries does not fit a disk of {header.virtual_size} bytes")
    refcount_bytes = header.refcount_clusters * header.cluster
    if not 0 < refcount_bytes <= _REFCOUNT_TABLE_LIMIT:
        raise Unsound(
            f"its reference count table of {refcount_bytes} bytes is empty or larger than {_REFCOUNT_TABLE_LIMIT}"
        )
    if header.snapshots > _SNAPSHOT_LIMIT:
        raise Unsound(f"it has {header.snapshots} snapshots, more than {_SNAPSHOT_LIMIT}")
    tables = [
        ("L1 table", header.l1_offset, header.l1_entries * 8),
        ("reference count table", header.refcount_offset, refcount_bytes),
    ]
    # QEMU looks at the offset also where there is no snapshot; there it may be zero.
    if header.snapshots or header.snapshots_offset:
        tables.append(("snapshot table", header.snapshots_offset, header.snapshots * _SNAPSHOT_LEAST))
    end = -(-file_size // header.cluster) * header.cluster
    for what, offset, length in tables:
        if offset == 0 or offset % header.cluster or offset + length > end:
            raise Unsound(f"its {what} does not lie within the file, at the start of a cluster")


def _extensions(header: _Header, read: Read) -> Iterator[int]:
    """The types of the header's extensions. Each lies behind the one before, so no crafted length makes a loop."""
    offset = header.length
    for _count in range(_EXTENSIONS_LIMIT):
        if offset + _EXTENSION.size > header.cluster:
            return
        data = read(offset, _EXTENSION.size)
        if len(data) < _EXTENSION.size:
            raise Unsound("its header extensions are cut off")
        kind, length = _EXTENSION.unpack(data)
        offset += _EXTENSION.size + -(-length // 8) * 8
        # QEMU wants the length of the end mark to be sound as well.
        if offset > header.cluster:
            raise Unsound("a header extension is longer than the first cluster")
        if kind == 0:
            return
        yield kind
    raise Unsound(f"it has more than {_EXTENSIONS_LIMIT} header extensions")
