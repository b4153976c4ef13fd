#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measure what guests of a host write to their memory, and what moving them would carry."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_load_info
short_description: What instances write to their memory, and what moving them would carry
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Measures all of the instances at once while they run on, for O(seconds), and takes hardly longer than that.
  - P(lodestar.compute.plan_text#filter), P(lodestar.compute.drain_plan#filter) and other plans make forecasts of it.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.attributes.info
options:
  uuids:
    description: UUIDs of the instances. Those that do not run are left out.
    type: list
    elements: str
    required: true
  seconds:
    description: For how many seconds it is measured.
    type: int
    default: 1
requirements:
  - python3-libvirt on the host, which the role P(lodestar.compute.host_prepare#role) installs
"""

EXAMPLES = r"""
- name: Measure
  lodestar.compute.instance_load_info:
    uuids: [3f0f3a52-0000-4000-8000-000000000011]
  register: load

- name: See what it would take to move it
  ansible.builtin.debug:
    msg: "{{ fleet | lodestar.compute.drain_plan(desired, hosts='hv1', measured=load.measured) }}"
"""

RETURN = r"""
measured:
  description:
    - By UUID, what was measured, of those that run. C(dirty_mb_s) is how many MB of memory change in a second, and is
      missing where libvirt was at work on the instance. C(ram_mb) is the memory in use, C(disk_mb) what would be copied
      of disks that only this host has, C(cpus) how many CPUs' time it used.
  returned: success
  type: dict
  sample:
    3f0f3a52-0000-4000-8000-000000000011: {cpus: 0.5, dirty_mb_s: 12, ram_mb: 900, disk_mb: 120}
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.load import measured_loads
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run

LONGEST = 60  # seconds that QEMU measures at most

Loads = Mapping[str, Mapping[str, float]]


def observe(params: Mapping[str, Any]) -> Loads:
    """Measure."""
    if not 1 <= params["seconds"] <= LONGEST:
        raise InvalidInput([Fault("seconds", f"must be 1 to {LONGEST}, not {params['seconds']}")])
    return measured_loads(open_connection(events=False), params["uuids"], params["seconds"], Paths().instances())


def plan(_params: Mapping[str, Any], loads: Loads) -> ModulePlan:
    """Return what was measured: there is nothing to do."""
    return ModulePlan(result={"measured": dict(loads)})


def main() -> None:
    """Run the module."""
    spec = {
        "uuids": {"type": "list", "elements": "str", "required": True},
        "seconds": {"type": "int", "default": 1},
    }
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan)


if __name__ == "__main__":
    main()
