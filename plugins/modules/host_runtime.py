#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leave on the host the code that its own programs need: what travels with this module is what is left."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_runtime
short_description: Install the collection's code for programs that run on a host without Ansible
version_added: 0.1.0
description:
  - Some of a host's work needs no controller, such as opening the boot guard and starting what should run. The code for
    it is the same that modules use; it is copied below I(directory), in a directory named by its content, to which
    C(current) points.
  - Older versions are removed, except the last one, from which a program may still be running.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  programs:
    description: Programs that use the code, by file name. They lie beside it and change with it, all at once.
    type: dict
    default: {}
  directory:
    description: Where the versions are kept.
    type: path
    default: /usr/lib/lodestar
"""

EXAMPLES = r"""
- name: Install the code that a host runs by itself
  lodestar.compute.host_runtime:
    programs:
      report.py: "{{ lookup('ansible.builtin.file', 'report.py', rstrip=false) }}"
"""

RETURN = r"""
version:
  description: The version that is installed after this task.
  returned: success
  type: str
  sample: 3f1c9b2a7d604e58
actions:
  description: What was done, or would be done in check mode.
  returned: success
  type: list
  elements: str
  sample: [install 3f1c9b2a7d604e58]
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host import facts, guard, locks
from ansible_collections.lodestar.compute.plugins.module_utils._host.runtime import Runtime, digest, travelled_code
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import boot, connection
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run
from ansible_collections.lodestar.compute.plugins.module_utils._planner import boot as decision

# Named to travel: with what they import, they are what the programs on a host are made of.
TRAVELLERS = (boot, connection, decision, facts, guard, locks)


class _Installation:
    """The code that travelled, and what the host has of it."""

    def __init__(self, runtime: Runtime, programs: Mapping[str, str]) -> None:
        self.runtime = runtime
        self.code = {**travelled_code(), **programs}
        self.version = digest(self.code)
        self.installed = runtime.installed()
        self.is_whole = runtime.is_whole(self.code)
        self.outdated = runtime.outdated(self.version)


def observe(params: Mapping[str, Any]) -> _Installation:
    """Compare what travelled with what is installed."""
    return _Installation(Runtime(Path(params["directory"])), params["programs"])


def plan(_params: Mapping[str, Any], found: _Installation) -> ModulePlan:
    """Install unless this very code is current, then clean up."""
    actions = []
    if found.installed != found.version or not found.is_whole:
        before = {"version": found.installed} if found.installed else None
        actions.append(Action("install", found.version, before, {"version": found.version}))
    actions += [Action("remove", version, {"version": version}) for version in found.outdated]
    return ModulePlan(actions, {"version": found.version})


def apply(found: _Installation, action: Action) -> None:
    """Install or remove one version."""
    if action.verb == "install":
        found.runtime.install(found.code)
    else:
        found.runtime.remove(action.subject)


def main() -> None:
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "programs": {"type": "dict", "default": {}},
            "directory": {"type": "path", "default": "/usr/lib/lodestar"},
        },
        supports_check_mode=True,
    )
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
