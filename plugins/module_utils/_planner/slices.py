# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan cut by host: each gets the steps it works, and what it needs for them, nothing else."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.needs import BUILDS, image_needed


def slices(plan: Plan) -> dict[str, dict[str, Any]]:
    """For each host with work: `steps` in order, `images` by sha256, `cpu_pool` by zone, and `is_long`: whether some of
    it copies so much that whoever waits wants to see it move.
    """
    hosts: dict[str, list[Step]] = {}
    for step in plan.steps:
        hosts.setdefault(step.host, []).append(step)
    return {host: _slice(plan, steps) for host, steps in sorted(hosts.items())}


def _slice(plan: Plan, steps: list[Step]) -> dict[str, Any]:
    builds = [step for step in steps if step.action in BUILDS and step.record is not None]
    needed = set(map(image_needed, steps))
    zones = {step.options.get("zone") for step in builds}
    return {
        "steps": [step.to_dict() for step in steps],
        "images": {digest: dict(image) for digest, image in plan.images.items() if digest in needed},
        "is_long": any(ACTIONS[step.action].is_long or step.options.get("fetches_image") for step in steps),
        "cpu_pool": {zone: list(cpus) for zone, cpus in plan.cpu_pool.items() if zone in zones},
    }
