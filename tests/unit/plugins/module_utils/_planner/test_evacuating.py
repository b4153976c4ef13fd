# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evacuation as steps, from receipts of the same run, and what becomes of the copies on a host that is back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.evacuation_entries import evacuation_entries_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuation_plan import evacuation_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuation_steps import evacuation_steps_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuations_text import evacuations_text_filter
from ansible_collections.lodestar.compute.plugins.filter.keeper_changes import keeper_changes_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_announcements import plan_announcements_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_user_data import plan_user_data_filter
from ansible_collections.lodestar.compute.plugins.filter.removal_faults import removal_faults_filter
from ansible_collections.lodestar.compute.plugins.filter.return_steps import return_steps_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

RUN, OTHER_RUN = "7d9a3f52-1111-4222-8333-444455556666", "7d9a3f52-1111-4222-8333-444455557777"
NOW = "2026-11-21T03:00:00Z"
HOSTS = ["hv1", "hv2", "hv3"]
RECEIPT = {"method": "power-off", "at": NOW, "evidence": "chassis power is off", "by": "alice"}
WEB = whole_record({"name": "web", "generation": 4}, CATALOGUE)


def entries(stage: str = "fenced", run: str = RUN, known: Any = None, **more: Any) -> dict[str, Any]:
    """What keepers know once a run has come so far with hv1."""
    told = evacuation_entries_filter(known or {}, "begun", hosts=["hv1"], run=run, by="alice", now=NOW)
    if stage == "begun":
        return told
    told = evacuation_entries_filter(told, "fenced", receipts={"hv1": RECEIPT})
    return told if stage == "fenced" else evacuation_entries_filter(told, stage, hosts=["hv1"], **more)


def kept(records: Any, evacuations: Any, removed: Any = None) -> list[dict[str, Any]]:
    """The answer of a keeper."""
    return [{"records": json.dumps(records), "removed": json.dumps(removed or {}), "evacuations": evacuations}]


def fleet(**instances: list[dict[str, Any]]) -> dict[str, Any]:
    return whole_fleet({host: {"instances": instances.get(host, [])} for host in HOSTS if host in instances}, CATALOGUE)


def steps(seen: Any, memory: Any, **more: Any) -> dict[str, Any]:
    asked = {"hosts": ["hv1"], "expected": HOSTS, "lost_disks": "rebuild", **more}
    return evacuation_steps_filter(seen, CATALOGUE, RUN, NOW, kept=memory, **asked)


def made(host: str, generation: int, task: Any = None, **observed: Any) -> dict[str, Any]:
    """WEB as a host has it."""
    raw = {"name": "web", "generation": generation, "task": task}
    return {**raw, "observed": {"power_state": "running", **observed}} if host else raw


EVACUATING = {
    "name": "evacuating",
    "transaction": "r",
    "started_at": NOW,
    "action": "evacuate",
    "options": {"from": "hv1"},
}


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


def foreseen(seen: Any, memory: Any, **asked: Any) -> dict[str, Any]:
    return evacuation_plan_filter(seen, CATALOGUE, kept=memory, hosts=["hv1"], preview=True, expected=HOSTS, **asked)


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


TO_2 = {"from": "hv1", "to": "hv2", "mode": "live", "power": "running"}
LEFT = {**LEAVING, "options": {**TO_2, "sent": True}}
PLACED = {**ARRIVING, "options": TO_2}
FORGETTING = {**LEFT, "name": "forgetting_evacuated", "options": {**TO_2, "lives_on": "hv3"}}


def settling(**seen: Any) -> dict[str, Any]:
    return plan_filter(fleet(**seen), {}, RUN, NOW, kept=[], expected=HOSTS, scope="interrupted")


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


def test_a_host_that_is_evacuated_is_planned_nothing_on_until_it_is_taken_back() -> None:
    wish = {**CATALOGUE, "instances": [{"name": "api", "flavor": "m1.small", "image": "debian-12"}]}
    for stage, host in (("ended", None), ("back", "hv1")):
        memory = kept({}, entries(stage))
        plan = plan_filter(fleet(hv1=[]), wish, RUN, NOW, kept=memory, expected=["hv1"])
        assert [step["host"] for step in plan["steps"]] == ([host] if host else [])


