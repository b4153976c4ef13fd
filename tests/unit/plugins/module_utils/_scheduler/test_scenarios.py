# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every scenario is answered as it says, and no rule could be lost without one of them failing."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.tests.scenarios.schedule_scenarios import FOLDER, disagreements, scenarios
from ansible_collections.lodestar.compute.tests.scenarios.without_each_rule import noticed_by, rules


@pytest.mark.parametrize("name", scenarios())
def test_scenario_is_answered_as_it_says(name: str) -> None:
    assert disagreements(name) == []


@pytest.mark.parametrize("name", scenarios())
def test_scenario_has_a_readme_of_one_line(name: str) -> None:
    assert len((FOLDER / name / "README.md").read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize("rule", rules())
def test_rule_turned_off_is_noticed(rule: str) -> None:
    assert noticed_by(rule)
