# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers are told of an evacuation at each of its stages: begun, fenced, placed, ended, and the host is back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import (
    CLOSED,
    OPEN,
    OVER,
    Copy,
    Evacuated,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings, Kept
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment


def begun(known: Mapping[str, Evacuated], hosts: Iterable[str], moment: Moment) -> dict[str, Evacuated]:
    """That a run evacuates the hosts: from now on they start nothing that they have not started yet.

    What was placed elsewhere by an evacuation that the host has not come back from since stays dead there.
    """
    entries = {}
    for host in hosts:
        before = known.get(host) or Evacuated(host)
        instances = {} if before.stage == OVER else before.instances
        entries[host] = Evacuated(
            host, OPEN, before.version + 1, moment.run, moment.by, moment.now, instances=instances
        )
    return entries


def fenced(known: Mapping[str, Evacuated], receipts: Mapping[str, Mapping[str, Any]]) -> dict[str, Evacuated]:
    """That the hosts were cut off, and how."""
    return {host: _next(known[host], receipt=dict(receipt)) for host, receipt in receipts.items()}


def placed(known: Mapping[str, Evacuated], plan: Plan, addresses: Mapping[str, str]) -> dict[str, Evacuated]:
    """Where each instance is made again, or goes on as its move to a dead host is undone: told before any host claims
    it. addresses are the hosts', by name.
    """
    entries: dict[str, Evacuated] = {}
    for step in plan.steps:
        host, generation = _outlived(step)
        if host in known and generation is not None:
            entry = entries.get(host) or _next(known[host])
            copy = Copy(generation, step.host, addresses.get(step.host), step.instance)
            entries[host] = replace(entry, instances={**entry.instances, step.uuid: copy})
    return entries


def _outlived(step: Step) -> tuple[str, int | None]:
    """The dead host on which every copy is older than what the step makes, and that one's generation."""
    if step.action == "evacuate" and step.record is not None:
        return str(step.options["from"]), int(step.record["generation"])
    if step.action == "undo_migration" and step.options.get("generation") is not None:
        return str(step.options["to"]), int(step.options["generation"])
    return "", None


def ended(
    known: Mapping[str, Evacuated], hosts: Sequence[str], is_back: bool = False, holdings: Holdings | None = None
) -> dict[str, Evacuated]:
    """That nothing more is made again of the hosts; or, once they are back, that all of it is over. One that was taken
    back stays so.

    holdings are what was seen and is remembered since: with them, what could not be made again is said to be so.
    """
    going = [known[host] for host in hosts if host in known and known[host].stage != OVER]
    fenced = {entry.host for entry in going if entry.stage == OPEN and entry.receipt}
    entries = {}
    for entry in going:
        instances = dict(entry.instances)
        for uuid, copy in entry.instances.items():
            if holdings is not None and _is_nowhere(entry.host, uuid, copy, holdings, fenced):
                instances[uuid] = replace(copy, is_unmade=True)
        entries[entry.host] = _next(entry, stage=OVER if is_back else CLOSED, instances=instances)
    return entries


def _is_nowhere(host: str, uuid: str, copy: Copy, holdings: Holdings, fenced: Collection[str]) -> bool:
    """Whether what was placed elsewhere is sure to be on its old host alone: all others answer and have nothing of it,
    the one that it was placed on is known to have given it up, and keepers have no record of it but its old one.
    """
    is_seen = any(holding.is_seen for holding in holdings.with_uuid(uuid)) or holdings.has_remains(uuid)
    if is_seen or set(holdings.unknown_hosts) - {*fenced}:
        return False
    left = holdings.remembered(uuid)
    is_old = [each.host for each in left] == [host] and left[0].record.generation < copy.generation
    return is_old and holdings.removed_at(copy.host, uuid) >= copy.generation


def told(
    entries: Mapping[str, Evacuated],
    hosts: Sequence[str],
    kept: Kept | None = None,
    forgotten: Mapping[str, Mapping[str, Any]] | None = None,
) -> list[str]:
    """How it stands with the evacuations of the hosts, as a person reads it.

    What keepers still place on such a host, in kept and not in what they were told to forget since (by host, with
    `removed`), was placed on another and is not finished there.
    """
    gone = forgotten or {}
    return [
        _told(
            host,
            entries.get(host),
            set((kept or {}).get(host) or {}) - set((gone.get(host) or {}).get("removed") or {}),
        )
        for host in hosts
    ]


def _told(host: str, entry: Evacuated | None, here: Collection[str]) -> str:
    if entry is None or entry.stage == OVER:
        return f"{host}: nothing of it had to be made again; it is not marked as evacuated"
    copies = sorted(entry.instances.items(), key=lambda item: (item[1].name or item[0], item[1].host))
    homes = [f"{copy.name or uuid} on {copy.host}" for uuid, copy in copies if not copy.is_unmade and uuid not in here]
    begun = [f"{copy.name or uuid} on {copy.host}" for uuid, copy in copies if not copy.is_unmade and uuid in here]
    unmade = [copy.name or uuid for uuid, copy in copies if copy.is_unmade]
    lines = [f"{host}: evacuated by {entry.by}, {entry.since}" if entry.stage == CLOSED else f"{host}: being evacuated"]
    if entry.receipt:
        receipt = entry.receipt
        lines.append(
            f"fenced at {receipt.get('at')} by {receipt.get('by')}: {receipt.get('method')} ({receipt.get('evidence')})"
        )
    lines.append(f"made again: {', '.join(homes) or 'nothing'}")
    if begun:
        lines.append(f"placed, and not finished: {', '.join(begun)}: host_evacuate goes on with it")
    lines.append(
        "when it is back it starts none of these, and takes nothing new until host_resume; host_remove ends it for good"
    )
    if unmade:
        lines.append(f"could not be made again: {', '.join(unmade)}: it starts there when the host is back")
    return "\n    ".join(lines)


def _next(entry: Evacuated, **changes: Any) -> Evacuated:
    return replace(entry, version=entry.version + 1, **changes)
