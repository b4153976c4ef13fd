# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host's libvirt knows, as host_info returns it: the hypervisor itself, instances, and other
people's domains.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.capabilities import (
    guest_cpu,
    host_uuid,
    machine_types,
    numa_cells,
)
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.host_device import host_device
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import parse_domain
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import free_mib
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.definitions import ARCH, LibvirtDefinitions
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.usage import used_by
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import Observed
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS


def hypervisor_facts(hypervisor: LibvirtDefinitions) -> dict[str, Any]:
    """`hypervisor`, `capacity` without disks, `machine_types`, `numa`, `pci_devices`, `cpu`, `host_uuid`.

    Raises HostFault.
    """
    connection = hypervisor.connection
    with translated(f"ask {hypervisor.host} for its capabilities"):
        capabilities = connection.getCapabilities()
        version = connection.getVersion()
        libvirt_version = connection.getLibVersion()
        types = machine_types(capabilities, ARCH)
        newest = next(iter(types["q35"] + types["pc"]), None)
        cpu = guest_cpu(connection.getDomainCapabilities(None, ARCH, newest, hypervisor.virt_type))
    return {
        "hypervisor": {
            "type": hypervisor.virt_type,
            "version": version,
            "arch": ARCH,
            "libvirt_version": libvirt_version,
        },
        "capacity": hypervisor.capacity().to_dict(),
        "machine_types": types,
        "numa": {"cells": numa_cells(capabilities)},
        "pci_devices": pci_devices(hypervisor),
        "cpu": {"xml": cpu.xml, "model": cpu.model} if cpu else None,
        "host_uuid": host_uuid(capabilities),
    }


def pci_devices(hypervisor: LibvirtDefinitions) -> list[dict[str, Any]]:
    """The host's PCI devices by address (see host_device); none where libvirt has no driver for devices."""
    connection = hypervisor.connection
    with translated(f"list the PCI devices of {hypervisor.host}"):
        try:
            devices = connection.listAllDevices(libvirt.VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV)
        except libvirt.libvirtError as error:
            if error.get_error_code() == libvirt.VIR_ERR_NO_SUPPORT:
                return []
            raise
        found = [host_device(device.XMLDesc()) for device in devices]
    return sorted((device for device in found if device is not None), key=lambda device: str(device["address"]))


def domain_facts(
    states: Sequence[DomainState], holders: Mapping[str, Holder], flagged: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """`foreign`, `unreadable` and `used` out of what is defined, and `instances` as one string of JSON.

    holders are those who work on an instance now; flagged holds what libvirt says of a domain that none of ours should
    be (see unstored), by UUID. Records go from libvirt into the answer as the text that they are: writing them
    anew would take half as long as reading them did.
    """
    instances: list[str] = []
    foreign: list[dict[str, Any]] = []
    unreadable: list[dict[str, Any]] = []
    for state in states:
        if state.record is not None and state.text is not None:
            observed = _observed(state, state.record, holders.get(state.uuid), tuple(flagged.get(state.uuid, ())))
            instances.append(f'{state.text.rstrip()[:-1]},"observed":{observed}}}')
        elif state.problem is not None:
            unreadable.append({"domain": state.name, "uuid": state.uuid, "problem": state.problem})
        else:
            foreign.append(_foreign(state))
    return {
        "instances": f"[{','.join(instances)}]",
        "foreign": foreign,
        "unreadable": unreadable,
        "used": _sum(map(used_by, states)).to_dict(),
    }


def _sum(amounts: Iterable[Resources]) -> Resources:
    vcpus = ram_mb = disk_gb = 0.0
    for amount in amounts:
        vcpus, ram_mb, disk_gb = vcpus + amount.vcpus, ram_mb + amount.ram_mb, disk_gb + amount.disk_gb
    return Resources(vcpus, ram_mb, disk_gb)


def starved(hypervisor: LibvirtDefinitions, states: Iterable[DomainState]) -> dict[str, list[str]]:
    """Which of their disks had no room, of the guests that QEMU holds for that, by UUID. Raises HostFault."""
    found: dict[str, list[str]] = {}
    for state in filter(lambda each: each.is_held and each.record is not None, states):
        # One that goes on or away meanwhile is not held by anything.
        with contextlib.suppress(Refused), translated(f"ask which disk holds domain {state.name} on {hypervisor.host}"):
            domain = hypervisor.connection.lookupByUUIDString(state.uuid)
            paths = {disk.target: disk.source for disk in parse_domain(domain.XMLDesc()).disks}
            full = [
                paths[target]
                for target, error in domain.diskErrors().items()
                if error == libvirt.VIR_DOMAIN_DISK_ERROR_NO_SPACE
            ]
            told = [f"{path}, where {free_mib(Path(path))} MiB are free" for path in full if path is not None]
            if told:
                found[state.uuid] = [f"it is paused after an I/O error: no room for {' and '.join(told)}"]
    return found


def unstored(hypervisor: LibvirtDefinitions) -> dict[str, list[str]]:
    """What is wrong with domains whose definition libvirt does not store, by UUID. Raises HostFault."""
    problem = "its definition is not stored: it is lost when the guest stops"
    with translated(f"list the domains of {hypervisor.host}"):
        found = hypervisor.connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_TRANSIENT)
    return {domain.UUIDString(): [problem] for domain in found}


