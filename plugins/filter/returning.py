# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""returning: what brings back to a host what left it when it was emptied."""

from __future__ import annotations

DOCUMENTATION = r"""
name: returning
short_description: Tell what brings back to a host what left it when it was emptied
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Answers actions in the form of C(act) of P(lodestar.compute.plan#filter). They migrate back the instances that the
    host remembers and that are elsewhere, and start those that were stopped on it. No other instance is touched.
positional: _input, host
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  host:
    description: The name of the host.
    type: str
    required: true
"""

EXAMPLES = r"""
- name: Show what would come back to hv1
  ansible.builtin.debug:
    msg: "{{ fleet | lodestar.compute.returning('hv1') | map(attribute='instances') | flatten }}"
"""

RETURN = r"""
_value:
  description: The actions.
  type: list
  elements: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.drained import returning
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def returning_filter(fleet: Any, host: Any) -> list[dict[str, Any]]:
    """The filter; see DOCUMENTATION."""
    try:
        return returning(Fleet.from_dict(decoded(fleet)), str(host))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"returning": returning_filter}
