# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Growing while it runs: root disk, RAM and vCPUs of another flavor, with nothing to confirm and nothing to revert.

The stored definition comes first, as it can be put back without the guest, then what a guest gives back the most
easily. Once it has all, it is asked for nothing back: what fails then is written by the next run.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.devices import disk_target
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    CHANGEABLE,
    Operation,
    WorkStep,
    changes,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import (
    refuse_restore_points,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import GIB
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import why_not_grown
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

_USED_WITHIN = 20.0  # seconds that a guest's agent gets to have the guest use what it was given


def check(job: Job) -> None:
    """Raise Refused for a guest that cannot take it as it runs, before anything is touched."""
    refuse_restore_points(job)
    headroom = job.context.hypervisor.headroom(job.step.uuid)
    reason = "it runs no more: resize it as it is" if headroom is None else why_not_grown(headroom, _flavor(job))
    if reason is not None:
        raise Refused(f"instance {job.step.instance} cannot grow on {job.context.host}: {reason}")


def store_size(job: Job) -> None:
    """Have the next start give it the size of its new flavor, without modules."""
    if _has_other_size(job):
        job.context.hypervisor.store_size(_wanted(job))


def grow_root(job: Job) -> None:
    """Give its root disk the size of its new flavor."""
    job.context.hypervisor.grow_disk(job.step.uuid, disk_target(0), _flavor(job).disk_gb * GIB)


def plug_ram(job: Job) -> None:
    """Give the guest the RAM that it lacks, as one module."""
    job.context.hypervisor.plug_ram(job.step.uuid, _flavor(job).ram_mb)


def plug_vcpus(job: Job) -> None:
    """Give the guest the vCPUs that it lacks."""
    headroom = job.context.hypervisor.headroom(job.step.uuid)
    if headroom is not None and headroom.vcpus < _flavor(job).vcpus:
        job.context.hypervisor.set_vcpus(job.step.uuid, _flavor(job).vcpus)


def take_into_use(job: Job) -> None:
    """Have the guest use it, where its agent can see to that; else it does so by itself, or when its user does."""
    had, flavor = job.claimed.flavor, _flavor(job)
    vcpus = flavor.vcpus if flavor.vcpus > had.vcpus else None
    ram_mb = flavor.ram_mb if flavor.ram_mb > had.ram_mb else None
    if _grows(job):
        job.context.hypervisor.use_all(job.step.uuid, vcpus, ram_mb, _USED_WITHIN)


def settle_flavor(job: Job) -> None:
    """Write the flavor that it has."""
    changed = changes(job, CHANGEABLE | {"flavor"})
    job.write(job.claimed.changed(**changed, task=None, last_action=job.context.stamp(job.step.action)))


def take_back(job: Job) -> None:
    """Have the guest let go of what it got, as it does of RAM that it does not use yet.

    Raises HostFault for a guest that has got all, and for one that does not let go.
    """
    hypervisor, uuid, had = job.context.hypervisor, job.step.uuid, job.claimed.flavor
    headroom = hypervisor.headroom(uuid)
    if headroom is None or not _grows(job):
        return
    if headroom.vcpus >= _flavor(job).vcpus and headroom.ram_mb >= _flavor(job).ram_mb:
        raise HostFault(f"instance {job.step.instance} has all that it was to get, and its record does not say so yet")
    if headroom.vcpus > had.vcpus:
        hypervisor.set_vcpus(uuid, had.vcpus)
    hypervisor.unplug_ram(uuid, had.ram_mb, job.timeout)


def store_size_of_before(job: Job) -> None:
    """Have the next start give it the size of before."""
    if _has_other_size(job):
        job.context.hypervisor.store_size(job.claimed)


def _grows(job: Job) -> bool:
    """Whether the guest is to have more vCPUs or RAM."""
    had, flavor = job.claimed.flavor, _flavor(job)
    return flavor.vcpus > had.vcpus or flavor.ram_mb > had.ram_mb


def _has_other_size(job: Job) -> bool:
    """Whether the flavors differ in what a domain's definition says."""
    sizes = [
        (flavor.vcpus, flavor.ram_mb, flavor.max_vcpus, flavor.max_ram_mb)
        for flavor in (job.claimed.flavor, _flavor(job))
    ]
    return sizes[0] != sizes[1]


def _flavor(job: Job) -> Flavor:
    return _wanted(job).flavor


def _wanted(job: Job) -> Record:
    """The record with the flavor that the instance shall have."""
    if job.step.record is None:
        raise HostFault(f"the step {job.step.id} does not say to which flavor; plan again")
    return Record.from_dict(job.step.record)


# What the disk was grown by before something failed stays: a disk is never shrunk.
GROW = Operation(
    steps=(
        WorkStep("check", check),
        WorkStep("define", store_size),
        WorkStep("disk", grow_root),
        WorkStep("ram", plug_ram),
        WorkStep("vcpus", plug_vcpus),
        WorkStep("use", take_into_use),
        WorkStep("settle", settle_flavor),
    ),
    undo=(
        WorkStep("undo_size", take_back),
        WorkStep("undo_define", store_size_of_before),
        WorkStep("give_up", give_up),
    ),
)
