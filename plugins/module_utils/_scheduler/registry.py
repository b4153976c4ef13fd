# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules there are, by name, and those that a run uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.filters import amount, group, place
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Weigher
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.weighers import amount as weigh_amount

FILTERS: Mapping[str, Filter] = {**place.FILTERS, **amount.FILTERS, **group.FILTERS}
WEIGHERS: Mapping[str, Weigher] = {**weigh_amount.WEIGHERS}


@dataclass(frozen=True)
class Rules:
    """What a run decides by: filters in the order of their reasons, weighers in the order of their sum, multipliers."""

    filters: Mapping[str, Filter]
    weighers: Mapping[str, Weigher]
    multipliers: Mapping[str, float]


@dataclass(frozen=True)
class OwnRules:
    """Rules that a user brings, by the names under which settings may list them; they hold without being listed."""

    filters: Mapping[str, Filter] = field(default_factory=dict)
    weighers: Mapping[str, Weigher] = field(default_factory=dict)


def rules_of(settings: Settings, own: OwnRules) -> Rules:
    """The rules that settings choose, and the user's own. Raises InvalidInput for a name that no rule has."""
    known_filters = {**FILTERS, **own.filters}
    known_weighers = {**WEIGHERS, **own.weighers}
    faults = [
        *(_unknown("filters", name, known_filters) for name in settings.filters if name not in known_filters),
        *(_unknown("weighers", name, known_weighers) for name in settings.weighers if name not in known_weighers),
    ]
    if faults:
        raise InvalidInput(faults)
    multipliers = {name: settings.weighers.get(name, each.multiplier) for name, each in known_weighers.items()}
    return Rules(
        filters={
            **place.ALWAYS,
            **{name: FILTERS[name] for name in settings.filters if name in FILTERS},
            **own.filters,
        },
        weighers=known_weighers,
        multipliers=multipliers,
    )


def _unknown(kind: str, name: str, known: Iterable[str]) -> Fault:
    near = get_close_matches(name, list(known), 1)
    return Fault(
        f"scheduler.{kind}", f"there is no {name!r}; " + (f"did you mean {near[0]!r}?" if near else _list(known))
    )


def _list(known: Iterable[str]) -> str:
    return f"there are {', '.join(sorted(known))}"
