# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why nothing may be done with an instance now, whatever is asked for."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings

Hindrance = tuple[str, str]  # the kind of an Obstacle, and its sentence


def hindrance(holdings: Holdings, holding: Holding) -> Hindrance | None:
    """Two of its name or UUID, a host that does not answer, someone at work on it, a task that nobody here knows."""
    conflict = holdings.conflict(holding)
    if conflict is not None:
        return "conflict", conflict
    if not holding.is_seen:
        host = holding.host
        return "unknown", f"{host} does not answer, and keepers place it there: bring {host} back first"
    if holding.instance.observed.busy is not None:
        return "refused", f"busy: {holding.instance.observed.busy}"
    task = holding.record.task
    if task is not None and task.name not in TASKS.values():
        remedy = "use the version that began it"
        return "conflict", f"its task {task.name} is not one that this version can settle: {remedy}"
    return None


def why_locked(record: Record) -> str | None:
    """Why a locked instance is not changed."""
    if record.lock is None:
        return None
    said = f"locked by {record.lock.by} since {record.lock.at}: {record.lock.reason}"
    return f"{said}; unlock it (instance_lock), or say override"


def why_protected(record: Record) -> str | None:
    """Why an instance is not deleted. Saying override is not enough: who protects it means just that."""
    if not record.delete_protection:
        return None
    return "delete protection is on: turn it off first (instance_update with delete_protection: false, or in YAML)"
