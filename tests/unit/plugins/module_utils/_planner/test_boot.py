# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The decision after a boot, as a table: what keepers answer, what opens, what is buried, what starts."""

from __future__ import annotations

import itertools

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import (
    KeeperAnswer,
    LocalDomain,
    Start,
    Tombstone,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record, Task
from ansible_collections.lodestar.compute.plugins.module_utils._planner.boot import (
    decide,
    evacuations_in,
    majority,
    plan_starts,
)

WEB = "0b5a9f5e-0000-4000-8000-000000000001"
DATABASE = "0b5a9f5e-0000-4000-8000-000000000002"
NOTHING = {"schema": 1, "evacuations": {}}


def evacuation(host, instances, name="e1"):
    return {"schema": 1, "evacuations": {name: {"host": host, "at": "2026-01-01T00:00:00Z", "instances": instances}}}


def record(uuid=WEB, name="web", **changes):
    fields = {
        "uuid": uuid,
        "name": name,
        "flavor": Flavor.from_dict({"name": "m1.small", "vcpus": 1, "ram_mb": 256, "disk_gb": 1}),
        "image": ImageReference("tiny", "sha256:" + "0" * 64),
    }
    return Record(**{**fields, **changes})


def domain(uuid=WEB, name="default.web", active=False, problem=None, **changes):
    kept = None if problem else record(uuid, name.split(".")[1], **changes)
    return LocalDomain(uuid, name, kept, problem, active)


def told(**answers):
    return [
        KeeperAnswer(keeper, problem=answer) if isinstance(answer, str) else KeeperAnswer(keeper, answer)
        for keeper, answer in answers.items()
    ]


@pytest.mark.parametrize(("keepers", "needed"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3)])
def test_majority_is_more_than_half(keepers, needed):
    assert majority(keepers) == needed


@pytest.mark.parametrize(
    ("answers", "opens", "answered"),
    [
        ({"a": NOTHING, "b": NOTHING, "c": NOTHING}, True, ("a", "b", "c")),
        ({"a": NOTHING, "b": NOTHING, "c": "no route"}, True, ("a", "b")),
        ({"a": NOTHING, "c": NOTHING}, True, ("a", "c")),
        ({"a": NOTHING, "b": "no route", "c": "refused"}, False, ("a",)),
        ({"a": "x", "b": "x", "c": "x"}, False, ()),
        ({}, False, ()),
        ({"a": NOTHING, "stranger": NOTHING}, False, ("a",)),
        ({"a": NOTHING, "b": {"schema": 2, "evacuations": {}}}, False, ("a",)),
        ({"a": NOTHING, "b": []}, False, ("a",)),
        ({"a": NOTHING, "b": {"schema": 1}}, False, ("a",)),
    ],
)
def test_guard_opens_only_when_a_majority_of_three_counts(answers, opens, answered):
    decision = decide("hv1", ["a", "b", "c"], told(**answers), [])
    assert (decision.opens, decision.answered, decision.needed) == (opens, answered, 2)


def test_guard_stays_closed_on_a_host_without_keepers():
    assert not decide("hv1", [], [], []).opens


def test_a_keeper_that_answers_twice_counts_once():
    answers = [KeeperAnswer("a", NOTHING), KeeperAnswer("a", NOTHING)]
    assert not decide("hv1", ["a", "b", "c"], answers, []).opens


def test_problems_name_the_keepers_that_did_not_count():
    decision = decide("hv1", ["a", "b", "c"], told(a=NOTHING, b="no route to host", c={"schema": 9}), [])
    assert decision.problems == (
        "b: no route to host",
        "c: evacuations of schema 9; this version reads schema 1",
    )


def test_an_evacuation_that_one_keeper_of_the_majority_knows_buries_the_older_copy():
    known = evacuation("hv1", {WEB: {"generation": 7, "host": "hv2"}})
    decision = decide("hv1", ["a", "b", "c"], told(a=NOTHING, b=known), [domain(generation=6)])
    assert decision.opens
    assert decision.tombstones == (Tombstone(WEB, 7, "hv2", "e1"),)


@pytest.mark.parametrize("generation", [4, 6, 7, 8, 20])
def test_a_copy_is_buried_however_far_the_dead_host_was_ahead_of_its_keepers(generation):
    known = entry("closed", 4, **{WEB: 7})
    decision = decide("hv1", ["a"], told(a=known), [domain(generation=generation)])
    assert decision.tombstones == (Tombstone(WEB, 7, "hv2", "hv1"),)


def test_what_could_not_be_made_again_elsewhere_is_not_buried():
    known = entry("closed", 4, **{WEB: 7, DATABASE: 7})
    known["evacuations"]["hv1"]["instances"][WEB]["unmade"] = True
    decision = decide("hv1", ["a"], told(a=known), [domain(), domain(DATABASE, "default.db")])
    assert [tombstone.uuid for tombstone in decision.tombstones] == [DATABASE]


def test_a_record_that_cannot_be_read_is_buried_when_it_was_evacuated():
    known = evacuation("hv1", {WEB: {"generation": 2, "host": "hv2"}})
    decision = decide("hv1", ["a"], told(a=known), [domain(problem="not JSON")])
    assert [tombstone.uuid for tombstone in decision.tombstones] == [WEB]


