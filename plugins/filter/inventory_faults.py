# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""inventory_faults: read the hosts out of Ansible's variables, check them as a whole, say what is wrong."""

from __future__ import annotations

DOCUMENTATION = r"""
name: inventory_faults
short_description: Say what keeps an inventory's hosts from being prepared
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Checks the inventory as a whole, before any host is touched. It covers the groups, names, addresses and bridges, and
    for hosts that M(lodestar.compute.host_preparation_info) has looked at, the machines themselves.
positional: _input, compute, keepers, change_keepers
options:
  _input:
    description: The variable C(hostvars).
    type: dict
    required: true
  compute:
    description: The names of the hypervisors.
    type: list
    elements: str
    required: true
  keepers:
    description: The names of the keepers.
    type: list
    elements: str
    required: true
  change_keepers:
    description: Whether hosts may know other keepers than these, because the set is being changed.
    type: bool
    default: false
"""

EXAMPLES = r"""
- name: Check the inventory
  ansible.builtin.assert:
    that: faults | length == 0
    fail_msg: "{{ faults }}"
  vars:
    faults: "{{ hostvars | lodestar.compute.inventory_faults(groups.compute, groups.keepers) }}"
"""

RETURN = r"""
_value:
  description: A sentence for each fault, with its place; an empty list when there is none.
  type: list
  elements: str
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.plugin_utils.fleet_inventory import (
    candidates_of,
    inventory_faults,
    keeper_faults,
)


def inventory_faults_filter(
    hostvars: Mapping[str, Any], compute: Sequence[str], keepers: Sequence[str], change_keepers: bool = False
) -> list[str]:
    """The filter; see DOCUMENTATION."""
    candidates = candidates_of(hostvars, dict.fromkeys([*compute, *keepers]))
    named = [{"name": each.name, "address": each.address} for each in candidates if each.name in keepers]
    faults = inventory_faults(candidates, list(compute), list(keepers))
    differing = [] if change_keepers else keeper_faults(candidates, named)
    return [str(fault) for fault in [*faults, *differing]]


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"inventory_faults": inventory_faults_filter}
