# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on the metadata of the aggregates that a host belongs to."""

from __future__ import annotations

from collections.abc import Hashable

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.aggregates import all_words, words
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.extra_specs import matches, text
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState

_SCOPE = "aggregate_instance_extra_specs:"


def aggregate_instance_extra_specs(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's AggregateInstanceExtraSpecsFilter: one value of the metadata meets each extra spec."""
    metadata = all_words(state.host)
    for key, requirement in _extra_specs(demand):
        values = metadata.get(key)
        if not values:
            return f"no aggregate of the host has {key}"
        try:
            if any(matches(value, requirement) for value in sorted(values)):
                continue
        except ValueError:
            return f"aggregates have {key} {', '.join(sorted(values))}, which {requirement!r} cannot be compared with"
        return f"aggregates have {key} {', '.join(sorted(values))}, not {requirement}"
    return None


def _extra_specs(demand: Demand) -> list[tuple[str, str]]:
    return [
        (key[len(_SCOPE) :] if key.startswith(_SCOPE) else key, text(value))
        for key, value in demand.extra_specs.items()
        if key.startswith(_SCOPE) or ":" not in key
    ]


def _reads_extra_specs(demand: Demand, _settings: Settings) -> Hashable:
    return tuple(_extra_specs(demand)) or None


def aggregate_image_properties_isolation(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's AggregateImagePropertiesIsolation: a property that the image has and the aggregates name must agree."""
    prefix = settings.aggregate_image_properties_isolation_namespace
    if prefix:
        prefix += settings.aggregate_image_properties_isolation_separator
    for key, values in all_words(state.host).items():
        value = demand.properties.get(key) if key.startswith(prefix) else None
        if value and text(value) not in values:
            return f"takes images with {key} {' or '.join(sorted(values))}, the image has {text(value)}"
    return None


def _reads_properties(demand: Demand, _settings: Settings) -> Hashable:
    return tuple(sorted((key, text(value)) for key, value in demand.properties.items())) or None


def aggregate_multi_tenancy_isolation(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's AggregateMultiTenancyIsolation: keys that begin with filter_tenant_id name the only projects let in."""
    metadata = all_words(state.host)
    projects = {word for key, values in metadata.items() if key.startswith("filter_tenant_id") for word in values}
    if not projects or demand.request.project in projects:
        return None
    return f"is for project {', '.join(sorted(projects))}"


def _reads_project(demand: Demand, _settings: Settings) -> Hashable:
    return demand.request.project


def aggregate_type_affinity(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's AggregateTypeAffinityFilter: instance_type names the only flavors let in."""
    flavors = words(state.host, "instance_type")
    if not flavors or demand.request.flavor.name in flavors:
        return None
    return f"is for flavor {', '.join(sorted(flavors))}"


def _reads_flavor(demand: Demand, _settings: Settings) -> Hashable:
    return demand.request.flavor.name


FILTERS = {
    "aggregate_instance_extra_specs": Filter(aggregate_instance_extra_specs, _reads_extra_specs),
    "aggregate_image_properties_isolation": Filter(aggregate_image_properties_isolation, _reads_properties),
    "aggregate_multi_tenancy_isolation": Filter(aggregate_multi_tenancy_isolation, _reads_project),
    "aggregate_type_affinity": Filter(aggregate_type_affinity, _reads_flavor),
}
