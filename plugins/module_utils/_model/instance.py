# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An instance: its record, which its host's libvirt keeps, and what was observed of it beside the record."""

from __future__ import annotations

import json
import uuid as uuid_module
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT, domain_name, is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import Observed
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import RestorePoint

RECORD_SCHEMA = 1
AMOUNT_LIMIT = 2**53  # of a flavor; beyond it sums in JSON lose their last digits
RECORD_LIMIT = 64 * 1024  # bytes; libvirt takes more, a record never needs it
WISH_LIMIT = RECORD_LIMIT // 2  # bytes of a record as it is planned: its machine and its tasks come on top

ORIGINS = ("declared", "adhoc")
POWER_STATES = ("running", "stopped", "paused", "suspended")


@dataclass(frozen=True)
class Task:
    """Work in progress, written into the record before the work begins: `building`, `deleting`, `arriving`, …

    action, options and after are the step's, as the plan had them, so that whoever finds the work interrupted can do it
    again; a creation and a deletion need none of them.
    """

    name: str
    transaction: str
    started_at: str
    action: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Task:
        return cls(
            name=raw["name"],
            transaction=raw["transaction"],
            started_at=raw["started_at"],
            action=raw.get("action"),
            options=dict(raw.get("options") or {}),
            after=dict(raw.get("after") or {}),
        )

    def to_dict(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            "name": self.name,
            "transaction": self.transaction,
            "started_at": self.started_at,
            "action": self.action,
            "options": dict(self.options),
            "after": dict(self.after),
        }
        return {key: value for key, value in told.items() if value not in (None, {})}


@dataclass(frozen=True)
class Lock:
    """Why an instance refuses every change, and who said so when (ISO 8601)."""

    reason: str
    by: str
    at: str

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Lock:
        return cls(raw["reason"], raw["by"], raw["at"])

    def to_dict(self) -> dict[str, Any]:
        return {"reason": self.reason, "by": self.by, "at": self.at}


@dataclass(frozen=True)
class Condition:
    """What an instance is beside its power state: `resized`, `rescued`, `shelved`, `soft_deleted`, since an ISO time.

    details are the condition's own: what is needed to leave it again.
    """

    name: str
    since: str
    details: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Condition:
        return cls(raw["name"], raw["since"], dict(raw.get("details") or {}))

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "since": self.since, "details": dict(self.details)}


@dataclass(frozen=True)
class Machine:
    """The virtual hardware pinned at create, so that what is made today can move tomorrow.

    type is a versioned machine type (`pc-q35-7.2`), cpu the `<cpu>` element as libvirt takes it, virt_type `kvm` or
    `qemu`.
    """

    type: str
    virt_type: str
    cpu: str
    arch: str = "x86_64"
    firmware: str = "bios"

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Machine:
        return cls(
            type=raw["type"],
            virt_type=raw["virt_type"],
            cpu=raw["cpu"],
            arch=raw.get("arch", "x86_64"),
            firmware=raw.get("firmware", "bios"),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "type": self.type,
            "virt_type": self.virt_type,
            "cpu": self.cpu,
            "arch": self.arch,
            "firmware": self.firmware,
        }


