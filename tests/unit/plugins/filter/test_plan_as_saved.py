# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A saved plan: applied as it was reviewed, or refused step by step, and never more than it says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_as_saved import plan_as_saved_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, RUN, whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

LATER = "2026-12-01T00:00:00Z"
WEB = {"name": "web", "flavor": "m1.small", "image": "debian-12"}
DB = {**WEB, "name": "db"}


def planned(*instances: dict[str, Any], now: str = NOW, **hosts: Any) -> dict[str, Any]:
    fleet = whole_fleet(hosts or {"hv1": {}}, CATALOGUE)
    return plan_filter(fleet, {**CATALOGUE, "instances": list(instances)}, RUN, now)


def stopped(name: str, **more: Any) -> dict[str, Any]:
    record = whole_record({"name": name, "power_state": "stopped", **more}, CATALOGUE)
    return {**record, "observed": {"power_state": "stopped"}}


def ids(plan: dict[str, Any]) -> list[str]:
    return [step["id"] for step in plan["steps"]]


def reasons(plan: dict[str, Any]) -> list[str]:
    return [obstacle["reason"] for obstacle in plan["obstacles"]]


def test_without_a_saved_plan_the_plan_is_as_it_was() -> None:
    plan = planned(WEB)
    assert plan_as_saved_filter(plan, None) is plan


def test_saved_plan_is_applied_as_it_is_days_later_and_from_a_file() -> None:
    saved, plan = planned(WEB, DB), planned(WEB, DB, now=LATER)
    assert plan_as_saved_filter(plan, json.dumps(saved)) == plan


def test_what_was_not_saved_is_left_out_and_said() -> None:
    made = plan_as_saved_filter(planned(WEB, DB), planned(WEB))
    assert ids(made) == ["create default.web"]
    assert made["notes"][-1] == "1 steps that would be planned now are not as they were saved"
    assert reasons(made) == []


def test_what_nobody_asks_for_any_more_is_refused() -> None:
    made = plan_as_saved_filter(planned(DB), planned(WEB, DB))
    assert ids(made) == ["create default.db"]
    assert reasons(made) == [
        "saved as create default.web on hv1, but nothing of the kind is planned now; make a new plan"
    ]


def test_another_host_is_refused() -> None:
    made = plan_as_saved_filter(planned(WEB, hv2={}), planned(WEB, hv1={}))
    assert ids(made) == []
    assert reasons(made) == ["saved as create default.web on hv1, but it would be on hv2 now; make a new plan"]


@pytest.mark.parametrize("change", [{"boot_id": "another"}, {"instances": [stopped("web", generation=7)]}])
def test_what_a_step_rests_on_must_be_as_it_was(change: dict[str, Any]) -> None:
    host = {"boot_id": "first", "instances": [stopped("web")]}
    wish = {**WEB, "power_state": "running"}
    saved = planned(wish, hv1=host)
    assert len(saved["steps"]) == 1
    made = plan_as_saved_filter(planned(wish, hv1={**host, **change}), saved)
    assert ids(made) == []
    (reason,) = reasons(made)
    assert reason.endswith("but what it rests on has changed; make a new plan")


def test_step_whose_forerunner_is_refused_is_refused_too() -> None:
    saved, plan = planned(WEB, DB), planned(WEB, DB)
    for document in (saved, plan):
        document["steps"][1]["after_steps"] = [document["steps"][0]["id"]]
    plan["steps"][0]["host"] = "hv2"
    assert ids(plan_as_saved_filter(plan, saved)) == []


def test_plan_of_another_version_is_refused() -> None:
    with pytest.raises(AnsibleFilterError, match="plan of schema 9"):
        plan_as_saved_filter(planned(WEB), {**planned(WEB), "schema": 9})
