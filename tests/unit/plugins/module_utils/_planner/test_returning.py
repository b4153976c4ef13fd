# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What brings back exactly what left, as its owner says, and starts what was stopped."""

from __future__ import annotations

from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.move_rounds import move_rounds_filter
from ansible_collections.lodestar.compute.plugins.filter.moves_text import moves_text_filter
from ansible_collections.lodestar.compute.plugins.filter.returning import returning_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

SOFT = {**CATALOGUE, "server_groups": {"soft": {"policy": "soft-anti-affinity", "max_unavailable": 1}}}


def test_exactly_what_left_comes_back_and_what_was_stopped_starts() -> None:
    names = ("moved", "stopped", "newcomer", "gone", "always-off")
    uuid = {name: whole_record({"name": name}, CATALOGUE)["uuid"] for name in names}
    off = {"name": "stopped", "observed": {"power_state": "stopped"}}
    other = {"name": "other", "observed": {"power_state": "stopped"}}
    fleet = whole_fleet(
        {
            # What was off all the time, and did not leave before the drain ended, stays off.
            "hv1": {
                "instances": [off, other, {"name": "always-off", "observed": {"power_state": "stopped"}}],
                "displaced": [uuid[name] for name in names if name != "newcomer"],
                "stopped": [uuid["stopped"]],
            },
            "hv2": {"instances": [{"name": "moved"}, {"name": "newcomer"}]},
        },
        CATALOGUE,
    )
    plan = returning_filter(fleet, CATALOGUE, hosts="hv1", bring_back=True)
    started, moved = move_rounds_filter(plan)
    assert started["act"] == [
        {"action": "start", "instances": ["default.stopped"], "reason": "it was stopped when hv1 was emptied"}
    ]
    assert moved["act"] == [
        {
            "action": "migrate",
            "instances": ["default.moved"],
            "options": {"from": "hv2", "host": "hv1", "mode": "auto"},
            "reason": "it left hv1 when that was emptied",
        },
    ]
    assert [(move["instance"], move["from"], move["to"]) for each in (started, moved) for move in each["moves"]] == [
        ("default.stopped", "hv1", "hv1"),
        ("default.moved", "hv2", "hv1"),
    ]
    assert plan["stays"] == []
    assert returning_filter(fleet, CATALOGUE, hosts=["hv1", "hv2"], bring_back=True)["moves"] == plan["moves"]
    assert returning_filter(fleet, CATALOGUE, hosts="hv2", bring_back=True)["moves"] == []
    # Where it stays, what was stopped starts all the same.
    assert plan["forgotten"] == []
    plan = returning_filter(fleet, CATALOGUE, hosts="hv1")
    assert move_rounds_filter(plan) == [started]
    assert plan["forgotten"] == ["default.moved"]


def returned(
    *instances: dict[str, Any], groups: Any = SOFT, **asked: Any
) -> tuple[dict[str, tuple[str, int]], dict[str, str]]:
    """The mode and round of each that comes back from hv2 to hv1, and why others stay."""
    uuids = [whole_record(each, CATALOGUE)["uuid"] for each in instances]
    fleet = whole_fleet({"hv1": {"displaced": uuids}, "hv2": {"instances": list(instances)}}, groups)
    plan = returning_filter(fleet, groups, hosts="hv1", bring_back=True, **asked)
    moves = {move["instance"]: (move["mode"], move["round"]) for move in plan["moves"]}
    return moves, {left["instance"]: left["reason"] for left in plan["stays"]}


PINNED = {"assignment": {"cells": [{"id": 0}]}}
PAUSED = {"observed": {"power_state": "paused"}}


