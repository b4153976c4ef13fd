# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules there are, by name, and those that a run uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler import aggregates
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.filters import (
    aggregate,
    amount,
    capability,
    group,
    hint,
    load,
    place,
    topology,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Times, Weigher
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import VARIABLE, Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.weighers import amount as weigh_amount
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.weighers import company as weigh_company
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.weighers import load as weigh_load

FILTERS: Mapping[str, Filter] = {
    **place.FILTERS,
    **amount.FILTERS,
    **capability.FILTERS,
    **group.FILTERS,
    **aggregate.FILTERS,
    **load.FILTERS,
    **hint.FILTERS,
    **topology.FILTERS,
}
ALWAYS: Mapping[str, Filter] = {**place.ALWAYS, **capability.ALWAYS}
# In this order their scores are summed, which decides how the sum rounds.
WEIGHERS: Mapping[str, Weigher] = {
    **weigh_amount.WEIGHERS,
    **weigh_load.WEIGHERS,
    **weigh_company.WEIGHERS,
    **topology.WEIGHERS,
}


@dataclass(frozen=True)
class OwnRules:
    """Rules that a user brings, by name; they hold without being listed."""

    filters: Mapping[str, Filter] = field(default_factory=dict)
    weighers: Mapping[str, Weigher] = field(default_factory=dict)


@dataclass(frozen=True)
class Rules:
    """What a run decides by: filters in the order of their reasons, weighers in the order of their sum.

    times holds each weigher's multiplier: one number, or one for each of the hosts where aggregates override it.
    """

    filters: Mapping[str, Filter]
    weighers: Mapping[str, Weigher]
    times: Mapping[str, Times]


def rules_of(settings: Settings, own: OwnRules, hosts: Sequence[Host]) -> Rules:
    """The rules that settings choose and the user's own, for these hosts in the order that the run gives them.

    Raises InvalidInput for a name that no rule has, and for an aggregate's multiplier that is not a number.
    """
    weighers = {**WEIGHERS, **own.weighers}
    faults = [
        *(_unknown("filters", name, {**FILTERS, **own.filters}) for name in settings.filters if name not in FILTERS),
        *(_unknown("weighers", name, weighers) for name in settings.weighers if name not in weighers),
    ]
    if faults:
        raise InvalidInput(faults)
    names = [*settings.filters, "metrics"] if settings.metrics_required else settings.filters
    keys = {key for host in hosts for metadata in host.aggregates.values() for key in metadata}
    chosen = {name: FILTERS[name] for name in names}
    # A host that is down has told nothing of itself: that it is down is the reason, before all that it lacks.
    first = {name: rule for name, rule in chosen.items() if name == "compute"}
    return Rules(
        filters={**first, **ALWAYS, **chosen, **own.filters},
        weighers=weighers,
        times={name: _times(name, weigher, settings, hosts, keys) for name, weigher in weighers.items()},
    )


def _times(name: str, weigher: Weigher, settings: Settings, hosts: Sequence[Host], keys: set[str]) -> Times:
    if weigher.fact is not None and not any(host.facts.get(weigher.fact) for host in hosts):
        return 0.0
    multiplier = settings.weighers.get(name, weigher.multiplier)
    if not keys.isdisjoint(weigher.multiplier_keys):
        return [weigher.sign * aggregates.smallest(host, weigher.multiplier_keys, multiplier) for host in hosts]
    return weigher.sign * multiplier


def _unknown(kind: str, name: str, known: Iterable[str]) -> Fault:
    near = get_close_matches(name, list(known), 1)
    advice = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(known))}"
    return Fault(f"{VARIABLE}.{kind}", f"there is no {name!r}; {advice}")
