# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Host devices for guests: what `pci_passthrough:alias` asks for, what a host has free, and which are given.

A host says what may be passed through under the fact `devices`, each `{address, vendor_id, product_id, device_type,
numa_node}`. An alias is a setting: `pci_alias: {gpu: {vendor_id: 10de, product_id: 20b0, numa_policy: required}}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host

NUMA_POLICIES = ("legacy", "preferred", "required")
MATCHED = ("vendor_id", "product_id", "device_type")
# Devices that others hang on, which only an alias gets that names their type, as in Nova.
_ONLY_BY_TYPE = ("type-PF", "vdpa")
Alias = Mapping[str, Any]


def wanted_devices(flavor: Flavor) -> tuple[tuple[str, int], ...]:
    """The aliases and counts of `pci_passthrough:alias`, such as `gpu:1,nic:2`. Raises ValueError for another text."""
    text = str(flavor.extra_specs.get("pci_passthrough:alias", ""))
    wanted = []
    for part in text.split(",") if text else ():
        name, _unused, count = part.strip().partition(":")
        if not name or not count.isdigit() or int(count) < 1:
            raise ValueError(f"pci_passthrough:alias {text!r} is not alias:count, …")
        wanted.append((name, int(count)))
    return tuple(wanted)


def free_devices(host: Host, assignments: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The host's devices that no assignment has, by address."""
    taken = {device["address"] for assignment in assignments for device in assignment.get("devices") or ()}
    devices = [device for device in host.facts.get("devices") or () if device["address"] not in taken]
    return sorted(devices, key=lambda device: str(device["address"]))


def choose_devices(
    wanted: Sequence[tuple[str, int]],
    aliases: Mapping[str, Alias],
    free: Sequence[Mapping[str, Any]],
    cells: Sequence[int] | None,
) -> list[dict[str, Any]] | str:
    """Devices for every alias, or why not. cells are the host's NUMA cells that the guest is on; None without topology.

    numa_policy `required` takes devices of those cells alone, `legacy` also those that belong to none, `preferred`
    any, the guest's cells first.
    """
    left = list(free)
    chosen: list[dict[str, Any]] = []
    for name, count in wanted:
        fitting = [device for device in left if _matches(device, aliases[name], cells)]
        fitting.sort(key=lambda device: cells is not None and device.get("numa_node") not in cells)
        if len(fitting) < count:
            where = "" if cells is None else " within reach of its NUMA cells"
            return f"needs {count} {name}, {len(fitting)} free{where}"
        for device in fitting[:count]:
            left.remove(device)
            chosen.append({"alias": name, "address": device["address"]})
    return chosen


def _matches(device: Mapping[str, Any], alias: Alias, cells: Sequence[int] | None) -> bool:
    if any(str(device.get(key, "")).lower() != str(alias[key]).lower() for key in MATCHED if key in alias):
        return False
    if "device_type" not in alias and device.get("device_type") in _ONLY_BY_TYPE:
        return False
    policy, node = alias.get("numa_policy", "legacy"), device.get("numa_node")
    if cells is None or policy == "preferred":
        return True
    return node in cells or (node is None and policy == "legacy")
