# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every fleet and every batch."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler import candidates, ranking, select
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.decode import fleet_from, requests_from
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.explain import reasons
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.feasibility import Feasibility
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules, Rules, rules_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._scheduler.fleets import (
    fleets,
    moves,
    requests,
)

PARTIAL = Settings(partial=True, explain="full", weighers={"num_instances": -0.5})


def place(batch: list[dict[str, Any]], fleet: list[dict[str, Any]], chosen: Settings = PARTIAL) -> list[Placement]:
    return schedule(requests_from(batch), fleet_from(fleet), chosen)


def by_hand(batch: list[dict[str, Any]], fleet: list[dict[str, Any]]) -> list[tuple[str | None, dict[str, float]]]:
    """The decision without any shortcut: all filters and all weighers over all hosts for each request."""
    hosts = sorted(fleet_from(fleet), key=lambda host: host.name)
    rules = rules_of(PARTIAL, OwnRules(), hosts)
    state = FleetState(hosts)
    demands = [Demand(request) for request in requests_from(batch)]
    feasibility = Feasibility(state, demands, rules)
    answers: list[tuple[str | None, dict[str, float]]] = []
    for demand in demands:
        passed = [
            position
            for position, each in enumerate(state.states)
            if feasibility.why_never(demand) is None
            and not any(
                rule.reads(demand, PARTIAL) is not None and rule.reject(each, demand, PARTIAL)
                for rule in rules.filters.values()
            )
        ]
        totals = weighed_by_hand(state, passed, demand, rules)
        best = max(passed, key=lambda position: (totals[position], -position), default=None)
        answers.append(
            (None if best is None else hosts[best].name, {hosts[at].name: total for at, total in totals.items()})
        )
        if best is not None:
            state.take(best, demand)
    return answers


def weighed_by_hand(state: FleetState, passed: list[int], demand: Demand, rules: Rules) -> dict[int, float]:
    totals = dict.fromkeys(passed, 0.0)
    if len(passed) < 2:
        return totals
    for name, weigher in rules.weighers.items():
        if weigher.reads(demand, PARTIAL) is None:
            continue
        floor = weigher.floor
        raw = {at: weigher.weigh(state.states[at], demand, PARTIAL) for at in passed}
        raw = {at: value if floor is None else max(value, floor) for at, value in raw.items()}
        low, high = (min(raw.values()) if floor is None else floor), max(raw.values())
        times = rules.times[name]
        for at in passed:
            normalized = (raw[at] - low) / (high - low) if high != low else 0.0
            totals[at] += (times[at] if isinstance(times, list) else times) * normalized
    return totals


@given(st.one_of(requests(), moves()), fleets(), st.sampled_from((1, 2, 48)), st.sampled_from((1, 8)), st.booleans())
@settings(deadline=None)
def test_shortcuts_change_no_choice_and_no_score(
    batch: list[dict[str, Any]], fleet: list[dict[str, Any]], size: int, pay_from: int, is_forgetful: bool
) -> None:
    kept = 0 if is_forgetful else candidates.MOST_KEPT
    with (
        patch.multiple(ranking, BLOCK_SIZE=size, BLOCKS_PAY_FROM=pay_from),
        patch.object(candidates, "MOST_KEPT", kept),
        patch.object(select, "MOST_KEPT", kept),
    ):
        placements = place(batch, fleet)
    answers = by_hand(batch, fleet)
    assert [placement.host for placement in placements] == [host for host, _unused in answers]
    for placement, (_unused, totals) in zip(placements, answers):
        assert {host: score["total"] for host, score in placement.weights.items()} == totals


