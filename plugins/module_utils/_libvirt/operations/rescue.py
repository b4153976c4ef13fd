# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rescue: boot another image, with the instance's own disks beside it in their order; and go back."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.create import fetch_image_of
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import (
    as_wanted,
    define_as_wanted,
    is_as_wanted,
    is_off,
    power_again,
    redefine,
    settle_as_defined,
    stop,
    stop_what_was_begun,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import power_before, rescue_image


def fetch_rescue_image(job: Job) -> None:
    """Have the rescue image in the host's cache and room for a disk of it, while the guest still runs."""
    image = rescue_image(as_wanted(job))
    if image is None:
        raise HostFault(f"the step {job.step.id} does not say which image rescues; plan again")
    fetch_image_of(job, image)
    job.context.store.require_room_to_rescue(job.claimed)


def make_rescue_disk(job: Job) -> None:
    """Have the disk that boots."""
    job.context.store.make_rescue_disk(as_wanted(job))


def remove_rescue_disk(job: Job) -> None:
    """Remove the disk that booted; no domain names it any more."""
    if job.claimed.condition is None and is_off(job):
        job.context.store.remove_rescue_disk(job.claimed)


def define_as_before(job: Job) -> None:
    """Define the instance without the rescue disk, unless it is still defined so."""
    if is_as_wanted(job):
        redefine(job, job.claimed.changed(condition=None))


def start_as_before(job: Job) -> None:
    """Have the guest run that ran before."""
    before = power_before(as_wanted(job))
    power.reach(job, before)


RESCUE = Operation(
    steps=(
        WorkStep("image", fetch_rescue_image),
        WorkStep("stop", stop),
        WorkStep("disk", make_rescue_disk),
        WorkStep("define", define_as_wanted),
        WorkStep("power", power_again),
        WorkStep("settle", settle_as_defined),
    ),
    undo=(
        WorkStep("undo_power", stop_what_was_begun),
        WorkStep("undo_define", define_as_before),
        WorkStep("undo_disk", remove_rescue_disk),
        WorkStep("undo_stop", start_as_before),
        WorkStep("give_up", give_up),
    ),
)
UNRESCUE = Operation(
    (
        WorkStep("stop", stop),
        WorkStep("define", define_as_wanted),
        WorkStep("disk", remove_rescue_disk),
        WorkStep("power", power_again),
        WorkStep("settle", settle_as_defined),
    )
)