# A host that is back


def back(seen: Any, evacuations: Any, expected: Any = None, removed: Any = None, records: Any = None) -> dict[str, Any]:
    kept_by = kept(records or {}, evacuations, removed)
    return return_steps_filter(seen, CATALOGUE, RUN, kept=kept_by, hosts=["hv1"], expected=expected or HOSTS)


def gone(generation: int = 7) -> dict[str, Any]:
    """hv1 was evacuated, and WEB placed on hv2."""
    entry = entries("ended")["hv1"]
    return {
        "hv1": {**entry, "instances": {WEB["uuid"]: {"generation": generation, "host": "hv2", "name": "default.web"}}}
    }


def test_a_copy_that_lives_elsewhere_goes_also_while_it_runs() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[made("hv2", 8)], hv3=[]), gone())
    (step,) = plan["steps"]
    assert (step["action"], step["host"], step["options"]["lives_on"]) == ("forget_evacuated", "hv1", "hv2")
    assert plan["leases"] == ["host:hv1"]


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ([made("hv2", 4)], "nobody can tell which is newer"),
        ([made("hv2", 8, EVACUATING, busy="bob works on it")], "on hv2: bob works on it"),
        ([made("hv2", 8, "stopping")], "settle that first"),
    ],
)
def test_without_proof_of_the_living_copy_none_goes(there: Any, said: str) -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=there, hv3=[]), gone())
    assert plan["steps"] == []
    assert said in plan["obstacles"][0]["reason"]


def test_a_copy_without_a_tombstone_stays() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[made("hv2", 8)], hv3=[]), entries("ended"))
    assert (plan["steps"], plan["obstacles"]) == ([], [])


def test_what_was_never_made_again_stays_unless_a_silent_host_may_have_it() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[]), gone())
    assert (plan["steps"], plan["obstacles"]) == ([], [])
    assert "it stays on hv1" in plan["notes"][0]
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[]), gone())
    assert "it may be on hv3" in plan["obstacles"][0]["reason"]


@pytest.mark.parametrize(
    ("removed", "records"),
    [
        ({"hv1": {WEB["uuid"]: 7}, "hv2": {WEB["uuid"]: 9}}, {}),  # it was whole there, and was deleted by name
        ({}, {"hv2": {WEB["uuid"]: {**WEB, "generation": 8}}}),  # the run that deleted it there has told nobody
    ],
)
def test_what_was_deleted_where_it_was_made_again_does_not_come_back_to_life(removed: Any, records: Any) -> None:
    seen = fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[])
    plan = back(seen, gone(), removed=removed, records=records)
    (step,) = plan["steps"]
    assert (step["action"], step["host"], step["options"]["lives_on"]) == ("forget_evacuated", "hv1", "hv2")
    assert "was deleted there" in step["reason"]
    assert plan["notes"] == []
    silent = back(fleet(hv1=[made("hv1", 4)], hv2=[]), gone(), removed=removed, records=records)
    assert (silent["steps"], len(silent["obstacles"])) == ([], 1)
    seen["hosts"][1]["leftovers"] = [{"path": "/var/lib/libvirt/images/lodestar/instances/x", "uuid": WEB["uuid"]}]
    left = back(seen, gone(), removed=removed, records=records)
    assert left["steps"] == []
    assert "only files of it are left" in left["obstacles"][0]["reason"]


@pytest.mark.parametrize(
    ("removed", "records"),
    [
        ({"hv2": {WEB["uuid"]: 7}}, {}),  # it could not be made there, and is nowhere else
        ({"hv1": {WEB["uuid"]: 3}}, {}),  # it had been on this host before
        ({}, {"hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}),  # it was never claimed there
    ],
)
def test_what_could_not_be_made_again_stays_where_it_was(removed: Any, records: Any) -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[]), gone(), removed=removed, records=records)
    assert (plan["steps"], plan["obstacles"]) == ([], [])
    assert "it stays on hv1" in plan["notes"][0]


