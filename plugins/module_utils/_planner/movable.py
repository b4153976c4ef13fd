# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an instance can be moved now, how, and what its owner says of it."""

from __future__ import annotations

from collections.abc import Mapping

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import NEVER_RAN
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import why_restore_points_stay
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hindrance import hindrance, why_locked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings

AUTO, LIVE, COLD, STOP, STAY = MODES = ("auto", "live", "cold", "stop", "stay")
# An instance's own mode is metadata under this key, as Incus has it in an instance's configuration.
MODE_KEY = "evacuation_mode"
# In these a guest has memory to take along.
WITH_MEMORY = ("running", "paused")


def mode_of(record: Record, modes: Mapping[str, str], default: str) -> str:
    """How the instance is treated when its host is emptied: what this run says of it, else what its metadata says,
    else what the run says of all.
    """
    said = modes.get(record.domain_name) or record.metadata.get(MODE_KEY)
    return said if said in MODES else default


def why_not_moved(holdings: Holdings, holding: Holding, override: bool = False) -> str | None:
    """Why it can be moved neither running nor off, or None. override passes a lock."""
    obstacle = hindrance(holdings, holding)
    if obstacle is not None:
        return obstacle[1]
    record = holding.record
    if record.task is not None:
        return f"its task {record.task.name} was interrupted: settle it first (fleet_reconcile)"
    if record.adopted is not None:
        return "it was adopted: its disks are where others put them, and are not taken along"
    if record.condition is not None:
        return f"it is {record.condition.name}: end that first"
    if holding.instance.observed.power_state not in (*WITH_MEMORY, "stopped"):
        return f"it is {holding.instance.observed.power_state}: start or stop it first"
    # A disk of its own is copied; one on a storage is moved only to hosts that have that storage as well.
    held = why_restore_points_stay(record.restore_points, copies_disk=record.storage is None)
    return held or (None if override else why_locked(record))


def why_not_live(instance: Instance) -> str | None:
    """What of it cannot move while it runs, or None."""
    record = instance.record
    if (record.assignment or {}).get("devices"):
        return "it has devices of its host: say cold or stop for it"
    if (record.assignment or {}).get("cells"):
        return "it is pinned to CPUs of its host: say cold or stop for it"
    return NEVER_RAN if instance.observed.has_not_run else None
