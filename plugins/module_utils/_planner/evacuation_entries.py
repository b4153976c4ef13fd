# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers are told of an evacuation at each of its stages: begun, fenced, placed, ended, and the host is back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import (
    CLOSED,
    OPEN,
    OVER,
    Copy,
    Evacuated,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
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
    """Where each instance is made again: told before any host claims it. addresses are the hosts', by name."""
    entries: dict[str, Evacuated] = {}
    for step in plan.steps:
        if step.action != "evacuate" or step.record is None:
            continue
        source = str(step.options["from"])
        if source in known:
            entry = entries.get(source) or _next(known[source])
            copy = Copy(int(step.record["generation"]), step.host, addresses.get(step.host), step.instance)
            entries[source] = replace(entry, instances={**entry.instances, step.uuid: copy})
    return entries


def ended(known: Mapping[str, Evacuated], hosts: Sequence[str], is_back: bool = False) -> dict[str, Evacuated]:
    """That nothing more is made again of the hosts; or, once they are back, that all of it is over. One that was taken
    back stays so.
    """
    stage = OVER if is_back else CLOSED
    return {host: _next(known[host], stage=stage) for host in hosts if host in known and known[host].stage != OVER}


def told(entries: Mapping[str, Evacuated], hosts: Sequence[str]) -> list[str]:
    """How it stands with the evacuations of the hosts, as a person reads it."""
    return [_told(host, entries.get(host)) for host in hosts]


def _told(host: str, entry: Evacuated | None) -> str:
    if entry is None or entry.stage == OVER:
        return f"{host}: nothing of it had to be made again; it is not marked as evacuated"
    homes = sorted(f"{copy.name or uuid} on {copy.host}" for uuid, copy in entry.instances.items())
    lines = [f"{host}: evacuated by {entry.by}, {entry.since}" if entry.stage == CLOSED else f"{host}: being evacuated"]
    if entry.receipt:
        receipt = entry.receipt
        lines.append(
            f"fenced at {receipt.get('at')} by {receipt.get('by')}: {receipt.get('method')} ({receipt.get('evidence')})"
        )
    lines.append(f"made again: {', '.join(homes) or 'nothing'}")
    lines.append(
        "when it is back it starts none of these, and takes nothing new until host_resume; host_remove ends it for good"
    )
    return "\n    ".join(lines)


def _next(entry: Evacuated, **changes: Any) -> Evacuated:
    return replace(entry, version=entry.version + 1, **changes)
