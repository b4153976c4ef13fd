# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that die at any call that changes a host, as after SIGKILL, and one such run for each of its calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

MANY = 40  # more calls than any operation makes


class Killed(BaseException):
    """The module is gone, as after SIGKILL: nothing in it runs any more."""


class Calls:
    """Counts what is done to the host, and kills at the call asked for, before or after it took effect."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.kill_at: tuple[int, str] | None = None

    def __call__(self, name: str) -> None:
        self.made.append(name)

    def may_kill(self, when: str) -> None:
        if self.kill_at == (len(self.made), when):
            raise Killed


def killable(method: Any) -> Any:
    """A call of the host that changes it."""

    def called(self: Any, *arguments: Any) -> Any:
        self.calls(method.__name__)
        self.calls.may_kill("before")
        result = method(self, *arguments)
        self.calls.may_kill("after")
        return result

    return called


class Killing:
    """A context in which a run is killed at its number-th call, before or after that took effect, if it gets there."""

    def __init__(self, host: Any, number: int, when: str) -> None:
        self._host = host
        self.number = number
        self.when = when
        self.happened = False
        self.came_too_late = False

    def __enter__(self) -> None:
        self._host.calls.made.clear()
        self._host.calls.kill_at = (self.number, self.when)

    def __exit__(self, kind: type[BaseException] | None, _error: object, _traceback: object) -> bool:
        self.happened = kind is Killed
        self.came_too_late = len(self._host.calls.made) < self.number
        self._host.lose_locks()
        return self.happened

    @property
    def claimed_nothing(self) -> bool:
        """Whether it comes before the first call, with which a run claims, took effect."""
        return (self.number, self.when) == (1, "before")


def killings_of(host: Any, when: str) -> Iterator[Killing]:
    """A killing for each call of a run, and as the last one that comes too late: it leaves the run alone."""
    for number in range(1, MANY):
        killing = Killing(host, number, when)
        yield killing
        if killing.came_too_late:
            return
    pytest.fail("the operation never came to its end")
