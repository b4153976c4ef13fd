# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers remember: one memory out of several keepers' answers, and what they have to be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.generations import digest
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Kept, Removals

Memory = dict[str, dict[str, Any]]


def merged(memories: Sequence[Kept]) -> Memory:
    """What any of the keepers remembers, by host and UUID: of two copies the one of the higher generation."""
    found: Memory = {}
    for memory in memories:
        for host, records in memory.items():
            known = found.setdefault(host, {})
            for uuid, record in records.items():
                if uuid not in known or _generation(record) > _generation(known[uuid]):
                    known[uuid] = record
    return found


def latest_removals(known: Sequence[Removals]) -> dict[str, dict[str, int]]:
    """What several keepers know to be removed, by host and UUID: of two generations the later."""
    found: dict[str, dict[str, int]] = {}
    for removals in known:
        for host, generations in removals.items():
            latest = found.setdefault(host, {})
            for uuid, generation in generations.items():
                latest[uuid] = max(int(generation), latest.get(uuid, -1))
    return found


def without_removed(memories: Sequence[Kept], removals: Removals) -> list[Memory]:
    """The memories without what a keeper remembers only because it missed that it was removed."""
    return [
        {
            host: {uuid: record for uuid, record in records.items() if not _is_outlived(host, uuid, record, removals)}
            for host, records in memory.items()
        }
        for memory in memories
    ]


def _is_outlived(host: str, uuid: str, record: Any, removals: Removals) -> bool:
    """Whether the instance was removed from the host when its record was no older than this copy of it."""
    return _generation(record) <= removals.get(host, {}).get(uuid, -2)


def remembered(copies: Sequence[Sequence[Mapping[str, Any]]]) -> list[tuple[str, dict[str, Any]]]:
    """Every instance that several keepers' files speak of, with its host, by name.

    copies has for each keeper its files, `{host, records, removed}`. A removal outweighs the records of its host that
    are no newer, and of an instance that was on several hosts the newest record counts.
    """
    documents = [document for copy in copies for document in copy]
    removals = latest_removals([{str(document["host"]): document.get("removed") or {}} for document in documents])
    memory = merged(without_removed([{str(each["host"]): each["records"]} for each in documents], removals))
    newest: dict[str, tuple[str, dict[str, Any]]] = {}
    for host, records in sorted(memory.items()):
        for uuid, record in records.items():
            if _generation(record) > (_generation(newest[uuid][1]) if uuid in newest else -1):
                newest[uuid] = (host, record)
    return sorted(
        newest.values(), key=lambda placed: (str(placed[1].get("project")), str(placed[1].get("name")), placed[0])
    )


def behind(fleet: Fleet) -> list[str]:
    """The keepers among the answering hosts whose copies are not what these hosts hold: a run that was killed, or a
    change that was made on a host alone, has not told them.
    """
    digests = {host.name: digest({raw["uuid"]: _generation(raw) for raw in host.instances}) for host in fleet.answering}
    return [
        keeper.name
        for keeper in fleet.answering
        if keeper.facts.get("kept") is not None
        and any(keeper.facts["kept"].get(host, "") != digests[host] for host in digests)
    ]


def held(fleet: Fleet) -> Memory:
    """Every record that an answering host holds."""
    return {host.name: {raw["uuid"]: _record(raw) for raw in host.instances} for host in fleet.answering}


def announcements(plan: Plan) -> Memory:
    """What the keepers have to be told before a plan is claimed: the records of what it creates, as being built, and of
    what it moves, as arriving where it goes.

    A host that dies between its claim and the run's hearing of it then holds the name, and no second instance is made.
    Of a move they know from where, to where, and that it is in doubt, as its source's record stays what it is.
    """
    announced: Memory = {}
    for step in plan.steps:
        if step.action in ("create", "arrive", "evacuate") and step.record is not None:
            task = Task(TASKS[step.action], plan.run, str(step.record["created_at"]))
            if step.action != "create":
                task = replace(task, action=step.action, options=dict(step.options))
            announced.setdefault(step.host, {})[step.uuid] = {**step.record, "task": task.to_dict()}
    return announced


def announced_changes(
    plan: Plan, fleet: Fleet, memories: Sequence[Kept], removals: Removals | None = None
) -> dict[str, dict[str, Any]]:
    """What the keepers have to be told before a plan is claimed, as keeper_changes: its announcements, and what they
    missed of earlier runs, so that a host that dies is never further ahead of them than by what this run does. Of what
    it deletes they forget older copies on hosts that do not answer: no other word of it would be left.
    """
    changes = keeper_changes(fleet, memories, {}, removals=removals)
    for host, outlived in _outlived(plan, fleet, merged(without_removed(memories, removals or {}))).items():
        changes.setdefault(host, {"records": {}, "removed": {}})["removed"] = outlived
    for host, records in announcements(plan).items():
        missed = changes.get(host, {"records": {}, "removed": {}})
        removed = {uuid: generation for uuid, generation in missed["removed"].items() if uuid not in records}
        changes[host] = {"records": {**missed["records"], **records}, "removed": removed}
    return changes


def _outlived(plan: Plan, fleet: Fleet, kept: Kept) -> dict[str, dict[str, int]]:
    """The records of silent hosts that are older than what the plan deletes whole, dead up to that generation."""
    now = held(fleet)
    outlived: dict[str, dict[str, int]] = {}
    for step in plan.steps:
        deleted = now.get(step.host, {}).get(step.uuid)
        if step.action != "delete" or deleted is None or deleted.get("task"):
            continue
        for host, records in kept.items():
            if host not in now and step.uuid in records and _is_news(deleted, records[step.uuid]):
                outlived.setdefault(host, {})[step.uuid] = _generation(deleted)
    return outlived


