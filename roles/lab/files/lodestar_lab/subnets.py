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


@dataclass(frozen=True)
class Subnets:
    """The two networks of the lab with this index: management (controller to hosts) and tenant (guests)."""

    index: int

    @property
    def management(self) -> ipaddress.IPv4Network:
        """The network over which the controller reaches the hosts."""
        return ipaddress.IPv4Network(f"10.77.{self.index}.0/24")

    @property
    def tenant(self) -> ipaddress.IPv4Network:
        """The network guests are on; hosts have no address there."""
        return ipaddress.IPv4Network(f"10.78.{self.index}.0/24")

    def gateway(self, network: str) -> str:
        """Return the controller's own address on `management` or `tenant`."""
        return str((self.management if network == "management" else self.tenant)[1])

    def address(self, host: str) -> str:
        """Return a host's management address."""
        return str(self.management[FIRST_HOST + host_number(host)])


def free_subnets(taken: Iterable[str], preferred: int = 0) -> Subnets:
    """Return the first pair of networks, from the preferred index on, that overlaps no network in use.

    `taken` are addresses with prefix length as the kernel lists them (`10.77.0.1/24`). Raises LabError if none is free.
    """
    networks = [ipaddress.ip_interface(text).network for text in taken]
    for index in [*range(preferred, 256), *range(preferred)]:
        candidate = Subnets(index)
        if not any(used.overlaps(own) for used in networks for own in (candidate.management, candidate.tenant)):
            return candidate
    raise LabError("no free network left in 10.77.0.0/16 and 10.78.0.0/16; take down labs that are no longer needed")
