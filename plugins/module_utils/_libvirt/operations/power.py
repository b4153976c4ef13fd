# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing the power state of an instance."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import POWER_RESULTS


def change_power(job: Job) -> None:
    """Bring the instance to the power state that the action leads to."""
    with job.context.store.room_for_memory(job.claimed):
        power.reach(job, POWER_RESULTS[job.step.action])


def settle_power(job: Job) -> None:
    """Write that the work is done, and that this power state is the one wanted from now on."""
    wanted = POWER_RESULTS[job.step.action]
    last_action = job.context.stamp(job.step.action)
    job.write(job.claimed.changed(task=None, power_state=wanted, last_action=last_action))


def stop_for_reboot(job: Job) -> None:
    """Stop the guest, unless this reboot did already: one that stopped runs again with the next step."""
    power.reach(job, "stopped")


def start_again(job: Job) -> None:
    """Start the guest."""
    power.reach(job, "running")


def settle_reboot(job: Job) -> None:
    """Write that the work is done, and that it shall run: also one that was stopped, as in Nova."""
    job.write(job.claimed.changed(task=None, power_state="running", last_action=job.context.stamp(job.step.action)))


# What fails is in the power state that it is seen in, and may be asked for anything that this state allows.
POWER = Operation(
    steps=(WorkStep("power", change_power), WorkStep("settle", settle_power)),
    undo=(WorkStep("give_up", give_up),),
)
REBOOT = Operation(
    (
        WorkStep("stop", stop_for_reboot),
        WorkStep("start", start_again),
        WorkStep("settle", settle_reboot),
    )
)
