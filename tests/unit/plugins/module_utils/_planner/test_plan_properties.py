# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every fleet and every wish."""

from __future__ import annotations

import copy
import json
import uuid
from collections import Counter
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_slices import plan_slices_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_text import plan_text_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, RUN
from ansible_collections.lodestar.compute.tests.scenarios.simulation import worked
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import World, worlds

ROUNDS = 4


def planned(world: World, fleet: dict[str, Any] | None = None, number: int = 0, **changes: Any) -> dict[str, Any]:
    """The plan of a world, or of what became of its fleet in the number-th run."""
    run = str(uuid.uuid5(uuid.UUID(RUN), str(number)))
    return plan_filter(fleet or world.fleet, world.desired, run=run, now=NOW, **{**world.question, **changes})


def instances_of(fleet: dict[str, Any]) -> list[dict[str, Any]]:
    return [instance for host in fleet["hosts"] for instance in host["instances"]]


@given(worlds())
@settings(deadline=None)
def test_planning_again_from_the_plans_own_result_gives_nothing(world: World) -> None:
    fleet = world.fleet
    for number in range(ROUNDS):
        plan = planned(world, fleet, number)
        fleet = worked(fleet, plan)
        if not plan["deferred"]:
            break
    assert planned(world, fleet, ROUNDS)["steps"] == []
    assert planned(world, fleet, ROUNDS)["deferred"] == []


@given(worlds())
@settings(deadline=None)
def test_plan_is_empty_exactly_when_before_equals_after(world: World) -> None:
    plan = planned(world)
    assert (plan["steps"] == []) == (worked(world.fleet, plan) == world.fleet)
    assert all(step["before"] != step["after"] for step in plan["steps"])


@given(worlds())
@settings(deadline=None)
def test_option_left_unset_never_makes_a_step(world: World) -> None:
    wishes = {f"default.{wish['name']}": wish for wish in world.desired["instances"]}
    for step in planned(world)["steps"]:
        if step["action"] == "update":
            assert set(step["after"]) - {"origin"} <= set(wishes[step["instance"]])


@given(worlds())
@settings(deadline=None)
def test_instances_that_yaml_says_no_more_of_than_it_must_stay_as_they_are(world: World) -> None:
    settled = [each for each in instances_of(world.fleet) if each["task"] is None and each["origin"] == "declared"]
    bare = [
        {"name": name, "flavor": flavor, "image": "debian-12"}
        for name, flavor in {each["name"]: each["flavor"]["name"] for each in settled}.items()
    ]
    plan = planned(World(world.fleet, {**world.desired, "instances": bare}, world.question), prune=False)
    touched = {step["uuid"] for step in plan["steps"]}
    assert touched.isdisjoint({each["uuid"] for each in settled})


@given(worlds(), st.randoms())
@settings(deadline=None)
def test_order_of_hosts_and_instances_does_not_matter(world: World, random: Any) -> None:
    shuffled = copy.deepcopy(world.fleet)
    random.shuffle(shuffled["hosts"])
    for host in shuffled["hosts"]:
        random.shuffle(host["instances"])
    assert planned(world, shuffled) == planned(world)


@given(worlds())
@settings(deadline=None)
def test_capacity_is_never_exceeded(world: World) -> None:
    before = {host["name"]: Host.from_dict(host) for host in world.fleet["hosts"]}
    after = {host["name"]: Host.from_dict(host) for host in worked(world.fleet, planned(world))["hosts"]}
    for name, host in after.items():
        for amount in ("vcpus", "ram_mb", "disk_gb"):
            taken = getattr(host.used, amount)
            assert taken <= max(getattr(host.limit, amount), getattr(before[name].used, amount))


