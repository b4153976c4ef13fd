# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting softly, and restoring: the instance is stopped and kept for a time, with name, disks, capacity and quota."""

from __future__ import annotations

from datetime import datetime, timedelta

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Condition
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.power import stopping
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hindrance import why_protected

SOFT_DELETED = "soft_deleted"
_ISO = "%Y-%m-%dT%H:%M:%SZ"


def soft_delete(subject: Subject) -> Change | None:
    """Stopped, and kept for reclaim_after seconds. One that is soft-deleted already keeps its time."""
    if subject.state == SOFT_DELETED:
        return None
    protected = why_protected(subject.record)
    if protected is not None:
        raise Refused(protected)
    seconds = subject.option("reclaim_after", int)
    if seconds is None or seconds < 0:
        raise Refused("soft_delete: reclaim_after must be a number of seconds (lodestar_soft_delete has it for all)")
    now = subject.moment.now
    reclaim_at = (datetime.strptime(now, _ISO) + timedelta(seconds=seconds)).strftime(_ISO)
    condition = Condition(SOFT_DELETED, now, {"reclaim_at": reclaim_at})
    return Change(
        before={"condition": None, "power_state": subject.power_state},
        after={"condition": condition.to_dict(), "power_state": "stopped"},
        options=stopping(subject),
    )


def restore(subject: Subject) -> Change | None:
    """As Nova does, it runs then, also what was stopped before."""
    condition = subject.record.condition
    if condition is None:
        return None
    return Change(
        before={"condition": condition.to_dict(), "power_state": subject.power_state},
        after={"condition": None, "power_state": "running"},
    )
