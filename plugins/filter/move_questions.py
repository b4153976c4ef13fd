# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""move_questions: decode a fleet, encode what its hosts are asked before it is told what can move where."""

from __future__ import annotations

DOCUMENTATION = r"""
name: move_questions
short_description: Tell what hosts have to be asked of moves, beside their reports
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Returns what M(lodestar.compute.host_move_info) takes, the same for every host of a fleet. Instances whose CPUs are
    compared alike are one question, so that it grows with kinds of machines and not with instances.
  - The answer is a pure function of the input.
positional: _input
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
"""

EXAMPLES = r"""
- name: Ask every host what no report tells
  lodestar.compute.host_move_info:
    name: "{{ inventory_hostname }}"
    peers: "{{ questions.peers }}"
    machines: "{{ questions.machines }}"
  vars:
    questions: "{{ fleet | lodestar.compute.move_questions }}"
"""

RETURN = r"""
_value:
  description: What to ask.
  type: dict
  contains:
    peers: {description: "Each host that answers, its C(name) and C(address).", type: list, elements: dict}
    machines:
      description: >-
        One of each kind of machine that instances have, with C(kind), C(type), C(virt_type), C(cpu) and C(arch).
      type: list
      elements: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.move_probes import move_questions
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def move_questions_filter(fleet: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        return move_questions(Fleet.from_dict(decoded(fleet)))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"move_questions": move_questions_filter}
