# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighers on how busy a host is, what it has measured, and how it has done."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import (
    Scope,
    Weigher,
    every_request,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def io_ops(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's IoOpsWeigher: instances being built or moved; with its negative multiplier the calmer host wins."""
    return state.io_operations


def num_instances(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's NumInstancesWeigher: domains, our own and others'."""
    return state.instance_count


def build_failure(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's BuildFailureWeigher: creates that failed since the last success, as the host's fact failed_builds."""
    failed: float = state.host.facts.get("failed_builds", 0)
    return failed


def hypervisor_version(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's HypervisorVersionWeigher: the newer hypervisor wins."""
    version: float = state.host.hypervisor.get("version") or 0
    return version


def metrics(state: HostState, _demand: Demand, settings: Settings) -> float:
    """Nova's MetricsWeigher: the sum of value x ratio; a host without a metric gets weight_of_unavailable.

    Where metrics are required, Nova fails the request for a host without one; the filter `metrics`, which then holds
    unasked, refuses that host instead.
    """
    measured: dict[str, Any] = state.host.facts.get("metrics") or {}
    total = 0.0
    for name, ratio in settings.metrics_weight_setting.items():
        if name in measured:
            total += measured[name] * ratio
        elif ratio:
            return settings.metrics_weight_of_unavailable
    return total


def _reads_metrics(_demand: Demand, settings: Settings) -> Hashable:
    return bool(settings.metrics_weight_setting) or None


WEIGHERS = {
    "build_failure": Weigher(
        build_failure,
        every_request,
        multiplier=1000000.0,
        sign=-1,
        multiplier_keys=("build_failure_weight_multiplier",),
        scope=Scope.FIXED,
    ),
    "hypervisor_version": Weigher(
        hypervisor_version,
        every_request,
        multiplier_keys=("hypervisor_version_weight_multiplier",),
        scope=Scope.FIXED,
    ),
    "io_ops": Weigher(io_ops, every_request, multiplier=-1.0, floor=0, multiplier_keys=("io_ops_weight_multiplier",)),
    "metrics": Weigher(metrics, _reads_metrics, multiplier_keys=("metrics_weight_multiplier",), scope=Scope.FIXED),
    "num_instances": Weigher(
        num_instances, every_request, multiplier=0.0, multiplier_keys=("num_instances_weight_multiplier",)
    ),
}
