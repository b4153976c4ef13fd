# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers are told, and one memory out of several of theirs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.generations import digest
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import (
    announced_changes,
    behind,
    keeper_changes,
    latest_removals,
    merged,
    remembered,
    without_removed,
)
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import (
    CATALOGUE,
    World,
    worlds,
)


def record(name: str = "web", generation: int = 1, **changes: Any) -> dict[str, Any]:
    return whole_record({"name": name, "generation": generation, **changes}, CATALOGUE)


def fleet(**hosts: list[dict[str, Any]]) -> Fleet:
    return Fleet.from_dict(whole_fleet({name: {"instances": has} for name, has in hosts.items()}, CATALOGUE))


def memory(host: str, *records: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {host: {each["uuid"]: each for each in records}}


WEB = record()["uuid"]


def test_keepers_that_know_all_are_told_nothing() -> None:
    assert keeper_changes(fleet(hv1=[record()]), [memory("hv1", record())], {}) == {}


def test_keepers_are_told_of_what_they_miss_and_of_newer_generations() -> None:
    observed = fleet(hv1=[record(generation=3), record("db")])
    changes = keeper_changes(observed, [memory("hv1", record(generation=2))], {})
    told = changes["hv1"]["records"]
    assert {each["name"]: each["generation"] for each in told.values()} == {"web": 3, "db": 1}
    assert all("observed" not in each for each in told.values())


def kept(*generations: int) -> dict[str, Any]:
    """What a keeper reports of its copies of hv1's records: one named web for each generation."""
    return {"hv1": digest({record("web", each)["uuid"]: each for each in generations})}


def test_a_keeper_whose_copies_are_not_what_hosts_hold_is_behind() -> None:
    hosts = whole_fleet({name: {"instances": []} for name in ("hv1", "hv2", "hv3", "hv4")}, CATALOGUE)
    reports = {host["name"]: host for host in hosts["hosts"]}
    reports["hv1"].update(instances=[{**record(generation=2), "observed": {}}], kept=kept(2))
    reports["hv2"]["kept"] = kept(1)
    reports["hv3"]["kept"] = {**kept(2), "hv2": digest({WEB: 1})}
    assert behind(Fleet.from_dict(hosts)) == ["hv2", "hv3"]


def test_a_keeper_that_knows_nothing_of_a_host_with_nothing_is_not_behind() -> None:
    hosts = whole_fleet({"hv1": {"instances": []}}, CATALOGUE)
    hosts["hosts"][0]["kept"] = {}
    assert behind(Fleet.from_dict(hosts)) == []


def test_what_one_of_the_keepers_lacks_is_told_to_all() -> None:
    behind, ahead = memory("hv1", record(generation=2)), memory("hv1", record(generation=3))
    for memories in ([behind, ahead], [ahead, behind], [ahead, {}], []):
        changes = keeper_changes(fleet(hv1=[record(generation=3)]), memories, {})
        assert changes["hv1"]["records"][WEB]["generation"] == 3
    assert keeper_changes(fleet(hv1=[record(generation=3)]), [ahead, ahead], {}) == {}


def test_an_older_observation_does_not_replace_a_newer_memory() -> None:
    assert keeper_changes(fleet(hv1=[record(generation=2)]), [memory("hv1", record(generation=3))], {}) == {}


def test_what_hosts_did_outweighs_what_was_observed_before() -> None:
    results = {"hv1": {"records": {WEB: record(generation=5)}, "removed": {record("db")["uuid"]: 4}}}
    observed = fleet(hv1=[record(generation=4), record("db", generation=4)])
    changes = keeper_changes(observed, [memory("hv1", record(generation=4), record("db", generation=4))], results)
    assert changes["hv1"]["records"][WEB]["generation"] == 5
    assert changes["hv1"]["removed"] == {record("db")["uuid"]: 4}


def test_what_the_plan_forgets_is_removed() -> None:
    plan = Plan(run="r", forgotten={"hv1": {WEB: 7}})
    assert keeper_changes(fleet(hv1=[]), [memory("hv1", record(generation=7))], {}, plan) == {
        "hv1": {"records": {}, "removed": {WEB: 7}}
    }


def bringing(action: str, name: str, generation: int, **options: Any) -> Step:
    """A step that brings an instance to hv1."""
    new = {**record(name, generation), "created_at": "2026-11-21T03:00:00Z"}
    return Step("1", "hv1", f"default.{name}", new["uuid"], action, "none", "", record=new, options=options)


def test_what_keepers_missed_is_told_with_what_is_announced() -> None:
    seen, memories = fleet(hv1=[record(generation=5)]), [memory("hv1", record(generation=2)), {}]
    changes = announced_changes(Plan("r", (bringing("create", "api", 1),)), seen, memories)
    told = {each["name"]: (each["generation"], bool(each["task"])) for each in changes["hv1"]["records"].values()}
    assert told == {"web": (5, False), "api": (1, True)}
    assert announced_changes(Plan("r"), seen, [memory("hv1", record(generation=5))]) == {}


def test_what_is_announced_outweighs_the_removal_that_a_keeper_missed() -> None:
    moves = Plan("r", (bringing("arrive", "web", 6, **{"from": "hv2"}),))
    memories = [{**memory("hv1", record(generation=2)), **memory("hv2", record(generation=4))}]
    changes = announced_changes(moves, fleet(hv1=[], hv2=[record(generation=4)]), memories)
    assert changes["hv1"]["removed"] == {}
    assert changes["hv1"]["records"][WEB]["generation"] == 6


def test_a_copy_is_removed_where_the_instance_moved_from_once_that_host_answers() -> None:
    kept = {**memory("hv1", record(generation=2)), **memory("hv2", record(generation=3))}
    moved = fleet(hv1=[], hv2=[record(generation=3)])
    assert keeper_changes(moved, [kept], {}) == {"hv1": {"records": {}, "removed": {WEB: 2}}}
    assert keeper_changes(fleet(hv2=[record(generation=3)]), [kept], {}) == {}


@pytest.mark.parametrize(
    ("action", "at", "forgotten"), [("delete", 3, True), ("delete", 1, False), ("drop_arrival", 3, False)]
)
def test_a_copy_is_removed_where_what_moved_was_deleted_before_keepers_heard_of_the_move(
    action: str, at: int, forgotten: bool
) -> None:
    step = Step("1", "hv2", "default.web", WEB, action, "restart", "asked for by name")
    results = {"hv2": {"removed": {WEB: at}}}
    moved = fleet(hv1=[], hv2=[record(generation=at)])
    changes = keeper_changes(moved, [memory("hv1", record(generation=2))], results, Plan("r", (step,)))
    assert changes.get("hv1") == ({"records": {}, "removed": {WEB: 2}} if forgotten else None)


def test_a_lost_record_is_kept_unless_the_plan_forgets_it() -> None:
    assert keeper_changes(fleet(hv1=[]), [memory("hv1", record())], {}) == {}


def test_a_copy_that_cannot_be_read_is_replaced() -> None:
    changes = keeper_changes(fleet(hv1=[record()]), [{"hv1": {WEB: {"generation": "many"}}}], {})
    assert changes["hv1"]["records"][WEB]["name"] == "web"


@given(worlds())
@settings(deadline=None)
def test_keepers_told_once_are_told_nothing_the_second_time(world: World) -> None:
    observed = Fleet.from_dict(world.fleet)
    kept = world.question["kept"] or {}
    changes = keeper_changes(observed, [kept], {})
    told = {host: dict(records) for host, records in kept.items()}
    for host, change in changes.items():
        told.setdefault(host, {}).update(change["records"])
        for uuid in change["removed"]:
            told[host].pop(uuid)
    assert keeper_changes(observed, [told], {}) == {}


def test_of_several_memories_the_higher_generation_counts() -> None:
    assert merged([memory("hv1", record(generation=2)), memory("hv1", record(generation=3)), {}]) == memory(
        "hv1", record(generation=3)
    )


def copy(host: str, *records: dict[str, Any], **removed: int) -> dict[str, Any]:
    return {"host": host, "records": {each["uuid"]: each for each in records}, "removed": removed}


def test_instances_are_remembered_once_where_their_newest_record_is() -> None:
    copies = [[copy("hv1", record(generation=4))], [copy("hv1", record()), copy("hv2", record(generation=5))]]
    assert [(host, each["generation"]) for host, each in remembered(copies)] == [("hv2", 5)]


def test_a_removal_that_one_keeper_heard_of_outweighs_what_another_still_has() -> None:
    stale, told = copy("hv1", record(generation=4)), copy("hv1", **{WEB: 4})
    assert remembered([[stale], [told]]) == []
    assert remembered([[told], [stale]]) == []
    newer = copy("hv1", record(generation=5))
    assert [each["generation"] for _host, each in remembered([[newer], [told]])] == [5]


@given(
    st.permutations([copy("hv1", record(generation=4)), copy("hv2", record(generation=2)), copy("hv1", record("db"))])
)
@settings(deadline=None)
def test_order_of_keepers_does_not_matter(copies: list[dict[str, Any]]) -> None:
    assert [(host, each["name"], each["generation"]) for host, each in remembered([[each] for each in copies])] == [
        ("hv1", "db", 1),
        ("hv1", "web", 4),
    ]


def test_a_keeper_that_missed_a_removal_is_not_believed_and_is_told() -> None:
    gone, stays, back = record("gone", 4), record("stays", 4), record("back", 6)
    removals = {"hv1": {gone["uuid"]: 4, back["uuid"]: 5}}
    memories = [memory("hv1", gone, stays, back), memory("hv1", stays, back)]
    assert without_removed(memories, removals) == [memory("hv1", stays, back)] * 2
    changes = keeper_changes(fleet(hv1=[stays, back]), memories, {}, removals=removals)
    assert changes == {"hv1": {"records": {}, "removed": {gone["uuid"]: 4}}}
    assert keeper_changes(fleet(hv1=[stays, back]), memories[1:], {}, removals=removals) == {}


def test_a_removal_does_not_outweigh_what_its_host_has_after_all() -> None:
    removals = {"hv1": {WEB: 9}}
    changes = keeper_changes(
        fleet(hv1=[record(generation=4)]), [memory("hv1", record(generation=4))], {}, None, removals
    )
    assert changes["hv1"]["removed"] == {}


def test_of_two_removals_the_later_counts() -> None:
    known = [{"hv1": {"a": 3}}, {"hv1": {"a": 2, "b": 1}}, {"hv2": {"a": 1}}]
    assert latest_removals(known) == {"hv1": {"a": 3, "b": 1}, "hv2": {"a": 1}}
