# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves that even out load: each allowed when its turn comes, in any order within its round, and none in vain."""

from __future__ import annotations

import copy
from collections import Counter
from itertools import groupby
from random import Random
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.filter.rebalance_plan import rebalance_plan_filter
from ansible_collections.lodestar.compute.tests.bench import rebalance_fleets
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.replaying import Replay
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import World, worlds

ALL = {"batch": 1000, "threshold": 0}


@st.composite
def uneven(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """An uneven fleet and its groups: hosts of three zones and two sizes, some of them nearly full."""
    hosts, seed = draw(st.integers(2, 8)), draw(st.integers(0, 10_000))
    group_size = draw(st.sampled_from((0, 2)))
    policy = draw(st.sampled_from(("anti-affinity", "soft-anti-affinity")))
    fleet = rebalance_fleets.fleet(hosts, hosts * draw(st.integers(1, 40)), seed, group_size)
    random = Random(seed)
    for host in fleet["hosts"]:
        host["zone"] = random.choice(("az1", "az1", "az2"))
        if random.random() < 0.3:
            tight = {key: host["used"][key] + 4096 for key in ("vcpus", "ram_mb", "disk_gb")}
            host["capacity"] = {**host["capacity"], "ram_mb": tight["ram_mb"]}
        for instance in host["instances"]:
            instance["availability_zone"] = random.choice((None, host["zone"]))
    instances = sum(len(host["instances"]) for host in fleet["hosts"])
    return fleet, rebalance_fleets.groups(instances, group_size, policy) if group_size else {}


@given(uneven())
@settings(max_examples=60, deadline=None)
def test_every_move_is_allowed_when_its_turn_comes(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    fleet, desired = case
    plan = rebalance_plan_filter(fleet, desired, **ALL)
    replay = Replay(fleet, desired.get("server_groups", {}))
    for move in plan["moves"]:
        assert replay.refusal(move) is None
        replay.make(move)
    assert len({move["uuid"] for move in plan["moves"]}) == len(plan["moves"])
    assert plan["after"]["score"] <= plan["before"]["score"]


@given(uneven(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_moves_of_a_round_are_allowed_in_any_order(case: tuple[dict[str, Any], dict[str, Any]], random: Random) -> None:
    fleet, desired = case
    replay = Replay(fleet, desired.get("server_groups", {}))
    for _number, moves in groupby(rebalance_plan_filter(fleet, desired, **ALL)["moves"], lambda move: move["round"]):
        shuffled = list(moves)
        random.shuffle(shuffled)
        for move in shuffled:
            # What left before in this round still counts where it came from.
            assert replay.refusal(move) is None
            replay.arrive(move)
        for move in shuffled:
            replay.leave(move)


@given(uneven())
@settings(max_examples=20, deadline=None)
def test_no_round_takes_more_of_a_group_than_its_budget(case: tuple[dict[str, Any], dict[str, Any]]) -> None:
    fleet, desired = case
    group_of = {each["uuid"]: each["server_group"] for host in fleet["hosts"] for each in host["instances"]}
    moves = rebalance_plan_filter(fleet, desired, **ALL)["moves"]
    taken = Counter((move["round"], group_of[move["uuid"]]) for move in moves if group_of[move["uuid"]])
    assert max(taken.values(), default=0) <= 1


def test_who_takes_longer_than_its_ladder_lets_it_is_not_moved_for_load() -> None:
    fleet = rebalance_fleets.fleet(2, 0)
    uuids = guests(fleet, 0, count=2, vcpus=2, ram_mb=65536)
    short = {"ladder": [{"after": 10, "abort": True}]}
    plan = rebalance_plan_filter(fleet, {}, measured={uuids[0]: {"dirty_mb_s": 1}}, migration=short, **ALL)
    assert [left["reason"] for left in plan["left"]] == ["its move would take longer than its ladder lets it"]


def guests(fleet: dict[str, Any], position: int, count: int, vcpus: int, ram_mb: int) -> list[str]:
    """Puts so many guests alike on the host at the position, and answers their UUIDs."""
    (like,) = rebalance_fleets.fleet(1, 1)["hosts"][0]["instances"]
    host, flavor = fleet["hosts"][position], {"name": "any", "vcpus": vcpus, "ram_mb": ram_mb, "disk_gb": 10}
    uuids = [f"3f0f3a52-0000-4000-8000-0000000{position}{number:04}" for number in range(count)]
    host["instances"] = [{**like, "name": f"vm-{uuid[-5:]}", "uuid": uuid, "flavor": flavor} for uuid in uuids]
    host["used"] = {key: count * flavor[key] for key in ("vcpus", "ram_mb", "disk_gb")}
    return uuids


def test_a_round_ends_where_a_move_needs_what_another_frees() -> None:
    fleet = rebalance_fleets.fleet(3, 0)
    guests(fleet, 0, count=4, vcpus=1, ram_mb=65536)
    guests(fleet, 1, count=30, vcpus=4, ram_mb=4096)
    moves = rebalance_plan_filter(fleet, {}, **ALL)["moves"]
    full = {move["round"] for move in moves if move["to"] == "hv00000"}
    assert min(full) > min(move["round"] for move in moves if move["from"] == "hv00000")


@given(worlds())
@settings(max_examples=60, deadline=None)
def test_only_what_runs_undisturbed_is_moved(world: World) -> None:
    before = copy.deepcopy(world)
    plan = rebalance_plan_filter(world.fleet, world.desired, minimum_gain=0, **ALL)
    there = {(host["name"], each["uuid"]): each for host in world.fleet["hosts"] for each in host["instances"]}
    for move in plan["moves"]:
        instance = there[move["from"], move["uuid"]]
        assert instance["observed"]["power_state"] in ("running", "paused")
        assert (instance["task"], instance["observed"]["busy"], instance.get("condition")) == (None, None, None)
    assert world == before


def test_the_answer_does_not_depend_on_the_order_of_hosts_and_instances() -> None:
    fleet = rebalance_fleets.fleet(6, 120, seed=5)
    turned = copy.deepcopy(fleet)
    turned["hosts"].reverse()
    for host in turned["hosts"]:
        host["instances"].reverse()
    assert rebalance_plan_filter(turned, {}, **ALL) == rebalance_plan_filter(fleet, {}, **ALL)


def test_planned_again_after_its_moves_nothing_is_left_to_move() -> None:
    fleet = rebalance_fleets.fleet(8, 200, seed=7)
    replay = Replay(fleet, {})
    for move in rebalance_plan_filter(fleet, {}, **ALL)["moves"]:
        replay.make(move)
    again = rebalance_plan_filter({"schema": 1, "hosts": list(replay.hosts.values())}, {}, **ALL)
    assert again["moves"] == []


def test_measured_use_is_evened_out_where_capacity_already_is() -> None:
    fleet = rebalance_fleets.fleet(2, 0)
    busy, idle = (guests(fleet, position, count=4, vcpus=2, ram_mb=4096) for position in (0, 1))
    measured = {**{uuid: {"cpus": 2.0} for uuid in busy}, **{uuid: {"cpus": 0.0} for uuid in idle}}
    assert rebalance_plan_filter(fleet, {}, minimum_gain=0, **ALL)["moves"] == []
    moves = rebalance_plan_filter(fleet, {}, measured=measured, weights={"vcpus": 0.1, "ram": 0.1}, **ALL)["moves"]
    assert [move["uuid"] in busy for move in moves] == [True, True]
    weightless = {"used_cpus": 0, "used_ram": 0}
    assert rebalance_plan_filter(fleet, {}, measured=measured, weights=weightless, **ALL)["moves"] == []


@pytest.mark.parametrize(("policy", "is_moved"), [("soft-anti-affinity", False), (None, True)])
def test_load_is_not_evened_out_against_a_groups_soft_policy(policy: str | None, is_moved: bool) -> None:
    fleet = rebalance_fleets.fleet(2, 0)
    guests(fleet, 0, count=3, vcpus=8, ram_mb=65536)
    guests(fleet, 1, count=1, vcpus=8, ram_mb=65536)
    for host in fleet["hosts"]:
        member, *others = host["instances"]
        member["server_group"] = "group-0"
        # As heavy as the member, and held where they are.
        for other in others:
            other["metadata"] = {"evacuation_mode": "stay"}
    desired = {"server_groups": {"group-0": {"policy": policy}}} if policy else {}
    source = {each["uuid"] for each in fleet["hosts"][0]["instances"]}
    moves = rebalance_plan_filter(fleet, desired, **ALL)["moves"]
    assert any(move["uuid"] in source for move in moves) == is_moved


def test_every_wrong_value_is_named_at_once() -> None:
    with pytest.raises(AnsibleFilterError) as error:
        rebalance_plan_filter({"hosts": []}, {}, treshold=1, batch=0, weights={"ram": -1, "heat": 1}, now=3)
    assert all(
        word in str(error.value) for word in ("treshold: unknown", "batch", "weights.ram", "weights.heat", "now")
    )
