# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evacuation: never a second copy of what may be alive, nobody forgotten, and no loss that was not accepted."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError
from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.filter.evacuation_plan import evacuation_plan_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import (
    CATALOGUE,
    HOSTS,
    instances,
)

RECEIPT = {"method": "power-off", "at": "2026-01-01T00:00:00Z"}
FATES = ("moves", "skipped", "stranded")


@st.composite
def disasters(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """A fleet of which some hosts died, what keepers remember of all, and which of the dead were fenced."""
    dead = draw(st.lists(st.sampled_from(HOSTS), unique=True, min_size=1, max_size=2))
    has = {name: draw(st.lists(instances(), max_size=3, unique_by=lambda each: each["uuid"])) for name in HOSTS}
    moving = {
        "task": {
            "name": "migrating",
            "transaction": "r",
            "started_at": "2026-01-01T00:00:00Z",
            "options": {"to": draw(st.sampled_from(HOSTS))},
        }
    }
    kept = {
        name: {
            record["uuid"]: record
            for each in has[name]
            for record in [whole_record({**each, **(moving if draw(st.booleans()) else {})}, CATALOGUE)]
        }
        for name in dead
    }
    alive = {name: {"instances": has[name]} for name in HOSTS if name not in dead}
    fenced = draw(st.lists(st.sampled_from(dead), unique=True, min_size=1))
    return whole_fleet(alive, CATALOGUE), kept, fenced


def evacuated(fleet: dict[str, Any], kept: dict[str, Any], fenced: list[str], **more: Any) -> dict[str, Any]:
    receipts = dict.fromkeys(fenced, RECEIPT)
    return evacuation_plan_filter(fleet, CATALOGUE, kept=kept, fenced=receipts, expected=list(HOSTS), **more)


@given(disasters())
@settings(max_examples=100, deadline=None)
def test_everything_that_died_is_in_exactly_one_list(case: tuple[dict[str, Any], dict[str, Any], list[str]]) -> None:
    before = copy.deepcopy(case)
    fleet, kept, fenced = case
    plan = evacuated(fleet, kept, fenced, lost_disks="rebuild")
    told = sorted(each["uuid"] for fate in FATES for each in plan[fate])
    assert told == sorted({uuid for host in fenced for uuid in kept[host]})
    assert case == before


@given(disasters())
@settings(max_examples=100, deadline=None)
def test_nothing_is_made_twice_that_anybody_may_have(case: tuple[dict[str, Any], dict[str, Any], list[str]]) -> None:
    fleet, kept, fenced = case
    answering = {host["name"] for host in fleet["hosts"]}
    alive = {each["uuid"] for host in fleet["hosts"] for each in host["instances"]}
    for move in evacuated(fleet, kept, fenced, lost_disks="rebuild")["moves"]:
        assert move["uuid"] not in alive
        assert move["to"] in answering
        for host, records in kept.items():
            record = records.get(move["uuid"])
            if record is not None:
                goes_to = ((record["task"] or {}).get("options") or {}).get("to", host)
                assert {host, goes_to} <= {*fenced, *answering}


@given(disasters())
@settings(max_examples=100, deadline=None)
def test_a_tombstone_outlives_every_copy_that_was_known_and_no_new_one(
    case: tuple[dict[str, Any], dict[str, Any], list[str]],
) -> None:
    fleet, kept, fenced = case
    plan = evacuated(fleet, kept, fenced, lost_disks="rebuild")
    for move in plan["moves"]:
        buried = [plan["tombstones"][host][move["uuid"]] for host in fenced if move["uuid"] in kept[host]]
        known = max(records[move["uuid"]]["generation"] for records in kept.values() if move["uuid"] in records)
        assert buried
        assert all(known + 2 <= generation < move["record"]["generation"] for generation in buried)


@given(disasters())
@settings(max_examples=50, deadline=None)
def test_no_disk_is_lost_unless_that_was_accepted(case: tuple[dict[str, Any], dict[str, Any], list[str]]) -> None:
    fleet, kept, fenced = case
    assert [move["instance"] for move in evacuated(fleet, kept, fenced)["moves"] if move["loss"]] == []


def test_a_host_that_answers_is_not_evacuated() -> None:
    fleet = whole_fleet({"hv1": {}, "hv2": {}}, CATALOGUE)
    with pytest.raises(AnsibleFilterError, match="hv1 answers: it is not dead"):
        evacuated(fleet, {"hv1": {}}, ["hv1"])


def test_without_a_receipt_or_keepers_nothing_is_planned() -> None:
    fleet = whole_fleet({"hv2": {}}, CATALOGUE)
    with pytest.raises(AnsibleFilterError) as error:
        evacuation_plan_filter(fleet, {}, kept=None, fenced={"hv1": {"method": "ping"}}, hosts=["hv1", "hv3"])
    for problem in ("fenced.hv1: the receipt does not say at", "hv3 has no fence receipt", "kept: nobody was asked"):
        assert problem in str(error.value)
