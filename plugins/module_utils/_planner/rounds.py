# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which moves of a sequence may be made at once: all that the rules allow while nothing has left its source yet, and of
no group more than its budget.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.budgets import Budgets
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand, GroupKey
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState, HostState


class Rounds:
    """The fleet as it is in the middle of a round: what moves is counted where it comes from and where it goes to."""

    def __init__(self, hosts: Sequence[Host], rules: Rules, settings: Settings, budgets: Budgets) -> None:
        self._rules = rules
        self._settings = settings
        self._fleet = FleetState(hosts)
        self._changed: set[int] = set()
        self._budgets = budgets
        self._moving: Counter[GroupKey] = Counter()
        self._number = 1

    def allows(self, state: HostState, demand: Demand) -> bool:
        """Whether every rule lets the demand's instance onto a host."""
        settings = self._settings
        return all(
            rule.reject(state, demand, settings) is None
            for rule in self._rules.filters.values()
            if rule.reads(demand, settings) is not None
        )

    def number(self, record: Record, demand: Demand, source: int, destination: int, hosts: Sequence[Host]) -> int:
        """The round of the record's move between two positions; hosts is the fleet as the moves before it leave it."""
        group = self._budgets.group(record)
        is_spent = group is not None and self._moving[group] >= max(self._budgets.left(group), 1)
        if is_spent or not self.allows(self._fleet.states[destination], demand):
            for position in sorted(self._changed):
                self._fleet.renew(position, hosts[position])
            self._changed.clear()
            self._moving.clear()
            self._number += 1
        self._fleet.take(destination, demand)
        self._changed.update((source, destination))
        if group is not None:
            self._moving[group] += 1
        return self._number
