# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""displaced: what hosts that are emptied have to remember."""

from __future__ import annotations

DOCUMENTATION = r"""
name: displaced
short_description: Tell what hosts that are emptied have to remember
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Answers what M(lodestar.compute.host_service) is told of each host before P(lodestar.compute.drain_plan#filter) is
    carried out, so that P(lodestar.compute.returning#filter) knows it afterwards.
  - An instance that another host remembers was only a visitor. It is brought back to that host, and not to this one.
positional: _input, plan
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  plan:
    description: What P(lodestar.compute.drain_plan#filter) answered.
    type: dict
    required: true
"""

EXAMPLES = r"""
- name: Show what hv1 will remember
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.displaced(plan)).hv1 }}"
  vars:
    plan: "{{ fleet | lodestar.compute.drain_plan(desired, hosts='hv1') }}"
"""

RETURN = r"""
_value:
  description: >-
    By host, the UUIDs of the instances that leave it, C(displaced), and of those that are stopped there, C(stopped).
    A host that has nothing to remember is missing.
  type: dict
  sample: {hv1: {displaced: [3f0f3a52-0000-4000-8000-000000000011], stopped: []}}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.drained import displaced
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def displaced_filter(fleet: Any, plan: Any) -> dict[str, dict[str, list[str]]]:
    """The filter; see DOCUMENTATION."""
    try:
        return displaced(Fleet.from_dict(decoded(fleet)), decoded(plan))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    except (KeyError, TypeError) as error:
        raise AnsibleFilterError(f"not a plan of a drain: {error!r}") from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"displaced": displaced_filter}
