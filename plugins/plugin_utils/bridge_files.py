# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bridges as an inventory declares them, in the words of systemd-networkd (Debian) and NetworkManager (RHEL).

Each file matches interfaces that the inventory names, and no others: the rest of a host's network is its owner's.
"""

from __future__ import annotations

import ipaddress
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

NETWORKD = "/etc/systemd/network"
NETWORK_MANAGER = "/etc/NetworkManager/system-connections"

# Names connections for ever: NetworkManager knows a connection by a UUID that its file must carry.
_CONNECTIONS = uuid.UUID("6c6f6465-7374-4172-8e63-6f6d70757465")


def networkd_files(bridges: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Files for systemd-networkd, `{path, content, mode}` in order of paths (systemd.netdev(5), systemd.network(5)).

    Nothing is required for the host to count as online: an instance's network is not what boots it.
    """
    texts: dict[str, str] = {}
    for bridge in bridges:
        name = bridge["name"]
        texts[f"{name}.netdev"] = _sections(
            ("NetDev", [("Name", name), ("Kind", "bridge")]), ("Bridge", [("STP", "no")])
        )
        texts[f"{name}.network"] = _networkd_network(name, _networkd_addresses(bridge))
        for port in _tagged_ports(bridge):
            vlan = f"{port}.{bridge['vlan']}"
            texts[f"{vlan}.netdev"] = _sections(
                ("NetDev", [("Name", vlan), ("Kind", "vlan")]), ("VLAN", [("Id", str(bridge["vlan"]))])
            )
            texts[f"{vlan}.network"] = _networkd_network(vlan, [("Bridge", name)])
    for port, settings in _networkd_ports(bridges).items():
        texts[f"{port}.network"] = _networkd_network(port, settings)
    return [
        {"path": f"{NETWORKD}/10-lodestar-{name}", "content": text, "mode": "0644"}
        for name, text in sorted(texts.items())
    ]


def network_manager_files(bridges: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Files for NetworkManager, `{path, content, mode}` in order of paths (nm-settings-keyfile(5))."""
    texts: dict[str, str] = {}
    for bridge in bridges:
        name = bridge["name"]
        texts[name] = _sections(
            _connection(name, "bridge"), ("bridge", [("stp", "false")]), *_network_manager_addresses(bridge)
        )
        member = [("controller", name), ("port-type", "bridge")]
        for port in bridge.get("ports") or ():
            if bridge.get("vlan") is None:
                texts[port] = _sections(_connection(port, "ethernet", member))
            else:
                vlan = f"{port}.{bridge['vlan']}"
                link = [("id", str(bridge["vlan"])), ("parent", port)]
                texts[vlan] = _sections(_connection(vlan, "vlan", member), ("vlan", link))
    return [
        {"path": f"{NETWORK_MANAGER}/lodestar-{name}.nmconnection", "content": text, "mode": "0600"}
        for name, text in sorted(texts.items())
    ]


def _networkd_ports(bridges: Iterable[Mapping[str, Any]]) -> dict[str, list[tuple[str, str]]]:
    """What each physical port is for: it may be in one bridge untagged, and carry VLANs for others."""
    ports: dict[str, list[tuple[str, str]]] = {}
    for bridge in bridges:
        for port in bridge.get("ports") or ():
            vlan = bridge.get("vlan")
            setting = ("Bridge", bridge["name"]) if vlan is None else ("VLAN", f"{port}.{vlan}")
            ports.setdefault(port, []).append(setting)
    for settings in ports.values():
        # Who else configured addresses on a port that carries VLANs keeps them.
        if all(key == "VLAN" for key, _value in settings):
            settings.append(("KeepConfiguration", "yes"))
    return ports


def _networkd_network(name: str, settings: Sequence[tuple[str, str]]) -> str:
    quiet = [("LinkLocalAddressing", "no"), ("IPv6AcceptRA", "no"), ("ConfigureWithoutCarrier", "yes")]
    return _sections(
        ("Match", [("Name", name)]), ("Link", [("RequiredForOnline", "no")]), ("Network", [*settings, *quiet])
    )


def _networkd_addresses(bridge: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(key.title(), bridge[key]) for key in ("address", "gateway") if bridge.get(key)]


def _network_manager_addresses(bridge: Mapping[str, Any]) -> list[tuple[str, list[tuple[str, str]]]]:
    address, gateway = bridge.get("address"), bridge.get("gateway")
    sections = {"ipv4": [("method", "disabled")], "ipv6": [("method", "disabled")]}
    if address:
        family = f"ipv{ipaddress.ip_interface(address).version}"
        sections[family] = [("method", "manual"), ("address1", f"{address},{gateway}" if gateway else address)]
    return list(sections.items())


def _connection(name: str, kind: str, more: Sequence[tuple[str, str]] = ()) -> tuple[str, list[tuple[str, str]]]:
    identity = str(uuid.uuid5(_CONNECTIONS, name))
    return (
        "connection",
        [("id", f"lodestar-{name}"), ("uuid", identity), ("type", kind), ("interface-name", name), *more],
    )


def _tagged_ports(bridge: Mapping[str, Any]) -> Sequence[str]:
    return bridge.get("ports") or () if bridge.get("vlan") is not None else ()


def _sections(*sections: tuple[str, Sequence[tuple[str, str]]]) -> str:
    texts = ["\n".join([f"[{title}]", *(f"{key}={value}" for key, value in lines)]) for title, lines in sections]
    return "\n\n".join(["# Written by host_prepare from lodestar_bridges.", *texts]) + "\n"
