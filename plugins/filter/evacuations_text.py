# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""evacuations_text: how it stands with evacuated hosts, as a person reads it."""

from __future__ import annotations

DOCUMENTATION = r"""
name: evacuations_text
short_description: Tell how it stands with evacuated hosts
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Says of each host who evacuated it and when, how it was fenced, where its instances live since, and what holds until
    it is taken back.
  - Says with O(kept) also what was placed on another host and is not finished there.
positional: _input, hosts
options:
  _input:
    description: What the keepers know, by host, as P(lodestar.compute.evacuation_entries#filter) answers.
    type: dict
    required: true
  hosts:
    description: The hosts to tell of.
    type: list
    elements: str
    required: true
  kept:
    description: What the keepers remember, as in P(lodestar.compute.plan#filter).
    type: raw
  forgotten:
    description: What they were told to forget since, by host with C(removed), as M(lodestar.compute.keeper) takes it.
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Show how it stands
  lodestar.compute.show:
    text: "{{ answers | lodestar.compute.evacuation_entries | lodestar.compute.evacuations_text(['hv1']) }}"
"""

RETURN = r"""
_value:
  description: The text.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuation_entries import told
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def evacuations_text_filter(entries: Any, hosts: Any, kept: Any = None, forgotten: Any = None) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        known = evacuated([{"evacuations": decoded(entries)}])
        texts = told(known, decoded(hosts), memory(kept), decoded(forgotten))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    return "\n".join(printable(line) for text in texts for line in text.split("\n"))


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"evacuations_text": evacuations_text_filter}
