#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claim, work or settle a host's slice of a plan."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_plan
short_description: A host's slice of a plan, claimed, worked and settled
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Takes the steps that a plan has for this host through one of three phases.
  - With O(phase=claim) the host promises what the steps need. Under the host's lock it checks the leases' epochs, each
    step's preconditions, names and UUIDs, capacity (counting stopped domains as well), bridges and anti-affinity, and
    defines the domains of new instances, inactive. A claim that is lost is a result with its reason, not a failure.
  - With O(phase=work) it does what was claimed, several instances at once. A step that fails does not stop the others,
    the module fails at the end and names each. Run again, it completes what was left.
  - With O(phase=settle) it changes nothing, and returns the records of the slice's instances as they are now.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.cpu
  - lodestar.compute.host
  - lodestar.compute.limits
  - lodestar.compute.name
  - lodestar.compute.run
  - lodestar.compute.waiting
options:
  phase:
    description: What to do with the slice.
    type: str
    choices: [claim, work, settle]
    required: true
  slice:
    description: The host's slice of the plan, as the filter P(lodestar.compute.plan_slices#filter) returns it, as JSON.
    type: str
    required: true
  only:
    description: The ids of the steps of the slice to take. By default all of them.
    type: list
    elements: str
  epochs:
    description: The epochs of the leases under which the run decided, by their names. The host refuses older ones.
    type: dict
    default: {}
  leased_until:
    description:
      - Until when the run holds its leases, in ISO 8601, UTC, as C(2026-03-01T03:02:00Z). After that the host promises
        nothing, since another run may hold them. By default the run needs none.
    type: str
  user_data:
    description:
      - The user data of new instances by their UUIDs. It goes into their config drives and nowhere else.
      - Best given as one text of JSON, since Ansible masks a secret wherever it occurs in the answer, also a short one.
    type: json
  parallel:
    description: How many instances are worked at once.
    type: int
    default: 4
"""

EXAMPLES = r"""
- name: Have the host promise what the plan needs of it
  lodestar.compute.host_plan:
    phase: claim
    slice: "{{ slices[inventory_hostname] }}"
    run: "{{ run }}"
    epochs: {"project:default": 7}
  register: claims

- name: Do it
  lodestar.compute.host_plan:
    phase: work
    slice: "{{ slices[inventory_hostname] }}"
    only: "{{ claims.results | selectattr('claimed') | map(attribute='step') }}"
    run: "{{ run }}"
"""

RETURN = r"""
results:
  description: One entry for each step of the slice.
  returned: always, unless the slice cannot be read
  type: list
  elements: dict
  contains:
    step:
      description: The step's id.
      type: str
    uuid:
      description: The instance's UUID.
      type: str
    claimed:
      description: Whether the host promised it, with O(phase=claim). Null when libvirt failed and nobody knows.
      type: bool
    done:
      description: Whether it is done, with O(phase=work).
      type: bool
    settled:
      description: Whether no task is left in the instance's record, with O(phase=settle).
      type: bool
    reason:
      description: Why the claim was lost or the step failed.
      type: str
records:
  description: The records of the slice's instances after the phase, by UUID, as one string of JSON.
  returned: always, unless the slice cannot be read
  type: str
removed:
  description: The generations at which instances were removed, by UUID.
  returned: always, unless the slice cannot be read
  type: dict
history:
  description: What was done with instances, by UUID, as one string of JSON, with O(phase=work). Keepers get it.
  returned: with O(phase=work)
  type: str
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
failures:
  description: What failed and why, by the instance.
  returned: when anything was done
  type: dict
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import Phase, Slice, open_phase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.workplace import open_context, open_policy
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

PHASES = ("claim", "work", "settle")
OWN_ARGUMENTS: arguments.Spec = {
    "phase": {"type": "str", "choices": list(PHASES), "required": True},
    "slice": {"type": "str", "required": True},
    "only": {"type": "list", "elements": "str"},
    "epochs": {"type": "dict", "default": {}},
    "leased_until": {"type": "str"},
    "user_data": {"type": "json", "no_log": True},
    "parallel": {"type": "int", "default": 4},
}


def observe(params: Mapping[str, Any]) -> Phase:
    """Read the slice, and look at the host as far as the phase needs."""
    work = Slice.from_json(params["slice"], params["only"])
    texts = user_data(params["user_data"] or "{}")
    context = open_context(Paths(), params["name"], params, images=work.images, user_data=texts)
    policy = open_policy(context, params, work.cpu_pool)
    rules = (params["limits"], params["epochs"], params["leased_until"])
    return open_phase(params["phase"], work.steps, context, policy, *rules)


def user_data(text: str) -> dict[str, str]:
    """The texts by UUID. Raises InvalidInput for anything else, which it does not repeat: it may be secret."""
    try:
        texts = json.loads(text)
    except ValueError:
        texts = None
    if not isinstance(texts, dict) or not all(isinstance(each, str) for each in texts.values()):
        raise InvalidInput([Fault("user_data", "is not a map of UUIDs to texts, as plan_user_data returns it")])
    return texts


def plan(_params: Mapping[str, Any], phase: Phase) -> ModulePlan:
    """List what there is to do."""
    actions = [
        Action(deed.verb, deed.subject, deed.before, deed.after, detail=deed, needs=deed.needs)
        for deed in phase.deeds()
    ]
    return ModulePlan(actions, phase.summary([], {}))


def apply(phase: Phase, action: Action) -> Mapping[str, Any]:
    """Do one thing."""
    return phase.do(action.detail)


def collect(phase: Phase, results: Sequence[Mapping[str, Any]], failures: Mapping[str, str]) -> Mapping[str, Any]:
    """Say what became of every step."""
    return phase.summary(results, failures)


def main() -> None:
    """Run the module."""
    spec = arguments.merged(
        arguments.name(),
        arguments.host(),
        arguments.run(),
        arguments.waiting(),
        arguments.cpu(),
        arguments.limits(),
        OWN_ARGUMENTS,
    )
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    if module.params["user_data"]:
        # Ansible hides what was handed over; handed over as a map, it is another text by now.
        module.no_log_values.add(module.params["user_data"])
    run(module, observe, plan, apply, parallel=module.params["parallel"], collect=collect)


if __name__ == "__main__":
    main()
