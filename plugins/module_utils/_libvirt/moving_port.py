# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What moving an instance needs of the hypervisors and files of both hosts, beside what any work needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

if TYPE_CHECKING:
    from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import Hypervisor

Told = Callable[[int, int, str], None]  # of bytes done, of how many, and in words how it goes


class MovingHypervisor(Protocol):
    """The part of a hypervisor's port that moves need. Every method raises HostFault, Refused or Busy.

    host is the name of the host whose hypervisor it is.
    """

    host: str

    def peer(self, address: str, name: str) -> Hypervisor:
        """The hypervisor of another host, over TLS. Raises HostFault where it does not answer."""

    def why_not_to(self, peer: Hypervisor, uuid: str) -> str | None:
        """Why the peer cannot take the running domain as it is: its CPU, or its versions; or None."""

    def start_paused(self, uuid: str) -> None:
        """Start the domain, which is off, without its vCPUs running."""

    def migrate(
        self,
        uuid: str,
        peer: Hypervisor,
        record: Record,
        targets: Sequence[str],
        convergence: Convergence,
        progress: Told,
    ) -> float | None:
        """Send the guest to the peer, where it arrives paused, and is defined with this record.

        With post_copy it arrives running. targets are the disks that are copied along. Returns as soon as the guest's
        process here is gone: whether it has arrived, the peer says (has_arrived), and that libvirt has done here as
        well, end_migration. Returns when the guest was held at the end, by time.monotonic(), where that was seen.
        Raises when the process stays.
        """

    def has_arrived(self, uuid: str) -> bool:
        """Whether this host has the guest, complete: it may take a moment from the end of its process elsewhere."""

    def end_migration(self, uuid: str) -> None:
        """Wait until the hypervisor itself has done with the migration."""

    def send_file(self, peer: Hypervisor, path: str, name: str | None = None) -> None:
        """Have the peer have a copy of the file in the same directory, by the same name or another."""

    def free_bytes(self, directory: str) -> int:
        """How many bytes may be written still where the directory lies on this host."""

    def remove_directory(self, directory: str) -> None:
        """Remove a directory with the files in it; none that is not there."""


class MovingStore(Protocol):
    """The part of a host's files that moves need. Every method raises HostFault or Refused."""

    def is_local(self, path: str) -> bool:
        """Whether the file is on no storage that other hosts mount as well."""

    def held_bytes(self, path: str) -> int:
        """How many bytes the file takes: a sparse one has fewer than it seems to."""

    def is_locked(self, record: Record) -> bool:
        """Whether this host sees the lock that a guest has on its root disk where it runs."""

    def arrival_disks(self, record: Record, min_disk_gb: int) -> None:
        """Have a place for the disks of an instance that arrives. Raises Refused where shared ones are not there."""

    def carried_files(self, record: Record, copied: Sequence[str]) -> Sequence[str]:
        """The instance's files on this host alone that no migration takes along, beside the copied ones and logs."""

    def console_logs(self, record: Record) -> Sequence[tuple[str, str]]:
        """What the guest has said on its console on this host, with the name under which another host keeps it."""

    def directory(self, record: Record) -> str:
        """The instance's own directory."""

    def bury(self, record: Record, host: str) -> None:
        """Write that the instance lives on another host, so that it never starts here again."""

    def set_aside(self, record: Record, at: str) -> None:
        """Keep the instance's local files where no instance uses them. at is the time, in ISO 8601."""

    def exhume(self, uuid: str) -> None:
        """Write that the instance may start here again, as it comes back."""
