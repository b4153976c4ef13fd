# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""evacuation_steps: the plan that hosts claim and work to make instances of dead hosts again."""

from __future__ import annotations

DOCUMENTATION = r"""
name: evacuation_steps
short_description: Plan the steps that make instances of dead hosts again
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Plans what P(lodestar.compute.evacuation_plan#filter) plans, in the form in which hosts claim and work it, as
    P(lodestar.compute.plan#filter) answers.
  - The hosts' fence receipts are those that keepers have, told by this very run. Without them nothing is planned, as
    a host may have come back since.
  - Moves that a dead host had a part in are ended first, and what an interrupted evacuation has begun is finished.
positional: _input, desired, run, now
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  desired:
    description: Desired state, for images, server groups, and what YAML says of where instances may be.
    type: dict
    required: true
  run:
    description: UUID of this run.
    type: str
    required: true
  now:
    description: The time, in ISO 8601.
    type: str
    required: true
  kept:
    description: What a majority of the keepers answered, as M(lodestar.compute.keeper_info) returned it.
    type: list
    elements: dict
    required: true
  hosts:
    description: The hosts to evacuate.
    type: list
    elements: str
    required: true
  lost_disks:
    description: As in P(lodestar.compute.evacuation_plan#filter).
    type: str
    choices: [refuse, rebuild]
    default: refuse
  accepted:
    description: As in P(lodestar.compute.evacuation_plan#filter).
    type: list
    elements: str
    default: []
  expected:
    description: Names of all hosts that should be there.
    type: list
    elements: str
    default: []
  excluded:
    description: By C(project.name), hosts that refused the instance in this run.
    type: dict
    default: {}
  by:
    description: Who asks for it, as a lock names them.
    type: str
    default: someone
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Plan the steps
  ansible.builtin.set_fact:
    plan: >-
      {{ fleet | lodestar.compute.evacuation_steps(desired, run=run, now=now, kept=answers, hosts=['hv1'],
         expected=groups.compute) }}
"""

RETURN = r"""
_value:
  description: A plan, as P(lodestar.compute.plan#filter) returns it.
  type: dict
"""

from dataclasses import replace
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.catalogue import with_stored_images
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuating import (
    EvacuationSteps,
    require_receipts,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuation import Question
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling


def evacuation_steps_filter(
    fleet: Any, desired: Any, run: str, now: str, *, kept: Any, hosts: Any, by: str = "someone", **asked: Any
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(asked.pop("settings", None) or {}))
        seen, moment = Fleet.from_dict(decoded(fleet)), Moment(str(run), str(now), str(by))
        entries, names = evacuated(kept), tuple(decoded(hosts))
        refused = decoded(asked.pop("excluded", None) or {})
        told = {"fenced": require_receipts(names, entries, moment.run), "hosts": list(names), **decoded(asked)}
        question = replace(Question.from_dict(told, memory(kept)), excluded=refused)
        wanted = with_stored_images(Desired.from_dict(decoded(desired)), seen)
        return EvacuationSteps(wanted, seen, moment, question, entries, chosen, own).plan().to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"evacuation_steps": evacuation_steps_filter}
