# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving over libvirt and over a host's own files: what moving_port asks for."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import disk_locks, guard, lost_disks
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import migration
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_peer
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.moving_port import Told
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import Tombstone
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

if TYPE_CHECKING:
    from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths

_REACHED_WITHIN = 30.0  # seconds, as many as after which keepalive gives up
_LOG_KEPT = 3  # files of a console's log that virtlogd keeps beside the one it writes


class LibvirtMoves:
    """The methods of moving_port.MovingHypervisor, for LibvirtHypervisor."""

    connection: Any
    host: str
    virt_type: str

    def peer(self, address: str, name: str) -> Any:
        return type(self)(open_peer(address, _REACHED_WITHIN), name, self.virt_type)  # type: ignore[call-arg]

    def why_not_to(self, peer: Any, uuid: str) -> str | None:
        with translated(f"compare {peer.host} with {self.host} for instance {uuid}"):
            return migration.why_not(self.connection, peer.connection, self.connection.lookupByUUIDString(uuid))

    def start_paused(self, uuid: str) -> None:
        with translated(f"start instance {uuid} paused on {self.host}"):
            self.connection.lookupByUUIDString(uuid).createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)

    def migrate(
        self,
        uuid: str,
        peer: Any,
        record: Record,
        targets: Sequence[str],
        convergence: Convergence,
        progress: Told,
    ) -> float | None:
        doing = f"migrate instance {record.domain_name} from {self.host} to {peer.host}"
        with translated(doing):
            domain = self.connection.lookupByUUIDString(uuid)
            under_way = migration.Migration(domain, peer.connection, record, targets, convergence)
            self._migrations()[uuid] = under_way
            return under_way.run(progress)

    def has_arrived(self, uuid: str) -> bool:
        with translated(f"look whether instance {uuid} has arrived on {self.host}"):
            return migration.has_arrived(self.connection, uuid)

    def end_migration(self, uuid: str) -> None:
        under_way = self._migrations().pop(uuid, None)
        if under_way is not None:
            under_way.end()

    def send_file(self, peer: Any, path: str, name: str | None = None) -> None:
        with translated(f"send {path} from {self.host} to {peer.host}"), contextlib.suppress(FileNotFoundError):
            migration.send_file(peer.connection, Path(path), name)

    def free_bytes(self, directory: str) -> int:
        with translated(f"look for room in {directory} on {self.host}"):
            return migration.free_bytes(self.connection, Path(directory))

    def remove_directory(self, directory: str) -> None:
        with translated(f"remove {directory} on {self.host}"):
            migration.remove_directory(self.connection, Path(directory))

    def _migrations(self) -> dict[str, migration.Migration]:
        found: dict[str, migration.Migration] = self.__dict__.setdefault("_under_way", {})
        return found


class StoreMoves:
    """The methods of moving_port.MovingStore, for HostStore."""

    paths: Paths

    def is_local(self, path: str) -> bool:
        inside = [mount for mount in self._mounts().values() if mount is not None and mount in Path(path).parents]
        return not inside

    def held_bytes(self, path: str) -> int:
        try:
            return Path(path).stat().st_blocks * 512
        except OSError as error:
            raise HostFault(f"cannot look at {path}: {error.strerror}") from error

    def is_locked(self, record: Record) -> bool:
        return disk_locks.is_locked(self._files(record).root)

    def arrival_disks(self, record: Record, min_disk_gb: int) -> None:
        files = self._files(record)
        if record.storage is None:
            self.make_disks(record, min_disk_gb)
        elif not files.root.exists():
            raise Refused(
                f"storage {record.storage} is not the same on both hosts: {files.root} of instance "
                f"{record.domain_name} is not there; mount the same at {self._mount(record)}"
            )

    def carried_files(self, record: Record, copied: Sequence[str]) -> Sequence[str]:
        if record.storage is not None:
            return []
        files = self._files(record)
        return [
            path
            for path in sorted(str(each) for each in files.directory.iterdir() if each.is_file())
            if path not in copied and not path.startswith(str(files.console))
        ]

    def console_logs(self, record: Record) -> Sequence[tuple[str, str]]:
        """Oldest first. virtlogd keeps older parts of a log as .0, .1, …: what is said here is older than all there."""
        if record.storage is not None:
            return []
        console = self._files(record).console
        older = [(console.with_name(f"{console.name}.{number}"), number + 1) for number in range(_LOG_KEPT - 1)]
        parts = [*reversed(older), (console, 0)]
        return [(str(path), f"{console.name}.{number}") for path, number in parts if path.exists()]

    def directory(self, record: Record) -> str:
        return str(self._files(record).directory)

    def bury(self, record: Record, host: str) -> None:
        guard.bury(self.paths, [Tombstone(record.uuid, record.generation, host, "")])

    def set_aside(self, record: Record, at: str) -> None:
        lost_disks.set_aside(self.paths, record.uuid, record.domain_name, record.generation, at)

    def exhume(self, uuid: str) -> None:
        guard.exhume(self.paths, uuid)

    if TYPE_CHECKING:  # what HostStore has

        def _files(self, record: Record) -> InstanceFiles: ...

        def _mount(self, record: Record) -> Path | None: ...

        def _mounts(self) -> dict[str | None, Path | None]: ...

        def make_disks(self, record: Record, min_disk_gb: int) -> None: ...
