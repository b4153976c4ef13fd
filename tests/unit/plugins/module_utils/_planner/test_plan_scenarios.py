# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every planner scenario is answered as it says, does what it says, and has nothing left to do afterwards."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import (
    FOLDER,
    NOW,
    expected,
    given,
    planned,
    scenarios,
    text,
)
from ansible_collections.lodestar.compute.tests.scenarios.simulation import worked

LATER_RUN = "3f0f3a52-0000-4000-8000-000000000002"
# Asked for twice, these are done twice: they name no state.
EVENTS = frozenset(("reboot", "rebuild", "snapshot", "revert_to_restore_point"))
ROUNDS = 4


@pytest.mark.parametrize("name", scenarios())
def test_scenario_is_planned_as_it_says(name: str) -> None:
    assert text(name) == expected(name)


@pytest.mark.parametrize("name", scenarios())
def test_scenario_has_a_readme_of_one_line(name: str) -> None:
    assert len((FOLDER / name / "README.md").read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize("name", scenarios())
def test_plan_of_the_worked_plan_is_empty(name: str) -> None:
    fleet, desired, question = given(name)
    for _round in range(ROUNDS):
        plan = plan_filter(fleet, desired, run=LATER_RUN, now=NOW, **question)
        fleet = worked(fleet, plan)
        if not plan["deferred"]:
            break
    steps = plan_filter(fleet, desired, run=LATER_RUN, now=NOW, **question)["steps"]
    assert [step["id"] for step in steps if step["action"] not in EVENTS] == []


@pytest.mark.parametrize("name", scenarios())
def test_planning_changes_none_of_its_arguments(name: str) -> None:
    fleet, desired, question = given(name)
    before = copy.deepcopy((fleet, desired, question))
    plan_filter(fleet, desired, run=LATER_RUN, now=NOW, **question)
    assert (fleet, desired, question) == before


def is_idle(step: dict[str, Any]) -> bool:
    return step["before"] == step["after"] and step["action"] not in EVENTS


@pytest.mark.parametrize("name", scenarios())
def test_every_step_changes_something(name: str) -> None:
    assert [step["id"] for step in planned(name)["steps"] if is_idle(step)] == []
