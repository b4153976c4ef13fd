# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet's instances as Ansible hosts, as a majority of the keepers or a saved fleet tells of them."""

from __future__ import annotations

DOCUMENTATION = r"""
name: instances
short_description: Instances of a lodestar.compute fleet as hosts
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Makes a host of every instance, named C(project.name). Its C(ansible_host) is the first fixed address.
  - Groups hosts by project, flavor, image, zone and metadata, as C(project_default), C(flavor_m1_small),
    C(image_debian_12), C(zone_az1) and C(metadata_tier_front). Characters that no group's name may have become V(_).
  - The instance's record is in the variable C(lodestar_instance), with C(host) and C(addresses) added.
  - Reads the copies of a majority of the keepers, and takes the newest of each record. Or reads a saved fleet, where
    no host is in reach, as in an inventory synchronisation of AWX.
  - The name of its file ends with C(lodestar.yml), C(lodestar.yaml), C(instances.yml) or C(instances.yaml).
  - What hosts report is data. It is never templated, and no address that is none becomes C(ansible_host).
requirements:
  - C(ssh) for keepers reached that way
  - C(virsh) and a client certificate for keepers reached by C(qemu+tls)
extends_documentation_fragment:
  - constructed
  - inventory_cache
options:
  plugin:
    description: The name of this plugin.
    type: str
    required: true
    choices: [lodestar.compute.instances]
  keepers:
    description:
      - The keepers, all of them, each as C(ssh://user@host:port), as a host alone, or as C(qemu+tls://host/system).
      - The user needs to read the keeper's directory, which is root's. See O(become).
    type: list
    elements: str
    default: []
  fleet_file:
    description:
      - A fleet that was saved, as P(lodestar.compute.fleet#filter) returns it, in JSON. A relative path starts at the
        inventory file. It is read instead of O(keepers).
    type: path
  timeout:
    description: Seconds that a keeper has to answer.
    type: float
    default: 15
  directory:
    description: The keepers' directory, for ssh.
    type: str
    default: /var/lib/lodestar/keeper
  ssh_executable:
    description: The ssh program.
    type: str
    default: ssh
  ssh_args:
    description: More arguments for ssh, such as C(-i) and a key, or C(-o) and an option.
    type: list
    elements: str
    default: []
  become:
    description: Read with C(sudo -n) on the keeper, where the user is not root.
    type: bool
    default: false
"""

EXAMPLES = r"""
# hosts_lodestar.yml: three keepers, root over ssh
plugin: lodestar.compute.instances
keepers: [ssh://root@hv1.example.org, ssh://root@hv2.example.org, ssh://root@hv3.example.org]
compose:
  ansible_user: "'admin' if lodestar_instance.image.name == 'tiny' else 'debian'"
keyed_groups:
  - {prefix: host, key: lodestar_instance.host}

---
# instances.yml: a saved fleet, with no machine credential, kept for an hour
plugin: lodestar.compute.instances
fleet_file: fleet.json
cache: true
cache_plugin: ansible.builtin.jsonfile
cache_connection: /var/tmp/lodestar-inventory
cache_timeout: 3600
"""

import json
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleParserError
from ansible.inventory.group import to_safe_group_name
from ansible.plugins.inventory import BaseInventoryPlugin, Cacheable, Constructable
from ansible.utils.unsafe_proxy import wrap_var

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import remembered
from ansible_collections.lodestar.compute.plugins.plugin_utils.instance_hosts import (
    InstanceHost,
    instance_hosts,
    placed_instances,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_reader import Reach, parse_keeper, read_keepers

FILE_ENDINGS = ("lodestar.yml", "lodestar.yaml", "instances.yml", "instances.yaml")
Placed = list[tuple[str, dict[str, Any]]]


class InventoryModule(BaseInventoryPlugin, Constructable, Cacheable):
    """The inventory plugin; see DOCUMENTATION."""

    NAME = "lodestar.compute.instances"

    def verify_file(self, path: str) -> bool:
        return bool(super().verify_file(path)) and path.endswith(FILE_ENDINGS)

    def parse(self, inventory: Any, loader: Any, path: str, cache: bool = True) -> None:
        super().parse(inventory, loader, path, cache)
        self._read_config_data(path)
        try:
            hosts, problems = instance_hosts(self._placed(path, cache))
        except LodestarError as error:
            raise AnsibleParserError(f"{path}: {error}") from error
        for problem in problems:
            self.display.warning(f"{path}: {problem}")
        for host in hosts:
            self._add(host)

    def _placed(self, path: str, cache: bool) -> Placed:
        """Instances with their hosts, from the cache where it is asked for and has them, and into it where it has
        not.
        """
        self.load_cache_plugin()
        key = self.get_cache_key(path)
        use_cache = bool(self.get_option("cache"))
        if use_cache and cache and key in self._cache:
            return [(entry[0], entry[1]) for entry in self._cache[key]]
        placed = self._looked_up(path)
        if use_cache:
            self._cache[key] = [[host, record] for host, record in placed]
        return placed

    def _looked_up(self, path: str) -> Placed:
        """Instances with their hosts, from a saved fleet or the keepers. Raises LodestarError."""
        fleet_file = self.get_option("fleet_file")
        if fleet_file:
            return placed_instances(_saved_fleet(Path(path).parent / fleet_file))
        keepers = [parse_keeper(text) for text in self.get_option("keepers")]
        if not keepers:
            raise Refused("neither keepers nor fleet_file is set: name one of them")
        copies, failures = read_keepers(keepers, self._reach())
        for failure in failures:
            self.display.warning(f"{path}: keeper {failure}")
        if len(copies) * 2 <= len(keepers):
            answers = f"{len(copies)} of {len(keepers)} keepers can be read, which is no majority"
            raise Refused(f"{answers}: {'; '.join(failures)}")
        return remembered(copies)

    def _reach(self) -> Reach:
        return Reach(
            timeout=self.get_option("timeout"),
            directory=self.get_option("directory"),
            ssh_executable=self.get_option("ssh_executable"),
            ssh_arguments=tuple(self.get_option("ssh_args")),
            become=self.get_option("become"),
        )

    def _add(self, host: InstanceHost) -> None:
        self.inventory.add_host(host.name)
        if host.address is not None:
            self.inventory.set_variable(host.name, "ansible_host", host.address)
        variables = {name: wrap_var(value) for name, value in host.variables.items()}
        for name, value in variables.items():
            self.inventory.set_variable(host.name, name, value)
        for group in host.groups:
            name = self.inventory.add_group(to_safe_group_name(group, force=True, silent=True))
            self.inventory.add_child(name, host.name)
        strict = self.get_option("strict")
        self._set_composite_vars(self.get_option("compose"), variables, host.name, strict=strict)
        self._add_host_to_composed_groups(self.get_option("groups"), variables, host.name, strict=strict)
        self._add_host_to_keyed_groups(self.get_option("keyed_groups"), variables, host.name, strict=strict)


def _saved_fleet(path: Path) -> Fleet:
    try:
        return Fleet.from_dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise Refused(f"the fleet file {path} cannot be read: {error}") from error
