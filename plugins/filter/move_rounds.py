# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""move_rounds: what a plan of moves asks of runs, one after the other."""

from __future__ import annotations

DOCUMENTATION = r"""
name: move_rounds
short_description: Make of a plan of moves what runs are asked, round by round
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Makes rounds of what P(lodestar.compute.drain_plan#filter), P(lodestar.compute.returning#filter) and
    P(lodestar.compute.rebalance_plan#filter) answer, and of a wave of P(lodestar.compute.maintenance_waves#filter).
  - What is stopped comes first. Each further round may be begun when the one before it is done.
positional: _input
options:
  _input:
    description: The plan.
    type: dict
    required: true
  at_once:
    description: The most moves of one round; V(0) for as many as the plan has in one.
    type: int
    default: 0
"""

EXAMPLES = r"""
- name: Move what evens out load
  ansible.builtin.include_role:
    name: lodestar.compute.fleet
    tasks_from: apply
  vars:
    fleet_scope: named
    fleet_act: "{{ round.act }}"
  loop: "{{ plan | lodestar.compute.move_rounds }}"
  loop_control: {loop_var: round}
"""

RETURN = r"""
_value:
  description: The rounds.
  type: list
  elements: dict
  contains:
    act: {description: "Actions in the form of C(act) of P(lodestar.compute.plan#filter).", type: list, elements: dict}
    moves: {description: The entries of the plan that they carry out., type: list, elements: dict}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._planner.drained import rounds
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def move_rounds_filter(plan: Any, at_once: Any = 0) -> list[dict[str, Any]]:
    """The filter; see DOCUMENTATION."""
    try:
        return rounds(decoded(plan), int(at_once))
    except (KeyError, TypeError) as error:
        raise AnsibleFilterError(f"not a plan of moves: {error!r}") from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"move_rounds": move_rounds_filter}
