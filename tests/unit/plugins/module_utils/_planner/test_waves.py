# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waves: every host once, capacity and groups as promised at every moment, and no host waits without a reason."""

from __future__ import annotations

import copy
from collections import Counter
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.filter.maintenance_waves import maintenance_waves_filter
from ansible_collections.lodestar.compute.tests.bench import rebalance_fleets
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.replaying import Replay
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import World, worlds


@st.composite
def fleets(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A fleet of which hosts may be nearly full, and its groups."""
    hosts = draw(st.integers(2, 8))
    policy = draw(st.sampled_from(("anti-affinity", "soft-anti-affinity")))
    fleet = rebalance_fleets.fleet(hosts, hosts * draw(st.integers(1, 40)), draw(st.integers(0, 10_000)), group_size=2)
    return fleet, {"server_groups": rebalance_fleets.groups(hosts * 40, 2, policy)["server_groups"]}


@given(fleets(), st.booleans(), st.sampled_from((None, 2)))
@settings(max_examples=40, deadline=None)
def test_every_host_is_in_one_wave_or_impossible(
    case: tuple[dict[str, Any], dict[str, Any]], returns: bool, at_once: int | None
) -> None:
    fleet, desired = case
    before = copy.deepcopy(case)
    plan = maintenance_waves_filter(fleet, desired, returns=returns, at_once=at_once)
    told = [host for wave in plan["waves"] for host in wave["hosts"]] + [each["host"] for each in plan["impossible"]]
    assert sorted(told) == [host["name"] for host in fleet["hosts"]]
    assert all(len(wave["hosts"]) <= (at_once or len(told)) for wave in plan["waves"])
    assert all(each["stranded"] for each in plan["impossible"])
    assert case == before


@given(fleets(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_every_move_of_every_wave_finds_its_place(case: tuple[dict[str, Any], dict[str, Any]], returns: bool) -> None:
    fleet, desired = case
    replay = Replay(fleet, desired["server_groups"])
    for wave in maintenance_waves_filter(fleet, desired, returns=returns)["waves"]:
        for move in wave["moves"]:
            assert move["to"] not in wave["hosts"]
            assert replay.refusal(move) is None
            replay.make(move)
        assert all(replay.hosts[name]["instances"] == [] for name in wave["hosts"])
        if returns:
            replay = Replay(fleet, desired["server_groups"])


@given(fleets())
@settings(max_examples=40, deadline=None)
def test_no_wave_of_several_hosts_takes_more_of_a_group_than_its_budget(
    case: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    fleet, desired = case
    on_host = {host["name"]: Counter(each["server_group"] for each in host["instances"]) for host in fleet["hosts"]}
    for wave in maintenance_waves_filter(fleet, desired, returns=True)["waves"]:
        disturbed: Counter[str] = sum((on_host[name] for name in wave["hosts"][1:]), on_host[wave["hosts"][0]])
        alone = on_host[wave["hosts"][0]]
        assert all(count <= max(1, alone[group]) for group, count in disturbed.items())


@given(worlds())
@settings(max_examples=40, deadline=None)
def test_hosts_that_do_not_answer_are_in_no_wave(world: World) -> None:
    plan = maintenance_waves_filter(
        world.fleet, world.desired, expected=world.question["expected"], kept=world.question["kept"]
    )
    answering = {host["name"] for host in world.fleet["hosts"]}
    told = {host for wave in plan["waves"] for host in wave["hosts"]} | {each["host"] for each in plan["impossible"]}
    assert told == answering
    silent = {name for name in world.question["expected"] if name not in answering}
    assert silent <= {note.split()[0] for note in plan["notes"]}


def test_empty_hosts_are_all_maintained_at_once() -> None:
    plan = maintenance_waves_filter(rebalance_fleets.fleet(5, 0), {})
    assert [len(wave["hosts"]) for wave in plan["waves"]] == [5]


def test_a_host_that_is_impossible_at_first_is_tried_again_when_others_were_emptied() -> None:
    fleet = rebalance_fleets.fleet(3, 0)
    (like,) = rebalance_fleets.fleet(1, 1)["hosts"][0]["instances"]
    for index, (host, ram_mb) in enumerate(zip(fleet["hosts"], (200_000, 100_000, 100_000))):
        flavor = {"name": f"f{index}", "vcpus": 1, "ram_mb": ram_mb, "disk_gb": 1}
        uuid = f"3f0f3a52-0000-4000-8000-00000000000{index}"
        host["instances"] = [{**like, "name": f"vm-{index}", "uuid": uuid, "flavor": flavor}]
        host["used"] = {"vcpus": 1, "ram_mb": ram_mb, "disk_gb": 1}
    # The large one fits nowhere until hv00001 or hv00002 has been emptied onto the other.
    plan = maintenance_waves_filter(fleet, {}, at_once=1)
    assert [wave["hosts"] for wave in plan["waves"]] == [["hv00001"], ["hv00002"], ["hv00000"]]
    assert [each["host"] for each in maintenance_waves_filter(fleet, {}, at_once=1, returns=True)["impossible"]] == [
        "hv00000"
    ]


def test_a_host_that_is_not_there_is_refused() -> None:
    with pytest.raises(AnsibleFilterError, match="hv9 does not answer"):
        maintenance_waves_filter(rebalance_fleets.fleet(2, 0), {}, hosts="hv9")


def test_an_empty_list_of_hosts_is_no_host_and_not_all_of_them() -> None:
    assert maintenance_waves_filter(rebalance_fleets.fleet(2, 2), {}, hosts=[]) == {
        "waves": [],
        "impossible": [],
        "notes": [],
    }
    assert maintenance_waves_filter(rebalance_fleets.fleet(2, 2), {}, hosts=None)["waves"]
