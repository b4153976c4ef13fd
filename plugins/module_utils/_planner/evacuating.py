# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evacuation as the steps of a plan, for hosts whose fence receipts keepers have, and what interrupted ones left.

Nothing is planned without this run's own receipt: between two runs a host may have come back and started what is there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import (
    build_options,
    fetching,
    host_precondition,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuation import (
    EVACUATING,
    RECEIPT_KEYS,
    Question,
    Rebirth,
    evacuate,
    unfinished,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.interrupted_moves import Interrupted
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import Left
from ansible_collections.lodestar.compute.plugins.module_utils._planner.needs import cpu_pool, images, leases
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import step_on
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings


def require_receipts(hosts: tuple[str, ...], evacuated: Mapping[str, Evacuated], run: str) -> dict[str, Any]:
    """The hosts' fence receipts as keepers have them. Raises Refused for a host of which this run has none."""
    for host in hosts:
        entry = evacuated.get(host)
        if entry is None or entry.stage != OPEN or entry.run != run:
            by = f"; keepers know of one by {entry.by}, {entry.since}" if entry is not None else ""
            raise Refused(f"the evacuation of {host} is not this run's, or has ended{by}: run host_evacuate again")
        if any(not entry.receipt.get(key) for key in RECEIPT_KEYS):
            raise Refused(f"no fence receipt of {host} is with the keepers: nothing of it is made again")
    return {host: evacuated[host].receipt for host in hosts}


@dataclass(frozen=True)
class EvacuationSteps:
    """Plans the steps for what was asked, against one picture of the fleet.

    question names the hosts, with the receipts that keepers have (require_receipts); evacuated are their entries.
    """

    desired: Desired
    fleet: Fleet
    moment: Moment
    question: Question
    evacuated: Mapping[str, Evacuated]
    settings: Settings = DEFAULTS
    own: OwnRules = NO_RULES

    def plan(self) -> Plan:
        """The plan. Raises InvalidInput where one of the hosts answers."""
        question = self.question
        evacuation = evacuate(self.fleet, self.desired, question, self.settings, self.own)
        holdings = Holdings(self.fleet, [*question.expected, *question.hosts], question.kept)
        moves = question.interrupted_moves(holdings)
        steps = [self._step(move, holdings) for move in evacuation.moves]
        steps += [step for move in moves.values() for step in move.steps]
        steps += [redone(holdings, holding) for holding in unfinished(holdings, question.hosts)]
        ends = {name for name, move in moves.items() if move.steps}
        # Of a move that ends nowhere, it says why.
        stranded = [_obstacle(left) for left in evacuation.stranded if left.instance not in moves]
        return Plan(
            run=self.moment.run,
            steps=tuple(sorted(steps, key=lambda step: (step.instance, len(step.after_steps), step.host))),
            obstacles=(*stranded, *(move.obstacle for move in moves.values() if move.obstacle)),
            notes=(*evacuation.notes, *_told(evacuation.skipped)),
            unknown_hosts=holdings.unknown_hosts,
            leases=leases(steps),
            images=images(steps, self.desired),
            cpu_pool=cpu_pool(steps, self.fleet),
            deferred=tuple(sorted(ends)),
            unchanged=len(evacuation.skipped),
            forgotten=self._forgotten(
                holdings, evacuation.forgotten, {(step.host, step.uuid) for step in steps}, moves
            ),
        )

    def _step(self, move: Rebirth, holdings: Holdings) -> Step:
        host, record, name = holdings.hosts[move.destination], move.record, move.record.domain_name
        receipt = self.evacuated[move.source].receipt
        options: dict[str, Any] = {
            "from": move.source,
            "disks": move.disks,
            "may_run": False,
            "server_group": self.desired.server_groups.get(record.server_group or ""),
            **fetching(record.image, host),
        }
        if move.loss:
            options["loss"] = move.loss
        if move.is_unmade:
            # Perhaps nothing has pinned its machine yet.
            options.update(build_options(record.image, host, holdings.answering()), is_unmade=True)
        return Step(
            id=f"evacuate {name}",
            host=host.name,
            instance=name,
            uuid=record.uuid,
            action="evacuate",
            impact="none",
            reason=f"{move.source} was fenced at {receipt['at']}: {receipt['method']}",
            record=replace(record, created_at=record.created_at or self.moment.now).to_dict(),
            preconditions={"generation": None, "host": host_precondition(host)},
            options=options,
        )

    def _forgotten(
        self,
        holdings: Holdings,
        whole: Mapping[str, Mapping[str, int]],
        placed: Collection[tuple[str, str]],
        moves: Mapping[str, Interrupted],
    ) -> dict[str, dict[str, int]]:
        """What keepers still place on the hosts, or where it was never claimed; placed are hosts and UUIDs of steps."""
        forgotten = {host: dict(generations) for host, generations in whole.items()}
        for move in moves.values():
            raw = (self.question.kept.get(move.destination) or {}).get(move.uuid)
            if not move.steps and move.obstacle is None and raw is not None:
                # All that was there is a place that its source has given up.
                forgotten.setdefault(move.destination, {})[move.uuid] = int(raw["generation"])
        for host in holdings.hosts:
            seen = {each.record.uuid for each in holdings.all if each.host == host and each.is_seen}
            for uuid, raw in (self.question.kept.get(host) or {}).items():
                if uuid not in seen and (host, uuid) not in placed and self._was_announced(raw):
                    forgotten.setdefault(host, {})[uuid] = int(raw["generation"])
        return forgotten

    def _was_announced(self, raw: Mapping[str, Any]) -> bool:
        """Whether the record says that it was to be made again, of one of the hosts."""
        task = raw.get("task") or {}
        return task.get("name") == EVACUATING and (task.get("options") or {}).get("from") in self.question.hosts


def redone(holdings: Holdings, holding: Holding) -> Step:
    """The step that finishes what a killed run has begun to make again."""
    task = holding.record.task
    options = dict(task.options) if task is not None else {}
    record = replace(holding.record, generation=holding.record.generation + 1)
    reason = "making it again was interrupted"
    return step_on(holdings.hosts[holding.host], holding, "evacuate", reason, record=record, options=options)


def _obstacle(left: Left) -> Obstacle:
    return Obstacle(left.instance, "no_valid_host" if left.rejected else "refused", left.reason, left.rejected)


def _told(skipped: tuple[Left, ...]) -> Iterator[str]:
    for left in skipped:
        yield f"{left.instance} is left alone: {left.reason}"
