# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Migration: where each instance that shall move goes, and the two steps of its move, one for each host."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import why_post_copy_is_refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import why_restore_points_stay
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.convergences import Convergences
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import (
    fetching,
    host_precondition,
    placement_reason,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.hands import Hands
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import (
    COLD,
    LIVE,
    WITH_MEMORY,
    why_not_live,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import REFUSED, Relocation, no_place
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

MODES = ("auto", LIVE, COLD)


def is_there_already(options: Mapping[str, Any], holding: Holding, run: str) -> bool:
    """Whether these options of a migration ask to have it moved to where it is; not where this run has moved it there,
    or is to empty a host that it has left already.
    """
    is_asked = options.get("host") == holding.host and options.get("from") is None
    return is_asked and not _has_moved(holding.record, run)


def _has_moved(record: Record, run: str) -> bool:
    last = record.last_action or {}
    return (last.get("action"), last.get("run")) == ("migrate", run)


def migrate(subject: Subject) -> Change | None:
    """That it moves: how, and where to where that is said. Where it goes else is decided for all moves at once.

    Raises Refused for what cannot move the way it is asked for.
    """
    destination, mode = subject.option("host", str), subject.option("mode", str, "auto")
    if mode not in MODES:
        raise Refused(f"migrate: mode must be one of {', '.join(MODES)}, not {mode!r}")
    if subject.option("from", str) not in (None, subject.holding.host):
        # It has left the host that it was to leave, by whoever's doing.
        return None
    if destination == subject.holding.host or _has_moved(subject.record, subject.moment.run):
        # It is there; or an earlier round of this run has moved it, and the scheduler would choose anew.
        return None
    if destination is not None and destination not in subject.holdings.hosts:
        is_silent = destination in subject.holdings.unknown_hosts
        why = "does not answer" if is_silent else "is not a host of the fleet"
        raise Refused(f"{destination} {why}: nothing can be moved there")
    state = subject.power_state
    if mode == LIVE and state not in WITH_MEMORY:
        raise Refused(f"it is {state}: what is off moves cold")
    if mode == COLD and state == "paused":
        raise Refused("it is paused, and what it has in memory would be lost: say live, or unpause it first")
    chosen = COLD if mode == COLD or state not in WITH_MEMORY else LIVE
    record = subject.record
    reason = why_restore_points_stay(record.restore_points, copies_disk=record.storage is None)
    reason = reason or (why_not_live(subject.holding.instance) if chosen == LIVE else None)
    if reason is not None:
        raise Refused(reason)
    impact = "restart" if chosen == COLD and state == "running" else None
    options = {"mode": chosen, "power": state, "host": destination}
    return Change(options=options, impact=impact, before={"host": subject.holding.host}, after={})


@dataclass(frozen=True)
class Wanted:
    """An instance that shall move: its record, and the step that was decided for it, without a destination yet.

    The record of the step says how large it will be where it goes, which is more where the move is for a resize.
    """

    record: Record
    step: Step

    @property
    def away(self) -> str | None:
        """Why a resize does not leave it where it is; None where the move is all that was asked for."""
        return self.step.options.get("away")


@dataclass(frozen=True)
class Moves:
    """The steps of moves, what cannot move, and what waits until a host has a hand free, with the reason."""

    steps: tuple[Step, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    waiting: Mapping[str, str] = field(default_factory=dict)

    @property
    def notes(self) -> list[str]:
        """What waits and for whom, where it is not for this plan's own moves."""
        return [] if self.steps else [f"{name} waits: {why}" for name, why in sorted(self.waiting.items())]


class Migration:
    """Plans the moves of one run, all against the same picture of the fleet; told says how each is to end."""

    def __init__(self, desired: Desired, holdings: Holdings, told: Convergences | None = None) -> None:
        self._desired, self._holdings = desired, holdings
        self._told = told or Convergences(desired)
        self._hosts = [*holdings.answering(), *holdings.stand_ins()]
        self._relocation = Relocation(desired, self._hosts)

    def plan(
        self,
        wanted: Sequence[Wanted],
        settings: Settings,
        own_rules: OwnRules,
        excluded: Mapping[str, Sequence[str]],
    ) -> Moves:
        """The moves, each with how many of them its hosts have in hand at once.

        excluded maps `project.name` to hosts that refused the instance in this run.
        """
        found_steps: list[tuple[Step, Step]] = []
        obstacles: list[Obstacle] = []
        ready: list[tuple[Wanted, Request, dict[str, str]]] = []
        for each in wanted:
            left_out = self._left_out(each, excluded.get(each.step.instance, ()))
            becomes = Record.from_dict(each.step.record or each.record.to_dict())
            request = self._relocation.request(becomes, left_out, each.record.uuid)
            problem = _contradiction(request, each.step)
            if problem is not None:
                why = "; ".join(filter(None, (each.away, problem)))
                obstacles.append(Obstacle(each.step.instance, "refused", why))
            else:
                ready.append((each, replace(request, destination=each.step.options["host"]), left_out))
        requests = [request for _each, request, _left_out in ready]
        placements = schedule(requests, self._hosts, settings, own_rules) if ready else []
        for (each, _request, left_out), placement in zip(ready, placements):
            try:
                found = self._steps(each, placement, left_out)
            except Refused as error:
                obstacles.append(Obstacle(each.step.instance, "refused", str(error)))
                continue
            if isinstance(found, Obstacle):
                obstacles.append(found)
                continue
            found_steps.append(found)
        steps, waiting = self._in_hand(found_steps)
        return Moves(tuple(steps), tuple(obstacles), waiting)

    def _in_hand(self, pairs: Sequence[tuple[Step, Step]]) -> tuple[list[Step], dict[str, str]]:
        """The steps with how many of them their hosts have in hand at once; and what waits, with the reason."""
        hands = Hands(self._holdings)
        steps: list[Step] = []
        waiting: dict[str, str] = {}
        for arrive, migration in pairs:
            full = hands.ask(migration.host, arrive.host)
            if full is not None:
                waiting[migration.instance] = full
        for arrive, migration in pairs:
            if migration.instance not in waiting:
                way = hands.of(migration.host, arrive.host)
                steps += (replace(each, options={**each.options, "hands": way}) for each in (arrive, migration))
        return steps, waiting

    def _left_out(self, wanted: Wanted, refused: Sequence[str]) -> dict[str, str]:
        source, is_live = wanted.step.host, wanted.step.options["mode"] == LIVE
        return {
            **self._relocation.left_out(wanted.record, source, is_live),
            **dict.fromkeys(refused, REFUSED),
            source: f"source: {wanted.away or 'it is there now'}",
        }

    def _steps(self, wanted: Wanted, placement: Placement, left_out: Mapping[str, str]) -> Obstacle | tuple[Step, Step]:
        step, record = wanted.step, wanted.record
        if placement.host is None:
            return no_place(step.instance, placement, left_out)
        destination = self._holdings.hosts[placement.host]
        self._require_image(record, destination)
        mode, power = step.options["mode"], step.options["power"]
        reason = step.reason
        if step.options["host"] is None:
            reason = placement_reason(placement) if wanted.away is None else f"{reason}; {placement_reason(placement)}"
        way = {"from": step.host, "to": destination.name, "mode": mode, "power": power}
        way["convergence"] = self._convergence(record, mode)
        there = replace(
            record,
            generation=record.generation + 3,  # the source's own claim is in between, and that it sends
            assignment=placement.assignment or None,
            task=None,
        )
        arrive = Step(
            id=f"arrive {step.instance}",
            host=destination.name,
            instance=step.instance,
            uuid=step.uuid,
            action="arrive",
            impact="none",
            reason=reason,
            before={"host": step.host},
            after={"host": destination.name},
            record=there.to_dict(),
            preconditions={"generation": None, "host": host_precondition(destination)},
            options={**way, **fetching(record.image, destination), "server_group": self._group(record)},
        )
        migration = replace(
            step,
            reason=reason,
            before={"host": step.host},
            after={"host": destination.name},
            record=None,
            after_steps=(arrive.id,),
            options={**way, "address": destination.address, "sent": False},
        )
        return arrive, migration

    def _convergence(self, record: Record, mode: str) -> dict[str, Any]:
        """What the migration is told. Raises Refused for what cannot be done with it."""
        told = self._told.of(record)
        if mode == COLD:
            # Nothing writes meanwhile, so there is nothing to climb.
            told = replace(told, ladder=())
        reason = why_post_copy_is_refused(told, copies_disk=record.storage is None)
        if reason is not None:
            raise Refused(reason)
        return told.to_dict()

    def _group(self, record: Record) -> Mapping[str, Any] | None:
        return self._desired.server_groups.get(record.server_group or "")

    def _require_image(self, record: Record, host: Host) -> None:
        """Raise Refused where the image below its disk can come from nowhere."""
        digest = sha256_of(record.image.checksum)
        known = {image.sha256 for image in self._desired.images.values()}
        if digest not in (host.facts.get("images") or ()) and digest not in known:
            raise Refused(
                f"its disk rests on image {record.image.name} ({record.image.checksum}), which {host.name} does not "
                "have and YAML does not name any more: declare it again, under any name"
            )


def _contradiction(request: Request, step: Step) -> str | None:
    destination = step.options["host"]
    if request.host is None or request.host == destination:
        return None
    where = f" to {destination}" if destination else ""
    return f"YAML pins it to {request.host}: change that first, and it can move{where}"
