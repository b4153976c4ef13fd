# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points: made and deleted in one write of QEMU's, gone back to with the state of now kept until that is done.

The definition is never rolled back, nor is the record in it: only the disk is, and the memory.
"""

from __future__ import annotations

from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    CHANGEABLE,
    Operation,
    WorkStep,
    changes,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import is_off
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.snapshot import thaw
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import named, tag_of

_CHANGEABLE = CHANGEABLE | {"restore_points", "restore_point"}
# The state of now while one goes back. No restore point is called so: their tags have a dot.
_NOW = "lodestar-now"


def take(job: Job) -> None:
    """Remember the disk, or disk and memory, unless an earlier attempt has. The guest is frozen for the moment."""
    tag = tag_of(job.step.options["name"])
    if _has(job, tag):
        return
    if is_off(job):
        with job.context.store.room_for_point(job.claimed):
            job.context.store.take_restore_point(job.claimed, tag)
        return
    if _has_memory(job):
        _refuse_grown(job)
    with job.context.store.room_for_point(job.claimed, job.claimed.flavor.ram_mb if _has_memory(job) else 0):
        _take_of_running(job, tag)


def _take_of_running(job: Job, tag: str) -> None:
    try:
        if job.step.options.get("freeze"):
            job.context.hypervisor.freeze(job.step.uuid)
        job.context.hypervisor.take_restore_point(job.step.uuid, tag, _has_memory(job))
    finally:
        thaw(job)


def settle_taken(job: Job) -> None:
    """Write that it is there, with the hardware that its memory belongs to."""
    after = changes(job, _CHANGEABLE)
    if _has_memory(job):
        hardware = job.context.hypervisor.hardware(job.step.uuid)
        name = job.step.options["name"]
        after["restore_points"] = tuple(
            replace(point, hardware=hardware) if point.name == name else point for point in after["restore_points"]
        )
    job.write(job.claimed.changed(**after, task=None, last_action=job.context.stamp(job.step.action)))


def drop_taken(job: Job) -> None:
    """Remove what was remembered."""
    _drop(job, tag_of(job.step.options["name"]))


def drop(job: Job) -> None:
    """Remove those that the step names; the guest runs on."""
    for name in job.step.options["names"]:
        _drop(job, tag_of(name))


def settle_restore_points(job: Job) -> None:
    """Write what the step changes, and that the work is done."""
    last_action = job.context.stamp(job.step.action)
    job.write(job.claimed.changed(**changes(job, _CHANGEABLE), task=None, last_action=last_action))


def check(job: Job) -> None:
    """Raise HostFault where there is nothing to go back to or no room for the state of now, Refused where a memory
    would not fit; nothing is touched.
    """
    name = job.step.options["name"]
    if not _has(job, tag_of(name)):
        raise HostFault(f"restore point {name} is not in the disk of instance {job.step.instance} any more; delete it")
    point = named(job.claimed.restore_points, name)
    hardware = point.hardware if point is not None else None
    if hardware is not None and hardware != job.context.hypervisor.hardware(job.step.uuid):
        raise Refused(
            f"the memory of restore point {name} belongs to other virtual hardware than instance {job.step.instance} "
            "has now: attach and detach again what was changed since"
        )
    if not _has(job, _NOW):
        job.context.store.require_room_for_point(job.claimed)


def stop(job: Job) -> None:
    """Stop the guest at once: what it would still write is lost in any case."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is not None and domain.power_state != "stopped":
        job.context.hypervisor.destroy(job.step.uuid)


def keep_now(job: Job) -> None:
    """Keep the disk as it is now, unless an earlier attempt did, whose state of now is the one to keep."""
    if not _has(job, _NOW):
        with job.context.store.room_for_point(job.claimed):
            job.context.store.take_restore_point(job.claimed, _NOW)


def go_back(job: Job) -> None:
    """Have the disk as it was."""
    job.context.store.return_to_restore_point(job.claimed, tag_of(job.step.options["name"]))


def start_again(job: Job) -> None:
    """Start it, with the memory as it was or by booting, where it shall run."""
    if job.step.options["memory"]:
        power.take_name(job, _domain_name(job))
        job.context.hypervisor.start_at_restore_point(job.step.uuid, tag_of(job.step.options["name"]))
    power.reach(job, job.step.options["power_state"])


def drop_now(job: Job) -> None:
    """Give the state of before up."""
    _drop(job, _NOW)


def stop_what_went_back(job: Job) -> None:
    """Stop the guest where it is not the one of before any more."""
    if _has(job, _NOW):
        stop(job)


def go_forward(job: Job) -> None:
    """Have the disk as it was when this began."""
    if _has(job, _NOW):
        job.context.store.return_to_restore_point(job.claimed, _NOW)
        drop_now(job)


def start_as_before(job: Job) -> None:
    """Have the guest run that ran before."""
    power.reach(job, job.step.options["power_before"])


def _refuse_grown(job: Job) -> None:
    """Raise Refused for a guest whose memory would not fit into what is started anew."""
    if job.context.hypervisor.has_grown(job.step.uuid):
        raise Refused(
            f"instance {job.step.instance} has grown while it ran, and no start gives it the modules in which its "
            "memory is: leave memory out, or stop and start it first"
        )


def _has(job: Job, tag: str) -> bool:
    return tag in job.context.store.restore_points(job.claimed)


def _drop(job: Job, tag: str) -> None:
    """Remove a state from the disk, whoever has it open."""
    if not _has(job, tag):
        return
    if is_off(job):
        job.context.store.drop_restore_point(job.claimed, tag)
    else:
        job.context.hypervisor.drop_restore_point(job.step.uuid, tag)


def _has_memory(job: Job) -> bool:
    after = changes(job, _CHANGEABLE)
    point = named(after["restore_points"], job.step.options["name"])
    return point is not None and point.has_memory


def _domain_name(job: Job) -> str:
    domain = job.context.hypervisor.domain(job.step.uuid)
    return domain.name if domain is not None else job.claimed.domain_name


CREATE_RESTORE_POINT = Operation(
    steps=(WorkStep("thaw", thaw), WorkStep("take", take), WorkStep("settle", settle_taken)),
    undo=(WorkStep("undo_freeze", thaw), WorkStep("undo_take", drop_taken), WorkStep("give_up", give_up)),
)
REVERT_TO_RESTORE_POINT = Operation(
    steps=(
        WorkStep("check", check),
        WorkStep("stop", stop),
        WorkStep("keep", keep_now),
        WorkStep("disk", go_back),
        WorkStep("power", start_again),
        WorkStep("drop", drop_now),
        WorkStep("settle", settle_restore_points),
    ),
    undo=(
        WorkStep("undo_power", stop_what_went_back),
        WorkStep("undo_disk", go_forward),
        WorkStep("undo_stop", start_as_before),
        WorkStep("give_up", give_up),
    ),
)
DELETE_RESTORE_POINT = Operation(
    steps=(WorkStep("drop", drop), WorkStep("settle", settle_restore_points)),
    undo=(WorkStep("give_up", give_up),),
)
