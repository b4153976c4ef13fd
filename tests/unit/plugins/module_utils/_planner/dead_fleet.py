# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet of three hosts of which hv1 died, as hosts and keepers tell of it."""

from __future__ import annotations

import json
from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.evacuation_entries import evacuation_entries_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuation_steps import evacuation_steps_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

RUN, OTHER_RUN = "7d9a3f52-1111-4222-8333-444455556666", "7d9a3f52-1111-4222-8333-444455557777"
NOW = "2026-11-21T03:00:00Z"
HOSTS = ["hv1", "hv2", "hv3"]
RECEIPT = {"method": "power-off", "at": NOW, "evidence": "chassis power is off", "by": "alice"}
WEB = whole_record({"name": "web", "generation": 4}, CATALOGUE)
EVACUATING = {
    "name": "evacuating",
    "transaction": "r",
    "started_at": NOW,
    "action": "evacuate",
    "options": {"from": "hv1"},
}


def entries(stage: str = "fenced", run: str = RUN, known: Any = None, **more: Any) -> dict[str, Any]:
    """What keepers know once a run has come so far with hv1."""
    told = evacuation_entries_filter(known or {}, "begun", hosts=["hv1"], run=run, by="alice", now=NOW)
    if stage == "begun":
        return told
    told = evacuation_entries_filter(told, "fenced", receipts={"hv1": RECEIPT})
    return told if stage == "fenced" else evacuation_entries_filter(told, stage, hosts=["hv1"], **more)


def kept(records: Any, evacuations: Any, removed: Any = None) -> list[dict[str, Any]]:
    """The answer of a keeper."""
    return [{"records": json.dumps(records), "removed": json.dumps(removed or {}), "evacuations": evacuations}]


def fleet(**instances: list[dict[str, Any]]) -> dict[str, Any]:
    return whole_fleet({host: {"instances": instances.get(host, [])} for host in HOSTS if host in instances}, CATALOGUE)


def made(host: str, generation: int, task: Any = None, **observed: Any) -> dict[str, Any]:
    """WEB as a host has it."""
    raw = {"name": "web", "generation": generation, "task": task}
    return {**raw, "observed": {"power_state": "running", **observed}} if host else raw


def steps(seen: Any, memory: Any, **more: Any) -> dict[str, Any]:
    asked = {"hosts": ["hv1"], "expected": HOSTS, "lost_disks": "rebuild", **more}
    return evacuation_steps_filter(seen, CATALOGUE, RUN, NOW, kept=memory, **asked)


def gone(generation: int = 7) -> dict[str, Any]:
    """hv1 was evacuated, and WEB placed on hv2."""
    entry = entries("ended")["hv1"]
    return {
        "hv1": {**entry, "instances": {WEB["uuid"]: {"generation": generation, "host": "hv2", "name": "default.web"}}}
    }
