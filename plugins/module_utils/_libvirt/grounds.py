# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The port of claims over the host's own files: what the host is and remembers, where instances belong."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Backing, Disk, Layout
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import announced, epochs, facts
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, require_room
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import is_shelved, rescue_image
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

_ROOM = 16 * MIB
NVRAM = "nvram.fd"


class HostGrounds:
    """A claim_port.Grounds over one host's files. storage maps the names of declared storages to their mount paths."""

    def __init__(self, paths: Paths, storage: Mapping[str, str] | None = None) -> None:
        self.paths = paths
        self.storage = dict(storage or {})

    def conditions(self) -> Mapping[str, Any]:
        return {"boot_id": facts.boot_id(self.paths), "status": facts.service(self.paths)["status"]}

    def disk_gb(self) -> float:
        total: float = facts.space(self.paths.images)["total_gb"]
        return total

    def bridges(self) -> Collection[str]:
        return facts.bridges(self.paths)

    def not_ready(self) -> str | None:
        if not self.paths.port_filter.exists():
            return f"{self.paths.port_filter} is missing: an older version prepared this host; run host_prepare"
        try:
            for directory in (self.paths.definitions, self.paths.state):
                require_room(directory, _ROOM, "keep what is decided")
        except HostFault as error:
            return str(error)
        return None

    def check_epochs(self, wanted: Mapping[str, int]) -> None:
        epochs.accept_epochs(self.paths, wanted)

    def layout(self, record: Record) -> Layout:
        files = self._files(record)
        backing = (Backing(str(self.paths.image(sha256_of(record.image.checksum))), record.image.format),)
        if is_shelved(record):
            return Layout((), str(files.console), str(files.directory / NVRAM))
        made = [Disk("root", str(files.root), "qcow2", backing)]
        rescue = rescue_image(record)
        if rescue is not None:
            # First, so that it is what boots; the instance's own disks keep their order after it.
            below = Backing(str(self.paths.image(sha256_of(rescue.checksum))), rescue.format)
            made.insert(0, Disk("rescue", str(files.rescue), "qcow2", (below,)))
        if record.flavor.ephemeral_gb:
            made.append(Disk("ephemeral0", str(files.ephemeral), "raw"))
        if record.flavor.swap_mb:
            made.append(Disk("swap", str(files.swap), "raw"))
        made.append(Disk("config", str(files.config), "raw", read_only=True))
        made.extend(self.data_disk(record, disk) for disk in record.disks if disk.is_attached)
        return Layout(tuple(made), str(files.console), str(files.directory / NVRAM))

    def data_disk(self, record: Record, disk: DataDisk) -> Disk:
        return Disk(disk.name, str(self._files(record).data(disk.name)), "qcow2", target=disk.target)

    def announced_generation(self, uuid: str) -> int | None:
        deletion = announced.announced_deletion(self.paths, uuid)
        return None if deletion is None else deletion.generation

    def _mounts(self) -> dict[str | None, Path | None]:
        """The mount path of each storage by its name; the host's own directory has neither."""
        return {None: None, **{name: Path(os.path.abspath(path)) for name, path in self.storage.items()}}

    def _files(self, record: Record) -> InstanceFiles:
        return self.paths.instance(record.uuid, self._mount(record))

    def _mount(self, record: Record) -> Path | None:
        mounts = self._mounts()
        if record.storage not in mounts:
            raise Refused(
                f"instance {record.domain_name} lies on storage {record.storage}, which this host does not declare; "
                "add it to lodestar_storage"
            )
        return mounts[record.storage]
