# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls at once, as many as there is room for in the lanes that each takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, Callable

# A name, and how many calls it has room for at once, at least 1.
Lanes = Mapping[str, int]


def call_in_lanes(calls: Sequence[tuple[Callable[[], Any], Lanes]]) -> list[Future[Any]]:
    """Make the calls, each once all of its lanes have room; the futures in their order, every one of them done.

    One that has room does not wait for an earlier one that has none.
    """
    taken: Counter[str] = Counter()
    futures: dict[int, Future[Any]] = {}
    running: set[int] = set()
    with ThreadPoolExecutor(max_workers=max(1, len(calls))) as pool:
        while len(futures) < len(calls):
            for number, (call, lanes) in enumerate(calls):
                if number not in futures and all(taken[lane] < room for lane, room in lanes.items()):
                    taken.update(dict.fromkeys(lanes, 1))
                    futures[number] = pool.submit(call)
                    running.add(number)
            wait([futures[number] for number in running], return_when=FIRST_COMPLETED)
            for number in [number for number in running if futures[number].done()]:
                running.remove(number)
                taken.subtract(dict.fromkeys(calls[number][1], 1))
    return [futures[number] for number in range(len(calls))]
