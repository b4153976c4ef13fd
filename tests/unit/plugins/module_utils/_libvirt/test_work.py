# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on claimed steps: what each operation leaves, and that one killed anywhere is completed by the next run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy, HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, instance_lock
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
    settle,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import work
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import POWER_STATES


def test_every_action_of_a_plan_can_be_worked() -> None:
    assert set(OPERATIONS) == set(ACTIONS)


def test_the_names_of_an_operations_steps_differ() -> None:
    for steps, undo in OPERATIONS.values():
        assert len({step.name for step in (*steps, *undo)}) == len(steps) + len(undo)


def test_a_created_instance_runs_and_is_settled(host: Any) -> None:
    step = host.create()
    outcome = host.do(step, user_data={step.uuid: "#!/bin/sh"})
    record = host.record(step.uuid)
    assert host.hypervisor.states[step.uuid].power_state == "running"
    assert (record.task, record.last_action["action"], record.generation) == (None, "create", 2)
    assert outcome.record == record
    assert host.store.files[step.uuid] == {"disk", "disk.config"}
    assert host.store.user_data[step.uuid] == "#!/bin/sh"


@pytest.mark.parametrize("wanted", POWER_STATES)
def test_an_instance_is_created_in_the_power_state_wanted(host: Any, wanted: str) -> None:
    step = host.create(power_state=wanted)
    host.do(step)
    assert host.hypervisor.states[step.uuid].power_state == wanted


def test_an_agent_that_does_not_answer_fails_the_run_and_leaves_a_whole_instance(host: Any) -> None:
    host.hypervisor.agent_answers = False
    step = host.create(options={"wait_for": "agent"})
    with pytest.raises(HostFault, match=r"guest agent of instance default\.web-1 on hv1 has not answered"):
        host.do(step)
    assert host.record(step.uuid).task is None


