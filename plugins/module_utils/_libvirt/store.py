# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The store port over the host's own files: instances' disks, the image cache, and what the host remembers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import (
    cached_images,
    config_drive,
    data_disks,
    deletion,
    disks,
    dumps,
    history,
    image_cache,
    remade_disks,
    restore_points,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.announced import Deletion, announced_deletion
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_store import (
    ImageStore,
    flatten,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.grounds import HostGrounds
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.moving import StoreMoves
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import Progress
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.shelving import StoreShelf
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.space import StoreSpace
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import rescue_image
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, ImageReference, sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage


class HostStore(HostGrounds, StoreMoves, StoreSpace, StoreShelf):
    """A port.InstanceStore over one host's files. storage maps the names of declared storages to their mount paths."""

    def ensure_image(self, image: Image, holder: Holder) -> None:
        upload = self.paths.image_upload(image.sha256)
        image_cache.ensure_image(self.paths, image, holder, upload if upload.exists() else None)

    def make_disks(self, record: Record, min_disk_gb: int) -> None:
        base = self._cached(record.image)
        files = disks.make_instance_directory(self.paths, record.uuid, self._mount(record))
        disks.make_root_disk(files, record, base, min_disk_gb)
        disks.make_ephemeral_disk(files, record)
        disks.make_swap_disk(files, record)
        # One that is kept has its file: an empty one here would stand in the way of what is brought from elsewhere.
        for disk in filter(lambda each: each.is_attached, record.disks):
            data_disks.make_data_disk(files, disk)

    def make_data_disk(self, record: Record, disk: DataDisk) -> None:
        data_disks.make_data_disk(self._files(record), disk)

    def grow_data_disk(self, record: Record, disk: DataDisk) -> None:
        data_disks.grow_data_disk(self._files(record), disk)

    def remove_data_disk(self, record: Record, disk: DataDisk) -> None:
        data_disks.remove_data_disk(self._files(record), disk)

    def has_dump(self, record: Record, name: str) -> bool:
        return dumps.has_dump(self._files(record), name)

    def begin_dump(self, record: Record, name: str) -> str:
        return dumps.begin_dump(self._files(record), name, record.flavor.ram_mb)

    def publish_dump(self, record: Record, name: str) -> None:
        dumps.publish_dump(self._files(record), name)

    def discard_dump(self, record: Record, name: str) -> None:
        dumps.discard_dump(self._files(record), name)

    def make_config_drive(self, record: Record, user_data: str | None) -> None:
        config_drive.make_config_drive(self.paths, self._files(record), record, user_data)

    def remake_config_drive(self, record: Record, user_data: str | None) -> None:
        config_drive.remake_config_drive(self.paths, self._files(record), record, user_data)

    def resize_disks(self, before: Flavor, record: Record, progress: Progress) -> None:
        remade_disks.resize_disks(self._files(record), before, record, progress)

    def rebuild_disks(self, record: Record, min_disk_gb: int) -> None:
        remade_disks.rebuild_disks(self._files(record), record, self._cached(record.image), min_disk_gb)

    def put_back_disks(self, record: Record) -> None:
        remade_disks.put_back_disks(self._files(record), record)

    def drop_kept_disks(self, record: Record) -> None:
        remade_disks.drop_kept_disks(self._files(record))

    def keeps_disks(self, record: Record) -> bool:
        return remade_disks.keeps_disks(self._files(record))

    def make_rescue_disk(self, record: Record) -> None:
        image = rescue_image(record) or record.image
        remade_disks.make_rescue_disk(self._files(record), self._cached(image))

    def remove_rescue_disk(self, record: Record) -> None:
        remade_disks.remove_rescue_disk(self._files(record))

    def restore_points(self, record: Record) -> Collection[str]:
        return restore_points.restore_points(self._files(record))

    def take_restore_point(self, record: Record, tag: str) -> None:
        restore_points.take_restore_point(self._files(record), tag)

    def return_to_restore_point(self, record: Record, tag: str) -> None:
        restore_points.return_to_restore_point(self._files(record), tag)

    def drop_restore_point(self, record: Record, tag: str) -> None:
        restore_points.drop_restore_point(self._files(record), tag)

    def stored_image(self, store: str, image: StoredImage) -> StoredImage | None:
        return self._store(store, image).find(image.name)

    def begin_image(self, store: str, image: StoredImage, record: Record) -> str:
        return str(self._store(store, image).begin(image.name, image.instance, self._most_needed(record)))

    def copy_disk(self, record: Record, target: str) -> None:
        flatten(self._files(record).root, Path(target))

    def publish_image(self, store: str, image: StoredImage) -> None:
        self._store(store, image).publish(image)

    def discard_image(self, store: str, image: StoredImage) -> None:
        self._store(store, image).discard(image.name, image.instance)

    def rotate_images(self, store: str, image: StoredImage, keep: int) -> None:
        ImageStore(Path(store)).rotate(image.instance, image.backup or "", keep)

    def announce_deletion(self, record: Record, holder: Holder, store: str | None = None) -> None:
        mount = self._mount(record)
        announced = Deletion(
            uuid=record.uuid,
            name=record.domain_name,
            generation=record.generation,
            run=holder.run,
            by=holder.by,
            at=holder.since,
            storage=None if mount is None else str(mount),
            store=store,
        )
        deletion.announce_deletion(self.paths, announced)

    def remove_files(self, uuid: str) -> None:
        deletion.remove_instance_files(self.paths, uuid)
        announced = announced_deletion(self.paths, uuid)
        if announced is not None and announced.store is not None:
            self.shelf(announced.store).remove_all(uuid)

    def finish_deletion(self, uuid: str) -> None:
        deletion.finish_deletion(self.paths, uuid)

    def append_history(self, uuid: str, entry: Mapping[str, Any]) -> None:
        history.append_entry(self.paths, uuid, entry)

    def _store(self, path: str, image: StoredImage) -> ImageStore:
        """The directory of the store that the image belongs into."""
        return self.shelf(path) if image.is_shelved else ImageStore(Path(path))

    def _cached(self, image: ImageReference) -> cached_images.CachedImage:
        base = cached_images.cached_image(self.paths, sha256_of(image.checksum))
        if base is None:
            raise HostFault(f"image {image.name} was removed from {self.paths.base} meanwhile; run again")
        return base
