# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan of moves asks of runs."""

from __future__ import annotations

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.displaced import displaced_filter
from ansible_collections.lodestar.compute.plugins.filter.drain_plan import drain_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.move_rounds import move_rounds_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.scenarios.simulation import worked
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

SOFT = {**CATALOGUE, "server_groups": {"soft": {"policy": "soft-anti-affinity", "max_unavailable": 1}}}


def test_what_stops_comes_first_and_rounds_follow_one_another() -> None:
    members = [{"name": f"web-{number}", "server_group": "soft"} for number in (1, 2)]
    batch = {"name": "batch", "metadata": {"evacuation_mode": "stop"}}
    fleet = whole_fleet({"hv1": {"instances": [*members, batch]}, "hv2": {}}, SOFT)
    rounds = move_rounds_filter(drain_plan_filter(fleet, SOFT, hosts="hv1"))
    assert [[(ask["action"], ask["instances"]) for ask in each["act"]] for each in rounds] == [
        [("stop", ["default.batch"])],
        [("migrate", ["default.web-1"])],
        [("migrate", ["default.web-2"])],
    ]
    assert rounds[1]["act"][0]["options"] == {"from": "hv1", "host": "hv2", "mode": "live"}
    assert [
        [(move["instance"], move["from"], move["to"], move["mode"]) for move in each["moves"]] for each in rounds
    ] == [
        [("default.batch", "hv1", "hv1", "stop")],
        [("default.web-1", "hv1", "hv2", "live")],
        [("default.web-2", "hv1", "hv2", "live")],
    ]
    for each in rounds:
        for ask in each["act"]:
            Ask.from_dict(ask)


def test_a_round_is_cut_where_hooks_stand_between_moves() -> None:
    fleet = whole_fleet(
        {"hv1": {"instances": [{"name": f"web-{number}"} for number in range(5)]}, "hv2": {}}, CATALOGUE
    )
    plan = drain_plan_filter(fleet, CATALOGUE, hosts="hv1")
    assert [len(each["act"]) for each in move_rounds_filter(plan, at_once=2)] == [2, 2, 1]
    assert [move for each in move_rounds_filter(plan, at_once=2) for move in each["moves"]] == plan["moves"]


def test_many_moves_take_as_many_rounds_as_the_limits_make_of_them() -> None:
    there = {"instances": [{"name": f"web-{number:02}"} for number in range(12)]}
    room = {"vcpus": 8, "ram_mb": 65536, "disk_gb": 500}
    fleet = whole_fleet({"hv1": there, "hv2": {"capacity": room}}, CATALOGUE)
    (asked,) = move_rounds_filter(drain_plan_filter(fleet, CATALOGUE, hosts="hv1"))
    # What carry_out.yml allows a run is 5 more than there are moves; nobody loses a claim here.
    for number in range(1, 18):
        run = f"3f0f3a52-0000-4000-8000-{number:012}"
        plan = plan_filter(fleet, CATALOGUE, run=run, now=NOW, kept={}, scope="named", act=asked["act"])
        assert {step["reason"] for step in plan["steps"]} <= {move["reason"] for move in asked["moves"]}
        fleet = worked(fleet, plan)
        if not plan["deferred"]:
            break
    assert number == 2
    assert [host["name"] for host in fleet["hosts"] for _each in host["instances"]] == ["hv2"] * 12


def test_hosts_remember_what_leaves_them_but_not_the_visitors_of_others() -> None:
    visitor, own, batch = (
        {"name": "visitor"},
        {"name": "own"},
        {"name": "batch", "metadata": {"evacuation_mode": "stop"}},
    )
    uuid = {each["name"]: whole_record(each, CATALOGUE)["uuid"] for each in (visitor, own, batch)}
    # hv1 was emptied onto hv2, which is emptied now onto hv3; batch came from hv1 as well.
    fleet = whole_fleet(
        {
            "hv1": {"displaced": [uuid["visitor"], uuid["batch"]]},
            "hv2": {"displaced": [uuid["own"]], "instances": [visitor, own, batch]},
            "hv3": {},
        },
        CATALOGUE,
    )
    plan = drain_plan_filter(fleet, CATALOGUE, hosts=["hv2", "hv1"])
    # What is stopped starts where it was stopped, wherever its home is.
    assert displaced_filter(fleet, plan) == {"hv2": {"displaced": [uuid["own"]], "stopped": [uuid["batch"]]}}
    with pytest.raises(AnsibleFilterError, match="not a plan of a drain"):
        displaced_filter(fleet, {})
