# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on where a request may go at all: the host's state, zone and networks, and what the request itself says."""

from __future__ import annotations

from collections.abc import Hashable

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, every_request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def compute(state: HostState, _demand: Demand, _settings: Settings) -> str | None:
    """Nova's ComputeFilter: the host is up and enabled."""
    host = state.host
    if host.state != "up":
        return f"the host is {host.state}"
    if host.status != "enabled":
        return (
            f"the host is {host.status}: {host.status_reason}" if host.status_reason else f"the host is {host.status}"
        )
    return None


def availability_zone(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """The zone, which is placement's job in Nova."""
    wanted = demand.request.availability_zone
    if state.host.zone == wanted:
        return None
    return f"wants zone {wanted}, the host is in {state.host.zone or 'none'}"


def networks(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """The bridge of every network that the instance joins is there."""
    missing = [name for name in demand.request.networks if name not in state.host.networks]
    return f"network {', '.join(missing)} is not on the host" if missing else None


def pinned_host(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """The request names its host, or its destination. Unlike with Nova's force_hosts, other filters hold there too."""
    wanted = demand.pin
    return None if state.name == wanted else f"the request is pinned to {wanted}"


def ignored_hosts(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """The request leaves the host out, as Nova's ignore_hosts."""
    return "the request leaves the host out" if state.name in demand.request.ignore_hosts else None


def all_hosts(_state: HostState, _demand: Demand, _settings: Settings) -> str | None:
    """Nova's AllHostsFilter: every host passes."""
    return None


def isolated_hosts(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's IsolatedHostsFilter: isolated_images go to isolated_hosts, and unless unrestricted nothing else does."""
    host_isolated = state.name in settings.isolated_hosts
    image = demand.request.image.get("name")
    if image in settings.isolated_images:
        return None if host_isolated else f"image {image} is for {', '.join(settings.isolated_hosts) or 'no host'}"
    if host_isolated and settings.restrict_isolated_hosts_to_isolated_images:
        return f"is for {', '.join(settings.isolated_images) or 'no image'}"
    return None


def _image(demand: Demand, _settings: Settings) -> Hashable:
    return str(demand.request.image.get("name", ""))


def _zone(demand: Demand, _settings: Settings) -> Hashable:
    return demand.request.availability_zone


def _networks(demand: Demand, _settings: Settings) -> Hashable:
    return demand.request.networks or None


def _pinned(demand: Demand, _settings: Settings) -> Hashable:
    return demand.pin


def _ignored(demand: Demand, _settings: Settings) -> Hashable:
    return demand.request.ignore_hosts or None


# What the request itself says is no setting: these hold always.
ALWAYS = {
    "host": Filter(pinned_host, _pinned),
    "ignore_hosts": Filter(ignored_hosts, _ignored),
    "networks": Filter(networks, _networks),
}
FILTERS = {
    "compute": Filter(compute, every_request),
    "availability_zone": Filter(availability_zone, _zone),
    "isolated_hosts": Filter(isolated_hosts, _image),
    "all_hosts": Filter(all_hosts, every_request),
}
