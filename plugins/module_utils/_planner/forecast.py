# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a live migration will take, whether it ends by itself, and how long many take under limits for each host."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

# What libvirt adds to QEMU's own time, measured: 0.21 to 0.24 s a migration.
OVERHEAD_SECONDS = 0.25


@dataclass(frozen=True)
class Link:
    """What a migration has to go through: MB a second between two hosts, and the longest pause in milliseconds."""

    mb_per_second: float = 100.0
    downtime_ms: float = 300.0


@dataclass(frozen=True)
class Forecast:
    """Of one live migration: seconds and MB in all, the pause at its end, and whether it converges.

    Where it does not, seconds and copied_mb are those of the first pass alone.
    """

    seconds: float
    downtime_ms: float
    copied_mb: float
    converges: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "seconds": round(self.seconds, 1),
            "downtime_ms": round(self.downtime_ms),
            "copied_mb": round(self.copied_mb),
            "converges": self.converges,
        }


def of_live(ram_mb: float, measured: Mapping[str, Any], link: Link) -> Forecast:
    """Of a guest with so much memory; measured may say dirty_mb_s, ram_mb that it really uses, and disk_mb to copy.

    Pre-copy sends what was written during the pass before, again and again, until what is left fits into the pause
    (QEMU's migration_completion): with a dirty rate below the link's rate the passes shrink by their ratio, else never.
    """
    memory = min(ram_mb, float(measured.get("ram_mb", ram_mb)))
    disk = float(measured.get("disk_mb", 0.0))
    rate, dirty = link.mb_per_second, float(measured.get("dirty_mb_s", 0.0))
    left, copied = memory, disk
    affordable = rate * link.downtime_ms / 1000
    # The disk is copied first, and what the guest writes into memory meanwhile is at most all of it.
    while left > affordable and dirty < rate:
        copied += left
        left = left * dirty / rate
    converges = left <= affordable
    copied += left
    return Forecast(copied / rate + OVERHEAD_SECONDS, left / rate * 1000, copied, converges)


@dataclass(frozen=True)
class Limits:
    """How many moves leave a host, and arrive at one, at once."""

    outgoing: int = 2
    incoming: int = 2


def makespan(moves: Iterable[tuple[str, str, float]], limits: Limits) -> float:
    """Seconds until the last of the moves (source, destination, seconds) has ended.

    Each takes, in their order, the place that is free first on its source, and on its destination.
    """
    leaving: dict[str, list[float]] = defaultdict(lambda: [0.0] * limits.outgoing)
    arriving: dict[str, list[float]] = defaultdict(lambda: [0.0] * limits.incoming)
    last = 0.0
    for source, destination, seconds in moves:
        end = max(leaving[source][0], arriving[destination][0]) + seconds
        heapq.heapreplace(leaving[source], end)
        heapq.heapreplace(arriving[destination], end)
        last = max(last, end)
    return last
