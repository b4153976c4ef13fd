# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""keeper_memory: put together what keepers remember and what hosts hold, for keepers that know nothing yet."""

from __future__ import annotations

DOCUMENTATION = r"""
name: keeper_memory
short_description: Tell new keepers everything
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Answers with the newest copy of every record, out of what a majority of the keepers remembers and what hosts hold,
    for M(lodestar.compute.keeper) on keepers that know nothing yet.
positional: _input, kept
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  kept:
    description: What M(lodestar.compute.keeper_info) returned of several keepers.
    type: list
    elements: raw
    required: true
"""

EXAMPLES = r"""
- name: Tell the new keepers everything
  lodestar.compute.keeper:
    changes: "{{ fleet | lodestar.compute.keeper_memory(kept) }}"
"""

RETURN = r"""
_value:
  description: For each host its C(records) by UUID; with one of them, all C(history) by UUID.
  type: dict
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import held, merged
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import histories, memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def keeper_memory_filter(fleet: Any, kept: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        now = held(Fleet.from_dict(decoded(fleet)))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    known = merged([memory(kept) or {}, now])
    told: dict[str, Any] = {host: {"records": records} for host, records in known.items()}
    if told:
        # Histories have no host of their own: an instance's is told of whichever.
        told[min(told)]["history"] = histories(kept)
    return told


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"keeper_memory": keeper_memory_filter}
