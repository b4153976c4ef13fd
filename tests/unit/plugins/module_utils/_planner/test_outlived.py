# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was deleted where it had moved to, while the host that it had left did not answer: it never lives again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.evacuation_plan import evacuation_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_announcements import plan_announcements_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

RUN, NOW = "7d9a3f52-1111-4222-8333-444455556666", "2026-11-21T03:00:00Z"
HOSTS = ["hv1", "hv2", "hv3"]
WEB = whole_record({"name": "web", "generation": 4}, CATALOGUE)
UUID = WEB["uuid"]


def web(generation: int, task: Any = None, **observed: Any) -> dict[str, Any]:
    """The instance as a host has it."""
    return {"name": "web", "generation": generation, "task": task, "observed": {"power_state": "running", **observed}}


def migrating(reason: str = "migrated", state: str = "stopped") -> dict[str, Any]:
    """What hv1 is left with, once the instance has moved to hv2."""
    options = {"to": "hv2", "mode": "live", "power": "running"}
    task = {"name": "migrating", "transaction": "r", "started_at": NOW, "action": "migrate", "options": options}
    return web(5, task, power_state=state, reason=reason)


def fleet(**instances: list[dict[str, Any]]) -> dict[str, Any]:
    return whole_fleet({host: {"instances": has} for host, has in instances.items()}, CATALOGUE)


def kept(records: Any, removed: Any = None) -> list[dict[str, Any]]:
    return [{"records": json.dumps(records), "removed": json.dumps(removed or {}), "evacuations": {}}]


def planned(seen: Any, memory: Any, **more: Any) -> dict[str, Any]:
    asked = {"scope": "interrupted", "kept": memory, "expected": HOSTS, **more}
    return plan_filter(seen, CATALOGUE, RUN, NOW, **asked)


KNOWN = [
    kept({}, {"hv1": {UUID: 8}, "hv2": {UUID: 9}}),  # the run that deleted it has told all
    kept({"hv1": {UUID: WEB}, "hv2": {UUID: {**WEB, "generation": 8}}}),  # it was killed before
]


@pytest.mark.parametrize("memory", KNOWN)
@pytest.mark.parametrize("left", [migrating(), migrating("shutdown"), migrating("migrating", "paused")])
def test_a_source_that_heals_after_the_instance_was_deleted_starts_nothing(left: Any, memory: Any) -> None:
    plan = planned(fleet(hv1=[left], hv2=[], hv3=[]), memory)
    (step,) = plan["steps"]
    assert (step["action"], step["host"], step["options"]["lives_on"]) == ("forget_evacuated", "hv1", "hv2")
    silent = planned(fleet(hv1=[left], hv2=[]), memory)
    assert silent["steps"] == []
    assert "it may be on hv3, which does not answer" in silent["obstacles"][0]["reason"]


@pytest.mark.parametrize(
    ("memory", "left"),
    [
        (kept({"hv1": {UUID: WEB}}), migrating()),  # nothing arrived
        (kept({"hv1": {UUID: WEB}}, {"hv2": {UUID: 6}}), migrating()),  # its place there was taken back
        (KNOWN[0], migrating("unpaused", "running")),  # it runs, and is not ended
    ],
)
def test_a_source_that_nobody_knows_to_be_outlived_keeps_the_instance(memory: Any, left: Any) -> None:
    plan = planned(fleet(hv1=[left], hv2=[], hv3=[]), memory)
    assert [step["action"] for step in plan["steps"]] == ["undo_migration"]


def test_before_a_deletion_keepers_forget_older_copies_on_hosts_that_do_not_answer() -> None:
    seen, memory = fleet(hv2=[web(8)], hv3=[]), kept({"hv1": {UUID: WEB}, "hv2": {UUID: {**WEB, "generation": 8}}})
    plan = planned(seen, memory, scope="named", delete=["web"])
    assert [step["action"] for step in plan["steps"]] == ["delete"]
    assert plan_announcements_filter(plan, fleet=seen, kept=memory) == {"hv1": {"records": {}, "removed": {UUID: 8}}}


def test_the_rest_of_a_deletion_says_nothing_of_other_hosts() -> None:
    seen = fleet(hv2=[], hv3=[])
    seen["hosts"][0]["leftovers"] = [{"path": "/x", "uuid": UUID, "name": "default.web", "deleting": True}]
    memory = kept({"hv1": {UUID: WEB}})
    plan = planned(seen, memory)
    assert [step["action"] for step in plan["steps"]] == ["delete"]
    assert plan_announcements_filter(plan, fleet=seen, kept=memory) == {}


@pytest.mark.parametrize(
    ("memory", "forgotten"),
    [
        (kept({"hv1": {UUID: WEB}, "hv2": {UUID: {**WEB, "generation": 8}}}), {"hv1": {"removed": {UUID: 7}}}),
        (kept({}, {"hv1": {UUID: 8}}), {}),
    ],
)
def test_what_had_moved_on_and_was_deleted_is_not_made_again(memory: Any, forgotten: Any) -> None:
    receipt = {"method": "power-off", "at": NOW}
    asked = {"fenced": {"hv1": receipt}, "expected": HOSTS, "lost_disks": "rebuild"}
    plan = evacuation_plan_filter(fleet(hv2=[], hv3=[]), CATALOGUE, kept=memory, **asked)
    assert (plan["moves"], plan["stranded"], plan["forgotten"]) == ([], [], forgotten)
