#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Look at a host: everything that decisions about a fleet need of it."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_info
short_description: Everything that decisions need to know of a host
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Returns a host's capacity and usage, its instances with their records, other people's domains, cached images,
    bridges, storage and state, as one string of JSON for the filter P(lodestar.compute.fleet#filter).
  - Costs one bulk call to libvirt and one read of metadata for each domain. Starts no program, changes nothing, waits
    for nobody.
extends_documentation_fragment:
  - lodestar.compute.attributes.info
  - lodestar.compute.host
  - lodestar.compute.name
options:
  image_store:
    description: The path of the image store, whose images are listed under C(image_store).
    type: path
seealso:
  - module: lodestar.compute.instance_info
"""

EXAMPLES = r"""
- name: Look at every host of the fleet
  lodestar.compute.host_info:
    name: "{{ inventory_hostname }}"
    virt_type: kvm
  register: observed
"""

RETURN = r"""
host:
  description:
    - The host as one string of JSON. A dictionary would cost Ansible three times as much.
    - What comes from the inventory (zone, aggregates, ratios, reserved amounts, networks) is not in it. The filter
      P(lodestar.compute.fleet#filter) adds that.
  returned: success
  type: str
  sample: '{"name": "hv1", "status": "enabled", "instances": []}'
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run

OWN_ARGUMENTS: arguments.Spec = {"image_store": {"type": "path"}}


def observe(params: Mapping[str, Any]) -> str:
    """Look at the host."""
    return host_report(Paths(), params["name"], params)


def plan(_params: Mapping[str, Any], report: str) -> ModulePlan:
    """Return what was seen: there is nothing to do."""
    return ModulePlan(result={"host": report})


def main() -> None:
    """Run the module."""
    spec = arguments.merged(arguments.name(), arguments.host(), OWN_ARGUMENTS)
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    run(module, observe, plan)


if __name__ == "__main__":
    main()
