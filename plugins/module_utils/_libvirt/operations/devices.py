# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data disks and interfaces: attached to and detached from an instance, running or not, and data disks grown.

A step's record says which the instance shall have; its own record says until the end which it had. A file is removed
only where the step's record does not know the disk any more, and after the domain has let go of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.layout import Disk
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port


def make_files(job: Job) -> None:
    """Make the files of disks that the instance had not."""
    for disk in _new(job):
        job.context.store.make_data_disk(job.claimed, disk)


def attach(job: Job) -> None:
    """Attach what the instance shall have and had not."""
    for device in _gained(job):
        job.context.hypervisor.attach(job.step.uuid, device)


def detach_again(job: Job) -> None:
    """Detach what was attached."""
    for device in _gained(job):
        job.context.hypervisor.detach(job.step.uuid, device, job.timeout)


def remove_new_files(job: Job) -> None:
    """Remove the files of disks that the instance had not."""
    for disk in _new(job):
        job.context.store.remove_data_disk(job.claimed, disk)


def detach(job: Job) -> None:
    """Detach what the instance had and shall not have; a running guest has to let go of it."""
    for device in _lost(job):
        job.context.hypervisor.detach(job.step.uuid, device, job.timeout)


def remove_files(job: Job) -> None:
    """Remove the files of disks that the user said are to be deleted."""
    stay = {disk.name for disk in _wanted(job).disks}
    for disk in job.claimed.disks:
        if disk.name not in stay:
            job.context.store.remove_data_disk(job.claimed, disk)


def attach_again(job: Job) -> None:
    """Attach what was detached."""
    for device in _lost(job):
        job.context.hypervisor.attach(job.step.uuid, device)


def grow(job: Job) -> None:
    """Give disks the size that they shall have: in the guest where one runs, else their files."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    sizes = {disk.name: disk.size_gb for disk in job.claimed.disks}
    for disk in _wanted(job).disks:
        if disk.size_gb == sizes.get(disk.name, disk.size_gb):
            continue
        if domain is not None and domain.is_active and disk.target is not None:
            job.context.hypervisor.grow_disk(job.step.uuid, disk.target, disk.size)
        else:
            job.context.store.grow_data_disk(job.claimed, disk)


def settle_devices(job: Job) -> None:
    """Write which the instance has, and that the work is done."""
    wanted = _wanted(job)
    last_action = job.context.stamp(job.step.action)
    job.write(job.claimed.changed(disks=wanted.disks, ports=wanted.ports, task=None, last_action=last_action))


def _wanted(job: Job) -> Record:
    """The record with the devices that the instance shall have."""
    if job.step.record is None:
        raise HostFault(f"the step {job.step.id} does not say which devices it shall have; plan again")
    return Record.from_dict(job.step.record)


def _new(job: Job) -> list[DataDisk]:
    had = {disk.name for disk in job.claimed.disks}
    return [disk for disk in _wanted(job).disks if disk.name not in had]


def _gained(job: Job) -> list[Disk | Port]:
    return list(_more(job, job.claimed, _wanted(job)))


def _lost(job: Job) -> list[Disk | Port]:
    return list(_more(job, _wanted(job), job.claimed))


def _more(job: Job, less: Record, more: Record) -> Iterator[Any]:
    """The devices that a domain of the one record has beside those of the other."""
    targets, macs = {disk.target for disk in less.disks}, {port.mac for port in less.ports}
    for disk in more.disks:
        if disk.is_attached and disk.target not in targets:
            yield job.context.store.data_disk(job.claimed, disk)
    yield from (port for port in more.ports if port.mac not in macs)


# Grown once it is attached, so that an attempt done again finds a disk that the guest has open. What was grown before
# something failed stays as large as it is: a disk is never shrunk.
ATTACH = Operation(
    steps=(
        WorkStep("files", make_files),
        WorkStep("attach", attach),
        WorkStep("grow", grow),
        WorkStep("settle", settle_devices),
    ),
    undo=(
        WorkStep("undo_attach", detach_again),
        WorkStep("undo_files", remove_new_files),
        WorkStep("give_up", give_up),
    ),
)
DETACH = Operation(
    steps=(
        WorkStep("detach", detach),
        WorkStep("files", remove_files),
        WorkStep("settle", settle_devices),
    ),
    undo=(WorkStep("undo_detach", attach_again), WorkStep("give_up", give_up)),
)