@given(requests(), fleets())
@settings(deadline=None)
def test_no_placement_breaks_a_hard_rule(batch: list[dict[str, Any]], fleet: list[dict[str, Any]]) -> None:
    by_name = {host["name"]: host for host in fleet}
    groups: dict[tuple[str, str], int] = {}
    for host in fleet:
        for instance in host["instances"]:
            key = (instance["server_group"], host["name"])
            groups[key] = groups.get(key, 0) + 1
    for request, placement in zip(batch, place(batch, fleet)):
        if placement.host is None:
            continue
        host, group = by_name[placement.host], request["server_group"]
        assert (host["state"], host["status"]) == ("up", "enabled")
        assert request["availability_zone"] in (None, host["zone"])
        assert set(request["networks"]) <= set(host["networks"])
        assert placement.host not in request["ignore_hosts"]
        if group is None:
            continue
        key = (group["name"], placement.host)
        groups[key] = groups.get(key, 0) + 1
        if group["policy"] == "anti-affinity":
            assert groups[key] <= group.get("max_server_per_host", 1)
        if group["policy"] == "affinity":
            before = {name for (each, name), count in groups.items() if each == group["name"] and count}
            assert before == {placement.host} or groups[key] > 1


@given(requests(), fleets())
@settings(deadline=None)
def test_capacity_never_goes_below_nothing(batch: list[dict[str, Any]], fleet: list[dict[str, Any]]) -> None:
    hosts = {host.name: host for host in fleet_from(fleet)}
    taken = dict.fromkeys(hosts, Resources())
    for request, placement in zip(requests_from(batch), place(batch, fleet)):
        if placement.host is not None:
            taken[placement.host] += request.flavor.resources
    for name, host in hosts.items():
        free, given_away = host.free.to_dict(), taken[name].to_dict()
        # A host may have been over its limit before; then it gives nothing more.
        assert all(given_away[key] == 0 or given_away[key] <= free[key] for key in free)


@given(st.one_of(requests(), moves()), fleets(), st.randoms())
@settings(deadline=None)
def test_the_order_of_hosts_does_not_matter(
    batch: list[dict[str, Any]], fleet: list[dict[str, Any]], random: Any
) -> None:
    first = [placement.to_dict() for placement in place(batch, fleet)]
    shuffled = copy.deepcopy(fleet)
    random.shuffle(shuffled)
    assert [placement.to_dict() for placement in place(batch, shuffled)] == first


@given(st.one_of(requests(), moves()), fleets())
@settings(deadline=None)
def test_the_same_input_gives_the_same_answer_and_is_left_alone(
    batch: list[dict[str, Any]], fleet: list[dict[str, Any]]
) -> None:
    given_batch, given_fleet = copy.deepcopy(batch), copy.deepcopy(fleet)
    first = [placement.to_dict() for placement in place(batch, fleet)]
    assert [placement.to_dict() for placement in place(batch, fleet)] == first
    assert (batch, fleet) == (given_batch, given_fleet)


@given(st.one_of(requests(), moves()), fleets())
@settings(deadline=None)
def test_every_host_is_either_scored_or_refused_for_a_reason(
    batch: list[dict[str, Any]], fleet: list[dict[str, Any]]
) -> None:
    for placement in place(batch, fleet):
        names = {host["name"] for host in fleet}
        if placement.reason is not None and placement.reason.startswith("can never be met"):
            continue
        assert set(placement.weights) | set(placement.rejected) == names
        assert not set(placement.weights) & set(placement.rejected)
        assert all(placement.rejected.values())
        assert (placement.host is None) == (not placement.weights)
        assert placement.host is None or placement.host not in placement.rejected


@given(requests(), fleets())
@settings(deadline=None)
def test_a_batch_is_whole_or_nothing_and_whole_as_its_parts(
    batch: list[dict[str, Any]], fleet: list[dict[str, Any]]
) -> None:
    parts = [placement.host for placement in place(batch, fleet)]
    whole = [placement.host for placement in place(batch, fleet, replace(PARTIAL, partial=False))]
    assert whole == (parts if None not in parts else [None] * len(parts))


@given(requests(most=1), fleets(most=3))
def test_the_first_reason_is_the_first_of_all_reasons(batch: list[dict[str, Any]], fleet: list[dict[str, Any]]) -> None:
    hosts = fleet_from(fleet)
    rules = rules_of(PARTIAL, OwnRules(), hosts)
    for state in FleetState(hosts).states:
        for request in requests_from(batch):
            every = reasons(state, Demand(request), rules, PARTIAL, every=True)
            assert reasons(state, Demand(request), rules, PARTIAL, every=False) == every[:1]
