#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_password: give a user of running guests another password, through their agents."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_password
short_description: Passwords of users in instances
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Gives a user of running instances of this host another password, through the guest agent. The user must be there.
  - The password is kept nowhere on the host. The instance's history has that it was set, by whom, and for which user.
  - Instances that are not on this host are passed over.
extends_documentation_fragment:
  - lodestar.compute.where
attributes:
  check_mode:
    description: Can run in check mode and return what it would change, without changing anything.
    support: full
  diff_mode:
    description: Returns what it changes, or would change in check mode, as before and after.
    support: full
    details: Without the password, which nobody is shown.
  idempotent:
    description: Run again in the same circumstances, it changes nothing and says so.
    support: none
    details: No guest tells which password a user has.
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
  user:
    description: The user in the guest.
    type: str
    default: root
  password:
    description: The new password.
    type: str
    required: true
  encrypted:
    description: Whether O(password) is a hash as the guest keeps it, not the password itself.
    type: bool
    default: false
  override:
    description: Whether locked instances get it as well.
    type: bool
    default: false
  host:
    description: The host's name in the inventory.
    type: str
  run:
    description: The run's UUID.
    type: str
    required: true
  by:
    description: Who runs it.
    type: str
    default: someone
seealso:
  - module: lodestar.compute.instance_console
"""

EXAMPLES = r"""
- name: Let somebody in through the console
  lodestar.compute.instance_password:
    name: web-1
    user: debian
    password: "{{ vault_password }}"
    run: "{{ lookup('ansible.builtin.password', '/dev/null', length=32) | ansible.builtin.to_uuid }}"
"""

RETURN = r"""
instances:
  description: The instances of this host that are meant.
  returned: success
  type: list
  elements: str
  sample: [default.web-1]
changes:
  description: What keepers have to hear of it, as the option O(lodestar.compute.keeper#module:changes).
  returned: when anything was tried
  type: dict
"""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import history
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, instance_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.hypervisor import LibvirtHypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.session import open_hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.viewed import is_meant
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import state_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hindrance import why_locked

OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "list", "elements": "str", "required": True},
    "project": {"type": "str", "default": "default"},
    "user": {"type": "str", "default": "root"},
    "password": {"type": "str", "required": True, "no_log": True},
    "encrypted": {"type": "bool", "default": False},
    "override": {"type": "bool", "default": False},
    "host": {"type": "str"},
}


@dataclass(frozen=True)
class Seen:
    """The host, its instances that are meant with the power state of each, what was asked for, and what was told of it
    by UUID.
    """

    hypervisor: LibvirtHypervisor
    instances: list[tuple[Record, str]]
    params: Mapping[str, Any]
    told: dict[str, list[Mapping[str, Any]]] = field(default_factory=dict)


def observe(params: Mapping[str, Any]) -> Seen:
    """Look for the instances."""
    hypervisor = open_hypervisor(Paths(), params["host"], "kvm", events=False)
    found = [
        (domain.record, domain.power_state)
        for domain in hypervisor.domains()
        if domain.record is not None and is_meant(domain.record, hypervisor.host, params)
    ]
    return Seen(hypervisor, found, params)


def plan(params: Mapping[str, Any], seen: Seen) -> ModulePlan:
    """Set it for each. Raises Refused where one cannot be reached, and is at none then."""
    reasons = [_why_not(record, power_state, params) for record, power_state in seen.instances]
    refused = [reason for reason in reasons if reason is not None]
    if refused:
        raise Refused("; ".join(refused))
    names = [record.domain_name for record, _power_state in seen.instances]
    actions = [
        Action("set password", record.domain_name, None, {"user": params["user"]}, record)
        for record, _power_state in seen.instances
    ]
    return ModulePlan(actions, {"instances": names})


def apply(seen: Seen, action: Action) -> None:
    """Set it for one, alone on the instance, and tell its history."""
    params, record, paths = seen.params, action.detail, Paths()
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    entry = {
        "instance": record.domain_name,
        "host": seen.hypervisor.host,
        "action": "set_password",
        "by": params["by"],
        "run": params["run"],
        "began": now,
        "seconds": 0.0,
        "user": params["user"],
    }
    with instance_lock(paths, record.uuid, Holder(params["run"], params["by"], "set_password", now)):
        try:
            seen.hypervisor.set_password(record.uuid, params["user"], params["password"], params["encrypted"])
        except LodestarError as error:
            _tell(seen, record.uuid, {**entry, "result": "failed", "reason": str(error)})
            raise
        _tell(seen, record.uuid, {**entry, "result": "done"})


def _tell(seen: Seen, uuid: str, entry: Mapping[str, Any]) -> None:
    """The password counts, not what is told of it."""
    seen.told[uuid] = [entry]
    with contextlib.suppress(HostFault):
        history.append_entry(Paths(), uuid, entry)


def collect(seen: Seen, _results: Any, _failures: Any) -> Mapping[str, Any]:
    """Return what was told."""
    return {"changes": {seen.hypervisor.host: {"records": {}, "removed": {}, "history": seen.told}}}


def _why_not(record: Record, power_state: str, params: Mapping[str, Any]) -> str | None:
    name, state = record.domain_name, state_of(record, power_state)
    if state != "active":
        return f"{name} is {state}, and a password is set while it is active"
    if record.task is not None:
        return f"{name} is {record.task.name} since {record.task.started_at}; wait, or settle that (fleet_reconcile)"
    locked = None if params["override"] else why_locked(record)
    return None if locked is None else f"{name} is {locked}"


def main() -> None:
    """Run the module."""
    spec = arguments.merged(arguments.run(), arguments.where(), OWN_ARGUMENTS)
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan, apply, collect=collect)


if __name__ == "__main__":
    main()
