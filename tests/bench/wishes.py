# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleets that benchmarks wish for: alike small instances on one host, and the plan that makes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.fleet import fleet_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_slices import plan_slices_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse

RUN = "00000000-0000-4000-8000-00000000be9c"
NOW = "2026-01-01T00:00:00Z"
# They let a small host hold a thousand.
RATIOS = {"vcpus": 10000, "ram_mb": 100, "disk_gb": 100}
PREFIX = "lodestar_"
# The second is what the first is resized to; by_hand.py resizes to the same.
FLAVORS = {
    "bench": {"vcpus": 1, "ram_mb": 128, "disk_gb": 1},
    "larger": {"vcpus": 1, "ram_mb": 160, "disk_gb": 2},
}
STORE = "/var/tmp/lodestar-bench-store"


def wish(image: Mapping[str, Any], count: int, power_state: str = "stopped") -> dict[str, Any]:
    """Inventory variables that declare so many instances of the image, given as lodestar_images has it."""
    declared = {
        "name": "bench",
        "count": count,
        "flavor": "bench",
        "image": "empty",
        "networks": [{"name": "bench"}],
        "power_state": power_state,
    }
    return {
        "lodestar_flavors": FLAVORS,
        "lodestar_images": {"empty": image},
        "lodestar_networks": {"bench": {"cidr": "10.240.0.0/16", "bridge": "br-front"}},
        "lodestar_instances": [declared] if count else [],
        "lodestar_image_store": {"path": STORE},
        "lodestar_ratios": RATIOS,
    }


def planned(variables: Mapping[str, Any], host: str, report: str, **question: Any) -> dict[str, Any]:
    """The host's slice of the plan that brings about the wish, from what host_info reported of the host.

    question is what else the filter `plan` is asked, as its options.
    """
    sections = {name[len(PREFIX) :]: value for name, value in variables.items() if name != "lodestar_ratios"}
    desired = parse(sections).to_dict()
    fleet = fleet_filter({host: report}, inventory={host: variables}, desired=desired)
    plan = plan_filter(fleet, desired, run=RUN, now=NOW, expected=[host], kept={}, **question)
    if plan["obstacles"]:
        raise RuntimeError(f"the wish cannot be planned: {plan['obstacles'][0]}")
    slices: dict[str, Any] = plan_slices_filter(plan)
    return slices[host]
