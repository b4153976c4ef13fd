# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelve and unshelve: the root disk goes to the image store, and comes back on this host or another.

The disk is removed from its host once the store has it whole, and from the store once the guest was started from its
disk again. Whoever unshelves takes it from the store first, in one rename: so of two hosts, one does.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.arrive import lift_tombstone
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.create import (
    fetch_image,
    make_disks,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.delete import (
    finish_deletion,
    remove_files,
    stop_for_deletion,
    undefine,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import (
    define_as_wanted,
    is_off,
    power_again,
    redefine,
    refuse_restore_points,
    settle_as_defined,
    stop,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.snapshot import (
    drop_part,
    is_stored,
    publish,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import is_shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Condition
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage


def check(job: Job) -> None:
    """Raise Refused for what a copy does not carry, HostFault where the store has no room: before the guest is stopped.

    What is shelved already needs none.
    """
    refuse_restore_points(job)
    if not is_stored(job):
        drop_part(job)
        job.context.store.require_room_in_store(_store(job), job.claimed)


def copy(job: Job) -> None:
    """Copy root disk and config drive into the store, unless an earlier attempt has."""
    store, image = job.context.store, _image(job)
    if not is_stored(job):
        target = store.begin_image(_store(job), image, job.claimed)
        with store.room_in_store(_store(job), job.claimed, target):
            store.copy_disk(job.claimed, target)
            store.keep_config_drive(job.claimed, target)


def remove_disks(job: Job) -> None:
    """Remove the disks here, which the store has and no domain names any more."""
    if not is_stored(job):
        raise HostFault(f"{_image(job).name} is not in {_store(job)} any more: the disk stays where it is")
    job.context.store.remove_disks(job.claimed)


def require_disk(job: Job) -> None:
    """Raise HostFault when the way back is gone: the disks here are, and the store has what they were."""
    if not job.context.store.has_root_disk(job.claimed):
        raise HostFault("its disk is in the store alone already")


def define_as_before(job: Job) -> None:
    """Define it with its disks, unless it is still defined so."""
    if is_shelved(job.claimed):
        redefine(job, job.claimed.changed(condition=None, power_state=job.step.options["power_wanted"]))


def unpublish(job: Job) -> None:
    """Remove what the store has of it: its disk is here, and whole."""
    if is_stored(job):
        job.context.store.take_shelved(_store(job), job.step.uuid)
    drop_shelved(job)


def start_as_before(job: Job) -> None:
    """Have the guest run that ran before."""
    power.reach(job, job.step.options["power_before"])


def take(job: Job) -> None:
    """Have the shelved disk for this host alone, unless a killed run has made the disk of it here already."""
    if not job.context.store.has_root_disk(job.claimed):
        job.context.store.take_shelved(_store(job), job.step.uuid)


def restore_disks(job: Job) -> None:
    """Have root disk and config drive."""
    job.context.store.unshelve_disks(_store(job), job.claimed)


def drop_shelved(job: Job) -> None:
    """Remove what this host took from the store: the disk is whole here."""
    job.context.store.drop_shelved(_store(job), job.step.uuid)


def require_stored(job: Job) -> None:
    """Raise HostFault when the way back is gone: the disk is here, and the store has it no more."""
    store = job.context.store
    if store.has_root_disk(job.claimed) and not store.has_taken(_store(job), job.step.uuid):
        raise HostFault("its disk is here alone already")


def stop_unshelved(job: Job) -> None:
    """Stop the guest at once: what the store has is what it began from."""
    if not is_off(job):
        job.context.hypervisor.destroy(job.step.uuid)


def define_shelved(job: Job) -> None:
    """Define it without disks, on this host from now on."""
    if not is_shelved(job.claimed):
        condition = Condition.from_dict(job.step.options["condition"])
        redefine(job, job.claimed.changed(condition=condition, power_state="stopped"))


def remove_unshelved(job: Job) -> None:
    """Remove the disks that were made here."""
    job.context.store.remove_disks(job.claimed)


def give_back(job: Job) -> None:
    """Let any host unshelve it."""
    job.context.store.give_shelved_back(_store(job), job.step.uuid)


def announce_departure(job: Job) -> None:
    """Write down that what is left here may go: what the store has is not this copy's any more."""
    job.context.store.announce_deletion(job.claimed, job.context.holder(job.step.action))


def _store(job: Job) -> str:
    store: str = job.step.options["store"]
    return store


def _image(job: Job) -> StoredImage:
    return StoredImage.from_dict(job.step.options["image"])


SHELVE = Operation(
    steps=(
        WorkStep("check", check),
        WorkStep("stop", stop),
        WorkStep("copy", copy),
        WorkStep("publish", publish),
        WorkStep("define", define_as_wanted),
        WorkStep("disks", remove_disks),
        WorkStep("settle", settle_as_defined),
    ),
    undo=(
        WorkStep("undo_disks", require_disk),
        WorkStep("undo_define", define_as_before),
        WorkStep("undo_publish", unpublish),
        WorkStep("undo_copy", drop_part),
        WorkStep("undo_stop", start_as_before),
        WorkStep("give_up", give_up),
    ),
)
UNSHELVE = Operation(
    steps=(
        WorkStep("image", fetch_image),
        WorkStep("take", take),
        # It may have moved away from here once: whoever has its disk alone may start it.
        WorkStep("tombstone", lift_tombstone),
        WorkStep("disk", restore_disks),
        WorkStep("other_disks", make_disks),
        WorkStep("define", define_as_wanted),
        WorkStep("power", power_again),
        WorkStep("drop", drop_shelved),
        WorkStep("settle", settle_as_defined),
    ),
    undo=(
        WorkStep("undo_drop", require_stored),
        WorkStep("undo_power", stop_unshelved),
        WorkStep("undo_define", define_shelved),
        WorkStep("undo_disk", remove_unshelved),
        WorkStep("undo_take", give_back),
        WorkStep("give_up", give_up),
    ),
)
FORGET_SHELVED = Operation(
    (
        WorkStep("stop", stop_for_deletion),
        WorkStep("announce", announce_departure),
        WorkStep("undefine", undefine),
        WorkStep("files", remove_files),
        WorkStep("finish", finish_deletion),
    )
)
