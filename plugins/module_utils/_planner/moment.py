# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The run and the time of a plan, handed in so that planning stays a pure function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Moment:
    """run is the run's UUID, now the time in ISO 8601, by who asked for it."""

    run: str
    now: str
    by: str = "someone"

    def action(self, name: str) -> dict[str, Any]:
        """What a record keeps of its last action."""
        return {"action": name, "run": self.run, "at": self.now}
