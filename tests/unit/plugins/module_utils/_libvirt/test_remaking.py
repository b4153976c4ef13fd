# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resize, rebuild and rescue: each leaves the old or the new, complete, killed or failing wherever it may."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import (
    images_below,
    rescued,
    resized,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record

from .killing import MANY

NOW = "2026-03-01T03:00:00Z"
SMALL = Flavor("m1.small", vcpus=1, ram_mb=1024, disk_gb=10)
LARGE = Flavor("m1.large", vcpus=2, ram_mb=2048, disk_gb=20)
OTHER = ImageReference("other", "sha256:" + 64 * "b")


def changing(host: Any, action: str, uuid: str, options: Any, **after: Any) -> Step:
    """The step that a plan has for it."""
    record = host.record(uuid)
    wanted = replace(record, generation=record.generation + 1, **after)
    told = wanted.to_dict()
    step: Step = host.step(action, record, record=told, after={key: told[key] for key in after}, options=options)
    return step


def resize(host: Any, uuid: str, flavor: Flavor = LARGE) -> Step:
    power_state = host.hypervisor.states[uuid].power_state
    condition = resized(host.record(uuid).flavor, power_state, NOW, None)
    return changing(host, "resize", uuid, {"power_state": power_state}, flavor=flavor, condition=condition)


def revert(host: Any, uuid: str) -> Step:
    return changing(host, "revert_resize", uuid, {"power_state": "running"}, flavor=SMALL, condition=None)


def confirm(host: Any, uuid: str) -> Step:
    return changing(host, "confirm_resize", uuid, {}, condition=None)


def rebuild(host: Any, uuid: str, image: ImageReference = OTHER) -> Step:
    power_state = host.hypervisor.states[uuid].power_state
    before = host.record(uuid).image.to_dict()
    options = {"power_state": power_state, "power_before": power_state, "image_before": before}
    return changing(host, "rebuild", uuid, options, image=image)


def rescue(host: Any, uuid: str) -> Step:
    condition = rescued(OTHER, host.hypervisor.states[uuid].power_state, NOW)
    return changing(host, "rescue", uuid, {"power_state": "running"}, condition=condition)


def unrescue(host: Any, uuid: str) -> Step:
    return changing(host, "unrescue", uuid, {"power_state": "running"}, condition=None)


def an_instance(host: Any, power_state: str = "running") -> str:
    uuid: str = host.with_state("web-1", 1, power_state)
    host.store.root_of(host.record(uuid))
    host.store.kept.clear()
    return uuid


def state(host: Any, uuid: str) -> Any:
    """All that the operations may change of an instance."""
    record = host.record(uuid)
    return (
        record.flavor.name,
        record.image.name,
        record.condition and record.condition.name,
        record.task,
        host.hypervisor.states[uuid].power_state,
        host.store.roots[uuid],
        host.store.kept.get(uuid),
        "disk.rescue" in host.store.files[uuid],
    )


def settled(flavor: str, image: str, condition: str | None, power: str, root: Any, kept: Any, disk: bool) -> Any:
    return (flavor, image, condition, None, power, root, kept, disk)


OLD = settled("m1.small", "tiny", None, "running", ("tiny", 10), None, False)
RESIZED = settled("m1.large", "tiny", "resized", "running", ("tiny", 20), ("tiny", 10), False)
CONFIRMED = settled("m1.large", "tiny", None, "running", ("tiny", 20), None, False)
REBUILT = settled("m1.small", "other", None, "running", ("other", 10), None, False)
RESCUED = settled("m1.small", "tiny", "rescued", "running", ("tiny", 10), None, True)
# action: the steps that come before it, the step, and what it leads to
STORIES: Any = {
    "resize": ((), resize, RESIZED),
    "confirm_resize": ((resize,), confirm, CONFIRMED),
    "revert_resize": ((resize,), revert, OLD),
    "rebuild": ((), rebuild, REBUILT),
    "rescue": ((), rescue, RESCUED),
    "unrescue": ((rescue,), unrescue, OLD),
}
UNDONE = [action for action in STORIES if OPERATIONS[action].undo]


