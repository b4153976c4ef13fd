# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""move_matrix: decode a fleet, encode how each of its instances could be moved, and to which hosts."""

from __future__ import annotations

DOCUMENTATION = r"""
name: move_matrix
short_description: Tell how each instance of a fleet can be moved, and to which hosts
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Makes the check that a move makes before it begins for every instance and every host, so that a window for
    maintenance is known to work before it opens. Each instance is looked at on its own, as if nothing else moved.
  - Reports do not tell whether the CPU of a host has all features that a guest was made with, which the host compares
    as it promises a place, and whether a host reaches another over TLS, which is seen when a move begins. O(probes) do.
  - Where nobody was asked, or one did not answer, the text names the hosts whose CPUs are not the same.
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
  expected:
    description: Names of all hosts that should be there.
    type: list
    elements: str
    default: []
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
  probes:
    description:
      - By host, what M(lodestar.compute.host_move_info) answered there. An instance can move neither live nor cold to a
        host that cannot give its CPU, or that its own host does not reach.
      - One that answers and is not among them was asked in vain, and is named. Without this nobody was asked.
    type: dict
"""

EXAMPLES = r"""
- name: Name what could not be moved tonight
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.move_matrix(desired)).instances | selectattr('how', 'eq', 'no') }}"
"""

RETURN = r"""
_value:
  description: How instances can be moved.
  type: dict
  contains:
    instances:
      description: >-
        For each its name as C(instance), C(uuid), C(host), C(how) it can move (V(live), V(cold) or V(no)), C(why) not
        otherwise, the C(hosts) that can take it, and what was C(rejected), the reasons by host.
      type: list
      elements: dict
    text: {description: The same as a person reads it., type: str}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.move_matrix import matrix_text, move_matrix
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling


def move_matrix_filter(
    fleet: Any, desired: Any = None, expected: Any = (), settings: Any = None, probes: Any = None
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings or {}))
        seen, wanted = Fleet.from_dict(decoded(fleet)), Desired.from_dict(decoded(desired or {}))
        answers = decoded(probes)
        rows = move_matrix(seen, wanted, decoded(expected), chosen, own, answers)
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    return {"instances": [row.to_dict() for row in rows], "text": matrix_text(rows, seen, answers)}


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"move_matrix": move_matrix_filter}
