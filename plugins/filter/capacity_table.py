# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""capacity_table: decode the fleet and the flavors, count, write a table."""

from __future__ import annotations

DOCUMENTATION = r"""
name: capacity_table
short_description: A table of how many more instances of each flavor fit in a fleet
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Counts like P(lodestar.compute.capacity#filter), for every flavor and zone, and writes what a person reads.
  - Says in a sentence each whether the losses of O(survive) are survived, and whom the worst one would strand.
positional: _input, flavors
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
  flavors:
    description: Flavors by name, C(lodestar_flavors).
    type: dict
    required: true
  survive:
    description: As in P(lodestar.compute.capacity#filter).
    type: dict
    default: {}
  groups:
    description: As in P(lodestar.compute.capacity#filter).
    type: dict
    default: {}
  server_groups:
    description: As in P(lodestar.compute.capacity#filter).
    type: dict
    default: {}
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Show what fits
  lodestar.compute.show:
    text: "{{ fleet | lodestar.compute.capacity_table(lodestar_flavors, survive={'hosts': 1}) }}"
"""

RETURN = r"""
_value:
  description: The table and the sentences, of several lines.
  type: str
"""

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.decode import fleet_from
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.report import capacity_table, loss_sentences
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.survival import Question, worst_losses
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling

Data = Mapping[str, Any]


def capacity_table_filter(
    fleet: Any,
    flavors: Data,
    survive: Data | None = None,
    groups: Data | None = None,
    server_groups: Data | None = None,
    settings: Data | None = None,
) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings, "settings"))
        hosts = fleet_from(decoded(fleet))
        known = [Flavor.from_dict({**entry, "name": name}) for name, entry in sorted(decoded(flavors).items())]
        question = Question(decoded(survive or {}), decoded(groups or {}), decoded(server_groups or {}))
        losses = worst_losses(question, hosts, chosen, own)
        return "\n".join([capacity_table(known, hosts, chosen, own), *loss_sentences(losses)])
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"capacity_table": capacity_table_filter}