def keeper_changes(
    fleet: Fleet,
    memories: Sequence[Kept],
    results: Mapping[str, Mapping[str, Any]],
    plan: Plan | None = None,
    removals: Removals | None = None,
) -> dict[str, dict[str, Any]]:
    """What the keepers have to be told, by host: `records` {uuid: record} and `removed` {uuid: generation}.

    fleet is what was observed before the work, memories what each keeper remembers, results what each host said of its
    work (`records`, `removed`, `history`), plan what was announced and worked, removals what any of the keepers knows
    to be gone. What any of the keepers lacks is told to all. A record that keepers place where it is not is also
    removed when it is seen elsewhere, or deleted there, no older.
    """
    announced, removals = announcements(plan) if plan else {}, removals or {}
    heard = [merged([memory, announced]) for memory in without_removed(memories, removals) or [{}]]
    kept = merged(heard)
    now = _now(fleet, results)
    changes: dict[str, dict[str, Any]] = {}
    for host, records in now.items():
        known = [memory.get(host) or {} for memory in heard]
        news = {
            uuid: record
            for uuid, record in records.items()
            if any(_is_news(record, remembered.get(uuid)) for remembered in known)
        }
        if news:
            changes.setdefault(host, {"records": {}, "removed": {}})["records"] = news
    forgotten = _unclaimed(announced, results, now)
    for more in (_missed(memories, removals, now), plan.forgotten if plan else {}):
        for host, generations in more.items():
            forgotten.setdefault(host, {}).update(generations)
    for host, generations in _evacuated(plan, results).items():
        forgotten.setdefault(host, {}).update(generations)
    for host, removed in _removed(kept, results, now, forgotten, _deleted(plan, results)).items():
        if removed:
            changes.setdefault(host, {"records": {}, "removed": {}})["removed"] = removed
    for host, result in results.items():
        if result.get("history"):
            changes.setdefault(host, {"records": {}, "removed": {}})["history"] = result["history"]
    return dict(sorted(changes.items()))


def _now(fleet: Fleet, results: Mapping[str, Mapping[str, Any]]) -> Memory:
    """Every record by host and UUID, after the work."""
    now = held(fleet)
    for host, result in results.items():
        records = now.setdefault(host, {})
        records.update(result.get("records") or {})
        for uuid in result.get("removed") or {}:
            records.pop(uuid, None)
    return now


def _missed(memories: Sequence[Kept], removals: Removals, now: Memory) -> dict[str, dict[str, int]]:
    """The removals of which a keeper has not heard, of what its host does not have."""
    missed: dict[str, dict[str, int]] = {}
    for host, records in (place for memory in memories for place in memory.items()):
        for uuid, record in records.items():
            if _is_outlived(host, uuid, record, removals) and uuid not in now.get(host, {}):
                missed.setdefault(host, {})[uuid] = removals[host][uuid]
    return missed


def _unclaimed(announced: Memory, results: Mapping[str, Any], now: Memory) -> dict[str, dict[str, int]]:
    """What was announced to be made on hosts that answered since, and that they do not have."""
    return {
        host: {uuid: _generation(record) for uuid, record in records.items() if uuid not in now.get(host, {})}
        for host, records in announced.items()
        if host in results
    }


def _evacuated(plan: Plan | None, results: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """What is whole on another host since, of hosts that died, with the generation up to which a copy there is dead."""
    gone: dict[str, dict[str, int]] = {}
    for step in plan.steps if plan else ():
        made = ((results.get(step.host) or {}).get("records") or {}).get(step.uuid)
        if step.action == "evacuate" and made is not None and not made.get("task"):
            gone.setdefault(str(step.options["from"]), {})[step.uuid] = _generation(made) - 1
    return gone


def _deleted(plan: Plan | None, results: Mapping[str, Any]) -> dict[str, int]:
    """What was deleted as a whole, with its generation: a move that no keeper was told of may have ended before."""
    found: dict[str, int] = {}
    for step in plan.steps if plan else ():
        generation = ((results.get(step.host) or {}).get("removed") or {}).get(step.uuid)
        if step.action == "delete" and generation is not None:
            found[step.uuid] = max(int(generation), found.get(step.uuid, -1))
    return found


def _removed(
    kept: Kept,
    results: Mapping[str, Mapping[str, Any]],
    now: Memory,
    forgotten: Mapping[str, Mapping[str, int]],
    deleted: Mapping[str, int],
) -> dict[str, dict[str, int]]:
    removed: dict[str, dict[str, int]] = {
        host: {uuid: int(generation) for uuid, generation in (result.get("removed") or {}).items()}
        for host, result in results.items()
    }
    for host, generations in forgotten.items():
        removed[host] = {**generations, **removed.get(host, {})}
    newest = dict(deleted)
    for records in now.values():
        for uuid, record in records.items():
            newest[uuid] = max(_generation(record), newest.get(uuid, -1))
    for host, remembered_records in kept.items():
        for uuid, record in remembered_records.items():
            has_left = host in now and uuid not in now[host]
            if has_left and newest.get(uuid, -1) >= max(_generation(record), 0):
                removed.setdefault(host, {}).setdefault(uuid, _generation(record))
    return removed


def _record(instance: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in instance.items() if key != "observed"}


def _is_news(record: Mapping[str, Any], remembered: Any) -> bool:
    return remembered is None or _generation(record) > _generation(remembered)


def _generation(record: Any) -> int:
    """A record's generation; -1 for a copy that cannot be read, so that any readable one replaces it."""
    try:
        return int(record["generation"])
    except (KeyError, TypeError, ValueError):
        return -1
