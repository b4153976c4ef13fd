#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ask a host what no report tells of moves: which peers it reaches, and which guests' CPUs it cannot give."""

from __future__ import annotations

DOCUMENTATION = r"""
module: host_move_info
short_description: Which peers a host reaches, and which guests' CPUs it cannot give
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Asks what a move asks when it is under way, for P(lodestar.compute.move_matrix#filter) to know it before.
  - Connects to libvirt of every peer over TLS, as a move from this host does, by the same address and certificates,
    many at once. One that is silent is given up after ten seconds. Those not asked within 45 seconds are told as such.
  - Has libvirt compare the CPUs of guests with the one of this host, as it does before it promises a place to a guest.
  - What P(lodestar.compute.move_questions#filter) returns are its options. Changes nothing.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.attributes.info
options:
  name:
    description: The host's own name in the inventory; a peer of that name is not asked.
    type: str
    required: true
  peers:
    description: The hosts that instances could move to.
    type: list
    elements: dict
    default: []
    suboptions:
      name:
        description: The peer's name in the inventory.
        type: str
        required: true
      address:
        description: Where its libvirt answers the other hosts.
        type: str
        required: true
  machines:
    description: The machines of guests, one of each kind.
    type: list
    elements: dict
    default: []
    suboptions:
      kind:
        description: What the answer calls it.
        type: str
        required: true
      type:
        description: The versioned machine type.
        type: str
        required: true
      virt_type:
        description: What its guests run under.
        type: str
        choices: [kvm, qemu]
        required: true
      cpu:
        description: The C(<cpu>) element that its guests were made with, as XML.
        type: str
        required: true
      arch:
        description: The architecture of its guests.
        type: str
        default: x86_64
requirements:
  - python3-libvirt on the host, which the role P(lodestar.compute.host_prepare#role) installs
seealso:
  - plugin: lodestar.compute.move_questions
    plugin_type: filter
  - plugin: lodestar.compute.move_matrix
    plugin_type: filter
"""

EXAMPLES = r"""
- name: Ask whether this host could send instances to another one
  lodestar.compute.host_move_info:
    name: "{{ inventory_hostname }}"
    peers: [{name: hv2, address: 192.0.2.12}]
  register: asked

- name: Stop where it could not
  ansible.builtin.assert:
    that: asked.unreached | length == 0
    fail_msg: "{{ asked.unreached }}"
"""

RETURN = r"""
unreached:
  description: Why peers are not reached, by their names; those that are reached are not among them.
  returned: success
  type: dict
  sample:
    hv3: "cannot reach libvirt at qemu+tls://192.0.2.13/system: libvirt has not answered for 10 s; let its port 16514
      through, or restart libvirtd there"
unfit:
  description: Why guests of a kind of machine cannot have their CPU here, by kind; what they can have is not among it.
  returned: success
  type: dict
  sample:
    8d5f7c0a2b31e946: its CPU Haswell has features that the CPU there has not
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.move_probe import unfit, unreached
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run

TEXT = {"type": "str", "required": True}
PEER = {"name": TEXT, "address": TEXT}
MACHINE = {
    "kind": TEXT,
    "type": TEXT,
    "virt_type": {**TEXT, "choices": ["kvm", "qemu"]},
    "cpu": TEXT,
    "arch": {"type": "str", "default": "x86_64"},
}
ARGUMENTS = {
    "name": TEXT,
    "peers": {"type": "list", "elements": "dict", "default": [], "options": PEER},
    "machines": {"type": "list", "elements": "dict", "default": [], "options": MACHINE},
}


def observe(params: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Ask the host's own libvirt, then those of its peers."""
    machines = {machine["kind"]: Machine.from_dict(machine) for machine in params["machines"]}
    return {"unfit": unfit(params["name"], machines), "unreached": unreached(in_turn(params["name"], params["peers"]))}


def in_turn(name: str, peers: list[Mapping[str, str]]) -> dict[str, str]:
    """The addresses of the peers by name, from this host's own name onwards: else all would ask the same at once."""
    turn = sorted(peers, key=lambda peer: (peer["name"] < name, peer["name"]))
    return {peer["name"]: peer["address"] for peer in turn if peer["name"] != name}


def plan(_params: Mapping[str, Any], answers: Mapping[str, Any]) -> ModulePlan:
    """Return what was answered: there is nothing to do."""
    return ModulePlan(result=answers)


def main() -> None:
    """Run the module."""
    run(AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True), observe, plan)


if __name__ == "__main__":
    main()
