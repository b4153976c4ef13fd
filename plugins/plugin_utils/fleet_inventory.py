# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An inventory as host_prepare needs it: read out of Ansible's variables, and everything that is wrong with it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import plain

MACHINE = "__host_prepare_machine"  # the variable in which host_prepare keeps what host_preparation_info returned
MOST_KEEPERS = 5
SUPPORTED = {"Debian": 12, "RedHat": 9}  # the first major version of each family that has what is needed

_HOST_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?")
_INTERFACE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,14}")
_BRIDGE_KEYS = frozenset({"name", "ports", "address", "gateway", "vlan", "allow_management"})


@dataclass(frozen=True)
class Candidate:
    """A host of the inventory. found is what host_preparation_info returned, None where the host was not looked at."""

    name: str
    address: str
    bridges: Any = ()
    found: Mapping[str, Any] | None = None


def inventory_faults(candidates: Sequence[Candidate], compute: Sequence[str], keepers: Sequence[str]) -> list[Fault]:
    """Everything that keeps these hosts from being prepared, by place; an empty list when there is nothing.

    candidates are the hosts of both groups; compute and keepers name the members of the two.
    """
    return [
        *_group_faults(compute, keepers),
        *_name_faults(candidates),
        *_shared(candidates, "address", lambda candidate: _canonical(candidate.address)),
        *_shared(
            candidates, "machine-id", lambda candidate: (candidate.found or {}).get("machine_id"), _CLONED_MACHINE
        ),
        *(fault for candidate in candidates for fault in _bridge_faults(candidate)),
        *(fault for candidate in candidates for fault in _machine_faults(candidate)),
    ]


def keeper_faults(candidates: Iterable[Candidate], keepers: Sequence[Mapping[str, str]]) -> list[Fault]:
    """What keeps hosts that were prepared before from being prepared with this set of keepers."""
    wanted = sorted((keeper["name"], keeper["address"]) for keeper in keepers)
    faults = []
    for candidate in candidates:
        told = (candidate.found or {}).get("membership")
        known = sorted((keeper["name"], keeper["address"]) for keeper in told["keepers"]) if told else wanted
        if known != wanted:
            faults.append(
                Fault(
                    candidate.name,
                    f"its keepers are {_listed(known)}, the inventory's group keepers is {_listed(wanted)}; only the "
                    "playbook fleet_keepers changes the set",
                )
            )
    return faults


_CLONED_MACHINE = "cloned machines: remove /etc/machine-id on one of them and run systemd-machine-id-setup"


def _group_faults(compute: Sequence[str], keepers: Sequence[str]) -> Iterator[Fault]:
    if not compute:
        yield Fault("group compute", "has no hosts: it lists the hypervisors")
    if not 1 <= len(keepers) <= MOST_KEEPERS:
        yield Fault(
            "group keepers", f"has {len(keepers)} hosts: one to {MOST_KEEPERS} keep the records, an odd number best"
        )


def _name_faults(candidates: Iterable[Candidate]) -> Iterator[Fault]:
    for candidate in candidates:
        if not _HOST_NAME.fullmatch(candidate.name):
            yield Fault(
                f"host {candidate.name!r}",
                "cannot name a certificate and files: at most 63 of A-Z, a-z, 0-9, '.', '_', '-'",
            )
        address = _canonical(candidate.address)
        if address is None:
            yield Fault(
                f"{candidate.name}.lodestar_address",
                f"{candidate.address!r} is not an IP address: peers must reach this host without a name server",
            )
        elif ipaddress.ip_address(address).is_loopback or ipaddress.ip_address(address).is_unspecified:
            yield Fault(f"{candidate.name}.lodestar_address", f"peers cannot reach {address}")


def _shared(
    candidates: Iterable[Candidate], what: str, key: Any, remedy: str = "each needs its own"
) -> Iterator[Fault]:
    holders: dict[Any, list[str]] = {}
    for candidate in candidates:
        holders.setdefault(key(candidate), []).append(candidate.name)
    for value, names in holders.items():
        if value is not None and len(names) > 1:
            yield Fault(", ".join(names), f"share the {what} {value}; {remedy}")


def _bridge_faults(candidate: Candidate) -> Iterator[Fault]:
    place = f"{candidate.name}.lodestar_bridges"
    if not isinstance(candidate.bridges, (list, tuple)):
        yield Fault(place, "is not a list")
        return
    users: dict[Any, str] = {}
    for number, bridge in enumerate(candidate.bridges):
        here = f"{place}[{number}]"
        problems = list(_bridge_problems(bridge))
        yield from (Fault(here, problem) for problem in problems)
        if problems:
            continue
        for used in [bridge["name"], *((port, bridge.get("vlan")) for port in bridge.get("ports") or ())]:
            if used in users:
                yield Fault(here, f"{used if isinstance(used, str) else used[0]} belongs to {users[used]} already")
            users[used] = bridge["name"]
        yield from (Fault(here, problem) for problem in _port_problems(bridge, candidate))


