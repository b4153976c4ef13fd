# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan_outcome: decode a plan and what hosts answered, encode what became of it."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan_outcome
short_description: Tell what became of a plan in one round
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Puts together what hosts answered, first for their claims, then for their work.
  - A host that gave no answer is in doubt. What it was to claim is named as a failure and not planned again elsewhere.
positional: _input, claims
options:
  _input:
    description: The plan, as P(lodestar.compute.plan#filter) returned it.
    type: dict
    required: true
  claims:
    description:
      - By host, what M(lodestar.compute.host_plan) returned with C(phase=claim).
      - None where one call did both, and O(works) has what it returned.
    type: dict
    required: true
  works:
    description: By host, what M(lodestar.compute.host_work) returned, once there.
    type: dict
"""

EXAMPLES = r"""
- name: See what may be worked
  ansible.builtin.set_fact:
    outcome: "{{ plan | lodestar.compute.plan_outcome(claims) }}"
"""

RETURN = r"""
_value:
  description: What became of the plan.
  type: dict
  contains:
    claimed: {description: The ids of the steps that may be worked by host., type: dict}
    excluded: {description: The hosts that refused a new instance by the instance., type: dict}
    lost: {description: Why claims were lost., type: list, elements: str}
    failures: {description: What failed and why., type: list, elements: str}
    again: {description: Whether another round may bring more., type: bool}
    results: {description: What each host said of its records last., type: dict}
    stages: {description: The ids of the steps to work by host in the order of the stages., type: list, elements: dict}
    told: {description: Sentences on what moves took., type: list, elements: str}
    done: {description: "How many steps have C(created), C(changed) and C(deleted) an instance.", type: dict}
    cancelled: {description: Claimed steps that shall only be put back by their ids with the reason., type: dict}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.outcome import outcome
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def plan_outcome_filter(plan: Any, claims: Any, works: Any = None, settled: Any = None) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        return outcome(Plan.from_dict(decoded(plan)), decoded(claims), decoded(works), decoded(settled)).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan_outcome": plan_outcome_filter}
