# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which addresses a lab uses. Pure: what is taken comes in as an argument."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass

from .commands import LabError
from .places import host_number

FIRST_HOST = 10
# Where labs are, management and tenant; the second pair is for machines whose company or VPN has all of 10.0.0.0/8.
RANGES = (("10.77", "10.78"), ("172.28", "172.29"))
# Networks of 256 addresses in each of these.
EACH = 256


@dataclass(frozen=True)
class Subnets:
    """The two networks of the lab with this index: management (controller to hosts) and tenant (guests)."""

    index: int

    @property
    def management(self) -> ipaddress.IPv4Network:
        """The network over which the controller reaches the hosts."""
        return self._network(0)

    @property
    def tenant(self) -> ipaddress.IPv4Network:
        """The network guests are on; hosts have no address there."""
        return self._network(1)

    def gateway(self, network: str) -> str:
        """Return the controller's own address on `management` or `tenant`."""
        return str((self.management if network == "management" else self.tenant)[1])

    def address(self, host: str) -> str:
        """Return a host's management address."""
        return str(self.management[FIRST_HOST + host_number(host)])

    def _network(self, which: int) -> ipaddress.IPv4Network:
        number, third = divmod(self.index, EACH)
        return ipaddress.IPv4Network(f"{RANGES[number][which]}.{third}.0/24")


def subnets_at(gateway: str) -> Subnets | None:
    """Return the networks whose management gateway this is, or None when it is none of ours."""
    first, second, third, _fourth = gateway.split(".")
    for number, (management, _tenant) in enumerate(RANGES):
        if f"{first}.{second}" == management:
            return Subnets(number * EACH + int(third))
    return None


def free_subnets(taken: Iterable[str], preferred: int = 0) -> Subnets:
    """Return the first pair of networks, from the preferred index on, that overlaps no network in use.

    `taken` are addresses and routes with prefix length as the kernel lists them (`10.77.0.1/24`). Raises LabError,
    which names the largest networks in the way, if none is free.
    """
    networks = [ipaddress.ip_interface(text).network for text in taken]
    indices = range(EACH * len(RANGES))
    in_the_way = set()
    for index in [*indices[preferred:], *indices[:preferred]]:
        candidate = Subnets(index)
        overlapping = {
            used for used in networks for own in (candidate.management, candidate.tenant) if used.overlaps(own)
        }
        if not overlapping:
            return candidate
        in_the_way |= overlapping
    largest = sorted(in_the_way, key=lambda network: (network.prefixlen, network))[:4]
    ranges = " or ".join(f"{management}.0.0/16 with {tenant}.0.0/16" for management, tenant in RANGES)
    raise LabError(
        f"no free network for a lab in {ranges}: "
        f"this machine has addresses or routes in {', '.join(map(str, largest))}; "
        "take down labs that are no longer needed, or leave the VPN meanwhile"
    )
