# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process of a guest that migrates away, while its peer waits for its end."""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import socket
from collections.abc import Iterator
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.guest_process import process_number
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

_PORTS = range(49152, 49216)  # where QEMU listens for migrations, by libvirt's default
_PIDFD_GETFD = 438  # the system call's number, the same on every architecture that libvirt runs guests on


class SourceProcess:
    """One process, by a descriptor that no other process ever has."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._descriptor = os.pidfd_open(number)
        self._end = select.poll()
        self._end.register(self._descriptor, select.POLLIN)

    def is_gone(self, within_ms: int) -> bool:
        """Whether it has ended, or does so within that time."""
        return bool(self._end.poll(within_ms))

    def cut_off(self) -> None:
        """Close its connections to where QEMU takes migrations, and no other process's."""
        with contextlib.suppress(OSError):  # it may end just now
            for each in Path(f"/proc/{self._number}/fd").iterdir():
                with contextlib.suppress(OSError):
                    if os.readlink(each).startswith("socket:"):
                        self._shut(int(each.name))

    def close(self) -> None:
        os.close(self._descriptor)

    def _shut(self, number: int) -> None:
        """Shut down its socket of this number if it is such a connection. Raises OSError."""
        copy = ctypes.CDLL(None, use_errno=True).syscall(_PIDFD_GETFD, self._descriptor, number, 0)
        if copy < 0:
            raise OSError(ctypes.get_errno(), "pidfd_getfd")
        with socket.socket(fileno=copy) as connection:
            if connection.family in (socket.AF_INET, socket.AF_INET6) and connection.getpeername()[1] in _PORTS:
                connection.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def source_process(domain: str, paths: Paths | None = None) -> Iterator[SourceProcess]:
    """The process of the running domain. Raises HostFault where libvirt has written none, or it has ended."""
    paths = paths or Paths()
    number = process_number(paths, domain)
    try:
        process = SourceProcess(number)
    except OSError as error:
        raise HostFault(f"{domain} has no process {number} any more: {error}") from error
    try:
        yield process
    finally:
        process.close()
