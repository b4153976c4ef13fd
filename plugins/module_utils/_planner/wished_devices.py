# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which interfaces and data disks YAML wants an instance to gain and to lose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Attachment, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port


@dataclass(frozen=True)
class WishedDevices:
    """What is to change. Disks are told by name, new and larger ones with their GB."""

    lost_nics: tuple[Port, ...] = ()
    lost_disks: tuple[str, ...] = ()
    grown_disks: tuple[tuple[str, int], ...] = ()
    gained_disks: tuple[tuple[str, int], ...] = ()
    gained_nics: tuple[Attachment, ...] = ()

    @property
    def actions(self) -> tuple[str, ...]:
        """The actions that it takes, in their order: what is given back comes first."""
        by_action = {
            "detach_nic": self.lost_nics,
            "detach_disk": self.lost_disks,
            "grow_disk": self.grown_disks,
            "attach_disk": self.gained_disks,
            "attach_nic": self.gained_nics,
        }
        return tuple(action for action, devices in by_action.items() if devices)


def wished_devices(wanted: DesiredInstance, record: Record) -> WishedDevices:
    """The difference; of what YAML does not say, there is none."""
    lost, gained = _nics(wanted, record)
    disks = {disk.name: disk for disk in wanted.disks or ()}
    has = {disk.name: disk for disk in record.disks}
    attached = {name: disk for name, disk in has.items() if disk.is_attached}
    return WishedDevices(
        lost_nics=lost,
        lost_disks=() if wanted.disks is None else tuple(name for name in attached if name not in disks),
        grown_disks=tuple(
            (name, disk.size_gb)
            for name, disk in disks.items()
            if name in attached and disk.size_gb > has[name].size_gb
        ),
        gained_disks=tuple((name, disk.size_gb) for name, disk in disks.items() if name not in attached),
        gained_nics=gained,
    )


def shrunk_disks(wanted: DesiredInstance, record: Record) -> Iterator[str]:
    """What YAML wants to be smaller, in words."""
    has = {disk.name: disk.size_gb for disk in record.disks}
    for disk in wanted.disks or ():
        if disk.size_gb < has.get(disk.name, 0):
            yield f"its disk {disk.name} has {has[disk.name]} GB and YAML wants {disk.size_gb}"


def moved_addresses(wanted: DesiredInstance, record: Record) -> Iterator[str]:
    """The interfaces that YAML wants to have another address in their network, in words: a guest would lose the one
    without knowing of the other.
    """
    lost, gained = _nics(wanted, record)
    for port in lost:
        wishes = [each.address for each in gained if each.name == port.network and each.address is not None]
        if wishes:
            yield f"it has {port.address} on network {port.network} and YAML wants {wishes[0]}"


def _nics(wanted: DesiredInstance, record: Record) -> tuple[tuple[Port, ...], tuple[Attachment, ...]]:
    """The interfaces that are too many, and those that are missing; their order counts for nothing."""
    if wanted.networks is None:
        return (), ()
    lost, gained = list(record.ports), []
    # Fixed addresses choose first: what is left is then anyone's.
    for wish in sorted(wanted.networks, key=lambda each: each.address is None):
        port = next((port for port in lost if _fits(wish, port)), None)
        if port is None:
            gained.append(wish)
        else:
            lost.remove(port)
    return tuple(lost), tuple(gained)


def _fits(wish: Attachment, port: Port) -> bool:
    return wish.name == port.network and wish.address in (None, port.address)
