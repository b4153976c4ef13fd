# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on a host's topology and devices, the weigher that spares devices, and what an instance is given."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.cells import cells_of, fit, misfit
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.devices import choose_devices, free_devices
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import (
    Filter,
    Scope,
    Weigher,
    every_request,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import UNASSIGNED, HostState

# Nova's weigher counts no further.
MOST_DEVICES = 100


def numa_topology(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's NUMATopologyFilter: the guest's cells, pinned CPUs and pages fit on the host's, with its devices."""
    answer = assign(state, demand, settings)
    return answer if isinstance(answer, str) else None


def pci_passthrough(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's PciPassthroughFilter: the devices that the flavor asks for by alias are free, wherever they are."""
    if demand.devices and not state.host.facts.get("devices"):
        return "gives no devices away; name some in lodestar_pci_devices"
    free = free_devices(state.host, state.assignments(demand))
    answer = choose_devices(demand.devices, settings.pci_alias, free, None)
    return answer if isinstance(answer, str) else None


def assign(state: HostState, demand: Demand, settings: Settings) -> Mapping[str, Any] | str:
    """What of the host's cells and devices the demand's instance gets, for its record to keep; or why it does not."""
    taken = state.assignments(demand)
    free = free_devices(state.host, taken) if demand.devices else []
    if demand.guest is None:
        devices = choose_devices(demand.devices, settings.pci_alias, free, None)
        return devices if isinstance(devices, str) else _assignment(devices=devices)
    cells = cells_of(state.host, taken)
    if not cells:
        return "has no NUMA topology"
    if demand.guest.is_dedicated and not state.host.facts.get("dedicated_cpus"):
        return "sets no CPUs aside for pinning; name some as dedicated_cpus in lodestar_host_facts"
    problem = None
    for chosen in fit(demand.guest, cells):
        devices = choose_devices(demand.devices, settings.pci_alias, free, [cell["id"] for cell in chosen])
        if not isinstance(devices, str):
            return _assignment(cells=chosen, devices=devices)
        problem = problem or devices
    return problem or misfit(demand.guest, cells)


def assigned(state: HostState, demand: Demand, settings: Settings) -> Mapping[str, Any]:
    """The assignment on a host that passed."""
    if demand.guest is None and not demand.devices:
        return UNASSIGNED
    answer = assign(state, demand, settings)
    return UNASSIGNED if isinstance(answer, str) else answer


def _assignment(**parts: list[dict[str, Any]]) -> Mapping[str, Any]:
    return {name: part for name, part in parts.items() if part}


def _reads_topology(demand: Demand, _settings: Settings) -> Hashable:
    return (demand.guest, demand.devices, demand.uuid) if demand.guest is not None else None


def _reads_devices(demand: Demand, _settings: Settings) -> Hashable:
    return (demand.devices, demand.uuid) if demand.devices else None


def pci(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's PCIWeigher: the fewer free devices, the better: who needs none leaves them, who needs some packs."""
    if not state.host.facts.get("devices"):
        return MOST_DEVICES
    return MOST_DEVICES - min(len(free_devices(state.host, state.assignments())), MOST_DEVICES - 1)


FILTERS = {
    "numa_topology": Filter(numa_topology, _reads_topology, Scope.HOST),
    "pci_passthrough": Filter(pci_passthrough, _reads_devices, Scope.HOST),
}
WEIGHERS = {"pci": Weigher(pci, every_request, multiplier_keys=("pci_weight_multiplier",), fact="devices")}
