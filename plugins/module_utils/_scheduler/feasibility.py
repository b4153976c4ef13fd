# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that no state of this fleet could meet: found before placement, each said in one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand, GroupKey
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState

# How each of these sentences begins.
NEVER = "can never be met: "
_UNITS = {"ram": ("ram_mb", "MB of RAM"), "vcpus": ("vcpus", "vCPUs"), "disk": ("disk_gb", "GB of disk")}


class Feasibility:
    """What a fleet has at best, when every host is up, enabled and empty, and what enabled rules make of it."""

    def __init__(self, fleet: FleetState, demands: Iterable[Demand], rules: Rules) -> None:
        self._fleet = fleet
        hosts = [state.host for state in fleet.states]
        self._hosts = {host.name for host in hosts}
        self._zones = sorted({host.zone for host in hosts if host.zone is not None})
        self._networks = {name for host in hosts for name in host.networks}
        self._most = {
            rule: max((min(getattr(host.limit, key), getattr(host.capacity, key)) for host in hosts), default=0)
            for rule, (key, _unit) in _UNITS.items()
        }
        self._members: Counter[GroupKey] = Counter(each.group for each in demands if each.group and each.uuid is None)
        for group in self._members:
            self._members[group] += sum(map(len, fleet.groups.get(group, {}).values()))
        self._checks = [check for rule, check in self._all_checks().items() if rule in rules.filters]

    def _all_checks(self) -> dict[str, Callable[[Demand], str | None]]:
        return {
            "host": self._pin,
            "networks": self._network,
            "availability_zone": self._zone,
            **{rule: self._amount(rule) for rule in _UNITS},
            "server_group_affinity": self._affinity,
        }

    def why_never(self, demand: Demand) -> str | None:
        """Why the request can go nowhere, whatever the batch does before it; None when it might."""
        if not self._hosts:
            return f"{NEVER}the fleet has no host"
        problem = next((problem for check in self._checks for problem in [check(demand)] if problem), None)
        return f"{NEVER}{problem}" if problem else None

    def why_not_all(self, demand: Demand) -> str | None:
        """Why not all members of the request's anti-affinity group can have a place, although some may; or None."""
        if demand.policy != "anti-affinity" or demand.group is None:
            return None
        wanted = self._members[demand.group]
        places = len(self._hosts) * demand.max_per_host
        if wanted <= places:
            return None
        room = (
            f"{len(self._hosts)} host{'s give' if len(self._hosts) != 1 else ' gives'} "
            f"{places} place{'s' if places != 1 else ''}"
        )
        return (
            f"{NEVER}anti-affinity group {demand.group[1]} has {wanted} members in all, {room}; "
            "add hosts, raise max_server_per_host or use soft-anti-affinity"
        )

    def _pin(self, demand: Demand) -> str | None:
        host = demand.pin
        if host is None or host in self._hosts:
            return f"host {host} is pinned and ignored at once" if host in demand.request.ignore_hosts else None
        return f"the fleet has no host {host}"

    def _zone(self, demand: Demand) -> str | None:
        zone = demand.request.availability_zone
        if zone is None or zone in self._zones:
            return None
        if not self._zones:
            return f"zone {zone} has no host, for no host has a zone; set lodestar_availability_zone on hosts"
        return f"zone {zone} has no host; there are {_listed(self._zones)}"

    def _network(self, demand: Demand) -> str | None:
        missing = [name for name in demand.request.networks if name not in self._networks]
        return f"network {missing[0]} is on no host; give hosts its bridge (host_prepare)" if missing else None

    def _amount(self, rule: str) -> Callable[[Demand], str | None]:
        key, unit = _UNITS[rule]
        most = self._most[rule]

        def check(demand: Demand) -> str | None:
            need = getattr(demand, key)
            if need <= most:
                return None
            return (
                f"flavor {demand.request.flavor.name} needs {need:.10g} {unit}, the largest host gives "
                f"{max(most, 0):.10g}; take a smaller flavor, or see lodestar_reserved and lodestar_ratios"
            )

        return check

    def _affinity(self, demand: Demand) -> str | None:
        if demand.policy != "affinity" or demand.group is None:
            return None
        members = self._fleet.groups.get(demand.group, {})
        others = {
            host: [name for name in names if demand.uuid is None or name != demand.request.name]
            for host, names in sorted(members.items())
        }
        where = [f"{names[0]} on {host}" for host, names in others.items() if names]
        if len(where) < 2:
            return None
        return (
            f"members of affinity group {demand.group[1]} are on {len(where)} hosts already ({_listed(where)}); "
            "bring them together or use soft-affinity"
        )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) if names else "none"
