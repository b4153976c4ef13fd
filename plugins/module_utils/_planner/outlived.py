# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies that lived on elsewhere: they never start again, and go with their disks kept aside, also where the living
one was deleted since.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import step_on


def forgetting(holdings: Holdings, stale: Holding, lives_on: str, reason: str) -> Step:
    """The step that removes a stale copy from its host; its local disks, where it has any, are kept aside there."""
    return step_on(
        holdings.hosts[stale.host],
        stale,
        "forget_evacuated",
        reason,
        before={"here": f"generation {stale.record.generation}"},
        after={"here": None},
        options={"lives_on": lives_on, "kept_aside": stale.record.storage is None},
    )


def forgetting_deleted(holdings: Holdings, stale: Holding, lived_on: str) -> Step:
    """The same for one that was deleted where it lived (see why_not_deleted)."""
    return forgetting(holdings, stale, lived_on, f"it lived on {lived_on} since, and was deleted there")


def why_not_deleted(holdings: Holdings, stale: Holding, lived_on: str) -> str | None:
    """Why nobody can tell that an outlived copy, which no other host is seen to have, was deleted where it lived."""
    if holdings.unknown_hosts:
        return f"it may be on {' or '.join(holdings.unknown_hosts)}, which does not answer"
    if not holdings.is_gone(stale):
        return f"it lived on {lived_on} since, and only files of it are left: see fleet_verify, and look what they are"
    return None
