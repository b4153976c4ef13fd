#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make, change or delete one instance on one host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance
short_description: One instance on one host
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Makes, changes or deletes one instance on the host that the task runs on, without a fleet around it. No scheduler
    chooses the host, no lease protects the name on other hosts, and keepers learn of it with the fleet's next run.
  - For a fleet, declare instances and run the playbook C(lodestar.compute.fleet_apply).
  - An option that is not given is left alone on an instance that exists.
  - A changed flavor is a resize, another image with O(on_image_change=rebuild) a rebuild. A network or data disk more
    or less is attached or detached, and a data disk grows. The address that it has on a network cannot be changed, and
    no disk shrinks. What cannot be done is refused with the reason.
  - A creation or deletion that was interrupted is completed by running the same task again.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.by
  - lodestar.compute.cpu
  - lodestar.compute.host
  - lodestar.compute.limits
  - lodestar.compute.waiting
options:
  name:
    description: The instance's name, 2 to 63 characters of a-z, 0-9 and C(-), starting with a letter.
    type: str
    required: true
  project:
    description: The project that the instance belongs to.
    type: str
    default: default
  state:
    description: Whether the instance is to be there.
    type: str
    choices: [present, absent]
    default: present
  power_state:
    description: The power state it shall have. A new instance runs, unless this says otherwise.
    type: str
    choices: [running, stopped, paused, suspended]
  flavor:
    description: Its size. Needed to make it.
    type: dict
    suboptions:
      name:
        description: The flavor's name.
        type: str
        required: true
      vcpus:
        description: Virtual CPUs.
        type: int
        required: true
      ram_mb:
        description: Memory in MB.
        type: int
        required: true
      disk_gb:
        description: The root disk in GB.
        type: int
        required: true
      ephemeral_gb:
        description: A second, empty disk in GB.
        type: int
      swap_mb:
        description: A swap disk in MB.
        type: int
      max_vcpus:
        description: Virtual CPUs that it may grow to while it runs.
        type: int
      max_ram_mb:
        description: Memory in MB that it may grow to while it runs.
        type: int
      extra_specs:
        description: Nova's extra specs.
        type: dict
  image:
    description: What it boots. Needed to make it.
    type: dict
    suboptions:
      name:
        description: The image's name.
        type: str
        required: true
      checksum:
        description: The checksum of the file as it is fetched, V(sha256:) and 64 hexadecimal digits.
        type: str
        required: true
      format:
        description: The format of the file.
        type: str
        choices: [qcow2, raw]
      url:
        description: Where the host fetches it, C(https://…), C(http://…) or C(file:///…).
        type: str
        required: true
      min_disk_gb:
        description: The smallest root disk that can hold it, in GB.
        type: int
      min_ram_mb:
        description: The least memory it boots with, in MB.
        type: int
      properties:
        description: Nova's image properties.
        type: dict
  networks:
    description: The networks that it joins, in the order of its interfaces.
    type: list
    elements: dict
    suboptions:
      name:
        description: The network's name.
        type: str
        required: true
      cidr:
        description: The network's subnet.
        type: str
        required: true
      bridge:
        description: The bridge that carries it on this host.
        type: str
        required: true
      address:
        description: The instance's fixed address. By default the first that no instance of this host has.
        type: str
      gateway:
        description: The gateway's address.
        type: str
      dns:
        description: Name servers' addresses.
        type: list
        elements: str
      mtu:
        description: The largest packet in bytes.
        type: int
  disks:
    description:
      - Its data disks beside those of its flavor. One that is named no more is detached, and kept with the instance.
    type: list
    elements: dict
    suboptions:
      name:
        description: The disk's name, under which the guest finds it.
        type: str
        required: true
      size_gb:
        description: Its size in GB.
        type: int
        required: true
  key_name:
    description: The name of the key that may log in.
    type: str
  public_key:
    description: That key, in OpenSSH's form.
    type: str
  metadata:
    description: The instance's metadata, as texts.
    type: dict
  tags:
    description: The instance's tags.
    type: list
    elements: str
  description:
    description: What the instance is for.
    type: str
  user_data:
    description: What cloud-init gets at the first boot.
    type: str
  on_storage:
    description: The name of the storage, one of O(storage), that has its disks. By default the host's own directory.
    type: str
  availability_zone:
    description: The zone that the host is in.
    type: str
  host:
    description: The host's name in the inventory.
    type: str
  impact:
    description: What may happen to the guest while it runs. Another O(flavor) takes a V(restart).
    type: str
    choices: [live, restart]
    default: live
  on_image_change:
    description:
      - What another O(image) does to the instance. V(rebuild) makes its disks anew, and what is on them is lost.
      - It is refused where this is unset.
    type: str
    choices: [refuse, rebuild]
seealso:
  - module: lodestar.compute.instance_info
"""

EXAMPLES = r"""
- name: Have an instance run on this host
  lodestar.compute.instance:
    name: web-1
    flavor: {name: m1.small, vcpus: 1, ram_mb: 2048, disk_gb: 20}
    image:
      name: debian-12
      url: https://images.example.org/debian-12.qcow2
      checksum: sha256:c3b5da367ee587b9e26b0b6365eb8a4ea1b3a4c5c3a80f46588a4073415be0de
    networks:
      - {name: front, cidr: 10.20.0.0/24, bridge: br-front, address: 10.20.0.50}

- name: Stop it
  lodestar.compute.instance:
    name: web-1
    power_state: stopped

- name: Delete it
  lodestar.compute.instance:
    name: web-1
    state: absent
"""

RETURN = r"""
instance:
  description: The instance's record after this.
  returned: when anything was done and the instance is there
  type: dict
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
  sample: [stop default.web-1]
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.direct import Direct, open_direct
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import FORMATS
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import POWER_STATES
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.single import plan_instance

_FLAVOR = {
    "name": {"type": "str", "required": True},
    "vcpus": {"type": "int", "required": True},
    "ram_mb": {"type": "int", "required": True},
    "disk_gb": {"type": "int", "required": True},
    "ephemeral_gb": {"type": "int"},
    "swap_mb": {"type": "int"},
    "max_vcpus": {"type": "int"},
    "max_ram_mb": {"type": "int"},
    "extra_specs": {"type": "dict"},
}
_IMAGE = {
    "name": {"type": "str", "required": True},
    "checksum": {"type": "str", "required": True},
    "format": {"type": "str", "choices": list(FORMATS)},
    "url": {"type": "str", "required": True},
    "min_disk_gb": {"type": "int"},
    "min_ram_mb": {"type": "int"},
    "properties": {"type": "dict"},
}
_NETWORK = {
    "name": {"type": "str", "required": True},
    "cidr": {"type": "str", "required": True},
    "bridge": {"type": "str", "required": True},
    "address": {"type": "str"},
    "gateway": {"type": "str"},
    "dns": {"type": "list", "elements": "str"},
    "mtu": {"type": "int"},
}
_DISK = {"name": {"type": "str", "required": True}, "size_gb": {"type": "int", "required": True}}
OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "str", "required": True},
    "project": {"type": "str", "default": "default"},
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "power_state": {"type": "str", "choices": list(POWER_STATES)},
    "flavor": {"type": "dict", "options": _FLAVOR},
    "image": {"type": "dict", "options": _IMAGE},
    "networks": {"type": "list", "elements": "dict", "options": _NETWORK},
    "disks": {"type": "list", "elements": "dict", "options": _DISK},
    "key_name": {"type": "str", "no_log": False},
    "public_key": {"type": "str", "no_log": False},
    "metadata": {"type": "dict"},
    "tags": {"type": "list", "elements": "str"},
    "description": {"type": "str"},
    "user_data": {"type": "str", "no_log": True},
    "on_storage": {"type": "str"},
    "availability_zone": {"type": "str"},
    "host": {"type": "str"},
    "impact": {"type": "str", "choices": ["live", "restart"], "default": "live"},
    "on_image_change": {"type": "str", "choices": ["refuse", "rebuild"]},
}


