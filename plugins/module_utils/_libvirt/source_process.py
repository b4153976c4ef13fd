# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process of a guest that migrates away, while its peer waits for its end.

Libvirt removes the packet filters of the guest's NICs before it ends the process: some 60 commands for each NIC, which
took 0.9 s in which the guest runs nowhere. So the process is ended here, as soon as libvirt has written that it will.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
from collections.abc import Iterator
from xml.etree import ElementTree

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

# qemuMigrationJobPhase, in the file of a domain's status: the peer has said that it has the guest whole, and all that
# libvirt does from here on, also after a crash (qemuMigrationSrcRecover), is to end the process. Where the peer has
# failed it is confirm3_cancelled.
_GIVEN_UP = "confirm3"


class SourceProcess:
    """One process, by a descriptor that no other process ever has."""

    def __init__(self, number: int, domain: str, paths: Paths) -> None:
        self._status = paths.status_file(domain)
        self._descriptor = os.pidfd_open(number)
        self._end = select.poll()
        self._end.register(self._descriptor, select.POLLIN)

    def is_gone(self, within_ms: int) -> bool:
        """Whether it has ended, or does so within that time."""
        return bool(self._end.poll(within_ms))

    def end_if_given_up(self) -> None:
        """End it, once libvirt here will never let the guest run on any more."""
        if self._is_given_up():
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._descriptor, signal.SIGKILL)

    def close(self) -> None:
        os.close(self._descriptor)

    def _is_given_up(self) -> bool:
        # A libvirt that writes something else has the guest wait until it ends the process itself.
        try:
            job = ElementTree.parse(self._status).getroot().find("job")
        except (OSError, ElementTree.ParseError):
            return False
        return job is not None and job.get("phase") == _GIVEN_UP


@contextlib.contextmanager
def source_process(domain: str, paths: Paths | None = None) -> Iterator[SourceProcess]:
    """The process of the running domain. Raises HostFault where libvirt has written none."""
    paths = paths or Paths()
    path = paths.process_file(domain)
    try:
        process = SourceProcess(int(path.read_text(encoding="ascii")), domain, paths)
    except (OSError, ValueError) as error:
        raise HostFault(f"{path} does not say which process the guest is: {error}") from error
    try:
        yield process
    finally:
        process.close()
