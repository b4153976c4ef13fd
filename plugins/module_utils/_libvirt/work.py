# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Working a step that was claimed: alone on its instance, one named step after another, each shown in the
lock's file.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import HeldLock, instance_lock, run_lock
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.chronicle import telling
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context, Job
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.operation import WorkStep
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Step

# After these the instance is not on this host any more.
_REMOVING = ("delete", "release", "migrate", "finish_migration", "drop_arrival", "forget_shelved", "forget_evacuated")


@dataclass(frozen=True)
class Outcome:
    """What became of a step: the instance's record after it, or the generation at which the instance was removed.

    measured is what a move took, `seconds` and `downtime_ms`.
    """

    step: Step
    record: Record | None = None
    removed: int | None = None
    measured: Mapping[str, float] = field(default_factory=dict)


def work(context: Context, step: Step, cancelled: str | None = None) -> Outcome:
    """Do what the step says. Raises Busy, Refused when this run holds no claim on the instance, or what its
    steps raise.

    What a step that failed has done stays, and is found done when the operation is done again.
    """
    with _alone(context, step) as lock:
        return _work(context, step, lock, cancelled)


class Queue:
    """Steps that one process works, whose instances are held from the first step's beginning to each one's own end.

    One that waits for its turn, minutes where others fetch their images, would else be taken for interrupted. Several
    threads may work steps of it at once.
    """

    def __init__(self, context: Context, steps: Sequence[Step]) -> None:
        self._context, self._steps = context, steps
        self._run = contextlib.ExitStack()
        self._entrance = threading.Lock()
        self._held: dict[str, tuple[contextlib.ExitStack, HeldLock]] | None = None

    def work(self, step: Step, cancelled: str | None = None) -> Outcome:
        """As the function work. cancelled is why the step is only put back, which then raises Refused with it."""
        with self._entrance:
            if self._held is None:
                self._held = self._hold_all()
            held = self._held.pop(step.id, None)
        if held is None:
            return work(self._context, step, cancelled)
        with held[0]:
            return _work(self._context, step, held[1], cancelled)

    def release(self) -> None:
        """Let go of the instances whose turn never came."""
        with self._entrance, self._run, contextlib.ExitStack() as rest:
            for held, _lock in (self._held or {}).values():
                rest.push(held)
            self._held = None

    def _hold_all(self) -> dict[str, tuple[contextlib.ExitStack, HeldLock]]:
        held = {}
        self._run.enter_context(run_lock(self._context.paths, self._context.run, self._context.holder("work")))
        for step in self._steps:
            # What is wrong with one is told when its turn comes; one that another run has taken over is left to it.
            with contextlib.suppress(LodestarError), contextlib.ExitStack() as stack:
                lock = stack.enter_context(_alone(self._context, step))
                _claimed_record(self._context, step)
                held[step.id] = (stack.pop_all(), lock)
        return held


def _alone(context: Context, step: Step) -> contextlib.AbstractContextManager[HeldLock]:
    return instance_lock(context.paths, step.uuid, context.holder(step.action), step.instance)


def _work(context: Context, step: Step, lock: HeldLock, cancelled: str | None) -> Outcome:
    job = Job(context, step, lock, _claimed_record(context, step), is_cancelled=cancelled is not None)
    generation = job.record.generation if job.record else context.store.announced_generation(step.uuid)
    operation = OPERATIONS[step.action]
    with telling(context, step) as entry:
        try:
            if cancelled is not None:
                raise Refused(cancelled)
            _go_through(operation.steps, job)
        except LodestarError as error:
            _undo(operation.undo, job, error)
            entry.is_undone = bool(operation.undo)
            raise
        entry.measured = job.timing.measured()
    last = generation if job.written is None else job.written
    removed = last if step.action in _REMOVING else None
    return Outcome(step, job.record, removed, job.timing.measured())


def _go_through(steps: Sequence[WorkStep], job: Job) -> None:
    for name, do in steps:
        job.lock.step(name)
        do(job)


def _undo(steps: Sequence[WorkStep], job: Job, error: LodestarError) -> None:
    """Put back what the failed work has done. Raises the error with more to it when that fails as well."""
    try:
        _go_through(steps, job)
    except LodestarError as another:
        raise HostFault(f"{error}; and it could not be undone: {another}; run again") from error


def _claimed_record(context: Context, step: Step) -> Record | None:
    """The record of the instance that this run claimed, None when only the rest of its deletion is left to do, and
    before its domain is adopted.
    """
    domain = context.hypervisor.domain(step.uuid)
    if domain is None:
        if step.action != "delete":
            raise Refused(f"instance {step.instance} is not defined on {context.host} any more")
        return None
    if domain.record is None and domain.problem is None and step.action == "adopt":
        return None
    if domain.record is None:
        problem = domain.problem or "it has no record"
        raise Refused(f"domain {domain.name} on {context.host} is not touched: {problem}")
    if not _is_claimed(domain.record, context, step):
        raise Refused(
            f"instance {step.instance} on {context.host} is not claimed by this run: its record was changed since; "
            "run again"
        )
    return domain.record


def _is_claimed(record: Record, context: Context, step: Step) -> bool:
    """Whether the record is as this run's claim left it: its task, or what an earlier step of the same run
    made of it.
    """
    if record.task is not None:
        return record.task.transaction == context.run
    if (record.last_action or {}).get("run") == context.run:
        return True
    return step.action not in TASKS and record.generation == step.preconditions.get("generation")
