# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What YAML changed of an instance's interfaces and data disks: one kind of change at a time."""

from __future__ import annotations

from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import why_not_allowed
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.devices import (
    disks_changed,
    new_port,
    nics_changed,
    refuse_size,
    with_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.wished_devices import WishedDevices


def change_devices(wished: WishedDevices, subject: Subject) -> Change:
    """The change that the subject's action is to make of what is wished. Raises Refused."""
    reason = why_not_allowed(subject.action, subject.state)
    if reason is not None:
        raise Refused(f"YAML changed its {'networks' if subject.action.endswith('nic') else 'disks'}: {reason}")
    return _CHANGES[subject.action](wished, subject)


def _detach_nics(wished: WishedDevices, subject: Subject) -> Change:
    return nics_changed([port for port in subject.record.ports if port not in wished.lost_nics])


def _attach_nics(wished: WishedDevices, subject: Subject) -> Change:
    for wish in wished.gained_nics:
        port = new_port(subject, subject.desired.networks[wish.name], wish.address)
        subject = subject.with_record(replace(subject.record, ports=(*subject.record.ports, port)))
    return nics_changed(subject.record.ports)


def _detach_disks(wished: WishedDevices, subject: Subject) -> Change:
    disks = [replace(disk, target=None) if disk.name in wished.lost_disks else disk for disk in subject.record.disks]
    return disks_changed(subject, disks)


def _grow_disks(wished: WishedDevices, subject: Subject) -> Change:
    sizes = dict(wished.grown_disks)
    for disk in subject.record.disks:
        refuse_size(disk.name, sizes.get(disk.name, disk.size_gb), disk)
    disks = [replace(disk, size_gb=sizes.get(disk.name, disk.size_gb)) for disk in subject.record.disks]
    return disks_changed(subject, disks)


def _attach_disks(wished: WishedDevices, subject: Subject) -> Change:
    record = subject.record
    for name, size_gb in wished.gained_disks:
        record = replace(record, disks=tuple(with_disk(record, name, size_gb)))
    return disks_changed(subject, record.disks)


_CHANGES = {
    "detach_nic": _detach_nics,
    "detach_disk": _detach_disks,
    "grow_disk": _grow_disks,
    "attach_disk": _attach_disks,
    "attach_nic": _attach_nics,
}