def test_a_deleted_instance_leaves_nothing(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    outcome = host.do(host.act("delete", uuid))
    assert (host.hypervisor.states, host.store.files, host.store.announced) == ({}, {}, {})
    assert (outcome.record, outcome.removed) == (None, 2)


def test_deletion_leaves_others_alone(host: Any) -> None:
    uuid, other = host.with_state("web-1", 1, "running"), host.with_state("web-2", 2, "running")
    host.do(host.act("delete", uuid))
    assert (set(host.hypervisor.states), set(host.store.files)) == ({other}, {other})


def test_an_update_changes_what_the_step_says_and_nothing_else(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running", tags=("old",), metadata={"tier": "front"})
    wanted = host.record(uuid).changed(tags=("new",), metadata={"other": "not asked for"})
    step = replace(host.act("update", uuid), record=wanted.to_dict(), after={"tags": ["new"]})
    host.do(step)
    record = host.record(uuid)
    assert (record.tags, dict(record.metadata), record.generation) == (("new",), {"tier": "front"}, 2)
    assert host.hypervisor.states[uuid].power_state == "running"


def test_an_update_cannot_change_what_the_domain_was_built_from(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step = replace(host.act("update", uuid), record=host.record(uuid).to_dict(), after={"flavor": {}, "tags": []})
    with pytest.raises(Refused, match="cannot change its flavor"):
        host.do(step)


def test_work_without_a_claim_is_refused(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    with pytest.raises(Refused, match=r"default\.web-1 on hv1 is not claimed by this run"):
        work(host.context(), host.act("stop", uuid))
    assert host.hypervisor.states[uuid].power_state == "running"


def test_work_that_another_run_took_over_is_refused(host: Any) -> None:
    step = host.create(last_action={"action": "create", "run": "run-1"})
    host.claim(step, run="run-1")
    host.claim(host.complete(step.uuid), run="run-2")
    with pytest.raises(Refused, match="not claimed by this run"):
        work(host.context("run-1"), step)
    assert host.store.files == {}


def test_an_instance_is_worked_by_one_at_a_time(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step = host.act("stop", uuid)
    host.claim(step)
    other = Holder(run="run-9", by="bob", action="start", since="2026-03-01T02:59:00Z", step="power")
    with instance_lock(host.context().paths, uuid, other), pytest.raises(Busy, match=r"bob in run run-9 does start"):
        work(host.context(), step)


def test_a_creation_killed_anywhere_is_completed_by_the_next_run(host: Any, killings: Any) -> None:
    for killing in killings:
        small = replace(host.record_for("x", 1).flavor, ram_mb=64)
        step = host.create(f"web-{killing.number}", killing.number, flavor=small)
        with killing:
            host.do(step)
        if step.uuid not in host.hypervisor.states:
            host.do(step, run="run-2")
        elif host.record(step.uuid).task is not None:
            host.do(host.complete(step.uuid), run="run-2")
        state = host.hypervisor.states[step.uuid]
        assert (state.power_state, state.record.task) == ("running", None)
        assert host.store.files[step.uuid] == {"disk", "disk.config"}


def test_a_creation_killed_anywhere_is_removed_when_nobody_wants_it(host: Any, killings: Any) -> None:
    for killing in killings:
        step = host.create(f"web-{killing.number}", killing.number)
        with killing:
            host.do(step)
        if step.uuid in host.hypervisor.states:
            host.do(host.act("delete", step.uuid), run="run-2")
        assert (host.hypervisor.states, host.store.files, host.store.announced) == ({}, {}, {})


def test_a_deletion_killed_anywhere_is_finished_by_the_next_run(host: Any, killings: Any) -> None:
    for killing in killings:
        uuid = host.with_state("web-1", 1, "running")
        step = host.act("delete", uuid)
        with killing:
            host.do(step)
        if uuid in host.hypervisor.states:
            host.do(host.act("delete", uuid), run="run-2")
        elif uuid in host.store.announced:
            outcome = host.do(replace(step, preconditions={"generation": None}), run="run-2")
            assert outcome.removed == 2
        assert (host.hypervisor.states, host.store.files, host.store.announced) == ({}, {}, {})


def failing(host: Any, monkeypatch: pytest.MonkeyPatch, *, also_undo: bool = False) -> Any:
    """An operation in place of stop: it pauses the guest and fails; its undo lets the guest run again, or fails too."""

    def pause(job: Any) -> None:
        if host.hypervisor.states[job.step.uuid].power_state == "running":
            host.hypervisor.pause(job.step.uuid)

    def fail(_job: Any) -> None:
        raise HostFault("no space left on device")

    def unpause(job: Any) -> None:
        host.hypervisor.unpause(job.step.uuid)

    undo = (WorkStep("back", fail if also_undo else unpause), WorkStep("give_up", give_up))
    operation = Operation((WorkStep("pause", pause), WorkStep("copy", fail), WorkStep("settle", settle)), undo)
    monkeypatch.setitem(OPERATIONS, "stop", operation)
    uuid = host.with_state("web-1", 1, "running")
    return host.act("stop", uuid)


def test_an_operation_that_fails_is_undone(host: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    step = failing(host, monkeypatch)
    with pytest.raises(HostFault, match=r"^no space left on device$"):
        host.do(step)
    record = host.record(step.uuid)
    assert host.hypervisor.states[step.uuid].power_state == "running"
    assert (record.task, record.last_action["result"]) == (None, "failed")
    (entry,) = host.store.history[step.uuid]
    assert (entry["action"], entry["result"], entry["reason"]) == ("stop", "undone", "no space left on device")


def test_an_operation_that_cannot_be_undone_keeps_its_task(host: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    step = failing(host, monkeypatch, also_undo=True)
    with pytest.raises(HostFault, match="and it could not be undone: no space left on device; run again"):
        host.do(step)
    assert host.record(step.uuid).task.name == "stopping"
    assert [entry["result"] for entry in host.store.history[step.uuid]] == ["failed"]


def test_an_operation_with_an_undo_that_is_killed_is_done_again(host: Any, monkeypatch: Any, killings: Any) -> None:
    for killing in killings:
        with monkeypatch.context() as patch:
            step = failing(host, patch)
            patch.setitem(OPERATIONS, "stop", OPERATIONS["stop"]._replace(steps=OPERATIONS["stop"].steps[::2]))
            with killing:
                host.do(step)
            if killing.happened:
                host.do(host.act("stop", step.uuid), run="run-2")
        state = host.hypervisor.states[step.uuid]
        assert (state.power_state, state.record.task) == ("paused", None)


def test_what_was_done_is_told_with_who_and_when(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    context = host.context()
    step = host.act("stop", uuid)
    host.claim(step)
    work(context, step)
    (entry,) = host.store.history[uuid]
    assert context.told == [(uuid, entry)]
    assert {key: entry[key] for key in ("action", "by", "host", "instance", "result", "run")} == {
        "action": "stop",
        "by": "alice",
        "host": "hv1",
        "instance": "default.web-1",
        "result": "done",
        "run": "run-1",
    }
    assert entry["began"] == "2026-03-01T03:00:00Z"
    assert entry["seconds"] >= 0


def test_work_counts_where_there_is_no_room_to_tell_of_it(host: Any) -> None:
    host.store.has_no_room = True
    uuid = host.with_state("web-1", 1, "running")
    context, step = host.context(), host.act("stop", uuid)
    host.claim(step)
    work(context, step)
    assert host.hypervisor.states[uuid].power_state == "stopped"
    assert [entry["action"] for _uuid, entry in context.told] == ["stop"], "keepers learn of it"
