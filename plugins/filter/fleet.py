# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet: merge what hosts reported with what inventory says of them."""

from __future__ import annotations

DOCUMENTATION = r"""
name: fleet
short_description: Make a fleet of what hosts reported and what inventory says of them
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Merges the reports of M(lodestar.compute.host_info) with what inventory says of each host, into what every decision
    is made on.
  - The answer can be saved to a file. Every filter of this collection that takes a fleet also takes the saved one.
  - A host whose report cannot be read gets the state V(unknown), and decisions treat it as one that did not answer.
  - The answer is a pure function of the input.
positional: _input
options:
  _input:
    description: By inventory name, the text that M(lodestar.compute.host_info) returned as C(host).
    type: dict
    required: true
  inventory:
    description:
      - Variables by host, as in C(hostvars). Read are C(lodestar_availability_zone), C(lodestar_ratios),
        C(lodestar_reserved), C(lodestar_host_aggregates), C(lodestar_pci_devices), C(lodestar_host_facts),
        C(lodestar_moves), C(lodestar_address) and C(ansible_host); the rest is not looked at.
    type: dict
    default: {}
  desired:
    description: Desired state as M(lodestar.compute.desired_state) returns it; its networks and aggregates count here.
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Merge what all hosts reported
  ansible.builtin.set_fact:
    fleet: "{{ observed | lodestar.compute.fleet(inventory=hostvars, desired=desired) }}"
"""

RETURN = r"""
_value:
  description: The fleet.
  type: dict
  contains:
    schema: {description: Version of this form., type: int}
    hosts: {description: The hosts in the order of their names., type: list, elements: dict}
"""

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._planner.observation import (
    READ,
    fleet_of,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded, plain
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def fleet_filter(
    observed: Any, inventory: Mapping[str, Any] | None = None, desired: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        reports = plain(observed)
        said = {host: _variables(inventory or {}, host) for host in reports}
        return fleet_of(reports, said, Desired.from_dict(decoded(desired or {}))).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


def _variables(inventory: Mapping[str, Any], host: str) -> dict[str, Any]:
    """The few variables that are wanted: templating all of hostvars would cost more than everything else."""
    if host not in inventory:
        return {}
    variables = inventory[host]
    return {name: plain(variables[name]) for name in READ if name in variables}


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"fleet": fleet_filter}
