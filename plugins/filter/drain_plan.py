# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""drain_plan: where everything on a host goes when the host is emptied."""

from __future__ import annotations

DOCUMENTATION = r"""
name: drain_plan
short_description: Plan where every instance of a host goes when it is emptied
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Places all instances of the hosts at once on the others, by all rules of the scheduler. Every instance is in exactly
    one of C(moves), C(stops), C(stays) and C(stranded), with the reason.
  - If any is stranded the plan is refused as a whole, unless O(partial), or unless another mode was said for it.
  - Moves are in the order in which they are best begun, the longest first by forecast. Within one round no server group
    loses more members than its C(max_unavailable).
  - The answer is a pure function of the input.
positional: _input, desired
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
  desired:
    description: Desired state, for server groups and for what YAML says of where instances may be.
    type: dict
    default: {}
  hosts:
    description: The hosts to empty, by name.
    type: list
    elements: str
    required: true
  partial:
    description: Empty as far as it goes where something is stranded.
    type: bool
    default: false
extends_documentation_fragment:
  - lodestar.compute.treatment
"""

EXAMPLES = r"""
- name: Refuse maintenance of a host that cannot be emptied
  ansible.builtin.assert:
    that: not plan.refused
    fail_msg: "{{ plan | lodestar.compute.moves_text }}"
  vars:
    plan: "{{ fleet | lodestar.compute.drain_plan(desired, hosts='hv1', modes={'default.scratch': 'stop'}) }}"
"""

RETURN = r"""
_value:
  description: What becomes of the instances.
  type: dict
  contains:
    hosts: {description: The hosts to empty., type: list, elements: str}
    moves:
      description: >-
        The moves in order. Each has C(instance), C(uuid), C(from), C(to), C(mode), C(reason), C(round), C(assignment)
        and C(forecast).
      type: list
      elements: dict
    stops: {description: Instances that are stopped and stay., type: list, elements: dict}
    stays: {description: Instances that stay as they are., type: list, elements: dict}
    stranded:
      description: >-
        What should go and cannot, with the reason for every host. C(remedy) is C(wait) where somebody is at work on it,
        C(settle) where that was interrupted, else null.
      type: list
      elements: dict
    notes: {description: "On what will take long, and what hosts tell only later.", type: list, elements: str}
    refused: {description: Whether nothing is to be done since something is stranded., type: bool}
    seconds: {description: How long all moves together are forecast to take., type: float}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.drain import Question, drain
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def drain_plan_filter(
    fleet: Any, desired: Any = None, settings: Any = None, kept: Any = None, **asked: Any
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings or {}))
        question = Question.from_dict(decoded(asked), memory(kept))
        return drain(
            Fleet.from_dict(decoded(fleet)), Desired.from_dict(decoded(desired or {})), question, chosen, own
        ).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"drain_plan": drain_plan_filter}
