# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Migrating: the source drives the destination over TLS, and gives the instance up once it runs there.

The guest arrives paused, and runs on when its process here is gone: never on both hosts. What is off moves as well,
with its vCPUs held. The destination is the instance's from the moment it has it whole; what fails before is put back
here, and what is left to do after is done by the next run. Which of the two it is, both hosts say, not a call that
failed.
"""

from __future__ import annotations

import time
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.arrive import announce_removal
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.delete import finish_deletion
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.redefinition import (
    refuse_restore_points,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState, Hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import (
    STAYS,
    destination_side,
    source_side,
    verdict,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import NEVER_RAN, Observed

_MIB = 1 << 20
_PATIENCE = 600.0  # seconds for which the destination is asked to let the guest go on
_ASK_AGAIN = (0.05, 2.0)  # seconds after the first time, and at most; each time is twice as long as the one before


def check(job: Job) -> None:
    """Raise Refused for what cannot go there as it is, before anything is touched."""
    refuse_restore_points(job)
    peer = _peer(job)
    _arrival(job, peer)
    domain = _domain(job)
    if domain.has_not_run:
        raise Refused(f"instance {job.step.instance} cannot move to {peer.host}: {NEVER_RAN}")
    if domain.is_active:
        reason = job.context.hypervisor.why_not_to(peer, job.step.uuid)
        if reason is not None:
            raise Refused(f"instance {job.step.instance} cannot move to {peer.host}: {reason}")
    _require_room_there(job, peer)


def stop(job: Job) -> None:
    """Have a guest stop that runs and is to move cold."""
    if _is_cold(job):
        power.reach(job, "stopped")


def bring_files(job: Job) -> None:
    """Have what libvirt does not copy there: the config drive, and disks that are not attached."""
    peer, store = _peer(job), job.context.store
    for path in store.carried_files(job.claimed, [source for _target, source in _copied(job)]):
        job.context.hypervisor.send_file(peer, path)


def hold(job: Job) -> None:
    """Start what is off with its vCPUs held, so that it can be migrated; they never run."""
    if _is_cold(job):
        job.context.hypervisor.start_paused(job.step.uuid)


def copy(job: Job) -> None:
    """Migrate memory and local disks; when this returns, the guest's process is not here any more."""
    peer = _peer(job)
    arrival = _arrival(job, peer)
    if arrival.task is None:
        raise AssertionError(f"{job.step.instance} arrives without a task")
    task = replace(arrival.task, options={**arrival.task.options, "arrived": True})
    targets = [target for target, _source in _copied(job)]
    told = Convergence.from_dict(job.step.options.get("convergence") or {})
    _say_that_it_is_sent(job)
    job.timing.begin()
    job.timing.held_at = job.context.hypervisor.migrate(
        job.step.uuid, peer, arrival.changed(task=task), targets, told, job.lock.progress
    )


def _say_that_it_is_sent(job: Job) -> None:
    """Write that from now on the destination may have something of it that is not here, before libvirt's job begins."""
    task = job.claimed.task
    if task is not None:
        job.write(job.claimed.changed(task=replace(task, options={**task.options, "sent": True})))


def resume(job: Job) -> None:
    """Have the guest there as it was here: running on, paused by its user, or off.

    While it waits there, paused, a destination that does not answer is asked again and again.
    """
    deadline = time.monotonic() + _PATIENCE
    ask_again, at_most = _ASK_AGAIN
    while True:
        try:
            _resume(job)
            return
        except HostFault:
            if time.monotonic() > deadline:
                raise
            job.peer = None
            time.sleep(ask_again)
            ask_again = min(2 * ask_again, at_most)


