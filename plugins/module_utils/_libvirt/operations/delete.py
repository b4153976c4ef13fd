# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting an instance: the guest first, then the domain, its files last."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import Operation, WorkStep
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import shelved_in


def stop_for_deletion(job: Job) -> None:
    """Let the guest stop by itself, then stop it."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is None:
        return
    # Memory saved to disk goes with the instance: waking the guest only to stop it would gain nothing.
    if (
        domain.power_state != "running"
        or job.timeout == 0
        or not job.context.hypervisor.shut_down(domain.uuid, job.timeout)
    ):
        job.context.hypervisor.destroy(domain.uuid)


def announce_deletion(job: Job) -> None:
    """Write down that the files may go, before nothing else knows of them any more."""
    if job.record is not None:
        # A plan knows of a disk in the store also when what was interrupted is in the record no more.
        store = job.step.options.get("store") or shelved_in(job.record)
        job.context.store.announce_deletion(job.record, job.context.holder(job.step.action), store)


def undefine(job: Job) -> None:
    """Forget the domain; its disks are still there."""
    if job.context.hypervisor.domain(job.step.uuid) is not None:
        # An adopted one's NVRAM is, like its disks, not ours to remove.
        is_adopted = job.record is not None and job.record.adopted is not None
        job.context.hypervisor.undefine(job.step.uuid, is_adopted)


def remove_files(job: Job) -> None:
    """Remove the instance's own files."""
    job.context.store.remove_files(job.step.uuid)


def finish_deletion(job: Job) -> None:
    """Remove the marker: nothing of the instance is left."""
    job.context.store.finish_deletion(job.step.uuid)
    job.record = None


DELETE = Operation(
    (
        WorkStep("stop", stop_for_deletion),
        WorkStep("announce", announce_deletion),
        WorkStep("undefine", undefine),
        WorkStep("files", remove_files),
        WorkStep("finish", finish_deletion),
    )
)
