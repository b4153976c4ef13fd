# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""restore_points_text: decode a fleet, draw the trees of its instances' restore points."""

from __future__ import annotations

DOCUMENTATION = r"""
name: restore_points_text
short_description: Draw the restore points of instances as trees
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description: Lists instances with their restore points, each below the one that it came after. C(*) marks the last one.
positional: _input
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  instances:
    description: Names or patterns, C(project.name) or the name alone for the project C(default).
    type: list
    elements: str
    default: ["*.*"]
  unknown:
    description: Hosts that should be there and did not answer.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Show the restore points of the web servers
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.restore_points_text(instances=['web-*'])).splitlines() }}"
"""

RETURN = r"""
_value:
  description: The trees, of several lines.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.restore_points_text import restore_points_text
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded, plain


def restore_points_text_filter(fleet: Any, instances: Any = ("*.*",), unknown: Any = ()) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        return restore_points_text(Fleet.from_dict(decoded(fleet)), plain(instances), plain(unknown))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"restore_points_text": restore_points_text_filter}
