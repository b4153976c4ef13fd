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
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import EVACUATIONS_SCHEMA


@dataclass(frozen=True)
class BootDecision:
    """Whether the guard may open, and the tombstones that come first; problems say why which keepers did not count."""

    opens: bool
    answered: tuple[str, ...]
    needed: int
    tombstones: tuple[Tombstone, ...] = ()
    problems: tuple[str, ...] = ()


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
    when a majority counts. An instance that an evacuation placed elsewhere at a higher generation gets a tombstone.
    """
    needed = majority(len(keepers))
    heard: dict[str, tuple[Tombstone, ...]] = {}
    problems: dict[str, str] = {}
    for answer in answers:
        if answer.keeper not in keepers:
            problems[answer.keeper] = "is not one of this host's keepers"
        elif answer.problem is not None:
            problems[answer.keeper] = answer.problem
        else:
            try:
                heard[answer.keeper] = departures(answer.document, host)
            except UnreadableRecord as error:
                problems[answer.keeper] = str(error)
    told = tuple(f"{keeper}: {problem}" for keeper, problem in sorted(problems.items()) if keeper not in heard)
    answered = tuple(sorted(heard))
    if not keepers or len(answered) < needed:
        return BootDecision(False, answered, needed, problems=told)
    known = [departure for keeper in answered for departure in heard[keeper]]
    return BootDecision(True, answered, needed, _tombstones(known, domains), told)


def departures(document: Any, host: str) -> tuple[Tombstone, ...]:
    """What a keeper's `evacuations.json` says was evacuated from this host.

    Raises UnreadableRecord when the document is of another schema or shape: a guess here could run a guest twice.
    """
    if not isinstance(document, Mapping) or document.get("schema") != EVACUATIONS_SCHEMA:
        schema = document.get("schema") if isinstance(document, Mapping) else None
        raise UnreadableRecord(f"evacuations of schema {schema!r}; this version reads schema {EVACUATIONS_SCHEMA}")
    try:
        return tuple(
            Tombstone(uuid=uuid, generation=int(copy["generation"]), host=str(copy["host"]), evacuation=evacuation)
            for evacuation, entry in document["evacuations"].items()
            if entry["host"] == host
            for uuid, copy in entry["instances"].items()
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableRecord(f"evacuations cannot be read: {error!r}") from error


def _tombstones(known: Iterable[Tombstone], domains: Iterable[LocalDomain]) -> tuple[Tombstone, ...]:
    """For each domain here the newest copy elsewhere, when it is newer than ours; what we cannot read is older."""
    newest: dict[str, Tombstone] = {}
    for departure in known:
        if departure.uuid not in newest or newest[departure.uuid].generation < departure.generation:
            newest[departure.uuid] = departure
    return tuple(
        newest[domain.uuid]
        for domain in sorted(domains, key=lambda domain: domain.uuid)
        if domain.uuid in newest
        and (domain.record is None or domain.record.generation < newest[domain.uuid].generation)
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
