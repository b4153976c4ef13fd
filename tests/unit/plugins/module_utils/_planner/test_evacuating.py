# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evacuation as steps, from receipts of the same run."""

from __future__ import annotations

from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.evacuation_entries import evacuation_entries_filter
from ansible_collections.lodestar.compute.plugins.filter.keeper_changes import keeper_changes_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_announcements import plan_announcements_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_user_data import plan_user_data_filter
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.dead_fleet import (
    EVACUATING,
    NOW,
    OTHER_RUN,
    RUN,
    WEB,
    entries,
    fleet,
    kept,
    made,
    steps,
)
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


@pytest.mark.parametrize(
    ("known", "why"),
    [
        ({}, "not this run's"),
        (entries("begun"), "no fence receipt"),
        (entries(run=OTHER_RUN), "not this run's, or has ended; keepers know of one by alice"),
        (entries("ended"), "has ended"),
        (entries("back"), "has ended"),
    ],
)
def test_without_a_receipt_of_this_run_nothing_is_planned(known: Any, why: str) -> None:
    with pytest.raises(AnsibleFilterError, match=why):
        steps(fleet(hv2=[], hv3=[]), kept({"hv1": {WEB["uuid"]: WEB}}, known))


def test_what_died_is_claimed_under_leases_after_keepers_know_what_is_dead() -> None:
    memory = kept({"hv1": {WEB["uuid"]: WEB}}, entries())
    plan = steps(fleet(hv2=[], hv3=[]), memory)
    (step,) = plan["steps"]
    assert (step["action"], step["preconditions"]["generation"], step["options"]["from"]) == ("evacuate", None, "hv1")
    assert plan["leases"][:1] == ["host:hv1"]
    assert f"project:{WEB['project']}" in plan["leases"]
    placed = evacuation_entries_filter(entries(), "placed", plan=plan, addresses={step["host"]: "192.0.2.2"})
    copy = placed["hv1"]["instances"][WEB["uuid"]]
    assert (copy["generation"], copy["host"], copy["address"]) == (
        step["record"]["generation"],
        step["host"],
        "192.0.2.2",
    )
    assert copy["generation"] > WEB["generation"] + 2
    announced = plan_announcements_filter(plan)[step["host"]]["records"][WEB["uuid"]]
    assert announced["task"]["options"]["from"] == "hv1"
    assert plan_user_data_filter(plan, {"default.web": "YAML's"}, kept={WEB["uuid"]: "its own"}) == {
        step["host"]: {WEB["uuid"]: "its own"}
    }


def test_the_keepers_forget_what_is_whole_elsewhere_and_nothing_else() -> None:
    memory = kept({"hv1": {WEB["uuid"]: WEB}}, entries())
    plan = steps(fleet(hv2=[], hv3=[]), memory)
    (step,) = plan["steps"]
    whole = {**step["record"], "generation": step["record"]["generation"] + 1, "task": None}
    for record, gone in ((whole, True), ({**whole, "task": EVACUATING}, False)):
        results = {step["host"]: {"records": {WEB["uuid"]: record}}}
        changes = keeper_changes_filter(fleet(hv2=[], hv3=[]), memory, results, plan)
        removed = changes.get("hv1", {}).get("removed", {})
        assert removed == ({WEB["uuid"]: whole["generation"] - 1} if gone else {})


def test_what_a_killed_run_has_begun_is_finished_where_it_is() -> None:
    begun = {"hv1": {WEB["uuid"]: WEB}, "hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}
    plan = steps(fleet(hv2=[made("hv2", 7, EVACUATING, power_state="stopped")], hv3=[]), kept(begun, entries()))
    (step,) = plan["steps"]
    assert (step["host"], step["action"], step["preconditions"]["generation"]) == ("hv2", "evacuate", 7)
    busy = steps(fleet(hv2=[made("hv2", 7, EVACUATING, busy="bob works on it")], hv3=[]), kept(begun, entries()))
    assert busy["steps"] == []


def test_what_was_announced_and_never_claimed_is_made_again_above_that() -> None:
    begun = {"hv1": {WEB["uuid"]: WEB}, "hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}
    plan = steps(fleet(hv2=[], hv3=[]), kept(begun, entries()))
    (step,) = plan["steps"]
    assert step["options"]["from"] == "hv1"
    assert step["record"]["generation"] > 7
    assert plan["forgotten"] == ({} if step["host"] == "hv2" else {"hv2": {WEB["uuid"]: 7}})
    elsewhere = steps(fleet(hv2=[], hv3=[]), kept(begun, entries()), excluded={"default.web": ["hv2"]})
    assert elsewhere["forgotten"] == {"hv2": {WEB["uuid"]: 7}}


def test_where_the_host_that_it_was_made_again_on_is_silent_it_waits() -> None:
    begun = {"hv1": {WEB["uuid"]: WEB}, "hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}
    plan = steps(fleet(hv3=[]), kept(begun, entries()))
    assert plan["steps"] == []
    assert "it may be on hv2 as well" in plan["obstacles"][0]["reason"]


def test_a_host_that_is_evacuated_is_planned_nothing_on_until_it_is_taken_back() -> None:
    wish = {**CATALOGUE, "instances": [{"name": "api", "flavor": "m1.small", "image": "debian-12"}]}
    for stage, host in (("ended", None), ("back", "hv1")):
        memory = kept({}, entries(stage))
        plan = plan_filter(fleet(hv1=[]), wish, RUN, NOW, kept=memory, expected=["hv1"])
        assert [step["host"] for step in plan["steps"]] == ([host] if host else [])
