# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search for the move that evens out most: steepest descent over kinds of instances, sources and destinations.

There are far fewer kinds than instances: those of one size that are let onto the same hosts. For each kind sources and
destinations are ranked to first order, a few pairs of the best are scored exactly, and the rules are asked only of the
pair that would win.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.budgets import Budgets
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evenness import Amounts, Loads
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import with_them, without
from ansible_collections.lodestar.compute.plugins.module_utils._planner.rounds import Rounds
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.candidates import Fixed
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState, HostState

# How many of the best sources and destinations are paired, in turn, until a pair is found that the rules allow.
REACHES = (4, 16, 64)
# Hosts per move for which the ranking of all hosts is kept: moves change it little in a large fleet.
HOSTS_PER_RANKING = 50
# What a score must at least gain, so that a search ends.
LEAST_GAIN = 1e-9


@dataclass(frozen=True)
class Guest:
    """An instance that may be moved. amounts is what it adds to each measure, position its host's."""

    record: Record
    raw: Mapping[str, Any]
    demand: Demand
    amounts: Amounts
    position: int


class Found(NamedTuple):
    """A move that was taken: who, from which position to which, the score after it, and its round."""

    guest: Guest
    source: int
    destination: int
    score: float
    round: int


@dataclass
class Kind:
    """Guests alike, by the position of their host; refused are the positions that never take one of them."""

    amounts: Amounts
    refused: frozenset[int]
    guests: dict[int, list[Guest]] = field(default_factory=dict)
    sources: list[int] = field(default_factory=list)
    destinations: list[int] = field(default_factory=list)


class Pair(NamedTuple):
    """A kind's move between two positions, and the score that it would leave; pairs sort by it."""

    score: float
    kind: int
    source: int
    destination: int


class Search:
    """Takes one move after the other. loads is kept current."""

    def __init__(
        self,
        hosts: Sequence[Host],
        guests: Sequence[Guest],
        loads: Loads,
        rules: Rules,
        settings: Settings,
        budgets: Budgets,
    ) -> None:
        self._hosts = list(hosts)
        self._loads = loads
        self._rules = rules
        self._settings = settings
        self._fleet = FleetState(self._hosts)
        self._rounds = Rounds(self._hosts, rules, settings, budgets)
        self._kinds = self._sorted(guests)
        self._every = list(range(len(self._hosts)))
        self._ranked_for = 0

    @property
    def score(self) -> float:
        return self._loads.score

    def _sorted(self, guests: Sequence[Guest]) -> list[Kind]:
        fixed = Fixed(self._fleet, self._settings)
        kinds: dict[Any, Kind] = {}
        for guest in guests:
            refused: frozenset[int] = frozenset()
            for name, rule in self._rules.filters.items():
                if rule.scope is Scope.FIXED and rule.reads(guest.demand, self._settings) is not None:
                    refused |= fixed.refused(name, rule, guest.demand)
            kind = kinds.setdefault((guest.amounts, refused), Kind(guest.amounts, refused))
            kind.guests.setdefault(guest.position, []).append(guest)
        return list(kinds.values())

    def step(self, gain: float) -> Found | None:
        """Take the move that lowers the score most, if it lowers it by the gain; None when none does and may be."""
        if self._ranked_for <= 0:
            self._rank()
        self._ranked_for -= 1
        found = self._best(gain)
        if found is None and self._ranked_for != len(self._hosts) // HOSTS_PER_RANKING:
            self._rank()
            found = self._best(gain)
        return found

    def _rank(self) -> None:
        """Order all sources and destinations of each kind anew."""
        self._loads.measure()
        self._ranked_for = 1 + len(self._hosts) // HOSTS_PER_RANKING
        for kind in self._kinds:
            kind.sources = self._ordered(list(kind.guests), kind.amounts, -1)
            open_hosts = [position for position in self._every if position not in kind.refused]
            kind.destinations = self._ordered(open_hosts, kind.amounts, 1)

    def _ordered(self, positions: Sequence[int], amounts: Amounts, sign: int) -> list[int]:
        slopes = self._loads.slopes(positions, amounts, sign)
        return [position for _slope, position in sorted(zip(slopes, positions))]

    def _best(self, gain: float) -> Found | None:
        enough = self._loads.score - max(gain, LEAST_GAIN)
        for reach in (*REACHES, len(self._hosts)):
            pairs = sorted(pair for pair in self._pairs(reach) if pair.score <= enough)
            for pair in pairs:
                guest = self._allowed(pair)
                if guest is not None:
                    return self._taken(guest, pair)
            # What is ranked behind gains less: going on is for pairs that the rules alone forbade.
            if not pairs and reach > REACHES[0]:
                return None
        return None

    def _pairs(self, reach: int) -> Iterator[Pair]:
        after = self._loads.after
        slack = self._ranked_lately
        for index, kind in enumerate(self._kinds):
            sources = [position for position in kind.sources[: reach + slack] if kind.guests.get(position)]
            if not sources:
                continue
            sources = self._ordered(sources, kind.amounts, -1)[:reach]
            destinations = self._ordered(kind.destinations[: reach + slack], kind.amounts, 1)[:reach]
            for source in sources:
                for destination in destinations:
                    if source != destination:
                        yield Pair(after(source, destination, kind.amounts), index, source, destination)

    @property
    def _ranked_lately(self) -> int:
        """How many more of a ranking are looked at, for those that moves since have made worse."""
        return 2 * (1 + len(self._hosts) // HOSTS_PER_RANKING)

    def _allowed(self, pair: Pair) -> Guest | None:
        """The first of the kind's guests on the source that all rules let onto the destination."""
        source, destination = self._fleet.states[pair.source], self._fleet.states[pair.destination]
        for guest in self._kinds[pair.kind].guests[pair.source]:
            if self._rounds.allows(destination, guest.demand) and not leaves_company(source, destination, guest.demand):
                return guest
        return None

    def _taken(self, guest: Guest, pair: Pair) -> Found:
        kind, source, destination = self._kinds[pair.kind], pair.source, pair.destination
        number = self._rounds.number(guest.record, guest.demand, source, destination, self._hosts)
        self._hosts[source] = without(self._hosts[source], guest.record)
        self._hosts[destination] = with_them(self._hosts[destination], [(guest.record, guest.raw)])
        for position in (source, destination):
            self._fleet.renew(position, self._hosts[position])
        kind.guests[source].remove(guest)
        self._loads.move(source, destination, guest.amounts)
        return Found(guest, source, destination, pair.score, number)


def leaves_company(source: HostState, destination: HostState, demand: Demand) -> bool:
    """Whether the move goes against a group's soft policy: to more members of a group that likes to be apart, or to
    fewer of one that likes to be together.
    """
    if demand.policy not in ("soft-anti-affinity", "soft-affinity"):
        return False
    here, there = len(source.members(demand)), len(destination.members(demand))
    return there > here if demand.policy == "soft-anti-affinity" else there < here
