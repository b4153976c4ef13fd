# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps on instances that are there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import host_precondition
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding

# In these a guest is there to be interrupted, or may be.
_WITH_GUEST = ("running", "paused", "unknown")


def step_on(
    host: Host,
    holding: Holding,
    action: str,
    reason: str,
    record: Record | None = None,
    impact: str | None = None,
    **parts: Any,
) -> Step:
    """A step of the plan that rests on the instance as it was seen. impact is the action's own where unset, and none
    for a guest that is off. parts are further fields of the step.
    """
    has_guest = holding.instance.observed.power_state in _WITH_GUEST
    name = holding.record.domain_name
    return Step(
        id=f"{action} {name}",
        host=holding.host,
        instance=name,
        uuid=holding.record.uuid,
        action=action,
        impact=(impact or ACTIONS[action].impact) if has_guest else "none",
        reason=reason,
        record=record.to_dict() if record is not None else None,
        preconditions={"generation": holding.record.generation, "host": host_precondition(host)},
        **parts,
    )


def changed_record(record: Record, after: Mapping[str, Any]) -> Record:
    """The record with the keys of after, as Record.to_dict has them, in its next generation."""
    return Record.from_dict({**record.to_dict(), **after, "generation": record.generation + 1})
