# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep a plan to one that was saved."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan_as_saved
short_description: Keep a plan to one that was saved and reviewed
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Returns the plan with those of its steps that the saved plan has as well, the same in what they do, where, and in
    what they rest on.
  - A step that was saved and would be planned otherwise now becomes an obstacle. What was not saved is left out.
positional: _input, saved
options:
  _input:
    description: A plan of the fleet as it is now, made with the saved plan's C(run).
    type: dict
    required: true
  saved:
    description: The plan as P(lodestar.compute.plan#filter) returned it then. Where it is null, the plan is as it was.
    type: dict
"""

EXAMPLES = r"""
- name: Apply what was reviewed, and nothing else
  ansible.builtin.set_fact:
    plan: "{{ plan | lodestar.compute.plan_as_saved(saved) }}"
"""

RETURN = r"""
_value:
  description: The plan, as P(lodestar.compute.plan#filter) returns it.
  type: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.saved import as_saved
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def plan_as_saved_filter(plan: Any, saved: Any = None) -> Any:
    """The filter; see DOCUMENTATION."""
    if saved is None:
        return plan
    try:
        return as_saved(Plan.from_dict(decoded(plan)), Plan.from_dict(decoded(saved))).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan_as_saved": plan_as_saved_filter}
