# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighers on what a host has left: the emptier host wins, with a negative multiplier the fuller one."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Weigher, every_request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def cpu(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's CPUWeigher: virtual CPUs after over-commitment, the reserved ones counted as used."""
    host = state.host
    return host.capacity.vcpus * host.ratios.vcpus - (state.used_vcpus + host.reserved.vcpus)


def disk(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's DiskWeigher: MB neither used nor reserved, before over-commitment."""
    return (state.usable_disk_gb - state.used_disk_gb) * 1024


def ram(state: HostState, _demand: Demand, _settings: Settings) -> float:
    """Nova's RAMWeigher: MB neither used nor reserved, before over-commitment."""
    return state.usable_ram_mb - state.used_ram_mb


WEIGHERS = {
    "cpu": Weigher(cpu, every_request, floor=0, multiplier_keys=("cpu_weight_multiplier",)),
    "disk": Weigher(disk, every_request, floor=0, multiplier_keys=("disk_weight_multiplier",)),
    "ram": Weigher(ram, every_request, floor=0, multiplier_keys=("ram_weight_multiplier",)),
}
