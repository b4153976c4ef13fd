# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""lease_majority: decode the keepers' answers, count them."""

from __future__ import annotations

DOCUMENTATION = r"""
name: lease_majority
short_description: Tell whether a majority of keepers granted a run's leases
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Counts the keepers' answers to one request for leases. A lease is held when a majority of all keepers granted it,
    counting those that do not answer.
positional: _input, keepers, names
options:
  _input:
    description:
      - One answer for each keeper that was asked, with its name in C(keeper), and C(leases) as
        M(lodestar.compute.lease) returned them. An answer without C(leases) is a keeper that did not answer.
    type: list
    elements: dict
    required: true
  keepers:
    description: How many keepers there are in all.
    type: int
    required: true
  names:
    description: The leases that were asked for. By default those that any keeper mentions.
    type: list
    elements: str
  seen:
    description:
      - For each host, the highest epochs that it has seen, by the lease's name, as C(epochs) of the fleet's hosts.
      - A lease's epoch is higher than all of these. Keepers that are new do not know them.
    type: list
    elements: dict
    default: []
"""

EXAMPLES = r"""
- name: Stop unless this run holds its leases
  ansible.builtin.assert:
    that: majority.granted
    fail_msg: "{{ majority.refused | join('; ') }}"
  vars:
    majority: "{{ answers | lodestar.compute.lease_majority(groups['keepers'] | length, plan.leases) }}"
"""

RETURN = r"""
_value:
  description: The count.
  type: dict
  contains:
    granted: {description: Whether every lease has a majority., type: bool}
    epochs: {description: The highest epoch granted for each lease; empty when one was refused., type: dict}
    refused: {description: A sentence for each lease without a majority., type: list, elements: str}
    expires: {description: 'When the first of the votes ends that it rests on, in ISO 8601.', type: str}
"""

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._planner.lease_majority import lease_majority
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def lease_majority_filter(answers: Any, keepers: Any, names: Any = None, seen: Any = ()) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    said = decoded(answers)
    asked = (
        decoded(names) if names is not None else sorted({name for each in said for name in each.get("leases") or {}})
    )
    return lease_majority(said, int(keepers), asked, decoded(seen)).to_dict()


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"lease_majority": lease_majority_filter}
