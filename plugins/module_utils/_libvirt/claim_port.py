# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a claim needs of a host's hypervisor and of its files: the smaller part of our port.

It stands alone so that a host is sent no more code for a claim than this and what lies behind it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import IO_ERROR


@dataclass(frozen=True)
class DomainState:
    """One defined domain, as bulk calls see it.

    power_state is as in Observed. vcpus and ram_mb are what the domain has; of vCPUs, without a record, the most that
    it may have. headroom is known of a running one whose flavor gives it some. record is our record;
    problem says why there is none although the domain holds one. A domain with neither is someone else's.
    disk_gb is known of domains without a record only: for the others, the record says it. text is the record as JSON,
    as it was read. has_job says of a domain whose record names a task that the hypervisor is still at work on it, also
    for someone who is gone. has_not_run is as in Observed.
    """

    uuid: str
    name: str
    power_state: str
    reason: str | None = None
    vcpus: int = 0
    ram_mb: int = 0
    disk_gb: float = 0
    record: Record | None = None
    problem: str | None = None
    text: str | None = None
    has_job: bool = False
    has_not_run: bool = False
    headroom: Headroom | None = None

    @property
    def is_foreign(self) -> bool:
        return self.record is None and self.problem is None

    @property
    def is_active(self) -> bool:
        return self.power_state not in ("stopped", "suspended", "crashed")

    @property
    def is_held(self) -> bool:
        """Whether QEMU holds the guest, as what it writes to had no room or failed."""
        return self.power_state == "paused" and self.reason == IO_ERROR


class Definitions(Protocol):
    """What is defined on one host, and what can be. Every method raises HostFault, Refused or Busy, naming the domain
    and the host.
    """

    def domains(self) -> Sequence[DomainState]:
        """Every defined domain, in the order of their names."""

    def domain(self, uuid: str) -> DomainState | None:
        """One domain now, or None."""

    def capacity(self) -> Resources:
        """The host's vCPUs and RAM; disks are the file system's."""

    def numa_cells(self) -> Sequence[Mapping[str, Any]]:
        """The host's NUMA cells, as host_info reports them."""

    def define(self, record: Record, layout: Layout) -> None:
        """Define the domain, or redefine the inactive one with the same UUID."""

    def write_record(self, record: Record) -> None:
        """Replace the record, in the running and the stored definition, and make sure that it is there."""

    def machine_types(self) -> Mapping[str, Sequence[str]]:
        """Versioned machine types by family, newest first."""

    def baseline_cpu(self, machine_type: str, pool: Sequence[str]) -> str:
        """The richest CPU that every `<cpu>` of the pool can give; over an empty pool, this host's own."""

    def usable_cpu_models(self, machine_type: str) -> Sequence[str]:
        """The CPU models that this host can give by name."""

    def why_not_cpu(self, machine: Machine) -> str | None:
        """Why this host cannot give a guest the CPU of its machine, or None; also that libvirt has not heard of it."""


class Grounds(Protocol):
    """What a claim rests on beside libvirt. Every method raises HostFault or Refused."""

    def conditions(self) -> Mapping[str, Any]:
        """What a step's precondition `host` names: the host's `boot_id` and `status`."""

    def disk_gb(self) -> float:
        """The size of the file system that holds instances, in GB."""

    def bridges(self) -> Collection[str]:
        """The names of the bridges that are there now."""

    def not_ready(self) -> str | None:
        """Why nothing may begin here but what makes room, or None: records could not be written, or guests not be held
        to their addresses.
        """

    def check_epochs(self, wanted: Mapping[str, int]) -> None:
        """Raise StaleEpoch for one lower than a lease's highest seen here; remember the others. Call it
        under the host's lock.
        """

    def layout(self, record: Record) -> Layout:
        """Where the instance's files are or will be. Raises Refused for a storage that is not declared on this host."""

    def announced_generation(self, uuid: str) -> int | None:
        """The generation of the record whose deletion was announced and is not finished, or None."""
