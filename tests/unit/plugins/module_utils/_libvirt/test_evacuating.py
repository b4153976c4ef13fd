# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evacuating, and removing a stale copy, killed at every call: made once and whole, or nowhere; disks are kept."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step

from .killing import killable

NEW = {"from": "hv9", "disks": "new disks", "may_run": False}


@pytest.fixture
def survivor(host: Any) -> Any:
    """A host with room, whose store knows tombstones, storage that is shared, and what is kept aside."""
    store = type(host.store)

    class Store(store):  # type: ignore[misc,valid-type]
        @killable
        def exhume(self, uuid: str) -> None:
            self.buried.discard(uuid)

        @killable
        def bury(self, record: Any, _host: str) -> None:
            self.buried.add(record.uuid)

        @killable
        def arrival_disks(self, record: Any, _min_disk_gb: int) -> None:
            if record.storage is None:
                self.files.setdefault(record.uuid, set()).add("disk")
            elif "disk" not in self.files.get(record.uuid, ()):
                raise Refused("storage shared is not the same on both hosts")

        @killable
        def set_aside(self, record: Any, _at: str) -> None:
            if record.uuid in self.files:
                self.aside[record.uuid] = self.files.pop(record.uuid)

    host.store.__class__ = Store
    host.store.buried, host.store.aside = set(), {}
    host.hypervisor.size = replace(host.hypervisor.size, vcpus=1000, ram_mb=10**6)
    host.store.size_gb = 10**6
    return host


def evacuate(host: Any, number: int, storage: str | None = None) -> Step:
    """The step that makes an instance of hv9 again; its record is one that a host once pinned."""
    uuid = host.with_state(f"web-{number}", number, "running")
    record = replace(host.record(uuid), storage=storage, task=None)
    del host.hypervisor.states[uuid]
    if storage is None:
        host.store.files.pop(uuid, None)
    told = replace(record, generation=record.generation + 3).to_dict()
    step: Step = host.step("evacuate", record, record=told, options=NEW)
    return replace(step, preconditions={**step.preconditions, "generation": None})


def again(host: Any, step: Step) -> Step:
    """The step of the next run, from what the killed one has left."""
    if step.uuid not in host.hypervisor.states:
        return step
    record = host.record(step.uuid)
    told = replace(record, generation=record.generation + 1).to_dict()
    assert record.task is not None
    found: Step = host.step(step.action, record, record=told, options=dict(record.task.options))
    return found


def test_what_is_killed_is_made_whole_by_the_next_run(survivor: Any, killings: Any) -> None:
    for killing in killings:
        step = evacuate(survivor, killing.number)
        survivor.store.buried.add(step.uuid)
        with killing:
            survivor.do(step)
        if step.uuid not in survivor.hypervisor.states or survivor.record(step.uuid).task is not None:
            survivor.do(again(survivor, step), run="run-2")
        record = survivor.record(step.uuid)
        assert record.task is None
        assert record.generation > step.record["generation"]  # type: ignore[index]
        assert survivor.hypervisor.states[step.uuid].power_state == "running"
        assert survivor.store.files[step.uuid] == {"disk", "disk.config"}
        assert step.uuid not in survivor.store.buried
    assert killing.number > len(OPERATIONS["evacuate"].steps)


def test_what_may_have_run_is_kept_where_it_cannot_start_again(survivor: Any, killings: Any) -> None:
    kept, dropped = [], []
    for killing in killings:
        step = evacuate(survivor, killing.number)
        with killing:
            survivor.do(step)
        state = survivor.hypervisor.states.get(step.uuid)
        if state is None or state.record.task is None:
            continue
        # The host reboots, and its guard is still closed.
        may_have_run = state.record.task.options["may_run"]
        assert may_have_run or state.power_state != "running"
        survivor.hypervisor.states[step.uuid] = replace(state, power_state="stopped")
        survivor.hypervisor.fails_to_start.add(step.uuid)
        with pytest.raises(HostFault, match="what it has written is kept; run again" if may_have_run else None):
            survivor.do(again(survivor, step), run="run-2")
        assert (step.uuid in survivor.hypervisor.states) is may_have_run
        assert (step.uuid in survivor.store.files) is may_have_run
        (kept if may_have_run else dropped).append(killing.number)
        survivor.hypervisor.fails_to_start.clear()
        if may_have_run:
            survivor.do(again(survivor, step), run="run-3")
            assert survivor.record(step.uuid).task is None
    assert kept
    assert dropped


