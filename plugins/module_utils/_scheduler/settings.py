# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator may set about scheduling, under Nova's names and with Nova's defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.devices import MATCHED, NUMA_POLICIES

# Where an operator sets all this, as faults name the place.
VARIABLE = "lodestar_scheduler"
EXPLAIN = ("auto", "none", "brief", "full")
# Nova's, and the four that are placement's there.
DEFAULT_FILTERS = (
    "compute",
    "availability_zone",
    "ram",
    "vcpus",
    "disk",
    "compute_capabilities",
    "image_properties",
    "server_group_anti_affinity",
    "server_group_affinity",
)


@dataclass(frozen=True)
class Settings:
    """How to schedule.

    filters are the names of the enabled filters, in the order in which a first reason is looked for; weighers holds the
    multipliers that differ from the defaults, by weigher. alternates is how many further hosts each placement names.
    partial places what fits instead of all or nothing. explain is `none`, `brief` (why a request found no host, and the
    chosen host's score), `full` (every host of every request) or `auto`: full for small questions, brief for large.
    The rest belongs to single rules; the names are those of Nova's options.
    """

    filters: tuple[str, ...] = DEFAULT_FILTERS
    weighers: Mapping[str, float] = field(default_factory=dict)
    alternates: int = 2
    partial: bool = False
    explain: str = "auto"
    max_io_ops_per_host: int = 8
    max_instances_per_host: int = 50
    isolated_hosts: tuple[str, ...] = ()
    isolated_images: tuple[str, ...] = ()
    restrict_isolated_hosts_to_isolated_images: bool = True
    image_properties_default_architecture: str = ""
    aggregate_image_properties_isolation_namespace: str = ""
    aggregate_image_properties_isolation_separator: str = "."
    image_props_weight_setting: Mapping[str, float] = field(default_factory=dict)
    metrics_weight_setting: Mapping[str, float] = field(default_factory=dict)
    metrics_required: bool = True
    metrics_weight_of_unavailable: float = -10000.0
    pci_alias: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Settings:
        """Read settings as YAML gives them. Raises InvalidInput naming every unknown key and every wrong value."""
        known = ", ".join(_READERS)
        faults = [Fault(f"{VARIABLE}.{key}", f"unknown; known are {known}") for key in raw if key not in _READERS]
        values: dict[str, Any] = {}
        for key, read in _READERS.items():
            if raw.get(key) is None:
                continue
            try:
                values[key] = read(raw[key])
            except (TypeError, ValueError) as error:
                faults.append(Fault(f"{VARIABLE}.{key}", str(error)))
        if faults:
            raise InvalidInput(faults)
        return cls(**values)


def number(raw: Any) -> float:
    """A finite number, also as text. Raises ValueError."""
    try:
        value = float("nan") if isinstance(raw, bool) else float(raw)
    except (TypeError, ValueError):
        value = float("nan")
    if value - value != 0:
        raise ValueError(f"{raw!r} is not a number")
    return value


def _numbers(raw: Any) -> dict[str, float]:
    if not isinstance(raw, Mapping):
        raise TypeError(f"{raw!r} is not a mapping of names to numbers")
    try:
        return {name: number(value) for name, value in raw.items()}
    except ValueError:
        wrong = next(name for name, value in raw.items() if not _is_number(value))
        raise ValueError(f"{wrong}: {raw[wrong]!r} is not a number") from None


def _is_number(raw: Any) -> bool:
    try:
        number(raw)
    except ValueError:
        return False
    return True


def _names(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, (list, tuple)) or not all(isinstance(name, str) for name in raw):
        raise TypeError(f"{raw!r} is not a list of names")
    return tuple(raw)


def _count(raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
        raise ValueError(f"{raw!r} is not a whole number of 0 or more")
    return raw


def _flag(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise TypeError(f"{raw!r} is neither true nor false")
    return raw


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise TypeError(f"{raw!r} is not a text")
    return raw


def _explain(raw: Any) -> str:
    if raw not in EXPLAIN:
        raise ValueError(f"{raw!r} is none of {', '.join(EXPLAIN)}")
    return str(raw)


def _aliases(raw: Any) -> Mapping[str, Mapping[str, Any]]:
    if not isinstance(raw, Mapping) or not all(isinstance(alias, Mapping) for alias in raw.values()):
        raise TypeError(f"{raw!r} is not a mapping of aliases to what they match")
    for name, alias in raw.items():
        unknown = sorted(set(alias) - {*MATCHED, "numa_policy"})
        if unknown:
            raise ValueError(f"{name}: unknown key {', '.join(unknown)}")
        if alias.get("numa_policy", NUMA_POLICIES[0]) not in NUMA_POLICIES:
            raise ValueError(f"{name}: numa_policy {alias['numa_policy']!r} is none of {', '.join(NUMA_POLICIES)}")
    return raw


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "filters": _names,
    "weighers": _numbers,
    "alternates": _count,
    "partial": _flag,
    "explain": _explain,
    "max_io_ops_per_host": _count,
    "max_instances_per_host": _count,
    "isolated_hosts": _names,
    "isolated_images": _names,
    "restrict_isolated_hosts_to_isolated_images": _flag,
    "image_properties_default_architecture": _text,
    "aggregate_image_properties_isolation_namespace": _text,
    "aggregate_image_properties_isolation_separator": _text,
    "image_props_weight_setting": _numbers,
    "metrics_weight_setting": _numbers,
    "metrics_required": _flag,
    "metrics_weight_of_unavailable": number,
    "pci_alias": _aliases,
}
