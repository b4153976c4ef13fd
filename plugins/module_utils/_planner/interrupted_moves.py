# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves that were interrupted, found in a fleet, and the steps that end each where both hosts say it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import (
    ALARM,
    ARRIVING,
    KEPT,
    LEFT,
    MIGRATING,
    STAYS,
    Side,
    destination_side,
    source_side,
    verdict,
    why_kept,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.outlived import (
    forgetting_deleted,
    why_not_deleted,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import step_on


@dataclass(frozen=True)
class Interrupted:
    """One move that was interrupted: what ends it, or why nothing does."""

    name: str
    uuid: str
    steps: tuple[Step, ...] = ()
    obstacle: Obstacle | None = None


def interrupted_moves(holdings: Holdings, fenced: Collection[str] = ()) -> dict[str, Interrupted]:
    """Every move that is not at its end, by the instance's name. One that somebody works on is busy.

    fenced are hosts that were cut off for good.
    """
    found: dict[str, Interrupted] = {}
    for holding in holdings.all:
        task = holding.record.task
        if task is not None and task.name in (ARRIVING, MIGRATING) and holding.record.uuid not in found:
            found[holding.record.uuid] = _decided(holdings, holding, fenced)
    return {move.name: move for move in found.values()}


def _decided(holdings: Holdings, holding: Holding, fenced: Collection[str]) -> Interrupted:
    record = holding.record
    parts = {each.host: each for each in holdings.with_uuid(record.uuid)}
    there, here = _way(holding)
    source = source_side(there, _seen(parts, there), _absence(holdings, there, fenced))
    destination = destination_side(here, _seen(parts, here), _absence(holdings, here, fenced))
    others = sorted(set(parts) - {there, here})
    name, uuid = record.domain_name, record.uuid
    if others:
        reason = f"its move from {there} to {here} was interrupted, and {', '.join(others)} has it as well"
        return Interrupted(name, uuid, obstacle=Obstacle(name, "conflict", reason))
    busy = next((each.instance.observed.busy for each in parts.values() if each.instance.observed.busy), None)
    if busy is not None:
        return Interrupted(name, uuid, obstacle=Obstacle(name, "refused", f"busy: {busy}"))
    answer = verdict(source, destination)
    if answer in (KEPT, ALARM):
        kind = "conflict" if answer == ALARM else "unknown"
        return Interrupted(name, uuid, obstacle=Obstacle(name, kind, why_kept(source, destination)))
    is_at_rest = answer == STAYS and source.says != "running" and destination.says == "none"
    if is_at_rest and holdings.is_outlived(parts[there]):
        return _deleted_since(holdings, parts[there], here)
    return Interrupted(name, uuid, tuple(_steps(holdings, parts, source, destination, answer == LEFT)))


def _deleted_since(holdings: Holdings, stale: Holding, here: str) -> Interrupted:
    """A move that had ended where it went, but for what the source was to do; the instance was deleted there since."""
    name, uuid = stale.record.domain_name, stale.record.uuid
    why = why_not_deleted(holdings, stale, here)
    if why is not None:
        reason = f"its move from {stale.host} to {here} was interrupted, and {why}"
        return Interrupted(name, uuid, obstacle=Obstacle(name, "unknown", reason))
    return Interrupted(name, uuid, (forgetting_deleted(holdings, stale, here),))


def _absence(holdings: Holdings, host: str, fenced: Collection[str]) -> str | None:
    if host in holdings.hosts:
        return None
    return "fenced" if host in fenced else "silent"


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
    holdings: Holdings, parts: Mapping[str, Holding], source: Side, destination: Side, has_left: bool
) -> Iterator[Step]:
    """What the destination does, and then the source."""
    first: tuple[str, ...] = ()
    way = f"from {source.host} to {destination.host}"
    reason = f"its move {way} was interrupted, and it is on {destination.host if has_left else source.host}"
    task = destination.instance.record.task if destination.instance else None
    if destination.instance is not None and task is not None:
        action = "finish_arrival" if has_left else "drop_arrival"
        yield _step(holdings, parts[destination.host], action, reason, source.host, destination.host)
        first = (f"{action} {destination.instance.record.domain_name}",)
    if source.instance is not None and source.instance.record.task is not None:
        action = "finish_migration" if has_left else "undo_migration"
        yield _step(holdings, parts[source.host], action, reason, source.host, destination.host, first)


def _step(
    holdings: Holdings, holding: Holding, action: str, reason: str, there: str, here: str, first: tuple[str, ...] = ()
) -> Step:
    task, host = holding.record.task, holdings.hosts[holding.host]
    address = holdings.hosts[here].facts.get("address") if here in holdings.hosts else None
    return step_on(
        host,
        holding,
        action,
        reason,
        before={"task": task.name if task else None},
        after={"task": None},
        options={**(task.options if task else {}), "from": there, "to": here, "address": str(address or here)},
        after_steps=first,
    )
