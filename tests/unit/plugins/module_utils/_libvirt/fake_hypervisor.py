# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hypervisor behind our own port, in memory, that can be killed at any call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import Domain, parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

from .fake_disks import FakeDisks
from .killing import Calls, killable


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
