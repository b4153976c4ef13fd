# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on amounts: RAM, virtual CPUs and disk, which are placement's job in Nova."""

from __future__ import annotations

from collections.abc import Hashable
from operator import attrgetter

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def _amount(key: str, unit: str) -> Filter:
    """The filter for one of the amounts, which has this name in flavors, capacity and states.

    As in Nova's placement, used + asked may reach (capacity - reserved) x ratio, and one instance never more than the
    host has (`max_unit`), whatever the ratio. Who asks for nothing fits everywhere.
    """
    asks, capacity = attrgetter(key), attrgetter(f"host.capacity.{key}")
    limit, used = attrgetter(f"limit_{key}"), attrgetter(f"used_{key}")

    def reject(state: HostState, demand: Demand, _settings: Settings) -> str | None:
        need, whole = asks(demand), capacity(state)
        free = limit(state) - used(state) + (asks(state.own_use(demand)) if demand.uuid is not None else 0)
        if need > whole:
            return f"needs {need:.10g} {unit}, the host has {whole:.10g} in all"
        return f"needs {need:.10g} {unit}, {max(free, 0):.10g} free" if need > free else None

    def reads(demand: Demand, _settings: Settings) -> Hashable:
        return (asks(demand), demand.uuid) if asks(demand) else None

    def room(state: HostState) -> float:
        most: float = min(limit(state) - used(state), capacity(state))
        return most

    return Filter(reject, reads, Scope.HOST, asks, room)


FILTERS = {
    "ram": _amount("ram_mb", "MB of RAM"),
    "vcpus": _amount("vcpus", "vCPUs"),
    "disk": _amount("disk_gb", "GB of disk"),
}