def _resume(job: Job) -> None:
    peer, uuid, power_state = _peer(job), job.step.uuid, job.step.options["power"]
    if not peer.has_arrived(uuid):
        raise Refused(
            f"the process of instance {job.step.instance} here is gone, and {peer.host} does not have it whole"
        )
    there = peer.domain(uuid)
    found = there.power_state if there is not None else "unknown"
    if _is_cold(job) and found == "paused":
        peer.destroy(uuid)
        found = "stopped"
    if power_state == "running" and found == "paused":
        peer.unpause(uuid)
    elif power_state == "running" and found == "stopped":
        # It came off, or its QEMU died as it arrived: either way its disks are there, whole.
        peer.start(uuid)
    job.timing.arrive(ran_on=power_state == "running" and found == "paused")


def settle_there(job: Job) -> None:
    """Write there that the move is done."""
    peer = _peer(job)
    arrival = _arrival(job, peer)
    last_action = {**job.context.stamp("migrate"), **job.timing.measured()}
    peer.write_record(arrival.changed(task=None, last_action=last_action, moved_at=last_action["at"]))


def require_arrival(job: Job) -> None:
    """Raise HostFault unless the destination says that the instance is there for good."""
    peer = _peer(job)
    found = peer.domain(job.step.uuid)
    if found is None or found.record is None or found.record.task is not None:
        raise HostFault(f"{peer.host} does not have instance {job.step.instance} for good; nothing is removed here")


def end_here(job: Job) -> None:
    """Have no process of the guest here, whose vCPUs libvirt has held since it arrived."""
    job.context.hypervisor.end_migration(job.step.uuid)
    domain = _domain(job)
    if domain.is_active:
        if domain.power_state != "paused":
            raise HostFault(f"instance {job.step.instance} runs here as well; look at both before anything is done")
        job.context.hypervisor.destroy(job.step.uuid)


def bring_logs(job: Job) -> None:
    """Have what the guest said on its console here be the older part of its log there."""
    peer = _peer(job)
    for path, name in job.context.store.console_logs(job.claimed):
        job.context.hypervisor.send_file(peer, path, name)


def write_tombstone(job: Job) -> None:
    """Write that it lives there: from now on it never starts here, whatever comes back."""
    job.context.store.bury(job.claimed, str(job.step.options["to"]))


def undefine(job: Job) -> None:
    """Forget the domain; its disks are still here."""
    job.context.hypervisor.undefine(job.step.uuid, job.claimed.storage is not None)


def remove_here(job: Job) -> None:
    """Remove its files on this host, last."""
    if job.claimed.storage is None:
        job.context.store.remove_files(job.step.uuid)


def clear_there(job: Job) -> None:
    """Take back the place there, when both hosts say that the instance is here. Raises HostFault when they do not."""
    job.context.hypervisor.end_migration(job.step.uuid)
    job.peer = None  # what failed may have been the connection to it
    peer = _peer(job)
    domain, there = _domain(job), peer.domain(job.step.uuid)
    source = source_side(job.context.host, _seen(domain))
    destination = destination_side(peer.host, None if there is None else _seen(there))
    if verdict(source, destination) != STAYS:
        raise HostFault(f"instance {job.step.instance} has arrived on {peer.host}, and the rest is not done")
    if there is None:
        return
    if there.record is not None:
        _void(peer, there.record)
    if there.is_active:
        peer.destroy(job.step.uuid)
    if job.claimed.storage is None:
        peer.remove_directory(job.context.store.directory(job.claimed))
    # Last: as long as it is defined there, the next run finds that it has to be removed.
    peer.undefine(job.step.uuid, job.claimed.storage is not None)


def _void(peer: Hypervisor, arrival: Record) -> None:
    """Write there that it is a place alone: what is half removed is never taken for the instance, whatever becomes of
    the guest here.
    """
    task = arrival.task
    if task is not None and task.options.get("arrived"):
        peer.write_record(arrival.changed(task=replace(task, options={**task.options, "arrived": False})))


def restore_unsent(job: Job) -> None:
    """Have the guest as it was before where nothing of it was sent, whether or not the destination answers."""
    task = job.claimed.task
    if task is not None and task.options.get("sent") is False:
        restore_power(job)


