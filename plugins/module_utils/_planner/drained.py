# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan of moves asks of runs, round by round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import START, STOP


def rounds(plan: Mapping[str, Any], at_once: int = 0) -> list[dict[str, Any]]:
    """The rounds of a plan of moves, `{act, moves}` each: what is stopped first, then the plan's own, one by one.

    act is what a run is asked, moves the same as entries of a plan of moves. at_once is the most in one round, 0 for as
    many as the plan has in one.
    """
    stops = [{**left, "from": left["host"], "to": left["host"], "mode": STOP} for left in plan.get("stops") or ()]
    numbers = sorted({move["round"] for move in plan["moves"]})
    all_rounds = [stops, *([move for move in plan["moves"] if move["round"] == number] for number in numbers)]
    return [_round(part) for entries in all_rounds for part in _parts(entries, at_once)]


def _parts(entries: Sequence[dict[str, Any]], at_once: int) -> Iterator[Sequence[dict[str, Any]]]:
    size = at_once or len(entries)
    for start in range(0, len(entries), max(size, 1)):
        yield entries[start : start + size]


def _round(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"act": [_ask(entry) for entry in entries], "moves": [dict(entry) for entry in entries]}


def _ask(entry: Mapping[str, Any]) -> dict[str, Any]:
    if entry["mode"] in (STOP, START):
        return {"action": entry["mode"], "instances": [entry["instance"]]}
    options = {"from": entry["from"], "host": entry["to"], "mode": entry["mode"]}
    return {"action": "migrate", "instances": [entry["instance"]], "options": options}