def _bridge_problems(bridge: Any) -> Iterator[str]:
    if not isinstance(bridge, Mapping):
        yield "is not a mapping with a name"
        return
    unknown = sorted(set(bridge) - _BRIDGE_KEYS)
    if unknown:
        yield f"has unknown keys {', '.join(map(str, unknown))}; known are {', '.join(sorted(_BRIDGE_KEYS))}"
    ports = bridge.get("ports") or []
    if not isinstance(ports, (list, tuple)):
        yield "ports is not a list"
        ports = []
    for name in [bridge.get("name"), *ports]:
        if not isinstance(name, str) or not _INTERFACE.fullmatch(name):
            yield f"{name!r} cannot name an interface: at most 15 of A-Z, a-z, 0-9, '.', '_', '-'"
    vlan = bridge.get("vlan")
    if vlan is not None and (isinstance(vlan, bool) or not isinstance(vlan, int) or not 1 <= vlan <= 4094):
        yield f"vlan {vlan!r} is not a number from 1 to 4094"
    elif vlan is not None:
        yield from (f"{port}.{vlan} has more than 15 characters" for port in ports if len(f"{port}.{vlan}") > 15)
    yield from _address_problems(bridge)


def _address_problems(bridge: Mapping[str, Any]) -> Iterator[str]:
    address, gateway = bridge.get("address"), bridge.get("gateway")
    if address is not None and not _is_interface_address(address):
        yield f"address {address!r} is not an address with its prefix length, such as 192.0.2.1/24"
    if gateway is not None and (address is None or _canonical(gateway) is None):
        yield f"gateway {gateway!r} is not an IP address beside an address"


def _port_problems(bridge: Mapping[str, Any], candidate: Candidate) -> Iterator[str]:
    """What only the machine can tell: a port that is missing, or by which the host is reached."""
    if candidate.found is None:
        return
    interfaces = candidate.found["interfaces"]
    reached = {_canonical(candidate.address), _canonical(candidate.found.get("reached_at"))} - {None}
    for port in bridge.get("ports") or ():
        interface = interfaces.get(port)
        if interface is None:
            yield f"{candidate.name} has no interface {port}; it has {', '.join(sorted(interfaces))}"
        elif bridge.get("vlan") is None and interface["bridge"] not in (None, bridge["name"]):
            yield f"{port} is a port of {interface['bridge']}"
        elif interface["bridge"] != bridge["name"]:
            carries = reached.intersection(map(_canonical, interface["addresses"]))
            if (carries or interface["default_route"]) and not bridge.get("allow_management"):
                yield (
                    f"{port} carries {' and '.join(sorted(map(str, carries))) or 'the default route'}: below a "
                    "bridge it would lose that and the host be cut off; give the bridge address and gateway, and "
                    "allow_management: true"
                )


def _machine_faults(candidate: Candidate) -> Iterator[Fault]:
    found = candidate.found
    if found is None:
        return
    system = found["system"]
    major = system["version"].partition(".")[0]
    least = SUPPORTED.get(system["family"])
    if least is None or not major.isdigit() or int(major) < least:
        yield Fault(candidate.name, f"runs {system['name']}; host_prepare knows Debian 12 and RHEL 9 and their like")
    if not found["systemd"]:
        yield Fault(candidate.name, "is not managed by systemd")
    if not found["machine_id"]:
        yield Fault(candidate.name, "has no /etc/machine-id: run systemd-machine-id-setup")
    told = found.get("membership")
    if told and told["name"] != candidate.name:
        yield Fault(
            candidate.name,
            f"was prepared as {told['name']}, and its instances are recorded under that name: give it that name back",
        )


def candidates_of(hostvars: Mapping[str, Any], names: Iterable[str]) -> list[Candidate]:
    """Read hosts out of Ansible's variables: what inventory says, and what was found where it was looked."""
    found = []
    for name in names:
        variables = hostvars[name]
        machine = plain(variables.get(MACHINE) or {})
        found.append(
            Candidate(
                name=str(name),
                address=str(variables.get("lodestar_address") or variables.get("ansible_host") or name),
                bridges=plain(variables.get("lodestar_bridges") or []),
                found=machine if "machine_id" in machine else None,
            )
        )
    return found


def keeper_set(
    candidates: Iterable[Candidate], keepers: Sequence[Candidate], asked: Iterable[Mapping[str, Any]]
) -> list[dict[str, str]]:
    """The keepers as hosts are told of them, in order of names: `{name, address, host_uuid}`.

    A keeper's UUID comes from the keeper if it was looked at in this run, else from those that were asked for theirs
    (results of host_preparation_info with `item`), else from what a host was told before. Raises InvalidInput, naming
    the keepers whose UUID nobody knows.
    """
    known = {
        (keeper["name"], keeper["address"]): keeper["host_uuid"]
        for candidate in candidates
        for keeper in ((candidate.found or {}).get("membership") or {}).get("keepers", ())
    }
    answers = {answer["item"]: answer["host_uuid"] for answer in asked if answer.get("host_uuid")}
    told: list[dict[str, str]] = []
    unknown: list[Fault] = []
    for keeper in sorted(keepers, key=lambda keeper: keeper.name):
        uuid = (
            (keeper.found or {}).get("host_uuid")
            or answers.get(keeper.name)
            or known.get((keeper.name, keeper.address))
        )
        if uuid:
            told.append({"name": keeper.name, "address": keeper.address, "host_uuid": uuid})
        else:
            unknown.append(Fault(keeper.name, "is a keeper that did not answer; new hosts must know its identity"))
    if unknown:
        raise InvalidInput(unknown)
    return told


def _listed(keepers: Iterable[tuple[str, str]]) -> str:
    return ", ".join(f"{name} ({address})" for name, address in keepers) or "nobody"


def _canonical(text: Any) -> str | None:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return None


def _is_interface_address(text: Any) -> bool:
    try:
        ipaddress.ip_interface(text)
    except ValueError:
        return False
    return isinstance(text, str) and "/" in text
