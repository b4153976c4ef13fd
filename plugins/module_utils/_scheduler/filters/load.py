# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on how busy a host may be, and on what it must have measured."""

from __future__ import annotations

from collections.abc import Hashable

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.aggregates import smallest
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Scope, every_request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def io_ops(state: HostState, _demand: Demand, settings: Settings) -> str | None:
    """Nova's IoOpsFilter: instances being built, resized, snapshotted, migrated, rescued or unshelved."""
    return _io_ops(state, settings.max_io_ops_per_host)


def aggregate_io_ops(state: HostState, _demand: Demand, settings: Settings) -> str | None:
    """Nova's AggregateIoOpsFilter: the limit from the aggregates where they have max_io_ops_per_host."""
    return _io_ops(state, smallest(state.host, ("max_io_ops_per_host",), settings.max_io_ops_per_host))


def _io_ops(state: HostState, limit: float) -> str | None:
    if state.io_operations < limit:
        return None
    return f"builds or moves {state.io_operations} already, the limit is {limit:g}"


def num_instances(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's NumInstancesFilter."""
    return _num_instances(state, demand, settings.max_instances_per_host)


def aggregate_num_instances(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's AggregateNumInstancesFilter: the limit from the aggregates where they have max_instances_per_host."""
    limit = smallest(state.host, ("max_instances_per_host",), settings.max_instances_per_host)
    return _num_instances(state, demand, limit)


def _num_instances(state: HostState, demand: Demand, limit: float) -> str | None:
    count = state.instance_count - (state.own_instance(demand) is not None)
    return None if count < limit else f"has {count} instances, the limit is {limit:g}"


def metrics(state: HostState, _demand: Demand, settings: Settings) -> str | None:
    """Nova's MetricsFilter: every metric that the weigher weighs is there."""
    measured = state.host.facts.get("metrics") or {}
    missing = sorted(name for name in settings.metrics_weight_setting if name not in measured)
    return f"has not measured {', '.join(missing)}" if missing else None


def _reads_metrics(_demand: Demand, settings: Settings) -> Hashable:
    return bool(settings.metrics_weight_setting) or None


def _reads_own(demand: Demand, _settings: Settings) -> Hashable:
    return True if demand.uuid is None else demand.uuid


FILTERS = {
    "io_ops": Filter(io_ops, every_request, Scope.HOST),
    "aggregate_io_ops": Filter(aggregate_io_ops, every_request, Scope.HOST),
    "num_instances": Filter(num_instances, _reads_own, Scope.HOST),
    "aggregate_num_instances": Filter(aggregate_num_instances, _reads_own, Scope.HOST),
    "metrics": Filter(metrics, _reads_metrics),
}
