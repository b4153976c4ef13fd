# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves between two hosts behind our own ports, failing at every step: the data is on one host at the end,
complete, and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations import migrate
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import work
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import USUAL_LADDER
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask

from .moving_pair import POST_COPY, STATES, Pair


def test_what_was_claimed_and_put_back_unbegun_is_as_before_and_may_move_in_the_same_run(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv2"})
    step = next(step for step in pair.steps(scope="named", act=(ask,)) if step.action == "migrate")
    before = pair.source.record(pair.uuid).last_action
    pair.source.claim(step, run="run-1")
    with pytest.raises(LodestarError, match="no place"):
        work(pair.source.context("run-1"), step, "hv2 has no place")
    assert pair.source.record(pair.uuid).last_action == before
    pair.assert_whole()


@pytest.mark.parametrize("power_state", STATES)
def test_an_instance_moves_as_it_is(tmp_path: Path, power_state: str) -> None:
    pair = Pair(tmp_path, power_state)
    pair.move()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()
    assert "console.log.0" in pair.destination.store.files[pair.uuid]
    assert pair.uuid in pair.source.store.tombstones
    # Its claim, and that it was sent: keepers forget what they may have heard of either.
    assert [each.removed for each in pair.outcomes] == [None, pair.before.generation + 2]
    last_action = dict(pair.destination.record(pair.uuid).last_action or {})
    assert last_action["action"] == "migrate"
    assert pair.destination.record(pair.uuid).moved_at == last_action["at"]
    assert 0 <= last_action["seconds"] < 60
    # Only what runs is held, and runs on.
    assert ("downtime_ms" in last_action) is (power_state == "running")
    assert 100 <= last_action.get("downtime_ms", 100) < 60_000
    ((told,),) = [pair.source.hypervisor.told]
    assert told.ladder == (() if power_state == "stopped" else USUAL_LADDER)
    assert pair.reconcile() == ()


def test_a_running_instance_moves_cold_where_that_is_asked_for(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.move(mode="cold")
    assert pair.homes() == ["hv2"]
    pair.assert_whole()


def test_an_instance_that_comes_back_is_exhumed(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.move()
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv1"})
    pair.work(pair.steps(scope="named", act=(ask,)))
    assert pair.homes() == ["hv1"]
    pair.assert_whole()


@pytest.mark.parametrize("fault", ["send_file", "migrate"])
def test_a_guest_that_was_stopped_for_its_move_starts_again_also_where_the_destination_does_not_answer(
    tmp_path: Path, fault: str
) -> None:
    pair = Pair(tmp_path, "running")
    pair.source.hypervisor.fails_at = fault
    answers, there = pair.destination.hypervisor.domain, pair.destination.hypervisor

    def silent(uuid: str) -> Any:
        if not pair.source.hypervisor.fails_at:
            raise HostFault("hv2 does not answer")
        return answers(uuid)

    there.domain = silent  # type: ignore[method-assign]
    with pytest.raises(LodestarError, match="could not be undone: hv2 does not answer"):
        pair.move(mode="cold")
    # Once something was sent only both hosts can tell who has it.
    assert pair.source.hypervisor.states[pair.uuid].power_state == ("running" if fault == "send_file" else "paused")
    there.domain = answers  # type: ignore[method-assign]
    pair.die()
    pair.reconcile()
    pair.assert_whole()


FAULTS = [
    *(("running", fault) for fault in ("why_not_to", "send_file", "migrate")),
    *(("paused", fault) for fault in ("why_not_to", "send_file", "migrate")),
    *(("stopped", fault) for fault in ("send_file", "start_paused", "migrate")),
]


@pytest.mark.parametrize(("power_state", "fault"), FAULTS)
def test_a_move_that_fails_before_it_has_arrived_is_put_back(tmp_path: Path, power_state: str, fault: str) -> None:
    pair = Pair(tmp_path, power_state)
    pair.source.hypervisor.fails_at = fault
    with pytest.raises(LodestarError, match=f"{fault} failed"):
        pair.move()
    assert pair.homes() == ["hv1"]
    pair.assert_whole()
    assert pair.reconcile() == ()


@pytest.mark.parametrize("power_state", ["running", "paused", "stopped"])
def test_a_move_to_a_full_disk_is_told_before_the_guest_is_touched(tmp_path: Path, power_state: str) -> None:
    pair = Pair(tmp_path, power_state)
    pair.destination.hypervisor.free = 1 << 20
    with pytest.raises(HostFault, match=r"cannot move to hv2: 2 MiB are missing .* there, 3 are needed and 1 are free"):
        pair.move()
    assert pair.homes() == ["hv1"]
    assert {"shut_down", "start_paused", "migrate"}.isdisjoint(pair.source.calls.made)
    pair.assert_whole()
    assert pair.reconcile() == ()


def test_a_move_that_fails_after_it_has_arrived_is_finished_by_the_next_run(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.source.hypervisor.fails_at = "after migrate"
    with pytest.raises(LodestarError, match="has arrived on hv2, and the rest is not done"):
        pair.move()
    pair.reconcile()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()


@pytest.mark.parametrize("fault", ["has_arrived", "unpause"])
def test_a_destination_that_does_not_answer_is_asked_again_while_the_guest_waits_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(migrate.time, "sleep", waited.append)
    pair = Pair(tmp_path, "running")
    pair.destination.hypervisor.fails_at = fault
    pair.move()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()
    assert len(waited) == 1


def test_a_guest_whose_process_died_before_it_arrived_stays_with_its_data(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "stopped")
    source = pair.source.hypervisor

    def dies(uuid: str, *_arguments: Any) -> None:
        source.states[uuid] = replace(source.states[uuid], power_state="stopped", reason="crashed")

    source.migrate = dies  # type: ignore[method-assign]
    with pytest.raises(LodestarError, match="hv2 does not have it whole"):
        pair.move()
    assert pair.homes() == ["hv1"]
    pair.assert_whole()


def test_a_guest_whose_process_dies_as_it_arrives_is_started_there_from_its_disks(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    there = pair.destination.hypervisor
    arrives = there.has_arrived

    def arrives_and_dies(uuid: str) -> bool:
        has_arrived = arrives(uuid)
        there.states[uuid] = replace(there.states[uuid], power_state="stopped", reason="crashed")
        return has_arrived

    there.has_arrived = arrives_and_dies  # type: ignore[method-assign]
    pair.move()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()


def test_a_place_that_cannot_be_made_is_taken_back_and_the_source_lets_the_instance_stay(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    arrive, migrate = pair.steps(scope="named", act=(Ask("migrate", ("default.web-1",), options={"host": "hv2"}),))
    for host, step in ((pair.destination, arrive), (pair.source, migrate)):
        host.claim(step, run="run-1")
    pair.destination.hypervisor.fails_at = "arrival_disks"
    with pytest.raises(LodestarError, match="arrival_disks failed"):
        work(pair.destination.context("run-1"), arrive)
    with pytest.raises(LodestarError, match="hv2 could not take it"):
        work(pair.source.context("run-1"), migrate, "hv2 could not take it")
    assert pair.homes() == ["hv1"]
    pair.assert_whole()


def test_what_arrived_paused_and_has_not_run_since_is_not_moved_again(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "paused")
    state = pair.source.hypervisor.states[pair.uuid]
    steps = pair.steps(scope="named", act=(Ask("migrate", ("default.web-1",), options={"host": "hv2"}),))
    pair.source.hypervisor.states[pair.uuid] = replace(state, has_not_run=True)
    with pytest.raises(LodestarError, match="has not run since"):
        pair.work(steps)
    assert pair.homes() == ["hv1"]


def shared(root: Path) -> Pair:
    """A pair whose instance has its disks on a storage that both mount."""
    pair = Pair(root, "running")
    state = pair.source.hypervisor.states[pair.uuid]
    assert state.record is not None
    on_storage = replace(state, record=replace(state.record, storage="both"))
    pair.source.hypervisor.states[pair.uuid] = on_storage
    return pair


def test_post_copy_is_refused_where_no_lock_reaches_both_hosts(tmp_path: Path) -> None:
    pair = shared(tmp_path)
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv2"})
    steps = pair.steps(scope="named", act=(ask,), migration=POST_COPY)
    pair.destination.store.sees_locks = False
    with pytest.raises(LodestarError, match="no lock on storage both that is held elsewhere is seen on hv2"):
        pair.work(steps)


@pytest.mark.parametrize(("sees_locks", "accepted"), [(True, False), (False, True)])
def test_post_copy_is_taken_where_a_lock_reaches_both_or_the_risk_is_accepted(
    tmp_path: Path, sees_locks: bool, accepted: bool
) -> None:
    pair = shared(tmp_path)
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv2"})
    steps = pair.steps(scope="named", act=(ask,), migration={**POST_COPY, "accept_split_risk": accepted})
    pair.destination.store.sees_locks = sees_locks
    pair.work(steps[:1])
    assert pair.homes() == ["hv1", "hv2"]
