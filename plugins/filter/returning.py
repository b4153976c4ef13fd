# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""returning: what brings back to hosts what left them when they were emptied."""

from __future__ import annotations

DOCUMENTATION = r"""
name: returning
short_description: Tell what undoes to instances what was done to them when hosts were emptied
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Answers rounds as P(lodestar.compute.move_rounds#filter) does. They start the instances that were stopped on the
    hosts, then migrate back those that left them. No other instance is touched.
positional: _input, hosts
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  hosts:
    description: The names of the hosts.
    type: list
    elements: str
    required: true
  bring_back:
    description: Whether those that left come back; else only those start that were stopped.
    type: bool
    default: true
  at_once:
    description: The most moves of one round; V(0) for all of them in one.
    type: int
    default: 0
"""

EXAMPLES = r"""
- name: Show what would come back to hv1
  ansible.builtin.debug:
    msg: "{{ fleet | lodestar.compute.returning('hv1') | map(attribute='moves') | flatten }}"
"""

RETURN = r"""
_value:
  description: The rounds.
  type: list
  elements: dict
  contains:
    act: {description: "Actions in the form of C(act) of P(lodestar.compute.plan#filter).", type: list, elements: dict}
    moves:
      description: What comes back, with C(instance), C(uuid), C(from), C(to), C(mode) and C(reason).
      type: list
      elements: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.drained import returning
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def returning_filter(fleet: Any, hosts: Any, at_once: Any = 0, bring_back: bool = True) -> list[dict[str, Any]]:
    """The filter; see DOCUMENTATION."""
    names = [str(hosts)] if isinstance(hosts, str) else decoded(hosts)
    try:
        return returning(Fleet.from_dict(decoded(fleet)), names, int(at_once), bring_back)
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"returning": returning_filter}
