# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""keeper_changes: decode what is and what was done, answer with what keepers have to be told."""

from __future__ import annotations

DOCUMENTATION = r"""
name: keeper_changes
short_description: Tell what keepers have to be told
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Compares what hosts hold, after the work of a run, with what keepers remember, and answers with the difference, for
    M(lodestar.compute.keeper).
  - A keeper that missed an earlier run is brought up to date on the way.
positional: _input, kept
options:
  _input:
    description: The fleet as it was observed before the work.
    type: raw
    required: true
  kept:
    description:
      - What the keepers remember, records by host and UUID; or a list of what M(lodestar.compute.keeper_info) returned
        of several keepers, of which each is brought up to date. Unset is no memory at all.
    type: raw
  results:
    description:
      - By host, what M(lodestar.compute.host_work) returned of its work, C(records), C(removed) and C(history).
    type: dict
    default: {}
  plan:
    description:
      - The plan that was announced and worked. What it has in C(forgotten) is removed, and so is what was announced to
        be made on a host that answered, in O(results), and does not have it.
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Find what the keepers do not know yet
  ansible.builtin.set_fact:
    news: "{{ fleet | lodestar.compute.keeper_changes(kept, results=results, plan=plan) }}"
"""

RETURN = r"""
_value:
  description:
    - For each host with news, C(records) by UUID, and C(removed), generations by UUID.
    - Where anything was done, also C(history), the entries of it by UUID.
  type: dict
"""

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import keeper_changes
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import memories, removals
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def keeper_changes_filter(
    fleet: Any, kept: Any, results: Mapping[str, Any] | None = None, plan: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        done = {host: _result(result) for host, result in decoded(results or {}).items()}
        worked = Plan.from_dict(decoded(plan)) if plan else None
        return keeper_changes(Fleet.from_dict(decoded(fleet)), memories(kept), done, worked, removals(kept))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


def _result(result: Mapping[str, Any]) -> dict[str, Any]:
    return {key: decoded(result.get(key) or {}) for key in ("records", "removed", "history")}


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"keeper_changes": keeper_changes_filter}
