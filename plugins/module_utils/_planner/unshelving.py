# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unshelving: on which host each instance comes back that was shelved, and what is left of it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import (
    fetching,
    host_precondition,
    placement_reason,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import REFUSED, Relocation, no_place
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record, step_on
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings


class Unshelving:
    """Finds places for the instances that a run unshelves, all against the same picture of the fleet."""

    def __init__(self, desired: Desired, holdings: Holdings) -> None:
        self._desired, self._holdings = desired, holdings
        self._hosts = [*holdings.answering(), *holdings.stand_ins()]
        self._relocation = Relocation(desired, self._hosts)

    def plan(
        self,
        wanted: Sequence[tuple[Record, Step]],
        settings: Settings,
        own_rules: OwnRules,
        excluded: Mapping[str, Sequence[str]],
    ) -> tuple[list[Step], list[Obstacle]]:
        """A step for each that finds a host, an obstacle for each that does not.

        wanted are records and the steps that were decided for them, without a host yet. excluded maps `project.name` to
        hosts that refused it in this run.
        """
        left_out = [self._left_out(record, excluded.get(step.instance, ())) for record, step in wanted]
        requests = [self._request(record, step, hosts) for (record, step), hosts in zip(wanted, left_out)]
        placements = schedule(requests, self._hosts, settings, own_rules) if requests else []
        steps: list[Step] = []
        obstacles: list[Obstacle] = []
        for (record, step), placement, hosts in zip(wanted, placements, left_out):
            if placement.host is None:
                obstacles.append(no_place(step.instance, placement, hosts))
            else:
                steps.append(self._step(record, step, self._holdings.hosts[placement.host], placement))
        return steps, obstacles

    def _left_out(self, record: Record, refused: Sequence[str]) -> dict[str, str]:
        unseen = {
            host.name: "image_store: it does not see the disk there: mount the store"
            for host in self._hosts
            if record.uuid not in (host.facts.get("image_store") or {}).get("shelved", ())
        }
        return {
            **unseen,
            **self._relocation.left_out(record, None, is_live=False),
            **dict.fromkeys(refused, REFUSED),
        }

    def _request(self, record: Record, step: Step, left_out: Mapping[str, str]) -> Request:
        request = self._relocation.request(replace(record, condition=None), left_out)
        return replace(request, host=step.options["host"] or request.host)

    def _step(self, record: Record, step: Step, host: Host, placement: Placement) -> Step:
        """On its own host from its record there, on another as a new claim in its next generation."""
        assignment = placement.assignment or None
        after = {**step.after, **({"assignment": assignment} if assignment != record.assignment else {})}
        is_here = host.name == step.host
        options = {**step.options, **fetching(record.image, host), "alternates": list(placement.alternates)}
        options["server_group"] = self._desired.server_groups.get(record.server_group or "")
        return replace(
            step,
            host=host.name,
            reason=step.reason if step.options["host"] else placement_reason(placement),
            after=after,
            record=changed_record(record, after).to_dict(),
            preconditions={"generation": record.generation if is_here else None, "host": host_precondition(host)},
            options=options,
        )


def left_behind(holdings: Holdings, name: str | None = None) -> Iterator[Step]:
    """Steps that remove what is left of instances where they were shelved, once they are settled elsewhere.

    name is `project.name`, or None for all.
    """
    for holding in holdings.superseded:
        newer = holdings.with_uuid(holding.record.uuid)
        is_settled = len(newer) == 1 and newer[0].is_seen and newer[0].record.task is None
        if is_settled and holding.instance.observed.busy is None and name in (None, newer[0].record.domain_name):
            host = holdings.hosts[holding.host]
            before = {"condition": holding.record.to_dict()["condition"]}
            yield step_on(host, holding, "forget_shelved", f"it is on {newer[0].host} since", before=before)
