# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every scenario of moving many instances is answered as it says."""

from __future__ import annotations

import copy

import pytest

from ansible_collections.lodestar.compute.tests.scenarios.moves_scenarios import (
    FILTERS,
    FOLDER,
    expected,
    given,
    scenarios,
    text,
)


@pytest.mark.parametrize("name", scenarios())
def test_scenario_is_planned_as_it_says(name: str) -> None:
    assert text(name) == expected(name)


@pytest.mark.parametrize("name", scenarios())
def test_scenario_has_a_readme_of_one_line(name: str) -> None:
    assert len((FOLDER / name / "README.md").read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize("name", scenarios())
def test_planning_changes_none_of_its_arguments(name: str) -> None:
    fleet, desired, question = given(name)
    before = copy.deepcopy((fleet, desired, question))
    FILTERS[question.pop("plan")](fleet, desired, **question)
    assert (fleet, desired) == before[:2]
