# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which hosts pass, for one kind of request, kept current while the batch goes on.

Members of a group that keep apart are of the kind of any like request: the few hosts that refuse one of them, which
its rule names, are left out when it is placed.
"""

from __future__ import annotations

from collections.abc import Hashable

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.ranking import Ranking
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState

# Numbers that are remembered so as not to be found again, before some are forgotten; each takes about 100 bytes.
MOST_KEPT = 2_000_000


def kind_of(demand: Demand, fleet: FleetState, rules: Rules, settings: Settings) -> Hashable:
    """What all rules read of a request: those of one kind have the same candidates, but for hosts that are named."""
    filters = [rule.reads_of_kind(fleet.groups, demand, settings) for rule in rules.filters.values()]
    return (*filters, *[rule.reads(demand, settings) for rule in rules.weighers.values()])


class Fixed:
    """The hosts that a fixed rule refuses, by what it reads of a request: judged once for the whole batch."""

    def __init__(self, fleet: FleetState, settings: Settings) -> None:
        self._fleet = fleet
        self._settings = settings
        self._refused: dict[Hashable, frozenset[int]] = {}
        self._kept = 0

    def refused(self, name: str, rule: Filter, demand: Demand) -> frozenset[int]:
        """The positions that the rule refuses for such a request."""
        key = (name, rule.reads(demand, self._settings))
        found = self._refused.get(key)
        if found is None:
            states, settings, reject = self._fleet.states, self._settings, rule.reject
            found = frozenset(
                position for position, state in enumerate(states) if reject(state, demand, settings) is not None
            )
            if self._kept > MOST_KEPT:
                self._refused, self._kept = {}, 0
            self._refused[key] = found
            self._kept += len(found)
        return found


class Candidates:
    """The hosts that would take one kind of request, ranked."""

    def __init__(
        self, fleet: FleetState, demand: Demand, rules: Rules, settings: Settings, fixed: Fixed, picks: int
    ) -> None:
        self._fleet = fleet
        self._demand = demand
        self._settings = settings
        self._read = 0
        self._naming = [rule for rule in rules.filters.values() if rule.names is not None]
        concerned = {
            name: rule
            for name, rule in rules.filters.items()
            if rule.reads_of_kind(fleet.groups, demand, settings) is not None
        }
        self._refused: frozenset[int] = frozenset().union(
            *(fixed.refused(name, rule, demand) for name, rule in concerned.items() if rule.scope is Scope.FIXED)
        )
        self._by_host = {name: rule for name, rule in concerned.items() if rule.scope is Scope.HOST}
        self._by_fleet = {name: rule for name, rule in concerned.items() if rule.scope is Scope.FLEET}
        # Where any placement can change any host's answer, all begins again after each.
        self._picks = 1 if self._by_fleet else picks
        self._ranking = Ranking(fleet, demand, rules, settings)
        self._start()

    def refresh(self) -> None:
        """Take in what was placed since the last look."""
        news = self._fleet.log[self._read :]
        if not news:
            return
        if self._by_fleet:
            self._start()
            return
        self._read = len(self._fleet.log)
        for position in set(news) - self._refused:
            self._ranking.update(position, self._passes(position))

    def ranking(self, demand: Demand) -> Ranking:
        """The hosts that would take this request of the kind, ranked."""
        states, settings = self._fleet.states, self._settings
        refused = set()
        for rule in self._naming:
            named = rule.named(self._fleet.groups, demand)
            if named and rule.reads(demand, settings) is not None:
                at = map(self._fleet.position, named)
                refused |= {position for position in at if rule.reject(states[position], demand, settings) is not None}
        return self._ranking.without(refused) if refused else self._ranking

    def _start(self) -> None:
        self._read = len(self._fleet.log)
        refused = self._refused
        positions = list(range(len(self._fleet.states)))
        if refused:
            positions = [position for position in positions if position not in refused]
        for name, rule in {**self._by_fleet, **self._by_host}.items():
            positions = self._passing(positions, name, rule)
        self._ranking.fill(positions, self._picks)

    def _passing(self, positions: list[int], name: str, rule: Filter) -> list[int]:
        demand, settings = self._demand, self._settings
        if rule.room is not None and rule.asks is not None and demand.uuid is None:
            room, need = self._fleet.row(f"room {name}", rule.room).numbers, rule.asks(demand)
            return [position for position in positions if room[position] >= need]
        states, reject = self._fleet.states, rule.reject
        return [position for position in positions if reject(states[position], demand, settings) is None]

    def _passes(self, position: int) -> bool:
        state = self._fleet.states[position]
        return all(rule.reject(state, self._demand, self._settings) is None for rule in self._by_host.values())
