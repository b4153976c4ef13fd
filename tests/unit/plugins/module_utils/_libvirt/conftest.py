# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared by the tests of _libvirt: one host behind our own ports, in memory, that can be killed at any call.

Everything in it outlives a killed run, as libvirt and the file system do; locks do not.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Disk, Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import Domain, parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused, StaleEpoch
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claim, Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import Outcome, work
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage, shelved_name

SHA256 = 64 * "a"
CONDITIONS = {"boot_id": "boot-1", "status": "enabled"}


class Killed(BaseException):
    """The module is gone, as after SIGKILL: nothing in it runs any more."""


class Calls:
    """Counts what is done to the host, and kills at the call asked for, before or after it took effect."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.kill_at: tuple[int, str] | None = None

    def __call__(self, name: str) -> None:
        self.made.append(name)

    def may_kill(self, when: str) -> None:
        if self.kill_at == (len(self.made), when):
            raise Killed


def killable(method: Any) -> Any:
    """A call of the host that changes it."""

    def called(self: Any, *arguments: Any) -> Any:
        self.calls(method.__name__)
        self.calls.may_kill("before")
        result = method(self, *arguments)
        self.calls.may_kill("after")
        return result

    return called


class FakeDisks:
    """What root disks hold, as one word each, and the states of them that are remembered."""

    def __init__(self) -> None:
        self.content: dict[str, str] = {}
        self.remembered: dict[str, dict[str, str]] = {}

    def tags(self, uuid: str) -> set[str]:
        return set(self.remembered.get(uuid, ()))

    def take(self, uuid: str, tag: str) -> None:
        assert tag not in self.tags(uuid), "a tag is taken once"
        self.remembered.setdefault(uuid, {})[tag] = self.content.get(uuid, "new")

    def go_back(self, uuid: str, tag: str) -> None:
        self.content[uuid] = self.remembered[uuid][tag]

    def drop(self, uuid: str, tag: str) -> None:
        del self.remembered[uuid][tag]


class FakeHypervisor:
    """A port.Hypervisor in memory."""

    def __init__(self, calls: Calls, disks: FakeDisks) -> None:
        self.calls = calls
        self.disks = disks
        self.memories: set[tuple[str, str]] = set()
        self.digests: dict[str, str] = {}
        self.states: dict[str, DomainState] = {}
        self.size = Resources(vcpus=4, ram_mb=4096)
        self.stops_when_asked = True
        self.agent_answers = True
        self.fails_to_start: set[str] = set()
        self.has_snapshots: set[str] = set()
        self.definitions: dict[str, str] = {}
        self.autostarted: set[str] = set()
        self.keeps_nvram: bool | None = None
        self.breaks_at_define: str | None = None
        self.is_gone = False
        self.restore_points: set[str] = set()
        self.frozen: set[str] = set()
        self.copies: dict[str, str] = {}
        self.copied: set[str] = set()
        self.fails_to_copy = False
        self.attached: dict[str, set[str]] = {}
        self.grown: dict[str, int] = {}
        self.guest_lets_go = True
        self.has_no_slot = False
        self.sizes: dict[str, Headroom] = {}
        self.modules: list[int] = []
        self.used: dict[str, tuple[int | None, int | None]] = {}
        self.stored: dict[str, Flavor] = {}
        self.fails_to_plug_vcpus = False
        self.unfit_cpus: dict[str, str | None] = {}

    def domains(self) -> Sequence[DomainState]:
        return sorted(self.states.values(), key=lambda state: state.name)

    def domain(self, uuid: str) -> DomainState | None:
        if self.is_gone:
            raise HostFault("cannot reach libvirt")
        return self.states.get(uuid)

    def capacity(self) -> Resources:
        return self.size

    @killable
    def define(self, record: Record, _layout: Layout) -> None:
        if self.breaks_at_define == "before":
            raise HostFault("libvirt failed")
        found = self.states.get(record.uuid)
        if found is not None and found.is_active:
            raise Refused("the domain is active")
        if any(state.name == record.domain_name for state in self.states.values() if state.uuid != record.uuid):
            raise Refused("the name is taken")
        self.states[record.uuid] = DomainState(record.uuid, record.domain_name, "stopped", record=record)
        if self.breaks_at_define == "after":
            raise HostFault("the connection broke")

    @killable
    def write_record(self, record: Record) -> None:
        before = self.states[record.uuid].record
        assert before is None or record.generation > before.generation, "a generation only grows"
        self.states[record.uuid] = replace(self.states[record.uuid], record=record)

    @killable
    def rename(self, uuid: str, name: str) -> None:
        if self.states[uuid].power_state not in ("stopped", "crashed") or uuid in self.has_snapshots:
            raise Refused("cannot be renamed")
        self.states[uuid] = replace(self.states[uuid], name=name)

    @killable
    def start(self, uuid: str) -> None:
        if uuid in self.fails_to_start:
            raise HostFault(f"cannot start {uuid}: no memory")
        self._from(uuid, ("stopped", "suspended"), "running")

    @killable
    def shut_down(self, uuid: str, timeout: float) -> bool:
        assert timeout > 0
        if self.stops_when_asked:
            self._from(uuid, ("running",), "stopped")
        return self.stops_when_asked

    @killable
    def destroy(self, uuid: str) -> None:
        self._from(uuid, ("running", "paused", "stopped", "suspended", "crashed"), "stopped")

    @killable
    def pause(self, uuid: str) -> None:
        self._from(uuid, ("running",), "paused")

    @killable
    def unpause(self, uuid: str) -> None:
        self._from(uuid, ("paused",), "running")

    @killable
    def suspend(self, uuid: str) -> None:
        self._from(uuid, ("running",), "suspended")

    def has_restore_points(self, uuid: str) -> bool:
        return uuid in self.restore_points

    @killable
    def freeze(self, uuid: str) -> None:
        assert self.states[uuid].power_state == "running"
        self.frozen.add(uuid)

    @killable
    def thaw(self, uuid: str) -> None:
        self.frozen.discard(uuid)

    @killable
    def begin_copy(self, uuid: str, target: str) -> None:
        if self.fails_to_copy:
            raise HostFault("no space left")
        assert uuid not in self.copies, "one copy at a time"
        self.copies[uuid] = target

    @killable
    def finish_copy(self, uuid: str, progress: Any) -> None:
        progress(1, 1)
        self.copied.add(self.copies.pop(uuid))

    @killable
    def cancel_copy(self, uuid: str) -> None:
        self.copies.pop(uuid, None)

    @killable
    def take_restore_point(self, uuid: str, tag: str, with_memory: bool) -> None:
        assert self.states[uuid].is_active
        if self.fails_to_copy:
            raise HostFault("no space left")
        self.disks.take(uuid, tag)
        if with_memory:
            self.memories.add((uuid, tag))

    @killable
    def drop_restore_point(self, uuid: str, tag: str) -> None:
        assert self.states[uuid].is_active
        self.disks.drop(uuid, tag)

    @killable
    def start_at_restore_point(self, uuid: str, tag: str) -> None:
        if uuid in self.fails_to_start:
            raise HostFault(f"cannot start {uuid}: no memory")
        assert (uuid, tag) in self.memories
        self._from(uuid, ("stopped",), "paused")
        self.disks.go_back(uuid, tag)

    def hardware(self, uuid: str) -> str:
        return self.digests.get(uuid, "as it was")

    @killable
    def dump(self, uuid: str, path: str) -> None:
        assert self.states[uuid].is_active
        if self.has_no_slot:
            raise HostFault("no space left")
        assert path.endswith(".core.part")

    @killable
    def attach(self, uuid: str, device: Any) -> None:
        if self.has_no_slot:
            raise HostFault("no more available PCI slots")
        self.attached.setdefault(uuid, set()).add(name_of(device))

    @killable
    def detach(self, uuid: str, device: Any, timeout: float) -> None:
        if self.states[uuid].is_active and not self.guest_lets_go and name_of(device) in self.attached.get(uuid, ()):
            raise HostFault(f"its guest has not let go of it within {timeout:g} s")
        self.attached.setdefault(uuid, set()).discard(name_of(device))

    @killable
    def grow_disk(self, uuid: str, target: str, size: int) -> None:
        assert self.states[uuid].is_active
        self.grown[target] = size

    def headroom(self, uuid: str) -> Headroom | None:
        return self.sizes.get(uuid) if self.states[uuid].is_active else None

    @killable
    def plug_ram(self, uuid: str, ram_mb: int) -> None:
        has = self.sizes[uuid]
        if self.has_no_slot:
            raise HostFault("a used vhost backend has no free memory slots left")
        if ram_mb > has.ram_mb:
            self.modules.append(ram_mb - has.ram_mb)
            self.sizes[uuid] = replace(has, ram_mb=ram_mb)

    @killable
    def unplug_ram(self, uuid: str, ram_mb: int, timeout: float) -> None:
        has = self.sizes[uuid]
        if has.ram_mb > ram_mb and not self.guest_lets_go:
            raise HostFault(f"its guest has not let go of it within {timeout:g} s")
        if has.ram_mb > ram_mb:
            self.modules.pop()
            self.sizes[uuid] = replace(has, ram_mb=ram_mb)

    @killable
    def set_vcpus(self, uuid: str, vcpus: int) -> None:
        has = self.sizes[uuid]
        if vcpus < has.vcpus and not self.guest_lets_go:
            raise HostFault("vcpu unplug request timed out")
        if vcpus > has.vcpus and self.fails_to_plug_vcpus:
            self.sizes[uuid] = replace(has, vcpus=vcpus - 1)
            raise HostFault("cannot create a thread")
        self.sizes[uuid] = replace(has, vcpus=vcpus)

    @killable
    def use_all(self, uuid: str, vcpus: int | None, ram_mb: int | None, _timeout: float) -> bool:
        self.used[uuid] = (vcpus, ram_mb)
        return self.agent_answers

    @killable
    def store_size(self, record: Record) -> None:
        self.stored[record.uuid] = record.flavor

    def has_grown(self, uuid: str) -> bool:
        return self.states[uuid].is_active and bool(self.modules)

    def definition(self, uuid: str) -> tuple[Domain, bool]:
        return parse_domain(self.definitions[uuid]), uuid in self.autostarted

    @killable
    def set_autostart(self, uuid: str, is_on: bool) -> None:
        (self.autostarted.add if is_on else self.autostarted.discard)(uuid)

    @killable
    def remove_record(self, uuid: str) -> None:
        self.states[uuid] = replace(self.states[uuid], record=None)

    @killable
    def undefine(self, uuid: str, keep_nvram: bool = False) -> None:
        self.keeps_nvram = keep_nvram
        if self.states[uuid].is_active:
            raise Refused("the domain is active")
        del self.states[uuid]

    def wait_for_agent(self, _uuid: str, _timeout: float) -> bool:
        return self.agent_answers

    def numa_cells(self) -> Sequence[Mapping[str, Any]]:
        pages = [{"size_kb": 4, "total": 262144}, {"size_kb": 2048, "total": 512}]
        return [{"id": 0, "cpus": [0, 1, 2, 3, 4, 5], "ram_mb": 2048, "pages": pages}]

    def machine_types(self) -> Mapping[str, Sequence[str]]:
        return {"q35": ["pc-q35-7.2", "pc-q35-6.2"], "pc": ["pc-i440fx-7.2"]}

    def baseline_cpu(self, _machine_type: str, pool: Sequence[str]) -> str:
        return f"<cpu><model>{'+'.join(pool) or 'own'}</model></cpu>"

    def usable_cpu_models(self, _machine_type: str) -> Sequence[str]:
        return ("EPYC",)

    def why_not_cpu(self, machine: Machine) -> str | None:
        return self.unfit_cpus.get(machine.cpu)

    def _from(self, uuid: str, allowed: tuple[str, ...], to: str) -> None:
        if self.states[uuid].power_state not in allowed:
            raise Refused(f"is {self.states[uuid].power_state}")
        self.states[uuid] = replace(self.states[uuid], power_state=to, reason=None)


def name_of(device: Any) -> str:
    """A disk by where it is, an interface by its MAC."""
    return str(device.mac if isinstance(device, Port) else device.target)


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


class FakeHost:
    """One host, and runs that claim and work steps on it."""

    def __init__(self, root: Path) -> None:
        self.calls = Calls()
        self.disks = FakeDisks()
        self.hypervisor = FakeHypervisor(self.calls, self.disks)
        self.store = FakeStore(self.calls, self.disks)
        self.root = root
        self.limits: dict[str, Any] = {}
        self.boots = 0

    def context(self, run: str = "run-1", **more: Any) -> Context:
        return Context(
            host="hv1",
            hypervisor=self.hypervisor,
            store=self.store,
            paths=Paths(self.root / f"boot-{self.boots}"),
            run=run,
            by="alice",
            clock=lambda: "2026-03-01T03:00:00Z",
            images={SHA256: {"name": "tiny", "checksum": f"sha256:{SHA256}", "url": "https://example.org/tiny"}},
            **more,
        )

    def claimant(
        self, run: str = "run-1", epochs: Mapping[str, int] | None = None, leased_until: str | None = None
    ) -> Claimant:
        policy = MachinePolicy(self.hypervisor, "hv1", "kvm", pools={"": ("A", "B")})
        return Claimant(self.context(run), policy, self.limits, epochs or {}, leased_until)

    def claim(self, *steps: Step, run: str = "run-1") -> list[Claim]:
        return self.claimant(run).claim(steps)

    def do(self, step: Step, run: str = "run-1", **more: Any) -> Outcome:
        """Claim and work a step."""
        (claim,) = self.claim(step, run=run)
        assert claim.reason is None, claim.reason
        return work(self.context(run, **more), step)

    def lose_locks(self) -> None:
        """What the kernel does when a process dies; flocks held by this test's own process would stay."""
        self.boots += 1
        self.calls.made.clear()
        self.calls.kill_at = None

    def record(self, uuid: str) -> Record:
        record = self.hypervisor.states[uuid].record
        assert record is not None
        return record

    def record_for(self, name: str, number: int, **fields: Any) -> Record:
        """A record as a plan has it: its machine not yet pinned."""
        return replace(
            Record(
                uuid=f"00000000-0000-4000-8000-{number:012d}",
                name=name,
                flavor=Flavor("m1.small", vcpus=1, ram_mb=1024, disk_gb=10),
                image=ImageReference("tiny", f"sha256:{SHA256}"),
                ports=(Port("front", "br-front", "52:00:00:00:00:01", "10.20.0.50", 24),),
            ),
            **fields,
        )

    def create(self, name: str = "web-1", number: int = 1, options: Any = None, **fields: Any) -> Step:
        record = self.record_for(name, number, **fields)
        return self.step("create", record, options=options or {}, record=record.to_dict())

    def complete(self, uuid: str) -> Step:
        record = self.record(uuid)
        return self.step("complete", record, record=record.changed(task=None).to_dict())

    def act(self, action: str, uuid: str, **options: Any) -> Step:
        return self.step(action, self.record(uuid), options=options)

    def step(self, action: str, about: Record, /, **fields: Any) -> Step:
        generation = None if action == "create" else about.generation
        return Step(
            id=f"{action} {about.domain_name}",
            host="hv1",
            instance=about.domain_name,
            uuid=about.uuid,
            action=action,
            impact="none",
            reason="",
            preconditions={"generation": generation, "host": dict(CONDITIONS)},
            **fields,
        )

    def with_state(self, name: str, number: int, power_state: str, **fields: Any) -> str:
        """Have an instance in that power state, settled; its UUID."""
        record = self.record_for(name, number, **fields)
        state = DomainState(record.uuid, record.domain_name, power_state, record=record)
        self.hypervisor.states[record.uuid] = state
        self.store.files[record.uuid] = {"disk", "disk.config"}
        return record.uuid


@pytest.fixture
def host(tmp_path: Path) -> FakeHost:
    return FakeHost(tmp_path)
