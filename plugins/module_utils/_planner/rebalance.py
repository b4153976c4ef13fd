# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Few live moves that even out load: what is asked, what is answered, and which instances may be moved at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner import forecast
from ansible_collections.lodestar.compute.plugins.module_utils._planner.asked import Asked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.balance_search import Guest, Search
from ansible_collections.lodestar.compute.plugins.module_utils._planner.budgets import Budgets
from ansible_collections.lodestar.compute.plugins.module_utils._planner.convergences import Convergences
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evenness import Loads
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import (
    AUTO,
    LIVE,
    WITH_MEMORY,
    mode_of,
    why_not_live,
    why_not_moved,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import Left, Move
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import Relocation
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import lasting
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules, rules_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.validate import check_requests

MEASURES = ("ram", "vcpus")
MEASURED = ("used_ram", "used_cpus")
# Finer differences of use make every guest one of its own kind, and no plan better.
_STEP_RAM, _STEP_CPUS = 256.0, 0.25
_ENDLESS = "it writes to its memory faster than that could be sent"
_TOO_LONG = "its move would take longer than its ladder lets it"


@dataclass(frozen=True)
class Question:
    """How much is to be done for how much.

    threshold is the difference between two hosts, in percent of a host, below which nothing is done. batch is the most
    moves. Once the score is at most even_enough, a move must gain minimum_gain of it (Ganeti's rule). An instance moved
    less than cool_down seconds before now (ISO 8601) is left where it is; without now nothing cools down.
    measured says by UUID what was measured of a guest: cpus and ram_mb that it uses, dirty_mb_s that it writes to
    memory, disk_mb to copy. weights are the measures' weights where they are not 1. migration is what the run says of
    how live migrations are brought to their end.
    """

    threshold: float = 10.0
    batch: int = 20
    minimum_gain: float = 0.01
    even_enough: float = 0.1
    cool_down: float = 3600.0
    now: str | None = None
    measured: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    weights: Mapping[str, float] = field(default_factory=dict)
    link: forecast.Link = field(default_factory=forecast.Link)
    limits: forecast.Limits = field(default_factory=forecast.Limits)
    migration: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Question:
        """Read what is asked, by the names here and those of Asked. Raises InvalidInput naming every wrong value."""
        asked = Asked(raw)
        question = cls(
            threshold=asked.number("threshold", cls.threshold),
            batch=asked.count("batch", cls.batch),
            minimum_gain=asked.number("minimum_gain", cls.minimum_gain),
            even_enough=asked.number("even_enough", cls.even_enough),
            cool_down=asked.number("cool_down", cls.cool_down),
            now=asked.text("now"),
            measured=asked.measured(),
            weights=asked.numbers("weights", (*MEASURES, *MEASURED)),
            link=asked.link(),
            limits=asked.limits(),
            migration=asked.migration(),
        )
        asked.raise_if_wrong()
        return question


@dataclass(frozen=True)
class Evenness:
    """The score, the largest difference between two hosts in percent and the measure in which they differ so, and by
    host the load of each measure.
    """

    score: float
    spread: float
    widest: str
    hosts: Mapping[str, Mapping[str, float]]

    def to_dict(self) -> dict[str, Any]:
        return {
            "score": round(self.score, 4),
            "spread": round(self.spread, 1),
            "widest": self.widest,
            "hosts": {name: {key: round(load, 3) for key, load in loads.items()} for name, loads in self.hosts.items()},
        }


@dataclass(frozen=True)
class Rebalance:
    """The moves in order, how even the fleet is before and after them, and why there are no more.

    left are the instances that were not considered. seconds is the forecast for all moves together.
    """

    moves: tuple[Move, ...]
    before: Evenness
    after: Evenness
    reason: str
    left: tuple[Left, ...] = ()
    seconds: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        return {
            "moves": [move.to_dict() for move in self.moves],
            "before": self.before.to_dict(),
            "after": self.after.to_dict(),
            "reason": self.reason,
            "left": [left.to_dict() for left in self.left],
            "seconds": round(self.seconds, 1),
        }


def rebalance(
    fleet: Fleet, desired: Desired, question: Question, settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> Rebalance:
    """Moves that even out load, one after the other the one that gains most, each allowed by all rules when its turn
    comes. Hosts that are not up and enabled neither give nor take. Raises InvalidInput.
    """
    settings = lasting(settings)
    holdings = Holdings(fleet)
    hosts = [host for host in holdings.answering() if host.status == "enabled" and _has_room(host)]
    if len(hosts) < 2:
        level = Evenness(0.0, 0.0, "", {})
        return Rebalance((), level, level, f"of hosts that are up and enabled there are {len(hosts)}, and two it takes")
    considered = _Considered(holdings, hosts, desired, question)
    rules = rules_of(settings, own, hosts)
    check_requests([guest.demand.request for guest in considered.guests], rules, settings)
    loads = considered.loads()
    before = _evenness(loads, hosts, question)
    search = Search(hosts, considered.guests, loads, rules, settings, considered.budgets)
    moves, reason = _moves(search, hosts, considered, before)
    after = _evenness(loads, hosts, question)
    return Rebalance(tuple(moves), before, after, reason, tuple(considered.left), _seconds(moves, question))


def _moves(search: Search, hosts: Sequence[Host], considered: _Considered, before: Evenness) -> tuple[list[Move], str]:
    question = considered.question
    moves: list[Move] = []
    if before.spread < question.threshold:
        return moves, f"no two hosts differ by {question.threshold:g} % of a host"
    while len(moves) < question.batch:
        gain = question.minimum_gain if search.score <= question.even_enough else 0.0
        found = search.step(gain)
        if found is None:
            resting = considered.resting()
            move = f"{resting}, and no further move of others" if resting else "no further move"
            return moves, f"{move} gains {gain:g}" if gain else f"{move} makes it more even"
        record = found.guest.record
        moves.append(
            Move(
                instance=record.domain_name,
                uuid=record.uuid,
                source=hosts[found.source].name,
                destination=hosts[found.destination].name,
                mode=LIVE,
                reason=f"evens out load: score {found.score:.4f} after it",
                round=found.round,
                forecast=considered.forecast(record),
            )
        )
    return moves, f"{question.batch} moves are as many as one run makes: run it again for more"


def _seconds(moves: Sequence[Move], question: Question) -> float:
    rounds: dict[int, list[tuple[str, str, float]]] = {}
    for move in moves:
        seconds = move.forecast.seconds if move.forecast else 0.0
        rounds.setdefault(move.round, []).append((move.source, move.destination, seconds))
    return sum(forecast.makespan(each, question.limits) for each in rounds.values())


class _Considered:
    """The instances that may be moved live, with what each adds to every measure, and why others are left."""

    def __init__(self, holdings: Holdings, hosts: Sequence[Host], desired: Desired, question: Question) -> None:
        self._hosts = hosts
        self.question = question
        self._told = Convergences(desired, question.migration)
        self._positions = {host.name: position for position, host in enumerate(hosts)}
        self._there = [holding for holding in holdings.all if holding.host in self._positions]
        self._uses = dict(_uses(self._there, question.measured))
        self.budgets = Budgets(holdings, desired)
        self.guests: list[Guest] = []
        self.left: list[Left] = []
        relocation = Relocation(desired, hosts)
        raws = {raw["uuid"]: raw for host in hosts for raw in host.instances}
        for holding in self._there:
            record = holding.record
            why = why_not_moved(holdings, holding) or self._why_left(holding)
            if why is not None:
                self.left.append(Left(record.domain_name, record.uuid, holding.host, why))
                continue
            request = relocation.request(record, relocation.left_out(record, holding.host, True), record.uuid)
            amounts = self._amounts(record, request.flavor)
            position = self._positions[holding.host]
            self.guests.append(Guest(record, raws[record.uuid], Demand(request), amounts, position))

    def forecast(self, record: Record) -> forecast.Forecast:
        """Of its live migration, by what was measured of it and what its migration is told."""
        measured = self.question.measured.get(record.uuid) or {}
        return forecast.of_live(record.flavor.ram_mb, measured, self.question.link, self._told.of(record))

    def resting(self) -> str:
        """What is said of all that were moved too recently; nothing where there are none."""
        count = sum(left.reason == _cooling(self.question) for left in self.left)
        if not count:
            return ""
        were, rest = ("instance was", "rests") if count == 1 else ("instances were", "rest")
        return f"{count} {were} moved less than {self.question.cool_down:g} seconds ago and {rest} (cool_down)"

    def _why_left(self, holding: Holding) -> str | None:
        """Why an instance that can be moved is not moved to even out load, or None."""
        record = holding.record
        if holding.instance.observed.power_state not in WITH_MEMORY:
            return "it is off, and only what runs is moved to even out load"
        if mode_of(record, {}, AUTO) not in (AUTO, LIVE):
            return f"its metadata says {mode_of(record, {}, AUTO)} of moving"
        foreseen = self.forecast(record) if record.uuid in self.question.measured else None
        if foreseen is not None and not foreseen.converges:
            endless = foreseen.dirty_mb_s >= foreseen.mb_per_second
            return _ENDLESS if endless else _TOO_LONG
        group = self.budgets.group(record)
        if group is not None and self.budgets.left(group) < 1:
            return f"load can wait: {self.budgets.said(group)}"
        return why_not_live(holding.instance) or _why_cooling(record, self.question)

    def _amounts(self, record: Record, size: Flavor) -> tuple[float, ...]:
        return (float(size.ram_mb), float(size.vcpus), *self._uses.get(record.uuid, ()))

    def loads(self) -> Loads:
        """What every host has in use of itself, by measure, before over-commitment."""
        hosts = self._hosts
        used = [[host.used.ram_mb for host in hosts], [host.used.vcpus for host in hosts]]
        ram = [host.capacity.ram_mb - host.reserved.ram_mb for host in hosts]
        cpus = [host.capacity.vcpus - host.reserved.vcpus for host in hosts]
        wholes = [ram, cpus]
        if self._uses:
            measured = [[0.0] * len(hosts) for _measure in MEASURED]
            for holding in self._there:
                for measure, use in zip(measured, self._uses[holding.record.uuid]):
                    measure[self._positions[holding.host]] += use
            used, wholes = [*used, *measured], [*wholes, *wholes]
        weights = [self.question.weights.get(name, 1.0) for name in _measures(self.question)]
        return Loads(used, wholes, weights)


def _has_room(host: Host) -> bool:
    """Whether there is anything of it to give: of nothing no part is taken."""
    return host.capacity.ram_mb > host.reserved.ram_mb and host.capacity.vcpus > host.reserved.vcpus


def _measures(question: Question) -> tuple[str, ...]:
    return (*MEASURES, *MEASURED) if question.measured else MEASURES


def _uses(
    there: Sequence[Holding], measured: Mapping[str, Mapping[str, float]]
) -> Iterator[tuple[str, tuple[float, float]]]:
    """RAM and CPUs that each guest really uses, rounded so that guests alike stay alike.

    Of whom nothing was measured is taken to use as much of its flavor as the measured ones together do: taken for idle,
    all load would go where nobody measures.
    """
    known = [holding.record for holding in there if holding.record.uuid in measured]
    if not known:
        return
    ram = sum(measured[each.uuid].get("ram_mb", 0.0) for each in known) / sum(each.flavor.ram_mb for each in known)
    cpus = sum(measured[each.uuid].get("cpus", 0.0) for each in known) / sum(each.flavor.vcpus for each in known)
    for record in (holding.record for holding in there):
        of_it = measured.get(record.uuid) or {}
        used_ram = of_it.get("ram_mb", ram * record.flavor.ram_mb)
        used_cpus = of_it.get("cpus", cpus * record.flavor.vcpus)
        yield record.uuid, (round(used_ram / _STEP_RAM) * _STEP_RAM, round(used_cpus / _STEP_CPUS) * _STEP_CPUS)


def _why_cooling(record: Record, question: Question) -> str | None:
    if question.now is None or record.moved_at is None:
        return None
    since = (_instant(question.now) - _instant(record.moved_at)).total_seconds()
    if since >= question.cool_down:
        return None
    return _cooling(question)


def _cooling(question: Question) -> str:
    return f"it was moved less than {question.cool_down:g} seconds ago and rests (cool_down)"


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def _evenness(loads: Loads, hosts: Sequence[Host], question: Question) -> Evenness:
    names = _measures(question)
    by_host = {host.name: dict(zip(names, loads.of_host(position))) for position, host in enumerate(hosts)}
    spread, widest = max(zip(loads.spreads, names))
    return Evenness(loads.score, spread * 100, widest, by_host)
