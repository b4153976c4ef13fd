# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file of an ISO 9660 image that we made (ECMA-119): by its plain name, without a program, byte for byte."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

_SECTOR = 2048
_DESCRIPTOR = 16 * _SECTOR  # where the primary volume descriptor is
_ROOT = 156  # where it has the record of the root directory
_LIMIT = 1 << 20  # bytes of a directory or a file that are read


def read_file(image: Path, names: Sequence[str]) -> bytes | None:
    """The file under these names, the last one its own; None where there is none. Case and versions are passed over."""
    with open(image, "rb") as stream:
        stream.seek(_DESCRIPTOR + _ROOT)
        content = _content(stream, stream.read(34))
        for name in names:
            found = next((record for called, record in _records(content) if called == name.upper()), None)
            if found is None:
                return None
            content = _content(stream, found)
        return content


def _content(stream: BinaryIO, record: bytes) -> bytes:
    sector, size = struct.unpack_from("<I", record, 2)[0], struct.unpack_from("<I", record, 10)[0]
    stream.seek(sector * _SECTOR)
    return stream.read(min(size, _LIMIT))


def _records(directory: bytes) -> Iterator[tuple[str, bytes]]:
    """The names in a directory, without `;1` and a last dot, each with its record."""
    position = 0
    while position < len(directory):
        length = directory[position]
        if length == 0:  # a record never crosses the end of a sector: the next is in the next one
            position += _SECTOR - position % _SECTOR
            continue
        record = directory[position : position + length]
        name = record[33 : 33 + record[32]].decode("ascii", "replace")
        yield name.partition(";")[0].rstrip("."), record
        position += length
