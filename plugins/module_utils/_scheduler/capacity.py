# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many more instances fit now: the same rules as placement, asked without placing anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.filters.topology import assigned
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules, Rules, rules_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState, HostState
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.validate import check_requests

# An instance that asks for nothing fits any number of times; somewhere counting ends.
MOST_ON_A_HOST = 10000
# Room is no less because a host is busy just now.
_PASSING = frozenset(("io_ops", "aggregate_io_ops"))


@dataclass(frozen=True)
class Room:
    """How many more instances like one request fit: by host, by zone (hosts without one under `none`), and in all."""

    hosts: Mapping[str, int]
    zones: Mapping[str, int]
    total: int

    def to_dict(self) -> dict[str, Any]:
        return {"hosts": dict(self.hosts), "zones": dict(self.zones), "total": self.total}


def room(request: Request, hosts: Sequence[Host], settings: Settings = DEFAULTS, own: OwnRules = NO_RULES) -> Room:
    """How many more instances like the request fit, each host counted by itself.

    An affinity group must be on one host: its total is the largest count, and not the sum.
    """
    settings = lasting(settings)
    hosts = sorted(hosts, key=lambda host: host.name)
    rules = rules_of(settings, own, hosts)
    check_requests([request], rules, settings)
    demand = Demand(request)
    together = demand.policy == "affinity"
    states = FleetState(hosts).states
    counts: dict[str, int] = {}
    zones: dict[str, int] = {}
    for position, host in enumerate(hosts):
        # Members counted on one host would close all the others to their affinity group.
        state = FleetState(hosts).states[position] if together else states[position]
        counts[host.name] = _count(state, demand, rules, settings)
        zones[host.zone or "none"] = zones.get(host.zone or "none", 0) + counts[host.name]
    total = max(counts.values(), default=0) if together else sum(counts.values())
    return Room(counts, dict(sorted(zones.items())), total)


def lasting(settings: Settings) -> Settings:
    """The settings without the rules that refuse a host only for what it is doing now."""
    return replace(settings, filters=tuple(name for name in settings.filters if name not in _PASSING))


def _count(state: HostState, demand: Demand, rules: Rules, settings: Settings) -> int:
    filters = [rule for rule in rules.filters.values() if rule.reads(demand, settings) is not None]
    count = 0
    while count < MOST_ON_A_HOST and all(rule.reject(state, demand, settings) is None for rule in filters):
        state.take(demand, assigned(state, demand, settings))
        count += 1
    return count
