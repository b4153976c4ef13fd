# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What brings back to hosts what left them when they were emptied, and starts what was stopped for that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import NEVER_RAN
from ansible_collections.lodestar.compute.plugins.module_utils._planner.asked import Asked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.budgets import Budgets, Turns
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import (
    AUTO,
    COLD,
    LIVE,
    MODES,
    STAY,
    WITH_MEMORY,
    mode_of,
    why_not_live,
    why_not_moved,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import START, Left, Move

_PAUSED = "it is paused, and cold it would lose its memory: unpause it first"


@dataclass(frozen=True)
class Question:
    """To which hosts, and whether what left them comes back at all; mode and modes are as in Treatment."""

    hosts: tuple[str, ...]
    bring_back: bool = False
    mode: str = AUTO
    modes: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Question:
        """Read what is asked. Raises InvalidInput naming every wrong value."""
        asked = Asked(raw)
        question = cls(
            hosts=asked.names("hosts"),
            bring_back=asked.flag("bring_back"),
            mode=asked.choice("evacuation_mode", MODES),
            modes=asked.choices("modes", MODES),
        )
        asked.raise_if_wrong()
        return question


@dataclass(frozen=True)
class Returning:
    """What starts, then what moves, in rounds; stays is what left the hosts and does not come back, and why.

    powered_off are the UUIDs of what is off now, and not started: as it is, it comes back cold. forgotten names what
    left, and is not asked back.
    """

    hosts: tuple[str, ...]
    moves: tuple[Move, ...]
    stays: tuple[Left, ...]
    powered_off: frozenset[str] = frozenset()
    forgotten: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {
            "home": list(self.hosts),
            "moves": [move.to_dict() for move in self.moves],
            "stays": [left.to_dict() for left in self.stays],
            "powered_off": sorted(self.powered_off),
            "forgotten": list(self.forgotten),
        }


def returning(fleet: Fleet, desired: Desired, question: Question) -> Returning:
    """What was stopped when the hosts were emptied starts, wherever it is; what left them then comes back where asked.

    In one round no group has more members on their way than its budget. Raises InvalidInput, also for hosts that do not
    answer.
    """
    holdings = Holdings(fleet)
    silent = [name for name in question.hosts if name not in holdings.hosts]
    if silent:
        raise InvalidInput([Fault("hosts", f"{name} does not answer: what left it cannot be told") for name in silent])
    stopped, home = (
        {uuid: name for name in question.hosts for uuid in holdings.hosts[name].facts.get(key) or ()}
        for key in ("stopped", "displaced")
    )
    ways = _Ways(holdings, desired, question)
    starts, moves, stays, powered_off, forgotten = [], [], [], set(), []
    for holding in holdings.all:
        uuid, here = holding.record.uuid, holding.host
        is_started = uuid in stopped and holding.instance.observed.power_state == "stopped"
        if is_started:
            starts.append(_entry(holding, here, START, f"it was stopped when {stopped[uuid]} was emptied", 1))
        to = home.get(uuid, here)
        if to == here:
            continue
        if not question.bring_back:
            forgotten.append(holding.record.domain_name)
            continue
        mode, why = ways.way(holding, is_started)
        if why is not None:
            stays.append(Left(holding.record.domain_name, uuid, here, why))
        else:
            moves.append(_entry(holding, to, mode, f"it left {to} when that was emptied", 1 + ways.turns.turn(holding)))
            if not is_started and holding.instance.observed.power_state not in WITH_MEMORY:
                powered_off.add(uuid)
    return Returning(question.hosts, (*starts, *moves), tuple(stays), frozenset(powered_off), tuple(forgotten))


def _entry(holding: Holding, to: str, mode: str, reason: str, number: int) -> Move:
    return Move(holding.record.domain_name, holding.record.uuid, holding.host, to, mode, reason, number)


class _Ways:
    """How what left comes back: as its owner says it moves, cold where it runs and nothing else is left."""

    def __init__(self, holdings: Holdings, desired: Desired, question: Question) -> None:
        self._holdings, self._question = holdings, question
        self._budgets = Budgets(holdings, desired)
        self._budgets.put_to_use(question.hosts)
        self.turns = Turns(self._budgets)

    def way(self, holding: Holding, is_started: bool) -> tuple[str, str | None]:
        """The mode, and why it stays where it is after all; is_started says that it is off, and starts before."""
        record, observed = holding.record, holding.instance.observed
        said = mode_of(record, self._question.modes, self._question.mode)
        is_idle = observed.busy is None and record.task is None
        obstacle = why_not_moved(self._holdings, holding, override=True) if is_idle else None
        pinned = why_not_live(holding.instance)
        if said == STAY or obstacle is not None:
            return AUTO, obstacle or "it was said to stay"
        if observed.power_state == "paused":
            return AUTO, _PAUSED if said == COLD or pinned not in (None, NEVER_RAN) else pinned
        runs = observed.power_state == "running" or is_started
        if not runs or (pinned is None and said != COLD):
            return AUTO, None
        group = self._budgets.group(record)
        if said != LIVE and group is not None and self._budgets.left(group) < 1:
            return COLD, f"to stop it would be too much: {self._budgets.said(group)}"
        return COLD, pinned if said == LIVE else None
