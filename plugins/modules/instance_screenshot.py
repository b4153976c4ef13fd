#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_screenshot: take a picture of what is on running guests' screens."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_screenshot
short_description: Pictures of instances' screens
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Takes a picture of what is on the screen of running instances of this host, and writes it on the controller as
    PNG, a file for each instance, named by its project and name, readable by the user alone.
  - Instances that are not on this host are passed over. Locks of instances do not hinder.
extends_documentation_fragment:
  - lodestar.compute.where
attributes:
  check_mode:
    description: Can run in check mode and return what it would change, without changing anything.
    support: full
  diff_mode:
    description: Returns what it changes, or would change in check mode, as before and after.
    support: none
  idempotent:
    description: Run again in the same circumstances, it changes nothing and says so.
    support: none
    details: Every run takes another picture.
  action:
    description: Has a part of its own on the controller.
    support: full
options:
  name:
    description: The instances' names, or patterns with C(*), C(?) and C([…]) as in a shell.
    type: list
    elements: str
    required: true
  project:
    description: The project that they belong to.
    type: str
    default: default
  directory:
    description: A directory on the controller for the pictures. It must be there.
    type: path
    required: true
  host:
    description: The host's name in the inventory.
    type: str
seealso:
  - module: lodestar.compute.instance_console
"""

EXAMPLES = r"""
- name: See why a guest does not come up
  lodestar.compute.instance_screenshot:
    name: web-1
    directory: /tmp
"""

RETURN = r"""
screenshots:
  description: The pictures, each with C(instance) and C(path).
  returned: success
  type: list
  elements: dict
  sample: [{"instance": "default.web-1", "path": "/tmp/default.web-1.png"}]
"""

import base64
from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.hypervisor import LibvirtHypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.session import open_hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.viewed import Viewed, viewed
from ansible_collections.lodestar.compute.plugins.module_utils._model.picture import png_of
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

ARGUMENTS: arguments.Spec = {
    "name": {"type": "list", "elements": "str", "required": True},
    "project": {"type": "str", "default": "default"},
    "directory": {"type": "path", "required": True},
    "host": {"type": "str"},
}
Seen = tuple[LibvirtHypervisor, list[Viewed]]


def observe(params: Mapping[str, Any]) -> Seen:
    """Look for the instances."""
    hypervisor = open_hypervisor(Paths(), params["host"], "kvm", events=False)
    return hypervisor, viewed(hypervisor, hypervisor.host, params)


def plan(_params: Mapping[str, Any], seen: Seen) -> ModulePlan:
    """Take a picture of each."""
    return ModulePlan([Action("picture", each.instance, detail=each) for each in seen[1]])


def apply(seen: Seen, action: Action) -> Mapping[str, Any]:
    """Take one, for the controller's part to write."""
    return {"png": base64.b64encode(png_of(seen[0].screenshot(action.detail.uuid))).decode("ascii")}


def main() -> None:
    """Run the module."""
    spec = arguments.merged(arguments.where(), ARGUMENTS)
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan, apply)


if __name__ == "__main__":
    main()
