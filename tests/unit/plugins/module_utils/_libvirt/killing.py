# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that die at any call that changes a host, as after SIGKILL."""

from __future__ import annotations

from typing import Any


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
