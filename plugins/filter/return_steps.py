# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""return_steps: the plan by which hosts that were evacuated and are back lose the copies that live elsewhere."""

from __future__ import annotations

DOCUMENTATION = r"""
name: return_steps
short_description: Plan what goes from hosts that were evacuated and are back
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Plans, in the form of P(lodestar.compute.plan#filter), that copies go from the hosts which live elsewhere since. A
    copy goes only where keepers have its tombstone, and the living one is seen on another host, whole and of a higher
    generation; or where they know that it was there, every host answers, and nothing of it is left, as it was deleted
    since. Its guest is ended and its disks are kept aside.
  - What was to be made again elsewhere and was not stays. What has been begun elsewhere is finished first.
positional: _input, desired, run
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  desired:
    description: Desired state, for the images of what has to be finished elsewhere.
    type: dict
    required: true
  run:
    description: UUID of this run.
    type: str
    required: true
  kept:
    description: What a majority of the keepers answered, as M(lodestar.compute.keeper_info) returned it.
    type: list
    elements: dict
    required: true
  hosts:
    description: The hosts that are back.
    type: list
    elements: str
    required: true
  expected:
    description: Names of all hosts that should be there.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Plan what goes
  ansible.builtin.set_fact:
    plan: "{{ fleet | lodestar.compute.return_steps(desired, run=run, kept=answers, hosts=['hv1']) }}"
"""

RETURN = r"""
_value:
  description: A plan, as P(lodestar.compute.plan#filter) returns it.
  type: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.catalogue import with_stored_images
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.returned import Returned
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory, removals
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def return_steps_filter(
    fleet: Any, desired: Any, run: str, *, kept: Any, hosts: Any, expected: Any = ()
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        seen = Fleet.from_dict(decoded(fleet))
        wanted = with_stored_images(Desired.from_dict(decoded(desired)), seen)
        holdings = Holdings(seen, decoded(expected), memory(kept), removals(kept))
        return Returned(wanted, seen, holdings, evacuated(kept)).plan(decoded(hosts), str(run)).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"return_steps": return_steps_filter}
