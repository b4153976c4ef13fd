# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plans of moves say beside what the scenarios show."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.maintenance_waves import maintenance_waves_filter
from ansible_collections.lodestar.compute.plugins.filter.moves_text import moves_text_filter
from ansible_collections.lodestar.compute.plugins.filter.rebalance_plan import rebalance_plan_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


def evened(*instances: dict[str, Any]) -> list[str]:
    """What is said of evening out these of hv1 with an empty hv2, in lines."""
    asked = {"now": "2026-11-21T03:10:00Z", "minimum_gain": 0, "threshold": 0}
    seen = whole_fleet({"hv1": {"instances": list(instances)}, "hv2": {}}, CATALOGUE)
    return moves_text_filter(rebalance_plan_filter(seen, CATALOGUE, **asked)).splitlines()


def test_what_rests_from_an_earlier_move_is_the_reason_why_load_stays_uneven() -> None:
    moved = {"moved_at": "2026-11-21T03:00:00Z"}
    score, reason, _left = evened(*({"name": f"web-{number}", **moved} for number in (1, 2)))
    assert " % of a host (" in score
    assert reason == (
        "0 moves; 2 instances were moved less than 3600 seconds ago and rest (cool_down), "
        "and no further move of others makes it more even"
    )


def test_of_fewer_than_two_hosts_no_difference_is_told() -> None:
    plan = rebalance_plan_filter(whole_fleet({"hv1": {}}, CATALOGUE), CATALOGUE)
    assert "at most 0 % of a host -> 0 %" in moves_text_filter(plan)


def test_waves_that_are_planned_anew_are_numbered_on() -> None:
    plan = maintenance_waves_filter(whole_fleet({"hv1": {}, "hv2": {}}, CATALOGUE), CATALOGUE, at_once=1)
    lines = moves_text_filter(plan, waves_done=2).splitlines()
    assert [line for line in lines if line.startswith("wave")] == ["wave 3: hv1", "wave 4: hv2"]
    assert lines[-1] == "2 more waves for 2 hosts"
