# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phases of a slice: what they list, what they return, and that one failure is told without hiding the rest."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import holders
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.at_once_phase import AtOncePhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_phase import ClaimPhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.settle_phase import SettlePhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import Slice
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import work
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work_phase import WorkPhase


def carried_out(phase: Any) -> dict[str, Any]:
    """What the phase says in the end, after all its deeds were tried."""
    results, failures = [], {}
    for deed in phase.deeds():
        try:
            results.append(phase.do(deed))
        except LodestarError as error:
            failures[deed.subject] = str(error)
    return phase.summary(results, failures)


def test_a_slice_is_read_as_the_filter_writes_it(host: Any) -> None:
    steps = [host.create("web-1", 1), host.create("web-2", 2)]
    text = json.dumps(
        {"steps": [step.to_dict() for step in steps], "images": {"a": {}}, "cpu_pool": {"az1": ["<cpu/>"]}}
    )
    found = Slice.from_json(text)
    assert (found.steps, found.cpu_pool) == (tuple(steps), {"az1": ["<cpu/>"]})
    assert Slice.from_json(text, only=["create default.web-2"]).steps == (steps[1],)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"steps": [{"id": 1}]}', '{"steps": 5}'])
def test_what_is_no_slice_is_refused(text: str) -> None:
    with pytest.raises(UnreadableRecord, match="not one that plan_slices wrote"):
        Slice.from_json(text)


def test_a_lost_claim_is_a_result_beside_the_others(host: Any) -> None:
    host.with_state("web-2", 9, "running")
    steps = [host.create("web-1", 1), host.create("web-2", 2)]
    said = carried_out(ClaimPhase(steps, host.claimant()))
    assert said["results"] == [
        {"step": "create default.web-1", "claimed": True, "reason": None},
        {
            "step": "create default.web-2",
            "claimed": False,
            "reason": "the name default.web-2 is taken by domain 00000000-0000-4000-8000-000000000009",
        },
    ]
    assert list(json.loads(said["records"])) == [steps[0].uuid]


def test_nothing_to_claim_is_nothing_to_do(host: Any) -> None:
    host.store.present_conditions["status"] = "disabled"
    assert ClaimPhase([host.create()], host.claimant()).deeds() == []


def test_a_claim_lost_to_a_run_that_was_faster_is_no_change(host: Any) -> None:
    phase = ClaimPhase([host.create("web-1", 1)], host.claimant("run-1"))
    host.claim(host.create("web-1", 2), run="run-2")
    (deed,) = phase.deeds()
    result = phase.do(deed)
    assert result["changed"] is False
    assert phase.summary([result], {})["results"][0]["claimed"] is False


def test_a_run_whose_lease_was_taken_over_loses_every_claim(host: Any) -> None:
    host.store.seen_epochs = {"project:default": 8}
    said = carried_out(ClaimPhase([host.create()], host.claimant(epochs={"project:default": 7})))
    reason = "lease project:default was taken over"
    assert said["results"] == [{"step": "create default.web-1", "claimed": False, "reason": reason, "waits": True}]


def test_what_was_claimed_before_a_fault_of_ours_is_in_doubt(host: Any) -> None:
    host.with_state("web-2", 9, "running")
    phase = ClaimPhase([host.create("web-1", 1), host.create("web-2", 2)], host.claimant())
    said = phase.summary([], {"hv1": "KeyError: 'x'"})
    assert [(each["step"], each["claimed"]) for each in said["results"]] == [
        ("create default.web-1", None),
        ("create default.web-2", False),
    ]


def test_work_tells_of_every_step_also_when_one_fails(host: Any) -> None:
    steps = [host.create("web-1", 1), host.create("web-2", 2)]
    host.claim(*steps)
    host.hypervisor.fails_to_start = {steps[0].uuid}
    said = carried_out(WorkPhase(steps, host.context()))
    assert [(each["step"], each["done"]) for each in said["results"]] == [
        ("create default.web-1", False),
        ("create default.web-2", True),
    ]
    assert said["results"][0]["reason"].endswith("no memory")
    assert list(json.loads(said["records"])) == [steps[1].uuid]
    assert said["removed"] == {}


