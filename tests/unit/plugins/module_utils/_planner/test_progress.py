# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a maintenance is, as hosts say it: every host in one list, and none begun that somebody else holds."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.maintenance_progress import maintenance_progress_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

LISTS = ("done", "worked", "begun", "waiting", "left_out")


def found(host: dict[str, Any], **more: Any) -> dict[str, Any]:
    fleet = whole_fleet({"hv1": host}, CATALOGUE)
    return maintenance_progress_filter(fleet, "kernel", ["hv1"], **more)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ({}, "waiting"),
        ({"maintenance": {"name": "firmware", "stage": "done"}}, "waiting"),
        ({"maintenance": {"name": "kernel", "stage": "begun"}, "status": "disabled"}, "begun"),
        ({"maintenance": {"name": "kernel", "stage": "worked"}}, "worked"),
        ({"maintenance": {"name": "kernel", "stage": "done"}}, "done"),
        ({"maintenance": {"name": "firmware", "stage": "begun"}}, "left_out"),
        ({"status": "disabled", "status_reason": "new fans"}, "left_out"),
        ({"state": "unknown"}, "left_out"),
    ],
)
def test_a_host_is_where_it_says_itself(host: dict[str, Any], expected: str) -> None:
    answer = found(host)
    assert [each for each in LISTS if "hv1" in answer[each]] == [expected]


def test_why_a_host_is_left_out_is_told() -> None:
    assert "disabled, new fans" in found({"status": "disabled", "status_reason": "new fans"})["text"]
    assert "-e maintenance=firmware" in found({"maintenance": {"name": "firmware", "stage": "worked"}})["text"]


def test_what_failed_in_this_run_is_told_once_with_its_reason() -> None:
    text = found(
        {"maintenance": {"name": "kernel", "stage": "begun"}, "status": "disabled"}, faults={"hv1": "apt failed"}
    )["text"]
    assert text.count("hv1") == 1
    assert "! hv1 failed: apt failed; it takes nothing new" in text


def test_hosts_keep_the_order_in_which_they_were_named() -> None:
    fleet = whole_fleet({"hv1": {}, "hv2": {}, "hv3": {}}, CATALOGUE)
    assert maintenance_progress_filter(fleet, "kernel", ["hv3", "hv1"])["waiting"] == ["hv3", "hv1"]
