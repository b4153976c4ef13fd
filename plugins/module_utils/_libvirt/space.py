# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The room of a host's own file systems: what space_port asks for."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from ansible_collections.lodestar.compute.plugins.module_utils._host import remade_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.dumps import dump_size
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_store import most_needed
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, require_room, room, room_told
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

if TYPE_CHECKING:
    from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths

_TABLES = MIB  # bytes that QEMU writes to remember a disk in itself: tables, and counts of references


class StoreSpace:
    """The methods of space_port.SpaceStore, for HostStore."""

    paths: Paths

    def require_room_to_resize(self, before: Flavor, record: Record) -> None:
        remade_disks.require_room_to_resize(self._files(record), before, record)

    def require_room_to_rebuild(self, record: Record) -> None:
        remade_disks.require_room_to_rebuild(self._files(record), record)

    def require_room_to_rescue(self, record: Record) -> None:
        files = self._files(record)
        if not files.rescue.exists():
            require_room(files.directory, _TABLES, f"make {files.rescue}")

    def require_room_in_store(self, store: str, record: Record) -> None:
        require_room(Path(store), self._most_needed(record), f"copy {self._files(record).root} to {store}")

    def room_in_store(self, store: str, record: Record, target: str) -> AbstractContextManager[None]:
        doing = f"copy {self._files(record).root} to {store}"
        return room_told(Path(store), self._most_needed(record), doing, Path(target))

    def require_room_for_point(self, record: Record) -> None:
        files = self._files(record)
        require_room(files.directory, _TABLES, f"remember the disk in {files.root}")

    def room_for_point(self, record: Record, ram_mb: int = 0) -> AbstractContextManager[None]:
        files = self._files(record)
        doing = f"remember {'disk and memory' if ram_mb else 'the disk'} in {files.root}"
        return room(files.directory, _TABLES + ram_mb * MIB, doing)

    def room_for_dump(self, record: Record, path: str) -> AbstractContextManager[None]:
        size = dump_size(record.flavor.ram_mb)
        return room_told(Path(path).parent, size, f"write {Path(path).stem}", Path(path))

    def room_for_memory(self, record: Record) -> AbstractContextManager[None]:
        doing = f"save the memory of instance {record.domain_name}"
        return room_told(self.paths.saved_memories, record.flavor.ram_mb * MIB, doing)

    def _most_needed(self, record: Record) -> int:
        return most_needed(self._files(record).root, self.paths.image(sha256_of(record.image.checksum)))

    if TYPE_CHECKING:  # what HostStore has

        def _files(self, record: Record) -> InstanceFiles: ...