@dataclass(frozen=True)
class Record:
    """What an instance is: one JSON document in its domain's metadata, and a copy on every keeper.

    power_state is the one wanted, never the one observed. generation only grows: of two copies, the higher is the
    truth. storage names an entry of lodestar_storage; None is the host's own directory. machine is None only before
    the claim, when the host that takes the instance has not yet pinned it. assignment is what the scheduler gave it of
    its host's NUMA cells and devices (see Placement), or None where the host's kernel may choose. condition is None
    for an instance whose power state says all there is to say. adopted is None for what was made here; else it has
    the `domain`'s name, its `disks` (paths that are not ours) and whether libvirt had to `autostart` it, and machine is
    None. restore_point names the one of restore_points that was made or gone back to last. moved_at is when it arrived
    on its host from another, None where it never moved.
    """

    uuid: str
    name: str
    flavor: Flavor
    image: ImageReference
    project: str = DEFAULT_PROJECT
    origin: str = "declared"
    generation: int = 1
    machine: Machine | None = None
    ports: tuple[Port, ...] = ()
    disks: tuple[DataDisk, ...] = ()
    availability_zone: str | None = None
    server_group: str | None = None
    key_name: str | None = None
    public_key: str | None = None
    security_groups: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    description: str | None = None
    power_state: str = "running"
    storage: str | None = None
    assignment: Mapping[str, Any] | None = None
    condition: Condition | None = None
    lock: Lock | None = None
    delete_protection: bool = False
    adopted: Mapping[str, Any] | None = None
    restore_points: tuple[RestorePoint, ...] = ()
    restore_point: str | None = None
    task: Task | None = None
    created_at: str | None = None
    last_action: Mapping[str, Any] | None = None
    moved_at: str | None = None

    @cached_property
    def domain_name(self) -> str:
        return domain_name(self.project, self.name)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Record:
        """Read a record of this schema. Raises UnreadableRecord for another schema, a missing key or a wrong shape."""
        if raw.get("schema") != RECORD_SCHEMA:
            raise UnreadableRecord(
                f"record of schema {raw.get('schema')!r}; this version reads schema {RECORD_SCHEMA}: "
                "use the collection version that wrote it, or a later one"
            )
        try:
            record = cls(
                uuid=raw["uuid"],
                name=raw["name"],
                project=raw["project"],
                origin=raw["origin"],
                generation=int(raw["generation"]),
                flavor=Flavor.from_dict(raw["flavor"]),
                image=ImageReference.from_dict(raw["image"]),
                machine=_optional(Machine, raw.get("machine")),
                ports=tuple(map(Port.from_dict, raw.get("networks") or ())),
                disks=tuple(map(DataDisk.from_dict, raw.get("disks") or ())),
                availability_zone=raw.get("availability_zone"),
                server_group=raw.get("server_group"),
                key_name=raw.get("key_name"),
                public_key=raw.get("public_key"),
                security_groups=tuple(raw.get("security_groups") or ()),
                tags=tuple(raw.get("tags") or ()),
                metadata=dict(raw.get("metadata") or {}),
                description=raw.get("description"),
                power_state=raw["power_state"],
                storage=raw.get("storage"),
                assignment=raw.get("assignment"),
                condition=_optional(Condition, raw.get("condition")),
                lock=_optional(Lock, raw.get("lock")),
                delete_protection=raw.get("delete_protection") is True,
                adopted=raw.get("adopted"),
                restore_points=tuple(map(RestorePoint.from_dict, raw.get("restore_points") or ())),
                restore_point=raw.get("restore_point"),
                task=_optional(Task, raw.get("task")),
                created_at=raw.get("created_at"),
                last_action=raw.get("last_action"),
                moved_at=raw.get("moved_at"),
            )
            _check(record)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UnreadableRecord(f"record of {raw.get('uuid')!r} cannot be read: {error!r}") from error
        return record

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": RECORD_SCHEMA,
            "uuid": self.uuid,
            "name": self.name,
            "project": self.project,
            "origin": self.origin,
            "generation": self.generation,
            "flavor": self.flavor.to_dict(),
            "image": self.image.to_dict(),
            "machine": self.machine.to_dict() if self.machine else None,
            "networks": [port.to_dict() for port in self.ports],
            "disks": [disk.to_dict() for disk in self.disks],
            "availability_zone": self.availability_zone,
            "server_group": self.server_group,
            "key_name": self.key_name,
            "public_key": self.public_key,
            "security_groups": list(self.security_groups),
            "tags": list(self.tags),
            "metadata": dict(self.metadata),
            "description": self.description,
            "power_state": self.power_state,
            "storage": self.storage,
            "assignment": dict(self.assignment) if self.assignment else None,
            "condition": self.condition.to_dict() if self.condition else None,
            "lock": self.lock.to_dict() if self.lock else None,
            "delete_protection": self.delete_protection,
            "adopted": dict(self.adopted) if self.adopted else None,
            "restore_points": [point.to_dict() for point in self.restore_points],
            "restore_point": self.restore_point,
            "task": self.task.to_dict() if self.task else None,
            "created_at": self.created_at,
            "last_action": dict(self.last_action) if self.last_action else None,
            **({"moved_at": self.moved_at} if self.moved_at else {}),
        }

    @classmethod
    def from_json(cls, text: str) -> Record:
        """Read a record as hosts and keepers store it. Raises UnreadableRecord."""
        if len(text) > RECORD_LIMIT:
            raise UnreadableRecord(f"record of {len(text)} bytes; at most {RECORD_LIMIT} are believed")
        try:
            raw = json.loads(text)
        except ValueError as error:
            raise UnreadableRecord(f"record is not JSON: {error}") from error
        if not isinstance(raw, dict):
            raise UnreadableRecord("record is not a JSON object")
        return cls.from_dict(raw)

    def to_json(self) -> str:
        """The record as one line of ASCII without `<`, `>`, `&`: `]]>` and control characters break metadata."""
        text = json.dumps(self.to_dict(), ensure_ascii=True, sort_keys=True, separators=(",", ":"))
        for character in "<>&":
            text = text.replace(character, f"\\u{ord(character):04x}")
        return text

    @property
    def excess(self) -> str | None:
        """Why the record is too large to be planned, or None: one that is written too large could not be read again."""
        size = len(self.to_json())
        if size <= WISH_LIMIT:
            return None
        return f"its record would have {size} bytes, at most {WISH_LIMIT} are kept: shorten its metadata or its tags"

    def changed(self, **changes: Any) -> Record:
        """The next generation of this record, with the given fields replaced."""
        return replace(self, generation=self.generation + 1, **changes)


