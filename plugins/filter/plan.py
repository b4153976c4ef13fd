# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""plan: decode desired state and fleet, plan, encode the plan."""

from __future__ import annotations

DOCUMENTATION = r"""
name: plan
short_description: Plan what must change in a fleet
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Compares what YAML wants with what hosts reported, and answers with the steps that make them equal. Each has its
    host, its reason, its impact and what it rests on.
  - What cannot be planned is an obstacle with its reason, and where no host was found, with the reason of every host.
  - What cannot be seen is kept. An instance that a host may hold which does not answer is not made again, and its name
    and its addresses are not used.
  - An option that YAML leaves unset never makes a step.
  - An instance has at most one step in a plan. What needs another one afterwards is listed in C(deferred).
  - The answer is a pure function of the input.
positional: _input, desired
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, or read from a file that it was saved to.
    type: raw
    required: true
  desired:
    description:
      - Desired state as M(lodestar.compute.desired_state) returns it. The sections as YAML has them, without their
        prefix, are checked and taken too.
    type: dict
    required: true
  run:
    description: UUID of the run. The UUIDs of new instances are derived from it.
    type: str
    required: true
  now:
    description: The time in ISO 8601, for new records.
    type: str
    required: true
  expected:
    description: Hosts that should be in the fleet. One that is missing is unknown.
    type: list
    elements: str
    default: []
  kept:
    description:
      - What the keepers remember, records by host and UUID; or a list of what M(lodestar.compute.keeper_info) returned
        of several keepers, which is merged, less what one of them knows to be removed.
      - Unset means that there are no keepers. Then nothing new is made while a host is unknown.
    type: raw
  prune:
    description: Delete declared instances that YAML no longer names. Ad hoc ones are never deleted.
    type: bool
    default: false
  create:
    description: Ad hoc instances to make, with the keys of an instance in YAML.
    type: list
    elements: dict
    default: []
  delete:
    description:
      - Instances to delete, as C(project.name), or the name alone for the project V(default).
      - A pattern such as V(web-*) stands for the instances whose names it matches.
    type: list
    elements: str
    default: []
  delete_where:
    description:
      - What the instances that O(delete) names must have, as O(act) has it under C(where).
        Others stay.
    type: dict
    default: {}
  act:
    description:
      - Actions on instances that are there. Each has C(action), as C(stop), C(instances), names or patterns as in
        O(delete), C(options) of the action, C(where) with what the instances must have, C(host), C(server_group),
        C(metadata) or C(tags), and C(reason), what the plan says of why where the
        scheduler says nothing.
    type: list
    elements: dict
    default: []
  by:
    description: Who asks for it, as a lock names them.
    type: str
    default: someone
  override:
    description: Permit what YAML declares otherwise, which the next apply would undo, and changes of locked instances.
    type: bool
    default: false
  impact:
    description: What is permitted to happen to running guests where YAML changed. A changed flavor takes a V(restart).
    type: str
    choices: [live, restart]
    default: live
  excluded:
    description: By C(project.name), hosts that refused the instance in this run.
    type: dict
    default: {}
  scope:
    description:
      - What the plan is about. V(desired) is all that YAML says. V(named) is only what O(create), O(delete) and O(act)
        name. V(interrupted) is only what a killed run left half-way.
      - The default is V(named) where O(create), O(delete) or O(act) is given, else V(desired).
    type: str
    choices: [desired, named, interrupted]
  migration:
    description:
      - What this run says of all live migrations, as C(lodestar_migration) has it, C(ladder), C(bandwidth_mb_s),
        C(connections), C(downtime_ms) and C(accept_split_risk). It outweighs what YAML says.
    type: dict
    default: {}
  scheduler:
    description: Settings as in P(lodestar.compute.schedule#filter). By default what fits is placed, the rest explained.
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Plan, and print the plan
  ansible.builtin.debug:
    msg: "{{ plan | lodestar.compute.plan_text }}"
  vars:
    plan: "{{ fleet | lodestar.compute.plan(desired, run=run, now=now, expected=groups['compute'], kept=kept) }}"
"""

