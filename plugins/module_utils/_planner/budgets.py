# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many members of a server group maintenance may interrupt: max_unavailable less those that are down; and when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import GroupKey


class Budgets:
    """The budgets of all groups that declare one. A group is of a project: (project, name).

    Down is what should run and does not, or is where nobody answers. What was stopped to empty a host should run: it
    starts when that is put to use again.
    """

    def __init__(self, holdings: Holdings, desired: Desired) -> None:
        self._most: dict[str, int] = {
            name: int(group["max_unavailable"])
            for name, group in desired.server_groups.items()
            if group.get("max_unavailable") is not None
        }
        self._down: Counter[GroupKey] = Counter()
        self._stopped: dict[str, Counter[GroupKey]] = defaultdict(Counter)
        stopped = {uuid: host.name for host in holdings.hosts.values() for uuid in host.facts.get("stopped") or ()}
        for holding in holdings.all:
            group = self.group(holding.record)
            if group is None or is_up(holding):
                continue
            if holding.record.power_state == "running":
                self._down[group] += 1
            elif holding.record.uuid in stopped:
                self._stopped[stopped[holding.record.uuid]][group] += 1

    def group(self, record: Record) -> GroupKey | None:
        """The record's group where that has a budget."""
        name = record.server_group
        return (record.project, name) if name is not None and name in self._most else None

    def left(self, group: GroupKey) -> int:
        """How many more members may be unavailable at once."""
        return self._most[group[1]] - self._unavailable(group)

    def said(self, group: GroupKey) -> str:
        """The budget in words."""
        down = self._unavailable(group)
        already = f", and {down} {'is' if down == 1 else 'are'} already" if down else ""
        return f"of group {group[1]} at most {self._most[group[1]]} may be unavailable{already}"

    def put_to_use(self, hosts: Iterable[str]) -> bool:
        """Count what was stopped to empty the hosts as started again; whether there was any."""
        started = [self._stopped.pop(host, None) for host in hosts]
        return any(started)

    def _unavailable(self, group: GroupKey) -> int:
        return self._down[group] + sum(stopped[group] for stopped in self._stopped.values())


class Turns:
    """The rounds of moves: in one no group has more members on their way than its budget leaves, and one in any case.

    stopped are those that are off in all of them, and count in no budget yet.
    """

    def __init__(self, budgets: Budgets, stopped: Mapping[GroupKey, int] = MappingProxyType({})) -> None:
        self._budgets, self._stopped = budgets, stopped
        self._taken: Counter[tuple[GroupKey, int]] = Counter()

    def turn(self, holding: Holding) -> int:
        """The first round that an instance can move in, which it then does."""
        group = self._budgets.group(holding.record)
        number = 1
        if group is not None and is_up(holding):
            most = max(self._budgets.left(group) - self._stopped.get(group, 0), 1)
            while self._taken[group, number] >= most:
                number += 1
            self._taken[group, number] += 1
        return number


def is_up(holding: Holding) -> bool:
    """Whether an instance is seen to run."""
    return holding.is_seen and holding.instance.observed.power_state == "running"