def _check(record: Record) -> None:
    """Raise ValueError for what must not become a path, a domain's name or a key: records may have been written by
    hand.
    """
    if not (is_name(record.name) and is_name(record.project)):
        raise ValueError(f"{record.project!r} and {record.name!r} are not names of a project and an instance")
    if str(uuid_module.UUID(record.uuid)) != record.uuid:
        raise ValueError(f"{record.uuid!r} is not a UUID in its usual form")
    if record.origin not in ORIGINS or record.power_state not in POWER_STATES:
        raise ValueError(f"origin {record.origin!r} or power state {record.power_state!r} is unknown")
    flavor = record.flavor
    amounts = [flavor.vcpus, flavor.ram_mb, flavor.disk_gb, flavor.ephemeral_gb, flavor.swap_mb]
    amounts += [most for most in (flavor.max_vcpus, flavor.max_ram_mb) if most is not None]
    if not all(_is_amount(amount) for amount in amounts):
        raise ValueError(f"flavor {flavor.name!r} has amounts that are none")
    # Joined and encoded, so that what is not text, and half characters, are found at the cost of one call.
    "\n".join(_texts(record)).encode("utf-8")


def _is_amount(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < AMOUNT_LIMIT


def _texts(record: Record) -> Iterator[str]:
    """What must be text in a record, the optional ones where they are set."""
    yield from (record.flavor.name, record.image.name, record.image.checksum, record.image.format)
    yield from (*record.tags, *record.metadata, *record.metadata.values())
    for port in record.ports:
        yield from (port.network, port.bridge, port.mac, port.address)
    if record.task is not None:
        yield from (record.task.name, record.task.transaction)
    if record.lock is not None:
        yield from (record.lock.reason, record.lock.by, record.lock.at)
    if record.condition is not None:
        yield from (record.condition.name, record.condition.since)
    optional = (
        record.availability_zone,
        record.server_group,
        record.key_name,
        record.public_key,
        record.description,
        record.storage,
        record.moved_at,
    )
    yield from (text for text in optional if text is not None)


def _optional(kind: Any, raw: Any) -> Any:
    return None if raw is None else kind.from_dict(raw)


# QEMU 7.2 leaves the disks of a guest that arrives paused inactive until it runs, and a second migration then ends it
# (bdrv_inactivate_recurse, assertion !(bs->open_flags & BDRV_O_INACTIVE)): its memory would be lost.


@dataclass(frozen=True)
class Instance:
    """A record together with what was observed: in a fleet, the record's keys and one more, `observed`."""

    record: Record
    observed: Observed = field(default_factory=Observed)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Instance:
        return cls(Record.from_dict(raw), Observed.from_dict(raw.get("observed") or {}))

    def to_dict(self) -> dict[str, Any]:
        return {**self.record.to_dict(), "observed": self.observed.to_dict()}
