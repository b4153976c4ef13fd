#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work a host's slice of a plan that the host has claimed."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_work
short_description: A host's slice of a plan, worked
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Does what M(lodestar.compute.host_plan) claimed, several instances at once. A step that fails does not stop the
    others, the module fails at the end and names each. Run again, it completes what was left.
  - With O(claim=true) it claims what it works first, as M(lodestar.compute.host_plan) would. That is for slices that
    need no lease and no other host, and saves a call.
  - Long work goes on by itself as an asynchronous task, and M(lodestar.compute.host_work_info) tells how far it is.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.cpu
  - lodestar.compute.host
  - lodestar.compute.limits
  - lodestar.compute.name
  - lodestar.compute.run
  - lodestar.compute.slice_of_plan
  - lodestar.compute.waiting
options:
  cancelled:
    description: Steps whose claim is only put back, by their ids with the reason. They count as failed.
    type: dict
    default: {}
  user_data:
    description:
      - The user data of new instances by their UUIDs. It goes into their config drives and nowhere else.
      - Best given as one text of JSON, since Ansible masks a secret wherever it occurs in the answer, also a short one.
    type: json
  parallel:
    description: How many instances are worked at once.
    type: int
    default: 4
  claim:
    description: Whether the slice is claimed here, and was not before. O(cancelled) means nothing then.
    type: bool
    default: false
seealso:
  - module: lodestar.compute.host_plan
  - module: lodestar.compute.host_work_info
"""

EXAMPLES = r"""
- name: Do what the host has promised
  lodestar.compute.host_work:
    slice: "{{ slices[inventory_hostname] }}"
    only: "{{ claims.results | selectattr('claimed') | map(attribute='step') }}"
    run: "{{ run }}"
"""

RETURN = r"""
results:
  description: One entry for each step of the slice, with O(claim=true) for each that was claimed.
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
    done:
      description: Whether it is done.
      type: bool
    reason:
      description: Why it failed.
      type: str
    measured:
      description: What a move took, in C(seconds), and in C(downtime_ms) how long its guest was held at the end.
      returned: for moves that were done
      type: dict
claims:
  description: What became of the claims, as RV(lodestar.compute.host_plan#module:results).
  returned: with O(claim=true), unless the slice cannot be read
  type: list
  elements: dict
records:
  description: The records of the slice's instances after the work, by UUID, as one string of JSON.
  returned: always, unless the slice cannot be read
  type: str
removed:
  description: The generations at which instances were removed, by UUID.
  returned: always, unless the slice cannot be read
  type: dict
history:
  description: What was done with instances, by UUID, as one string of JSON. Keepers get it.
  returned: always, unless the slice cannot be read
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
from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.at_once_phase import AtOncePhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_place import open_policy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import Slice
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work_phase import WorkPhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.workplace import open_context
from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Phase
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.phases import run_phase

OWN_ARGUMENTS: arguments.Spec = {
    "cancelled": {"type": "dict", "default": {}},
    "user_data": {"type": "json", "no_log": True},
    "parallel": {"type": "int", "default": 4},
    "claim": {"type": "bool", "default": False},
}


def open_phase(params: Mapping[str, Any]) -> Phase:
    """Read the slice; look at the host, where it is claimed as well."""
    work = Slice.from_json(params["slice"], params["only"])
    texts = user_data(params["user_data"] or "{}")
    context = open_context(Paths(), params["name"], params, images=work.images, user_data=texts)
    if not params["claim"]:
        return WorkPhase(work.steps, context, params["cancelled"])
    policy = open_policy(context, params, work.cpu_pool)
    return AtOncePhase(work.steps, Claimant(context, policy, params["limits"], epochs={}), context)


def user_data(text: str) -> dict[str, str]:
    """The texts by UUID. Raises InvalidInput for anything else, which it does not repeat: it may be secret."""
    try:
        texts = json.loads(text)
    except ValueError:
        texts = None
    if not isinstance(texts, dict) or not all(isinstance(each, str) for each in texts.values()):
        raise InvalidInput([Fault("user_data", "is not a map of UUIDs to texts, as plan_user_data returns it")])
    return texts


def main() -> None:
    """Run the module."""
    spec = arguments.merged(
        arguments.name(),
        arguments.host(),
        arguments.run(),
        arguments.slice_of_plan(),
        arguments.waiting(),
        arguments.cpu(),
        arguments.limits(),
        OWN_ARGUMENTS,
    )
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    if module.params["user_data"]:
        # Ansible hides what was handed over; handed over as a map, it is another text by now.
        module.no_log_values.add(module.params["user_data"])
    run_phase(module, open_phase, module.params["parallel"])


if __name__ == "__main__":
    main()
