# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan of moves asks of runs, round by round, and what hosts that are emptied have to remember."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
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


def displaced(fleet: Fleet, plan: Mapping[str, Any]) -> dict[str, dict[str, list[str]]]:
    """What each emptied host of a drain's plan has to remember, `{displaced, stopped}`, both UUIDs; without those that
    need not remember anything.

    What another host remembers that answers was only a visitor: it goes home to that one, and not back here.
    """
    at_home: dict[str, set[str]] = defaultdict(set)
    for host in fleet.answering:
        for uuid in host.facts.get("displaced") or ():
            at_home[uuid].add(host.name)
    memories = {
        name: {
            "displaced": [
                move["uuid"] for move in plan["moves"] if move["from"] == name and at_home[move["uuid"]] <= {name}
            ],
            "stopped": [left["uuid"] for left in plan["stops"] if left["host"] == name],
        }
        for name in plan["hosts"]
    }
    return {name: memory for name, memory in memories.items() if memory["displaced"] or memory["stopped"]}


def _parts(entries: Sequence[dict[str, Any]], at_once: int) -> Iterator[Sequence[dict[str, Any]]]:
    size = at_once or len(entries)
    for start in range(0, len(entries), max(size, 1)):
        yield entries[start : start + size]


def _round(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"act": [_ask(entry) for entry in entries], "moves": [dict(entry) for entry in entries]}


def _ask(entry: Mapping[str, Any]) -> dict[str, Any]:
    asked = {"instances": [entry["instance"]], "reason": entry["reason"]}
    if entry["mode"] in (STOP, START):
        return {"action": entry["mode"], **asked}
    return {
        "action": "migrate",
        "options": {"from": entry["from"], "host": entry["to"], "mode": entry["mode"]},
        **asked,
    }