def begun(host: Any, action: str) -> str:
    """An instance of which the action may be asked."""
    uuid = an_instance(host)
    for step in STORIES[action][0]:
        host.do(step(host, uuid), run="run-0")
    host.calls.made.clear()
    return uuid


@pytest.mark.parametrize("action", STORIES)
def test_an_action_leads_where_it_says(host: Any, action: str) -> None:
    uuid = begun(host, action)
    outcome = host.do(STORIES[action][1](host, uuid))
    assert state(host, uuid) == STORIES[action][2]
    assert outcome.record == host.record(uuid)
    assert host.record(uuid).last_action["action"] == action


def redone(host: Any, uuid: str) -> Step:
    """The step with which the next run does again what its record's task says."""
    record = host.record(uuid)
    task = record.task
    wanted = changed_record(record, task.after).to_dict()
    step: Step = host.step(task.action, record, record=wanted, after=dict(task.after), options=dict(task.options))
    return step


@pytest.mark.parametrize("action", STORIES)
def test_an_action_killed_anywhere_is_done_by_the_next_run(host: Any, action: str, killings: Any) -> None:
    for killing in killings:
        uuid = begun(host, action)
        step = STORIES[action][1](host, uuid)
        with killing:
            host.do(step)
        if host.record(uuid).task is not None:
            again = redone(host, uuid)
            host.do(again, run="run-2")
        elif killing.happened and state(host, uuid) != STORIES[action][2]:
            host.do(STORIES[action][1](host, uuid), run="run-2")
        assert state(host, uuid) == STORIES[action][2], killing.number


class Broken:
    """Has one call of the host fail, as if its disk were full or libvirt refused."""

    def __init__(self, host: Any, number: int) -> None:
        self.host, self.number = host, number
        self.has_failed = False

    def may_kill(self, when: str) -> None:
        if when == "before" and len(self.host.calls.made) == self.number and not self.has_failed:
            self.has_failed = True
            raise HostFault("it failed")


@pytest.mark.parametrize("action", UNDONE)
def test_an_action_that_fails_anywhere_puts_everything_back(
    host: Any, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2, MANY):  # the first call is the claim's
        uuid = begun(host, action)
        before, step = state(host, uuid), STORIES[action][1](host, uuid)
        broken = Broken(host, number)
        monkeypatch.setattr(host.calls, "may_kill", broken.may_kill)
        try:
            host.do(step)
        except HostFault:
            # What no way leads back from says so, and is done again.
            assert state(host, uuid) == before or host.record(uuid).task is not None, number
        monkeypatch.undo()
        if not broken.has_failed:
            return
    pytest.fail("no run was left alone")


@pytest.mark.parametrize("action", ["resize", "rebuild", "rescue"])
@pytest.mark.parametrize("power_state", ["running", "stopped"])
def test_a_full_disk_leaves_the_instance_as_it_was(host: Any, action: str, power_state: str) -> None:
    uuid = an_instance(host, power_state)
    before = state(host, uuid)
    host.store.is_full = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(STORIES[action][1](host, uuid))
    assert state(host, uuid) == before
    assert not {"shut_down", "destroy"} & set(host.calls.made), "it runs on meanwhile"


@pytest.mark.parametrize("action", ["resize", "rebuild", "rescue"])
@pytest.mark.parametrize("power_state", ["running", "stopped"])
def test_a_disk_that_fills_up_meanwhile_leaves_the_instance_as_it_was(host: Any, action: str, power_state: str) -> None:
    uuid = an_instance(host, power_state)
    before = state(host, uuid)
    host.store.fills_up = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(STORIES[action][1](host, uuid))
    assert state(host, uuid) == before


