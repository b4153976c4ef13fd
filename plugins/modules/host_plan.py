#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claim a host's slice of a plan, or settle it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_plan
short_description: A host's slice of a plan, claimed and settled
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Takes the steps that a plan has for this host through the phase before their work, or the one after it. Their work
    is M(lodestar.compute.host_work)'s.
  - With O(phase=claim) the host promises what the steps need. Under the host's lock it checks the leases' epochs, each
    step's preconditions, names and UUIDs, capacity (counting stopped domains as well), bridges and anti-affinity, and
    defines the domains of new instances, inactive. A claim that is lost is a result with its reason, not a failure.
  - With O(phase=settle) it changes nothing, and returns the records of the slice's instances as they are now.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.cpu
  - lodestar.compute.host
  - lodestar.compute.limits
  - lodestar.compute.name
  - lodestar.compute.run
  - lodestar.compute.slice_of_plan
options:
  phase:
    description: What to do with the slice.
    type: str
    choices: [claim, settle]
    required: true
  epochs:
    description: The epochs of the leases under which the run decided, by their names. The host refuses older ones.
    type: dict
    default: {}
  leased_until:
    description:
      - Until when the run holds its leases, in ISO 8601, UTC, as C(2026-03-01T03:02:00Z). After that the host promises
        nothing, since another run may hold them. By default the run needs none.
    type: str
seealso:
  - module: lodestar.compute.host_work
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
  lodestar.compute.host_work:
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
      description: The instance's UUID, with O(phase=settle).
      type: str
    claimed:
      description: Whether the host promised it, with O(phase=claim). Null when libvirt failed and nobody knows.
      type: bool
    settled:
      description: Whether no task is left in the instance's record, with O(phase=settle).
      type: bool
    reason:
      description: Why the claim was lost.
      type: str
    waits:
      description: Whether that is no reason to plan it on another host.
      type: bool
records:
  description: The records of the slice's instances after the phase, by UUID, as one string of JSON.
  returned: always, unless the slice cannot be read
  type: str
removed:
  description: The generations at which instances were removed, by UUID. Neither phase removes any.
  returned: always, unless the slice cannot be read
  type: dict
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
failures:
  description: What failed and why.
  returned: when anything was done
  type: dict
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_phase import ClaimPhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_place import open_policy, open_run
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.settle_phase import SettlePhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import Slice
from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Phase
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.phases import run_phase

OWN_ARGUMENTS: arguments.Spec = {
    "phase": {"type": "str", "choices": ["claim", "settle"], "required": True},
    "epochs": {"type": "dict", "default": {}},
    "leased_until": {"type": "str"},
}


def open_phase(params: Mapping[str, Any]) -> Phase:
    """Read the slice, and look at the host as far as the phase needs."""
    work = Slice.from_json(params["slice"], params["only"])
    host_run = open_run(Paths(), params["name"], params)
    if params["phase"] == "settle":
        return SettlePhase(work.steps, host_run)
    policy = open_policy(host_run, params, work.cpu_pool)
    claimant = Claimant(host_run, policy, params["limits"], params["epochs"], params["leased_until"])
    return ClaimPhase(work.steps, claimant)


def main() -> None:
    """Run the module."""
    spec = arguments.merged(
        arguments.name(),
        arguments.host(),
        arguments.run(),
        arguments.cpu(),
        arguments.limits(),
        arguments.slice_of_plan(),
        OWN_ARGUMENTS,
    )
    run_phase(AnsibleModule(argument_spec=spec, supports_check_mode=True), open_phase)


if __name__ == "__main__":
    main()
