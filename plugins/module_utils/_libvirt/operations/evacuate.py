# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evacuating: an instance of a host that died is made again here, from its disks on shared storage or from its image;
and what is left of it on its old host once that is back is removed, with its disks kept aside.

That the dead host was fenced, and that keepers have its tombstone there, is seen to before another claims it.
"""

from __future__ import annotations

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


def have_disks(job: Job) -> None:
    """Have its disks: those on shared storage as they are, others anew; one whose making was cut short is finished."""
    if job.step.options.get("is_unmade"):
        make_disks(job)
    else:
        make_place(job)


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
        WorkStep("tombstone", lift_tombstone),
        WorkStep("image", fetch_image),
        WorkStep("disks", have_disks),
        WorkStep("config_drive", make_config_drive),
        WorkStep("power", reach_power_state),
        WorkStep("settle", settle),
    ),
    # What could not be made here is nowhere, as before: another host may be able to.
    undo=tuple(WorkStep(f"undo_{step.name}", step.do) for step in DROP),
)
