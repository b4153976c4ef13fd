# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen of an instance beside its record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

IO_ERROR = "I/O error"  # why a guest is paused that met a full file system, or storage that failed
NEVER_RAN = "it arrived here paused and has not run since, and QEMU would abort: unpause it first"


@dataclass(frozen=True)
class Observed:
    """What libvirt and the host say of an instance, beside its record.

    power_state is one of POWER_STATES, `crashed`, or `unknown`. busy says who works on it now, as text, or is None.
    A task in the record with busy None is an interrupted one. problems are sentences for fleet_report and fleet_verify.
    has_not_run says of a guest that is paused that its vCPUs have not run since it arrived: see NEVER_RAN. max_vcpus
    and max_ram_mb are how far one can grow that was started with room for it (see growth), 0 for all others.
    """

    power_state: str = "unknown"
    reason: str | None = None
    busy: str | None = None
    vcpus: int = 0
    ram_mb: int = 0
    problems: tuple[str, ...] = ()
    has_not_run: bool = False
    max_vcpus: int = 0
    max_ram_mb: int = 0

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Observed:
        return cls(
            power_state=raw.get("power_state", "unknown"),
            reason=raw.get("reason"),
            busy=raw.get("busy"),
            vcpus=raw.get("vcpus", 0),
            ram_mb=raw.get("ram_mb", 0),
            problems=tuple(raw.get("problems") or ()),
            has_not_run=bool(raw.get("has_not_run")),
            max_vcpus=raw.get("max_vcpus", 0),
            max_ram_mb=raw.get("max_ram_mb", 0),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "power_state": self.power_state,
            "reason": self.reason,
            "busy": self.busy,
            "vcpus": self.vcpus,
            "ram_mb": self.ram_mb,
            "problems": list(self.problems),
            **({"has_not_run": True} if self.has_not_run else {}),
            **({"max_vcpus": self.max_vcpus, "max_ram_mb": self.max_ram_mb} if self.max_vcpus else {}),
        }
