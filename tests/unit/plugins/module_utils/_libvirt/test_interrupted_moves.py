# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves between two hosts, and what ends them, killed at every call: the data is on one host at the end,
complete, and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import DESTINATIONS, SOURCES, TABLE
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import Question

from .killing import Killed
from .moving_pair import DESIRED, WAYS, Pair, half_moved, killed_everywhere

MANY = 40


def fails_in_the_end(pair: Pair) -> None:
    """Have the migration fail once all has arrived, with the guest here going on: libvirt's own hand-over stalled."""
    source = pair.source.hypervisor
    migrates = type(source).migrate

    def fails(uuid: str, peer: Any, *more: Any) -> None:
        before = source.states[uuid]
        migrates(source, uuid, peer, *more)
        peer.data[uuid] = "old"
        source.states[uuid] = before
        raise HostFault("it stalled")

    def is_killed(uuid: str, peer: Any, *more: Any) -> None:
        before = source.states[uuid]
        try:
            fails(uuid, peer, *more)
        except Killed:
            source.states[uuid] = before
            raise

    source.migrate = is_killed  # type: ignore[method-assign]


@pytest.mark.parametrize(("power_state", "mode"), WAYS)
def test_a_move_killed_anywhere_ends_on_one_host_by_the_next_run(tmp_path: Path, power_state: str, mode: str) -> None:
    moments = list(killed_everywhere(tmp_path, power_state, mode=mode))
    assert len(moments) > 20
    for moment, pair in moments:
        pair.reconcile()
        pair.assert_whole()
        home = pair.destination if pair.homes() == ["hv2"] else pair.source
        assert (home.record(pair.uuid).moved_at is not None) is (home is pair.destination), moment
        assert pair.reconcile() == (), moment


def test_the_table_has_an_answer_for_all_that_two_hosts_can_say() -> None:
    assert set(TABLE) == {(source, destination) for source in SOURCES for destination in DESTINATIONS}


# What the hosts say in the middle of libvirt's own hand-over, and who has the instance then.
HAND_OVERS = {
    "the destination stalled and the source went on": (("running", None), ("paused", "user", True), "hv1"),
    "the source waits, the destination never ran": (("paused", "migrating"), ("paused", "user", True), "hv1"),
    "the source waits, and the destination runs": (("paused", "migrating"), ("running", None, True), "hv2"),
    "the source has ended, the destination waits": (("stopped", "migrated"), ("paused", "user", True), "hv2"),
    "the source lost power, the destination waits": (("stopped", None), ("paused", "user", True), "hv2"),
    "the source's QEMU was killed meanwhile": (("stopped", "crashed"), ("stopped", "failed", False), "hv1"),
    "the source went on and shut down": (("stopped", "shutdown"), ("paused", "user", True), "hv1"),
    "both lost power after it had arrived": (("stopped", None), ("stopped", None, True), "hv2"),
}


@pytest.mark.parametrize("case", HAND_OVERS)
def test_a_hand_over_that_broke_ends_where_the_newest_data_is(tmp_path: Path, case: str) -> None:
    here, there, home = HAND_OVERS[case]
    pair = half_moved(tmp_path, here, there)
    source, destination = pair.source.hypervisor, pair.destination.hypervisor
    source.data[pair.uuid], destination.data[pair.uuid] = ("data", "old") if home == "hv1" else ("old", "data")
    pair.reconcile()
    assert pair.homes() == [home], case
    pair.assert_whole()


def cut_off_power(pair: Pair) -> None:
    """Both hosts lose power, and libvirt does not know any more why a guest is off."""
    for host in pair.hosts.values():
        for uuid, state in host.hypervisor.states.items():
            host.hypervisor.states[uuid] = replace(state, power_state="stopped", reason=None)


def boot(pair: Pair) -> None:
    """Have what is settled and should run do so, as a host does at its start."""
    for host in pair.hosts.values():
        state = host.hypervisor.states.get(pair.uuid)
        if state is not None and state.record is not None and state.record.task is None:
            host.hypervisor.states[pair.uuid] = replace(state, power_state=pair.power_state)


@pytest.mark.parametrize("loses_power", [False, True])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("case", HAND_OVERS)
def test_what_ends_a_broken_hand_over_may_be_killed_at_every_call(
    tmp_path: Path, case: str, when: str, loses_power: bool
) -> None:
    here, there, home = HAND_OVERS[case]
    for number in range(1, MANY):
        pair = half_moved(tmp_path / str(number), here, there)
        source, destination = pair.source.hypervisor, pair.destination.hypervisor
        source.data[pair.uuid], destination.data[pair.uuid] = ("data", "old") if home == "hv1" else ("old", "data")
        pair.kill_next = (number, when)
        try:
            pair.reconcile()
        except Killed:
            pair.die()
            if loses_power:
                cut_off_power(pair)
                boot(pair)
            pair.reconcile()
            assert pair.homes() == [home], (case, number)
            pair.assert_whole()
            assert pair.reconcile() == ()
        else:
            break
    assert 3 < number < MANY - 1


@pytest.mark.parametrize("loses_power", [False, True])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("power_state", "mode"), WAYS)
def test_what_puts_back_a_failed_move_may_be_killed_at_every_call(
    tmp_path: Path, power_state: str, mode: str, when: str, loses_power: bool
) -> None:
    undone = set()
    for number in range(1, MANY):
        pair = Pair(tmp_path / str(number), power_state)
        fails_in_the_end(pair)
        pair.kill_next = (number, when)
        try:
            pair.move(mode=mode)
        except Killed:
            undone.add(pair.calls.made[-1])
            pair.die()
            # Where both lost power once all had arrived, what arrived is as new as what is here: it is taken.
            if loses_power and not pair.has_arrived():
                cut_off_power(pair)
                boot(pair)
            pair.reconcile()
            assert pair.homes() == ["hv1"], number
            pair.assert_whole()
            assert pair.reconcile() == ()
        except LodestarError:
            break
    assert number < MANY - 1
    assert {"remove_directory", "undefine", "destroy"} <= undone


def test_a_link_that_breaks_while_a_move_is_put_back_leaves_nothing_behind(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.source.hypervisor.fails_at, pair.destination.hypervisor.fails_at = "migrate", "remove_directory"
    with pytest.raises(LodestarError, match="could not be undone: remove_directory failed"):
        pair.move()
    assert pair.homes() == ["hv1", "hv2"]
    pair.die()
    pair.reconcile()
    pair.assert_whole()


@pytest.mark.parametrize("there", [("running", None, True), ("paused", "post-copy failed", True)])
@pytest.mark.parametrize("why", ["post-copy", "post-copy failed"])
def test_memory_that_is_split_over_both_hosts_is_left_to_a_person(
    tmp_path: Path, why: str, there: tuple[str, str | None, bool]
) -> None:
    pair = half_moved(tmp_path, ("paused", why), there)
    fleet = Fleet(tuple(host.report() for host in pair.hosts.values()))
    moment = Moment("3f0f3a52-0000-4000-8000-000000000009", "2026-03-01T03:00:00Z", "alice")
    found = plan(DESIRED, fleet, moment, Question(expected=("hv1", "hv2"), kept={}, scope="interrupted"))
    assert found.steps == ()
    (obstacle,) = found.obstacles
    assert "part of its memory is on hv1 and part on hv2" in obstacle.reason