def test_work_returns_the_generation_at_which_an_instance_went(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step = host.act("delete", uuid)
    host.claim(step)
    said = carried_out(WorkPhase([step], host.context()))
    assert (said["removed"], said["records"]) == ({uuid: 2}, "{}")


def test_an_instance_whose_turn_has_not_come_is_busy(host: Any) -> None:
    steps = [host.create("web-1", 1), host.create("web-2", 2)]
    host.claim(*steps)
    phase = WorkPhase(steps, host.context())
    first, second = phase.deeds()
    phase.do(first)
    assert list(holders(host.context().paths)) == [steps[1].uuid]
    (claim,) = host.claim(host.complete(steps[1].uuid), run="run-2")
    assert claim.reason.startswith("default.web-2 is busy: alice in run run-1 does create")
    phase.do(second)
    assert holders(host.context().paths) == {}


def test_an_instance_whose_turn_never_comes_is_let_go(host: Any) -> None:
    steps = [host.create("web-1", 1), host.create("web-2", 2)]
    host.claim(*steps)
    phase = WorkPhase(steps, host.context())
    phase.do(phase.deeds()[0])
    phase.summary([], {})
    assert list(host.context().paths.instance_locks.iterdir()) == []


def test_an_instance_that_another_run_took_over_is_left_to_it(host: Any) -> None:
    steps = [host.create("web-1", 1), host.create("web-2", 2)]
    host.claim(*steps)
    completion = host.complete(steps[1].uuid)
    host.claim(completion, run="run-2")
    phase = WorkPhase(steps, host.context())
    first, second = phase.deeds()
    phase.do(first)
    assert work(host.context("run-2"), completion).record.task is None
    with pytest.raises(LodestarError, match="not claimed by this run"):
        phase.do(second)


def test_work_waits_for_the_steps_that_come_before(host: Any) -> None:
    first = host.create("web-1", 1)
    second = replace(host.create("web-2", 2), after_steps=(first.id, "create default.elsewhere"))
    deeds = WorkPhase([first, second], host.context()).deeds()
    assert [(deed.verb, deed.subject, deed.needs) for deed in deeds] == [
        ("create", "default.web-1", ()),
        ("create", "default.web-2", ("default.web-1",)),
    ]


def test_claim_and_work_at_once_tell_what_both_would(host: Any) -> None:
    host.with_state("web-2", 9, "running")
    steps = [host.create("web-1", 1), host.create("web-2", 2), host.create("web-3", 3)]
    phase = AtOncePhase(steps, host.claimant(), host.context())
    assert [deed.subject for deed in phase.deeds()] == ["default.web-1", "default.web-3"]
    said = carried_out(phase)
    assert [(entry["step"], entry["claimed"]) for entry in said["claims"]] == [
        ("create default.web-1", True),
        ("create default.web-2", False),
        ("create default.web-3", True),
    ]
    assert [(entry["step"], entry["done"]) for entry in said["results"]] == [
        ("create default.web-1", True),
        ("create default.web-3", True),
    ]
    assert {record["task"] for record in json.loads(said["records"]).values()} == {None}


def test_what_another_run_claims_before_is_lost_and_not_worked(host: Any) -> None:
    phase = AtOncePhase([host.create("web-1", 1), host.create("web-2", 2)], host.claimant(), host.context())
    host.with_state("web-2", 9, "running")
    said = carried_out(phase)
    assert [entry["claimed"] for entry in said["claims"]] == [True, False]
    assert [(entry["step"], entry["done"]) for entry in said["results"]] == [("create default.web-1", True)]


def test_a_fault_of_ours_while_claiming_leaves_the_claims_in_doubt(host: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    phase = AtOncePhase([host.create("web-1", 1)], host.claimant(), host.context())
    monkeypatch.setattr(ClaimPhase, "do", lambda *_arguments: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        phase.do(phase.deeds()[0])
    said = phase.summary([], {"default.web-1": "a fault"})
    assert [(entry["claimed"], entry["reason"]) for entry in said["claims"]] == [(None, "a fault")]
    assert said["results"] == []


def test_settle_looks_and_does_nothing(host: Any) -> None:
    steps = [host.create("web-1", 1), host.create("web-2", 2), host.create("web-3", 3)]
    host.do(steps[0])
    host.claim(steps[1])
    before = list(host.calls.made)
    phase = SettlePhase(steps, host.context())
    assert phase.deeds() == []
    said = phase.summary()
    assert [each["settled"] for each in said["results"]] == [True, False, True]
    assert list(json.loads(said["records"])) == [steps[0].uuid, steps[1].uuid]
    assert host.calls.made == before


def test_moves_are_worked_as_many_at_once_as_their_plan_says(host: Any) -> None:
    options = {"to": "hv2", "hands": {"outgoing": 2, "incoming": 1}}
    move = replace(host.create("web-1", 1), id="migrate default.web-1", action="migrate", options=options)
    (deed, other) = WorkPhase([move, host.create("web-2", 2)], host.context()).deeds()
    assert deed.lanes == {"out": 2, "to hv2": 1}
    assert other.lanes == {}
