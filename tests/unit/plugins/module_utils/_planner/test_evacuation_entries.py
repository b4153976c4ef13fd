# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers are told of an evacuation at each of its stages, and what a person reads of it."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.evacuation_entries import evacuation_entries_filter
from ansible_collections.lodestar.compute.plugins.filter.evacuations_text import evacuations_text_filter
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.dead_fleet import (
    EVACUATING,
    HOSTS,
    WEB,
    entries,
    fleet,
    gone,
    kept,
    made,
    steps,
)
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


def placed_open() -> dict[str, Any]:
    """hv1 is being evacuated, and WEB was placed on hv2."""
    return {"hv1": {**entries("fenced")["hv1"], "instances": gone()["hv1"]["instances"]}}


HERE = {"hv1": {WEB["uuid"]: WEB}}
GIVEN_UP = {"hv2": {WEB["uuid"]: 7}}
LEFT = [{"path": "/x", "uuid": WEB["uuid"]}]
BEGUN = {"hv2": {WEB["uuid"]: {**WEB, "generation": 7, "task": EVACUATING}}}


def test_each_stage_is_a_later_version_and_a_new_evacuation_forgets_one_that_is_over() -> None:
    told = [entries(stage)["hv1"]["version"] for stage in ("begun", "fenced", "ended")]
    assert told == sorted(set(told))
    again = entries("begun", known=gone())
    assert WEB["uuid"] in again["hv1"]["instances"]
    over = evacuation_entries_filter(gone(), "back", hosts=["hv1"])
    assert entries("begun", known=over)["hv1"]["instances"] == {}
    assert entries("begun", known=over)["hv1"]["version"] > over["hv1"]["version"]


def test_a_host_that_was_taken_back_is_not_marked_as_evacuated_where_there_was_nothing_to_do() -> None:
    over = evacuation_entries_filter(gone(), "back", hosts=["hv1"])
    for stage in ("ended", "back"):
        assert evacuation_entries_filter(over, stage, hosts=["hv1", "hv2"]) == {}
    assert evacuation_entries_filter(entries("fenced"), "ended", hosts=["hv1", "hv2"])["hv1"]["stage"] == "closed"


@pytest.mark.parametrize(
    ("seen", "records", "removed", "is_unmade"),
    [
        (fleet(hv2=[], hv3=[]), HERE, GIVEN_UP, True),
        (fleet(hv2=[], hv3=[]), {}, {"hv1": {WEB["uuid"]: 7}, "hv2": {WEB["uuid"]: 9}}, False),  # it was deleted since
        (fleet(hv2=[], hv3=[]), HERE, {}, False),  # hv2 has not said that it gave it up
        (fleet(hv2=[], hv3=[]), HERE, {"hv2": {WEB["uuid"]: 6}}, False),  # that was before
        (fleet(hv2=[], hv3=[]), {**HERE, **BEGUN}, {}, False),
        (fleet(hv2=[], hv3=[]), {**HERE, "hv3": BEGUN["hv2"]}, GIVEN_UP, False),
        (fleet(hv2=[]), HERE, GIVEN_UP, False),  # hv3 is silent
        (fleet(hv2=[made("hv2", 7, EVACUATING)], hv3=[]), HERE, GIVEN_UP, False),  # it could not be put back
        (whole_fleet({"hv2": {"leftovers": LEFT}, "hv3": {}}, CATALOGUE), HERE, GIVEN_UP, False),
        (fleet(hv2=[], hv3=[]), {"hv1": {WEB["uuid"]: {**WEB, "generation": 8}}}, GIVEN_UP, False),
    ],
)
def test_only_what_is_sure_to_be_nowhere_else_starts_on_its_old_host(
    seen: Any, records: Any, removed: Any, is_unmade: bool
) -> None:
    memory = kept(records, {}, removed)
    asked = {"hosts": ["hv1"], "fleet": seen, "kept": memory, "expected": HOSTS}
    told = evacuation_entries_filter(placed_open(), "ended", **asked)
    assert told["hv1"]["stage"] == "closed"
    assert told["hv1"]["instances"][WEB["uuid"]].get("unmade", False) is is_unmade
    text = evacuations_text_filter(told, ["hv1"], kept=memory)
    assert ("could not be made again: default.web" in text) is is_unmade
    is_begun = WEB["uuid"] in records.get("hv1", {}) and not is_unmade
    assert ("placed, and not finished: default.web on hv2" in text) is is_begun
    assert ("made again: default.web on hv2" in text) is (not is_begun and not is_unmade)


def test_what_a_run_without_a_receipt_ends_is_not_said_to_be_nowhere() -> None:
    asked = {"hosts": ["hv1"], "fleet": fleet(hv2=[], hv3=[]), "kept": kept(HERE, {}, GIVEN_UP), "expected": HOSTS}
    told = evacuation_entries_filter(gone(), "ended", **asked)
    assert "unmade" not in told["hv1"]["instances"][WEB["uuid"]]


def test_what_the_keepers_were_told_to_forget_since_is_made_again() -> None:
    forgotten = {"hv1": {"removed": {WEB["uuid"]: 7}}}
    text = evacuations_text_filter(gone(), ["hv1"], kept=kept(HERE, {}), forgotten=forgotten)
    assert "made again: default.web on hv2" in text


def test_what_is_placed_anew_is_not_unmade_any_more() -> None:
    told = placed_open()
    told["hv1"]["instances"][WEB["uuid"]]["unmade"] = True
    plan = steps(fleet(hv2=[], hv3=[]), kept(HERE, told))
    again = evacuation_entries_filter(told, "placed", plan=plan)
    assert "unmade" not in again["hv1"]["instances"][WEB["uuid"]]


def test_of_two_keepers_the_later_version_counts() -> None:
    answers = [{"evacuations": entries("ended")}, {"evacuations": entries("begun")}]
    for order in (answers, answers[::-1]):
        assert evacuation_entries_filter(order)["hv1"]["stage"] == "closed"


def test_the_text_says_who_how_where_and_what_holds() -> None:
    text = evacuations_text_filter(gone(), ["hv1", "hv2"])
    for said in ("evacuated by alice", "power-off (chassis power is off)", "default.web on hv2", "host_resume"):
        assert said in text
    assert "hv2: nothing of it had to be made again" in text