@pytest.mark.parametrize("action", ["resize", "rebuild"])
def test_a_guest_that_does_not_start_goes_back(host: Any, action: str) -> None:
    uuid = an_instance(host)
    before = state(host, uuid)
    start, begun_with = host.hypervisor.start, host.record(uuid)

    def start_of_old_only(which: str) -> None:
        record = host.record(which)
        if (record.flavor, record.image) != (begun_with.flavor, begun_with.image):
            raise HostFault("no memory")
        start(which)

    host.hypervisor.start = start_of_old_only
    with pytest.raises(HostFault, match="no memory"):
        host.do(STORIES[action][1](host, uuid))
    assert state(host, uuid) == before


@pytest.mark.parametrize("action", ["resize", "rebuild"])
def test_restore_points_stand_in_the_way_and_the_guest_runs_on(host: Any, action: str) -> None:
    uuid = an_instance(host)
    before = state(host, uuid)
    host.hypervisor.restore_points.add(uuid)
    with pytest.raises(Refused, match="has restore points"):
        host.do(STORIES[action][1](host, uuid))
    assert state(host, uuid) == before
    assert not {"shut_down", "destroy"} & set(host.calls.made)


def test_a_rebuild_from_the_same_image_that_fails_leaves_the_old_disk(host: Any) -> None:
    uuid = an_instance(host)
    host.store.roots[uuid] = ("written to", 10)
    host.hypervisor.fails_to_start.add(uuid)
    with pytest.raises(LodestarError, match="no memory"):
        host.do(rebuild(host, uuid, host.record(uuid).image))
    assert host.store.roots[uuid] == ("written to", 10)


def test_a_disk_of_the_same_size_is_left_alone_by_a_resize_and_its_revert(host: Any) -> None:
    uuid = an_instance(host)
    host.do(resize(host, uuid, replace(LARGE, disk_gb=10)), run="run-0")
    host.store.roots[uuid] = ("written to", 10)
    host.do(revert(host, uuid))
    assert host.store.roots[uuid] == ("written to", 10)


def test_a_resize_is_claimed_only_where_there_is_room_for_both_sizes(host: Any) -> None:
    host.store.size_gb = 29
    uuid = an_instance(host)
    (claim,) = host.claim(resize(host, uuid))
    assert claim.reason == "needs 20 more GB of disk, 19 free"
    host.store.size_gb = 30
    (claim,) = host.claim(resize(host, uuid))
    assert claim.reason is None
    # Claimed and not yet of that size: the room is gone all the same.
    (other,) = host.claim(host.create("web-2", 2, flavor=replace(SMALL, disk_gb=1)), run="run-2")
    assert other.reason == "needs 1 GB of disk, 0 free"


def test_what_a_confirmed_resize_gives_back_is_free(host: Any) -> None:
    host.store.size_gb = 30
    uuid = an_instance(host)
    host.do(resize(host, uuid), run="run-0")
    host.do(confirm(host, uuid), run="run-1")
    (claim,) = host.claim(host.create("web-2", 2, flavor=replace(SMALL, disk_gb=10)), run="run-2")
    assert claim.reason is None


def test_a_rebuild_makes_the_config_drive_with_what_it_was_given(host: Any) -> None:
    uuid = an_instance(host)
    host.do(rebuild(host, uuid), user_data={uuid: "#!/bin/sh"})
    assert host.store.user_data[uuid] == "#!/bin/sh"


def test_an_image_that_a_rescue_or_a_rebuild_rests_on_counts_as_used(host: Any) -> None:
    uuid = an_instance(host)
    own = host.record(uuid).image.checksum
    (claim,) = host.claim(rebuild(host, uuid))
    assert images_below(claim.record) == {own, OTHER.checksum}
    other = host.with_state("web-2", 2, "running")
    host.store.root_of(host.record(other))
    host.do(rescue(host, other))
    assert images_below(host.record(other)) == {own, OTHER.checksum}
