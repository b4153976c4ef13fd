# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phase of a slice in which its steps are worked, each alone on its instance."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import record_keys
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import Queue
from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Deed, Result
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


class WorkPhase:
    """Works the steps of the slice, each alone on its instance."""

    def __init__(self, steps: Sequence[Step], context: Context, cancelled: Mapping[str, str] | None = None) -> None:
        """Take the steps; cancelled are those that are only put back, by their ids with the reason."""
        self._steps, self._queue, self._told = steps, Queue(context, steps), context.told
        self._cancelled = cancelled or {}

    def deeds(self) -> list[Deed]:
        subjects = {step.id: _subject_of(step) for step in self._steps}
        return [
            Deed(
                verb=step.action,
                subject=subjects[step.id],
                steps=(step,),
                before=step.before,
                after=step.after,
                needs=tuple(subjects[needed] for needed in step.after_steps if needed in subjects),
                lanes=_lanes_of(step),
            )
            for step in self._steps
        ]

    def do(self, deed: Deed) -> Result:
        return {"outcome": self._queue.work(deed.steps[0], self._cancelled.get(deed.steps[0].id))}

    def summary(self, results: Sequence[Result], failures: Mapping[str, str]) -> dict[str, Any]:
        self._queue.release()
        outcomes = {result["outcome"].step.id: result["outcome"] for result in results}
        listed = []
        for step in self._steps:
            reason = None if step.id in outcomes else failures.get(_subject_of(step))
            entry = {"step": step.id, "uuid": step.uuid, "done": step.id in outcomes, "reason": reason}
            if step.id in outcomes and outcomes[step.id].measured:
                entry["measured"] = dict(outcomes[step.id].measured)
            listed.append(entry)
        records = {outcome.step.uuid: outcome.record for outcome in outcomes.values() if outcome.record is not None}
        removed = {outcome.step.uuid: outcome.removed for outcome in outcomes.values() if outcome.removed is not None}
        return {"results": listed, **record_keys(records, removed), "history": self._history()}

    def _history(self) -> str:
        """What was added to histories, by UUID, as JSON."""
        added: dict[str, list[Any]] = {}
        for uuid, entry in self._told:
            added.setdefault(uuid, []).append(entry)
        return json.dumps(added, sort_keys=True)


def _lanes_of(step: Step) -> dict[str, int]:
    """How many moves are in hand at once, as the plan has it: out of this host, and of those into the same other."""
    hands = step.options.get("hands")
    if step.action != "migrate" or not hands:
        return {}
    return {"out": hands["outgoing"], f"to {step.options['to']}": hands["incoming"]}


def _subject_of(step: Step) -> str:
    """What the step is listed by: its id without the action, which is listed before it."""
    return step.id[len(step.action) :].strip() if step.id.startswith(step.action) else step.id