def restore_power(job: Job) -> None:
    """Have the guest as it was before."""
    domain, wanted = _domain(job), job.step.options["power"]
    if _is_cold(job) and domain.power_state == "paused":
        job.context.hypervisor.destroy(job.step.uuid)
    if wanted in ("running", "paused", "stopped"):
        power.reach(job, wanted)


def stay(job: Job) -> None:
    """Write that it is here, above every generation that a dead host may have of it."""
    record, outlives = job.claimed, int(job.step.options.get("generation") or 0)
    job.record = replace(record, generation=max(record.generation, outlives - 1))
    give_up(job)


def _is_cold(job: Job) -> bool:
    return bool(job.step.options["mode"] == "cold")


def _domain(job: Job) -> DomainState:
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is None:
        raise Refused(f"instance {job.step.instance} is not defined on {job.context.host} any more")
    return domain


def _seen(domain: DomainState) -> Instance | None:
    if domain.record is None:
        return None
    return Instance(domain.record, Observed(domain.power_state, domain.reason))


def _peer(job: Job) -> Hypervisor:
    """The destination, reached once for each move."""
    if job.peer is None:
        job.peer = job.context.hypervisor.peer(str(job.step.options["address"]), str(job.step.options["to"]))
    return job.peer


def _arrival(job: Job, peer: Hypervisor) -> Record:
    """The record that the destination has of it. Raises Refused where this run has no place there."""
    there = peer.domain(job.step.uuid)
    if there is None or there.record is None or there.record.task is None:
        raise Refused(f"{peer.host} has no place for instance {job.step.instance} any more; run again")
    if there.record.task.transaction != job.context.run:
        raise Refused(f"the place of instance {job.step.instance} on {peer.host} is another run's; run again")
    return there.record


def _require_room_there(job: Job, peer: Hypervisor) -> None:
    """Raise HostFault, saying how much is missing, where the disks that are copied have no room: before hours of it."""
    store = job.context.store
    needed = sum(store.held_bytes(source) for _target, source in _copied(job))
    if needed == 0:
        return
    directory = store.directory(job.claimed)
    free = peer.free_bytes(directory)
    if free < needed:
        missing = -(-(needed - free) // _MIB)
        raise HostFault(
            f"instance {job.step.instance} cannot move to {peer.host}: {missing} MiB are missing on the file system of "
            f"{directory} there, {-(-needed // _MIB)} are needed and {free // _MIB} are free; free them there, or move "
            "it elsewhere"
        )


def _copied(job: Job) -> list[tuple[str, str]]:
    """The disks of the domain, by target and path, that are written to and that are on this host alone."""
    definition, _autostart = job.context.hypervisor.definition(job.step.uuid)
    return [
        (disk.target, disk.source)
        for disk in definition.disks
        if not disk.read_only and disk.source is not None and job.context.store.is_local(disk.source)
    ]


_LEAVE = (
    WorkStep("end", end_here),
    WorkStep("logs", bring_logs),
    WorkStep("tombstone", write_tombstone),
    WorkStep("announce", announce_removal),
    WorkStep("undefine", undefine),
    WorkStep("files", remove_here),
    WorkStep("finish", finish_deletion),
)
MIGRATE = Operation(
    steps=(
        WorkStep("check", check),
        WorkStep("stop", stop),
        WorkStep("bring", bring_files),
        WorkStep("hold", hold),
        WorkStep("copy", copy),
        WorkStep("resume", resume),
        WorkStep("settle_there", settle_there),
        *_LEAVE,
    ),
    undo=(
        WorkStep("undo_unsent", restore_unsent),
        WorkStep("undo_there", clear_there),
        WorkStep("undo_power", restore_power),
        WorkStep("give_up", give_up),
    ),
)
FINISH_MIGRATION = Operation((WorkStep("arrived", require_arrival), *_LEAVE))
UNDO_MIGRATION = Operation((WorkStep("power", restore_power), WorkStep("give_up", stay)))