def observe(params: Mapping[str, Any]) -> Direct:
    """Look at the host."""
    return open_direct(Paths(), params)


def plan(params: Mapping[str, Any], host: Direct) -> ModulePlan:
    """Plan the instance with the code that plans a fleet."""
    planned = plan_instance(params, host.report, Moment(host.run, host.started_at))
    host.prepare(planned.images, planned.cpu_pool)
    subjects = [f"{step.instance} ({number})" for number, step in enumerate(planned.steps, 1)]
    subjects[:1] = [step.instance for step in planned.steps[:1]]
    return ModulePlan(
        [
            Action(step.action, subject, step.before, step.after, detail=step, needs=tuple(subjects[:position]))
            for position, (step, subject) in enumerate(zip(planned.steps, subjects))
        ]
    )


def apply(host: Direct, action: Action) -> Mapping[str, Any]:
    """Claim and work one step."""
    return host.do(action.detail)


def collect(host: Direct, _results: Any, _failures: Any) -> Mapping[str, Any]:
    """Return the record as it is now."""
    return host.outcome()


def main() -> None:
    """Run the module."""
    shared = (arguments.by(), arguments.cpu(), arguments.host(), arguments.limits(), arguments.waiting())
    module = AnsibleModule(
        argument_spec=arguments.merged(*shared, OWN_ARGUMENTS),
        required_together=[("key_name", "public_key")],
        supports_check_mode=True,
    )
    run(module, observe, plan, apply, collect=collect)


if __name__ == "__main__":
    main()
