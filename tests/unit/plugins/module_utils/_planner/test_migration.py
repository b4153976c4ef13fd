# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves that are asked for and are none, or cannot be: what their user is told."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, RUN, whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

MOVED = {"action": "migrate", "run": RUN, "by": "ann", "at": NOW}


def asked(host: str, hosts: dict[str, Any], **question: Any) -> dict[str, Any]:
    ask = [{"action": "migrate", "instances": ["web"], "options": {"host": host}}]
    return plan_filter(whole_fleet(hosts, CATALOGUE), CATALOGUE, run=RUN, now=NOW, act=ask, scope="named", **question)


def test_move_is_told_why_its_destination_refused_and_not_that_it_is_left_out() -> None:
    hosts = {"hv1": {"instances": [{"name": "web"}]}, "hv2": {}, "hv3": {}}
    told = "no valid host: it is pinned to hv2, where claim refuses it: the host refused it in this run"
    found = asked("hv2", hosts, excluded={"default.web": ["hv2"]})
    assert [obstacle["reason"] for obstacle in found["obstacles"]] == [told]


@pytest.mark.parametrize(("host", "why"), [("hv2", "does not answer"), ("hv9", "is not a host of the fleet")])
def test_destination_that_cannot_be_asked_is_told_from_one_that_is_none(host: str, why: str) -> None:
    found = asked(host, {"hv1": {"instances": [{"name": "web"}]}, "hv2": {"state": "unknown"}})
    assert [obstacle["reason"] for obstacle in found["obstacles"]] == [f"{host} {why}: nothing can be moved there"]


@pytest.mark.parametrize(("last", "told"), [(None, ["default.web is on hv1 already"]), (MOVED, [])])
def test_only_what_this_run_did_not_move_there_is_told_to_be_there_already(last: Any, told: list[str]) -> None:
    assert asked("hv1", {"hv1": {"instances": [{"name": "web", "last_action": last}]}})["notes"] == told
