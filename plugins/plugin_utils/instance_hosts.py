# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Instances as Ansible hosts: the name, the address, the variables and the groups of each, out of its record.

What is read here comes from hosts: a name or an address that is not one is left out, and never becomes part of a
command.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


@dataclass(frozen=True)
class InstanceHost:
    """groups are names as they come, to be made safe by the caller; variables hold what hosts said, not to be
    templated.
    """

    name: str
    address: str | None
    groups: tuple[str, ...]
    variables: Mapping[str, Any]


def placed_instances(fleet: Fleet) -> list[tuple[str, dict[str, Any]]]:
    """The instances of a saved fleet, each with its host; a host's zone stands in where the record names none."""
    return [
        (host.name, {**raw, "availability_zone": raw.get("availability_zone") or host.zone})
        for host in fleet.hosts
        for raw in host.instances
    ]


def instance_hosts(placed: Iterable[tuple[str, Mapping[str, Any]]]) -> tuple[list[InstanceHost], list[str]]:
    """The instances that can be hosts, and a sentence for each that cannot."""
    found: list[InstanceHost] = []
    problems: list[str] = []
    names: set[str] = set()
    for host, raw in placed:
        try:
            instance = _instance_host(host, raw)
        except UnreadableRecord as error:
            problems.append(f"an instance on {host!a} is left out: {error}")
            continue
        if instance.name in names:
            problems.append(f"{instance.name} is there more than once; the one on {host!a} is left out")
            continue
        names.add(instance.name)
        found.append(instance)
    return found, problems


def _instance_host(host: str, raw: Mapping[str, Any]) -> InstanceHost:
    record = Record.from_dict(raw)
    address = next((port.address for port in record.ports if _is_address(port.address)), None)
    groups = [f"project_{record.project}", f"flavor_{record.flavor.name}", f"image_{record.image.name}"]
    if record.availability_zone:
        groups.append(f"zone_{record.availability_zone}")
    groups += [f"metadata_{key}_{value}" for key, value in sorted(record.metadata.items())]
    facts = {**record.to_dict(), "host": host, "addresses": [port.address for port in record.ports]}
    if raw.get("observed") is not None:
        facts["observed"] = raw["observed"]
    return InstanceHost(record.domain_name, address, tuple(groups), {"lodestar_instance": facts})


def _is_address(text: Any) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
