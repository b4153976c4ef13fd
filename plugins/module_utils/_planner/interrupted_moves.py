# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves that were interrupted, found in a fleet, and the steps that end each where both hosts say it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import (
    ALARM,
    ARRIVING,
    KEPT,
    LEFT,
    MIGRATING,
    OLDER,
    STAYS,
    Side,
    destination_side,
    source_side,
    verdict,
    why_kept,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record, Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Obstacle, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.dead import NOBODY, Dead
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.outlived import (
    forgetting,
    forgetting_deleted,
    why_not_deleted,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import step_on

_FORGETTING = TASKS["forget_evacuated"]
# In these no guest of an end that was left behind can write, and none is ended in order to remove it.
_OFF = ("stopped", "crashed")


@dataclass(frozen=True)
class Interrupted:
    """One move that was interrupted: what ends it, or why nothing does. Neither is there where all that is left of it
    is what keepers place on a destination that is dead.

    loss is what died with the destination of an instance that goes on at its source; is_unaccepted says that this alone
    is the obstacle.
    """

    name: str
    uuid: str
    source: str
    destination: str
    steps: tuple[Step, ...] = ()
    obstacle: Obstacle | None = None
    loss: str | None = None
    is_unaccepted: bool = False


def interrupted_moves(holdings: Holdings, dead: Dead = NOBODY) -> dict[str, Interrupted]:
    """Every move that is not at its end, by the instance's name. One that somebody works on is busy."""
    found: dict[str, Interrupted] = {}
    for holding in holdings.all:
        task = holding.record.task
        if task is not None and _is_of_move(task) and holding.record.uuid not in found:
            found[holding.record.uuid] = _decided(holdings, holding, dead)
    return {move.name: move for move in found.values()}


def moves_of(holdings: Holdings, hosts: Iterable[str], dead: Dead) -> dict[str, Interrupted]:
    """Those that one of the hosts has a part in, of instances that a host which answers has."""
    ends, seen = set(hosts), {holding.record.uuid for holding in holdings.all if holding.is_seen}
    found = interrupted_moves(holdings, dead)
    return {name: each for name, each in found.items() if {each.source, each.destination} & ends and each.uuid in seen}


def _is_of_move(task: Task) -> bool:
    """Whether it is one end's part in a move, or the removal of an end that was left behind by one."""
    return task.name in (ARRIVING, MIGRATING) or (task.name == _FORGETTING and {"from", "to"} <= set(task.options))


def _decided(holdings: Holdings, holding: Holding, dead: Dead) -> Interrupted:
    """What becomes of the move of which this is an end."""
    record, (there, here) = holding.record, _way(holding)
    move = Interrupted(record.domain_name, record.uuid, there, here)
    parts = {each.host: each for each in holdings.with_uuid(record.uuid)}
    living = _living(move, parts)
    if living is not None:
        return replace(move, steps=tuple(_forgotten(holdings, move, parts, living)))
    hindered = _hindered(move, parts)
    if hindered is not None:
        return replace(move, obstacle=hindered)
    source = source_side(there, _seen(parts, there), _absence(holdings, there, dead))
    destination = destination_side(here, _seen(parts, here), _absence(holdings, here, dead))
    if _is_outlived(source, destination, dead):
        destination = Side(here, "fenced")
    answer = verdict(source, destination)
    if answer in (KEPT, ALARM):
        kind = "conflict" if answer == ALARM else "unknown"
        return replace(move, obstacle=Obstacle(move.name, kind, why_kept(source, destination)))
    if answer == OLDER and parts[there].record.storage is None:
        move = replace(move, loss=_loss(move))
        if not dead.accepts(move.name) and dead.outlived_at(here, move.uuid, there) is None:
            why = f"{move.loss}: say lost_disks=rebuild, or accept it for this one, to have it go on from these"
            return replace(move, obstacle=Obstacle(move.name, "refused", why), is_unaccepted=True)
    is_at_rest = answer == STAYS and source.says != "running" and destination.says == "none"
    if is_at_rest and holdings.is_outlived(parts[there]):
        return _deleted_since(move, holdings, parts[there])
    return replace(move, steps=tuple(_steps(holdings, parts, source, destination, answer == LEFT, dead)))


def _hindered(move: Interrupted, parts: Mapping[str, Holding]) -> Obstacle | None:
    """Why nothing is done with it whatever both ends say."""
    others = sorted(set(parts) - {move.source, move.destination})
    if others:
        way = f"its move from {move.source} to {move.destination} was interrupted"
        return Obstacle(move.name, "conflict", f"{way}, and {', '.join(others)} has it as well")
    busy = next((each.instance.observed.busy for each in parts.values() if each.instance.observed.busy), None)
    if busy is not None:
        return Obstacle(move.name, "refused", f"busy: {busy}")
    left = [each for each in parts.values() if each.record.task is not None and each.record.task.name == _FORGETTING]
    if left and left[0].record.task is not None:
        home = left[0].record.task.options.get("lives_on")
        reason = f"what is left of it on {left[0].host} was being removed as it lived on {home}, which has it no more"
        return Obstacle(move.name, "conflict", f"{reason}: look where it is before anything is changed")
    return None


def _living(move: Interrupted, parts: Mapping[str, Holding]) -> Holding | None:
    """The instance where it has gone on to from this move's destination, whole and newer than what either end has left
    of it; None where nobody can tell that.
    """
    others = [each for host, each in parts.items() if host not in (move.source, move.destination)]
    ends = [each for host, each in parts.items() if host in (move.source, move.destination)]
    if len(others) != 1 or not all(each.is_seen and each.instance.observed.busy is None for each in parts.values()):
        return None
    newest = max((each.record.generation for each in ends), default=-1)
    is_off = all(each.instance.observed.power_state in _OFF for each in ends)
    (living,) = others
    return living if is_off and living.record.task is None and living.record.generation > newest else None


def _forgotten(holdings: Holdings, move: Interrupted, parts: Mapping[str, Holding], living: Holding) -> Iterator[Step]:
    """What removes the ends of a move that the instance has gone on from; their disks are kept aside."""
    reason = f"its move from {move.source} to {move.destination} was interrupted here, and it lives on {living.host}"
    for host in sorted({move.source, move.destination} & set(parts)):
        step = forgetting(holdings, parts[host], living.host, reason)
        # Both ends may have one, of one instance; and who finds it half done has to know of which move it is an end.
        options = {**_options(holdings, parts[host], move.source, move.destination), **step.options}
        yield replace(step, id=f"{step.id} on {host}", options=options)


def _is_outlived(source: Side, destination: Side, dead: Dead) -> bool:
    """Whether keepers have it, by an earlier decision, live on where it came from: then its other copy starts nowhere,
    also where that host is back.
    """
    if source.instance is None or source.instance.record.task is None:
        return False
    uuid, there = source.instance.record.uuid, destination.instance
    at = dead.outlived_at(destination.host, uuid, source.host)
    return at is not None and (there is None or there.record.generation < at)


def _loss(move: Interrupted) -> str:
    return (
        f"its move to {move.destination} was under way, and what it may have written there is lost; its disks on "
        f"{move.source} are as they were when it left"
    )


def _deleted_since(move: Interrupted, holdings: Holdings, stale: Holding) -> Interrupted:
    """A move that had ended where it went, but for what the source was to do; the instance was deleted there since."""
    why = why_not_deleted(holdings, stale, move.destination)
    if why is not None:
        reason = f"its move from {stale.host} to {move.destination} was interrupted, and {why}"
        return replace(move, obstacle=Obstacle(move.name, "unknown", reason))
    return replace(move, steps=(forgetting_deleted(holdings, stale, move.destination),))


def _absence(holdings: Holdings, host: str, dead: Dead) -> str | None:
    if host in holdings.hosts:
        return None
    return "fenced" if host in dead.hosts else "silent"


def _way(holding: Holding) -> tuple[str, str]:
    """From where to where, as the task of either end says."""
    task = holding.record.task
    options = task.options if task is not None else {}
    if task is not None and task.name == ARRIVING:
        return str(options.get("from")), holding.host
    return holding.host, str(options.get("to"))


def _seen(parts: Mapping[str, Holding], host: str) -> Instance | None:
    return parts[host].instance if host in parts and parts[host].is_seen else None


def _steps(
    holdings: Holdings, parts: Mapping[str, Holding], source: Side, destination: Side, has_left: bool, dead: Dead
) -> Iterator[Step]:
    """What the destination does, and then the source."""
    first: tuple[str, ...] = ()
    way = f"from {source.host} to {destination.host}"
    reason = f"its move {way} was interrupted, and it is on {destination.host if has_left else source.host}"
    task = destination.instance.record.task if destination.instance else None
    if destination.instance is not None and task is not None:
        action = "finish_arrival" if has_left else "drop_arrival"
        step = _step(holdings, parts[destination.host], action, reason, source.host, destination.host)
        # By its claim it is a place alone: what is half removed is never taken for the instance.
        yield step if has_left else replace(step, options={**step.options, "arrived": False})
        first = (f"{action} {destination.instance.record.domain_name}",)
    if source.instance is not None and source.instance.record.task is not None:
        action = "finish_migration" if has_left else "undo_migration"
        step = _step(holdings, parts[source.host], action, reason, source.host, destination.host, first)
        outlives = _outlives(source.instance.record, source, destination, dead)
        yield step if outlives is None else replace(step, options={**step.options, "generation": outlives})


def _outlives(record: Record, source: Side, destination: Side, dead: Dead) -> int | None:
    """The generation that the source goes on with, where every copy of a dead destination has to be below it."""
    if destination.says != "fenced":
        return None
    told = dead.outlived_at(destination.host, record.uuid, source.host)
    return max(told or 0, dead.outlives(destination.host, record))


def _step(
    holdings: Holdings, holding: Holding, action: str, reason: str, there: str, here: str, first: tuple[str, ...] = ()
) -> Step:
    task = holding.record.task
    return step_on(
        holdings.hosts[holding.host],
        holding,
        action,
        reason,
        before={"task": task.name if task else None},
        after={"task": None},
        options=_options(holdings, holding, there, here),
        after_steps=first,
    )


def _options(holdings: Holdings, holding: Holding, there: str, here: str) -> dict[str, Any]:
    """What the task of either end says, and from where to where it goes."""
    task = holding.record.task
    address = holdings.hosts[here].address if here in holdings.hosts else here
    return {**(task.options if task else {}), "from": there, "to": here, "address": address}
