# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves as data: which instance goes from where to where and how, and what cannot be moved, with every reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._planner.forecast import Forecast

LIVE, COLD = "live", "cold"
# What is asked of an instance that stays where it is, where it is an entry among moves.
STOP, START = "stop", "start"
WAIT, SETTLE = "wait", "settle"


@dataclass(frozen=True)
class Move:
    """One instance's way from one host to another.

    mode is `live` (it runs, or is paused, meanwhile), `cold` (it is off meanwhile), `auto` (as it is when its turn
    comes), or `start`, where it stays and only starts. round counts from 1: moves of one round may be made at once and
    in any order, those of the next when all of it have ended. assignment is what the destination gives of its cells
    and devices (see Placement). forecast is None where the instance is off.
    """

    instance: str
    uuid: str
    source: str
    destination: str
    mode: str
    reason: str
    round: int = 1
    assignment: Mapping[str, Any] = field(default_factory=dict)
    forecast: Forecast | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "instance": self.instance,
            "uuid": self.uuid,
            "from": self.source,
            "to": self.destination,
            "mode": self.mode,
            "reason": self.reason,
            "round": self.round,
            "assignment": dict(self.assignment),
            "forecast": self.forecast.to_dict() if self.forecast else None,
        }


@dataclass(frozen=True)
class Left:
    """An instance that is not moved: one sentence why, and where hosts refused it, their reasons.

    remedy is what lets it move after all: WAIT for what somebody does with it, SETTLE what was interrupted; None where
    neither helps.
    """

    instance: str
    uuid: str
    host: str
    reason: str
    rejected: Mapping[str, Any] = field(default_factory=dict)
    remedy: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "instance": self.instance,
            "uuid": self.uuid,
            "host": self.host,
            "reason": self.reason,
            "rejected": {host: list(reasons) for host, reasons in self.rejected.items()},
            "remedy": self.remedy,
        }
