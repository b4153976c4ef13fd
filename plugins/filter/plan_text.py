# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan_text: decode a plan, put it in words."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan_text
short_description: Put a plan in words
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Says what a plan creates, changes and deletes, on which host and why there, what could not be planned, and what is
    kept. It ends with one line that counts.
positional: _input
options:
  _input:
    description: A plan as P(lodestar.compute.plan#filter) returns it.
    type: dict
    required: true
  measured:
    description:
      - What was measured of guests that shall move live, by UUID, as M(lodestar.compute.instance_load_info) returns it.
        With it, the text says how long each move will take and hold its guest, and which do not end by themselves. For
        what was not measured the flavor's memory counts, and 100 MB/s where no C(bandwidth_mb_s) bounds a migration.
    type: dict
  lost_days:
    description: For how many days disks of what was evacuated are kept aside, to be told where a plan keeps any.
    type: int
"""

EXAMPLES = r"""
- name: Show the plan
  ansible.builtin.debug:
    msg: "{{ (plan | lodestar.compute.plan_text).splitlines() }}"
"""

RETURN = r"""
_value:
  description: The text, of several lines.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.text import plan_text
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def plan_text_filter(plan: Any, measured: Any = None, lost_days: int | None = None) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        return plan_text(Plan.from_dict(decoded(plan)), None if measured is None else decoded(measured), lost_days)
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan_text": plan_text_filter}
