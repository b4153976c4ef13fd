# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another name: the record has it at once, and is the truth; the domain follows when it is off, as libvirt wants it."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import (
    CHANGEABLE,
    Operation,
    WorkStep,
    changes,
)
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.power import take_name


def write_name(job: Job) -> None:
    """Replace the name in the record."""
    changed = changes(job, CHANGEABLE | {"name"})
    job.write(job.claimed.changed(**changed, last_action=job.context.stamp(job.step.action)))


def rename_domain(job: Job) -> None:
    """Have the domain follow, where it is off; one that runs follows once it is stopped, or before it is started."""
    domain = job.context.hypervisor.domain(job.step.uuid)
    if domain is not None and domain.power_state in ("stopped", "crashed"):
        take_name(job, domain.name)


RENAME = Operation((WorkStep("record", write_name), WorkStep("domain", rename_domain)))
