# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much room declared storage has: no host can tell, since the instances of all hosts share it.

Runs that take of it hold its lease from deciding to claimed, so that two of them do not promise the same room.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import size_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Step


class StorageRoom:
    """What may still be promised of each declared storage, in GB.

    declared is `storage` of desired state. Where it says no capacity_gb, that is the smallest size that a host reports
    which has the storage mounted. What no host has mounted is not judged: no instance can be placed on it.
    """

    def __init__(
        self, declared: Mapping[str, Mapping[str, Any]], hosts: Collection[Host], records: Iterable[Record]
    ) -> None:
        self._capacity = {name: _capacity(name, entry, hosts) for name, entry in declared.items()}
        self._used = dict.fromkeys(declared, 0.0)
        for record in records:
            if record.storage in self._used:
                self._used[record.storage] += size_of(record).disk_gb

    def take(self, storage: str | None, needed: float) -> str | None:
        """Count so many GB of the storage as taken, or say why they cannot be; None is the hosts' own directory."""
        capacity = self._capacity.get(storage) if storage is not None else None
        if storage is None or capacity is None or needed <= 0:
            return None
        free = max(capacity - self._used[storage], 0)
        if needed > free:
            remedy = "make room there, or set its capacity_gb"
            return f"storage {storage}: needs {needed:g} GB, {free:g} free of {capacity:g}; {remedy}"
        self._used[storage] += needed
        return None

    def without_too_large(
        self, steps: Sequence[Step], records: Mapping[str, Record]
    ) -> tuple[list[Step], list[Obstacle]]:
        """The steps for which there is room, and an obstacle for each other; records has what is there, by UUID."""
        fitting, obstacles = [], []
        for step in steps:
            before, after = records.get(step.uuid), Record.from_dict(step.record) if step.record else None
            more = size_of(after).disk_gb - size_of(before).disk_gb if before and after else 0
            problem = self.take(after.storage if after else None, more)
            if problem is None:
                fitting.append(step)
            else:
                obstacles.append(Obstacle(step.instance, "refused", problem))
        return fitting, obstacles


def _capacity(name: str, declared: Mapping[str, Any], hosts: Collection[Host]) -> float | None:
    """How many GB the storage may hold, None where nobody knows."""
    if declared.get("capacity_gb") is not None:
        return float(declared["capacity_gb"])
    seen = [(host.facts.get("storage") or {}).get(name) or {} for host in hosts]
    sizes = [float(each["total_gb"]) for each in seen if each.get("ready") and each.get("total_gb") is not None]
    return min(sizes, default=None)
