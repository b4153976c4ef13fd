# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""maintenance_progress: how far the maintenance of a fleet is."""

from __future__ import annotations

DOCUMENTATION = r"""
name: maintenance_progress
short_description: Tell how far the maintenance of a fleet is
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Sorts the hosts by what each says itself of the maintenance of this name, as M(lodestar.compute.host_service) wrote
    it there. So a maintenance that was interrupted goes on from anywhere.
positional: _input, name, hosts
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  name:
    description: What the maintenance is called.
    type: str
    required: true
  hosts:
    description: The hosts that it is about.
    type: list
    elements: str
    required: true
  faults:
    description: What went wrong with hosts in this run, by host, to be told in the text.
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Show how far it is
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.maintenance_progress('2026-11-kernel', groups['compute'])).text.splitlines() }}"
"""

RETURN = r"""
_value:
  description: The hosts, each in one of the lists.
  type: dict
  contains:
    done: {description: Those it is done with., type: list, elements: str}
    worked: {description: Those to which only what left them has to come back., type: list, elements: str}
    begun: {description: Those that are being emptied or worked on., type: list, elements: str}
    waiting: {description: Those that have not begun., type: list, elements: str}
    left_out: {description: 'Those that nothing is done with, with the reason.', type: dict}
    text: {description: All of this as a person reads it., type: str}
"""

from collections.abc import Sequence
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.progress import progress, progress_text
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def maintenance_progress_filter(fleet: Any, name: str, hosts: Sequence[str], faults: Any = None) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        found = progress(Fleet.from_dict(decoded(fleet)), str(name), decoded(hosts))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    return {**found.to_dict(), "text": progress_text(str(name), found, decoded(faults or {}))}


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"maintenance_progress": maintenance_progress_filter}
