# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of the hosts that passed, with Nova's normalisation, exact at every pick.

Every pick can move a weigher's minimum or maximum, and with it every host's score. Looking at all hosts each time is
avoided by blocks: hosts with similar numbers lie together, and a block whose best conceivable host scores less than
what is already found is not looked into.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from typing import Any, NamedTuple

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Scope, Times, Weigher
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState, HostState

BLOCK_SIZE = 48
# Sorting hosts into blocks costs as much as looking at all of them a few times.
BLOCKS_PAY_FROM = 8


class Column(NamedTuple):
    """One weigher that counts for this kind of request."""

    name: str
    weigher: Weigher
    times: Times

    def number(self, demand: Demand, settings: Settings) -> Callable[[HostState], float]:
        """What the weigher says of a host for such a demand."""
        weigh, floor = self.weigher.weigh, self.weigher.floor
        if floor is None:
            return lambda state: weigh(state, demand, settings)
        return lambda state: max(weigh(state, demand, settings), floor)


class Scale(NamedTuple):
    """How a column, by its place among the columns, is normalised: (value - low) / span."""

    column: int
    low: float
    span: float


class Block:
    """Some of the candidates: their positions, and by column their numbers, multipliers and the edges of both."""

    def __init__(self, columns: Sequence[Column], positions: list[int], values: list[list[float]]) -> None:
        self._columns = columns
        self.positions = positions
        self.values = values
        self.measure()

    def measure(self) -> None:
        """Find the edges anew."""
        self.lows = [min(numbers) for numbers in self.values]
        self.highs = [max(numbers) for numbers in self.values]
        self.times = [self._times(column) for column in self._columns]
        self.top_times = [max(times) if isinstance(times, list) else times for times in self.times]

    def _times(self, column: Column) -> Times:
        times = column.times
        return times if isinstance(times, float) else [times[position] for position in self.positions]

    def without(self, positions: set[int]) -> Block:
        """The block that is left when those at these positions, which are not all, go."""
        left = [place for place, position in enumerate(self.positions) if position not in positions]
        return Block(
            self._columns,
            [self.positions[each] for each in left],
            [[row[each] for each in left] for row in self.values],
        )

    def scores(self, scales: Iterable[Scale]) -> list[float]:
        """Nova's sum, column by column in their order, so that it rounds as Nova's does."""
        totals = [0.0] * len(self.positions)
        for column, low, span in scales:
            values, times = self.values[column], self.times[column]
            if isinstance(times, list):
                totals = [total + time * ((value - low) / span) for total, value, time in zip(totals, values, times)]
            else:
                totals = [total + times * ((value - low) / span) for total, value in zip(totals, values)]
        return totals

    def best(self, count: int, scales: Iterable[Scale]) -> list[tuple[float, int]]:
        """The best of them as (score turned negative, position), which sorts the best and then the first name first."""
        scores, found = self.scores(scales), []
        for _unused in range(min(count, len(scores))):
            top = max(scores)
            place = scores.index(top)
            found.append((-top, self.positions[place]))
            scores[place] = float("-inf")
        return found

    def bound(self, scales: Iterable[Scale]) -> float:
        """A score that no host here exceeds: each operation is the one in scores, and rounding keeps order."""
        total = 0.0
        for column, low, span in scales:
            times = self.top_times[column]
            edge = self.highs[column] if times > 0 else self.lows[column]
            total += times * ((edge - low) / span)
        return total


