# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The port of claims over libvirt: what is defined on a host, defining more, and what machines the host can give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.capabilities import (
    guest_cpu,
    machine_types,
    numa_cells,
    pinned_cpu,
)
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.domain import domain_xml
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Layout
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import (
    RECORD_NAMESPACE,
    RECORD_PREFIX,
    record_xml,
)
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import bulk
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import is_missing, libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.cpus import why_not_cpu
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record

ARCH = "x86_64"


class LibvirtDefinitions:
    """A claim_port.Definitions over one connection, which may be used from several threads."""

    def __init__(self, connection: Any, host: str, virt_type: str) -> None:
        self.connection = connection
        self.host = host
        self.virt_type = virt_type

    def domains(self) -> Sequence[DomainState]:
        with translated(f"list the domains of {self.host}"):
            return bulk.read_domains(self.connection)

    def domain(self, uuid: str) -> DomainState | None:
        with translated(f"look at domain {uuid} on {self.host}"):
            try:
                found = self.connection.lookupByUUIDString(uuid)
                return bulk.read_domain(self.connection, found)
            except libvirt.libvirtError as error:
                if is_missing(error):
                    return None
                raise

    def capacity(self) -> Resources:
        with translated(f"ask {self.host} for its size"):
            cpus = self.connection.getInfo()[2]
            # Not getInfo's memory: that is what NUMA nodes hold now, which moves where memory is plugged in and out.
            memory = self.connection.getMemoryStats(libvirt.VIR_NODE_MEMORY_STATS_ALL_CELLS)
        return Resources(vcpus=cpus, ram_mb=memory["total"] // 1024)

    def numa_cells(self) -> Sequence[Mapping[str, Any]]:
        with translated(f"ask {self.host} for its NUMA cells"):
            return numa_cells(self.connection.getCapabilities())

    def define(self, record: Record, layout: Layout) -> None:
        with translated(f"define instance {record.domain_name} on {self.host}"):
            self.connection.defineXML(domain_xml(record, layout))

    def write_record(self, record: Record) -> None:
        domain, doing = self._domain(record.uuid, "write the record of")
        with translated(doing):
            # AFFECT_CURRENT would write the running definition only, and the record be lost at the next stop.
            flags = libvirt.VIR_DOMAIN_AFFECT_CONFIG
            if domain.isActive():
                flags |= libvirt.VIR_DOMAIN_AFFECT_LIVE
            element = libvirt.VIR_DOMAIN_METADATA_ELEMENT
            domain.setMetadata(element, record_xml(record), RECORD_PREFIX, RECORD_NAMESPACE, flags)
            written = bulk.record_text_of(domain)
        if written != record.to_json():
            raise HostFault(f"cannot {doing}: libvirt took it and now reports another; is someone else writing it?")

    def machine_types(self) -> Mapping[str, Sequence[str]]:
        with translated(f"ask {self.host} for its capabilities"):
            return machine_types(self.connection.getCapabilities(), ARCH)

    def baseline_cpu(self, machine_type: str, pool: Sequence[str]) -> str:
        with translated(f"find a CPU common to {max(1, len(pool))} kinds of hosts on {self.host}"):
            cpus = list(pool) or [self.host_cpu(machine_type)]
            # Features that QEMU cannot migrate are left out.
            flags = libvirt.VIR_CONNECT_BASELINE_CPU_MIGRATABLE
            baseline = self.connection.baselineHypervisorCPU(None, ARCH, machine_type, self.virt_type, cpus, flags)
        return pinned_cpu(baseline)

    def usable_cpu_models(self, machine_type: str) -> Sequence[str]:
        with translated(f"ask {self.host} which CPUs it can give"):
            cpu = guest_cpu(self._domain_capabilities(machine_type))
        return cpu.usable_models if cpu else ()

    def why_not_cpu(self, machine: Machine) -> str | None:
        return why_not_cpu(self.connection, self.host, machine)

    def host_cpu(self, machine_type: str) -> str:
        """The `<cpu>` that is closest to the host's own. Raises Refused where this kind of guest has none."""
        with translated(f"ask {self.host} for its CPU"):
            cpu = guest_cpu(self._domain_capabilities(machine_type))
        if cpu is None:
            raise Refused(
                f"{self.host} has no host-model CPU for guests of type {self.virt_type}; name one in lodestar_cpu"
            )
        return cpu.xml

    def _domain_capabilities(self, machine_type: str | None) -> str:
        text: str = self.connection.getDomainCapabilities(None, ARCH, machine_type, self.virt_type)
        return text

    def _domain(self, uuid: str, verb: str) -> tuple[Any, str]:
        """The domain, and what is being done to it in words. Raises Refused when there is none."""
        with translated(f"{verb} instance {uuid} on {self.host}"):
            domain = self.connection.lookupByUUIDString(uuid)
        return domain, f"{verb} instance {domain.name()} on {self.host}"
