# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""schedule: decode requests and fleet, place, encode the placements."""

from __future__ import annotations

DOCUMENTATION = r"""
name: schedule
short_description: Place requests for instances on the hosts of a fleet
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Decides which host each request goes to, as Nova's filter scheduler and placement do together, and says why.
  - Filters refuse hosts, each with a reason. Weighers score the hosts that are left, with Nova's normalisation. The
    highest score wins, equal scores go to the host whose name sorts first.
  - Each request sees what the earlier ones of the same call took.
  - The answer is a pure function of the input.
positional: _input, fleet
options:
  _input:
    description:
      - The requests, in the order in which they choose. Each has O(_input[].name) and O(_input[].flavor).
    type: list
    elements: dict
    required: true
    suboptions:
      name:
        description: Name of the instance.
        type: str
        required: true
      project:
        description: Its project.
        type: str
        default: default
      uuid:
        description: UUID of an instance that exists and shall move. Its own present use is not counted against it.
        type: str
      flavor:
        description: >-
          Name, C(vcpus), C(ram_mb), C(disk_gb), and where wanted C(ephemeral_gb), C(swap_mb) and C(extra_specs).
        type: dict
        required: true
      image:
        description: Name and C(properties) of the image.
        type: dict
      availability_zone:
        description: Only hosts of this zone.
        type: str
      networks:
        description: Names of the networks that must be present on the host.
        type: list
        elements: str
      server_group:
        description: Name, C(policy), and for C(anti-affinity) where wanted C(max_server_per_host).
        type: dict
      hints:
        description: Nova's scheduler hints.
        type: dict
      host:
        description: Only this host. The other rules hold there too.
        type: str
      destination:
        description: As O(_input[].host), for an instance that exists and shall move there.
        type: str
      ignore_hosts:
        description: Not these hosts.
        type: list
        elements: str
  fleet:
    description:
      - The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
      - A dict with the key C(hosts), a list of hosts, or a dict of hosts by name; also as a JSON string.
    type: raw
    required: true
  settings:
    description:
      - What an operator sets about scheduling. Every key is described in the collection's C(docs/scheduler.md).
      - V(filters) are the names of the enabled filters, V(weighers) the multipliers by weigher, V(alternates) the
        number of further hosts that each placement names.
    type: dict
    default: {}
  partial:
    description: Place what fits, where by default a request that finds no host holds back all the others.
    type: bool
    default: false
  explain:
    description:
      - How much to say. V(none) names hosts alone.
      - V(brief) adds the chosen host's score, and for a request that found no host the first reason of every host.
      - V(full) adds the score of every host that passed, and every reason of every other.
      - V(auto) is V(full) up to 1000 pairs of a request and a host, else V(brief).
    type: str
    choices: [auto, none, brief, full]
    default: auto
"""

EXAMPLES = r"""
- name: Ask where two more web servers would go, with no host in reach
  ansible.builtin.debug:
    msg: "{{ requests | lodestar.compute.schedule(lookup('ansible.builtin.file', 'fleet.json')) }}"
  vars:
    small: {name: m1.small, vcpus: 1, ram_mb: 2048, disk_gb: 20}
    group: {name: web, policy: anti-affinity}
    requests:
      - {name: web-4, flavor: "{{ small }}", server_group: "{{ group }}"}
      - {name: web-5, flavor: "{{ small }}", server_group: "{{ group }}", availability_zone: az2}
"""

RETURN = r"""
_value:
  description: One placement for each request, in the order of the requests.
  type: list
  elements: dict
  contains:
    name: {description: Name of the instance., type: str}
    project: {description: Its project., type: str}
    host: {description: The chosen host; null when it was not placed., type: str}
    alternates: {description: The next best hosts., type: list, elements: str}
    weights:
      description: By host, C(total), and for each weigher C(raw), C(normalized) and C(weighted).
      type: dict
    rejected:
      description: By host, the reasons, each as C(rule) and a sentence.
      type: dict
    reason: {description: Why it was not placed., type: str}
"""

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.decode import fleet_from, requests_from
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def schedule_filter(
    requests: Any,
    fleet: Any,
    settings: Mapping[str, Any] | None = None,
    partial: bool = False,
    explain: str = "auto",
) -> list[dict[str, Any]]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings, "settings"), partial=partial, explain=explain)
        placements = schedule(
            requests_from(decoded(requests, "requests")), fleet_from(decoded(fleet, "fleet")), chosen, own
        )
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    return [placement.to_dict() for placement in placements]


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"schedule": schedule_filter}
