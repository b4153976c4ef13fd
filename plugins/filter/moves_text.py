# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""moves_text: a plan of moves in words."""

from __future__ import annotations

DOCUMENTATION = r"""
name: moves_text
short_description: Tell a plan of moves in words
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Makes of what P(lodestar.compute.drain_plan#filter), P(lodestar.compute.maintenance_waves#filter),
    P(lodestar.compute.rebalance_plan#filter), P(lodestar.compute.evacuation_plan#filter) and
    P(lodestar.compute.returning#filter) answer the text that a person reads before anything moves.
positional: _input
options:
  _input:
    description: The plan.
    type: dict
    required: true
  waves_done:
    description: >-
      How many waves of a maintenance are done when P(lodestar.compute.maintenance_waves#filter) plans the others; those
      are numbered from there.
    type: int
    default: 0
"""

EXAMPLES = r"""
- name: Show what emptying a host would take
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.drain_plan(desired, hosts='hv1') | lodestar.compute.moves_text).splitlines() }}"
"""

RETURN = r"""
_value:
  description: The text, in lines.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves_text import moves_text
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def moves_text_filter(plan: Any, waves_done: int = 0) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        return moves_text(decoded(plan), waves_done)
    except (KeyError, TypeError) as error:
        raise AnsibleFilterError(f"not a plan of moves: {error!r}") from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"moves_text": moves_text_filter}
