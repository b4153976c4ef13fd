# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many members of a server group maintenance may still interrupt: max_unavailable less those that are down."""

from __future__ import annotations

from collections import Counter

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import GroupKey


class Budgets:
    """The budgets of all groups that declare one. A group is of a project: (project, name)."""

    def __init__(self, holdings: Holdings, desired: Desired) -> None:
        self._most: dict[str, int] = {
            name: int(group["max_unavailable"])
            for name, group in desired.server_groups.items()
            if group.get("max_unavailable") is not None
        }
        self._down = Counter(
            group for holding in holdings.all for group in [self.group(holding.record)] if group and is_down(holding)
        )

    def group(self, record: Record) -> GroupKey | None:
        """The record's group where that has a budget."""
        name = record.server_group
        return (record.project, name) if name is not None and name in self._most else None

    def left(self, group: GroupKey) -> int:
        """How many more members may be unavailable at once."""
        return self._most[group[1]] - self._down[group]

    def said(self, group: GroupKey) -> str:
        """The budget in words."""
        down = self._down[group]
        already = f", and {down} {'is' if down == 1 else 'are'} already" if down else ""
        return f"of group {group[1]} at most {self._most[group[1]]} may be unavailable{already}"


def is_down(holding: Holding) -> bool:
    """Whether an instance that should run does not, or is where nobody answers."""
    wanted = holding.record.power_state == "running"
    return wanted and not (holding.is_seen and holding.instance.observed.power_state == "running")
