# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks that vanish with their holder and leave no file: names of abstract Unix sockets.

Their scope is the network namespace, and so exactly that of the interfaces and addresses they guard, also between roots
that share one namespace.
"""

from __future__ import annotations

import contextlib
import errno
import socket
import time
from collections.abc import Iterator

from .commands import LabError, say


@contextlib.contextmanager
def locked(name: str, timeout: float = 1800.0) -> Iterator[None]:
    """Hold the lock of this name; waits up to `timeout` seconds, then raises LabError."""
    deadline = time.monotonic() + timeout
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as holder:
        told = False
        while not _bound(holder, name):
            if time.monotonic() > deadline:
                raise LabError(f"another lab command has held the lock {name!r} for {timeout:.0f} s")
            if not told:
                say(f"waiting for another lab command ({name})")
                told = True
            time.sleep(0.1)
        yield


def is_free(name: str) -> bool:
    """Return whether nobody holds the lock of this name now."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as holder:
        return _bound(holder, name)


def _bound(holder: socket.socket, name: str) -> bool:
    try:
        holder.bind(f"\0lodestar-lab-{name}")
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        return False
    return True
