# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""ended_runs: tell of runs on this controller that they have ended."""

from __future__ import annotations

DOCUMENTATION = r"""
name: ended_runs
short_description: Tell which runs have ended
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Returns those of the runs that the same user has begun on this controller, and whose C(ansible-playbook) lives no
    more, whether it came to its end or was killed.
  - Of a run on another controller, in another container or by another user nobody can tell. It is not among them.
options:
  _input:
    description: The runs' UUIDs, as P(lodestar.compute.run_of_process#filter) makes them; of others nobody can tell.
    type: list
    elements: str
    required: true
"""

EXAMPLES = r"""
- name: See whether the run that holds the lease has ended
  ansible.builtin.set_fact:
    has_ended: "{{ [holder.run] | lodestar.compute.ended_runs | length > 0 }}"
"""

RETURN = r"""
_value:
  description: Those that have ended.
  type: list
  elements: str
"""

from typing import Any

from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import plain
from ansible_collections.lodestar.compute.plugins.plugin_utils.run_process import ended_runs


def ended_runs_filter(runs: Any) -> list[str]:
    """The filter; see DOCUMENTATION."""
    return ended_runs(plain(list(runs)))


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"ended_runs": ended_runs_filter}
