# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a move took, measured while it is worked."""

from __future__ import annotations

import time
from dataclasses import dataclass


@dataclass
class MoveTiming:
    """Times by time.monotonic(): when copying began, when the guest was held at its end, when it ran on elsewhere.

    None is what did not happen, or what nobody saw.
    """

    began: float | None = None
    held_at: float | None = None
    arrived_at: float | None = None
    ran_on: bool = False

    def begin(self) -> None:
        self.began = time.monotonic()

    def arrive(self, ran_on: bool) -> None:
        """It is there; ran_on says whether its vCPUs run again."""
        self.arrived_at, self.ran_on = time.monotonic(), ran_on

    def measured(self) -> dict[str, float]:
        """The `seconds` in all, and `downtime_ms` of a guest that ran on; empty for what was not measured."""
        if self.began is None or self.arrived_at is None:
            return {}
        found: dict[str, float] = {"seconds": round(self.arrived_at - self.began, 2)}
        if self.ran_on and self.held_at is not None:
            found["downtime_ms"] = round((self.arrived_at - self.held_at) * 1000)
        return found
