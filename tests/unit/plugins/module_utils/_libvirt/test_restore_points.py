# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points: killed or failing anywhere, disk and record are as before or as they shall be; none rolls back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import RestorePoint

NOW = "2026-03-01T03:00:00Z"


def changing(host: Any, action: str, uuid: str, options: Any, **after: Any) -> Step:
    """The step that a plan has for it."""
    record = host.record(uuid)
    told = replace(record, generation=record.generation + 1, **after).to_dict()
    step: Step = host.step(action, record, record=told, after={key: told[key] for key in after}, options=options)
    return step


def create(host: Any, uuid: str, name: str = "one", memory: bool = False) -> Step:
    point = RestorePoint(name, NOW, host.record(uuid).restore_point, memory, True, "running")
    points = (*host.record(uuid).restore_points, point)
    options = {"name": name, "freeze": not memory and host.hypervisor.states[uuid].power_state == "running"}
    return changing(host, "create_restore_point", uuid, options, restore_points=points, restore_point=name)


def revert(host: Any, uuid: str, name: str = "one", memory: bool = False, power_state: str = "running") -> Step:
    before = host.hypervisor.states[uuid].power_state
    options = {"name": name, "memory": memory, "power_state": power_state, "power_before": before}
    return changing(host, "revert_to_restore_point", uuid, options, restore_point=name)


def delete(host: Any, uuid: str, *names: str) -> Step:
    left = tuple(point for point in host.record(uuid).restore_points if point.name not in names)
    options = {"names": list(names)}
    return changing(host, "delete_restore_point", uuid, options, restore_points=left, restore_point=None)


def an_instance(host: Any, power_state: str = "running", number: int = 1) -> str:
    uuid: str = host.with_state(f"web-{number}", number, power_state)
    host.disks.content[uuid] = "good"
    return uuid


def seen(host: Any, uuid: str) -> Any:
    """What a user sees of it: power, what the disk holds, what it remembers, what the record says."""
    record = host.record(uuid)
    names = [point.name for point in record.restore_points]
    power_state = host.hypervisor.states[uuid].power_state
    return power_state, host.disks.content[uuid], host.disks.tags(uuid), names, record.restore_point, record.task


@pytest.mark.parametrize(
    ("power_state", "memory"),
    [
        ("running", False),
        ("running", True),
        ("paused", False),
        ("paused", True),
        ("stopped", False),
        ("suspended", False),
    ],
)
def test_one_is_made_and_the_instance_is_as_before(host: Any, power_state: str, memory: bool) -> None:
    uuid = an_instance(host, power_state)
    host.do(create(host, uuid, memory=memory))
    assert seen(host, uuid) == (power_state, "good", {"lodestar.one"}, ["one"], "one", None)
    assert host.hypervisor.frozen == set()
    assert host.record(uuid).restore_points[0].hardware == ("as it was" if memory else None)


@pytest.mark.parametrize("memory", [False, True])
def test_what_was_written_since_is_gone_after_a_revert(host: Any, memory: bool) -> None:
    uuid = an_instance(host)
    host.do(create(host, uuid, memory=memory))
    host.disks.content[uuid] = "broken"
    generation = host.record(uuid).generation
    host.do(revert(host, uuid, memory=memory), run="run-2")
    assert seen(host, uuid) == ("running", "good", {"lodestar.one"}, ["one"], "one", None)
    assert host.record(uuid).generation > generation


def test_a_stopped_one_stays_stopped_after_a_revert(host: Any) -> None:
    uuid = an_instance(host, "stopped")
    host.do(create(host, uuid))
    host.disks.content[uuid] = "broken"
    host.do(revert(host, uuid, power_state="stopped"), run="run-2")
    assert seen(host, uuid)[:2] == ("stopped", "good")


@pytest.mark.parametrize("power_state", ["running", "stopped"])
def test_several_are_deleted_at_once_and_the_disk_stays(host: Any, power_state: str) -> None:
    uuid = an_instance(host, power_state)
    for number, name in enumerate(("one", "two", "three")):
        host.do(create(host, uuid, name), run=f"run-{number}")
    host.disks.content[uuid] = "later"
    host.do(delete(host, uuid, "one", "three"), run="run-9")
    assert seen(host, uuid) == (power_state, "later", {"lodestar.two"}, ["two"], None, None)


def prepared(host: Any, action: str, number: int) -> tuple[str, Step]:
    """An instance of its own of which the action may be asked, and the step."""
    uuid = an_instance(host, number=number)
    if action == "create_restore_point":
        return uuid, create(host, uuid, memory=number % 2 == 0)
    host.do(create(host, uuid, memory=number % 2 == 0), run="run-0")
    host.disks.content[uuid] = "later"
    step = revert(host, uuid, memory=number % 2 == 0) if action.startswith("revert") else delete(host, uuid, "one")
    return uuid, step


