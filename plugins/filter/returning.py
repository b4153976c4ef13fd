# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""returning: what brings back to hosts what left them when they were emptied."""

from __future__ import annotations

DOCUMENTATION = r"""
name: returning
short_description: Plan what undoes to instances what was done to them when hosts were emptied
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Plans what P(lodestar.compute.move_rounds#filter) makes rounds of. The instances start that were stopped on the
    hosts. Then those that left the hosts move back, where asked. No other instance is touched.
  - What runs comes back while it runs, or cold where its metadata C(evacuation_mode) says C(cold), or where it is
    pinned to its host's CPUs or devices. What is off comes back as it is. What cannot come back stays where it is, with
    the reason.
  - Within one round no server group has more members on their way than its C(max_unavailable).
positional: _input, desired
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  desired:
    description: Desired state, for server groups.
    type: dict
    default: {}
  hosts:
    description: The names of the hosts.
    type: list
    elements: str
    required: true
  bring_back:
    description: Whether those that left come back; else only those start that were stopped.
    type: bool
    default: false
  evacuation_mode:
    description:
      - How those move of which nothing else is said. With V(live) what cannot move while it runs stays where it is.
        With V(stay) nothing comes back. V(stop) is as V(auto).
    type: str
    choices: [auto, live, cold, stop, stay]
    default: auto
  modes:
    description:
      - The same for single instances, by C(project.name). It outweighs an instance's metadata C(evacuation_mode), which
        outweighs O(evacuation_mode).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Show what would come back to hv1
  ansible.builtin.debug:
    msg: "{{ (plan | lodestar.compute.moves_text).splitlines() }}"
  vars:
    plan: "{{ fleet | lodestar.compute.returning(desired, hosts='hv1', bring_back=true) }}"
"""

RETURN = r"""
_value:
  description: What is done, and what is not.
  type: dict
  contains:
    home: {description: The hosts., type: list, elements: str}
    moves:
      description: >-
        What starts, with C(mode) C(start), then what comes back. Each has C(instance), C(uuid), C(from), C(to),
        C(mode), C(reason) and C(round).
      type: list
      elements: dict
    stays:
      description: What left the hosts and does not come back, with C(instance), C(uuid), C(host) and C(reason).
      type: list
      elements: dict
    forgotten:
      description: The names of what left the hosts, where O(bring_back) is not set.
      type: list
      elements: str
    powered_off:
      description: The UUIDs of what comes back and is off now, so that V(auto) is cold for it, and live for the others.
      type: list
      elements: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.returning import Question, returning
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def returning_filter(fleet: Any, desired: Any = None, **asked: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        question = Question.from_dict(decoded(asked))
        seen, wanted = Fleet.from_dict(decoded(fleet)), Desired.from_dict(decoded(desired or {}))
        return returning(seen, wanted, question).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"returning": returning_filter}
