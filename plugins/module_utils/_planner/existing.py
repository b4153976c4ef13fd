# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of an instance that is already there, or may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import POWER_RESULTS, state_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import confirms_itself, shelved_in
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import (
    Change,
    Subject,
    changed_step,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.remade import remade
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.wished import change_devices
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import (
    Addresses,
    build_options,
    fetching,
    summary,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.differences import (
    POWER_ACTIONS,
    Difference,
    difference,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hindrance import (
    hindrance,
    why_locked,
    why_protected,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.naming import Naming
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record, step_on

BUILDING, DELETING = "building", "deleting"
# the action that settles an interrupted task on an instance that is already in the power state wanted
_SETTLING = {"running": "start", "stopped": "stop", "paused": "pause", "suspended": "suspend"}
_ACTION_OF_TASK = {TASKS[action]: action for action in POWER_RESULTS}


@dataclass(frozen=True)
class Verdict:
    """What a plan says of one instance: a step, or an obstacle (kind, sentence), or neither."""

    step: Step | None = None
    obstacle: tuple[str, str] | None = None
    is_deferred: bool = False
    is_unchanged: bool = False


NOTHING = Verdict()
UNCHANGED = Verdict(is_unchanged=True)


class Existing:
    """Decides on instances one at a time, against what YAML says and what the fleet holds."""

    def __init__(
        self,
        desired: Desired,
        holdings: Holdings,
        naming: Naming,
        moment: Moment,
        override: bool = False,
        impact: str = "live",
        address_book: Callable[[], Addresses] = lambda: Addresses({}, {}),
    ) -> None:
        self._desired, self._holdings, self._naming, self._moment = desired, holdings, naming, moment
        self._override, self._impact, self._address_book = override, impact, address_book

    def wanted(self, wanted: DesiredInstance, holding: Holding, origin: str) -> Verdict:
        """An instance that shall exist, and is there or may be there."""
        host = self._holdings.hosts.get(holding.host)
        found = difference(wanted, holding.record, host, self._desired, origin)
        hindered = hindrance(self._holdings, holding)
        if hindered is not None:
            is_bearable = hindered[0] != "conflict" and _is_as_wanted(wanted, holding, found)
            return UNCHANGED if is_bearable else Verdict(obstacle=hindered)
        task = holding.record.task.name if holding.record.task else None
        if task == DELETING:
            return Verdict(step=self._deletion(holding, _half_way(task)), is_deferred=True)
        is_other = found.refused or found.is_remade or found.devices.actions
        if task == BUILDING and (is_other or self._is_of_another_image(wanted, holding.record)):
            step = self._deletion(holding, "its creation was interrupted, YAML changed since")
            return Verdict(step=step, is_deferred=True)
        if task == BUILDING:
            try:
                return Verdict(step=self._completion(wanted, holding, found))
            except Refused as error:
                return Verdict(obstacle=("refused", str(error)))
        if task is not None and task not in _ACTION_OF_TASK:
            return self.settled_first(holding)
        if task is None and holding.record.condition is not None:
            return self._in_condition(wanted, holding, found)
        if found.refused:
            return Verdict(obstacle=("refused", "; ".join(found.refused)))
        if found.is_remade and task is None:
            return self._unless_locked(holding, self._remade(wanted, holding))
        return self._unless_locked(holding, self._change(wanted, holding, found))

    def _is_of_another_image(self, wanted: DesiredInstance, record: Record) -> bool:
        """Whether YAML's image of that name has another content now; what is half-built of the old one is of no use."""
        image = self._desired.images.get(wanted.image)
        return image is not None and image.checksum != record.image.checksum

    def interrupted(self, holding: Holding, wanted: DesiredInstance | None) -> Verdict:
        """An instance of which only what a killed run left half-way shall be settled."""
        task = holding.record.task
        if task is None:
            return self._due(holding)
        if not holding.is_seen:
            return NOTHING
        hindered = hindrance(self._holdings, holding)
        if hindered is not None:
            return Verdict(obstacle=hindered)
        if task.name == BUILDING and wanted is not None:
            return self.wanted(wanted, holding, holding.record.origin)
        if task.name in (BUILDING, DELETING):
            return Verdict(step=self._deletion(holding, _half_way(task.name)))
        return Verdict(step=self._redone(holding))

    def unnamed(self, holding: Holding, prune: bool) -> Verdict:
        """An instance that YAML does not name: half-done work is settled, the rest kept, unless it is to be pruned."""
        record = holding.record
        is_pruned = prune and record.origin == "declared" and not self._naming.would_be_renamed(record)
        if record.task is None and not is_pruned:
            return self._due(holding)
        if not is_pruned:
            return self.interrupted(holding, None)
        reason = "YAML no longer names it, and lodestar_prune is set"
        return self.deleted(holding, _half_way(record.task.name) if record.task else reason)

    def deleted(self, holding: Holding, reason: str) -> Verdict:
        """An instance that shall go."""
        hindered = hindrance(self._holdings, holding)
        if hindered is not None:
            return Verdict(obstacle=hindered)
        protected = why_protected(holding.record)
        if protected is not None and holding.record.task is None:
            return Verdict(obstacle=("refused", protected))
        return self._unless_locked(holding, Verdict(step=self._deletion(holding, reason)))

    def settled_first(self, holding: Holding) -> Verdict:
        """An instance that something else is wanted of, and whose record names a task that nobody works on."""
        task = holding.record.task
        if task is None:
            return NOTHING
        if task.name in (BUILDING, DELETING):
            remedy = "fleet_reconcile settles it"
            return Verdict(obstacle=("refused", f"it is {task.name} since {task.started_at}, and was left: {remedy}"))
        return Verdict(step=self._redone(holding), is_deferred=True)

    def _in_condition(self, wanted: DesiredInstance, holding: Holding, found: Difference) -> Verdict:
        """An instance that is resized, rescued or the like: what leaves that is asked for by name, or comes by time."""
        due = self._due(holding)
        if due.step is not None:
            return replace(due, is_deferred=True)
        condition = holding.record.condition
        if condition is not None and (found.refused or found.is_remade or found.devices.actions):
            remade_as = f"YAML wants flavor {wanted.flavor} and image {wanted.image}"
            others = "YAML wants other networks or disks"
            differs = "; ".join(found.refused) or (remade_as if found.is_remade else others)
            reason = f"it is {condition.name} since {condition.since}, that has to end first; {differs}"
            return Verdict(obstacle=("refused", reason))
        return self._unless_locked(holding, self._update(wanted, holding, found))

    def _due(self, holding: Holding) -> Verdict:
        """What time brings: a resize is confirmed once its time is over, unless a lock keeps it as it is."""
        record = holding.record
        is_due = confirms_itself(record, self._moment.now) and why_locked(record) is None
        if not is_due or hindrance(self._holdings, holding) is not None:
            return NOTHING
        change, reason = Change(after={"condition": None}), "nobody reverted it in time"
        host = self._holdings.hosts[holding.host]
        return Verdict(step=changed_step(holding, host, "confirm_resize", change, reason))

    def _remade(self, wanted: DesiredInstance, holding: Holding) -> Verdict:
        """A resize or a rebuild, that YAML wants; the rest of what it wants afterwards."""
        host = self._holdings.hosts[holding.host]
        try:
            step = remade(wanted, holding, host, self._desired, self._moment, self._impact)
        except Refused as error:
            return Verdict(obstacle=("refused", str(error)))
        return Verdict(step=step, is_deferred=True)

    def _devices(self, wanted: DesiredInstance, holding: Holding, found: Difference) -> Verdict:
        """The first kind of change that YAML wants of its interfaces and data disks; the others afterwards."""
        action, *more = found.devices.actions
        record, host = holding.record, self._holdings.hosts[holding.host]
        state = state_of(record, holding.instance.observed.power_state)
        subject = Subject(
            action, {}, holding, host, state, self._desired, self._moment, self._holdings, self._address_book
        )
        try:
            step = changed_step(holding, host, action, change_devices(found.devices, subject), "YAML changed")
        except Refused as error:
            return Verdict(obstacle=("refused", str(error)))
        _before, after = _with_power(wanted, record, found)
        return Verdict(step=step, is_deferred=bool(more or after))

    def _unless_locked(self, holding: Holding, verdict: Verdict) -> Verdict:
        """The verdict, unless it would change an instance that is locked. What was begun is settled all the same."""
        locked = why_locked(holding.record)
        if verdict.step is None or locked is None or holding.record.task is not None or self._override:
            return verdict
        return Verdict(obstacle=("refused", locked))

    def _redone(self, holding: Holding) -> Step:
        """What was interrupted, once more."""
        record = holding.record
        if record.task is None:
            raise AssertionError(f"{record.domain_name} has no task that could be done again")
        task, has = record.task, record.to_dict()
        action, reason = task.action or _ACTION_OF_TASK[task.name], f"{task.name} was interrupted"
        if action in POWER_RESULTS:
            return self._power(holding, action, reason, task.options)
        return self._step(
            holding,
            action,
            reason,
            before={**{key: has[key] for key in task.after}, "task": task.name},
            after=dict(task.after),
            options=dict(task.options),
            record=changed_record(record, task.after),
        )

    def _change(self, wanted: DesiredInstance, holding: Holding, found: Difference) -> Verdict:
        record, observed = holding.record, holding.instance.observed.power_state
        task = _ACTION_OF_TASK.get(record.task.name) if record.task else None
        target = wanted.power_state or (POWER_RESULTS[task] if task else None)
        action = POWER_ACTIONS.get((observed, target or observed))
        if target is not None and target != observed and action is None:
            return Verdict(obstacle=("refused", f"its power state is {observed}, from which none leads to {target}"))
        if action is None and task is not None:
            action = _SETTLING[target or observed]
        if action is not None:
            is_last = POWER_RESULTS[action] == target and not (found.after or found.devices.actions)
            reason = "YAML wants it " + str(target) if wanted.power_state else f"{TASKS[action]} was interrupted"
            return Verdict(step=self._power(holding, action, reason), is_deferred=not is_last)
        if found.devices.actions:
            return self._devices(wanted, holding, found)
        return self._update(wanted, holding, found)

    def _update(self, wanted: DesiredInstance, holding: Holding, found: Difference) -> Verdict:
        """A new record for an instance whose power is right."""
        before, after = _with_power(wanted, holding.record, found)
        if not after:
            return UNCHANGED
        record = self._changed(holding.record, after, "update")
        if record.excess is not None:
            return Verdict(obstacle=("refused", record.excess))
        return Verdict(step=self._step(holding, "update", "YAML changed", before=before, after=after, record=record))

    def _changed(self, record: Record, after: Mapping[str, Any], action: str) -> Record:
        fields: dict[str, Any] = {**after, "tags": tuple(after.get("tags", record.tags))}
        return record.changed(**fields, last_action=self._moment.action(action))

    def _power(self, holding: Holding, action: str, reason: str, options: Mapping[str, Any] | None = None) -> Step:
        before: dict[str, Any] = {"power_state": holding.instance.observed.power_state}
        after: dict[str, Any] = {"power_state": POWER_RESULTS[action]}
        if holding.record.task is not None:
            before["task"], after["task"] = holding.record.task.name, None
        changed = {key for key in after if before[key] != after[key]}
        return self._step(
            holding,
            action,
            reason,
            before={key: before[key] for key in changed},
            after={key: after[key] for key in changed},
            options=dict(options or {}),
        )

    def _completion(self, wanted: DesiredInstance, holding: Holding, found: Difference) -> Step:
        """The rest of a creation, with what YAML changed meanwhile."""
        before, after = _with_power(wanted, holding.record, found)
        before, after = {**before, "task": BUILDING}, {**after, "task": None}
        record = self._changed(holding.record, after, "create")
        host, machine = self._holdings.hosts[holding.host], holding.record.machine
        # The claim pinned the machine; what the zone's hosts have in common may be something else by now.
        options: dict[str, Any] = {}
        if machine is not None:
            options = {"machine_type": machine.type, "zone": host.zone or "", **fetching(holding.record.image, host)}
        options = options or build_options(holding.record.image, host, list(self._holdings.hosts.values()))
        reason = "its creation was interrupted"
        return self._step(holding, "complete", reason, before=before, after=after, record=record, options=options)

    def _deletion(self, holding: Holding, reason: str) -> Step:
        store = shelved_in(holding.record)
        options = {"store": store} if store is not None else {}
        return self._step(holding, "delete", reason, before=summary(holding.record), options=options)

    def _step(self, holding: Holding, action: str, reason: str, **parts: Any) -> Step:
        return step_on(self._holdings.hosts[holding.host], holding, action, reason, **parts)


def _with_power(wanted: DesiredInstance, record: Record, found: Difference) -> tuple[dict[str, Any], dict[str, Any]]:
    """Before and after of a record, the power state that it shall keep among them."""
    before, after = dict(found.before), dict(found.after)
    if wanted.power_state not in (None, record.power_state):
        before["power_state"], after["power_state"] = record.power_state, wanted.power_state
    return before, after


def _is_as_wanted(wanted: DesiredInstance, holding: Holding, found: Difference) -> bool:
    """Whether nothing would have to be done; of an instance that is only remembered, by its record."""
    record, observed = holding.record, holding.instance.observed.power_state
    power_states = {record.power_state, observed} if holding.is_seen else {record.power_state}
    has_power = wanted.power_state is None or power_states == {wanted.power_state}
    is_changed = found.after or found.refused or found.is_remade or found.devices.actions
    return has_power and record.task is None and not is_changed


def _half_way(task: str) -> str:
    return "its deletion was interrupted" if task == DELETING else "its creation was interrupted, and nothing names it"