RETURN = r"""
_value:
  description: The plan.
  type: dict
  contains:
    schema: {description: Version of this form., type: int}
    run: {description: UUID of the run., type: str}
    steps: {description: Changes in the order in which they are worked., type: list, elements: dict}
    obstacles: {description: What could not be planned and why., type: list, elements: dict}
    notes: {description: Sentences on what is kept and what is not known., type: list, elements: str}
    unknown_hosts: {description: Hosts that should be there and did not answer., type: list, elements: str}
    leases: {description: Names of the leases to hold from deciding to claimed., type: list, elements: str}
    images: {description: Images that the steps need by their SHA-256., type: dict}
    cpu_pool: {description: Distinct CPUs of hosts by zone., type: dict}
    deferred: {description: Instances to plan again afterwards., type: list, elements: str}
    waiting: {description: Those of them that wait until a host has a hand free for a move., type: list, elements: str}
    unchanged: {description: How many instances are as they should be., type: int}
    forgotten: {description: Records that only keepers still know and nothing is left of, type: dict}
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model import convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse_more
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.selection import where_faults
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask, name_faults
from ansible_collections.lodestar.compute.plugins.module_utils._planner.catalogue import with_stored_images
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import IMPACTS, SCOPES, Question
from ansible_collections.lodestar.compute.plugins.module_utils._planner.returned import without_evacuated
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory, removals
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded
from ansible_collections.lodestar.compute.plugins.plugin_utils.scheduler_rules import scheduling
from ansible_collections.lodestar.compute.plugins.plugin_utils.uncollected import uncollected


@uncollected
def plan_filter(fleet: Any, desired: Any, run: str, now: str, by: str = "someone", **options: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        entries = evacuated(options.get("kept"))
        seen = without_evacuated(Fleet.from_dict(decoded(fleet, "fleet")), entries.values())
        wanted = with_stored_images(Desired.from_dict(decoded(desired)), seen)
        moment = Moment(str(run), str(now), str(by))
        question = replace(_question(wanted, **options), evacuated=entries)
        return plan(wanted, seen, moment, question).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


def _question(
    wanted: Desired,
    *,
    expected: Any = (),
    kept: Any = None,
    prune: bool = False,
    create: Any = (),
    delete: Any = (),
    delete_where: Any = None,
    act: Any = (),
    override: bool = False,
    impact: str = "live",
    excluded: Any = None,
    scope: str | None = None,
    migration: Any = None,
    scheduler: Any = None,
) -> Question:
    create, delete, act = decoded(create), decoded(delete), decoded(act)
    settings, own_rules = scheduling(decoded(scheduler, "scheduler"), partial=True)
    scope = scope or ("named" if create or delete or act else "desired")
    delete_where = decoded(delete_where or {})
    faults = name_faults(delete, "delete") + where_faults(delete_where, "delete_where")
    if faults:
        raise InvalidInput(faults)
    return Question(
        expected=decoded(expected),
        kept=memory(kept),
        removals=removals(kept),
        prune=bool(prune),
        create=parse_more(create, wanted).instances or (),
        delete=delete,
        delete_where=delete_where,
        act=tuple(Ask.from_dict(ask, f"act[{position}]") for position, ask in enumerate(act)),
        override=bool(override),
        impact=_known(impact, IMPACTS, "impact"),
        excluded=decoded(excluded or {}),
        scope=_known(scope, SCOPES, "scope"),
        settings=settings,
        own_rules=own_rules,
        migration=convergence.asked(decoded(migration or {}), "migration"),
    )


def _known(word: str, words: Sequence[str], place: str) -> str:
    """The word, when it is one of these. Raises InvalidInput."""
    if word not in words:
        raise InvalidInput([Fault(place, f"must be one of {', '.join(words)}, not {word!r}")])
    return word


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"plan": plan_filter}
