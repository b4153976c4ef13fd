# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves at once: how many a run may claim, and which has only to wait for others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest


@pytest.mark.parametrize(("status", "waits"), [("enabled", True), ("disabled", False)])
def test_a_move_that_has_only_to_wait_for_others_says_so(host: Any, status: str, waits: bool) -> None:
    host.limits = {"moves": {"incoming": 1}}
    first, second = (replace(host.create(f"web-{number}", number), action="arrive") for number in (1, 2))
    second = replace(second, preconditions={"generation": None, "host": {"status": status}})
    (claimed,) = host.claim(first, run="run-1")
    (lost,) = host.claim(second, run="run-2")
    assert claimed.reason is None
    assert "waits" not in claimed.to_dict()
    assert (lost.waits, lost.to_dict().get("waits", False)) == (waits, waits)
    assert ("moves of others in hand" in lost.reason) is waits


@pytest.mark.parametrize(("others", "at_once", "claimed"), [(0, 1, 2), (1, 1, 2), (1, 2, 0), (2, 1, 0)])
def test_a_run_claims_all_its_moves_where_those_it_works_at_once_are_not_too_many(
    host: Any, others: int, at_once: int, claimed: int
) -> None:
    moves = [replace(host.create(f"web-{number}", number), action="arrive") for number in range(1, 5)]
    host.claim(*moves[:others], run="run-1")
    hands = {"outgoing": 2, "incoming": at_once}
    asked = [replace(move, options={**move.options, "hands": hands}) for move in moves[2:]]
    claims = host.claim(*asked, run="run-2")
    assert [claim.reason is None for claim in claims].count(True) == claimed


def test_on_a_host_that_is_not_ready_no_move_waits_for_others(host: Any) -> None:
    host.store.unready = "it has no program"
    host.limits = {"moves": {"incoming": 0}}
    (lost,) = host.claim(replace(host.create("web-1", 1), action="arrive"))
    assert (lost.reason, lost.waits) == ("it has no program", False)
