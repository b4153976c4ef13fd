# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""evacuation_plan: what of dead hosts is made again where, and what is lost."""

from __future__ import annotations

DOCUMENTATION = r"""
name: evacuation_plan
short_description: Plan what of dead hosts is made again where, and with which loss
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Plans only for hosts of which a fence receipt says that they were cut off. A host that is only silent may be running
    everything. A host that answers is refused.
  - Takes what keepers place on these hosts. What any other host has alive is skipped. What may also be on a host that
    neither answers nor is fenced is stranded, and so is everything that has no place or whose loss was not accepted.
  - Disks on shared storage are used again. Others are made anew from the image, and their loss is said for each.
  - UUIDs, names and addresses stay. Every instance is in exactly one of C(moves), C(skipped) and C(stranded).
  - The answer is a pure function of the input.
positional: _input, desired
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
  desired:
    description: Desired state, for images, server groups, and what YAML says of where instances may be.
    type: dict
    default: {}
  kept:
    description: What a majority of the keepers remembers, as in P(lodestar.compute.plan#filter).
    type: raw
    required: true
  fenced:
    description: By host, the receipt of its fencing, which says at least C(method) and C(at).
    type: dict
    default: {}
  hosts:
    description: The hosts to evacuate, all that are fenced where unset.
    type: list
    elements: str
  lost_disks:
    description:
      - What becomes of instances whose disks were on their host alone. V(refuse) strands them with what would be lost.
        V(rebuild) makes them anew from their images. Those that were moving to a host that died go on where they came
        from, without what they may have written since.
    type: str
    choices: [refuse, rebuild]
    default: refuse
  accepted:
    description: Instances whose loss is accepted one by one, as C(project.name).
    type: list
    elements: str
    default: []
  expected:
    description: Names of all hosts that should be there.
    type: list
    elements: str
    default: []
  preview:
    description:
      - Plan as if O(hosts) were fenced already and did not answer, to be looked at before they are. O(fenced) is not
        needed then.
    type: bool
    default: false
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Show what would be lost
  ansible.builtin.debug:
    msg: "{{ plan | lodestar.compute.moves_text }}"
  vars:
    receipt: {method: power-off, at: "2026-11-21T03:12:00Z", evidence: "chassis power is off"}
    plan: >-
      {{ fleet | lodestar.compute.evacuation_plan(desired, kept=memories, fenced={'hv1': receipt},
         expected=groups.compute, lost_disks='rebuild') }}
"""

RETURN = r"""
_value:
  description: What would be made again.
  type: dict
  contains:
    hosts: {description: The hosts that are evacuated., type: list, elements: str}
    moves:
      description: >-
        What is made again. Each has C(instance), C(uuid), C(from), C(to), C(disks) (where they come from), C(loss)
        (what is gone for good, or null), C(assignment), and C(record) as it shall be.
      type: list
      elements: dict
    skipped: {description: What is alive on another host., type: list, elements: dict}
    stranded: {description: "What is not made again, each with the reason.", type: list, elements: dict}
    notes: {description: Sentences on hosts of which nothing is known., type: list, elements: str}
    unaccepted: {description: Names of the stranded whose loss nobody has accepted., type: list, elements: str}
    unfinished: {description: Names of what a killed run has begun to make again., type: list, elements: str}
    interrupted: {description: Names of those whose move from or to a host is ended., type: list, elements: str}
    forgotten: {description: 'What keepers can forget there, as M(lodestar.compute.keeper) takes it.', type: dict}
    tombstones:
      description: By host and UUID, the generation up to which a copy there is dead. Written before anything starts.
      type: dict
"""

from dataclasses import replace
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.catalogue import with_stored_images
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuation import (
    RECEIPT_KEYS,
    Question,
    evacuate,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def evacuation_plan_filter(
    fleet: Any, desired: Any = None, settings: Any = None, kept: Any = None, **asked: Any
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings or {}))
        seen = Fleet.from_dict(decoded(fleet))
        if asked.pop("preview", False):
            hosts = decoded(asked.get("hosts") or [])
            seen = replace(seen, hosts=tuple(host for host in seen.hosts if host.name not in hosts))
            asked["fenced"] = dict.fromkeys(hosts, dict.fromkeys(RECEIPT_KEYS, "as if it were"))
        wanted = with_stored_images(Desired.from_dict(decoded(desired or {})), seen)
        return evacuate(seen, wanted, Question.from_dict(decoded(asked), memory(kept)), chosen, own).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"evacuation_plan": evacuation_plan_filter}
