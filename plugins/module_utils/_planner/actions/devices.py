# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data disks and interfaces of an instance: attached, grown, detached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import (
    DISK_NAME_RULE,
    RESERVED_NAMES,
    SIZE_LIMIT,
    TARGETS,
    DataDisk,
    free_target,
    is_disk_name,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Attachment
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import mac_address
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Network, Port
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject


def attach_disk(subject: Subject) -> Change | None:
    """The disk that the option names, of size_gb at least: a new one, one that was kept, or one that is there and
    grows. Raises Refused for one that would shrink, or that its host has no room for.
    """
    name, size_gb = _disk_name(subject), subject.option("size_gb", int)
    has = _disk_of(subject.record, name)
    wanted_gb = size_gb if size_gb is not None else has.size_gb if has is not None else None
    if wanted_gb is None:
        raise Refused(f"it has no disk {name} yet: say size_gb, of how many GB it shall be")
    if has is not None and has.is_attached:
        return None if wanted_gb == has.size_gb else _grown(subject, has, wanted_gb)
    return disks_changed(subject, with_disk(subject.record, name, wanted_gb))


def grow_disk(subject: Subject) -> Change | None:
    """The disk that the option names, with size_gb. Raises Refused for one that is not there or would shrink."""
    name, size_gb = _disk_name(subject), subject.option("size_gb", int)
    has = _disk_of(subject.record, name)
    if has is None or size_gb is None:
        raise Refused(f"grow_disk: it has no disk {name}" if has is None else "grow_disk: say size_gb")
    return None if size_gb == has.size_gb else _grown(subject, has, size_gb)


def detach_disk(subject: Subject) -> Change | None:
    """Without the disk that the option names: it is kept, unless delete is said. One that is not there is as it
    should be.
    """
    record, name = subject.record, _disk_name(subject)
    has, is_deleted = _disk_of(record, name), subject.option("delete", bool, False)
    if has is None or not (has.is_attached or is_deleted):
        return None
    left = [disk for disk in record.disks if disk is not has]
    if is_deleted:
        change = disks_changed(subject, left)
        return change if has.is_attached else replace(change, impact="none")
    return disks_changed(subject, [replace(has, target=None) if disk is has else disk for disk in record.disks])


def attach_nic(subject: Subject) -> Change | None:
    """An interface on the network that the option names, with address or the first free one. One that is there is
    left alone. Raises Refused for an address that is not to be had.
    """
    network, address = _network(subject), subject.option("address", str)
    if any(_is_meant(port, network.name, address) for port in subject.record.ports):
        return None
    return nics_changed([*subject.record.ports, new_port(subject, network, address)])


def detach_nic(subject: Subject) -> Change | None:
    """Without the interface on the network that the option names. Raises Refused where several are meant."""
    name, address = subject.option("network", str), subject.option("address", str)
    if name is None:
        raise Refused("detach_nic: say network, from which it shall be detached")
    meant = [port for port in subject.record.ports if _is_meant(port, name, address)]
    if len(meant) > 1:
        addresses = " and ".join(port.address for port in meant)
        raise Refused(f"it has several interfaces on network {name}, {addresses}: say which address")
    if not meant:
        return None
    return nics_changed([port for port in subject.record.ports if port not in meant])


def with_disk(record: Record, name: str, size_gb: int) -> list[DataDisk]:
    """The record's disks with that one attached, at the end when it is new. Raises Refused for what cannot be."""
    has, target = _disk_of(record, name), free_target(record.disks)
    if target is None:
        raise Refused(f"it has {len(TARGETS)} data disks, and there is no place for one more: detach one first")
    refuse_size(name, size_gb, has)
    if has is None:
        return [*record.disks, DataDisk(name, size_gb, target)]
    return [replace(has, size_gb=size_gb, target=target) if disk is has else disk for disk in record.disks]


def refuse_size(name: str, size_gb: int, has: DataDisk | None) -> None:
    """Raise Refused for a size that no disk has, or that this one cannot get."""
    if not 0 < size_gb <= SIZE_LIMIT:
        raise Refused(f"disk {name}: size_gb must be from 1 to {SIZE_LIMIT}, not {size_gb}")
    if has is not None and size_gb < has.size_gb:
        raise Refused(f"disk {name} has {has.size_gb} GB, and {size_gb} are wanted: a disk is never shrunk")


def new_port(subject: Subject, network: Network, address: str | None) -> Port:
    """One more interface, as a creation would make it. Raises Refused."""
    if address is not None:
        _refuse_address(network, address)
    unseen = subject.holdings.unknown_hosts
    if unseen and not subject.holdings.is_kept:
        hosts = ", ".join(unseen)
        raise Refused(f"nobody knows which addresses {hosts} may hold: bring it back, or make hosts keepers")
    taken = {port.mac for port in subject.record.ports}
    macs = (mac_address(subject.record.uuid, position) for position in range(len(taken) + 1))
    return Port(
        network=network.name,
        bridge=network.bridge,
        mac=next(mac for mac in macs if mac not in taken),
        address=subject.addresses.take(Attachment(network.name, address), subject.record.domain_name),
        prefix=network.prefix,
        gateway=network.gateway,
        dns=network.dns,
        mtu=network.mtu,
    )


def disks_changed(subject: Subject, disks: Sequence[DataDisk], action: str | None = None) -> Change:
    """The change to these disks. Raises Refused where its host has no room for them."""
    more = sum(disk.size_gb for disk in disks) - sum(disk.size_gb for disk in subject.record.disks)
    host, free = subject.host, max(subject.host.free.disk_gb, 0)
    if more > free and subject.record.storage is None:
        raise Refused(f"{host.name} has no room for it: of {more} more GB of disk {more - free:g} are missing")
    return Change(after={"disks": [disk.to_dict() for disk in disks]}, action=action)


def nics_changed(ports: Sequence[Port]) -> Change:
    """The change to these interfaces."""
    return Change(after={"networks": [port.to_dict() for port in ports]})


def _grown(subject: Subject, has: DataDisk, size_gb: int) -> Change:
    refuse_size(has.name, size_gb, has)
    disks = [replace(has, size_gb=size_gb) if disk is has else disk for disk in subject.record.disks]
    return disks_changed(subject, disks, action="grow_disk")


def _disk_name(subject: Subject) -> str:
    name: Any = subject.option("disk", str)
    if not is_disk_name(name):
        reserved = ", ".join(RESERVED_NAMES)
        raise Refused(f"{subject.action}: {name!r} names no data disk; take {DISK_NAME_RULE}, and none of {reserved}")
    return str(name)


def _disk_of(record: Record, name: str) -> DataDisk | None:
    return next((disk for disk in record.disks if disk.name == name), None)


def _network(subject: Subject) -> Network:
    name, known = subject.option("network", str), subject.desired.networks
    if name is None or name not in known:
        declared = ", ".join(sorted(known)) or "none"
        raise Refused(f"{subject.action}: network {name} is not declared; there are {declared}")
    return known[name]


def _is_meant(port: Port, network: str, address: str | None) -> bool:
    return port.network == network and address in (None, port.address)


def _refuse_address(network: Network, address: str) -> None:
    """Raise Refused for an address that no instance may have in the network."""
    try:
        is_inside = network.contains(address)
    except ValueError:
        is_inside = False
    if not is_inside:
        raise Refused(f"{address} is not an address for an instance in network {network.name} ({network.cidr})")
    if network.is_reserved(address):
        raise Refused(f"{address} is the gateway's or reserved in network {network.name}")