def test_an_evacuation_of_another_host_or_of_nothing_here_buries_nothing():
    other = evacuation("hv2", {WEB: {"generation": 7, "host": "hv3"}})
    gone = evacuation("hv1", {DATABASE: {"generation": 7, "host": "hv3"}})
    for document in (other, gone):
        assert decide("hv1", ["a"], told(a=document), [domain()]).tombstones == ()


def test_of_two_evacuations_the_later_copy_is_named():
    first = evacuation("hv1", {WEB: {"generation": 4, "host": "hv2"}}, "e1")
    second = evacuation("hv1", {WEB: {"generation": 9, "host": "hv3"}}, "e2")
    for answers in (told(a=first, b=second), told(a=second, b=first)):
        assert decide("hv1", ["a", "b"], answers, [domain()]).tombstones == (Tombstone(WEB, 9, "hv3", "e2"),)


def test_the_order_of_answers_does_not_matter():
    answers = told(a=NOTHING, b=evacuation("hv1", {WEB: {"generation": 7, "host": "hv2"}}), c="no route")
    decisions = {decide("hv1", ["a", "b", "c"], order, [domain()]) for order in itertools.permutations(answers)}
    assert len(decisions) == 1


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"host": "hv1"},
        {"host": "hv1", "instances": [WEB]},
        {"host": "hv1", "instances": {WEB: {}}},
        {"host": "hv1", "instances": {WEB: {"generation": "many", "host": "hv2"}}},
        "hv1",
        None,
    ],
)
def test_evacuations_with_a_malformed_entry_are_no_answer(entry):
    with pytest.raises(UnreadableRecord):
        evacuations_in({"schema": 1, "evacuations": {"e1": entry}})


def entry(stage, version, **instances):
    copies = {uuid: {"generation": generation, "host": "hv2"} for uuid, generation in instances.items()}
    told = {
        "host": "hv1",
        "stage": stage,
        "version": version,
        "run": "r",
        "by": "alice",
        "since": "2026-01-01T00:00:00Z",
    }
    return {"schema": 1, "evacuations": {"hv1": {**told, "instances": copies}}}


def test_a_host_waits_while_it_is_being_evacuated_and_says_for_whom():
    decision = decide("hv1", ["a", "b", "c"], told(a=NOTHING, b=entry("open", 1, **{WEB: 7})), [domain()])
    assert not decision.opens
    assert "being evacuated, by alice since 2026-01-01T00:00:00Z" in decision.problems[0]


def test_of_two_keepers_the_one_that_heard_last_is_believed():
    begun, ended = entry("open", 1), entry("closed", 2, **{WEB: 7})
    for answers in (told(a=begun, b=ended), told(a=ended, b=begun)):
        decision = decide("hv1", ["a", "b", "c"], answers, [domain()])
        assert decision.opens
        assert decision.tombstones == (Tombstone(WEB, 7, "hv2", "hv1"),)
        assert "evacuated by alice" in decision.away


def test_a_host_that_was_taken_back_buries_nothing_and_takes_new_instances():
    answers = told(a=entry("closed", 2, **{WEB: 7}), b=entry("over", 3, **{WEB: 7}))
    decision = decide("hv1", ["a", "b", "c"], answers, [domain()])
    assert (decision.opens, decision.tombstones, decision.away) == (True, (), None)


def test_an_evacuation_of_another_host_keeps_nobody_waiting():
    answers = told(a=entry("open", 1), b=NOTHING)
    assert decide("hv2", ["a", "b", "c"], answers, [domain()]).opens


def test_an_evacuation_at_a_stage_of_a_later_version_is_no_answer():
    assert not decide("hv1", ["a"], told(a=entry("half", 1)), [domain()]).opens


def test_what_should_run_starts_in_order_of_names():
    plan = plan_starts([domain(DATABASE, "default.web"), domain(WEB, "default.api")], [])
    assert plan.starts == (Start(WEB, "default.api"), Start(DATABASE, "default.web"))
    assert plan.kept_off == {}


def test_a_paused_instance_starts_paused():
    assert plan_starts([domain(power_state="paused")], []).starts == (Start(WEB, "default.web", paused=True),)


@pytest.mark.parametrize("power_state", ["stopped", "suspended"])
def test_what_is_meant_to_be_off_stays_off_without_a_word(power_state):
    plan = plan_starts([domain(power_state=power_state)], [])
    assert (plan.starts, plan.kept_off) == ((), {})


def test_what_is_shelved_never_starts_whatever_its_record_wants():
    plan = plan_starts([domain(condition=shelved("/srv/images", "running", "2026-01-01T00:00:00Z"))], [])
    assert (plan.starts, plan.kept_off) == ((), {})


def test_what_runs_already_is_left_alone():
    plan = plan_starts([domain(active=True)], [WEB])
    assert (plan.starts, plan.kept_off) == ((), {})


@pytest.mark.parametrize(
    ("kept", "buried", "reason"),
    [
        (domain(task=Task("building", "t", "2026-01-01T00:00:00Z")), [], "was interrupted (building)"),
        (domain(problem="not JSON"), [], "its record cannot be read: not JSON"),
        (domain(), [WEB], "was evacuated"),
    ],
)
def test_what_does_not_start_is_named_with_its_reason(kept, buried, reason):
    plan = plan_starts([kept], buried)
    assert plan.starts == ()
    assert reason in plan.kept_off["default.web"]
