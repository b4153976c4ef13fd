# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of a guest's screen as PNG: as it comes from QEMU since 7.1, made from PPM where an older one wrote."""

from __future__ import annotations

import re
import zlib

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault

SIZE_LIMIT = 128 * 1024 * 1024  # bytes; a screen of 8192 by 4320 pixels has 106 MB as PPM
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = re.compile(rb"P6\s+([0-9]{1,5})\s+([0-9]{1,5})\s+255\s")
_EIGHT_BITS, _RGB, _UNFILTERED = 8, 2, b"\0"


def png_of(picture: bytes) -> bytes:
    """The same picture as PNG, by the standard library alone; a PNG stays.

    Raises HostFault for what is neither that nor a PPM of eight bits a sample.
    """
    if picture.startswith(PNG_SIGNATURE):
        return picture
    header = _HEADER.match(picture)
    width, height = (int(header[1]), int(header[2])) if header else (0, 0)
    start, row = header.end() if header else 0, 3 * width
    if not width or not height or len(picture) - start < row * height:
        raise HostFault(
            f"the hypervisor's picture is neither PNG nor PPM: {picture[:16]!r} and {len(picture)} bytes in all"
        )
    lines = b"".join(_UNFILTERED + picture[at : at + row] for at in range(start, start + row * height, row))
    size = _number(width) + _number(height) + bytes((_EIGHT_BITS, _RGB, 0, 0, 0))
    return PNG_SIGNATURE + _chunk(b"IHDR", size) + _chunk(b"IDAT", zlib.compress(lines)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return _number(len(data)) + kind + data + _number(zlib.crc32(kind + data))


def _number(value: int) -> bytes:
    return value.to_bytes(4, "big")
