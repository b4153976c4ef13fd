# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evacuating: an instance of a host that died is made again here, from its disks on shared storage or from its image;
and what is left of it on its old host once that is back is removed, with its disks kept aside.

That the dead host was fenced, and that keepers have its tombstone there, is seen to before another claims it.
"""

from __future__ import annotations

from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.arrive import (
    DROP,
    lift_tombstone,
    make_place,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.create import (
    fetch_image,
    make_config_drive,
    make_disks,
    reach_power_state,
    settle,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation, WorkStep


def withdraw_removal(job: Job) -> None:
    """Forget that it was to be put back, where a run was killed as it did so."""
    if job.context.store.announced_generation(job.step.uuid) is not None:
        job.context.store.finish_deletion(job.step.uuid)


def have_disks(job: Job) -> None:
    """Have its disks: those on shared storage as they are, others anew; one whose making was cut short is finished."""
    if job.step.options.get("is_unmade"):
        make_disks(job)
    else:
        make_place(job)


def say_that_it_may_run(job: Job) -> None:
    """Write that from now on its disks here may hold what nothing else does."""
    task = job.claimed.task
    if task is not None and job.claimed.power_state != "stopped":
        job.write(job.claimed.changed(task=replace(task, options={**task.options, "may_run": True})))


def start(job: Job) -> None:
    """Have it as it was; from then on nothing of it is taken back."""
    reach_power_state(job)
    job.has_run = job.claimed.power_state != "stopped"


def keep_what_ran(job: Job) -> None:
    """Raise HostFault where a guest may have written to its disks here: it is whole but for its record."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    is_off = domain is None or domain.power_state == "stopped"
    # What an earlier run has begun may have run for as long as nobody looked; of an older version's nobody can tell.
    if job.has_run or job.step.options.get("may_run") is not False or not is_off:
        raise HostFault(
            f"instance {job.step.instance} may have run on {job.context.host} since it was made again there, and what "
            "it has written is kept"
        )


def stop_stale(job: Job) -> None:
    """End the guest at once, where one runs: it lives elsewhere, and nothing that this copy writes is of use."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is not None and domain.power_state != "stopped":
        job.context.hypervisor.destroy(job.step.uuid)


def bury(job: Job) -> None:
    """Write where it lives: from now on it never starts here, whatever comes back."""
    job.context.store.bury(job.claimed, str(job.step.options["lives_on"]))


def set_aside(job: Job) -> None:
    """Keep its disks where no instance uses them; those on shared storage are the living copy's."""
    if job.claimed.storage is None:
        job.context.store.set_aside(job.claimed, job.context.clock())


def undefine_stale(job: Job) -> None:
    """Forget the domain."""
    job.context.hypervisor.undefine(job.step.uuid, job.claimed.storage is not None)


FORGET_EVACUATED = Operation(
    (
        WorkStep("stop", stop_stale),
        WorkStep("tombstone", bury),
        WorkStep("aside", set_aside),
        WorkStep("undefine", undefine_stale),
    )
)
EVACUATE = Operation(
    steps=(
        WorkStep("withdraw", withdraw_removal),
        WorkStep("tombstone", lift_tombstone),
        WorkStep("image", fetch_image),
        WorkStep("disks", have_disks),
        WorkStep("config_drive", make_config_drive),
        WorkStep("may_run", say_that_it_may_run),
        WorkStep("power", start),
        WorkStep("settle", settle),
    ),
    # What could not be made here is nowhere, as before: another host may be able to.
    undo=(WorkStep("undo_unless_ran", keep_what_ran), *(WorkStep(f"undo_{step.name}", step.do) for step in DROP)),
)
