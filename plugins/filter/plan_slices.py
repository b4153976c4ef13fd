# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan_slices: decode a plan, cut it by host, encode the slices."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan_slices
short_description: Cut a plan by host
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Gives each host the steps it works and what it needs for them, for M(lodestar.compute.host_plan) and
    M(lodestar.compute.host_work).
positional: _input
options:
  _input:
    description: A plan as P(lodestar.compute.plan#filter) returns it.
    type: dict
    required: true
"""

EXAMPLES = r"""
- name: Show what each host has to do
  ansible.builtin.debug:
    msg: "{{ plan | lodestar.compute.plan_slices }}"
"""

RETURN = r"""
_value:
  description: For each host with work, its C(steps), the C(images) they need by SHA-256, and C(cpu_pool) by zone.
  type: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.slices import slices
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def plan_slices_filter(plan: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        return slices(Plan.from_dict(decoded(plan)))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan_slices": plan_slices_filter}
