# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves whose destination died for good: the instance is usable again once that was evacuated;
what may be lost is said.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner import evacuation
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuating import EvacuationSteps
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuation_entries import ended, placed
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import Question

from .killing import Killed
from .moving_pair import DESIRED, POST_COPY, WAYS, Pair, half_moved, killed_everywhere

RECEIPT = {"method": "power-off", "at": "2026-03-01T03:00:00Z"}
# How the source has the guest, the storage, what it was told of its end: whether it goes on there by an evacuation.
WITHOUT_DESTINATION = {
    "it runs": (("running", None), None, {}, True),
    "it waits for libvirt's hand-over": (("paused", "migrating"), None, {}, True),
    "it waits, and may have gone on there by itself": (("paused", "migrating"), "both", POST_COPY, False),
    "part of its memory is on either": (("paused", "post-copy failed"), "both", POST_COPY, False),
    "a person ended what was left of its memory": (("stopped", "destroyed"), "both", POST_COPY, True),
    "it has left, with its disks on a storage of both": (("stopped", "migrated"), "both", {}, True),
    "it went off, with its disks on a storage of both": (("stopped", "shutdown"), "both", {}, True),
    "it has left with its disks": (("stopped", "migrated"), None, {}, False),
    "it went off, or was ended as it had left": (("stopped", "destroyed"), None, {}, False),
    "its host lost power": (("stopped", None), None, {}, False),
}


class DeadDestination:
    """A pair whose destination died for good in the middle of a move; what keepers know of it."""

    def __init__(self, pair: Pair) -> None:
        self.pair, self.source = pair, pair.source
        del pair.hosts["hv2"]
        self.source.hypervisor.others = {}
        self.left = pair.destination.hypervisor.states.get(pair.uuid)
        place = replace(pair.before, generation=pair.before.generation + 3).to_dict()
        task = {"name": "arriving", "transaction": "r", "started_at": "2026", "options": {"from": "hv1", "to": "hv2"}}
        self.kept = {"hv1": {}, "hv2": {pair.uuid: {**place, "task": task}}}
        self.entries = {"hv2": Evacuated("hv2", OPEN, receipt=RECEIPT)}

    def evacuate(self, lost_disks: str = "refuse") -> Any:
        """Plan it, tell keepers, and work what was planned; the plan."""
        self.pair.runs += 1
        moment = Moment(f"3f0f3a52-0000-4000-8000-{self.pair.runs:012d}", "2026-03-01T03:00:00Z", "alice")
        asked = {"fenced": {"hv2": RECEIPT}, "lost_disks": lost_disks, "expected": ["hv1", "hv2"]}
        question = evacuation.Question.from_dict(asked, self.kept)
        fleet = Fleet((self.source.report(),))
        found = EvacuationSteps(DESIRED, fleet, moment, question, self.entries).plan()
        self.entries.update(placed(self.entries, found, {}))
        for host, generations in found.forgotten.items():
            for uuid, generation in generations.items():
                if self.kept[host][uuid]["generation"] <= generation:
                    del self.kept[host][uuid]
        self.pair.work(found.steps)
        return found

    def plain(self) -> Any:
        """The plan of a run that settles."""
        moment = Moment("3f0f3a52-0000-4000-8000-000000000099", "2026-03-01T03:00:00Z", "alice")
        question = Question(("hv1", "hv2"), self.kept, scope="interrupted", evacuated=self.entries)
        return plan(DESIRED, Fleet((self.source.report(),)), moment, question)

    def assert_on_source(self) -> None:
        state = self.source.hypervisor.states[self.pair.uuid]
        assert state.record is not None
        assert (state.record.task, state.power_state) == (None, self.pair.power_state)
        if self.left is not None and self.left.record is not None:
            buried = self.entries["hv2"].instances.get(self.pair.uuid)
            assert self.left.record.task is not None or buried is not None
            assert buried is None or state.record.generation >= buried.generation > self.left.record.generation


@pytest.mark.parametrize(("power_state", "mode"), WAYS)
def test_a_destination_that_died_for_good_at_any_moment_leaves_the_instance_usable_by_its_evacuation(
    tmp_path: Path, power_state: str, mode: str
) -> None:
    accepted, stayed = [], []
    for moment, pair in killed_everywhere(tmp_path, power_state, mode=mode):
        if pair.uuid not in pair.source.hypervisor.states:
            continue  # it is the dead host's, and made again as such
        dead = DeadDestination(pair)
        (obstacle,) = dead.plain().obstacles
        assert "is fenced and evacuated" in obstacle.reason
        found = dead.evacuate()
        if found.obstacles:
            assert "what it may have written there is lost" in found.obstacles[0].reason
            task = pair.source.record(pair.uuid).task
            assert task is not None, moment
            assert task.options["sent"] is True, moment
            accepted.append(moment)
            found = dead.evacuate("rebuild")
        else:
            stayed.append(moment)
        assert found.obstacles == ()
        dead.evacuate()
        dead.assert_on_source()
        assert dead.kept["hv2"] == {}
        dead.entries.update(ended(dead.entries, ["hv2"]))
        after = dead.plain()
        assert (after.steps, after.obstacles) == ((), ()), moment
    assert "after migrate" in accepted
    assert {"after exhume", "after ensure_image", "after arrival_disks"} <= set(stayed)


@pytest.mark.parametrize("when", ["before", "after"])
def test_the_evacuation_of_a_destination_may_be_killed_and_is_finished_by_any_later_run(
    tmp_path: Path, when: str
) -> None:
    for number in range(1, 20):
        pair = half_moved(tmp_path / f"{number}-{when}", ("stopped", "migrated"), ("running", None, True))
        dead = DeadDestination(pair)
        pair.kill_next = (number, when)
        try:
            dead.evacuate("rebuild")
        except Killed:
            pair.die()
            pair.work(dead.plain().steps)
            dead.assert_on_source()
            assert dead.plain().steps == ()
        else:
            break
    assert number > 2


@pytest.mark.parametrize("case", WITHOUT_DESTINATION)
def test_where_the_destination_is_dead_the_source_goes_on_unless_something_may_be_lost(
    tmp_path: Path, case: str
) -> None:
    here, storage, told, goes_on = WITHOUT_DESTINATION[case]
    pair = half_moved(tmp_path, here, ("running", None, True))
    state = pair.source.hypervisor.states[pair.uuid]
    assert state.record is not None
    assert state.record.task is not None
    task = replace(state.record.task, options={**state.record.task.options, "convergence": told})
    record = replace(state.record, storage=storage, task=task)
    pair.source.hypervisor.states[pair.uuid] = replace(state, record=record)
    dead = DeadDestination(pair)
    obstacles = dead.evacuate().obstacles
    assert (obstacles == ()) is goes_on
    if told and not goes_on:
        assert "virsh destroy default.web-1" in obstacles[0].reason
    if goes_on:
        dead.assert_on_source()
