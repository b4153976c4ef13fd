# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of every instance of some hosts when these are emptied: the one answer that drains and waves rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner import forecast
from ansible_collections.lodestar.compute.plugins.module_utils._planner.budgets import Budgets, Turns, is_up
from ansible_collections.lodestar.compute.plugins.module_utils._planner.convergences import Convergences
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.interrupted_moves import (
    Interrupted,
    interrupted_moves,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import (
    AUTO,
    COLD,
    LIVE,
    STAY,
    STOP,
    WITH_MEMORY,
    mode_of,
    why_not_live,
    why_not_moved,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import SETTLE, WAIT, Left, Move
from ansible_collections.lodestar.compute.plugins.module_utils._planner.placing import Displaced, place, without_place
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import REFUSED, Relocation, without
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import lasting
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import GroupKey
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

STRANDED = "stranded"
# In these an instance is off for good, or its memory is saved beside its disk: nothing of it is lost by a reboot.
_OFF = ("stopped", "suspended")


@dataclass(frozen=True)
class Treatment:
    """How instances are treated: mode is all instances' (see MODES), modes are single ones', by `project.name`.

    override passes the locks of instances. excluded maps `project.name` to hosts that refused it in this run. measured
    is as for rebalancing. migration is what the run says of how live migrations are brought to their end.
    """

    mode: str = AUTO
    modes: Mapping[str, str] = field(default_factory=dict)
    override: bool = False
    excluded: Mapping[str, Sequence[str]] = field(default_factory=dict)
    measured: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    link: forecast.Link = field(default_factory=forecast.Link)
    limits: forecast.Limits = field(default_factory=forecast.Limits)
    migration: Mapping[str, Any] = field(default_factory=dict)


class Disposal(NamedTuple):
    """What becomes of one instance: `live`, `cold`, `stop`, `stay` or STRANDED, why, and the remedy (see Left)."""

    what: str
    why: str
    remedy: str | None = None


@dataclass(frozen=True)
class Emptied:
    """Every instance of the emptied hosts, in exactly one of the four. seconds is the forecast for all moves."""

    moves: tuple[Move, ...] = ()
    stops: tuple[Left, ...] = ()
    stays: tuple[Left, ...] = ()
    stranded: tuple[Left, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        return {
            "moves": [move.to_dict() for move in self.moves],
            "stops": [left.to_dict() for left in self.stops],
            "stays": [left.to_dict() for left in self.stays],
            "stranded": [left.to_dict() for left in self.stranded],
            "notes": list(self.notes),
            "seconds": round(self.seconds, 1),
        }


@dataclass
class _Off:
    """What an emptying has off by group: what is stopped stays off, of what moves cold one at a time."""

    stopped: Counter[GroupKey] = field(default_factory=Counter)
    cold: set[GroupKey] = field(default_factory=set)

    def takes(self, group: GroupKey, what: str, most: int) -> bool:
        """Whether one more may be stopped, or move cold, with at most so many off; it is counted then."""
        stopped = self.stopped[group] + (what == STOP)
        if stopped + (what == COLD or group in self.cold) > most:
            return False
        self.stopped[group] = stopped
        if what == COLD:
            self.cold.add(group)
        return True


class Emptying:
    """Empties hosts, of a fleet as it is or as earlier moves have left it."""

    def __init__(
        self, holdings: Holdings, desired: Desired, treatment: Treatment, settings: Settings, own: OwnRules
    ) -> None:
        self._holdings = holdings
        self._treatment = treatment
        self._settings = replace(lasting(settings), partial=True, explain="none")
        self._own = own
        self._told = Convergences(desired, treatment.migration)
        self._relocation = Relocation(desired, list(holdings.hosts.values()))
        self.budgets = Budgets(holdings, desired)
        self._by_uuid = {holding.record.uuid: holding for holding in holdings.all}
        self._disposals: dict[str, Disposal] = {}
        self._moving = {move.uuid: move for move in interrupted_moves(holdings).values()}

    def holding(self, raw: Mapping[str, Any]) -> Holding:
        """The instance that an entry of a host's instances is."""
        return self._by_uuid[raw["uuid"]]

    def disposal(self, holding: Holding) -> Disposal:
        """What becomes of the instance when its host is emptied, as far as it is its own matter."""
        uuid = holding.record.uuid
        if uuid not in self._disposals:
            self._disposals[uuid] = self._disposed(holding)
        return self._disposals[uuid]

    def _disposed(self, holding: Holding) -> Disposal:
        record, state = holding.record, holding.instance.observed.power_state
        mode = mode_of(record, self._treatment.modes, self._treatment.mode)
        if mode == STAY:
            return Disposal(STAY, "it was said to stay")
        is_idle = holding.instance.observed.busy is None and record.task is None
        if state in _OFF and is_idle and (mode in (STOP, LIVE) or state == "suspended" or record.condition is not None):
            return Disposal(STAY, f"it is {record.condition.name if record.condition else state} and stays so")
        if record.uuid in self._moving:
            return _on_its_way(self._moving[record.uuid])
        obstacle = why_not_moved(self._holdings, holding, self._treatment.override)
        if obstacle is not None:
            return Disposal(STRANDED, obstacle, None if is_idle else _remedy(holding))
        if mode == STOP:
            return Disposal(STOP, "it was said to be stopped")
        if mode == COLD and state == "paused":
            return Disposal(STRANDED, "it is paused, and cold it would lose its memory: say live or stay for it")
        if mode == COLD or state not in WITH_MEMORY:
            return Disposal(COLD, "")
        pinned = why_not_live(holding.instance)
        return Disposal(STRANDED, pinned) if pinned else Disposal(LIVE, "")

    def empty(self, names: Collection[str], hosts: Sequence[Host]) -> Emptied:
        """All instances on the hosts of these names, in one go; hosts is the fleet as it is then."""
        left: dict[str, list[Left]] = {STOP: [], STAY: [], STRANDED: []}
        displaced: list[Displaced] = []
        off = _Off()
        for host in hosts:
            if host.name in names:
                left[STRANDED] += self._unmanageable(host)
                displaced += self._sorted_out(host, left, off)
        gone = {each.record.uuid for each in displaced}
        fleet = [self._emptied(host, gone) if host.name in names else host for host in hosts]
        placements = place(displaced, fleet, self._relocation, self._settings, self._own)
        moves, stranded = self._outcome(displaced, placements, names, off)
        seconds = sum(
            forecast.makespan(
                [(move.source, move.destination, _seconds(move)) for move in moves if move.round == number],
                self._treatment.limits,
            )
            for number in sorted({move.round for move in moves})
        )
        return Emptied(
            tuple(moves),
            tuple(left[STOP]),
            tuple(left[STAY]),
            (*left[STRANDED], *stranded),
            tuple(self._notes(moves)),
            seconds,
        )

    def _unmanageable(self, host: Host) -> Iterator[Left]:
        """What runs on the host and is not ours to move."""
        unread = [raw for raw in self._holdings.hosts[host.name].instances if raw.get("uuid") not in self._by_uuid]
        for raw in (*(host.facts.get("unreadable") or ()), *unread):
            name = str(raw.get("domain") or f"{raw.get('project')}.{raw.get('name')}")
            yield Left(name, str(raw.get("uuid")), host.name, "its record cannot be read")
        for raw in host.foreign:
            name = str(raw.get("domain"))
            if raw.get("power_state") not in _OFF and self._treatment.modes.get(name) != STAY:
                why = "it runs and has no record, so it is somebody else's: stop it there, or say stay for it"
                yield Left(name, str(raw.get("uuid")), host.name, why)

    def _sorted_out(self, host: Host, left: Mapping[str, list[Left]], off: _Off) -> Iterator[Displaced]:
        """The instances of the host that are to go; the others are put where they belong."""
        for raw in host.instances:
            holding = self.holding(raw)
            record = holding.record
            what, why, remedy = self.disposal(holding)
            group = self.budgets.group(record)
            is_felt = what in (STOP, COLD) and is_up(holding)
            if is_felt and group is not None and not off.takes(group, what, self.budgets.left(group)):
                what, why = STRANDED, f"to stop it would be too much: {self.budgets.said(group)}"
            if what in left:
                left[what].append(Left(record.domain_name, record.uuid, host.name, why, remedy=remedy))
            else:
                left_out = {
                    **self._relocation.left_out(record, host.name, what == LIVE),
                    **self._relocation.without_image(record),
                    **dict.fromkeys(self._treatment.excluded.get(record.domain_name, ()), REFUSED),
                }
                yield Displaced(record, host.name, what, left_out)

    def _emptied(self, host: Host, gone: Collection[str]) -> Host:
        records = [self.holding(raw).record for raw in host.instances if raw["uuid"] in gone]
        return replace(without(host, *records), status="disabled", status_reason="it is being emptied")

    def _outcome(
        self, displaced: Sequence[Displaced], placements: Mapping[str, Placement], names: Collection[str], off: _Off
    ) -> tuple[list[Move], list[Left]]:
        moves, stranded = [], []
        for each in displaced:
            placement = placements[each.record.uuid]
            if placement.host is None:
                stranded.append(without_place(each, placement, names))
            else:
                moves.append(self._move(each, placement))
        return self._ordered(moves, off), stranded

    def _move(self, each: Displaced, placement: Placement) -> Move:
        record, others = each.record, " and ".join(placement.alternates)
        is_running = self._by_uuid[record.uuid].instance.observed.power_state in WITH_MEMORY
        measured = self._treatment.measured.get(record.uuid) or {}
        return Move(
            instance=record.domain_name,
            uuid=record.uuid,
            source=each.host,
            destination=str(placement.host),
            mode=each.mode,
            reason=f"highest weight, before {others}" if others else "no other host can take it",
            assignment=placement.assignment,
            forecast=forecast.of_live(record.flavor.ram_mb, measured, self._treatment.link, self._told.of(record))
            if each.mode == LIVE and is_running
            else None,
        )

    def _ordered(self, moves: Sequence[Move], off: _Off) -> list[Move]:
        """In rounds in which no group loses more than its budget, what is stopped counted in all of them; within one
        those first that take longest, and of all first those that do not end by themselves.
        """
        turns = Turns(self.budgets, off.stopped)
        ordered = sorted(moves, key=_longest_first)
        numbered = [replace(move, round=turns.turn(self._by_uuid[move.uuid])) for move in ordered]
        return sorted(numbered, key=lambda move: move.round)

    def _notes(self, moves: Sequence[Move]) -> Iterator[str]:
        endless = [move.instance for move in moves if move.forecast is not None and not move.forecast.converges]
        if endless:
            yield f"will not end by themselves, so that their ladders decide: {', '.join(sorted(endless))}"
        hosts = self._holdings.hosts
        ways = {(move.source, move.destination) for move in moves}
        unlike = [f"{here} -> {there}" for here, there in sorted(ways) if hosts[here].cpu != hosts[there].cpu]
        if unlike:
            yield f"a guest's CPU is compared as its place is claimed, for hosts' are not the same: {', '.join(unlike)}"


def _on_its_way(move: Interrupted) -> Disposal:
    """Of an instance that is half here and half elsewhere: whoever moves it ends that, or a later run does."""
    if move.obstacle is None:
        return Disposal(STRANDED, "its move was interrupted", SETTLE)
    # Refused is what somebody works on; whatever else stands in the way stays there.
    return Disposal(STRANDED, move.obstacle.reason, WAIT if move.obstacle.kind == "refused" else None)


def _remedy(holding: Holding) -> str:
    return SETTLE if holding.instance.observed.busy is None else WAIT


def _longest_first(move: Move) -> tuple[bool, float, str]:
    converges = move.forecast is None or move.forecast.converges
    return converges, -_seconds(move), move.instance


def _seconds(move: Move) -> float:
    return move.forecast.seconds if move.forecast else 0.0
