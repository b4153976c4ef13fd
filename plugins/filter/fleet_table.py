# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_table: decode a fleet, lay it out for reading."""

from __future__ import annotations

DOCUMENTATION = r"""
name: fleet_table
short_description: Lay out a fleet as tables of hosts and instances
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description: Makes two tables of a fleet, one of hosts with what they have left, one of instances with their addresses.
positional: _input
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  unknown:
    description: Hosts that should be there and did not answer. They get a row of their own.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Show the fleet
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.fleet_table).splitlines() }}"
"""

RETURN = r"""
_value:
  description: The tables, of several lines.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.table import fleet_table
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def fleet_table_filter(fleet: Any, unknown: Any = ()) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        return fleet_table(Fleet.from_dict(decoded(fleet)), decoded(unknown))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"fleet_table": fleet_table_filter}