def test_what_is_killed_while_it_is_put_back_is_made_by_the_next_run(survivor: Any, killings: Any) -> None:
    redone = 0
    for killing in killings:
        step = evacuate(survivor, killing.number)
        survivor.hypervisor.fails_to_start.add(step.uuid)
        # Where it is not killed it cannot start and is put back whole; the start, which fails, is not killed after it.
        with contextlib.suppress(HostFault), killing:
            survivor.do(step)
        survivor.hypervisor.fails_to_start.clear()
        state = survivor.hypervisor.states.get(step.uuid)
        if state is not None and state.record.task is not None:
            survivor.do(again(survivor, step), run="run-2")
            assert survivor.record(step.uuid).task is None
            assert survivor.store.files[step.uuid] == {"disk", "disk.config"}
            redone += step.uuid not in survivor.store.announced
    assert killing.number > len(OPERATIONS["evacuate"].steps)
    assert redone
    assert survivor.store.announced.keys().isdisjoint(survivor.hypervisor.states)


@pytest.mark.parametrize("power_state", ["running", "stopped"])
def test_what_ran_and_could_not_be_settled_is_kept_also_once_it_is_off(survivor: Any, power_state: str) -> None:
    step, writes = evacuate(survivor, 1), survivor.hypervisor.write_record

    def fails(record: Any) -> None:
        if record.task is None:
            state = survivor.hypervisor.states[step.uuid]
            survivor.hypervisor.states[step.uuid] = replace(state, power_state=power_state)
            raise HostFault("libvirt is gone")
        writes(record)

    survivor.hypervisor.write_record = fails
    with pytest.raises(HostFault, match=r"libvirt is gone; and it could not be undone: .* is kept; run again"):
        survivor.do(step)
    assert step.uuid in survivor.store.files
    del survivor.hypervisor.write_record
    survivor.lose_locks()
    survivor.do(again(survivor, step), run="run-2")
    assert survivor.hypervisor.states[step.uuid].power_state == "running"


def test_what_an_older_version_has_begun_is_not_taken_back(survivor: Any) -> None:
    step = evacuate(survivor, 1)
    survivor.hypervisor.fails_to_start.add(step.uuid)
    with pytest.raises(HostFault, match="is kept"):
        survivor.do(replace(step, options={"from": "hv9"}))
    assert step.uuid in survivor.store.files


def test_disks_on_shared_storage_are_neither_made_nor_removed(survivor: Any) -> None:
    step = evacuate(survivor, 1, storage="shared")
    survivor.store.files[step.uuid] = {"disk", "disk.config"}
    survivor.hypervisor.fails_to_start.add(step.uuid)
    with pytest.raises(HostFault):
        survivor.do(step)
    assert step.uuid not in survivor.hypervisor.states
    assert survivor.store.files[step.uuid] == {"disk", "disk.config"}
    survivor.hypervisor.fails_to_start.clear()
    survivor.do(step, run="run-2")
    assert survivor.hypervisor.states[step.uuid].power_state == "running"


def test_what_is_not_on_the_shared_storage_is_not_made_anew(survivor: Any) -> None:
    step = evacuate(survivor, 1, storage="shared")
    survivor.store.files.pop(step.uuid, None)
    with pytest.raises(Refused, match="not the same"):
        survivor.do(step)
    assert step.uuid not in survivor.hypervisor.states


def forget(host: Any, uuid: str) -> Step:
    step: Step = host.step("forget_evacuated", host.record(uuid), options={"lives_on": "hv2"})
    return step


@pytest.mark.parametrize("power_state", ["running", "stopped", "suspended"])
def test_a_stale_copy_goes_and_its_disks_are_kept(survivor: Any, power_state: str, killings: Any) -> None:
    for killing in killings:
        uuid = survivor.with_state(f"web-{killing.number}", killing.number, power_state)
        files = set(survivor.store.files[uuid])
        with killing:
            survivor.do(forget(survivor, uuid))
        if uuid in survivor.hypervisor.states:
            survivor.do(forget(survivor, uuid), run="run-2")
        assert uuid not in survivor.hypervisor.states
        assert uuid in survivor.store.buried
        assert survivor.store.aside[uuid] == files


def test_a_stale_copy_goes_whatever_it_was_doing(survivor: Any) -> None:
    uuid = survivor.with_state("web", 1, "running")
    state = survivor.hypervisor.states[uuid]
    busy = survivor.record(uuid).changed(task=Task("migrating", "another", "2026-03-01T02:00:00Z", "migrate"))
    survivor.hypervisor.states[uuid] = replace(state, record=busy)
    survivor.do(forget(survivor, uuid))
    assert uuid not in survivor.hypervisor.states
