# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resize on the same host: another flavor, which is confirmed or reverted.

A larger root disk is a copy of the old one, which is kept as it was until the resize is confirmed. A revert goes back
to it, and what was written since is lost, as in Nova; where the disk's size stayed, there is one disk, and it stays.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
    settle,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import (
    as_wanted,
    define_as_wanted,
    is_as_wanted,
    is_off,
    power_again,
    redefine,
    refuse_restore_points,
    settle_as_defined,
    stop,
    stop_what_was_begun,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import flavor_before, power_before
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor


def check(job: Job) -> None:
    """Raise Refused for what a resize would lose, HostFault without room for its disks; the guest still runs."""
    refuse_restore_points(job)
    job.context.store.require_room_to_resize(_before(job), as_wanted(job))


def resize_disks(job: Job) -> None:
    """Have the disks of the new flavor; the old root disk is kept where there is a new one."""
    job.context.store.resize_disks(_before(job), as_wanted(job), job.lock.progress)


def put_disks_back(job: Job) -> None:
    """Have the disks of the old flavor, the kept ones among them."""
    if is_off(job):
        job.context.store.put_back_disks(job.claimed.changed(flavor=_before(job)))


def define_as_before(job: Job) -> None:
    """Define the instance as it was, unless it is still defined so."""
    if is_as_wanted(job):
        redefine(job, job.claimed.changed(flavor=_before(job), condition=None))


def start_as_before(job: Job) -> None:
    """Have the guest run that ran before."""
    power.reach(job, power_before(as_wanted(job)))


def drop_kept_disks(job: Job) -> None:
    """Remove the old root disk: from now on there is no way back."""
    job.context.store.drop_kept_disks(job.claimed)


def revert_disks(job: Job) -> None:
    """Go back to the kept disks."""
    job.context.store.put_back_disks(as_wanted(job))


def _before(job: Job) -> Flavor:
    before = flavor_before(as_wanted(job))
    if before is None:
        raise HostFault(f"the step {job.step.id} does not say from which flavor; plan again")
    return before


RESIZE = Operation(
    steps=(
        WorkStep("check", check),
        WorkStep("stop", stop),
        WorkStep("disks", resize_disks),
        WorkStep("define", define_as_wanted),
        WorkStep("power", power_again),
        WorkStep("settle", settle_as_defined),
    ),
    undo=(
        WorkStep("undo_power", stop_what_was_begun),
        WorkStep("undo_disks", put_disks_back),
        WorkStep("undo_define", define_as_before),
        WorkStep("undo_stop", start_as_before),
        WorkStep("give_up", give_up),
    ),
)
CONFIRM_RESIZE = Operation((WorkStep("kept_disks", drop_kept_disks), WorkStep("settle", settle)))
# Without undo: once the new disk is gone, there is nothing to go back to but forward. The next run does it again.
REVERT_RESIZE = Operation(
    (
        WorkStep("stop", stop),
        WorkStep("disks", revert_disks),
        WorkStep("define", define_as_wanted),
        WorkStep("power", power_again),
        WorkStep("settle", settle_as_defined),
    )
)
