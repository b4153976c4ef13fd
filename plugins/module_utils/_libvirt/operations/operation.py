# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operation is: named steps, each of which can be done again.

A killed operation is completed by doing it again from its first step: what is done already is found done. The names are
data, so that tests can interrupt at every one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# What an action may change by writing it into the record, by the record's keys: nothing that the domain or its disks
# were built from. An operation that has built it anew names more.
CHANGEABLE = frozenset(
    (
        "availability_zone",
        "condition",
        "delete_protection",
        "description",
        "lock",
        "metadata",
        "origin",
        "power_state",
        "security_groups",
        "server_group",
        "tags",
    )
)


class WorkStep(NamedTuple):
    """A step of an operation, by the name that its lock shows while it is done."""

    name: str
    do: Callable[[Job], None]


class Operation(NamedTuple):
    """The steps that do it, and those that put everything back when one of them failed.

    Without undo, what a failed operation has done stays, its record keeps the task, and the next run does it again.
    The last step of an undo writes that there is no task any more: see give_up.
    """

    steps: tuple[WorkStep, ...]
    undo: tuple[WorkStep, ...] = ()


def settle(job: Job) -> None:
    """Write that the work is done: what the step changes in the record, no task, and what the last action was."""
    job.write(job.claimed.changed(**changes(job), task=None, last_action=job.context.stamp(job.step.action)))


def give_up(job: Job) -> None:
    """Write that the work was given up, when nothing of it is left; of what was never begun, that it is free again."""
    told = {} if job.is_cancelled else {"last_action": {**job.context.stamp(job.step.action), "result": "failed"}}
    job.write(job.claimed.changed(task=None, **told))


def changes(job: Job, changeable: frozenset[str] = CHANGEABLE) -> dict[str, Any]:
    """The fields that the step changes in the record, as they shall be. Raises Refused for one that it cannot."""
    if job.step.record is None:
        return {}
    unchangeable = sorted(set(job.step.after) - changeable)
    if unchangeable:
        raise Refused(f"{job.step.action} of instance {job.step.instance} cannot change its {', '.join(unchangeable)}")
    after = Record.from_dict(job.step.record)
    return {key: getattr(after, key) for key in job.step.after}
