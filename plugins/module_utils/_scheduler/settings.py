# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator may set about scheduling, under Nova's names and with Nova's defaults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput

EXPLAIN = ("auto", "none", "brief", "full")
DEFAULT_FILTERS = (
    "compute",
    "availability_zone",
    "ram",
    "vcpus",
    "disk",
    "server_group_anti_affinity",
)


@dataclass(frozen=True)
class Settings:
    """How to schedule.

    filters are the names of the enabled filters, in the order in which a first reason is looked for; weighers holds the
    multipliers that differ from the defaults, by weigher. alternates is how many further hosts each placement names.
    partial places what fits instead of all or nothing. explain is `none`, `brief` (why a request found no host, and the
    chosen host's score), `full` (every host of every request) or `auto`: full for small questions, brief for large.
    """

    filters: tuple[str, ...] = DEFAULT_FILTERS
    weighers: Mapping[str, float] = field(default_factory=dict)
    alternates: int = 2
    partial: bool = False
    explain: str = "auto"

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Settings:
        """Read settings as YAML gives them. Raises InvalidInput naming every unknown key and every wrong value."""
        faults = [
            Fault(f"scheduler.{key}", f"unknown; known are {', '.join(_KEYS)}") for key in raw if key not in _KEYS
        ]
        values: dict[str, Any] = {}
        for key in _KEYS:
            if raw.get(key) is None:
                continue
            try:
                values[key] = _READERS[key](raw[key])
            except (TypeError, ValueError) as error:
                faults.append(Fault(f"scheduler.{key}", str(error)))
        if faults:
            raise InvalidInput(faults)
        return cls(**values)


def _names(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, (list, tuple)) or not all(isinstance(name, str) for name in raw):
        raise TypeError(f"{raw!r} is not a list of names")
    return tuple(raw)


def _multipliers(raw: Any) -> dict[str, float]:
    if not isinstance(raw, Mapping):
        raise TypeError(f"{raw!r} is not a mapping of weighers to multipliers")
    return {name: number(value, name) for name, value in raw.items()}


def number(raw: Any, what: str) -> float:
    """A multiplier or another finite number, also as text. Raises ValueError."""
    try:
        value = float("nan") if isinstance(raw, bool) else float(raw)
    except (TypeError, ValueError):
        value = float("nan")
    if value - value != 0:
        raise ValueError(f"{what}: {raw!r} is not a number")
    return value


def _count(raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
        raise ValueError(f"{raw!r} is not a whole number of 0 or more")
    return raw


def _flag(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise TypeError(f"{raw!r} is neither true nor false")
    return raw


def _explain(raw: Any) -> str:
    if raw not in EXPLAIN:
        raise ValueError(f"{raw!r} is none of {', '.join(EXPLAIN)}")
    return str(raw)


_READERS = {"filters": _names, "weighers": _multipliers, "alternates": _count, "partial": _flag, "explain": _explain}
_KEYS = tuple(each.name for each in fields(Settings))
