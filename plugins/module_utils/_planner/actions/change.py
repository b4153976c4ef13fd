# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An action's change to one instance, and what it is decided from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import Addresses
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record, step_on


@dataclass(frozen=True)
class Subject:
    """One instance that an action is asked for: who has it, its state in Nova's words, the action with its options.

    holdings are all instances of the fleet, for what has to differ from the others'; address_book has the addresses
    that nobody else may get, those that this plan gives among them.
    """

    action: str
    options: Mapping[str, Any]
    holding: Holding
    host: Host
    state: str
    desired: Desired
    moment: Moment
    holdings: Holdings = field(default_factory=lambda: Holdings(Fleet(())))
    address_book: Callable[[], Addresses] = lambda: Addresses({}, {})

    @property
    def record(self) -> Record:
        return self.holding.record

    @property
    def addresses(self) -> Addresses:
        return self.address_book()

    def with_record(self, record: Record) -> Subject:
        """The same with another record."""
        instance = replace(self.holding.instance, record=record)
        return replace(self, holding=replace(self.holding, instance=instance))

    @property
    def power_state(self) -> str:
        return self.holding.instance.observed.power_state

    def option(self, name: str, kind: type, default: Any = None) -> Any:
        """An option of the action. Raises Refused for a value of another kind."""
        value = self.options.get(name)
        if value is None:
            return default
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise Refused(f"{self.action}: {name} must be a {kind.__name__}, not {value!r}")
        return value


@dataclass(frozen=True)
class Change:
    """What the action changes: after by the record's keys, as Record.to_dict has them; options are for the host.

    impact is what it does to a guest, where that is not what the table of actions says. before is what a reader of the
    plan sees beside after; by default what the record has. said is what its user should know before it is done.
    action is the one that it takes, where that is not the one that was asked for.
    """

    after: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    impact: str | None = None
    before: Mapping[str, Any] | None = None
    said: str | None = None
    action: str | None = None


def changed_step(holding: Holding, host: Host, action: str, change: Change, reason: str) -> Step:
    """The step that makes the change."""
    has = holding.record.to_dict()
    before = change.before if change.before is not None else {key: has[key] for key in change.after}
    return step_on(
        host,
        holding,
        change.action or action,
        reason=reason if change.said is None else f"{reason}; {change.said}",
        impact=change.impact,
        before=dict(before),
        after=dict(change.after),
        options=dict(change.options),
        record=changed_record(holding.record, change.after),
    )


# The change, or None for an instance that is as the action would leave it. Raises Refused.
Decide = Callable[[Subject], "Change | None"]
