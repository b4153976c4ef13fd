# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshot: an image in the image store, made from the root disk as it is at one moment; the guest runs on.

A guest is frozen from just before the copy begins until just after, and thawed again whatever happens: by the same run
when that fails, by the next one when this is killed.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
    settle,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage


def thaw(job: Job) -> None:
    """Have the guest's file systems as they should be, also after a run that was killed while they were frozen."""
    if _is_frozen(job) and _is_running(job):
        job.context.hypervisor.thaw(job.step.uuid)


def drop_part(job: Job) -> None:
    """End the copy of an earlier attempt, and remove what it has written.

    A guest that wrote while the store was full is held by QEMU, as what it overwrites is copied first: it goes on. One
    whose own disk is full is held again as it writes.
    """
    hypervisor = job.context.hypervisor
    hypervisor.cancel_copy(job.step.uuid)
    domain = hypervisor.domain(job.step.uuid)
    if domain is not None and domain.is_held:
        hypervisor.unpause(job.step.uuid)
    job.context.store.discard_image(_store(job), _image(job))


def copy(job: Job) -> None:
    """Copy the disk, unless an earlier attempt of this very snapshot is in the store already."""
    if is_stored(job):
        return
    hypervisor, store = job.context.hypervisor, job.context.store
    target = store.begin_image(_store(job), _image(job), job.claimed)
    domain = hypervisor.domain(job.step.uuid)
    with store.room_in_store(_store(job), job.claimed, target):
        if domain is None or not domain.is_active:
            store.copy_disk(job.claimed, target)
            return
        try:
            if _is_frozen(job):
                hypervisor.freeze(job.step.uuid)
            hypervisor.begin_copy(job.step.uuid, target)
        finally:
            thaw(job)
        hypervisor.finish_copy(job.step.uuid, job.lock.progress)


def publish(job: Job) -> None:
    """Give the image its name in the store, complete."""
    if not is_stored(job):
        job.context.store.publish_image(_store(job), _image(job))


def rotate(job: Job) -> None:
    """Remove the oldest backups of the series, where the step says how many are kept."""
    image, keep = _image(job), job.step.options.get("keep")
    if image.backup is not None and keep:
        job.context.store.rotate_images(_store(job), image, keep)


def _image(job: Job) -> StoredImage:
    return StoredImage.from_dict(job.step.options["image"])


def _store(job: Job) -> str:
    store: str = job.step.options["store"]
    return store


def _is_frozen(job: Job) -> bool:
    """Whether the guest is frozen for the copy: it has an agent, and runs."""
    return bool(job.step.options.get("freeze"))


def _is_running(job: Job) -> bool:
    domain = job.context.hypervisor.domain(job.step.uuid)
    return domain is not None and domain.power_state == "running"


def is_stored(job: Job) -> bool:
    """Whether the image is in the store: the same name may be another's, whose it stays."""
    found, wanted = job.context.store.stored_image(_store(job), _image(job)), _image(job)
    return found is not None and (found.instance, found.created_at) == (wanted.instance, wanted.created_at)


SNAPSHOT = Operation(
    steps=(
        WorkStep("thaw", thaw),
        WorkStep("drop_part", drop_part),
        WorkStep("copy", copy),
        WorkStep("publish", publish),
        WorkStep("rotate", rotate),
        WorkStep("settle", settle),
    ),
    undo=(
        WorkStep("undo_freeze", thaw),
        WorkStep("undo_copy", drop_part),
        WorkStep("give_up", give_up),
    ),
)
