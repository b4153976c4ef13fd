# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host does after it booted: whether its guard may open, what must never start here again, what starts now.

It decides from the keepers' answers and the host's own records; asking, writing and starting are others' work.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import (
    KeeperAnswer,
    LocalDomain,
    Start,
    Tombstone,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import is_shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN, OVER, Evacuated, latest
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import EVACUATIONS_SCHEMA


@dataclass(frozen=True)
class BootDecision:
    """Whether the guard may open, and the tombstones that come first; problems say why which keepers did not count.

    away says why the host takes nothing new, where it was evacuated and nobody has taken it back.
    """

    opens: bool
    answered: tuple[str, ...]
    needed: int
    tombstones: tuple[Tombstone, ...] = ()
    problems: tuple[str, ...] = ()
    away: str | None = None


@dataclass(frozen=True)
class StartPlan:
    """What starts, in the order of names, and what stays off although one might expect it to run, with the reason."""

    starts: tuple[Start, ...] = ()
    kept_off: Mapping[str, str] = field(default_factory=dict)


def majority(keepers: int) -> int:
    """How many of so many keepers must answer: any two majorities share a keeper, so no evacuation goes unheard."""
    return keepers // 2 + 1


def decide(
    host: str, keepers: Sequence[str], answers: Iterable[KeeperAnswer], domains: Iterable[LocalDomain]
) -> BootDecision:
    """Decide whether the guard of this host opens.

    keepers is the whole set written on the host; answers may come from some of them, in any order, and count once
    each. A keeper that failed, that is not in the set, or whose file cannot be read does not count. The guard opens
    when a majority counts and none of it knows of an evacuation of this host that is still under way. An instance that
    an evacuation placed elsewhere gets a tombstone, unless it could not be made there, and whatever the generation
    here: nothing comes back to a host before it is taken back, and what it did unheard before it died is dead as well.
    """
    needed = majority(len(keepers))
    heard: dict[str, dict[str, Evacuated]] = {}
    problems: dict[str, str] = {}
    for answer in answers:
        if answer.keeper not in keepers:
            problems[answer.keeper] = "is not one of this host's keepers"
        elif answer.problem is not None:
            problems[answer.keeper] = answer.problem
        else:
            try:
                heard[answer.keeper] = evacuations_in(answer.document)
            except UnreadableRecord as error:
                problems[answer.keeper] = str(error)
    told = tuple(f"{keeper}: {problem}" for keeper, problem in sorted(problems.items()) if keeper not in heard)
    answered = tuple(sorted(heard))
    if not keepers or len(answered) < needed:
        return BootDecision(False, answered, needed, problems=told)
    known = latest({name: entry.to_dict() for name, entry in heard[keeper].items()} for keeper in answered)
    mine = {name: entry for name, entry in known.items() if entry.host == host and entry.stage != OVER}
    under_way = tuple(_wait(entry) for entry in mine.values() if entry.stage == OPEN)
    if under_way:
        return BootDecision(False, answered, needed, problems=(*under_way, *told))
    reasons = [_why_away(entry) for entry in mine.values() if entry.run]
    return BootDecision(True, answered, needed, _tombstones(mine, domains), told, next(iter(reasons), None))


def evacuations_in(document: Any) -> dict[str, Evacuated]:
    """What a keeper's `evacuations.json` says, by the entries' names.

    Raises UnreadableRecord when the document is of another schema or shape: a guess here could run a guest twice.
    """
    if not isinstance(document, Mapping) or document.get("schema") != EVACUATIONS_SCHEMA:
        schema = document.get("schema") if isinstance(document, Mapping) else None
        raise UnreadableRecord(f"evacuations of schema {schema!r}; this version reads schema {EVACUATIONS_SCHEMA}")
    found = document.get("evacuations")
    if not isinstance(found, Mapping):
        raise UnreadableRecord(f"evacuations cannot be read: {found!r}")
    return latest([found])


def _wait(entry: Evacuated) -> str:
    return (
        f"{entry.host} is being evacuated, by {entry.by} since {entry.since}: what starts here is known when that has "
        "ended; where it was interrupted, host_evacuate ends it, or host_resume takes the host back"
    )


def _why_away(entry: Evacuated) -> str:
    return f"it was evacuated by {entry.by}, {entry.since}: host_resume takes it back"


def _tombstones(mine: Mapping[str, Evacuated], domains: Iterable[LocalDomain]) -> tuple[Tombstone, ...]:
    """For each domain here that was placed elsewhere, and could be made there, the newest copy there."""
    newest: dict[str, Tombstone] = {}
    for name, entry in sorted(mine.items()):
        for uuid, copy in entry.instances.items():
            if not copy.is_unmade and (uuid not in newest or newest[uuid].generation < copy.generation):
                newest[uuid] = Tombstone(uuid, copy.generation, copy.host, name)
    return tuple(
        newest[domain.uuid] for domain in sorted(domains, key=lambda domain: domain.uuid) if domain.uuid in newest
    )


def plan_starts(domains: Iterable[LocalDomain], buried: Iterable[str]) -> StartPlan:
    """What starts when the guard has just opened; buried are the UUIDs that have a tombstone here.

    A stopped or suspended instance is meant to be off and is not mentioned; a suspended one keeps its saved memory.
    """
    starts: list[Start] = []
    kept_off: dict[str, str] = {}
    tombstones = frozenset(buried)
    for domain in sorted(domains, key=lambda domain: domain.name):
        if domain.active:
            continue
        if domain.uuid in tombstones:
            kept_off[domain.name] = "was evacuated; its living copy is on another host"
        elif domain.record is None:
            kept_off[domain.name] = f"its record cannot be read: {domain.problem}"
        elif domain.record.task is not None:
            kept_off[domain.name] = f"was interrupted ({domain.record.task.name}); the next run settles it"
        elif not is_shelved(domain.record) and domain.record.power_state in ("running", "paused"):
            starts.append(Start(domain.uuid, domain.name, paused=domain.record.power_state == "paused"))
    return StartPlan(tuple(starts), kept_off)
