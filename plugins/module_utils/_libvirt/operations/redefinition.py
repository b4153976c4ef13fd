# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What operations have in common that stop an instance, define it anew, and have it run again."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import CHANGEABLE, changes
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# What an instance may have of another kind once its domain was defined anew.
_REDEFINABLE = CHANGEABLE | {"assignment", "flavor", "image"}


def refuse_restore_points(job: Job) -> None:
    """Raise Refused for an instance that has restore points: they remember a machine and disks that would be gone."""
    if job.context.hypervisor.has_restore_points(job.step.uuid):
        raise Refused(
            f"instance {job.step.instance} has restore points, which remember its machine and its disks as they are; "
            "delete them first"
        )


def stop(job: Job) -> None:
    """Have the guest stop, unless it is the new one already, which an earlier attempt may have started."""
    if not is_as_wanted(job):
        power.reach(job, "stopped")


def wanted(job: Job) -> dict[str, Any]:
    """The fields of the record that the step changes, as they shall be."""
    return changes(job, _REDEFINABLE)


def as_wanted(job: Job) -> Record:
    """The record as it shall be, in its next generation; the task stays."""
    return job.claimed.changed(**wanted(job))


def redefine(job: Job, record: Record) -> None:
    """Define the inactive domain anew, after the record."""
    job.context.hypervisor.define(record, job.context.store.layout(record))
    job.record = record


def define_as_wanted(job: Job) -> None:
    """Define the instance as the step wants it, unless an earlier attempt did."""
    if not is_as_wanted(job):
        redefine(job, as_wanted(job))


def power_again(job: Job) -> None:
    """Bring the instance to the power state that the step names: mostly the one it had before."""
    power.reach(job, job.step.options["power_state"])


def settle_as_defined(job: Job) -> None:
    """Write that the work is done: what it changed is in the record since the domain was defined anew."""
    job.write(job.claimed.changed(task=None, last_action=job.context.stamp(job.step.action)))


def is_as_wanted(job: Job) -> bool:
    """Whether the instance has been defined as the step wants it."""
    return all(getattr(job.claimed, key) == value for key, value in wanted(job).items())


def stop_what_was_begun(job: Job) -> None:
    """Stop the guest at once, where it is the new one: it has nothing yet that could be lost."""
    if is_as_wanted(job) and not is_off(job):
        job.context.hypervisor.destroy(job.step.uuid)


def is_off(job: Job) -> bool:
    """Whether the guest is off, so that its disks may be touched."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    return domain is not None and not domain.is_active
