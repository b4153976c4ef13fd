# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the copies on a host that was evacuated and is back."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.plan_text import plan_text_filter
from ansible_collections.lodestar.compute.plugins.filter.return_steps import return_steps_filter
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.dead_fleet import (
    EVACUATING,
    HOSTS,
    RUN,
    WEB,
    entries,
    fleet,
    gone,
    kept,
    made,
)
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


def back(seen: Any, evacuations: Any, expected: Any = None, removed: Any = None, records: Any = None) -> dict[str, Any]:
    kept_by = kept(records or {}, evacuations, removed)
    return return_steps_filter(seen, CATALOGUE, RUN, kept=kept_by, hosts=["hv1"], expected=expected or HOSTS)


def test_a_copy_that_lives_elsewhere_goes_also_while_it_runs() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[made("hv2", 8)], hv3=[]), gone())
    (step,) = plan["steps"]
    assert (step["action"], step["host"], step["options"]["lives_on"]) == ("forget_evacuated", "hv1", "hv2")
    assert plan["leases"] == ["host:hv1"]


@pytest.mark.parametrize(("storage", "told"), [(None, 1), ("both", 0)])
def test_the_plan_says_that_local_disks_of_the_copy_are_kept_and_for_how_long(storage: Any, told: int) -> None:
    stale, living = ({**made(host, number), "storage": storage} for host, number in (("hv1", 4), ("hv2", 8)))
    plan = back(fleet(hv1=[stale], hv2=[living], hv3=[]), gone())
    line = "    KEPT: its local disks, aside on hv1 for 12 days; then fleet_reconcile drops them"
    assert plan_text_filter(plan, lost_days=12).count(line) == told
    assert plan_text_filter(plan).count("    KEPT: its local disks, aside on hv1 (docs") == told


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ([made("hv2", 4)], "nobody can tell which is newer"),
        ([made("hv2", 8, EVACUATING, busy="bob works on it")], "on hv2: bob works on it"),
        ([made("hv2", 8, "stopping")], "settle that first"),
    ],
)
def test_without_proof_of_the_living_copy_none_goes(there: Any, said: str) -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=there, hv3=[]), gone())
    assert plan["steps"] == []
    assert said in plan["obstacles"][0]["reason"]


def test_a_copy_without_a_tombstone_stays() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[made("hv2", 8)], hv3=[]), entries("ended"))
    assert (plan["steps"], plan["obstacles"]) == ([], [])


def test_what_was_never_made_again_stays_unless_a_silent_host_may_have_it() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[]), gone())
    assert (plan["steps"], plan["obstacles"]) == ([], [])
    assert "it stays on hv1" in plan["notes"][0]
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[]), gone())
    assert "it may be on hv3" in plan["obstacles"][0]["reason"]


@pytest.mark.parametrize(
    ("removed", "records"),
    [
        ({"hv1": {WEB["uuid"]: 7}, "hv2": {WEB["uuid"]: 9}}, {}),  # it was whole there, and was deleted by name
        ({}, {"hv2": {WEB["uuid"]: {**WEB, "generation": 8}}}),  # the run that deleted it there has told nobody
    ],
)
def test_what_was_deleted_where_it_was_made_again_does_not_come_back_to_life(removed: Any, records: Any) -> None:
    seen = fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[])
    plan = back(seen, gone(), removed=removed, records=records)
    (step,) = plan["steps"]
    assert (step["action"], step["host"], step["options"]["lives_on"]) == ("forget_evacuated", "hv1", "hv2")
    assert "was deleted there" in step["reason"]
    assert plan["notes"] == []
    silent = back(fleet(hv1=[made("hv1", 4)], hv2=[]), gone(), removed=removed, records=records)
    assert (silent["steps"], len(silent["obstacles"])) == ([], 1)
    seen["hosts"][1]["leftovers"] = [{"path": "/var/lib/libvirt/images/lodestar/instances/x", "uuid": WEB["uuid"]}]
    left = back(seen, gone(), removed=removed, records=records)
    assert left["steps"] == []
    assert "only files of it are left" in left["obstacles"][0]["reason"]


@pytest.mark.parametrize(
    ("removed", "records"),
    [
        ({"hv2": {WEB["uuid"]: 7}}, {}),  # it could not be made there, and is nowhere else
        ({"hv1": {WEB["uuid"]: 3}}, {}),  # it had been on this host before
        ({}, {"hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}),  # it was never claimed there
    ],
)
def test_what_could_not_be_made_again_stays_where_it_was(removed: Any, records: Any) -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[], hv3=[]), gone(), removed=removed, records=records)
    assert (plan["steps"], plan["obstacles"]) == ([], [])
    assert "it stays on hv1" in plan["notes"][0]


def test_what_was_begun_elsewhere_is_finished_before_the_old_copy_goes() -> None:
    plan = back(fleet(hv1=[made("hv1", 4)], hv2=[made("hv2", 8, EVACUATING)], hv3=[]), gone())
    assert [(step["action"], step["host"]) for step in plan["steps"]] == [("evacuate", "hv2")]
    assert plan["deferred"] == ["default.web"]
