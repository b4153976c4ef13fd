# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelving over a host's own files: what shelving_port asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ansible_collections.lodestar.compute.plugins.module_utils._host import disks, facts, shelved_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.shelf import Shelf
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

if TYPE_CHECKING:
    from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths


class StoreShelf:
    """The methods of shelving_port.ShelvingStore, for HostStore."""

    paths: Paths

    def keep_config_drive(self, record: Record, target: str) -> None:
        shelved_disks.keep_config_drive(self._files(record), Path(target))

    def has_root_disk(self, record: Record) -> bool:
        return self._files(record).root.exists()

    def has_taken(self, store: str, uuid: str) -> bool:
        return self.shelf(store).has_taken(uuid)

    def remove_disks(self, record: Record) -> None:
        shelved_disks.remove_disks(self._files(record))

    def take_shelved(self, store: str, uuid: str) -> None:
        self.shelf(store).take(uuid)

    def unshelve_disks(self, store: str, record: Record) -> None:
        files = disks.make_instance_directory(self.paths, record.uuid, self._mount(record))
        if not (files.root.exists() and files.config.exists()):
            described, source = self.shelf(store).taken(record.uuid)
            shelved_disks.restore_disks(files, source, described.checksum, self._cached(record.image))

    def give_shelved_back(self, store: str, uuid: str) -> None:
        self.shelf(store).give_back(uuid)

    def drop_shelved(self, store: str, uuid: str) -> None:
        self.shelf(store).drop(uuid)

    def shelf(self, store: str) -> Shelf:
        """The directory of what is shelved in the store at that path."""
        return Shelf(Path(store), facts.machine_id(self.paths))

    if TYPE_CHECKING:  # what HostStore has of its own

        def _files(self, record: Record) -> InstanceFiles: ...

        def _mount(self, record: Record) -> Path | None: ...

        def _cached(self, image: Any) -> Any: ...