AFTERWARDS = {
    "create_restore_point": ("running", "good", {"lodestar.one"}, ["one"], "one", None),
    "revert_to_restore_point": ("running", "good", {"lodestar.one"}, ["one"], "one", None),
    "delete_restore_point": ("running", "later", set(), [], None, None),
}


@pytest.mark.parametrize("odd", [0, 1], ids=["with memory", "disk alone"])
@pytest.mark.parametrize("action", AFTERWARDS)
def test_what_is_killed_is_done_by_the_next_run(host: Any, action: str, odd: int, killings: Any) -> None:
    host.hypervisor.size = replace(host.hypervisor.size, vcpus=1000, ram_mb=10**6)
    host.store.size_gb = 10**6
    for killing in killings:
        uuid, step = prepared(host, action, 2 * killing.number + odd)
        with killing:
            host.do(step)
        task = host.record(uuid).task
        if task is not None:
            told = {**host.record(uuid).to_dict(), **task.after, "task": None}
            told["generation"] += 1
            again = host.step(action, host.record(uuid), record=told, after=task.after, options=task.options)
            host.do(again, run="run-2")
        if not killing.claimed_nothing:
            assert seen(host, uuid) == AFTERWARDS[action], killing.number
        assert host.hypervisor.frozen == set()
    assert killing.number > len(OPERATIONS[action].steps)


def test_without_room_nothing_is_remembered_and_the_guest_runs_on_thawed(host: Any) -> None:
    uuid = an_instance(host)
    host.hypervisor.fails_to_copy = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(create(host, uuid))
    assert seen(host, uuid) == ("running", "good", set(), [], None, None)
    assert host.hypervisor.frozen == set()


def test_a_memory_without_room_is_told_before_the_guest_is_held(host: Any) -> None:
    uuid = an_instance(host)
    host.store.is_full = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(create(host, uuid, memory=True))
    assert "take_restore_point" not in host.calls.made
    assert seen(host, uuid) == ("running", "good", set(), [], None, None)


@pytest.mark.parametrize("memory", [False, True])
def test_a_revert_that_fails_gives_the_disk_of_before_back(host: Any, memory: bool) -> None:
    uuid = an_instance(host, "paused")
    host.do(create(host, uuid, memory=memory))
    host.disks.content[uuid] = "later"
    step = revert(host, uuid, memory=memory)
    host.hypervisor.fails_to_start.add(uuid)
    with pytest.raises(LodestarError, match="no memory"):
        host.do(step, run="run-2")
    # Nothing can be started at all now, so the undoing is left to the next run, which does the revert again.
    assert host.disks.content[uuid] == "later"
    host.hypervisor.fails_to_start.clear()
    host.do(replace(step, preconditions=host.act("stop", uuid).preconditions), run="run-3")
    assert seen(host, uuid)[:3] == ("running", "good", {"lodestar.one"})


@pytest.mark.parametrize("is_seen", [True, False], ids=["before", "meanwhile"])
def test_a_full_disk_leaves_the_guest_running(host: Any, is_seen: bool) -> None:
    uuid = an_instance(host)
    host.do(create(host, uuid))
    host.disks.content[uuid] = "later"
    host.store.is_full, host.store.fills_up = is_seen, True
    with pytest.raises(HostFault, match="no space left"):
        host.do(revert(host, uuid), run="run-2")
    assert seen(host, uuid) == ("running", "later", {"lodestar.one"}, ["one"], "one", None)
    assert ("destroy" in host.calls.made) != is_seen, "it is stopped for what has room, and not before"


def test_nothing_is_touched_where_there_is_nothing_to_go_back_to(host: Any) -> None:
    uuid = an_instance(host)
    host.do(create(host, uuid))
    host.disks.drop(uuid, "lodestar.one")
    host.calls.made.clear()
    with pytest.raises(HostFault, match="not in the disk"):
        host.do(revert(host, uuid), run="run-2")
    assert "destroy" not in host.calls.made
    assert host.record(uuid).task is None


def test_a_memory_never_goes_into_other_hardware(host: Any) -> None:
    uuid = an_instance(host)
    host.do(create(host, uuid, memory=True))
    host.hypervisor.digests[uuid] = "with another disk"
    host.calls.made.clear()
    with pytest.raises(Refused, match="other virtual hardware"):
        host.do(revert(host, uuid, memory=True), run="run-2")
    assert "destroy" not in host.calls.made
