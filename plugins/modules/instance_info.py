#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""List the instances of a host."""

from __future__ import annotations

DOCUMENTATION = r"""
module: instance_info
short_description: The instances of a host
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Lists a host's instances, each with its record and with what libvirt says of it now.
  - For a whole fleet M(lodestar.compute.host_info) is faster. It hands its answer over as one string.
extends_documentation_fragment:
  - lodestar.compute.attributes.info
  - lodestar.compute.host
options:
  name:
    description: List only instances whose names match, with C(*), C(?) and C([…]) as in a shell.
    type: str
    default: "*"
  project:
    description: List only instances of the projects that match, in the same way.
    type: str
    default: "*"
  host:
    description: The host's name in the inventory.
    type: str
  history:
    description: Tell also what was done with them, and with those that were here once.
    type: bool
    default: false
  dumps:
    description: Tell also which dumps of their memory there are.
    type: bool
    default: false
  console_log:
    description:
      - Tell also as many of the last lines that each wrote to its serial port, at most 10000 lines and 1 MiB, whether
        it runs or not.
      - A guest writes there what it likes. Colours and cursor movements are left out, and every other character that a
        terminal would obey is replaced.
    type: int
    default: 0
seealso:
  - module: lodestar.compute.host_info
  - module: lodestar.compute.instance
"""

EXAMPLES = r"""
- name: See the web servers of this host
  lodestar.compute.instance_info:
    name: web-*
  register: web

- name: See the last words of one that does not answer
  lodestar.compute.instance_info:
    name: web-1
    console_log: 50
"""

RETURN = r"""
instances:
  description: The instances, in the order of their projects and names.
  returned: success
  type: list
  elements: dict
  contains:
    name:
      description: The instance's name.
      type: str
      sample: web-1
    project:
      description: Its project.
      type: str
      sample: default
    uuid:
      description: Its UUID.
      type: str
    networks:
      description: The networks that it joins, each with its C(address) and C(mac).
      type: list
      elements: dict
    power_state:
      description: The power state that it shall have.
      type: str
      sample: running
    task:
      description: The work that is in progress on it, or was interrupted.
      type: dict
    observed:
      description: What libvirt says of it now, C(power_state), C(reason), C(busy), C(vcpus), C(ram_mb) and C(problems).
      type: dict
    history:
      description:
        - What was done with it on this host, oldest first. Each has C(action), C(by), C(run), C(began), C(seconds) and
          C(result), which is C(done), C(undone) (it failed, and everything was put back) or C(failed). The last two
          have C(reason).
      returned: with O(history)
      type: list
      elements: dict
    dumps:
      description: The dumps of its memory, oldest first, each with C(path) and C(size) in bytes.
      returned: with O(dumps)
      type: list
      elements: dict
    console_log:
      description: The last lines of its serial port, oldest first; null where there are none.
      returned: with O(console_log)
      type: list
      elements: str
    console_log_missing:
      description: Why there are none, such as for a domain of others whose serial port has no log.
      returned: with O(console_log), where there are none
      type: str
gone:
  description: Instances that were here once, each with C(instance), which is its name, C(uuid) and C(history).
  returned: with O(history)
  type: list
  elements: dict
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.dumps import dumps
from ansible_collections.lodestar.compute.plugins.module_utils._host.history import histories
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.session import open_hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.viewed import console_log
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run

OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "str", "default": "*"},
    "project": {"type": "str", "default": "*"},
    "host": {"type": "str"},
    "history": {"type": "bool", "default": False},
    "dumps": {"type": "bool", "default": False},
    "console_log": {"type": "int", "default": 0},
}


@dataclass(frozen=True)
class Seen:
    """The instances that were asked for, the UUIDs of all, and all histories, None where nobody asked for them."""

    instances: list[dict[str, Any]]
    there: frozenset[str]
    histories: Mapping[str, list[dict[str, Any]]] | None


def observe(params: Mapping[str, Any]) -> Seen:
    """Look at the host's instances."""
    report = json.loads(host_report(Paths(), params["host"], params))
    instances = sorted(report["instances"], key=lambda instance: (instance["project"], instance["name"]))
    chosen = [each for each in instances if _is_meant(params, each["project"], each["name"])]
    if params["console_log"] > 0:
        hypervisor = open_hypervisor(Paths(), params["host"], params["virt_type"], events=False)
        chosen = [{**each, **console_log(hypervisor, each["uuid"], params["console_log"])} for each in chosen]
    if params["dumps"]:
        chosen = [{**each, "dumps": dumps(_files(params, each))} for each in chosen]
    there = frozenset(each["uuid"] for each in instances)
    return Seen(chosen, there, histories(Paths()) if params["history"] else None)


def _files(params: Mapping[str, Any], instance: Mapping[str, Any]) -> InstanceFiles:
    mount = params["storage"].get(instance["storage"])
    return Paths().instance(instance["uuid"], None if mount is None else Path(mount))


def plan(params: Mapping[str, Any], seen: Seen) -> ModulePlan:
    """There is nothing to do but to tell it."""
    if seen.histories is None:
        return ModulePlan(result={"instances": seen.instances})
    gone = [
        {"instance": entries[-1]["instance"], "uuid": uuid, "history": entries}
        for uuid, entries in seen.histories.items()
        if uuid not in seen.there and entries and _is_meant(params, *entries[-1]["instance"].split(".", 1))
    ]
    told = [{**instance, "history": seen.histories.get(instance["uuid"], [])} for instance in seen.instances]
    return ModulePlan(result={"instances": told, "gone": gone})


def _is_meant(params: Mapping[str, Any], project: str, name: str = "") -> bool:
    return fnmatchcase(name, params["name"]) and fnmatchcase(project, params["project"])


def main() -> None:
    """Run the module."""
    spec = arguments.merged(arguments.host(), OWN_ARGUMENTS)
    run(AnsibleModule(argument_spec=spec, supports_check_mode=True), observe, plan)


if __name__ == "__main__":
    main()
