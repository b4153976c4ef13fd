# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's attributes by name, for rules in which users write them: extra specs, the `query` hint."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState

# Nova's names, as its users' flavors and queries have them.
NOVA_NAMES: Mapping[str, Callable[[HostState], Any]] = {
    "host": lambda state: state.name,
    "nodename": lambda state: state.name,
    "hypervisor_hostname": lambda state: state.name,
    "hypervisor_type": lambda state: state.host.hypervisor.get("type"),
    "hypervisor_version": lambda state: state.host.hypervisor.get("version"),
    "cpu_info": lambda state: state.host.facts.get("cpu"),
    "host_ip": lambda state: state.host.facts.get("address"),
    "vcpus_total": lambda state: state.host.capacity.vcpus,
    "vcpus_used": lambda state: state.used_vcpus + state.host.reserved.vcpus,
    "total_usable_ram_mb": lambda state: state.host.capacity.ram_mb,
    "free_ram_mb": lambda state: state.usable_ram_mb - state.used_ram_mb,
    "total_usable_disk_gb": lambda state: state.host.capacity.disk_gb,
    "free_disk_mb": lambda state: (state.usable_disk_gb - state.used_disk_gb) * 1024,
    "disk_mb_used": lambda state: (state.used_disk_gb + state.host.reserved.disk_gb) * 1024,
    "cpu_allocation_ratio": lambda state: state.host.ratios.vcpus,
    "ram_allocation_ratio": lambda state: state.host.ratios.ram_mb,
    "disk_allocation_ratio": lambda state: state.host.ratios.disk_gb,
    "num_instances": lambda state: state.instance_count,
    "num_io_ops": lambda state: state.io_operations,
    "failed_builds": lambda state: state.host.facts.get("failed_builds", 0),
}


def attribute(state: HostState, path: Sequence[str]) -> Any:
    """What lies at the path: one of Nova's names or a key of the host as a fleet has it, then keys in it; or None.

    A text on the way that holds JSON is read, as Nova does.
    """
    first, rest = path[0], path[1:]
    value = NOVA_NAMES[first](state) if first in NOVA_NAMES else state.host.to_dict().get(first)
    for key in rest:
        if isinstance(value, str):
            value = _json(value)
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
