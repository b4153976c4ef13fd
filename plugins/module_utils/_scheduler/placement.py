# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scheduler's answer to one request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Placement:
    """Where a request goes, or why nowhere.

    host is None when it was not placed, and reason then says why. alternates are the next best hosts. weights holds,
    by host, `total` and for each weigher `{raw, normalized, weighted}`; rejected, by host, the reasons as
    `rule: sentence`. Both are as full as the settings ask. assignment is what the instance gets of its host's cells and
    devices, for its record: `{cells: [{id, vcpus, ram_mb, page_kb, pins, kept_free}], devices: [{alias, address}]}`.
    pin is the only host that one which was not placed might go to, for who words the reason anew.
    """

    name: str
    project: str
    host: str | None = None
    alternates: tuple[str, ...] = ()
    weights: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    rejected: Mapping[str, list[str]] = field(default_factory=dict)
    reason: str | None = None
    assignment: Mapping[str, Any] = field(default_factory=dict)
    pin: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "project": self.project,
            "host": self.host,
            "alternates": list(self.alternates),
            "weights": dict(self.weights),
            "rejected": dict(self.rejected),
            "reason": self.reason,
            "assignment": dict(self.assignment),
        }
