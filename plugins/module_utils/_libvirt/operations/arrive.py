# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arriving: the place of an instance that moves, on the host that it moves to; taken, taken back, or taken for good.

The claim is the definition, inactive, with the task `arriving`. The guest comes from the host that it leaves, which
drives this one: here nothing but its place is made.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.create import (
    catalogue_image,
    fetch_image,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.delete import (
    finish_deletion,
    remove_files,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation, WorkStep
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence


def lift_tombstone(job: Job) -> None:
    """Have the boot guard let it start here, where it may have been before."""
    job.context.store.exhume(job.step.uuid)


def prove_lock(job: Job) -> None:
    """Raise Refused for post-copy unless this host sees the lock by which its guest's disk has one writer."""
    told = Convergence.from_dict(job.step.options.get("convergence") or {})
    if told.is_post_copy and not told.accept_split_risk and not job.context.store.is_locked(job.claimed):
        raise Refused(
            f"the ladder of instance {job.step.instance} has post_copy, with which it could run on two hosts, and no "
            f"lock on storage {job.claimed.storage} that is held elsewhere is seen on {job.context.host}: take "
            "post_copy out, or say accept_split_risk"
        )


def make_place(job: Job) -> None:
    """Have its disks: empty ones over the same image, which the move fills, or the shared ones that are there."""
    job.context.store.arrival_disks(job.claimed, catalogue_image(job, job.claimed.image).min_disk_gb)


def stop_arrival(job: Job) -> None:
    """End what has begun to arrive; it has never run here."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is not None and domain.is_active:
        job.context.hypervisor.destroy(job.step.uuid)


def announce_removal(job: Job) -> None:
    """Write down that the files made here may go; those on shared storage are the instance's, wherever it is."""
    if job.claimed.storage is None:
        job.context.store.announce_deletion(job.claimed, job.context.holder(job.step.action))


def undefine_arrival(job: Job) -> None:
    """Forget the definition."""
    if job.context.hypervisor.domain(job.step.uuid) is not None:
        job.context.hypervisor.undefine(job.step.uuid, job.claimed.storage is not None)


def remove_place(job: Job) -> None:
    """Remove the files made here."""
    if job.claimed.storage is None:
        remove_files(job)


def reach_power_state(job: Job) -> None:
    """Have the guest as it was where it came from: one that its user had paused stays paused."""
    power.reach(job, "stopped" if _came_off(job) and not _shall_run(job) else job.step.options["power"])


def settle_arrival(job: Job) -> None:
    """Write that it is here."""
    last_action = job.context.stamp("migrate")
    job.write(job.claimed.changed(task=None, last_action=last_action, moved_at=last_action["at"]))


def destroy_carrier(job: Job) -> None:
    """End a guest that was off and came with its vCPUs held, which is how what is off moves."""
    if _came_off(job):
        stop_arrival(job)


def _came_off(job: Job) -> bool:
    return bool(job.step.options["mode"] == "cold")


def _shall_run(job: Job) -> bool:
    return bool(job.step.options["power"] == "running")


DROP = (
    WorkStep("stop_arrival", stop_arrival),
    WorkStep("announce", announce_removal),
    WorkStep("undefine", undefine_arrival),
    WorkStep("files", remove_place),
    WorkStep("finish", finish_deletion),
)
ARRIVE = Operation(
    steps=(
        WorkStep("locks", prove_lock),
        WorkStep("tombstone", lift_tombstone),
        WorkStep("image", fetch_image),
        WorkStep("disks", make_place),
    ),
    undo=tuple(WorkStep(f"undo_{step.name}", step.do) for step in DROP),
)
FINISH_ARRIVAL = Operation(
    (
        WorkStep("carrier", destroy_carrier),
        WorkStep("power", reach_power_state),
        WorkStep("settle", settle_arrival),
    )
)
DROP_ARRIVAL = Operation(DROP)
