# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on amounts: RAM, virtual CPUs and disk, which are placement's job in Nova."""

from __future__ import annotations

from collections.abc import Hashable

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Number, Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState

# As in Nova's placement, used + asked may reach (capacity - reserved) x ratio, and one instance never more than the
# host has (`max_unit`), whatever the ratio.


def ram(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """MB of RAM."""
    need, used = demand.ram_mb, state.used_ram_mb
    if demand.uuid is not None:
        used -= state.own_use(demand).ram_mb
    if used + need <= state.limit_ram_mb and need <= state.host.capacity.ram_mb:
        return None
    return _shortage(need, state.limit_ram_mb - used, state.host.capacity.ram_mb, "MB of RAM")


def vcpus(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Virtual CPUs."""
    need, used = demand.vcpus, state.used_vcpus
    if demand.uuid is not None:
        used -= state.own_use(demand).vcpus
    if used + need <= state.limit_vcpus and need <= state.host.capacity.vcpus:
        return None
    return _shortage(need, state.limit_vcpus - used, state.host.capacity.vcpus, "vCPUs")


def disk(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """GB of local disk: root, ephemeral and swap."""
    need, used = demand.disk_gb, state.used_disk_gb
    if demand.uuid is not None:
        used -= state.own_use(demand).disk_gb
    if used + need <= state.limit_disk_gb and need <= state.host.capacity.disk_gb:
        return None
    return _shortage(need, state.limit_disk_gb - used, state.host.capacity.disk_gb, "GB of disk")


def _shortage(need: Number, free: Number, capacity: Number, unit: str) -> str:
    if need > capacity:
        return f"needs {need:g} {unit}, the host has {capacity:g} in all"
    return f"needs {need:g} {unit}, {max(free, 0):g} free"


def _reads_ram(demand: Demand, _settings: Settings) -> Hashable:
    return demand.ram_mb, demand.uuid


def _reads_vcpus(demand: Demand, _settings: Settings) -> Hashable:
    return demand.vcpus, demand.uuid


def _reads_disk(demand: Demand, _settings: Settings) -> Hashable:
    return demand.disk_gb, demand.uuid


FILTERS = {
    "ram": Filter(ram, _reads_ram, Scope.HOST),
    "vcpus": Filter(vcpus, _reads_vcpus, Scope.HOST),
    "disk": Filter(disk, _reads_disk, Scope.HOST),
}
