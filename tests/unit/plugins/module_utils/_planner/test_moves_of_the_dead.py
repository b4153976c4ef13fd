# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves to and from a host that died: which end lives, what is lost, and what goes."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.evacuation_entries import evacuation_entries_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuation_plan import evacuation_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.removal_faults import removal_faults_filter
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.dead_fleet import (
    HOSTS,
    NOW,
    RUN,
    WEB,
    entries,
    fleet,
    kept,
    made,
    steps,
)
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

LEAVING = {
    "name": "migrating",
    "transaction": "r",
    "started_at": NOW,
    "action": "migrate",
    "options": {"from": "hv2", "to": "hv1", "mode": "cold", "power": "stopped", "sent": False},
}
SENT = {**LEAVING, "options": {**LEAVING["options"], "sent": True}}  # type: ignore[dict-item]
ARRIVING = {**LEAVING, "name": "arriving", "action": "arrive"}
PLACE = {"hv1": {WEB["uuid"]: {**WEB, "generation": 7, "task": ARRIVING}}}
TO_2 = {"from": "hv1", "to": "hv2", "mode": "live", "power": "running"}
LEFT = {**LEAVING, "options": {**TO_2, "sent": True}}
PLACED = {**ARRIVING, "options": TO_2}
FORGETTING = {**LEFT, "name": "forgetting_evacuated", "options": {**TO_2, "lives_on": "hv3"}}


def foreseen(seen: Any, memory: Any, **asked: Any) -> dict[str, Any]:
    return evacuation_plan_filter(seen, CATALOGUE, kept=memory, hosts=["hv1"], preview=True, expected=HOSTS, **asked)


def settling(**seen: Any) -> dict[str, Any]:
    return plan_filter(fleet(**seen), {}, RUN, NOW, kept=[], expected=HOSTS, scope="interrupted")


@pytest.mark.parametrize(
    ("arrived", "power", "action"), [(False, "stopped", "drop_arrival"), (True, "paused", "finish_arrival")]
)
def test_a_move_that_the_dead_host_drove_is_ended_first(arrived: bool, power: str, action: str) -> None:
    options = {"from": "hv1", "to": "hv2", "mode": "live", "power": "running", **({"arrived": True} if arrived else {})}
    task = {"name": "arriving", "transaction": "r", "started_at": NOW, "action": "arrive", "options": options}
    leaving = {**WEB, "task": {"name": "migrating", "transaction": "r", "started_at": NOW, "options": {"to": "hv2"}}}
    seen = fleet(hv2=[made("hv2", 5, task, power_state=power, reason="user")], hv3=[])
    plan = steps(seen, kept({"hv1": {WEB["uuid"]: leaving}}, entries()))
    assert [(step["action"], step["host"]) for step in plan["steps"]] == [(action, "hv2")]
    assert (plan["deferred"], plan["obstacles"]) == (["default.web"], [])


@pytest.mark.parametrize("remembered", [PLACE, {}])
def test_a_move_to_the_dead_host_is_reason_enough_to_evacuate_it(remembered: Any) -> None:
    seen = fleet(hv2=[made("hv2", 5, LEAVING, power_state="stopped")], hv3=[])
    found = foreseen(seen, kept(remembered, {}))
    assert (found["interrupted"], found["unaccepted"], found["stranded"]) == (["default.web"], [], [])
    plan = steps(seen, kept(remembered, entries()), lost_disks="refuse")
    (step,) = plan["steps"]
    assert (step["action"], step["host"]) == ("undo_migration", "hv2")
    (copy,) = evacuation_entries_filter(entries(), "placed", plan=plan)["hv1"]["instances"].values()
    assert (copy["host"], copy["generation"]) == ("hv2", step["options"]["generation"])
    assert copy["generation"] > 7 + 2


def test_what_may_have_been_written_on_the_dead_host_is_lost_only_where_that_is_accepted() -> None:
    seen = fleet(hv2=[made("hv2", 6, SENT, power_state="stopped")], hv3=[])
    found = foreseen(seen, kept(PLACE, {}))
    assert (found["interrupted"], found["unaccepted"], found["skipped"]) == ([], ["default.web"], [])
    assert "accept it for this one" in found["stranded"][0]["reason"]
    plan = steps(seen, kept(PLACE, entries()), lost_disks="refuse")
    assert plan["steps"] == []
    assert [each["instance"] for each in plan["obstacles"]] == ["default.web"]
    found = foreseen(seen, kept(PLACE, {}), accepted=["default.web"])
    assert (found["interrupted"], found["unaccepted"], found["stranded"]) == (["default.web"], [], [])
    assert "LOST: its move to hv1 was under way" in found["skipped"][0]["reason"]
    plan = steps(seen, kept(PLACE, entries()), lost_disks="refuse", accepted=["default.web"])
    assert [step["action"] for step in plan["steps"]] == ["undo_migration"]


