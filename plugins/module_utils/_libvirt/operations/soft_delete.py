# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleting an instance softly, which stops it and keeps all of it, and restoring it."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.delete import stop_for_deletion
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    give_up,
    settle,
)


def restore_power(job: Job) -> None:
    """Start it."""
    power.reach(job, "running")


def stop_again(job: Job) -> None:
    """Stop what was started and could not be restored."""
    power.reach(job, "stopped")


SOFT_DELETE = Operation((WorkStep("stop", stop_for_deletion), WorkStep("settle", settle)))
RESTORE = Operation(
    (WorkStep("power", restore_power), WorkStep("settle", settle)),
    undo=(WorkStep("stop", stop_again), WorkStep("give_up", give_up)),
)
