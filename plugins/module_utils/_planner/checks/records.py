# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of records: what a host says of an instance, beside what is there and what the keepers remember."""

from __future__ import annotations

from collections.abc import Iterator

from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks.reading import (
    Check,
    is_held,
    label,
    problems_of,
    task_name,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence, Finding


def record_unreadable(evidence: Evidence) -> Iterator[Finding]:
    """Managed domains whose record cannot be read."""
    for host in evidence.hosts:
        for entry in host.facts.get("unreadable") or ():
            yield Finding(
                12,
                "record_unreadable",
                host.name,
                entry["domain"],
                entry["problem"],
                "restore the domain's metadata from a keeper's copy; until then it is kept and not touched",
            )


def record_contradicted(evidence: Evidence) -> Iterator[Finding]:
    """Instances of which the host sees something else than their record says."""
    for host, instance in evidence.placed():
        for problem in problems_of(instance) if not is_held(instance) else ():
            remedy = "undo what was changed past lodestar.compute, or delete the instance"
            yield Finding(12, "record_contradicted", host.name, label(instance), problem, remedy)


def record_rolled_back(evidence: Evidence) -> Iterator[Finding]:
    """Records that are older than a keeper's copy, or that the keepers do not know as they are."""
    if evidence.kept is None:
        return
    # A move may leave a copy under its old host as well: the newest is what the keepers know.
    newest: dict[str, int] = {}
    for records in evidence.copies.values():
        for uuid, record in records.items():
            newest[uuid] = max(record["generation"], newest.get(uuid, 0))
    for host, instance in evidence.placed():
        known, has = newest.get(instance["uuid"]), instance["generation"]
        if known is None:
            problem, remedy = "the keepers hold no copy of its record", "run fleet_reconcile"
        elif known > has:
            problem = f"its record has generation {has}, the keepers know {known}"
            remedy = "find out who restored or rewrote this domain; the keepers' copy is the newer one"
        elif known < has:
            problem = f"the keepers' copy has generation {known}, the record {has}"
            remedy = "run fleet_reconcile"
        else:
            continue
        yield Finding(12, "record_rolled_back", host.name, label(instance), problem, remedy)


def record_lost(evidence: Evidence) -> Iterator[Finding]:
    """Instances that the keepers place on a host which answers and does not have them."""
    placed = {instance["uuid"] for _host, instance in evidence.placed()}
    unreadable = {entry["uuid"] for host in evidence.hosts for entry in host.facts.get("unreadable") or ()}
    answering = evidence.answering()
    for host, records in evidence.copies.items():
        for uuid, record in records.items():
            if host in answering and uuid not in placed and uuid not in unreadable:
                yield Finding(
                    12,
                    "record_lost",
                    host,
                    label(record),
                    f"the keepers know {uuid} here, the host does not have it",
                    "if it was undefined by hand, define it again or delete the instance with instance_delete",
                )


def interrupted(evidence: Evidence) -> Iterator[Finding]:
    """A task that was begun and that nobody works on."""
    for host, instance in evidence.placed():
        if instance.get("task") and not (instance.get("observed") or {}).get("busy"):
            yield Finding(
                11,
                "interrupted",
                host.name,
                label(instance),
                f"the task {task_name(instance)} was begun, nobody works on it",
                "run fleet_reconcile",
            )


CHECKS: tuple[Check, ...] = (record_unreadable, record_contradicted, record_rolled_back, record_lost, interrupted)
