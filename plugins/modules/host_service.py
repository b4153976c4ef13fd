#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Say whether a host takes new instances."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_service
short_description: Whether a host takes new instances
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Enables or disables a host for new instances, as C(openstack compute service set) does. What runs there goes on.
  - The host keeps its status itself, so that it holds whoever plans for it.
extends_documentation_fragment:
  - lodestar.compute.attributes
options:
  status:
    description: Whether the host takes new instances. Left as it is where unset.
    type: str
    choices: [enabled, disabled]
  reason:
    description: Why it takes none, as reports and refusals say it. Required with O(status=disabled).
    type: str
  displaced:
    description:
      - UUIDs of the instances that leave the host while it is emptied, so that they and no others can be brought back.
        They are added to those it remembers. An empty list forgets all of them, and those of O(stopped).
    type: list
    elements: str
  stopped:
    description:
      - UUIDs of the instances that are stopped while the host is emptied, so that they start when it is put to use
        again. They are added to those it remembers.
    type: list
    elements: str
  hooked:
    description:
      - Moves from this host that hooks stand around, added to those it remembers until they are named in O(unhooked).
        So the hook after an instance is run by the next run where one was killed in between.
      - Each as an entry of a plan of moves; of that C(instance), C(uuid), C(from), C(to) and C(mode) are kept.
    type: list
    elements: dict
  unhooked:
    description: UUIDs of instances whose hooks after their moves were run.
    type: list
    elements: str
  maintenance:
    description: What C(fleet_maintain) has to know of the host when it goes on after it was interrupted.
    type: dict
    suboptions:
      name:
        description: What the maintenance is called.
        type: str
        required: true
      stage:
        description:
          - How far it is.
          - With V(begun) the host is being emptied, or worked on. With V(worked) only what left it has to come back.
          - V(forgotten) has the host know of none.
        type: str
        choices: [begun, worked, done, forgotten]
        required: true
notes:
  - It waits for claims that are being made on the host. What was planned while the host was enabled is then either
    there, or refused.
seealso:
  - module: lodestar.compute.host_info
"""

EXAMPLES = r"""
- name: Take no new instances while the fans are replaced
  lodestar.compute.host_service:
    status: disabled
    reason: fans are being replaced
"""

RETURN = r"""
displaced:
  description: UUIDs of the instances that left, as the host remembers them.
  returned: success
  type: list
  elements: str
hooked:
  description: Moves whose hook before was begun, and whose hook after was not run yet.
  returned: success
  type: list
  elements: dict
maintenance:
  description: The maintenance that the host is in, or that was done with it last, or null.
  returned: success
  type: dict
  sample: {name: 2026-11-kernel, stage: done}
stopped:
  description: UUIDs of those that were stopped.
  returned: success
  type: list
  elements: str
status:
  description: The host's status as it shall be.
  returned: success
  type: str
  sample: disabled
status_reason:
  description: Why it takes no new instances.
  returned: success
  type: str
  sample: fans are being replaced
"""

import time
from collections.abc import Mapping, Sequence
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host import facts
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, host_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

FORGOTTEN = "forgotten"
# What the hook after an instance has to know of its move.
_OF_MOVE = ("instance", "uuid", "from", "to", "mode")
ARGUMENTS = {
    "status": {"type": "str", "choices": ["enabled", "disabled"]},
    "reason": {"type": "str"},
    "displaced": {"type": "list", "elements": "str"},
    "stopped": {"type": "list", "elements": "str"},
    "hooked": {"type": "list", "elements": "dict"},
    "unhooked": {"type": "list", "elements": "str"},
    "maintenance": {
        "type": "dict",
        "options": {
            "name": {"type": "str", "required": True},
            "stage": {"type": "str", "choices": ["begun", "worked", "done", FORGOTTEN], "required": True},
        },
    },
}


def observe(_params: Mapping[str, Any]) -> Mapping[str, Any]:
    """Read the host's status. Raises Refused where the host was never prepared."""
    paths = Paths()
    return {
        **facts.prepared_service(paths),
        "displaced": facts.displaced(paths),
        "stopped": facts.stopped(paths),
        "hooked": facts.hooked(paths),
        "maintenance": facts.maintenance(paths),
    }


def plan(params: Mapping[str, Any], before: Mapping[str, Any]) -> ModulePlan:
    """Change the status, its reason, or what the host remembers; an enabled host has no reason."""
    reason = {"enabled": None, "disabled": params["reason"], None: before["status_reason"]}[params["status"]]
    given = params["displaced"]
    displaced = before["displaced"] if given is None else sorted({*before["displaced"], *given}) if given else []
    stopped = [] if given == [] else sorted({*before["stopped"], *(params["stopped"] or ())})
    maintenance = params["maintenance"] or before["maintenance"]
    if maintenance is not None and maintenance["stage"] == FORGOTTEN:
        maintenance = None
    after = {
        "status": params["status"] or before["status"],
        "status_reason": reason,
        "displaced": displaced,
        "stopped": stopped,
        "hooked": _hooked(params, before["hooked"]),
        "maintenance": maintenance,
    }
    changes = [Action("set", "status", before, after, detail=after)] * (before != after)
    return ModulePlan(changes, result=after)


def _hooked(params: Mapping[str, Any], before: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The moves that hooks stand around, one for each instance, in the order in which they were told."""
    by_uuid = {move["uuid"]: {key: move.get(key) for key in _OF_MOVE} for move in (*before, *(params["hooked"] or ()))}
    return [move for uuid, move in by_uuid.items() if uuid not in (params["unhooked"] or ())]


def apply(_before: Mapping[str, Any], action: Action) -> None:
    """Write the status once no claim is being made: each was decided by one status, and is seen by whoever looks."""
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    with host_lock(Paths(), Holder(run="none", by="host_service", action="set status", since=since)):
        facts.write_service(Paths(), **action.detail)


def main() -> None:
    """Run the module."""
    module = AnsibleModule(
        argument_spec=ARGUMENTS, required_if=[("status", "disabled", ["reason"])], supports_check_mode=True
    )
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
