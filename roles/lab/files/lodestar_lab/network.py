# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bridges and links of a lab on the machine's side, always as the kernel lists them, never as a file remembers them."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import Any

from .commands import PATH, LabError, run
from .locks import locked
from .places import Lab
from .subnets import Subnets, free_subnets, subnets_at

NETWORKS = ("management", "tenant")
INTERFACE_IN_HOST = {"management": "eth0", "tenant": "eth1"}


def _listed(*arguments: str) -> list[dict[str, Any]]:
    if shutil.which("ip", path=PATH) is None:
        # What comes before `ip` is installed finds nothing of a lab, which could not have been made without it.
        return []
    entries: list[dict[str, Any]] = json.loads(run(["ip", "-json", *arguments]) or "[]")
    return [entry for entry in entries if entry]


def _addresses() -> list[dict[str, Any]]:
    return _listed("-4", "address", "show")


def links(lab: Lab) -> dict[str, bool]:
    """Return every interface of the lab on this machine, and whether it is administratively up."""
    mine = (entry for entry in _listed("link", "show") if entry["ifname"].startswith(f"ll{lab.key}-"))
    return {entry["ifname"]: "UP" in entry["flags"] for entry in mine}


def current_subnets(lab: Lab) -> Subnets | None:
    """Return the networks the lab uses now, read from its bridges; None when they are not both there and up."""
    present = links(lab)
    if not all(present.get(lab.bridge(network)) for network in NETWORKS):
        return None
    found: dict[str, str] = {}
    for entry in _addresses():
        for address in entry.get("addr_info", []):
            found[entry["ifname"]] = address["local"]
    management, tenant = (found.get(lab.bridge(network)) for network in NETWORKS)
    if management is None or tenant is None:
        return None
    subnets = subnets_at(management)
    return subnets if subnets is not None and tenant == subnets.gateway("tenant") else None


def _taken() -> list[str]:
    """Return the networks this machine is in or has a route to, but for the one to everywhere."""
    addresses = [f"{a['local']}/{a['prefixlen']}" for entry in _addresses() for a in entry.get("addr_info", [])]
    return addresses + [route["dst"] for route in _listed("-4", "route", "show") if route["dst"] != "default"]


def required_subnets(lab: Lab) -> Subnets:
    """Return the networks the lab uses; raises LabError when it has none."""
    subnets = current_subnets(lab)
    if subnets is None:
        raise LabError(f"lab {lab.name} has no network; `up` makes it")
    return subnets


def create_bridges(lab: Lab, preferred: int) -> Subnets:
    """Make both bridges with the controller's address on them, in networks nothing on this machine uses."""
    with locked("subnets"):
        remove_interfaces(lab)
        subnets = free_subnets(_taken(), preferred)
        for network in NETWORKS:
            bridge = lab.bridge(network)
            # A bridge without an address of its own takes its lowest port's, and neighbours' caches go stale.
            run(["ip", "link", "add", bridge, "address", _mac(lab, network, "machine"), "type", "bridge"])
            run(["ip", "address", "add", f"{subnets.gateway(network)}/24", "dev", bridge])
            run(["ip", "link", "set", bridge, "up"])
    return subnets


def connect(lab: Lab, host: str, launcher: int) -> None:
    """Give the host whose launcher has this process id its two interfaces, and plug them into the bridges."""
    for network in NETWORKS:
        link = lab.link(network, host)
        peer = ["peer", "name", INTERFACE_IN_HOST[network], "address", _mac(lab, network, host), "netns", str(launcher)]
        run(["ip", "link", "add", link, "type", "veth", *peer])
        run(["ip", "link", "set", link, "master", lab.bridge(network), "up"])


def disconnect(lab: Lab, host: str) -> None:
    """Remove the host's links; without this they linger until the kernel has cleaned the dead namespace."""
    for network in NETWORKS:
        _delete(lab.link(network, host))


def set_links(lab: Lab, host: str, up: bool) -> list[str]:
    """Plug the host in or cut it off, on both networks; returns the interfaces that were changed."""
    present = links(lab)
    changed = [name for name in (lab.link(n, host) for n in NETWORKS) if name in present and present[name] != up]
    for name in changed:
        run(["ip", "link", "set", name, "up" if up else "down"])
    return changed


def remove_interfaces(lab: Lab) -> list[str]:
    """Delete every interface of the lab on this machine and return their names."""
    removed = sorted(links(lab))
    for name in removed:
        _delete(name)
    return removed


def _delete(name: str) -> None:
    try:
        run(["ip", "link", "delete", name])
    except LabError:
        # The kernel deletes a link with the namespace of its other end, at a moment of its own.
        if any(entry["ifname"] == name for entry in _listed("link", "show")):
            raise


def _mac(lab: Lab, network: str, owner: str) -> str:
    digest = hashlib.sha256(f"{lab.key}/{network}/{owner}".encode()).digest()
    return ":".join(f"{byte:02x}" for byte in (0x02, *digest[:5]))
