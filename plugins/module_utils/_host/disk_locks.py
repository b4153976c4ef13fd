# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether this host sees the lock that a QEMU holds on a disk, also one of another host."""

from __future__ import annotations

import fcntl
import os
import struct
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault

_FLOCK = struct.Struct("hhqqi0q")  # struct flock: type, whence, start, len, pid, and the padding to its end
# QEMU's file-posix.c locks a byte for each permission that it holds (RAW_LOCK_PERM_BASE), and for each that it shares
# with nobody (RAW_LOCK_SHARED_BASE), of 64 each.
_FIRST, _COUNT = 100, 164


def is_locked(disk: Path) -> bool:
    """Whether a QEMU has the disk open. Asks the kernel, and takes nothing. Raises HostFault."""
    question = _FLOCK.pack(fcntl.F_WRLCK, os.SEEK_SET, _FIRST, _COUNT, 0)
    try:
        descriptor = os.open(disk, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            answer = fcntl.fcntl(descriptor, fcntl.F_OFD_GETLK, question)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise HostFault(f"cannot ask who holds {disk}: {error}") from error
    return bool(_FLOCK.unpack(answer)[0] != fcntl.F_UNLCK)
