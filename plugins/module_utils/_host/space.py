# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Room on a file system: looked for before something is written, and told when it was not enough after all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault

MIB = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT)
# How libvirt, QEMU and the programs that make disks say the same.
_SIGNS = tuple(os.strerror(number) for number in _FULL)
_FAULT = os.strerror(errno.EIO)


def tables_of(size: int) -> int:
    """The bytes that a new qcow2 file of so many bytes takes at most, before a guest has written to it."""
    return (1 << 18) + (size >> 22)


def require_room(directory: Path, needed: int, doing: str) -> None:
    """Raise HostFault, saying how much is missing, unless so many bytes are free where the directory lies.

    doing names what they are for, as in `make /…/disk`.
    """
    if _free(directory, doing) < needed:
        raise no_room(directory, needed, doing)


@contextlib.contextmanager
def room(directory: Path, needed: int, doing: str) -> Iterator[None]:
    """As require_room, and again when what is done within finds the file system full: others write there too."""
    require_room(directory, needed, doing)
    with room_told(directory, needed, doing):
        yield


@contextlib.contextmanager
def room_told(directory: Path, needed: int, doing: str, part: Path | None = None) -> Iterator[None]:
    """Raise HostFault, saying how much was missing, when what is done within finds the file system full.

    What was written to part until then is going to be removed.
    """
    try:
        yield
    except (OSError, HostFault) as error:
        if not _is_full(error, directory):
            raise
        raise no_room(directory, needed, doing, part) from error


def no_room(directory: Path, needed: int, doing: str, part: Path | None = None) -> HostFault:
    """The error of a file system that has fewer than the needed bytes, or that had when they were written."""
    free = _free(directory, doing) + (_written(part) if part is not None else 0)
    missing = needed - free
    if missing <= 0:
        return HostFault(
            f"cannot {doing}: the file system of {directory} got full, where {free // MIB} MiB are free by now; "
            "see what else writes there, and run again"
        )
    return HostFault(
        f"cannot {doing}: {-(-missing // MIB)} MiB are missing on the file system of {directory}, "
        f"{-(-needed // MIB)} are needed and {free // MIB} are free; free them there"
    )


def _is_full(error: Exception, directory: Path) -> bool:
    if isinstance(error, OSError):
        return error.errno in _FULL
    text = str(error)
    # QEMU tells of a full file system below a memory that it saves as of any other fault.
    return any(sign in text for sign in _SIGNS) or (_FAULT in text and _free(directory, "look for room") < MIB)


def _free(directory: Path, doing: str) -> int:
    try:
        status = os.statvfs(directory)
    except OSError as error:
        raise HostFault(f"cannot {doing}: {directory}: {error.strerror}") from error
    return status.f_bavail * status.f_frsize


def free_mib(path: Path) -> int:
    """How many MiB are free where the path lies. Raises HostFault."""
    return _free(path, "look for room") // MIB


def _written(part: Path) -> int:
    try:
        return part.stat().st_blocks * 512
    except OSError:
        return 0
