# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sections of desired state say of each other: names that must exist, addresses that must fit, nothing twice.

Works on sections as declarations.DESIRED reads them: a value that was already at fault is None, and is passed over.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import TARGETS
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import (
    MODULE_MB,
    placing_properties,
    placing_specs,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT, NAME_RULE, is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Network, address_range
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import Path, Report, nearest

Sections = Mapping[str, Any]

# key of an instance -> the section that must have it, and what to call it
_REFERENCES = {
    "flavor": ("flavors", "flavor"),
    "image": ("images", "image"),
    "key_name": ("keypairs", "keypair"),
    "server_group": ("server_groups", "server group"),
    "storage": ("storage", "storage"),
}


def check_sections(sections: Sections, report: Report) -> None:
    """Add what is wrong inside the sections that instances refer to, each for itself."""
    for name, flavor in _entries(sections, "flavors"):
        _check_headroom(flavor, ("flavors", name), report)
    for name, network in _entries(sections, "networks"):
        _check_network(network, ("networks", name), report)
    _check_subnets(_networks(sections), report)
    for name, group in _entries(sections, "server_groups"):
        if group["max_server_per_host"] is not None and group["policy"] not in (None, "anti-affinity"):
            path = ("server_groups", name, "max_server_per_host")
            report.add(path, f"means nothing with policy {group['policy']}: it needs anti-affinity")
    if "local" in (sections.get("storage") or {}):
        report.add(("storage", "local"), "is the word for a host's own directory: choose another name")


def check_instances(entries: list[Any], sections: Sections, report: Report, path: Path = ("instances",)) -> None:
    """Add what is wrong between instances and the sections, and among the instances themselves."""
    networks = _networks(sections)
    for index, entry in enumerate(entries):
        if entry:
            _check_references(entry, sections, report, (*path, index))
            _check_size(entry, sections, report, (*path, index))
            _check_disks(entry, report, (*path, index))
            _check_addresses(entry, networks, report, (*path, index))
    _check_names(entries, report, path)
    _check_address_twins(entries, report, path)


def member_names(name: str, count: int | None) -> tuple[str, ...]:
    """The instances that an entry stands for: `name-1` to `name-n` with a count, `name` itself without."""
    return (name,) if count is None else tuple(f"{name}-{number}" for number in range(1, count + 1))


def _entries(sections: Sections, section: str) -> Iterator[tuple[str, Any]]:
    return ((name, entry) for name, entry in (sections.get(section) or {}).items() if entry)


def _networks(sections: Sections) -> dict[str, Network]:
    return {
        name: Network.from_dict({**entry, "name": name})
        for name, entry in _entries(sections, "networks")
        if entry["cidr"] is not None and entry["bridge"] is not None
    }


def _check_headroom(flavor: Mapping[str, Any], path: Path, report: Report) -> None:
    """Add what is wrong with how far a flavor's instances may grow while they run."""
    for most, least in (("max_vcpus", "vcpus"), ("max_ram_mb", "ram_mb")):
        if flavor[most] is None or flavor[least] is None:
            continue
        if flavor[most] < flavor[least]:
            report.add((*path, most), f"is {flavor[most]}, less than the {flavor[least]} of {least}")
        placed = placing_specs(flavor["extra_specs"] or {})
        if placed:
            problem = f"does not go with extra spec {placed[0]}: what is placed on its host's CPUs has no room to grow"
            report.add((*path, most), problem)
    more = (flavor["max_ram_mb"] or 0) - (flavor["ram_mb"] or 0)
    if None not in (flavor["max_ram_mb"], flavor["ram_mb"]) and more > 0 and more % MODULE_MB:
        report.add((*path, "max_ram_mb"), f"is {more} MB more than ram_mb: guests take more in steps of {MODULE_MB} MB")


def _check_network(entry: Mapping[str, Any], path: Path, report: Report) -> None:
    if entry["cidr"] is None:
        return
    network = Network.from_dict({**entry, "name": str(path[-1]), "reserved": (), "gateway": None})
    if entry["gateway"] is not None and not network.contains(entry["gateway"]):
        report.add((*path, "gateway"), f"{entry['gateway']} is not an address of {network.cidr}")
    subnet = ipaddress.ip_network(network.cidr)
    for index, text in enumerate(entry["reserved"]):
        if text is not None and any(end not in subnet for end in address_range(text)):
            report.add((*path, "reserved", index), f"{text} is not inside {network.cidr}")


def _check_subnets(networks: Mapping[str, Network], report: Report) -> None:
    """Add the networks that share a wire and addresses: each would give out the other's."""
    by_bridge: dict[str, list[tuple[str, Any]]] = {}
    for name, network in networks.items():
        subnet = ipaddress.ip_network(network.cidr)
        others = by_bridge.setdefault(network.bridge, [])
        twin = next((other for other, known in others if known.overlaps(subnet)), None)
        if twin is not None:
            problem = f"{network.cidr} overlaps the subnet of network {twin}, which is on bridge {network.bridge} too"
            report.add(("networks", name, "cidr"), problem)
        others.append((name, subnet))


def _check_references(entry: Mapping[str, Any], sections: Sections, report: Report, path: Path) -> None:
    for key, (section, noun) in _REFERENCES.items():
        known = sections.get(section) or {}
        if key == "image" and sections.get("image_store"):
            # What the store has, hosts alone know: the plan says so where nobody has it.
            continue
        if entry[key] is not None and entry[key] not in known:
            report.add((*path, key), f"{noun} {entry[key]} is not declared{nearest(entry[key], known)}")
    projects = {DEFAULT_PROJECT, *(sections.get("projects") or {})}
    if len(projects) > 1 and entry["project"] is not None and entry["project"] not in projects:
        report.add(
            (*path, "project"), f"project {entry['project']} is not declared{nearest(entry['project'], projects)}"
        )
    known = sections.get("networks") or {}
    for index, attachment in enumerate(entry["networks"] or ()):
        name = attachment.get("name")
        if name is not None and name not in known:
            problem = f"network {name} is not declared{nearest(name, known)}"
            report.add((*path, "networks", index, "name"), problem)


def _check_size(entry: Mapping[str, Any], sections: Sections, report: Report, path: Path) -> None:
    flavor = (sections.get("flavors") or {}).get(entry["flavor"]) or {}
    image = (sections.get("images") or {}).get(entry["image"]) or {}
    for has, needs, what in (("disk_gb", "min_disk_gb", "GB of disk"), ("ram_mb", "min_ram_mb", "MB of RAM")):
        if None not in (flavor.get(has), image.get(needs)) and flavor[has] < image[needs]:
            problem = f"{entry['flavor']} has {flavor[has]} {what}; image {entry['image']} needs {image[needs]}"
            report.add((*path, "flavor"), problem)
    placed = placing_properties(image.get("properties") or {})
    if placed and any(flavor.get(most) is not None for most in ("max_vcpus", "max_ram_mb")):
        problem = f"{entry['flavor']} may grow while it runs, and image {entry['image']} says {placed[0]}: choose one"
        report.add((*path, "flavor"), problem)


def _check_disks(entry: Mapping[str, Any], report: Report, path: Path) -> None:
    names = [disk.get("name") for disk in entry["disks"] or ()]
    for index, name in enumerate(names):
        if name is not None and name in names[:index]:
            report.add((*path, "disks", index, "name"), f"is there twice: {name}")
    if len(names) > len(TARGETS):
        report.add((*path, "disks"), f"has {len(names)}, and an instance has at most {len(TARGETS)}")


def _check_addresses(entry: Mapping[str, Any], networks: Mapping[str, Network], report: Report, path: Path) -> None:
    for index, attachment in enumerate(entry["networks"] or ()):
        address, network = attachment.get("address"), networks.get(attachment.get("name"))
        if address is None or network is None:
            continue
        place = (*path, "networks", index, "address")
        if entry["count"] is not None and entry["count"] > 1:
            report.add(place, f"one address for {entry['count']} instances: leave it unset, or declare them one by one")
        if not network.contains(address):
            report.add(place, f"{address} is not an address for an instance in network {network.name} ({network.cidr})")
        elif _is_reserved(network, address):
            report.add(place, f"{address} is the gateway's or reserved in network {network.name}")


def _is_reserved(network: Network, address: str) -> bool:
    usable = tuple(text for text in network.reserved if text is not None)
    return Network(network.name, network.cidr, network.bridge, network.gateway, reserved=usable).is_reserved(address)


def _check_names(entries: list[Any], report: Report, path: Path) -> None:
    owners: dict[tuple[str, str], Mapping[str, Any]] = {}
    for index, entry in enumerate(entries):
        if not entry or entry["name"] is None or entry["project"] is None:
            continue
        names = member_names(entry["name"], entry["count"])
        if names and not is_name(names[-1]):
            report.add((*path, index, "name"), f"makes {names[-1]}, which is not a valid name: {NAME_RULE}")
        for name in names:
            owner = owners.setdefault((entry["project"], name), entry)
            if owner is not entry:
                report.add(
                    (*path, index, "name"), f"{entry['project']}.{name} is there already, made by {_words(owner)}"
                )
                break


def _check_address_twins(entries: list[Any], report: Report, path: Path) -> None:
    owners: dict[tuple[str, Any], str] = {}
    for index, entry in enumerate(entries):
        for position, attachment in enumerate((entry or {}).get("networks") or ()):
            name, address = attachment.get("name"), attachment.get("address")
            if name is None or address is None:
                continue
            owner = owners.setdefault((name, ipaddress.ip_address(address)), f"{index}/{position}")
            if owner != f"{index}/{position}":
                taken_by = entries[int(owner.split("/")[0])]["name"]
                problem = f"{address} of network {name} is also asked for by {taken_by}"
                report.add((*path, index, "networks", position, "address"), problem)


def _words(entry: Mapping[str, Any]) -> str:
    return str(entry["name"]) if entry["count"] is None else f"{entry['name']} with count {entry['count']}"
