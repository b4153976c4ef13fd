# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""removal_faults: why a host cannot be taken out of the fleet."""

from __future__ import annotations

DOCUMENTATION = r"""
name: removal_faults
short_description: Tell why a host cannot be taken out of the fleet
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - A host may leave when it is empty; one that does not answer when keepers place nothing there. A keeper may leave
    when another is left, and every other host answers and can be told.
positional: _input, host
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  host:
    description: The host.
    type: str
    required: true
  kept:
    description: What a majority of the keepers answered, as M(lodestar.compute.keeper_info) returned it.
    type: list
    elements: dict
    required: true
  expected:
    description: Names of all hosts that should be there.
    type: list
    elements: str
    required: true
  keepers:
    description: The hosts that are keepers by the inventory.
    type: list
    elements: str
    required: true
"""

EXAMPLES = r"""
- name: Refuse a host that is not empty
  ansible.builtin.assert:
    that: faults | length == 0
    fail_msg: "{{ faults | join('; ') }}"
  vars:
    faults: >-
      {{ fleet | lodestar.compute.removal_faults('hv3', kept=answers, expected=groups.compute,
         keepers=groups.keepers) }}
"""

RETURN = r"""
_value:
  description: A sentence for each reason; an empty list when the host may leave.
  type: list
  elements: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.removal import removal_faults
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def removal_faults_filter(fleet: Any, host: str, *, kept: Any, expected: Any, keepers: Any) -> list[str]:
    """The filter; see DOCUMENTATION."""
    try:
        seen = Fleet.from_dict(decoded(fleet))
        held = memory(kept) or {}
        return removal_faults(seen, str(host), held, evacuated(kept), decoded(expected), decoded(keepers))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"removal_faults": removal_faults_filter}