def autostarted(hypervisor: LibvirtDefinitions) -> list[str]:
    """The names of the domains that libvirt starts by itself, also other people's. Raises HostFault."""
    with translated(f"list the domains of {hypervisor.host}"):
        found = hypervisor.connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_AUTOSTART)
    return sorted(domain.name() for domain in found)


def _observed(state: DomainState, record: Record, holder: Holder | None, flagged: tuple[str, ...]) -> str:
    busy = _job(record) if state.has_job else None
    busy = busy if holder is None else str(holder)
    return _observed_json(
        Observed(
            power_state=state.power_state,
            reason=state.reason,
            busy=busy,
            vcpus=state.vcpus,
            ram_mb=state.ram_mb,
            problems=(flagged if state.is_held and flagged else (*_problems(state, record), *flagged)),
            has_not_run=state.has_not_run,
            max_vcpus=state.headroom.max_vcpus if state.headroom is not None else 0,
            max_ram_mb=state.headroom.max_ram_mb if state.headroom is not None else 0,
        )
    )


def _job(record: Record) -> str:
    """What libvirt is at work on, where nobody holds the instance's lock: a move holds that of its source alone."""
    task = record.task
    if task is not None and task.name == TASKS["arrive"] and task.options.get("from"):
        return f"it arrives from {task.options['from']}"
    return "libvirt is still at work on it, for a process that has ended"


@lru_cache(maxsize=256)
def _observed_json(observed: Observed) -> str:
    """What was observed of an instance as JSON. Most instances of a host are alike in it."""
    return json.dumps(observed.to_dict(), separators=(",", ":"))


def _problems(state: DomainState, record: Record) -> Iterator[str]:
    """What is wrong with an instance at rest, as sentences for people."""
    if state.is_held:
        yield "it is paused after an I/O error: see whether the storage below its disks is full"
    if state.power_state == "stopped" and state.reason == "crashed":
        yield "its QEMU died: see its log on the host"
    if record.task is not None and "flavor" in record.task.after:
        return  # on its way from one size to another
    for amount, has, says in (
        ("vCPUs", state.vcpus, record.flavor.vcpus),
        ("MB of RAM", state.ram_mb, record.flavor.ram_mb),
    ):
        if has and has != says:
            yield f"its domain has {has} {amount}, its flavor {record.flavor.name} says {says}"


def _foreign(state: DomainState) -> dict[str, Any]:
    return {
        "domain": state.name,
        "uuid": state.uuid,
        "power_state": state.power_state,
        "vcpus": state.vcpus,
        "ram_mb": state.ram_mb,
        "disk_gb": state.disk_gb,
    }
