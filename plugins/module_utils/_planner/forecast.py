# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a live migration will take, whether it ends by itself, and how long many take under limits for each host."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import (
    ABORT,
    AUTO_CONVERGE,
    DOWNTIME,
    PAUSE,
    POST_COPY,
    Convergence,
    Rung,
)

# What libvirt adds to QEMU's own time, measured: 0.21 to 0.24 s a migration.
OVERHEAD_SECONDS = 0.25
# Sending what is left is all that is forecast of the pause. Handing the guest over takes some 150 to 580 ms, measured,
# beside which less than this says nothing.
TOLD_DOWNTIME_MS = 50

# What a guest waits for after which it moves no more by itself, or is not the live migration that was forecast.
_ENDINGS = (PAUSE, POST_COPY, ABORT)
_UNTOLD = Convergence()


@dataclass(frozen=True)
class Link:
    """What a migration has to go through: MB a second between two hosts, and the longest pause in milliseconds."""

    mb_per_second: float = 100.0
    downtime_ms: float = 300.0


@dataclass(frozen=True)
class Forecast:
    """Of one live migration: seconds and MB in all, the pause at its end, and whether it converges by itself.

    Where it does not, seconds and copied_mb are those of the first pass alone, and rung is what its ladder does then,
    None where it does nothing. dirty_mb_s is what the guest writes, mb_per_second what is sent.
    """

    seconds: float
    downtime_ms: float
    copied_mb: float
    converges: bool
    rung: Rung | None = None
    dirty_mb_s: float = 0.0
    mb_per_second: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        return {
            "seconds": round(self.seconds, 1),
            "downtime_ms": round(self.downtime_ms),
            "copied_mb": round(self.copied_mb),
            "converges": self.converges,
            "rung": self.rung.to_dict() if self.rung else None,
            "dirty_mb_s": round(self.dirty_mb_s, 1),
            "mb_per_second": round(self.mb_per_second, 1),
        }


def of_live(ram_mb: float, measured: Mapping[str, Any], link: Link, told: Convergence = _UNTOLD) -> Forecast:
    """Of a guest with so much memory; measured may say dirty_mb_s, ram_mb that it really uses, and disk_mb to copy.

    Pre-copy sends what was written during the pass before, again and again, until what is left fits into the pause
    (QEMU's migration_completion): with a dirty rate below the link's rate the passes shrink by their ratio, else never.
    told says what it may take of the link, and what its ladder does meanwhile.
    """
    memory = min(ram_mb, float(measured.get("ram_mb", ram_mb)))
    disk = float(measured.get("disk_mb", 0.0))
    rate, dirty = min(link.mb_per_second, told.bandwidth_mb_s or math.inf), float(measured.get("dirty_mb_s", 0.0))
    # The disk is copied first, and what the guest writes into memory meanwhile is at most all of it.
    left, copied = memory, disk
    while left > (affordable := rate * _allowed(told, link, copied / rate) / 1000) and dirty < rate:
        copied += left
        left = left * dirty / rate
    copied += left
    if left > affordable:
        rung = next((rung for rung in told.ladder if rung.deed != DOWNTIME or _ends(rung, rate, left)), None)
        if rung is not None and rung.deed == DOWNTIME:
            seconds = max(rung.after, copied / rate) + OVERHEAD_SECONDS
            return Forecast(seconds, left / rate * 1000, seconds * rate, True, None, dirty, rate)
        return Forecast(copied / rate + OVERHEAD_SECONDS, left / rate * 1000, copied, False, rung, dirty, rate)
    seconds = copied / rate + OVERHEAD_SECONDS
    ending = next((rung for rung in told.ladder if rung.deed in _ENDINGS and rung.after < seconds), None)
    return Forecast(seconds, left / rate * 1000, copied, ending is None, ending, dirty, rate)


def _allowed(told: Convergence, link: Link, seconds: float) -> float:
    """The longest pause in milliseconds that is allowed so many seconds after the beginning."""
    climbed = [rung.downtime_ms for rung in told.ladder if rung.downtime_ms is not None and rung.after <= seconds]
    return climbed[-1] if climbed else told.downtime_ms or link.downtime_ms


def _ends(rung: Rung, rate: float, left_mb: float) -> bool:
    """Whether what is left fits into the pause that the rung allows."""
    return rung.downtime_ms is not None and left_mb <= rate * rung.downtime_ms / 1000


def is_endless(forecast: Mapping[str, Any]) -> bool:
    """Whether the guest, as to_dict has it, writes as fast as is sent: then only the first pass was forecast."""
    return not forecast["converges"] and forecast["dirty_mb_s"] >= forecast["mb_per_second"]


def in_words(forecast: Mapping[str, Any]) -> str:
    """What a plan says of it, as to_dict has it: `about 12 s and a pause of 160 ms`."""
    if forecast["converges"]:
        pause = forecast["downtime_ms"]
        said = "less than a second" if pause < TOLD_DOWNTIME_MS else f"{pause} ms"
        return f"about {forecast['seconds']:.0f} s and a pause of {said}"
    rung = Rung.from_dict(forecast["rung"]) if forecast.get("rung") else None
    if rung is not None and not is_endless(forecast):
        return f"about {forecast['seconds']:.0f} s, too long for its ladder: {_done_by(rung)}"
    return (
        f"WILL NOT CONVERGE by itself: it writes {forecast['dirty_mb_s']:g} MB/s and "
        f"{forecast['mb_per_second']:g} MB/s are sent; {_done_by(rung)}"
    )


def _done_by(rung: Rung | None) -> str:
    if rung is None:
        return "no rung of its ladder ends that, so say auto_converge, pause or abort there, or cold for it"
    done = {
        AUTO_CONVERGE: "it is slowed down",
        PAUSE: "it is held until it has arrived",
        POST_COPY: "it runs there before its memory has arrived",
        ABORT: "it is given up, and stays",
    }
    return f"after {rung.after} s {done[rung.deed]}"


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
