#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Have the boot guard proven to be in force, and opened by the same program that opens it at boot."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_guard
short_description: Prove a host's boot guard and have it opened
version_added: 0.1.0
description:
  - The guard keeps managed instances from starting until the host has heard from its keepers. It is a hook that libvirt
    reads when its daemon starts, so it is proven by a start that it must refuse; nothing of that start stays.
  - A closed guard is opened by the unit that opens it at boot, which asks the keepers; this waits for it.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  prove:
    description: Whether to prove that the guard is in force, which adds to the log of libvirtd.
    type: bool
    default: true
  open:
    description: Whether to have a closed guard opened.
    type: bool
    default: true
  exhume:
    description: UUIDs of instances that came to live nowhere else, and may start here again once the guard opens anew.
    type: list
    elements: str
    default: []
  reopen:
    description:
      - Whether to have the keepers asked again also where the guard is open, and to start what should run and does not.
      - What runs goes on.
    type: bool
    default: false
  timeout:
    description: For how many seconds to wait until the guard is open.
    type: int
    default: 60
"""

EXAMPLES = r"""
- name: Let instances start
  lodestar.compute.host_guard:
"""

RETURN = r"""
guard:
  description: What was found, C(open) or C(closed).
  returned: success
  type: str
  sample: open
tombstones:
  description: UUIDs of the instances that live elsewhere and never start here.
  returned: success
  type: list
  elements: str
actions:
  description: What was done, or would be done in check mode.
  returned: success
  type: list
  elements: str
  sample: [open guard]
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import guard
from ansible_collections.lodestar.compute.plugins.module_utils._host.configuration import control_units
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import connected
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.probe import guard_is_in_force
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

UNIT = "lodestar-boot.service"
ARGUMENTS = {
    "prove": {"type": "bool", "default": True},
    "open": {"type": "bool", "default": True},
    "exhume": {"type": "list", "elements": "str", "default": []},
    "reopen": {"type": "bool", "default": False},
    "timeout": {"type": "int", "default": 60},
}


@dataclass(frozen=True)
class Guard:
    """Whether it is open, and whom it refuses for good."""

    is_open: bool
    buried: frozenset[str]


def observe(params: Mapping[str, Any]) -> Guard:
    """Look at the guard. Raises HostFault where it is not in force."""
    paths = Paths()
    if params["prove"]:
        with connected() as connection:
            if not guard_is_in_force(connection):
                raise HostFault("libvirt started what the boot guard must refuse: restart libvirtd and run again")
    return Guard(guard.is_open(paths), guard.buried(paths))


def plan(params: Mapping[str, Any], found: Guard) -> ModulePlan:
    """Lift tombstones, then open a closed guard, or have it opened anew."""
    exhumed = sorted(found.buried.intersection(params["exhume"]))
    actions = [Action("exhume", uuid, {"buried": True}, {"buried": False}) for uuid in exhumed]
    if params["reopen"] or (params["open"] and not found.is_open):
        before = {"guard": "open" if found.is_open else "closed"}
        verb = "reopen" if params["reopen"] else "open"
        actions.append(Action(verb, "guard", before, {"guard": "open"}, params["timeout"]))
    told = {"guard": "open" if found.is_open else "closed", "tombstones": sorted(found.buried.difference(exhumed))}
    return ModulePlan(actions, told)


def apply(_found: Guard, action: Action) -> None:
    """Lift a tombstone, or start the unit that asks the keepers, and wait for what it does."""
    paths = Paths()
    if action.verb == "exhume":
        guard.exhume(paths, action.subject)
        return
    if action.verb == "reopen":
        guard.close_guard(paths)
        guard.write_boot_state(paths, {})
    control_units("restart", UNIT)
    deadline = time.monotonic() + action.detail
    while not guard.is_open(paths):
        if time.monotonic() > deadline:
            problems = guard.boot_state(paths).get("problems") or [f"see journalctl -u {UNIT}"]
            raise HostFault(
                f"no majority of the keepers has answered within {action.detail} s ({'; '.join(problems)}). {UNIT} "
                "goes on asking; `lodestar-guard open` on the host opens without them"
            )
        time.sleep(0.1)


def main() -> None:
    """Run the module."""
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
