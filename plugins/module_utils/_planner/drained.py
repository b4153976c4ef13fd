# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a drain asks of a run, round by round, and what it asks to bring everything back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings

Asks = list[dict[str, Any]]


def rounds(plan: Mapping[str, Any]) -> list[Asks]:
    """The actions of a plan of moves as a run takes them: what is stopped first, then a list for each round."""
    stops: Asks = [{"action": "stop", "instances": [left["instance"]]} for left in plan.get("stops") or ()]
    found = [stops] if stops else []
    for number in sorted({move["round"] for move in plan["moves"]}):
        of_round = [move for move in plan["moves"] if move["round"] == number]
        found.append([_move(move["instance"], move["to"], move["mode"]) for move in of_round])
    return found


def returning(fleet: Fleet, name: str) -> Asks:
    """The actions that bring back to a host what left it when it was emptied, and start what was stopped there.

    Raises InvalidInput for a host that does not answer.
    """
    holdings = Holdings(fleet)
    if name not in holdings.hosts:
        raise InvalidInput([Fault("host", f"{name} does not answer: what left it cannot be told")])
    displaced = set(holdings.hosts[name].facts.get("displaced") or ())
    asks: Asks = []
    for holding in holdings.all:
        record = holding.record
        if record.uuid not in displaced:
            continue
        if holding.host != name:
            asks.append(_move(record.domain_name, name, "auto"))
        elif holding.instance.observed.power_state == "stopped":
            asks.append({"action": "start", "instances": [record.domain_name]})
    return asks


def _move(instance: str, destination: str, mode: str) -> dict[str, Any]:
    return {"action": "migrate", "instances": [instance], "options": {"host": destination, "mode": mode}}
