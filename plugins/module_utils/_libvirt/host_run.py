# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One run on one host, with what its claims need: for whom it works, and since when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import Definitions, Grounds
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Step


@dataclass(frozen=True)
class HostRun:
    """A run on a host. clock returns the time as ISO 8601 in UTC."""

    host: str
    hypervisor: Definitions
    store: Grounds
    paths: Paths
    run: str
    by: str
    clock: Callable[[], str]

    def holder(self, action: str) -> Holder:
        """How this run names itself in the lock it takes."""
        return Holder(run=self.run, by=self.by, action=action, since=self.clock())

    def task(self, step: Step) -> Task:
        """The task that says in a record that this run is at work, and on what."""
        task = Task(TASKS[step.action], self.run, self.clock())
        if step.action in ("create", "complete"):
            return task
        if step.action == "delete":
            # All that a deletion needs to know of what was interrupted before it: the record tells of that no more.
            return replace(task, options={key: step.options[key] for key in ("store",) if key in step.options})
        return replace(task, action=step.action, options=dict(step.options), after=dict(step.after))
