# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many calls are made at once."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._module.lanes import call_in_lanes

WIDE = {"out": 3, "to hv2": 1}


class Road:
    """Calls that last until all that could be made beside them are, and what was under way at once at most."""

    def __init__(self, meeting: int) -> None:
        self._lock, self._meeting = threading.Lock(), threading.Barrier(meeting)
        self._now: Counter[str] = Counter()
        self.most: Counter[str] = Counter()

    def call(self, *lanes: str, meets: bool = False) -> None:
        with self._lock:
            self._now.update(lanes)
            self.most |= self._now
        if meets:
            self._meeting.wait(10)
        with self._lock:
            self._now.subtract(lanes)


def test_each_lane_has_so_many_at_once_and_who_has_room_overtakes_who_has_none() -> None:
    road = Road(3)
    one, other = {"out": 3, "to hv2": 1}, {"out": 3, "to hv3": 2}
    calls: list[tuple[Any, dict[str, int]]] = [
        # The first to hv2 and both to hv3 meet: the second to hv2, which comes before them, has no room meanwhile.
        (lambda: road.call("out", "to hv2", meets=True), one),
        (lambda: road.call("out", "to hv2"), one),
        (lambda: road.call("out", "to hv3", meets=True), other),
        (lambda: road.call("out", "to hv3", meets=True), other),
    ]
    futures = call_in_lanes(calls)
    assert [future.exception() for future in futures] == [None] * 4
    assert road.most == {"out": 3, "to hv2": 1, "to hv3": 2}


def test_a_call_that_fails_gives_its_room_back() -> None:
    futures = call_in_lanes([(lambda: 1 // 0, {"": 1}), (lambda: 7, {"": 1})])
    assert isinstance(futures[0].exception(), ZeroDivisionError)
    assert futures[1].result() == 7


@pytest.mark.parametrize("count", [0, 1, 20])
def test_all_are_made_in_their_order(count: int) -> None:
    made: list[int] = []
    futures = call_in_lanes([(lambda number=number: made.append(number), {"": 1}) for number in range(count)])
    assert made == list(range(count))
    assert all(future.done() for future in futures)
