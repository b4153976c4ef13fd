# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copying an image's bytes into the cache while their digest is taken, and saying how much space was missing."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_source import Source
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image

_CHUNK = 1 << 20  # bytes
_MIB = 1 << 20


Progress = Callable[[int, int], None]  # told how many bytes are done, of how many (0: not known)


def copy_image(image: Image, source: Source, target: int, directory: Path, tell: Progress) -> str:
    """Copy the source to its end into the open file target; the SHA-256 digest of what was copied, in hexadecimal.

    directory is where the target lies. Raises HostFault: no space (before anything is copied, where the source's size
    is known), or the source broke off.
    """
    free = _free(directory)
    if source.size is not None and source.size > free:
        raise _no_space(image, directory, source.size, free)
    digest = hashlib.sha256()
    copied = 0
    while chunk := _read(image, source):
        digest.update(chunk)
        _write(image, source, target, chunk, directory, copied)
        copied += len(chunk)
        tell(copied, source.size or 0)
    if source.size is not None and copied != source.size:
        raise HostFault(
            f"image {image.name}: {source.where} ended after {copied} of {source.size} bytes; "
            "run it again when the source is stable"
        )
    return digest.hexdigest()


def digest_of(stream: IO[bytes]) -> str:
    """The SHA-256 digest of the rest of a stream, in hexadecimal."""
    digest = hashlib.sha256()
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _read(image: Image, source: Source) -> bytes:
    try:
        return source.stream.read(_CHUNK)
    except OSError as error:
        raise HostFault(
            f"image {image.name}: reading {source.where} failed: {error}; run it again when it is stable"
        ) from error


def _write(image: Image, source: Source, target: int, chunk: bytes, directory: Path, copied: int) -> None:
    view = memoryview(chunk)
    while view:
        try:
            view = view[os.write(target, view) :]
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            raise _no_space(image, directory, source.size, copied + len(chunk) - len(view)) from error


def _no_space(image: Image, directory: Path, size: int | None, room: int) -> HostFault:
    """The error of a full file system; room is how many bytes of the image it had place for."""
    if size is None:
        need = f"its size is not known, and {room / _MIB:.1f} MiB were not enough"
    else:
        missing = (size - room) / _MIB
        need = f"it needs {size / _MIB:.1f} MiB, {room / _MIB:.1f} MiB are free, {missing:.1f} MiB are missing"
    return HostFault(f"image {image.name} does not fit into {directory}: {need}")


def _free(directory: Path) -> int:
    status = os.statvfs(directory)
    return status.f_bavail * status.f_frsize