def test_a_place_that_its_source_has_given_up_dies_with_its_host() -> None:
    seen = fleet(hv2=[made("hv2", 5)], hv3=[])
    assert foreseen(seen, kept(PLACE, {}))["interrupted"] == ["default.web"]
    plan = steps(seen, kept(PLACE, entries()))
    assert (plan["steps"], plan["obstacles"], plan["forgotten"]) == ([], [], {"hv1": {WEB["uuid"]: 7}})
    faults = removal_faults_filter(
        seen, "hv1", kept=kept(PLACE, entries("ended"), plan["forgotten"]), expected=HOSTS, keepers=[]
    )
    assert faults == []


@pytest.mark.parametrize("back", [[], [made("hv1", 9)], [made("hv1", 9, ARRIVING, power_state="stopped")]])
def test_what_keepers_were_told_of_a_move_any_later_run_ends(back: Any) -> None:
    seen = fleet(hv2=[made("hv2", 6, SENT, power_state="stopped")], hv3=[], **({"hv1": back} if back else {}))
    copy = {"generation": 12, "host": "hv2", "name": "default.web"}
    for instances, actions in (({WEB["uuid"]: copy}, ["undo_migration"]), ({}, None)):
        entry = {"hv1": {**entries("ended")["hv1"], "instances": instances}}
        plan = plan_filter(seen, {}, RUN, NOW, kept=kept(PLACE, entry), expected=HOSTS, scope="interrupted")
        if actions is not None:
            assert [step["action"] for step in plan["steps"]] == actions
            assert plan["steps"][0]["options"]["generation"] >= 12
        elif not back:
            assert (plan["steps"], plan["obstacles"][0]["kind"]) == ([], "unknown")


def test_hosts_that_contradict_each_other_about_a_move_are_left_to_a_person() -> None:
    arrived = {**ARRIVING, "options": {**ARRIVING["options"], "arrived": True}}  # type: ignore[dict-item]
    seen = {"hv2": [made("hv2", 5, LEAVING, power_state="stopped")], "hv3": []}
    plan = settling(hv1=[made("hv1", 8, arrived, power_state="paused", reason="user")], **seen)
    assert plan["steps"] == []
    assert "hv2 says that it sent nothing, hv1 that all has arrived" in plan["obstacles"][0]["reason"]


@pytest.mark.parametrize("task", [LEFT, FORGETTING])
@pytest.mark.parametrize("claimed", [False, True])
def test_an_end_that_was_left_behind_goes_once_the_instance_is_whole_on_a_third_host(task: Any, claimed: bool) -> None:
    there = [made("hv2", 7, PLACED, power_state="stopped")] if claimed else []
    plan = settling(hv1=[made("hv1", 6, task, power_state="stopped")], hv2=there, hv3=[made("hv3", 12)])
    assert plan["obstacles"] == []
    assert [(step["host"], step["action"], step["options"]["lives_on"]) for step in plan["steps"]] == [
        (host, "forget_evacuated", "hv3") for host in (("hv1", "hv2") if claimed else ("hv1",))
    ]
    assert len({step["id"] for step in plan["steps"]}) == len(plan["steps"])


@pytest.mark.parametrize(
    ("here", "elsewhere"),
    [
        (made("hv1", 6, LEFT, power_state="running"), {"hv3": [made("hv3", 12)]}),
        (made("hv1", 6, LEFT, power_state="paused", reason="migrating"), {"hv3": [made("hv3", 12)]}),
        (made("hv1", 6, LEFT, power_state="stopped"), {"hv3": [made("hv3", 6)]}),
        (made("hv1", 6, LEFT, power_state="stopped"), {"hv3": [made("hv3", 12, "stopping")]}),
        (made("hv1", 6, LEFT, power_state="stopped"), {"hv3": [made("hv3", 12, busy="bob works on it")]}),
        (made("hv1", 6, LEFT, power_state="stopped", busy="bob works on it"), {"hv3": [made("hv3", 12)]}),
        (made("hv1", 6, FORGETTING, power_state="stopped"), {"hv2": [], "hv3": []}),
        (made("hv1", 6, FORGETTING, power_state="stopped"), {"hv2": [made("hv2", 7, PLACED)], "hv3": []}),
    ],
)
def test_an_end_stays_unless_it_is_off_and_the_living_copy_is_seen_whole_and_newer(here: Any, elsewhere: Any) -> None:
    plan = settling(hv1=[here], **elsewhere)
    assert plan["steps"] == []
    assert plan["obstacles"]
