# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan: what must change, as ordered steps, and what could not be planned, with every reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS

PLAN_SCHEMA = 1

# The task that the instance's record names while a host works on it, by action.
TASKS = {name: action.task for name, action in ACTIONS.items() if action.task is not None}
# What is a part of another step: a move is counted and told once, from where to where.
PARTS = ("arrive",)


@dataclass(frozen=True)
class Step:
    """One change to one instance on one host.

    before and after hold only what differs, by the record's keys. They are equal only for an action that names no
    state, as a reboot does. record is the record as it shall be (create, complete, update), with its generation as
    it shall be; for the rest it is None. preconditions is what the step rests on: `generation` of the record it was
    planned from (None where there must be none), `host` = {boot_id, status}; the host refuses the step when one no
    longer holds. impact is `none`, `live`, `restart` or `recreate`. after_steps are ids of steps that must have
    succeeded before. options are the action's own (`timeout` in seconds, `hard`).
    """

    id: str
    host: str
    instance: str
    uuid: str
    action: str
    impact: str
    reason: str
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    record: Mapping[str, Any] | None = None
    preconditions: Mapping[str, Any] = field(default_factory=dict)
    after_steps: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Step:
        return cls(
            id=raw["id"],
            host=raw["host"],
            instance=raw["instance"],
            uuid=raw["uuid"],
            action=raw["action"],
            impact=raw["impact"],
            reason=raw.get("reason", ""),
            before=raw.get("before") or {},
            after=raw.get("after") or {},
            record=raw.get("record"),
            preconditions=raw.get("preconditions") or {},
            after_steps=tuple(raw.get("after_steps") or ()),
            options=raw.get("options") or {},
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "host": self.host,
            "instance": self.instance,
            "uuid": self.uuid,
            "action": self.action,
            "impact": self.impact,
            "reason": self.reason,
            "before": dict(self.before),
            "after": dict(self.after),
            "record": dict(self.record) if self.record is not None else None,
            "preconditions": dict(self.preconditions),
            "after_steps": list(self.after_steps),
            "options": dict(self.options),
        }


@dataclass(frozen=True)
class Obstacle:
    """What was asked for and cannot be planned now: an instance, one sentence, and the reasons by host, if any.

    kind is `no_valid_host`, `refused` (impact the user did not permit, a change not supported), `unknown` (a host
    that may hold it does not answer) or `conflict`.
    """

    instance: str
    kind: str
    reason: str
    rejected: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Obstacle:
        return cls(raw["instance"], raw["kind"], raw["reason"], raw.get("rejected") or {})

    def to_dict(self) -> dict[str, Any]:
        return {
            "instance": self.instance,
            "kind": self.kind,
            "reason": self.reason,
            "rejected": {host: list(reasons) for host, reasons in self.rejected.items()},
        }


@dataclass(frozen=True)
class Plan:
    """Steps in order, obstacles, and notes (sentences: instances not in YAML, unknown hosts, foreign domains).

    leases are the names (`project:x`, `network:n`, `storage:s`, `host:h`) that must be held from deciding to claimed.
    images are the catalogue entries that the steps' hosts need, by their sha256; cpu_pool the distinct host CPUs, as
    libvirt XML, over which a host computes the baseline of an instance it creates, by zone. deferred are instances that
    need another plan once this one has been worked: one step for an instance in one plan, as every step rests on the
    record's generation. waiting are those of them that wait for a host to have a hand free for one more move.
    unchanged counts the instances that were looked at and are as they should be. forgotten are the
    records, by host and UUID with their generation, of which keepers alone know, and that nothing is left of.
    """

    run: str
    steps: tuple[Step, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    notes: tuple[str, ...] = ()
    unknown_hosts: tuple[str, ...] = ()
    leases: tuple[str, ...] = ()
    images: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    cpu_pool: Mapping[str, Any] = field(default_factory=dict)
    deferred: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    unchanged: int = 0
    forgotten: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Plan:
        """Read a saved plan. Raises UnreadableRecord for another schema."""
        if raw.get("schema") != PLAN_SCHEMA:
            raise UnreadableRecord(f"plan of schema {raw.get('schema')!r}; this version reads schema {PLAN_SCHEMA}")
        return cls(
            run=raw["run"],
            steps=tuple(map(Step.from_dict, raw.get("steps") or ())),
            obstacles=tuple(map(Obstacle.from_dict, raw.get("obstacles") or ())),
            notes=tuple(raw.get("notes") or ()),
            unknown_hosts=tuple(raw.get("unknown_hosts") or ()),
            leases=tuple(raw.get("leases") or ()),
            images=raw.get("images") or {},
            cpu_pool=raw.get("cpu_pool") or {},
            deferred=tuple(raw.get("deferred") or ()),
            waiting=tuple(raw.get("waiting") or ()),
            unchanged=raw.get("unchanged", 0),
            forgotten=raw.get("forgotten") or {},
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": PLAN_SCHEMA,
            "run": self.run,
            "steps": [step.to_dict() for step in self.steps],
            "obstacles": [obstacle.to_dict() for obstacle in self.obstacles],
            "notes": list(self.notes),
            "unknown_hosts": list(self.unknown_hosts),
            "leases": list(self.leases),
            "images": {digest: dict(image) for digest, image in self.images.items()},
            "cpu_pool": dict(self.cpu_pool),
            "deferred": list(self.deferred),
            "waiting": list(self.waiting),
            "unchanged": self.unchanged,
            "forgotten": {host: dict(generations) for host, generations in self.forgotten.items()},
        }


def counted(actions: Iterable[str]) -> dict[str, int]:
    """How many of these actions have `created`, `changed` and `deleted` an instance."""
    counts = {"created": 0, "changed": 0, "deleted": 0}
    kinds = {"create": "created", "complete": "created", "delete": "deleted"}
    for action in actions:
        if action not in PARTS:
            counts[kinds.get(action, "changed")] += 1
    return counts
