# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what each host reported, and what inventory says of it, to a fleet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import HOST_SCHEMA, Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner.passthrough import given_devices

UNKNOWN = "unknown"
# The inventory variables that say something of a host to decisions, and the host's key each becomes.
INVENTORY_KEYS = {
    "lodestar_availability_zone": "zone",
    "lodestar_ratios": "ratios",
    "lodestar_reserved": "reserved",
    "lodestar_host_aggregates": "aggregates",
}
# Which of its observed devices a host gives to guests (see given_devices), beside the fact `devices` of its own.
PCI_DEVICES = "lodestar_pci_devices"
# Facts that nobody can observe (a rack, a number of licences), for the scheduling rules that users write.
OWN_FACTS = "lodestar_host_facts"
# How many moves at once a host lets out and takes in.
MOVES = "lodestar_moves"
# By which its peers reach it, the first that is said.
ADDRESSES = ("lodestar_address", "ansible_host")
READ = (*INVENTORY_KEYS, PCI_DEVICES, OWN_FACTS, MOVES, *ADDRESSES)


def fleet_of(observed: Mapping[str, Any], inventory: Mapping[str, Mapping[str, Any]], desired: Desired) -> Fleet:
    """The fleet that was observed.

    observed maps inventory names to what host_info returned, one JSON string each; inventory maps them to their
    variables, of which those in READ count. A host whose report cannot be read has state
    `unknown` and the fact `problem`. Raises InvalidInput for variables that make no sense, and for a machine that has
    two names: what it has would count twice.
    """
    faults: list[Fault] = []
    hosts = []
    for name in sorted(observed):
        variables = inventory.get(name) or {}
        said = _inventory(name, variables, desired, faults)
        facts = {**_own_facts(name, variables, faults), **_reported(observed[name], desired)}
        devices = _devices(name, variables, facts, faults)
        hosts.append(Host.from_dict({**facts, **devices, **said, "name": name}))
    faults += _twin_faults(hosts)
    if faults:
        raise InvalidInput(faults)
    return Fleet(tuple(hosts))


def _twin_faults(hosts: Iterable[Host]) -> Iterator[Fault]:
    """Machines with more than one name. Cloned ones may share host_uuid; what shares boot_id too is one."""
    names: dict[tuple[Any, Any], list[str]] = {}
    for host in hosts:
        machine = host.facts.get("host_uuid"), host.facts.get("boot_id")
        if all(machine):
            names.setdefault(machine, []).append(host.name)
    for twins in names.values():
        if len(twins) > 1:
            yield Fault("inventory", f"{' and '.join(twins)} are one machine: name it once in the group compute")


def _reported(text: Any, desired: Desired) -> dict[str, Any]:
    try:
        raw = json.loads(text) if isinstance(text, (str, bytes)) else text
    except ValueError as error:
        return {"state": UNKNOWN, "problem": f"its report is not JSON: {error}"}
    if not isinstance(raw, Mapping):
        return {"state": UNKNOWN, "problem": "its report is not an object"}
    if raw.get("schema") != HOST_SCHEMA:
        problem = f"its report has schema {raw.get('schema')!r}, this version reads {HOST_SCHEMA}"
        return {"state": UNKNOWN, "problem": problem}
    bridges = raw.get("bridges") or ()
    networks = [network.name for network in desired.networks.values() if network.bridge in bridges]
    return {**raw, "networks": sorted(networks)}


def _inventory(name: str, variables: Mapping[str, Any], desired: Desired, faults: list[Fault]) -> dict[str, Any]:
    said = {key: variables[variable] for variable, key in INVENTORY_KEYS.items() if variables.get(variable) is not None}
    for key in ("ratios", "reserved"):
        said_of_amounts = said.get(key)
        if said_of_amounts is not None and not _are_amounts(said_of_amounts):
            problem = "must map vcpus, ram_mb and disk_gb to numbers that are not negative"
            faults.append(Fault(f"hostvars['{name}'].lodestar_{key}", problem))
            del said[key]
    listed = said.pop("aggregates", None) or ()
    aggregates = {label: desired.aggregates[label]["metadata"] for label in listed if label in desired.aggregates}
    for label in listed:
        if label not in desired.aggregates:
            place = f"hostvars['{name}'].lodestar_host_aggregates"
            faults.append(Fault(place, f"aggregate {label} is not declared in lodestar_aggregates"))
    members = {label: entry["metadata"] for label, entry in desired.aggregates.items() if name in entry["hosts"]}
    address = next((str(variables[each]) for each in ADDRESSES if variables.get(each)), name)
    return {**said, "aggregates": {**members, **aggregates}, "address": address, **_moves(name, variables, faults)}


def _moves(name: str, variables: Mapping[str, Any], faults: list[Fault]) -> dict[str, Any]:
    """`moves`: how many at once, `outgoing` and `incoming`, where inventory says it."""
    said = variables.get(MOVES)
    if said is None:
        return {}
    if isinstance(said, Mapping) and all(
        key in ("outgoing", "incoming") and isinstance(value, int) and not isinstance(value, bool) and value > 0
        for key, value in said.items()
    ):
        return {"moves": dict(said)}
    faults.append(Fault(f"hostvars['{name}'].{MOVES}", "must map outgoing and incoming to whole numbers above 0"))
    return {}


def _own_facts(name: str, variables: Mapping[str, Any], faults: list[Fault]) -> Mapping[str, Any]:
    """What inventory adds to a host under names of its own; what was observed stands."""
    facts = variables.get(OWN_FACTS) or {}
    if isinstance(facts, Mapping):
        return facts
    faults.append(Fault(f"hostvars['{name}'].{OWN_FACTS}", "must be a mapping"))
    return {}


def _devices(
    name: str, variables: Mapping[str, Any], facts: Mapping[str, Any], faults: list[Fault]
) -> Mapping[str, Any]:
    """`devices`: what inventory describes itself, and what it lets be given of what was observed."""
    if variables.get(PCI_DEVICES) is None:
        return {}
    described = list(facts.get("devices") or ())
    known = {device["address"] for device in described}
    place = f"hostvars['{name}'].{PCI_DEVICES}"
    given = given_devices(place, variables[PCI_DEVICES], facts.get("pci_devices") or (), faults)
    return {"devices": described + [device for device in given if device["address"] not in known]}


def _are_amounts(raw: Any) -> bool:
    return isinstance(raw, Mapping) and all(
        key in ("vcpus", "ram_mb", "disk_gb")
        and isinstance(value, (int, float))
        and not isinstance(value, bool)
        and value >= 0
        for key, value in raw.items()
    )