@given(worlds())
@settings(deadline=None)
def test_new_instances_share_no_name_uuid_or_address_with_anything(world: World) -> None:
    plan = planned(world)
    answering = {host["name"] for host in world.fleet["hosts"]}
    remembered = [
        record
        for host, records in (world.question["kept"] or {}).items()
        for record in records.values()
        # A creation that was announced, and whose host answers without it, never came to be.
        if host not in answering or (record["task"] or {}).get("name") != "building"
    ]
    there = [*instances_of(world.fleet), *remembered]
    new = [step["record"] for step in plan["steps"] if step["action"] == "create"]
    for key in ("name", "uuid"):
        assert {record[key] for record in new}.isdisjoint({each[key] for each in there})
    assert len({record["name"] for record in new}) == len(new)
    taken = Counter((port["network"], port["address"]) for record in new for port in record["networks"])
    assert all(count == 1 for count in taken.values())
    assert set(taken).isdisjoint({(port["network"], port["address"]) for each in there for port in each["networks"]})


@given(worlds())
@settings(deadline=None)
def test_every_wish_is_a_step_or_an_obstacle_or_waits_or_is_met(world: World) -> None:
    plan = planned(world)
    wished = {f"default.{wish['name']}" for wish in world.desired["instances"]}
    answers = Counter(each["instance"] for each in (*plan["steps"], *plan["obstacles"]) if each["instance"] in wished)
    assert all(count == 1 for count in answers.values())
    assert len({*answers, *plan["deferred"]}) + plan["unchanged"] == len(wished)


@given(worlds())
@settings(deadline=None)
def test_nothing_is_deleted_but_what_was_half_done_or_is_to_be_pruned(world: World) -> None:
    there = {each["uuid"]: each for each in instances_of(world.fleet)}
    wished = {wish["name"] for wish in world.desired["instances"]}
    for step in planned(world)["steps"]:
        if step["action"] == "delete":
            instance = there[step["uuid"]]
            half_done = (instance["task"] or {}).get("name") in ("building", "deleting")
            assert half_done or (world.question["prune"] and instance["origin"] == "declared")
            assert half_done or instance["name"] not in wished


@given(worlds())
@settings(deadline=None)
def test_what_is_busy_or_twice_is_never_touched(world: World) -> None:
    there = instances_of(world.fleet)
    uuids = Counter(each["uuid"] for each in there)
    names = Counter(each["name"] for each in there)
    touched = {step["uuid"] for step in planned(world)["steps"]}
    for each in there:
        if each["observed"]["busy"] or uuids[each["uuid"]] > 1 or names[each["name"]] > 1:
            assert each["uuid"] not in touched


@given(worlds())
@settings(deadline=None)
def test_without_keepers_nothing_is_made_while_a_host_is_silent(world: World) -> None:
    plan = planned(world, kept=None)
    if plan["unknown_hosts"]:
        assert "create" not in {step["action"] for step in plan["steps"]}


@given(worlds())
@settings(deadline=None)
def test_plan_survives_being_saved_cut_and_put_in_words(world: World) -> None:
    plan = planned(world)
    assert Plan.from_dict(json.loads(json.dumps(plan))).to_dict() == plan
    slices = plan_slices_filter(plan)
    assert sorted(step["id"] for part in slices.values() for step in part["steps"]) == sorted(
        step["id"] for step in plan["steps"]
    )
    words = plan_text_filter(plan)
    assert all(each["instance"] in words for each in (*plan["steps"], *plan["obstacles"]))


ODD = st.sampled_from(
    [None, True, -1, 2**63, 1.5, "", "x", "../../etc", "{{ 7 * 7 }}", "\ud800", [], {}, [1], {"a": []}]
)


@given(worlds(), st.data())
@settings(deadline=None)
def test_record_written_by_hand_breaks_no_plan(world: World, data: st.DataObject) -> None:
    fleet = copy.deepcopy(world.fleet)
    there = instances_of(fleet)
    if not there:
        return
    spoilt: Any = data.draw(st.sampled_from(there))
    place = spoilt
    while isinstance(place, (dict, list)) and place:
        keys = [key for key in place if key != "observed"] if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.booleans()) or not isinstance(place[key], (dict, list)) or not place[key]:
            place[key] = data.draw(ODD)
            break
        place = place[key]
    plan = planned(world, fleet)
    json.dumps(plan)
    plan_text_filter(plan).encode()


@given(worlds())
@settings(deadline=None)
def test_same_input_gives_the_same_plan(world: World) -> None:
    assert planned(world) == planned(copy.deepcopy(world))
