# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rebuild: the root disk made anew from an image; the UUID, the name, the addresses and all else stay.

The image is there before the guest is stopped, and the old disks until the new guest was started.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.create import (
    catalogue_image,
    fetch_image_of,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import (
    as_wanted,
    is_off,
    power_again,
    redefine,
    refuse_restore_points,
    settle_as_defined,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference


def check(job: Job) -> None:
    """Raise Refused for what a rebuild would lose, HostFault where its disks have no room."""
    refuse_restore_points(job)
    job.context.store.require_room_to_rebuild(as_wanted(job))


def fetch_image(job: Job) -> None:
    """Have the image in the host's cache, while the guest still runs."""
    fetch_image_of(job, as_wanted(job).image)


def stop(job: Job) -> None:
    """Have the guest stop, also a new one that an earlier attempt started: it cannot be told from the old one."""
    power.reach(job, "stopped")


def rebuild_disks(job: Job) -> None:
    """Have root and ephemeral disk anew; the old ones are kept."""
    record = as_wanted(job)
    job.context.store.rebuild_disks(record, catalogue_image(job, record.image).min_disk_gb)


def remake_config_drive(job: Job) -> None:
    """Make the config drive after the record as it is now."""
    job.context.store.remake_config_drive(as_wanted(job), job.context.user_data.get(job.step.uuid))


def define(job: Job) -> None:
    """Define the instance with its new image."""
    redefine(job, as_wanted(job))


def drop_kept_disks(job: Job) -> None:
    """Remove the old disks, last."""
    job.context.store.drop_kept_disks(job.claimed)


def require_kept_disks(job: Job) -> None:
    """Raise HostFault when the way back is gone: the new disks are whole, and the old ones are not there any more."""
    if _has_new_image(job) and not job.context.store.keeps_disks(job.claimed):
        raise HostFault("its old disks are gone already")


def stop_new_guest(job: Job) -> None:
    """Stop the guest at once, where it has new disks: there is nothing yet that it could lose."""
    if job.context.store.keeps_disks(job.claimed) and not is_off(job):
        job.context.hypervisor.destroy(job.step.uuid)


def put_disks_back(job: Job) -> None:
    """Have the old disks again."""
    if is_off(job):
        job.context.store.put_back_disks(job.claimed)


def define_as_before(job: Job) -> None:
    """Define the instance with its old image, unless it is still defined so."""
    if _has_new_image(job):
        redefine(job, job.claimed.changed(image=_before(job)))


def start_as_before(job: Job) -> None:
    """Have the guest run that ran before."""
    power.reach(job, job.step.options["power_before"])


def _before(job: Job) -> ImageReference:
    return ImageReference.from_dict(job.step.options["image_before"])


def _has_new_image(job: Job) -> bool:
    return job.claimed.image != _before(job)


REBUILD = Operation(
    steps=(
        WorkStep("check", check),
        WorkStep("image", fetch_image),
        WorkStep("stop", stop),
        WorkStep("disks", rebuild_disks),
        WorkStep("config_drive", remake_config_drive),
        WorkStep("define", define),
        WorkStep("power", power_again),
        WorkStep("kept_disks", drop_kept_disks),
        WorkStep("settle", settle_as_defined),
    ),
    undo=(
        WorkStep("undo_kept_disks", require_kept_disks),
        WorkStep("undo_power", stop_new_guest),
        WorkStep("undo_disks", put_disks_back),
        WorkStep("undo_define", define_as_before),
        WorkStep("undo_stop", start_as_before),
        WorkStep("give_up", give_up),
    ),
)
