# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""keepers_behind: which keepers have to be told what hosts hold."""

from __future__ import annotations

DOCUMENTATION = r"""
name: keepers_behind
short_description: Find keepers whose copies are old
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Compares what hosts hold with the digests that keepers among them reported of their copies, and answers with the
    names of the keepers that are not up to date. What a killed run, or M(lodestar.compute.instance) on one host, has
    not told them is found so without asking any of them.
positional: _input
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
"""

EXAMPLES = r"""
- name: Say which keepers are behind
  ansible.builtin.debug:
    msg: "{{ fleet | lodestar.compute.keepers_behind }}"
"""

RETURN = r"""
_value:
  description: The keepers' names.
  type: list
  elements: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import behind
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def keepers_behind_filter(fleet: Any) -> list[str]:
    """The filter; see DOCUMENTATION."""
    try:
        return behind(Fleet.from_dict(decoded(fleet)))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"keepers_behind": keepers_behind_filter}
