# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the copies on a host that was evacuated and is back: those that live elsewhere go, the rest stays.

A copy goes only where keepers have its tombstone and the living one was seen, whole and newer, on another host; or
where they know that it was, and that it was deleted since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OVER, Copy, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Obstacle, Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuating import redone
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.needs import cpu_pool, images, leases
from ansible_collections.lodestar.compute.plugins.module_utils._planner.outlived import (
    forgetting,
    forgetting_deleted,
    why_not_deleted,
)


class Returned:
    """Plans what hosts that are back do with their copies. evacuated is what keepers know, by host."""

    def __init__(self, desired: Desired, fleet: Fleet, holdings: Holdings, evacuated: Mapping[str, Evacuated]) -> None:
        self._desired, self._fleet, self._holdings, self._evacuated = desired, fleet, holdings, evacuated
        self._steps: list[Step] = []
        self._obstacles: list[Obstacle] = []
        self._deferred: list[str] = []
        self._notes: list[str] = []

    def plan(self, hosts: Iterable[str], run: str) -> Plan:
        """The plan. A host that does not answer, or was not evacuated, has no part in it."""
        for host in hosts:
            entry = self._evacuated.get(host)
            if host in self._holdings.hosts and entry is not None and entry.stage != OVER:
                for uuid, copy in sorted(entry.instances.items()):
                    self._decide(host, uuid, copy)
        return Plan(
            run=run,
            steps=tuple(self._steps),
            obstacles=tuple(self._obstacles),
            notes=tuple(self._notes),
            unknown_hosts=self._holdings.unknown_hosts,
            # Until the host is taken back nobody else decides on it.
            leases=tuple(sorted({*leases(self._steps), *(f"host:{step.host}" for step in self._steps)})),
            images=images(self._steps, self._desired),
            cpu_pool=cpu_pool(self._steps, self._fleet),
            deferred=tuple(self._deferred),
        )

    def _decide(self, host: str, uuid: str, copy: Copy) -> None:
        places = [holding for holding in self._holdings.with_uuid(uuid) if holding.is_seen]
        here = next((holding for holding in places if holding.host == host), None)
        others = [holding for holding in places if holding.host != host]
        if here is None:
            return
        name, living = here.record.domain_name, max(others, key=_generation, default=None)
        if living is None:
            self._only_here(host, here, copy)
        elif living.record.generation <= here.record.generation or len(others) > 1:
            where = " and ".join(holding.host for holding in others)
            reason = f"it is on {where} as well, and nobody can tell which is newer: compare them before one goes"
            self._obstacles.append(Obstacle(name, "conflict", reason))
        elif living.instance.observed.busy is not None:
            self._obstacles.append(Obstacle(name, "refused", f"on {living.host}: {living.instance.observed.busy}"))
        elif living.record.task is not None:
            self._settle(living)
        else:
            reason = f"it lives on {living.host} since {host} was evacuated"
            self._steps.append(forgetting(self._holdings, here, living.host, reason))

    def _only_here(self, host: str, here: Holding, copy: Copy) -> None:
        """One that was to be made again elsewhere and was not, or that was deleted there since."""
        name, silent = here.record.domain_name, self._holdings.unknown_hosts
        if silent:
            reason = f"it may be on {' or '.join(silent)}, which does not answer"
            self._obstacles.append(Obstacle(name, "unknown", f"{reason}: bring that back first, or evacuate it"))
        elif self._holdings.is_outlived(here):
            why = why_not_deleted(self._holdings, here, copy.host)
            if why is None:
                self._steps.append(forgetting_deleted(self._holdings, here, copy.host))
            else:
                self._obstacles.append(Obstacle(name, "unknown", why))
        else:
            self._notes.append(f"{name} was not made again on another host: it stays on {host}, with its disks")

    def _settle(self, living: Holding) -> None:
        """Have what was begun elsewhere finished first."""
        task, name = living.record.task, living.record.domain_name
        if task is not None and task.name == TASKS["evacuate"]:
            self._steps.append(redone(self._holdings, living))
            self._deferred.append(name)
        elif task is not None:
            reason = f"on {living.host} it is {task.name} since {task.started_at}: settle that first (fleet_reconcile)"
            self._obstacles.append(Obstacle(name, "refused", reason))


def without_evacuated(fleet: Fleet, evacuated: Iterable[Evacuated]) -> Fleet:
    """The fleet, with the hosts that nobody has taken back yet disabled, whatever they say of themselves."""
    reasons = dict(_reasons(evacuated))
    return replace(
        fleet,
        hosts=tuple(
            replace(host, status="disabled", status_reason=reasons[host.name]) if host.name in reasons else host
            for host in fleet.hosts
        ),
    )


def _reasons(evacuated: Iterable[Evacuated]) -> Iterator[tuple[str, str]]:
    for entry in evacuated:
        if entry.stage != OVER:
            yield entry.host, f"it was evacuated by {entry.by}, {entry.since}: host_resume takes it back"


def _generation(holding: Holding) -> int:
    return holding.record.generation
