# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks as YAML declares them, and an instance's ports on them."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

INTERFACE_PREFIX = "ls-"


@dataclass(frozen=True)
class Network:
    """A network that instances join: a subnet with fixed addresses, reached through a bridge on each host."""

    name: str
    cidr: str
    bridge: str
    gateway: str | None = None
    dns: tuple[str, ...] = ()
    reserved: tuple[str, ...] = ()
    mtu: int | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Network:
        return cls(
            name=raw["name"],
            cidr=raw["cidr"],
            bridge=raw["bridge"],
            gateway=raw.get("gateway"),
            dns=tuple(raw.get("dns") or ()),
            reserved=tuple(raw.get("reserved") or ()),
            mtu=raw.get("mtu"),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "cidr": self.cidr,
            "bridge": self.bridge,
            "gateway": self.gateway,
            "dns": list(self.dns),
            "reserved": list(self.reserved),
            "mtu": self.mtu,
        }

    @property
    def prefix(self) -> int:
        """The length of the subnet's prefix, in bits."""
        return ipaddress.ip_network(self.cidr).prefixlen

    def contains(self, address: str) -> bool:
        """Whether an instance may have the address: in the subnet, neither its network nor its broadcast address."""
        subnet = ipaddress.ip_network(self.cidr)
        value = ipaddress.ip_address(address)
        if value not in subnet:
            return False
        return subnet.num_addresses <= 2 or value not in (subnet.network_address, subnet.broadcast_address)

    def is_reserved(self, address: str) -> bool:
        """Whether the address is the gateway's or lies in a reserved address or range (`first-last`)."""
        value = ipaddress.ip_address(address)
        if self.gateway is not None and value == ipaddress.ip_address(self.gateway):
            return True
        ranges = map(address_range, self.reserved)
        return any(first.version == value.version and first <= value <= last for first, last in ranges)

    def free_addresses(self, taken: frozenset[str]) -> Iterator[str]:
        """The addresses that an instance may get, lowest first.

        A reserved range is passed over in one step: most of a large subnet may be somebody else's.
        """
        subnet = ipaddress.ip_network(self.cidr)
        ends = 0 if subnet.num_addresses <= 2 else 1
        number, last = int(subnet.network_address) + ends, int(subnet.broadcast_address) - ends
        for begin, end in (*self._left_out(subnet.version), (last + 1, last + 1)):
            for candidate in range(number, min(begin, last + 1)):
                text = str(ipaddress.ip_address(candidate))
                if text not in taken:
                    yield text
            number = max(number, end + 1)

    def _left_out(self, version: int) -> list[tuple[int, int]]:
        """The ranges that no instance gets, lowest first, as numbers. They may overlap."""
        texts = (*self.reserved, *([self.gateway] if self.gateway is not None else ()))
        ranges = [(first, last) for first, last in map(address_range, texts) if first.version == version]
        return sorted((int(first), int(last)) for first, last in ranges)


def address_range(text: str) -> tuple[Any, Any]:
    """`10.0.0.2-10.0.0.9`, or one address, as (first, last). Raises ValueError for anything else."""
    first, _dash, last = text.partition("-")
    begin, end = ipaddress.ip_address(first.strip()), ipaddress.ip_address((last or first).strip())
    if begin.version != end.version or int(begin) > int(end):
        raise ValueError(f"{text!r} is not a range of addresses, lowest first")
    return begin, end


@dataclass(frozen=True)
class Port:
    """An interface as the record keeps it: all that the domain and the config drive need, also years later."""

    network: str
    bridge: str
    mac: str
    address: str
    prefix: int
    gateway: str | None = None
    dns: tuple[str, ...] = ()
    mtu: int | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Port:
        return cls(
            network=raw["network"],
            bridge=raw["bridge"],
            mac=raw["mac"],
            address=raw["address"],
            prefix=raw["prefix"],
            gateway=raw.get("gateway"),
            dns=tuple(raw.get("dns") or ()),
            mtu=raw.get("mtu"),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "network": self.network,
            "bridge": self.bridge,
            "mac": self.mac,
            "address": self.address,
            "prefix": self.prefix,
            "gateway": self.gateway,
            "dns": list(self.dns),
            "mtu": self.mtu,
        }

    @property
    def interface(self) -> str:
        """Its name on a host, the same on every host: `ls-525400abcdef`, as long as Linux allows."""
        return f"{INTERFACE_PREFIX}{self._digits}"

    @property
    def alias(self) -> str:
        """What libvirt keeps with the interface, and lodestar-port-filter reads: `ua-525400abcdef-10-0-0-5`."""
        return f"ua-{self._digits}-{self.address.replace('.', '-')}"

    @property
    def _digits(self) -> str:
        return self.mac.replace(":", "").lower()
