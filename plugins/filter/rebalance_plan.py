# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""rebalance_plan: few live moves that even out the load of a fleet's hosts."""

from __future__ import annotations

DOCUMENTATION = r"""
name: rebalance_plan
short_description: Plan few live moves that even out the load of hosts
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Plans live moves, one after the other the one that evens out most, as Ganeti's hbal does. The score is the sum, over
    what is measured, of the standard deviation of the hosts' loads; 0 is perfectly even.
  - Every move is allowed by all rules of the scheduler when its turn comes, and no instance is moved twice. Moves of
    one round may be made at once. In one round no server group has more members on their way than its
    C(max_unavailable), less those that are down already.
  - What is off, busy, locked, pinned to its host's CPUs or devices, or whose metadata C(evacuation_mode) is not C(auto)
    or C(live), is left where it is. So is what writes to its memory faster than that could be sent, and the members of
    a group of which as many are down as its C(max_unavailable) lets be. Hosts that are not up and enabled neither give
    nor take.
  - The answer is a pure function of the input.
positional: _input, desired
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
  desired:
    description: Desired state, for server groups and for what YAML says of where instances may be.
    type: dict
    default: {}
  threshold:
    description: Percent of a host by which two hosts must differ in some measure for anything to be done.
    type: float
    default: 10
  batch:
    description: The most moves of one plan.
    type: int
    default: 20
  minimum_gain:
    description: What a move must gain once the score is at most O(even_enough).
    type: float
    default: 0.01
  even_enough:
    description: The score down to which any move that gains is made.
    type: float
    default: 0.1
  cool_down:
    description: Seconds for which an instance that was moved is left where it is. Needs O(now).
    type: float
    default: 3600
  now:
    description: The time in ISO 8601, in UTC. Without it nothing cools down.
    type: str
  measured:
    description:
      - What was measured of guests, by UUID. C(cpus) and C(ram_mb) that it uses are evened out as well where given,
        C(dirty_mb_s) and C(disk_mb) are for the forecast.
      - A guest of which nothing was measured counts as using as much of its flavor as the measured ones together do.
    type: dict
    default: {}
  weights:
    description: Weights of the measures C(ram), C(vcpus), C(used_ram) and C(used_cpus) in the score, 1 where not given.
    type: dict
    default: {}
  migration:
    description: What this run says of all live migrations, as in P(lodestar.compute.plan#filter), for the forecast.
    type: dict
    default: {}
  bandwidth_mb_s:
    description: MB a second that one migration gets, for the forecast.
    type: float
    default: 100
  downtime_ms:
    description: The longest pause that a migration may end with, for the forecast.
    type: float
    default: 300
  outgoing:
    description: Moves that leave a host at once, for the forecast.
    type: int
    default: 2
  incoming:
    description: Moves that arrive at a host at once, for the forecast.
    type: int
    default: 2
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Look at what would even out a fleet that was saved
  ansible.builtin.debug:
    msg: "{{ plan.before.score }} becomes {{ plan.after.score }} with {{ plan.moves | length }} moves"
  vars:
    plan: "{{ lookup('ansible.builtin.file', 'fleet.json') | lodestar.compute.rebalance_plan(desired, batch=5) }}"
"""

RETURN = r"""
_value:
  description: What would be done.
  type: dict
  contains:
    moves:
      description: >-
        The moves in order. Each has C(instance), C(uuid), C(from), C(to), C(mode), C(reason), C(round), C(assignment)
        and C(forecast).
      type: list
      elements: dict
    before:
      description: >-
        C(score), C(spread) in percent, C(widest), the measure in which two hosts differ so, and by host the loads,
        before the moves.
      type: dict
    after: {description: The same after them., type: dict}
    reason: {description: Why there are no more moves., type: str}
    left: {description: "The instances that were not considered, each with the reason.", type: list, elements: dict}
    seconds: {description: How long all moves together are forecast to take., type: float}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.rebalance import Question, rebalance
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def rebalance_plan_filter(fleet: Any, desired: Any = None, settings: Any = None, **asked: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        chosen, own = scheduling(decoded(settings or {}))
        question = Question.from_dict(decoded(asked))
        return rebalance(
            Fleet.from_dict(decoded(fleet)), Desired.from_dict(decoded(desired or {})), question, chosen, own
        ).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"rebalance_plan": rebalance_plan_filter}