@pytest.mark.parametrize(
    ("instance", "asked", "mode"),
    [
        ({}, {}, "auto"),
        ({"metadata": {"evacuation_mode": "cold"}}, {}, "cold"),
        ({"metadata": {"evacuation_mode": "cold"}}, {"modes": {"default.web": "live"}}, "auto"),
        ({"metadata": {"evacuation_mode": "stop"}}, {}, "auto"),
        (PINNED, {}, "cold"),
        (PINNED, {"evacuation_mode": "stop"}, "cold"),
        ({**PINNED, "power_state": "stopped", "observed": {"power_state": "stopped"}}, {}, "auto"),
        (PAUSED, {}, "auto"),
        # Somebody is at work on it: the run says so, and the host remembers it.
        ({"observed": {"power_state": "running", "busy": "snapshot by alice"}}, {}, "auto"),
        ({"lock": {"reason": "mine", "by": "alice", "at": NOW}}, {}, "auto"),
    ],
)
def test_what_comes_back_moves_as_its_owner_says_and_cold_where_nothing_else_is_left(
    instance: dict[str, Any], asked: dict[str, Any], mode: str
) -> None:
    assert returned({"name": "web", **instance}, **asked) == ({"default.web": (mode, 2)}, {})


@pytest.mark.parametrize(
    ("instance", "asked", "why"),
    [
        ({}, {"modes": {"default.web": "stay"}}, "it was said to stay"),
        (PINNED, {"evacuation_mode": "live"}, "it is pinned to CPUs"),
        ({**PAUSED, **PINNED}, {}, "it is paused, and cold it would lose its memory"),
        (PAUSED, {"evacuation_mode": "cold"}, "it is paused, and cold it would lose its memory"),
        ({"observed": {"power_state": "paused", "has_not_run": True}}, {}, "has not run since"),
        ({"observed": {"power_state": "suspended"}}, {}, "it is suspended: start or stop it first"),
    ],
)
def test_what_cannot_come_back_is_left_with_the_reason(
    instance: dict[str, Any], asked: dict[str, Any], why: str
) -> None:
    moves, stays = returned({"name": "web", **instance}, **asked)
    assert moves == {}
    assert why in stays["default.web"]


def test_no_group_is_interrupted_beyond_its_budget_by_what_comes_back() -> None:
    pair = [{"name": f"web-{number}", "server_group": "soft", **PINNED} for number in (1, 2)]
    assert returned(*pair) == ({"default.web-1": ("cold", 2), "default.web-2": ("cold", 3)}, {})
    down = {"name": "web-3", "server_group": "soft", "observed": {"power_state": "crashed"}}
    live = {"name": "web-4", "server_group": "soft"}
    moves, stays = returned(*pair, live, down)
    assert moves == {"default.web-4": ("auto", 2)}
    assert "at most 1 may be unavailable, and 1 is already" in stays["default.web-1"]


def test_what_starts_and_what_comes_back_is_told_in_words() -> None:
    web, idle, held, batch = ({"name": name} for name in ("web", "idle", "held", "batch"))
    off, was_off = (
        {**each, "power_state": "stopped", "observed": {"power_state": "stopped"}} for each in (batch, idle)
    )
    uuids = [whole_record(each, CATALOGUE)["uuid"] for each in (web, idle, held, batch)]
    home = {"displaced": uuids, "stopped": uuids[3:], "instances": [off]}
    fleet = whole_fleet({"hv1": home, "hv2": {"instances": [web, was_off, {**held, **PAUSED}]}}, CATALOGUE)
    assert moves_text_filter(returning_filter(fleet, hosts="hv1", bring_back=True)).splitlines() == [
        "~ default.batch on hv1 starts: it was stopped when hv1 was emptied",
        "~ default.held hv2 -> hv1 live: it left hv1 when that was emptied",
        "~ default.idle hv2 -> hv1 cold: it left hv1 when that was emptied",
        "~ default.web hv2 -> hv1 live: it left hv1 when that was emptied",
        "1 to start, 3 to come back to hv1, 0 to stay away",
    ]


def test_nothing_can_be_told_of_a_host_that_does_not_answer() -> None:
    with pytest.raises(AnsibleFilterError, match="hv9 does not answer"):
        returning_filter(whole_fleet({"hv1": {}}, CATALOGUE), hosts="hv9")
