# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of the record alone: one write, which cannot be interrupted."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    Operation,
    WorkStep,
    changes,
)


def write_record(job: Job) -> None:
    """Replace what the step changes in the record; the rest stays as it is now."""
    job.write(job.claimed.changed(**changes(job), last_action=job.context.stamp(job.step.action)))


UPDATE = Operation((WorkStep("record", write_record),))
