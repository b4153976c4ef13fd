# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighers on who else is on a host: members of the server group, instances of images with the same properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.extra_specs import text
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Reads, Weigher
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def server_group_soft_affinity(state: HostState, demand: Demand, _settings: Settings) -> float:
    """Nova's ServerGroupSoftAffinityWeigher: members here, the more the better."""
    return len(state.members(demand))


def server_group_soft_anti_affinity(state: HostState, demand: Demand, _settings: Settings) -> float:
    """Nova's ServerGroupSoftAntiAffinityWeigher: members here, the fewer the better."""
    return -len(state.members(demand))


def _reads_group(policy: str) -> Reads:
    def reads(demand: Demand, _settings: Settings) -> Hashable:
        return (demand.group, demand.uuid) if demand.policy == policy else None

    return reads


def image_properties(state: HostState, demand: Demand, settings: Settings) -> float:
    """Nova's ImagePropertiesWeigher: how many properties the instances here share with the request's image.

    With image_props_weight_setting each property counts by its weight there, and one not named counts nothing.
    """
    here = Counter(pair for properties in _properties_here(state) for pair in _pairs(properties))
    weights = settings.image_props_weight_setting
    return sum(
        (weights.get(pair[0], 0.0) if weights else 1.0) * here[pair] for pair in _pairs(demand.properties) if here[pair]
    )


def _properties_here(state: HostState) -> Iterator[Mapping[str, Any]]:
    for instance in state.host.instances:
        yield (instance.get("image") or {}).get("properties") or {}
    for demand in state.taken:
        yield demand.properties


def _pairs(properties: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((key, text(value)) for key, value in properties.items()))


def _reads_properties(demand: Demand, _settings: Settings) -> Hashable:
    return _pairs(demand.properties) or None


WEIGHERS = {
    "server_group_soft_affinity": Weigher(
        server_group_soft_affinity,
        _reads_group("soft-affinity"),
        multiplier_keys=("soft_affinity_weight_multiplier", "server_group_soft_affinity_weight_multiplier"),
    ),
    "server_group_soft_anti_affinity": Weigher(
        server_group_soft_anti_affinity,
        _reads_group("soft-anti-affinity"),
        multiplier_keys=("soft_anti_affinity_weight_multiplier", "server_group_soft_anti_affinity_weight_multiplier"),
    ),
    "image_properties": Weigher(
        image_properties,
        _reads_properties,
        multiplier=0.0,
        multiplier_keys=("image_props_weight_multiplier", "image_properties_weight_multiplier"),
    ),
}
