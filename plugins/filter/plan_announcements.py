# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan_announcements: decode a plan, encode what keepers hear of it before it is claimed."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan_announcements
short_description: Tell what keepers have to hear before a plan is claimed
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Answers with the records of what a plan creates, as being built, for M(lodestar.compute.keeper).
  - A host that dies between its claim and the run's hearing of it then holds the name, and no second instance is made.
  - With what hosts hold and keepers remember, it tells as well what keepers missed of earlier runs.
positional: _input
options:
  _input:
    description: A plan as P(lodestar.compute.plan#filter) returns it.
    type: dict
    required: true
  fleet:
    description: The fleet as it was observed for the plan. Unset tells the announcements alone.
    type: raw
  kept:
    description: What the keepers remember, as in P(lodestar.compute.keeper_changes#filter). Unset as for O(fleet).
    type: raw
"""

EXAMPLES = r"""
- name: Announce what is about to be made
  lodestar.compute.keeper:
    changes: "{{ plan | lodestar.compute.plan_announcements }}"
"""

RETURN = r"""
_value:
  description: >-
    For each host that gets new instances, their C(records) by UUID; with O(kept), what
    P(lodestar.compute.keeper_changes#filter) answers, and these.
  type: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import announced_changes, announcements
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import memories, removals
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def plan_announcements_filter(plan: Any, fleet: Any = None, kept: Any = None) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        told = Plan.from_dict(decoded(plan))
        if fleet is None or kept is None:
            return {host: {"records": records} for host, records in announcements(told).items()}
        return announced_changes(told, Fleet.from_dict(decoded(fleet)), memories(kept), removals(kept))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan_announcements": plan_announcements_filter}
