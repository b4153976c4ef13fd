# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a drain asks of a run, round by round, and what it asks to bring everything back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings


def rounds(plan: Mapping[str, Any], at_once: int = 0) -> list[dict[str, Any]]:
    """The rounds of a plan of moves, `{act, moves}` each: what is stopped first, then the plan's own, one by one.

    act is what a run is asked, moves the same as entries of a plan of moves. at_once is the most in one round, 0 for as
    many as the plan has in one.
    """
    stops = [{**left, "from": left["host"], "to": left["host"], "mode": "stop"} for left in plan.get("stops") or ()]
    numbers = sorted({move["round"] for move in plan["moves"]})
    all_rounds = [stops, *([move for move in plan["moves"] if move["round"] == number] for number in numbers)]
    return [_round(part) for entries in all_rounds for part in _parts(entries, at_once)]


def returning(fleet: Fleet, names: Sequence[str], at_once: int = 0, bring_back: bool = True) -> list[dict[str, Any]]:
    """The rounds that start what was stopped when hosts were emptied, wherever it is; then, with bring_back, those that
    bring back to them what left.

    Raises InvalidInput for a host that does not answer.
    """
    holdings = Holdings(fleet)
    silent = [name for name in names if name not in holdings.hosts]
    if silent:
        raise InvalidInput([Fault("host", f"{name} does not answer: what left it cannot be told") for name in silent])
    stopped_by = {uuid: name for name in names for uuid in holdings.hosts[name].facts.get("stopped") or ()}
    home = {uuid: name for name in names for uuid in holdings.hosts[name].facts.get("displaced") or ()}
    starts, moves = [], []
    for holding in holdings.all:
        record, here = holding.record, holding.host
        entry = {"instance": record.domain_name, "uuid": record.uuid, "from": here}
        if record.uuid in stopped_by and holding.instance.observed.power_state == "stopped":
            why = f"it was stopped when {stopped_by[record.uuid]} was emptied"
            starts.append({**entry, "to": here, "mode": "start", "reason": why})
        to = home.get(record.uuid, here)
        if bring_back and to != here:
            moves.append({**entry, "to": to, "mode": "auto", "reason": f"it left {to} when that was emptied"})
    return [_round(part) for entries in (starts, moves) for part in _parts(entries, at_once)]


def _parts(entries: Sequence[dict[str, Any]], at_once: int) -> Iterator[Sequence[dict[str, Any]]]:
    size = at_once or len(entries)
    for start in range(0, len(entries), max(size, 1)):
        yield entries[start : start + size]


def _round(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"act": [_ask(entry) for entry in entries], "moves": [dict(entry) for entry in entries]}


def _ask(entry: Mapping[str, Any]) -> dict[str, Any]:
    if entry["mode"] in ("stop", "start"):
        return {"action": entry["mode"], "instances": [entry["instance"]]}
    options = {"from": entry["from"], "host": entry["to"], "mode": entry["mode"]}
    return {"action": "migrate", "instances": [entry["instance"]], "options": options}
