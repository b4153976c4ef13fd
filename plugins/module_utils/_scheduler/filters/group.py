# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on server groups: which members may share a host."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import Groups, HostState


def server_group_anti_affinity(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's ServerGroupAntiAffinityFilter, with max_server_per_host. The host a member moves from stays open to it."""
    members = state.members(demand)
    if len(members) < demand.max_per_host or state.own_instance(demand) is not None:
        return None
    limit = f", the limit is {demand.max_per_host}" if demand.max_per_host > 1 else ""
    return f"{', '.join(members)} of group {_name(demand)} run{'s' if len(members) == 1 else ''} here{limit}"


def server_group_affinity(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's ServerGroupAffinityFilter: where the other members are, if any. A member that moves is not another."""
    hosts = state.groups.get(demand.group, {}) if demand.group else {}
    elsewhere = {name: _others(members, demand) for name, members in hosts.items() if name != state.name}
    elsewhere = {name: members for name, members in elsewhere.items() if members}
    if not elsewhere or state.members(demand):
        return None
    name, members = min(elsewhere.items())
    return f"{members[0]} of group {_name(demand)} runs on {name}"


def _others(members: list[str], demand: Demand) -> list[str]:
    return members if demand.uuid is None else [name for name in members if name != demand.request.name]


def _name(demand: Demand) -> str:
    return demand.group[1] if demand.group else ""


def _hosts_of_group(groups: Groups, demand: Demand) -> Iterable[str] | None:
    """The hosts with members; None for a limit of none, which refuses every host."""
    if demand.group is None or demand.max_per_host < 1:
        return None
    return groups.get(demand.group, ())


def _anti_affinity(demand: Demand, _settings: Settings) -> Hashable:
    return (demand.group, demand.max_per_host, demand.uuid) if demand.policy == "anti-affinity" else None


def _affinity(demand: Demand, _settings: Settings) -> Hashable:
    return (demand.group, demand.uuid) if demand.policy == "affinity" else None


FILTERS = {
    "server_group_anti_affinity": Filter(server_group_anti_affinity, _anti_affinity, Scope.HOST, names=_hosts_of_group),
    "server_group_affinity": Filter(server_group_affinity, _affinity, Scope.FLEET),
}
