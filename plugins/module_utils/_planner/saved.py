# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan that was saved and reviewed, applied later: its steps that would be planned so today, and no others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Plan, Step

# What differs between two plans of the same: when they were made, and where else an instance could go.
_PASSING = ("created_at", "last_action", "task", "alternates")


def as_saved(plan: Plan, saved: Plan) -> Plan:
    """The plan without the steps that the saved one lacks, each step of that one in it or an obstacle.

    plan was made from the fleet as it is now, with the saved plan's run, so that new instances have the same UUIDs. A
    step is the same when what it does, where, and what it rests on are the same.
    """
    planned = {step.id: step for step in plan.steps}
    held = {step.id for step in saved.steps if step.id in planned and _content(planned[step.id]) == _content(step)}
    while unmet := {step.id for step in saved.steps if step.id in held and not held.issuperset(step.after_steps)}:
        held -= unmet
    more = len(plan.steps) - len(held)
    return replace(
        plan,
        steps=tuple(step for step in plan.steps if step.id in held),
        obstacles=tuple(_obstacle(step, plan, planned.get(step.id)) for step in saved.steps if step.id not in held),
        notes=(*plan.notes, *([f"{more} steps that would be planned now are not as they were saved"] if more else [])),
        deferred=(),
        waiting=(),
        forgotten=plan.forgotten if plan.forgotten == saved.forgotten else {},
    )


def _content(step: Step) -> dict[str, Any]:
    document = step.to_dict()
    del document["reason"]
    return {**document, "record": _lasting(step.record), "options": _lasting(step.options)}


def _lasting(document: Mapping[str, Any] | None) -> dict[str, Any]:
    return {key: value for key, value in (document or {}).items() if key not in _PASSING}


def _obstacle(step: Step, plan: Plan, now: Step | None) -> Obstacle:
    reason = next((found.reason for found in plan.obstacles if found.instance == step.instance), None)
    if reason is None and now is None:
        reason = "nothing of the kind is planned now"
    elif reason is None and now is not None and now.host != step.host:
        reason = f"it would be on {now.host} now"
    elif reason is None:
        reason = "what it rests on has changed"
    return Obstacle(step.instance, "conflict", f"saved as {step.id} on {step.host}, but {reason}; make a new plan")
