# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host and a request as plain dicts, in the shape of the design, for rules that users write."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def host_view(state: HostState) -> dict[str, Any]:
    """The host as the batch leaves it so far: used and instances contain what was placed on it."""
    if state.view is None:
        placed = [
            {
                **demand.request.to_dict(),
                "server_group": demand.group[1] if demand.group else None,
                "availability_zone": state.host.zone,
                "assignment": assignment,
            }
            for demand, assignment in zip(state.taken, state.given)
        ]
        view = state.host.to_dict()
        view["used"] = {"vcpus": state.used_vcpus, "ram_mb": state.used_ram_mb, "disk_gb": state.used_disk_gb}
        view["instances"] = [*view["instances"], *placed]
        state.view = view
    return state.view


def request_view(demand: Demand) -> dict[str, Any]:
    """The request, all keys of the design's shape there."""
    if demand.view is None:
        demand.view = demand.request.to_dict()
    return demand.view
