# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which names are free: not those of what cannot be read, is lost, may be on a silent host, or would be renamed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Obstacle
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings

_NUMBERED = re.compile(r"(.+)-([0-9]+)")


class Naming:
    """Judges the names of instances that no host is known to have. wanted is what YAML names, by `project.name`."""

    def __init__(self, holdings: Holdings, wanted: Mapping[str, DesiredInstance]) -> None:
        self._holdings, self._wanted = holdings, wanted
        self._lost: dict[str, list[Holding]] = defaultdict(list)
        for lost in holdings.lost:
            self._lost[lost.record.domain_name].append(lost)
        # Declared instances that YAML does not name any more, whose names end with a number, by the name before it.
        self._numbered: dict[str, list[tuple[int, Holding]]] = defaultdict(list)
        for holding in filter(self._is_left, holdings.all):
            match = _NUMBERED.fullmatch(holding.record.domain_name)
            if match is not None:
                self._numbered[match.group(1)].append((int(match.group(2)), holding))

    def why_not_new(self, wanted: DesiredInstance) -> Obstacle | None:
        """Why an instance that no host is known to have must not be made all the same; None when it may be."""
        name = wanted.domain_name
        lost = self._lost.get(name)
        if lost and name not in self._holdings.blocked:
            remedy = "recover it, or delete it by name (instance_delete) to have it made anew"
            return self._lost_obstacle(lost[0], remedy)
        renamed = self.renamed_from(wanted)
        if renamed is not None and name not in self._holdings.blocked:
            old, count = renamed.record.domain_name, f"count: 1 makes {wanted.name}-1"
            reason = f"{old} on {renamed.host} would be renamed by the changed count: keep the count ({count})"
            return Obstacle(name, "conflict", f"{reason}, or delete that instance first")
        return self._unsure(name)

    def why_not_gone(self, name: str) -> Obstacle | None:
        """Why an instance that no host has by this name cannot be taken for deleted; None when it can."""
        left = [lost for lost in self._lost.get(name, ()) if not self._holdings.is_gone(lost)]
        if left and name not in self._holdings.blocked:
            return self._lost_obstacle(left[0], "files of it are left, look at them")
        return self._unsure(name)

    def renamed_from(self, wanted: DesiredInstance) -> Holding | None:
        """The instance that a count, added or removed, would turn into this one: `web` to `web-1`, or `web-1` to
        `web`.
        """
        if wanted.counted_from is None:
            numbered = self._numbered.get(wanted.domain_name, ())
            return min(numbered, key=lambda each: (each[0], each[1].host))[1] if numbered else None
        if wanted.name != f"{wanted.counted_from}-1":
            return None
        uncounted = self._holdings.named(f"{wanted.project}.{wanted.counted_from}")
        return next(filter(self._is_left, uncounted), None)

    def would_be_renamed(self, record: Record) -> bool:
        """Whether a wanted instance that is not there yet would be this one under another name."""
        name = record.domain_name
        match = _NUMBERED.fullmatch(name)
        for new_name in (f"{name}-1", match.group(1) if match else name):
            wanted = self._wanted.get(new_name)
            if wanted is None or self._holdings.named(new_name):
                continue
            renamed = self.renamed_from(wanted)
            if renamed is not None and renamed.record.uuid == record.uuid:
                return True
        return False

    def _is_left(self, holding: Holding) -> bool:
        """Whether it was declared, is complete, and YAML does not name it any more: a rename would have to keep it."""
        record = holding.record
        is_half_done = record.task is not None and record.task.name in (TASKS["create"], TASKS["delete"])
        return record.origin == "declared" and not is_half_done and record.domain_name not in self._wanted

    def _unsure(self, name: str) -> Obstacle | None:
        """Why nobody can tell whether the name is in use; None when somebody can."""
        if name in self._holdings.blocked:
            return Obstacle(name, "conflict", f"{self._holdings.blocked[name]}: fleet_verify says more")
        if self._holdings.unknown_hosts and not self._holdings.is_kept:
            hosts = ", ".join(self._holdings.unknown_hosts)
            remedy = "bring it back, or make hosts keepers (fleet_keepers)"
            return Obstacle(name, "unknown", f"nobody knows what {hosts} may hold: {remedy}")
        return None

    def _lost_obstacle(self, lost: Holding, remedy: str) -> Obstacle:
        name, unknown = lost.record.domain_name, self._holdings.unknown_hosts
        place = f"keepers place it on {lost.host} (generation {lost.record.generation})"
        reason = f"{place}, which answers and does not have it"
        if unknown:
            return Obstacle(name, "unknown", f"{reason}; {', '.join(unknown)} may: bring it back first")
        return Obstacle(name, "conflict", f"{reason}: {remedy}")
