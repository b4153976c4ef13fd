# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process of a guest that migrates away, while its peer waits for its end.

Libvirt removes the packet filters of the guest's NICs before it ends the process: 79 commands for one NIC, which took
0.9 s in which the guest runs nowhere. So the process is ended here, as soon as libvirt has written that it will.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.guest_process import process_number
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

# qemuMigrationJobPhase, in the file of a domain's status: the peer has said that it has the guest whole, and all that
# libvirt does from here on, also after a crash (qemuProcessRecoverMigrationOut), is to end the process. Where the peer
# has failed it is confirm3_cancelled.
_GIVEN_UP = "confirm3"
_PORTS = range(49152, 49216)  # where QEMU listens for migrations, by libvirt's default
_PIDFD_GETFD = 438  # the system call's number, the same on every architecture that libvirt runs guests on


class SourceProcess:
    """One process, by a descriptor that no other process ever has."""

    def __init__(self, number: int, domain: str, paths: Paths) -> None:
        self._number, self._status = number, paths.status_file(domain)
        self._descriptor = os.pidfd_open(number)
        self._end = select.poll()
        self._end.register(self._descriptor, select.POLLIN)

    def is_gone(self, within_ms: int) -> bool:
        """Whether it has ended, or does so within that time."""
        return bool(self._end.poll(within_ms))

    def end_if_given_up(self) -> None:
        """End it, once libvirt here will never let the guest run on any more. Not for post-copy, of which libvirt
        still asks QEMU then.
        """
        if self._is_given_up():
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._descriptor, signal.SIGKILL)

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

    def _is_given_up(self) -> bool:
        # A libvirt that writes something else has the guest wait until it ends the process itself.
        try:
            text = self._status.read_bytes()
            if _GIVEN_UP.encode() not in text:  # parsing is for the end alone: this is asked every few milliseconds
                return False
            status = ElementTree.fromstring(text)
        except (OSError, ElementTree.ParseError):
            return False
        job = status.find("job")
        return (
            job is not None
            and (job.get("async"), job.get("phase")) == ("migration out", _GIVEN_UP)
            and (status.get("state"), status.get("pid")) == ("paused", str(self._number))
            # Before it ends the process, libvirt waits until SPICE has handed over those who look on.
            and status.find("domain/devices/graphics[@type='spice']") is None
        )


@contextlib.contextmanager
def source_process(domain: str, paths: Paths | None = None) -> Iterator[SourceProcess]:
    """The process of the running domain. Raises HostFault where libvirt has written none, or it has ended."""
    paths = paths or Paths()
    number = process_number(paths, domain)
    try:
        process = SourceProcess(number, domain, paths)
    except OSError as error:
        raise HostFault(f"{domain} has no process {number} any more: {error}") from error
    try:
        yield process
    finally:
        process.close()
