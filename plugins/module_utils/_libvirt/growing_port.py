# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What growing needs from a hypervisor: the part of our own port that gives a guest more vCPUs and RAM as it runs."""

from __future__ import annotations

from typing import Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


class GrowingHypervisor(Protocol):
    """One host's hypervisor. Every method raises HostFault, Refused or Busy, naming the domain and the host."""

    def headroom(self, uuid: str) -> Headroom | None:
        """What the running guest has and can be given; None of one that is off."""

    def plug_ram(self, uuid: str, ram_mb: int) -> None:
        """Have the running guest have so much RAM, where it has less."""

    def unplug_ram(self, uuid: str, ram_mb: int, timeout: float) -> None:
        """Have it have no more than that. Raises HostFault for a guest that has not let go within timeout seconds."""

    def set_vcpus(self, uuid: str, vcpus: int) -> None:
        """Have the running guest have so many vCPUs. Raises HostFault for one that does not let go of those beyond."""

    def use_all(self, uuid: str, vcpus: int | None, ram_mb: int | None, timeout: float) -> bool:
        """Have the guest agent take that much into use, None what the guest decides; whether it is within timeout
        seconds.
        """

    def store_size(self, record: Record) -> None:
        """Have the stored definition have the size of the record's flavor, and both tell it as Nova does."""

    def has_grown(self, uuid: str) -> bool:
        """Whether the running guest has other vCPUs or RAM than a start would give it."""
