# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of screens: PPM becomes the same picture as PNG, what is a PNG stays, all else is refused."""

from __future__ import annotations

import struct
import zlib

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._model.picture import PNG_SIGNATURE, png_of

RED, GREEN, BLUE, WHITE = b"\xff\0\0", b"\0\xff\0", b"\0\0\xff", b"\xff\xff\xff"


def chunks(png: bytes) -> dict[bytes, bytes]:
    """The chunks by kind, each with its checksum checked."""
    found, at = {}, len(PNG_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        body = png[at + 4 : at + 8 + length]
        assert struct.unpack_from(">I", png, at + 8 + length) == (zlib.crc32(body),)
        found[body[:4]] = body[4:]
        at += 12 + length
    return found


def test_a_ppm_becomes_the_same_picture() -> None:
    png = png_of(b"P6\n3 2\n255\n" + RED + GREEN + BLUE + WHITE + RED + GREEN)
    assert png.startswith(PNG_SIGNATURE)
    found = chunks(png)
    assert list(found) == [b"IHDR", b"IDAT", b"IEND"]
    assert struct.unpack(">IIBBBBB", found[b"IHDR"]) == (3, 2, 8, 2, 0, 0, 0)
    assert zlib.decompress(found[b"IDAT"]) == b"\0" + RED + GREEN + BLUE + b"\0" + WHITE + RED + GREEN


def test_a_png_stays_as_it_is() -> None:
    png = png_of(b"P6 1 1 255 " + RED)
    assert png_of(png) is png


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"P5\n1 1\n255\n\0",
        b"P6\n2 1\n255\n" + RED,
        b"P6\n0 5\n255\n",
        b"P6\n1 1\n65535\n" + 2 * RED,
        b"P6\n99999999 1\n255\n",
    ],
)
def test_what_is_no_such_picture_is_refused(picture: bytes) -> None:
    with pytest.raises(HostFault, match=r"neither PNG nor PPM: .* bytes in all"):
        png_of(picture)
