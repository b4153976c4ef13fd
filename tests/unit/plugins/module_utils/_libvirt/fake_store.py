# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store of instances behind our own port, in memory, that can be killed at any call."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Disk, Layout
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused, StaleEpoch
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage, shelved_name

from .fake_disks import FakeDisks
from .killing import Calls, killable

CONDITIONS = {"boot_id": "boot-1", "status": "enabled"}


class FakeStore:
    """A port.InstanceStore in memory. files holds what each instance has on disk."""

    def __init__(self, calls: Calls, root_disks: FakeDisks) -> None:
        self.calls = calls
        self.root_disks = root_disks
        self.images: set[str] = set()
        self.files: dict[str, set[str]] = {}
        self.announced: dict[str, int] = {}
        self.present_bridges = ["br-front"]
        self.unready: str | None = None
        self.present_conditions: dict[str, Any] = dict(CONDITIONS)
        self.seen_epochs: dict[str, int] = {}
        self.size_gb = 100.0
        self.user_data: dict[str, str | None] = {}
        self.roots: dict[str, tuple[str, int]] = {}
        self.kept: dict[str, tuple[str, int]] = {}
        self.is_full = False
        self.fills_up = False
        self.history: dict[str, list[Mapping[str, Any]]] = {}
        self.has_no_room = False
        self.stored: dict[str, StoredImage] = {}
        self.begun: set[str] = set()
        self.taken: dict[str, StoredImage] = {}
        self.is_stuck = False
        self.shelved_in: str | None = None
        self.sizes_gb: dict[str, int] = {}
        self.fails_to_remove = False
        self.tombstones: set[str] = set()

    @killable
    def exhume(self, uuid: str) -> None:
        self.tombstones.discard(uuid)

    def conditions(self) -> Mapping[str, Any]:
        return self.present_conditions

    def disk_gb(self) -> float:
        return self.size_gb

    def not_ready(self) -> str | None:
        return self.unready

    def bridges(self) -> Sequence[str]:
        return self.present_bridges

    def check_epochs(self, wanted: Mapping[str, int]) -> None:
        for name, epoch in wanted.items():
            if epoch < self.seen_epochs.get(name, 0):
                raise StaleEpoch(f"lease {name} was taken over")
        self.seen_epochs.update(wanted)

    def layout(self, record: Record) -> Layout:
        return Layout((), f"/{record.uuid}/console.log")

    @killable
    def make_data_disk(self, record: Record, disk: DataDisk) -> None:
        self.fail_if_full()
        self.files[record.uuid].add(f"disk.data.{disk.name}")

    @killable
    def grow_data_disk(self, record: Record, disk: DataDisk) -> None:
        self.fail_if_full()
        assert f"disk.data.{disk.name}" in self.files[record.uuid]
        self.sizes_gb[disk.name] = disk.size_gb

    @killable
    def remove_data_disk(self, record: Record, disk: DataDisk) -> None:
        if self.fails_to_remove:
            raise HostFault("read-only file system")
        self.files[record.uuid].discard(f"disk.data.{disk.name}")

    def has_dump(self, record: Record, name: str) -> bool:
        return f"dump-{name}.core" in self.files[record.uuid]

    @killable
    def begin_dump(self, record: Record, name: str) -> str:
        self.fail_if_seen_full()
        self.files[record.uuid].add(f"dump-{name}.core.part")
        return f"/{record.uuid}/dump-{name}.core.part"

    @killable
    def publish_dump(self, record: Record, name: str) -> None:
        self.files[record.uuid].remove(f"dump-{name}.core.part")
        self.files[record.uuid].add(f"dump-{name}.core")

    @killable
    def discard_dump(self, record: Record, name: str) -> None:
        self.files[record.uuid].discard(f"dump-{name}.core.part")

    def data_disk(self, record: Record, disk: DataDisk) -> Disk:
        return Disk(disk.name, f"/{record.uuid}/{disk.name}", "qcow2", target=disk.target)

    @killable
    def ensure_image(self, image: Image, _holder: Holder) -> None:
        self.images.add(image.sha256)

    @killable
    def make_disks(self, record: Record, _min_disk_gb: int) -> None:
        assert record.image.checksum[7:] in self.images
        self.files.setdefault(record.uuid, set()).add("disk")

    @killable
    def make_config_drive(self, record: Record, user_data: str | None) -> None:
        self.files.setdefault(record.uuid, set()).add("disk.config")
        self.user_data[record.uuid] = user_data

    def root_of(self, record: Record) -> tuple[str, int]:
        """The image and the GB of the root disk that an instance has."""
        return self.roots.setdefault(record.uuid, (record.image.name, record.flavor.disk_gb))

    @killable
    def remake_config_drive(self, record: Record, user_data: str | None) -> None:
        self.user_data[record.uuid] = user_data

    @killable
    def resize_disks(self, before: Flavor, record: Record, progress: Any) -> None:
        self.fail_if_full()
        if record.flavor.disk_gb > before.disk_gb:
            self.kept.setdefault(record.uuid, (record.image.name, before.disk_gb))
            self.roots[record.uuid] = (record.image.name, record.flavor.disk_gb)
            progress(1, 1)

    @killable
    def rebuild_disks(self, record: Record, _min_disk_gb: int) -> None:
        self.fail_if_full()
        self.kept.setdefault(record.uuid, self.roots[record.uuid])
        self.roots[record.uuid] = (record.image.name, record.flavor.disk_gb)

    @killable
    def put_back_disks(self, record: Record) -> None:
        if record.uuid in self.kept:
            self.roots[record.uuid] = self.kept.pop(record.uuid)

    @killable
    def drop_kept_disks(self, record: Record) -> None:
        self.kept.pop(record.uuid, None)

    def keeps_disks(self, record: Record) -> bool:
        return record.uuid in self.kept

    @killable
    def make_rescue_disk(self, record: Record) -> None:
        self.fail_if_full()
        self.files[record.uuid].add("disk.rescue")

    @killable
    def remove_rescue_disk(self, record: Record) -> None:
        self.files[record.uuid].discard("disk.rescue")

    def fail_if_full(self) -> None:
        """Find no room while writing: there was none, or it is gone since it was looked for."""
        if self.is_full or self.fills_up:
            raise HostFault("no space left")

    def fail_if_seen_full(self) -> None:
        """Look for room, before anything is written."""
        if self.is_full:
            raise HostFault("no space left")

    def restore_points(self, record: Record) -> set[str]:
        return self.root_disks.tags(record.uuid)

    def require_room_to_resize(self, _before: Flavor, _record: Record) -> None:
        self.fail_if_seen_full()

    def require_room_to_rebuild(self, _record: Record) -> None:
        self.fail_if_seen_full()

    def require_room_to_rescue(self, _record: Record) -> None:
        self.fail_if_seen_full()

    def require_room_for_point(self, _record: Record) -> None:
        self.fail_if_seen_full()

    def require_room_in_store(self, _store: str, _record: Record) -> None:
        self.fail_if_seen_full()

    @contextlib.contextmanager
    def room_for_point(self, _record: Record, ram_mb: int = 0) -> Iterator[None]:
        assert ram_mb >= 0
        self.fail_if_seen_full()
        yield

    def room_in_store(self, _store: str, _record: Record, _target: str) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()

    def room_for_dump(self, _record: Record, _path: str) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()

    def room_for_memory(self, _record: Record) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()

    @killable
    def take_restore_point(self, record: Record, tag: str) -> None:
        self.fail_if_full()
        self.root_disks.take(record.uuid, tag)

    @killable
    def return_to_restore_point(self, record: Record, tag: str) -> None:
        self.root_disks.go_back(record.uuid, tag)

    @killable
    def drop_restore_point(self, record: Record, tag: str) -> None:
        self.root_disks.drop(record.uuid, tag)

    def stored_image(self, _store: str, image: StoredImage) -> StoredImage | None:
        return self.stored.get(image.name)

    @killable
    def begin_image(self, store: str, image: StoredImage, _record: Record) -> str:
        self.fail_if_seen_full()
        self.begun.add(image.name)
        return f"{store}/{image.name}"

    @killable
    def copy_disk(self, record: Record, _target: str) -> None:
        assert "disk" in self.files[record.uuid]
        self.fail_if_full()

    @killable
    def publish_image(self, _store: str, image: StoredImage) -> None:
        if image.name in self.stored:
            raise Refused("the name is taken")
        self.begun.remove(image.name)
        self.stored[image.name] = image

    @killable
    def discard_image(self, _store: str, image: StoredImage) -> None:
        self.begun.discard(image.name)

    @killable
    def rotate_images(self, _store: str, image: StoredImage, keep: int) -> None:
        wanted = (image.instance, image.backup)
        series = [each for each in self.stored.values() if (each.instance, each.backup) == wanted]
        for old in sorted(series, key=lambda each: each.created_at)[:-keep]:
            del self.stored[old.name]

    @killable
    def keep_config_drive(self, record: Record, _target: str) -> None:
        assert "disk.config" in self.files[record.uuid]

    def has_root_disk(self, record: Record) -> bool:
        return "disk" in self.files.get(record.uuid, ())

    def has_taken(self, _store: str, uuid: str) -> bool:
        return uuid in self.taken

    @killable
    def remove_disks(self, record: Record) -> None:
        self.fail_if_stuck()
        self.files.pop(record.uuid, None)

    @killable
    def take_shelved(self, _store: str, uuid: str) -> None:
        if uuid not in self.taken:
            if shelved_name(uuid) not in self.stored:
                raise Refused("another host has taken it")
            self.taken[uuid] = self.stored.pop(shelved_name(uuid))

    @killable
    def unshelve_disks(self, _store: str, record: Record) -> None:
        if "disk" not in self.files.get(record.uuid, ()):
            assert record.uuid in self.taken, "what was not taken may be another host's"
            self.fail_if_full()
            self.files.setdefault(record.uuid, set()).update(("disk", "disk.config"))

    @killable
    def give_shelved_back(self, _store: str, uuid: str) -> None:
        if uuid in self.taken:
            self.stored[shelved_name(uuid)] = self.taken.pop(uuid)

    @killable
    def drop_shelved(self, _store: str, uuid: str) -> None:
        self.taken.pop(uuid, None)

    def fail_if_stuck(self) -> None:
        if self.is_stuck:
            raise HostFault("input/output error")

    @killable
    def announce_deletion(self, record: Record, _holder: Holder, store: str | None = None) -> None:
        self.shelved_in = store
        self.announced[record.uuid] = record.generation

    def announced_generation(self, uuid: str) -> int | None:
        return self.announced.get(uuid)

    @killable
    def remove_files(self, uuid: str) -> None:
        assert uuid in self.announced, "files go only when that was announced"
        if self.shelved_in is not None:
            self.stored.pop(shelved_name(uuid), None)
        self.files.pop(uuid, None)

    @killable
    def finish_deletion(self, uuid: str) -> None:
        self.announced.pop(uuid, None)

    def append_history(self, uuid: str, entry: Mapping[str, Any]) -> None:
        if self.has_no_room:
            raise HostFault("no space left on device")
        self.history.setdefault(uuid, []).append(entry)
