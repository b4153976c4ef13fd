# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Emptying hosts: nobody is forgotten, every target is allowed, and groups keep what they may not lose."""

from __future__ import annotations

import copy
from collections import Counter
from random import Random
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.filter.drain_plan import drain_plan_filter
from ansible_collections.lodestar.compute.tests.bench import rebalance_fleets
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.replaying import Replay
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import World, worlds

FATES = ("moves", "stops", "stays", "stranded")
MODES = ("auto", "live", "cold", "stop", "stay")


@given(worlds(), st.sampled_from(MODES))
@settings(max_examples=100, deadline=None)
def test_every_instance_is_in_exactly_one_list(world: World, mode: str) -> None:
    before = copy.deepcopy(world)
    for host in world.fleet["hosts"]:
        plan = drain_plan_filter(
            world.fleet,
            world.desired,
            hosts=host["name"],
            evacuation_mode=mode,
            expected=world.question["expected"],
            kept=world.question["kept"],
        )
        told = sorted(each["uuid"] for fate in FATES for each in plan[fate])
        assert told == sorted(each["uuid"] for each in host["instances"])
        assert plan["refused"] == bool(plan["stranded"])
    assert world == before


@st.composite
def fleets(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """A fleet, its groups, and hosts to empty."""
    seed = draw(st.integers(0, 10_000))
    hosts = draw(st.integers(2, 7))
    policy = draw(st.sampled_from(("anti-affinity", "soft-anti-affinity", "affinity")))
    fleet = rebalance_fleets.fleet(hosts, hosts * draw(st.integers(1, 25)), seed, group_size=2)
    if policy == "affinity":
        for host in fleet["hosts"]:
            for index, instance in enumerate(host["instances"]):
                instance["server_group"] = f"group-{host['name']}-{index // 2}"
    random = Random(seed)
    for host in fleet["hosts"]:
        host["zone"] = random.choice(("az1", "az1", "az2"))
        for instance in host["instances"]:
            instance["availability_zone"] = random.choice((None, None, host["zone"]))
    names = {each["server_group"] for host in fleet["hosts"] for each in host["instances"]}
    groups = {name: {"policy": policy, "max_unavailable": 1} for name in sorted(names)}
    emptied = draw(st.integers(1, max(1, hosts // 2)))
    return fleet, groups, [host["name"] for host in fleet["hosts"][:emptied]]


@given(fleets())
@settings(max_examples=80, deadline=None)
def test_every_target_is_allowed_in_the_order_of_the_moves(
    case: tuple[dict[str, Any], dict[str, Any], list[str]],
) -> None:
    fleet, groups, names = case
    plan = drain_plan_filter(fleet, {"server_groups": groups}, hosts=names)
    together = any(group["policy"] == "affinity" for group in groups.values())
    replay = Replay(fleet, groups)
    for move in plan["moves"]:
        assert move["to"] not in names
        assert replay.refusal(move, without_company=together) is None
        replay.make(move)
    assert len(plan["moves"]) + len(plan["stranded"]) == sum(
        len(host["instances"]) for host in fleet["hosts"] if host["name"] in names
    )


@given(fleets())
@settings(max_examples=40, deadline=None)
def test_no_round_takes_more_of_a_group_than_its_budget(
    case: tuple[dict[str, Any], dict[str, Any], list[str]],
) -> None:
    fleet, groups, names = case
    plan = drain_plan_filter(fleet, {"server_groups": groups}, hosts=names)
    group_of = {each["uuid"]: each["server_group"] for host in fleet["hosts"] for each in host["instances"]}
    taken = Counter((move["round"], group_of[move["uuid"]]) for move in plan["moves"])
    assert max(taken.values(), default=0) <= 1


@given(fleets())
@settings(max_examples=40, deadline=None)
def test_a_group_that_stays_together_is_never_split(case: tuple[dict[str, Any], dict[str, Any], list[str]]) -> None:
    fleet, groups, names = case
    plan = drain_plan_filter(fleet, {"server_groups": groups}, hosts=names)
    targets: dict[str, set[str]] = {}
    where = {move["uuid"]: move["to"] for move in plan["moves"]}
    for host in fleet["hosts"]:
        for each in host["instances"]:
            targets.setdefault(each["server_group"], set()).add(where.get(each["uuid"], host["name"]))
    for name, group in groups.items():
        assert group["policy"] != "affinity" or len(targets[name]) == 1


def test_a_drain_whose_last_instance_fits_exactly_is_planned() -> None:
    fleet = rebalance_fleets.fleet(2, 6, seed=1)
    source, target = fleet["hosts"]
    target["capacity"] = {key: target["used"][key] + source["used"][key] for key in ("vcpus", "ram_mb", "disk_gb")}
    assert drain_plan_filter(fleet, {}, hosts=source["name"])["refused"] is False
    target["capacity"]["ram_mb"] -= 1
    assert drain_plan_filter(fleet, {}, hosts=source["name"])["refused"] is True


def test_a_host_that_is_not_there_or_does_not_answer_is_refused_by_name() -> None:
    fleet = rebalance_fleets.fleet(2, 2)
    with pytest.raises(AnsibleFilterError, match=r"hv9 is not in the fleet(.|\n)*hv7 does not answer"):
        drain_plan_filter(fleet, {}, hosts=["hv9", "hv7"], expected=["hv7"])


def test_limits_of_hosts_lengthen_the_forecast() -> None:
    fleet = rebalance_fleets.fleet(3, 0)
    (like,) = rebalance_fleets.fleet(1, 1)["hosts"][0]["instances"]
    fleet["hosts"][0]["instances"] = [
        {**like, "name": f"vm-{number}", "uuid": f"3f0f3a52-0000-4000-8000-00000000000{number}"} for number in range(8)
    ]
    one = drain_plan_filter(fleet, {}, hosts="hv00000", outgoing=1)["seconds"]
    two = drain_plan_filter(fleet, {}, hosts="hv00000", outgoing=2)["seconds"]
    by_targets = drain_plan_filter(fleet, {}, hosts="hv00000", outgoing=8, incoming=1)["seconds"]
    assert two == by_targets == pytest.approx(one / 2, abs=0.1)


@pytest.mark.parametrize("excluded", ["hv1", {"default.web": "hv1"}, {"default.web": [1]}])
def test_hosts_that_refused_are_named_by_instance(excluded: Any) -> None:
    with pytest.raises(
        AnsibleFilterError, match=r"excluded(\.default\.web)?: .*(a mapping was|is not a list of names)"
    ):
        drain_plan_filter(rebalance_fleets.fleet(2, 2), {}, hosts="hv00000", excluded=excluded)
