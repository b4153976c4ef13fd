# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of an instance that was deleted softly: kept as it is until its time is over, then deleted."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.deletion import SOFT_DELETED
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import summary
from ansible_collections.lodestar.compute.plugins.module_utils._planner.existing import NOTHING, Verdict
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hindrance import (
    hindrance,
    why_locked,
    why_protected,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import step_on


def is_soft_deleted(holding: Holding) -> bool:
    """Whether it was deleted softly and nothing else was begun since: one with a task is settled first."""
    record = holding.record
    return record.condition is not None and record.condition.name == SOFT_DELETED and record.task is None


def reclaimed(holdings: Holdings, holding: Holding, now: str) -> Verdict:
    """A soft-deleted instance that nothing names: deleted once its time is over (now is ISO 8601), unless a lock or
    protection keeps it.
    """
    record = holding.record
    is_kept = why_locked(record) is not None or why_protected(record) is not None
    if _reclaim_at(holding) > now or is_kept or hindrance(holdings, holding) is not None:
        return NOTHING
    return Verdict(step=_deletion(holdings, holding))


def wanted_again(holdings: Holdings, holding: Holding, now: str) -> Verdict:
    """A soft-deleted instance that YAML or a creation names: nobody guesses whether the old one is meant or a new one.

    Once its time is over it is deleted, and made anew after that.
    """
    due = reclaimed(holdings, holding, now)
    if due.step is not None:
        return Verdict(step=due.step, is_deferred=True)
    remedy = "restore it (instance_delete with restore: true), or delete it for good (with soft: false) for a new one"
    return Verdict(obstacle=("conflict", f"it is soft-deleted, and kept until {_reclaim_at(holding)}: {remedy}"))


def _reclaim_at(holding: Holding) -> str:
    condition = holding.record.condition
    return str(condition.details.get("reclaim_at")) if condition is not None else ""


def _deletion(holdings: Holdings, holding: Holding) -> Step:
    reason = f"it was soft-deleted, and nobody restored it until {_reclaim_at(holding)}"
    return step_on(holdings.hosts[holding.host], holding, "delete", reason, before=summary(holding.record))