def test_what_was_begun_elsewhere_is_finished_before_the_old_copy_goes() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[made("hv2", 8, EVACUATING)], hv3=[]), gone())
    assert [(step["action"], step["host"]) for step in plan["steps"]] == [("evacuate", "hv2")]
    assert plan["deferred"] == ["default.web"]


# What keepers are told


def test_each_stage_is_a_later_version_and_a_new_evacuation_forgets_one_that_is_over() -> None:
    told = [entries(stage)["hv1"]["version"] for stage in ("begun", "fenced", "ended")]
    assert told == sorted(set(told))
    again = entries("begun", known=gone())
    assert WEB["uuid"] in again["hv1"]["instances"]
    over = evacuation_entries_filter(gone(), "back", hosts=["hv1"])
    assert entries("begun", known=over)["hv1"]["instances"] == {}
    assert entries("begun", known=over)["hv1"]["version"] > over["hv1"]["version"]


def test_a_host_that_was_taken_back_is_not_marked_as_evacuated_where_there_was_nothing_to_do() -> None:
    over = evacuation_entries_filter(gone(), "back", hosts=["hv1"])
    for stage in ("ended", "back"):
        assert evacuation_entries_filter(over, stage, hosts=["hv1", "hv2"]) == {}
    assert evacuation_entries_filter(entries("fenced"), "ended", hosts=["hv1", "hv2"])["hv1"]["stage"] == "closed"


def placed_open() -> dict[str, Any]:
    """hv1 is being evacuated, and WEB was placed on hv2."""
    return {"hv1": {**entries("fenced")["hv1"], "instances": gone()["hv1"]["instances"]}}


