#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_migration: find the migrations that leave this host, and end one or force it to its end."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_migration
short_description: Abort a migration under way, or force it to its end
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Run it on the host that an instance leaves, while another run migrates it. On a host that is not migrating the
    instance it changes nothing.
  - With O(state=aborted) the instance stays where it is. The run that migrates it puts everything back, and fails.
  - With O(state=forced) the guest's vCPUs are held until it has arrived, so that it writes nothing any more and the
    rest is copied. How long that takes is said by what is left to copy.
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  name:
    description: The instance's name.
    type: str
    required: true
  project:
    description: The project that it belongs to.
    type: str
    default: default
  state:
    description: What shall become of the migration.
    type: str
    choices: [aborted, forced]
    required: true
"""

EXAMPLES = r"""
- name: Stop moving a guest that writes faster than the link carries
  lodestar.compute.instance_migration:
    name: db
    state: aborted
"""

RETURN = r"""
migration:
  description: The migration as it was when it was looked at. Not there where this host migrates no such instance.
  returned: when there is one
  type: dict
  contains:
    instance: {description: The instance as C(project.name)., type: str}
    to: {description: The host that it moves to., type: str}
    power_state: {description: V(running) or V(paused)., type: str}
    done_mb: {description: What has been copied in MB., type: int}
    left_mb: {description: What is left to copy in MB., type: int}
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
  sample: ["abort default.db"]
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.under_way import UnderWay, find_migration
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import domain_name
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run


def observe(params: Mapping[str, Any]) -> UnderWay | None:
    """Look for the migration."""
    return find_migration(open_connection(events=False), domain_name(params["project"], params["name"]))


def plan(params: Mapping[str, Any], migration: UnderWay | None) -> ModulePlan:
    """Abort it, or hold the guest unless it is held already."""
    if migration is None:
        return ModulePlan()
    told = {"migration": migration.to_dict()}
    if params["state"] == "aborted":
        return ModulePlan([Action("abort", migration.instance, {"to": migration.to}, {"to": None})], told)
    if migration.power_state == "paused":
        return ModulePlan(result=told)
    before, after = {"power_state": migration.power_state}, {"power_state": "paused"}
    return ModulePlan([Action("force", migration.instance, before, after)], told)


def apply(migration: UnderWay, action: Action) -> None:
    """Do it."""
    (migration.abort if action.verb == "abort" else migration.force)()


def main() -> None:
    """Run the module."""
    spec = {
        "name": {"type": "str", "required": True},
        "project": {"type": "str", "default": "default"},
        "state": {"type": "str", "choices": ["aborted", "forced"], "required": True},
    }
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan, apply)


if __name__ == "__main__":
    main()
