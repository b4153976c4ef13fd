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


def returning(fleet: Fleet, names: Sequence[str], at_once: int = 0) -> list[dict[str, Any]]:
    """The rounds that bring back to hosts what left them when they were emptied, and start what was stopped there.

    Raises InvalidInput for a host that does not answer.
    """
    holdings = Holdings(fleet)
    silent = [name for name in names if name not in holdings.hosts]
    if silent:
        raise InvalidInput([Fault("host", f"{name} does not answer: what left it cannot be told") for name in silent])
    stopped = {uuid for name in names for uuid in holdings.hosts[name].facts.get("stopped") or ()}
    home = {uuid: name for name in names for uuid in holdings.hosts[name].facts.get("displaced") or ()}
    entries = []
    for holding in holdings.all:
        record = holding.record
        to = home.get(record.uuid)
        entry = {"instance": record.domain_name, "uuid": record.uuid, "from": holding.host, "to": to}
        if to is None:
            continue
        if holding.host != to:
            entries.append({**entry, "mode": "auto", "reason": f"it left {to} when that was emptied"})
        elif record.uuid in stopped and holding.instance.observed.power_state == "stopped":
            entries.append({**entry, "mode": "start", "reason": f"it was stopped when {to} was emptied"})
    return [_round(part) for part in _parts(entries, at_once)]


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
