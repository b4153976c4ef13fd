# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of the hosts that passed, with Nova's normalisation, exact at every pick."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Number, Weigher
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


class Column:
    """One weigher's numbers for all candidates, in the candidates' order."""

    def __init__(self, name: str, weigher: Weigher, multiplier: float) -> None:
        self.name = name
        self.weigher = weigher
        self.multiplier = multiplier
        self.values: list[Number] = []

    def bounds(self) -> tuple[float, float]:
        """The numbers that normalise to 0 and 1. A floor stands for the minimum, as Nova's minval does."""
        low = min(self.values) if self.weigher.floor is None else self.weigher.floor
        return float(low), float(max(self.values))

    def weigh(self, state: HostState, demand: Demand, settings: Settings) -> Number:
        value = self.weigher.weigh(state, demand, settings)
        floor = self.weigher.floor
        return value if floor is None or value >= floor else floor


class Ranking:
    """The candidates for one kind of request, by score; equal scores by position, which is by name.

    Score = sum over the weighers, in their order, of multiplier x (x - min) / (max - min), over the candidates as they
    are now; all equal gives 0, and a single candidate is not weighed (nova.weights.BaseWeightHandler).
    """

    def __init__(self, states: Sequence[HostState], demand: Demand, rules: Rules, settings: Settings) -> None:
        self._states = states
        self._demand = demand
        self._settings = settings
        self.positions: list[int] = []
        self._columns = [
            Column(name, weigher, rules.multipliers[name])
            for name, weigher in rules.weighers.items()
            if rules.multipliers[name] and weigher.reads(demand, settings) is not None
        ]

    def fill(self, positions: list[int]) -> None:
        """Begin with these candidates, in ascending order."""
        self.positions = positions
        chosen = [self._states[position] for position in positions]
        for column in self._columns:
            column.values = [column.weigh(state, self._demand, self._settings) for state in chosen]

    def update(self, position: int, is_candidate: bool) -> None:
        """Take in that the host at this position has changed, and whether it is still, or now, a candidate."""
        place = bisect_left(self.positions, position)
        present = place < len(self.positions) and self.positions[place] == position
        if not is_candidate:
            if present:
                del self.positions[place]
                for column in self._columns:
                    del column.values[place]
            return
        if not present:
            self.positions.insert(place, position)
        for column in self._columns:
            value = column.weigh(self._states[position], self._demand, self._settings)
            column.values[place : place + present] = [value]

    def best(self, count: int) -> list[int]:
        """The positions of the best candidates, best first."""
        totals = self._totals()
        order = sorted(range(len(totals)), key=totals.__getitem__, reverse=True) if count > 1 else []
        if count == 1 and totals:
            order = [totals.index(max(totals))]
        return [self.positions[place] for place in order[:count]]

    def _totals(self) -> list[float]:
        totals = [0.0] * len(self.positions)
        if len(totals) < 2:
            return totals
        for column in self._columns:
            low, high = column.bounds()
            if low != high:
                span, times = high - low, column.multiplier
                totals = [total + times * ((value - low) / span) for total, value in zip(totals, column.values)]
        return totals

    def scores(self, wanted: Sequence[int]) -> dict[str, Mapping[str, Any]]:
        """For each of these candidates its total, and by weigher the raw, normalised and weighted number."""
        totals = self._totals()
        places = [bisect_left(self.positions, position) for position in wanted]
        scores: list[dict[str, Any]] = [{"total": totals[place]} for place in places]
        for column in self._columns:
            low, high = column.bounds()
            span = high - low if len(totals) > 1 else 0.0
            for score, place in zip(scores, places):
                raw = column.values[place]
                normalized = (raw - low) / span if span else 0.0
                weighted = column.multiplier * normalized
                score[column.name] = {"raw": raw, "normalized": normalized, "weighted": weighted}
        return {self._states[position].name: score for position, score in zip(wanted, scores)}
