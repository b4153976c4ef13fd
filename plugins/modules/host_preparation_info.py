#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Look at a machine before it is touched: what the validation of a whole inventory needs to know of it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_preparation_info
short_description: Tell what a machine is before it is made a host
version_added: 0.1.0
description:
  - Returns what must be known of every machine before any is touched, to find what would go wrong. It needs Python and
    iproute2 only, and takes a tenth of the time that gathering facts does.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes.info
options:
  packages:
    description: Names of packages, by family of operating system. Those of the machine's family are looked for.
    type: dict
    default: {}
"""

EXAMPLES = r"""
- name: Look at the machine
  lodestar.compute.host_preparation_info:
  register: machine
"""

RETURN = r"""
system:
  description: The operating system's C(family) (C(Debian), C(RedHat) or empty), C(name) and C(version).
  returned: success
  type: dict
  sample: {family: Debian, name: Debian GNU/Linux 12 (bookworm), version: "12"}
systemd:
  description: Whether systemd manages the system.
  returned: success
  type: bool
machine_id:
  description: The machine's identity, none where it has none.
  returned: success
  type: str
  sample: 5d2f0c1e8a644f2b9d1e0a4c2f7e6b11
host_uuid:
  description: The UUID that libvirt will have for this machine.
  returned: success
  type: str
  sample: 5d2f0c1e-8a64-4f2b-9d1e-0a4c2f7e6b11
interfaces:
  description: By name, each interface's C(addresses), the C(bridge) it is in, and whether it has a C(default_route).
  returned: success
  type: dict
reached_at:
  description: The host's address that the controller is connected to, where SSH tells.
  returned: success
  type: str
  sample: 192.0.2.11
missing_packages:
  description: Those of I(packages) that are not installed.
  returned: success
  type: list
  elements: str
membership:
  description: The host's name and keepers if it was prepared before.
  returned: success
  type: dict
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host import guard
from ansible_collections.lodestar.compute.plugins.module_utils._host.identity import (
    host_uuid,
    interfaces,
    machine_id,
    missing_packages,
    operating_system,
    reached_at,
    runs_systemd,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run


def observe(params: Mapping[str, Any]) -> dict[str, Any]:
    """Read the machine."""
    paths = Paths()
    machine = machine_id(paths)
    membership = guard.membership(paths)
    system = operating_system(paths)
    return {
        "system": system,
        "missing_packages": missing_packages(system["family"], params["packages"].get(system["family"], [])),
        "systemd": runs_systemd(paths),
        "machine_id": machine,
        "host_uuid": host_uuid(machine) if machine else None,
        "interfaces": interfaces(paths),
        "reached_at": reached_at(),
        "membership": membership.to_dict() if membership else None,
    }


def plan(_params: Mapping[str, Any], observed: dict[str, Any]) -> ModulePlan:
    """Nothing is done."""
    return ModulePlan((), observed)


def main() -> None:
    """Run the module."""
    spec = {"packages": {"type": "dict", "default": {}}}
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan)


if __name__ == "__main__":
    main()
