# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images made by qemu-img, and their inspection."""

from __future__ import annotations

import functools
import os
import struct
import subprocess
import tempfile
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._host.image_inspection import (
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


def changed(data: bytes, offset: int, form: str, value: int) -> bytes:
    image = bytearray(data)
    struct.pack_into(form, image, offset, value)
    return bytes(image)
