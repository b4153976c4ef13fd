# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan_user_data: give each host of a plan the user data of the instances that it builds."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan_user_data
short_description: Tell each host of a plan the user data of the instances that it builds
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description: A host gets the user data of what it builds and nothing else, since user data may hold secrets.
positional: _input, user_data
options:
  _input:
    description: A plan as P(lodestar.compute.plan#filter) returns it.
    type: dict
    required: true
  user_data:
    description: User data by C(project.name), as M(lodestar.compute.desired_state) returns it.
    type: dict
    required: true
  kept:
    description: What keepers hold of it, by UUID, which outweighs O(user_data).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Cut the user data by host
  ansible.builtin.set_fact:
    user_data: "{{ plan | lodestar.compute.plan_user_data(wish.user_data) }}"
"""

RETURN = r"""
_value:
  description: For each host, the texts by the instances' UUIDs.
  type: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.needs import TAKES_USER_DATA
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def plan_user_data_filter(plan: Any, user_data: Any, kept: Any = None) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        steps = Plan.from_dict(decoded(plan)).steps
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    texts, held = decoded(user_data), decoded(kept or {})
    by_host: dict[str, dict[str, str]] = {}
    for step in steps:
        text = held.get(step.uuid, texts.get(step.instance))
        if step.action in TAKES_USER_DATA and text is not None:
            by_host.setdefault(step.host, {})[step.uuid] = text
    return by_host


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan_user_data": plan_user_data_filter}
