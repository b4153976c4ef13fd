# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of an instance that an action was asked for: a step, a refusal with its reason, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS, state_of, why_not_allowed
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import (
    Change,
    Subject,
    changed_step,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.registry import CHANGES
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.shelve import can_be_elsewhere
from ansible_collections.lodestar.compute.plugins.module_utils._planner.adoption import why_not_adopted
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import Addresses
from ansible_collections.lodestar.compute.plugins.module_utils._planner.existing import UNCHANGED, Existing, Verdict
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hindrance import hindrance, why_locked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment


class Acting:
    """Decides on one instance at a time. override permits what YAML would undo, and passes locks."""

    def __init__(
        self,
        desired: Desired,
        holdings: Holdings,
        existing: Existing,
        moment: Moment,
        override: bool,
        address_book: Callable[[], Addresses],
    ) -> None:
        self._desired, self._holdings, self._existing = desired, holdings, existing
        self._moment, self._override, self._address_book = moment, override, address_book

    def decide(self, ask: Ask, holding: Holding, wanted: DesiredInstance | None) -> Verdict:
        """Wanted is what YAML says of the instance, None where it does not name it."""
        hindered = hindrance(self._holdings, holding)
        is_absent = ask.action == "unshelve" and not holding.is_seen and can_be_elsewhere(holding.record)
        if hindered is not None and not (is_absent and hindered[0] == "unknown"):
            return Verdict(obstacle=hindered)
        if holding.record.task is not None:
            return self._existing.settled_first(holding)
        try:
            return self._verdict(ask, holding, wanted)
        except Refused as refusal:
            return Verdict(obstacle=("refused", str(refusal)))

    def _verdict(self, ask: Ask, holding: Holding, wanted: DesiredInstance | None) -> Verdict:
        action, state = ACTIONS[ask.action], state_of(holding.record, holding.instance.observed.power_state)
        reason = why_not_allowed(ask.action, state)
        if reason is not None and state != action.leads_to:
            raise Refused(reason)
        reason = why_not_adopted(holding.record, ask.action)
        if reason is not None:
            raise Refused(reason)
        host = self._holdings.hosts.get(holding.host) or Host(holding.host, state="down")
        subject = Subject(
            ask.action,
            ask.options,
            holding,
            host,
            state,
            self._desired,
            self._moment,
            self._holdings,
            self._address_book,
        )
        change = CHANGES[ask.action](subject)
        if change is None:
            return UNCHANGED
        self._require_permission(ask, change, holding, wanted)
        return Verdict(step=changed_step(holding, host, ask.action, change, ask.reason))

    def _require_permission(self, ask: Ask, change: Change, holding: Holding, wanted: DesiredInstance | None) -> None:
        """Raise Refused for a lock, and for what the next apply would undo."""
        if self._override:
            return
        locked = None if ACTIONS[ask.action].passes_lock else why_locked(holding.record)
        if locked is not None:
            raise Refused(locked)
        if wanted is not None and ACTIONS[ask.action].is_end:
            raise Refused("YAML declares it: take it out there, or say override")
        for key, value in change.after.items():
            wish = getattr(wanted, key, None)
            if wish is not None and _plain(wish) != _plain(value):
                raise Refused(
                    f"YAML declares its {key} ({_in_words(wish)}): change it there and apply, or say override"
                )


def _in_words(wish: Any) -> Any:
    """A value of YAML as a sentence names it; of networks and disks, what sets them apart."""
    if not isinstance(wish, tuple):
        return _plain(wish)
    told = [
        " ".join(str(part) for part in vars(each).values() if part) if is_dataclass(each) else each for each in wish
    ]
    return ", ".join(told) or "none"


def _plain(value: Any) -> Any:
    """A value of YAML and one of a record, so that they compare: a flavor by its name, a list without its order."""
    if isinstance(value, Mapping) and "name" in value:
        return value["name"]
    if isinstance(value, Mapping):
        return dict(value)
    return sorted(map(str, value)) if isinstance(value, (list, tuple)) else value
