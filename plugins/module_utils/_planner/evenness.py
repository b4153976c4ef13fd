# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How evenly load is spread over hosts, as one number, and what a move would make of it."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

# What an instance adds to each measure, in the measure's own unit.
Amounts = Sequence[float]
# Below this a deviation counts as none where one is divided by it.
_LEVEL = 1e-6


class Loads:
    """Used parts of wholes, by measure and host. The score is what Ganeti's hbal takes: the sum over the measures of
    the standard deviation over the hosts, here each times its weight. 0 is perfectly even.
    """

    def __init__(self, used: Sequence[Sequence[float]], wholes: Sequence[Sequence[float]], weights: Amounts) -> None:
        self._wholes = wholes
        self._weights = weights
        self._loads = [[part / whole for part, whole in zip(*each)] for each in zip(used, wholes)]
        self._count = len(wholes[0])
        self._sums: list[tuple[float, float]] = []
        self.measure()

    def measure(self) -> None:
        """Sum up anew: what is added and taken away again thousands of times does not stay exact."""
        self._sums = [(sum(loads), sum(load * load for load in loads)) for loads in self._loads]

    @property
    def score(self) -> float:
        return sum(weight * deviation for weight, deviation in zip(self._weights, self._deviations()))

    @property
    def spreads(self) -> tuple[float, ...]:
        """The largest difference between two hosts, by measure."""
        return tuple(max(loads) - min(loads) for loads in self._loads)

    def of_host(self, host: int) -> tuple[float, ...]:
        """Its load by measure."""
        return tuple(loads[host] for loads in self._loads)

    def _deviations(self) -> list[float]:
        count = self._count
        return [sqrt(max(squares / count - (total / count) ** 2, 0.0)) for total, squares in self._sums]

    def after(self, source: int, destination: int, amounts: Amounts) -> float:
        """The score when so much has gone from one host to the other."""
        score, count = 0.0, self._count
        rows = zip(self._weights, self._loads, self._wholes, self._sums, amounts)
        for weight, loads, wholes, (total, squares), amount in rows:
            less, more = amount / wholes[source], amount / wholes[destination]
            squares += less * (less - 2 * loads[source]) + more * (more + 2 * loads[destination])
            mean = (total - less + more) / count
            variance = squares / count - mean * mean
            if variance > 0:
                score += weight * sqrt(variance)
        return score

    def move(self, source: int, destination: int, amounts: Amounts) -> None:
        """Take so much from one host, and give it to the other."""
        for index, amount in enumerate(amounts):
            loads, wholes = self._loads[index], self._wholes[index]
            total, squares = self._sums[index]
            for host, change in ((source, -amount / wholes[source]), (destination, amount / wholes[destination])):
                squares += change * (change + 2 * loads[host])
                total += change
                loads[host] += change
            self._sums[index] = (total, squares)

    def slopes(self, hosts: Sequence[int], amounts: Amounts, sign: int) -> list[float]:
        """For each host what giving it so much (sign 1), or taking it (-1), adds to the score, to first order.

        To first order a move adds what it does to its source and to its destination, each by itself: the best source
        and the best destination make the best pair. A standard deviation being concave, less is added in truth.
        """
        found = [0.0] * len(hosts)
        rows = zip(self._weights, self._loads, self._wholes, self._sums, self._deviations(), amounts)
        for weight, loads, wholes, (total, _squares), deviation, amount in rows:
            factor, mean = weight / max(deviation, _LEVEL), total / self._count
            for index, host in enumerate(hosts):
                change = amount / wholes[host]
                found[index] += factor * change * (change / 2 + sign * (loads[host] - mean))
        return found
