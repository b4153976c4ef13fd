# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which rung is climbed when, and what is said of a migration under way; what libvirt does then is the lab's."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.ladder import Ladder
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import convergence

ACTIVE = {"memory_total": 1 << 27}
LADDER = [
    {"after": 10, "downtime_ms": 900},
    {"after": 20, "auto_converge": True},
    {"after": 30, "pause": True},
]
ENDING = {"abort": "given up", "post_copy": "followed"}


class Guest:
    """A guest that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.refuses = ""

    def allow_downtime(self, milliseconds: int) -> None:
        if self.refuses:
            raise HostFault(self.refuses)
        self.told.append(milliseconds)

    def slow_down(self) -> None:
        self.told.append("slower")

    def hold(self) -> None:
        self.told.append("held")

    def follow(self) -> None:
        self.told.append("followed")

    def give_up(self) -> None:
        self.told.append("given up")


def climbing(**told: Any) -> tuple[Guest, Ladder]:
    guest = Guest()
    return guest, Ladder(guest, convergence({"ladder": LADDER, **told}))


def test_each_rung_is_climbed_once_when_its_time_has_come() -> None:
    guest, ladder = climbing(downtime_ms=500)
    found = []
    for seconds in (0.2, 9.9, 10.0, 19.0, 20.5, 31.0, 32.0):
        ladder.climb(seconds, ACTIVE)
        found.append(len(guest.told))
    assert found == [1, 1, 2, 2, 3, 4, 4]
    assert guest.told == [500, 900, "slower", "held"]
    ladder.raise_if_given_up()


@pytest.mark.parametrize("deed", ENDING)
def test_rungs_that_were_missed_are_climbed_in_their_order(deed: str) -> None:
    guest, ladder = climbing(ladder=[*LADDER[:2], {"after": 25, deed: True}])
    ladder.climb(60.0, ACTIVE)
    assert guest.told == [900, "slower", ENDING[deed]]


def test_a_migration_that_was_given_up_says_why() -> None:
    _guest, ladder = climbing(ladder=[{"after": 30, "abort": True}])
    ladder.climb(60.0, {**ACTIVE, "data_remaining": 5 << 20, "memory_dirty_rate": 512, "memory_iteration": 3})
    with pytest.raises(Refused, match="gives it up after 30 s: 5 MiB were left to copy, and its guest writes 2 MiB/s"):
        ladder.raise_if_given_up()


def test_what_is_not_known_yet_is_not_said() -> None:
    _guest, ladder = climbing(ladder=[{"after": 30, "abort": True}])
    ladder.climb(60.0, {**ACTIVE, "data_remaining": 5 << 20, "memory_iteration": 1})
    with pytest.raises(Refused, match="5 MiB were left to copy; let it be held longer"):
        ladder.raise_if_given_up()


def test_nothing_is_climbed_before_memory_is_copied() -> None:
    guest, ladder = climbing(downtime_ms=500)
    ladder.climb(60.0, {"disk_total": 1 << 30})
    assert guest.told == []


def test_words_say_what_is_known() -> None:
    _guest, ladder = climbing()
    assert ladder.words({"memory_dirty_rate": 1 << 10}) == ""
    job = {"memory_iteration": 2, "memory_dirty_rate": 1 << 10, "downtime": 340, "auto_converge_throttle": 30}
    assert ladder.words(job) == "writes 4.0 MiB/s, a pause of 340 ms, slowed down by 30 %"
    assert ladder.words({"auto_converge_throttle": 1}) == "", "which no guest notices, before its rung"
    ladder.climb(60.0, ACTIVE)
    assert ladder.words({"downtime": 340}) == "held until it has arrived"


def test_a_rung_that_is_refused_is_told_and_the_next_is_climbed() -> None:
    guest, ladder = climbing()
    guest.refuses = "not now"
    ladder.climb(25.0, ACTIVE)
    assert guest.told == ["slower"]
    assert ladder.words({}) == "could not: downtime_ms after 10 s: not now"
