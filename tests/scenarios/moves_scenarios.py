# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenarios of moving many instances: folders named for what they show, each with a README of a line, a fleet, what is
asked, and the plan as a person reads it.

question.yml names the filter under `plan`; the rest of it are the filter's arguments. Fleets and what is desired are
completed as in the planner's own scenarios.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from ansible_collections.lodestar.compute.plugins.filter.drain_plan import drain_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuation_plan import evacuation_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.maintenance_waves import maintenance_waves_filter
from ansible_collections.lodestar.compute.plugins.filter.move_matrix import move_matrix_filter
from ansible_collections.lodestar.compute.plugins.filter.moves_text import moves_text_filter
from ansible_collections.lodestar.compute.plugins.filter.rebalance_plan import rebalance_plan_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import FOLDER as PLAN_FOLDER
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record

FOLDER = Path(__file__).resolve().parent / "moves"
FILTERS: dict[str, Callable[..., dict[str, Any]]] = {
    "drain_plan": drain_plan_filter,
    "evacuation_plan": evacuation_plan_filter,
    "maintenance_waves": maintenance_waves_filter,
    "move_matrix": move_matrix_filter,
    "rebalance_plan": rebalance_plan_filter,
}


def scenarios() -> list[str]:
    """The names of all scenarios, in order."""
    return sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())


def given(name: str) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """A scenario's fleet, desired state, and question."""
    desired = {**_read(PLAN_FOLDER / "catalogue.yml"), **_read(FOLDER / name / "desired.yml")}
    question = _read(FOLDER / name / "question.yml")
    if "kept" in question:
        question["kept"] = {
            host: {record["uuid"]: record for record in (whole_record(each, desired) for each in records)}
            for host, records in question["kept"].items()
        }
    return whole_fleet(_read(FOLDER / name / "fleet.yml"), desired), desired, question


def planned(name: str) -> dict[str, Any]:
    """The plan that the filter makes of a scenario."""
    fleet, desired, question = given(name)
    return FILTERS[question.pop("plan")](fleet, desired, **question)


def text(name: str) -> str:
    """The plan in words."""
    found = planned(name)
    return (found["text"] if "text" in found else moves_text_filter(found)) + "\n"


def expected(name: str) -> str:
    return (FOLDER / name / "expected.txt").read_text(encoding="utf-8")


def _read(path: Path) -> dict[str, Any]:
    """A part of a scenario; one that is not there says nothing."""
    return (yaml.safe_load(path.read_text(encoding="utf-8")) or {}) if path.exists() else {}
