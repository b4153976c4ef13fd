# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Crash dump: the guest's memory in a file beside its disks; the guest is held meanwhile and runs on."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
    settle,
)


def dump(job: Job) -> None:
    """Write the memory, unless an earlier attempt has."""
    store, name = job.context.store, _name(job)
    if not store.has_dump(job.claimed, name):
        path = store.begin_dump(job.claimed, name)
        with store.room_for_dump(job.claimed, path):
            job.context.hypervisor.dump(job.step.uuid, path)
        store.publish_dump(job.claimed, name)


def discard(job: Job) -> None:
    """Remove what was begun."""
    job.context.store.discard_dump(job.claimed, _name(job))


def _name(job: Job) -> str:
    return str(job.step.options["name"])


CRASH_DUMP = Operation(
    steps=(WorkStep("dump", dump), WorkStep("settle", settle)),
    undo=(WorkStep("undo_dump", discard), WorkStep("give_up", give_up)),
)
