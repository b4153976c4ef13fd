# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""maintenance_waves: a fleet in waves of hosts that may be maintained at once."""

from __future__ import annotations

DOCUMENTATION = r"""
name: maintenance_waves
short_description: Plan in which waves the hosts of a fleet can be emptied and maintained
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Puts every host into one wave. The hosts of a wave are emptied at once, onto all others, by all rules of the
    scheduler.
  - In one wave no server group has more members on the wave's hosts than its C(max_unavailable), less those that are
    down already. A host that has more of them by itself is emptied in rounds, as
    P(lodestar.compute.drain_plan#filter) says.
  - A host that cannot be emptied even alone is named, with what is stranded there.
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
    description: The hosts to maintain, in this order where it matters; all that answer where unset, none where empty.
    type: list
    elements: str
  at_once:
    description: The most hosts of one wave; as many as groups and capacity allow where unset.
    type: int
  returns:
    description: Whether instances go back to their hosts before the next wave, instead of staying where they went.
    type: bool
    default: false
  closed:
    description: >-
      Hosts that take no instances now and will again once their wave is over, as one does on which a maintenance failed
      that is to go on.
    type: list
    elements: str
extends_documentation_fragment:
  - lodestar.compute.treatment
"""

EXAMPLES = r"""
- name: Show in which waves the fleet can be patched, four hosts at once
  ansible.builtin.debug:
    msg: "{{ (waves | lodestar.compute.moves_text).splitlines() }}"
  vars:
    waves: "{{ fleet | lodestar.compute.maintenance_waves(desired, at_once=4) }}"
"""

RETURN = r"""
_value:
  description: The waves.
  type: dict
  contains:
    waves:
      description: >-
        Each wave has its C(hosts), the C(moves), C(stops) and C(stays) of P(lodestar.compute.drain_plan#filter), and
        C(held_back), sentences on why other hosts wait.
      type: list
      elements: dict
    impossible: {description: "Hosts that cannot be emptied, with C(stranded).", type: list, elements: dict}
    notes: {description: Sentences on hosts that do not answer., type: list, elements: str}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.waves import Question, maintenance_waves
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def maintenance_waves_filter(
    fleet: Any, desired: Any = None, settings: Any = None, kept: Any = None, **asked: Any
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings or {}))
        question = Question.from_dict(decoded(asked), memory(kept))
        return maintenance_waves(
            Fleet.from_dict(decoded(fleet)), Desired.from_dict(decoded(desired or {})), question, chosen, own
        ).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"maintenance_waves": maintenance_waves_filter}
