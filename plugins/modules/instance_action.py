#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_action: look at the host, plan the action as a fleet's, claim and work it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_action
short_description: Do something with an instance of one host
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Starts, stops, reboots, pauses, suspends, locks, renames, deletes softly or restores an instance of this host,
    without a fleet. Which action is allowed in which state is told in docs/actions.md.
  - It is planned and worked by the code behind the playbooks C(instance_*). These know the whole fleet, what YAML
    declares, and the keepers; this module knows one host, asks nobody, and tells nobody.
  - An action that names a state changes nothing where that is so already.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.by
  - lodestar.compute.cpu
  - lodestar.compute.host
  - lodestar.compute.limits
  - lodestar.compute.waiting
options:
  name:
    description: The instance's name.
    type: str
    required: true
  project:
    description: The project that it belongs to.
    type: str
    default: default
  action:
    description: What is done, as docs/actions.md lists it.
    type: str
    required: true
  options:
    description: The action's own options, as C(hard) of C(reboot), C(reason) of C(lock), C(new_name) of C(rename).
    type: dict
    default: {}
  flavors:
    description: What C(resize) may resize it to, by name, each as in C(lodestar_flavors).
    type: dict
    default: {}
  image_store:
    description: The directory of the image store, in which C(snapshot) puts the image.
    type: path
  override:
    description: Change it also where it is locked.
    type: bool
    default: false
  host:
    description: The host's name in the inventory.
    type: str
seealso:
  - module: lodestar.compute.instance
  - module: lodestar.compute.instance_info
"""

EXAMPLES = r"""
- name: Restart a guest that no longer answers
  lodestar.compute.instance_action:
    name: web-1
    action: reboot
    options: {hard: true}

- name: Give it more room
  lodestar.compute.instance_action:
    name: db
    action: resize
    options: {flavor: m1.large, impact: restart}
    flavors:
      m1.large: {vcpus: 4, ram_mb: 8192, disk_gb: 40}

- name: Keep everybody from changing it
  lodestar.compute.instance_action:
    name: db
    action: lock
    options: {reason: audit until Friday}
"""

RETURN = r"""
instance:
  description: The instance's record after the action.
  returned: when it was changed and is still there
  type: dict
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
  sample: ["reboot default.web-1"]
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.direct import Direct, open_direct
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.single_action import plan_action

OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "str", "required": True},
    "project": {"type": "str", "default": "default"},
    "action": {"type": "str", "required": True},
    "options": {"type": "dict", "default": {}},
    "flavors": {"type": "dict", "default": {}},
    "image_store": {"type": "path"},
    "override": {"type": "bool", "default": False},
    "host": {"type": "str"},
}


def observe(params: Mapping[str, Any]) -> Direct:
    """Look at the host."""
    return open_direct(Paths(), {**params, "user_data": None})


def plan(params: Mapping[str, Any], host: Direct) -> ModulePlan:
    """Plan the action with the code that plans a fleet's."""
    planned = plan_action(params, host.report, Moment(host.run, host.started_at, params["by"]))
    host.prepare(planned.images, planned.cpu_pool)
    return ModulePlan([Action(step.action, step.instance, step.before, step.after, step) for step in planned.steps])


def apply(host: Direct, action: Action) -> Mapping[str, Any]:
    """Claim and work the step."""
    return host.do(action.detail)


def collect(host: Direct, _results: Any, _failures: Any) -> Mapping[str, Any]:
    """Return the record as it is now."""
    return host.outcome()


def main() -> None:
    """Run the module."""
    shared = (arguments.by(), arguments.cpu(), arguments.host(), arguments.limits(), arguments.waiting())
    module = AnsibleModule(argument_spec=arguments.merged(*shared, OWN_ARGUMENTS), supports_check_mode=True)
    run(module, observe, plan, apply, collect=collect)


if __name__ == "__main__":
    main()