HERE = {"hv1": {WEB["uuid"]: WEB}}
GIVEN_UP = {"hv2": {WEB["uuid"]: 7}}
LEFT = [{"path": "/x", "uuid": WEB["uuid"]}]
BEGUN = {"hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}


@pytest.mark.parametrize(
    ("seen", "records", "removed", "is_unmade"),
    [
        (fleet(hv2=[], hv3=[]), HERE, GIVEN_UP, True),
        (fleet(hv2=[], hv3=[]), {}, {"hv1": {WEB["uuid"]: 7}, "hv2": {WEB["uuid"]: 9}}, False),  # it was deleted since
        (fleet(hv2=[], hv3=[]), HERE, {}, False),  # hv2 has not said that it gave it up
        (fleet(hv2=[], hv3=[]), HERE, {"hv2": {WEB["uuid"]: 6}}, False),  # that was before
        (fleet(hv2=[], hv3=[]), {**HERE, **BEGUN}, {}, False),
        (fleet(hv2=[], hv3=[]), {**HERE, "hv3": BEGUN["hv2"]}, GIVEN_UP, False),
        (fleet(hv2=[]), HERE, GIVEN_UP, False),  # hv3 is silent
        (fleet(hv2=[made("hv2", 7, EVACUATING)], hv3=[]), HERE, GIVEN_UP, False),  # it could not be put back
        (whole_fleet({"hv2": {"leftovers": LEFT}, "hv3": {}}, CATALOGUE), HERE, GIVEN_UP, False),
        (fleet(hv2=[], hv3=[]), {"hv1": {WEB["uuid"]: {**WEB, "generation": 8}}}, GIVEN_UP, False),
    ],
)
def test_only_what_is_sure_to_be_nowhere_else_starts_on_its_old_host(
    seen: Any, records: Any, removed: Any, is_unmade: bool
) -> None:
    memory = kept(records, {}, removed)
    asked = {"hosts": ["hv1"], "fleet": seen, "kept": memory, "expected": HOSTS}
    told = evacuation_entries_filter(placed_open(), "ended", **asked)
    assert told["hv1"]["stage"] == "closed"
    assert told["hv1"]["instances"][WEB["uuid"]].get("unmade", False) is is_unmade
    text = evacuations_text_filter(told, ["hv1"], kept=memory)
    assert ("could not be made again: default.web" in text) is is_unmade
    is_begun = WEB["uuid"] in records.get("hv1", {}) and not is_unmade
    assert ("placed, and not finished: default.web on hv2" in text) is is_begun
    assert ("made again: default.web on hv2" in text) is (not is_begun and not is_unmade)


def test_what_a_run_without_a_receipt_ends_is_not_said_to_be_nowhere() -> None:
    asked = {"hosts": ["hv1"], "fleet": fleet(hv2=[], hv3=[]), "kept": kept(HERE, {}, GIVEN_UP), "expected": HOSTS}
    told = evacuation_entries_filter(gone(), "ended", **asked)
    assert "unmade" not in told["hv1"]["instances"][WEB["uuid"]]


def test_what_the_keepers_were_told_to_forget_since_is_made_again() -> None:
    forgotten = {"hv1": {"removed": {WEB["uuid"]: 7}}}
    text = evacuations_text_filter(gone(), ["hv1"], kept=kept(HERE, {}), forgotten=forgotten)
    assert "made again: default.web on hv2" in text


def test_what_is_placed_anew_is_not_unmade_any_more() -> None:
    told = placed_open()
    told["hv1"]["instances"][WEB["uuid"]]["unmade"] = True
    plan = steps(fleet(hv2=[], hv3=[]), kept(HERE, told))
    again = evacuation_entries_filter(told, "placed", plan=plan)
    assert "unmade" not in again["hv1"]["instances"][WEB["uuid"]]


def test_of_two_keepers_the_later_version_counts() -> None:
    answers = [{"evacuations": entries("ended")}, {"evacuations": entries("begun")}]
    for order in (answers, answers[::-1]):
        assert evacuation_entries_filter(order)["hv1"]["stage"] == "closed"


def test_the_text_says_who_how_where_and_what_holds() -> None:
    text = evacuations_text_filter(gone(), ["hv1", "hv2"])
    for said in ("evacuated by alice", "power-off (chassis power is off)", "default.web on hv2", "host_resume"):
        assert said in text
    assert "hv2: nothing of it had to be made again" in text


# A host that leaves


@pytest.mark.parametrize(
    ("seen", "memory", "evacuations", "said"),
    [
        (fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[]), {}, {}, "it has default.web: host_drain empties it"),
        (fleet(hv2=[], hv3=[]), {"hv1": {WEB["uuid"]: WEB}}, {}, "keepers place default.web there: host_evacuate"),
        (fleet(hv2=[], hv3=[]), {}, entries("fenced"), "its evacuation has not ended"),
        (fleet(hv1=[], hv2=[], hv3=[]), {}, entries("ended"), "host_resume removes what lives elsewhere"),
        (fleet(hv1=[], hv2=[]), {}, {}, "hv3, which does not answer, would go on believing in it"),
        (fleet(hv1=[], hv2=[], hv3=[]), {}, {}, None),
        (fleet(hv2=[], hv3=[]), {}, entries("ended"), None),
        (fleet(hv1=[], hv2=[], hv3=[]), {}, entries("back"), None),
    ],
)
def test_a_host_leaves_only_when_it_is_empty(seen: Any, memory: Any, evacuations: Any, said: str | None) -> None:
    faults = removal_faults_filter(seen, "hv1", kept=kept(memory, evacuations), expected=HOSTS, keepers=HOSTS)
    assert (said in faults[0]) if said else (faults == [])


def test_the_only_keeper_does_not_leave() -> None:
    seen = fleet(hv1=[], hv2=[], hv3=[])
    faults = removal_faults_filter(seen, "hv1", kept=kept({}, {}), expected=HOSTS, keepers=["hv1"])
    assert faults == ["it is the only keeper: make another host a keeper first (fleet_keepers)"]