class Ranking:
    """The candidates for one kind of request, by score; equal scores by position, which is by name.

    Score = sum over the weighers, in their order, of multiplier x (x - min) / (max - min), over the candidates as they
    are now; all equal gives 0, and a single candidate is not weighed (nova.weights.BaseWeightHandler).
    """

    def __init__(self, fleet: FleetState, demand: Demand, rules: Rules, settings: Settings) -> None:
        self._fleet = fleet
        self._states = fleet.states
        self._demand = demand
        self._settings = settings
        self._all = [
            Column(name, weigher, rules.times[name])
            for name, weigher in rules.weighers.items()
            if rules.times[name] and weigher.reads(demand, settings) is not None
        ]
        self._columns: list[Column] = []
        self._blocks: list[Block] = []
        self._index: dict[int, Block] | None = None

    @property
    def positions(self) -> list[int]:
        """All candidates, in the order of their names."""
        return sorted(position for block in self._blocks for position in block.positions)

    def fill(self, positions: list[int], picks: int) -> None:
        """Begin with these candidates, in ascending order; picks is how many are expected."""
        self._columns, values, self._index = [], [], None
        for column in self._all:
            numbers = self._numbers(column, positions)
            # What neither differs nor can change never counts.
            if column.weigher.scope is not Scope.FIXED or len(set(numbers)) > 1:
                self._columns.append(column)
                values.append(numbers)
        if not positions:
            self._blocks = []
        elif picks < BLOCKS_PAY_FROM:
            self._blocks = [Block(self._columns, positions, values)]
        else:
            self._blocks = [
                Block(
                    self._columns, [positions[each] for each in part], [[row[each] for each in part] for row in values]
                )
                for part in _split(list(range(len(positions))), values, BLOCK_SIZE)
            ]

    def _numbers(self, column: Column, positions: list[int]) -> list[float]:
        """What the weigher says of each; of a fixed weigher that says the same of the whole fleet, nothing."""
        number = column.number(self._demand, self._settings)
        if column.weigher.reads(self._demand, self._settings) is not True:
            return [number(self._states[position]) for position in positions]
        row = self._fleet.row(f"weigher {column.name}", number)
        if column.weigher.scope is Scope.FIXED and row.was_level:
            return []
        return [row.numbers[position] for position in positions]

    def _block_of(self, position: int) -> Block | None:
        if self._index is None:
            self._index = {each: block for block in self._blocks for each in block.positions}
        return self._index.get(position)

    def update(self, position: int, is_candidate: bool) -> None:
        """Take in that the host at this position has changed, and whether it is still, or now, a candidate."""
        block = self._block_of(position)
        if block is None:
            if is_candidate:
                self._add(position)
            return
        place = block.positions.index(position)
        if is_candidate:
            for column, numbers in zip(self._columns, block.values):
                if column.weigher.scope is not Scope.FIXED:
                    numbers[place] = column.number(self._demand, self._settings)(self._states[position])
        else:
            if self._index is not None:
                del self._index[position]
            del block.positions[place]
            for numbers in block.values:
                del numbers[place]
        if block.positions:
            block.measure()
        else:
            self._blocks.remove(block)

    def without(self, positions: set[int]) -> Ranking:
        """The ranking of all others, to be read at once: it shares the blocks that have none of these."""
        touched = {block for block in map(self._block_of, positions) if block is not None}
        rest = copy(self)
        rest._index = None
        rest._blocks = [
            block.without(positions) if block in touched else block
            for block in self._blocks
            if block not in touched or not positions.issuperset(block.positions)
        ]
        return rest

    def _add(self, position: int) -> None:
        """A newcomer may differ in what did not count so far: begin again with it."""
        self.fill(sorted([*self.positions, position]), picks=BLOCKS_PAY_FROM)

    def best(self, count: int) -> list[int]:
        """The positions of the best candidates, best first."""
        scales = self._scales()
        bounds = sorted(((block.bound(scales), index) for index, block in enumerate(self._blocks)), reverse=True)
        found: list[tuple[float, int]] = []
        for bound, index in bounds:
            if len(found) == count and bound < -found[-1][0]:
                break
            block = self._blocks[index]
            found += block.best(count, scales)
            found.sort()
            del found[count:]
        return [position for _unused, position in found]

    def _scales(self) -> list[Scale]:
        scales: list[Scale] = []
        if sum(len(block.positions) for block in self._blocks) < 2:
            return scales
        for index, column in enumerate(self._columns):
            floor = column.weigher.floor
            low = float(min(block.lows[index] for block in self._blocks) if floor is None else floor)
            high = float(max(block.highs[index] for block in self._blocks))
            if low != high:
                scales.append(Scale(index, low, high - low))
        return scales

    def scores(self, wanted: Sequence[int]) -> dict[str, Mapping[str, Any]]:
        """For each of these candidates its total, and by weigher the raw, normalised and weighted number."""
        scales = {self._columns[scale.column].name: scale for scale in self._scales()}
        return {self._states[position].name: self._score(position, scales) for position in wanted}

    def _score(self, position: int, scales: Mapping[str, Scale]) -> dict[str, Any]:
        total, parts = 0.0, {}
        for column in self._all:
            raw = column.number(self._demand, self._settings)(self._states[position])
            scale = scales.get(column.name)
            normalized = (raw - scale.low) / scale.span if scale else 0.0
            times = column.times if isinstance(column.times, float) else column.times[position]
            weighted = times * normalized + 0.0  # not -0.0, which reads badly
            total += weighted
            parts[column.name] = {"raw": raw, "normalized": normalized, "weighted": weighted}
        return {"total": total, **parts}


def _split(places: list[int], values: Sequence[Sequence[float]], size: int) -> list[list[int]]:
    """Halve along the column that differs most, until no part is larger than size; each part in ascending order."""
    if len(places) <= size or not values:
        return [places]
    spans = [float(max(row) - min(row)) or 1.0 for row in values]

    def halves(part: list[int]) -> list[list[int]]:
        if len(part) <= size:
            return [sorted(part)]
        row, _unused = max(zip(values, spans), key=lambda pair: _spread(part, pair[0]) / pair[1])
        part = sorted(part, key=row.__getitem__)
        middle = len(part) // 2
        return [*halves(part[:middle]), *halves(part[middle:])]

    return halves(places)


def _spread(part: list[int], row: Sequence[float]) -> float:
    numbers = [row[place] for place in part]
    return max(numbers) - min(numbers)
