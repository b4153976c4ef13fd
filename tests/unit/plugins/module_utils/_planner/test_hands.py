# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many moves a plan has its hosts work at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hands import AHEAD, Hands
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


def hands(**hosts: Mapping[str, Any]) -> Hands:
    described = {name: hosts.get(name, {}) for name in ("hv1", "hv2", "hv3", "hv4")}
    return Hands(Holdings(Fleet.from_dict(whole_fleet(described, CATALOGUE))))


def under_way(task: str) -> dict[str, Any]:
    return {"name": "other", "task": {"name": task, "started_at": "2026-11-20T03:00:00Z", "transaction": "run-9"}}


def test_a_source_has_two_at_once_and_four_for_each_of_them_in_a_plan() -> None:
    plan = hands()
    refused = [plan.ask("hv1", "hv2") for _number in range(2 * AHEAD + 1)]
    assert refused == [*[None] * 2 * AHEAD, "hv1 lets out 2 at once"]
    assert plan.of("hv1", "hv2") == {"outgoing": 2, "incoming": 2}


def test_sources_share_what_a_destination_takes_in_and_the_others_wait() -> None:
    plan = hands(hv4={"moves": {"incoming": 3}}, hv1={"moves": {"outgoing": 1}})
    assert [plan.ask(source, "hv4") for source in ("hv1", "hv2", "hv3", "hv2")] == [None] * 4
    assert plan.of("hv1", "hv4") == {"outgoing": 1, "incoming": 1}
    assert plan.of("hv2", "hv4") == plan.of("hv3", "hv4") == {"outgoing": 2, "incoming": 1}
    plan = hands()
    assert [plan.ask(source, "hv4") for source in ("hv1", "hv2", "hv3")] == [None, None, "hv4 takes in 2 at once"]


@pytest.mark.parametrize(
    ("busy", "task", "left"),
    [("hv1", "migrating", {"outgoing": 1, "incoming": 1}), ("hv2", "arriving", {"outgoing": 2, "incoming": 1})],
)
def test_what_others_have_in_hand_counts(busy: str, task: str, left: dict[str, int]) -> None:
    plan = hands(**{busy: {"instances": [under_way(task)]}})
    assert plan.ask("hv1", "hv2") is None
    assert plan.of("hv1", "hv2") == left


@pytest.mark.parametrize(
    ("busy", "task", "why"),
    [("hv1", "migrating", "hv1 lets out 1 at once"), ("hv2", "arriving", "hv2 takes in 1 at once")],
)
def test_a_host_whose_hands_are_full_has_none(busy: str, task: str, why: str) -> None:
    plan = hands(**{busy: {"instances": [under_way(task)], "moves": {"outgoing": 1, "incoming": 1}}})
    assert plan.ask("hv1", "hv2") == why
