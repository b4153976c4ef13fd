# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""capacity: decode the fleet and the question, count, encode."""

from __future__ import annotations

DOCUMENTATION = r"""
name: capacity
short_description: How many more instances fit in a fleet, now and after a loss
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Counts how many more instances of a flavor fit, on each host, in each zone and in all, by the rules of
    P(lodestar.compute.schedule#filter).
  - Says for the loss of any C(k) hosts, zones or units of your own whether every instance of the lost hosts finds a
    place on the others, and how many more of the flavor fit then. Every such loss is tried.
  - Each host is counted by itself, so the counts say nothing of the order in which a batch would fill them.
  - The answer is a pure function of the input.
positional: _input, flavor
options:
  _input:
    description:
      - The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
  flavor:
    description: The flavor to count, with C(vcpus), C(ram_mb), C(disk_gb) and where wanted C(extra_specs).
    type: dict
  request:
    description:
      - What else each instance asks for, with the keys of a request of P(lodestar.compute.schedule#filter), such as
        C(availability_zone), C(networks) or C(server_group).
    type: dict
    default: {}
  survive:
    description:
      - What shall be survived, as the number of units that are lost at once, by kind. The kinds V(hosts) and V(zones)
        are known, others are keys of O(groups).
    type: dict
    default: {}
  groups:
    description: For each kind of your own, the hosts of each unit. C({rack:{r1:[hv1,hv2]}}) makes racks of two hosts.
    type: dict
    default: {}
  server_groups:
    description: Declared server groups, C(lodestar_server_groups). Their policies hold when instances are placed again.
    type: dict
    default: {}
  plan:
    description:
      - A plan of P(lodestar.compute.plan#filter). Then the fleet is counted as it would be once the plan is done.
    type: dict
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Refuse to go on unless any host may be lost, with room for ten more
  ansible.builtin.assert:
    that:
      - answer.survives
      - answer.losses.hosts.room >= 10
    fail_msg: "{{ answer.problems }}"
  vars:
    answer: "{{ fleet | lodestar.compute.capacity(lodestar_flavors['m1.small'], survive={'hosts': 1}) }}"

- name: Refuse a plan after which no host could be lost
  ansible.builtin.assert:
    that: (fleet | lodestar.compute.capacity(survive=lodestar_survive, plan=plan)).survives

- name: Ask the same of racks, which are inventory groups
  ansible.builtin.debug:
    msg: "{{ fleet | lodestar.compute.capacity(survive={'rack': 1}, groups={'rack': racks}) }}"
  vars:
    racks:
      rack_a: "{{ groups['rack_a'] }}"
      rack_b: "{{ groups['rack_b'] }}"
"""

RETURN = r"""
_value:
  description: What fits.
  type: dict
  contains:
    hosts: {description: How many more fit on each host; empty without O(flavor)., type: dict}
    zones: {description: The same for each zone; hosts without one are under C(none)., type: dict}
    total: {description: The same in all., type: int}
    losses:
      description: >-
        For each kind of O(survive) the worst loss. C(units) are lost, C(stranded) are the instances that find no host,
        with the reason, C(room) is how many more of the flavor fit afterwards, C(losses) how many losses were tried.
      type: dict
    survives: {description: Whether no loss strands an instance., type: bool}
    problems: {description: A sentence for each kind of loss that does., type: list, elements: str}
"""

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import Room, room
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.decode import fleet_from, requests_from
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.planned import after
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.report import loss_sentences
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.survival import Question, worst_losses
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling

Data = Mapping[str, Any]
NOTHING_ASKED = Room({}, {}, 0)


def capacity_filter(
    fleet: Any,
    flavor: Data | None = None,
    request: Data | None = None,
    survive: Data | None = None,
    groups: Data | None = None,
    server_groups: Data | None = None,
    settings: Data | None = None,
    plan: Data | None = None,
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings, "settings"))
        hosts = fleet_from(decoded(fleet, "fleet"))
        if plan is not None:
            hosts = after(hosts, Plan.from_dict(decoded(plan)).steps)
        asked = None
        if flavor is not None:
            template = {"name": "one-more", **decoded(request or {}), "flavor": {"name": "asked", **decoded(flavor)}}
            asked = requests_from([template])[0]
        question = Question(decoded(survive or {}), decoded(groups or {}), decoded(server_groups or {}), asked)
        count = room(asked, hosts, chosen, own) if asked is not None else NOTHING_ASKED
        losses = worst_losses(question, hosts, chosen, own)
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    fatal = {kind: loss for kind, loss in losses.items() if loss.stranded}
    return {
        **count.to_dict(),
        "losses": {kind: loss.to_dict() for kind, loss in losses.items()},
        "survives": not fatal,
        "problems": list(loss_sentences(fatal)),
    }


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"capacity": capacity_filter}
