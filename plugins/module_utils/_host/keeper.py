# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keeper's copies: every record by host, the instances' user data, and what it knows of evacuations.

Sent as deltas: a record replaces one of a lower or equal generation, a removal carries the generation it is sure of,
and is remembered, so that no delta that comes late brings back what is gone.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    Fault,
    HostFault,
    InvalidInput,
    Refused,
    UnreadableRecord,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.facts import host_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    locked_directory,
    read_state,
    sync_directory,
    write_state,
    write_whole,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.history import checked_entry
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_uuid
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import Evacuated, away, latest
from ansible_collections.lodestar.compute.plugins.module_utils._model.generations import digest
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.keeper import EVACUATIONS_SCHEMA, RECORDS_SCHEMA

REMOVALS_KEPT = 10_000  # per host; the oldest are forgotten first
_PREFIX, _SUFFIX = "records-", ".json"


@dataclass(frozen=True)
class Delta:
    """What changed on one host: records by UUID as `Record.to_dict` gives them, generations of removed ones, and what
    was done with instances since.
    """

    records: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    history: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, host: str, raw: Any) -> Delta:
        """Read a delta and check it whole. Raises InvalidInput, UnreadableRecord."""
        if not isinstance(raw, Mapping) or set(raw) - {"records", "removed", "history"}:
            raise InvalidInput(
                [Fault(f"changes[{host!r}]", "is not {records: {uuid: record}, removed: {uuid: generation}}")]
            )
        entries = {
            checked_uuid(uuid): list(map(checked_entry, each)) for uuid, each in (raw.get("history") or {}).items()
        }
        delta = cls(dict(raw.get("records") or {}), dict(raw.get("removed") or {}), entries)
        for uuid, record in delta.records.items():
            if Record.from_dict(record).uuid != checked_uuid(uuid):
                raise InvalidInput([Fault(f"changes[{host!r}].records[{uuid!r}]", "holds the record of another UUID")])
        for uuid, generation in delta.removed.items():
            if not isinstance(generation, int) or checked_uuid(uuid) in delta.records:
                raise InvalidInput(
                    [Fault(f"changes[{host!r}].removed[{uuid!r}]", "is no generation, or is kept as well")]
                )
        return delta


@dataclass(frozen=True)
class HostRecords:
    """A keeper's copy of one host's records, and the generations at which instances left it."""

    host: str
    records: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)

    def merged(self, delta: Delta) -> HostRecords:
        """The copy with a delta in it; the same delta again, or one that comes late, changes nothing."""
        records, removed = dict(self.records), dict(self.removed)
        for uuid, record in delta.records.items():
            generation = record["generation"]
            held = records[uuid]["generation"] if uuid in records else removed.get(uuid, 0)
            if generation > held or (generation == held and uuid in records):
                records[uuid] = record
                removed.pop(uuid, None)
        for uuid, generation in delta.removed.items():
            if uuid not in records or records[uuid]["generation"] <= generation:
                records.pop(uuid, None)
                removed[uuid] = max(generation, removed.pop(uuid, 0))
        return HostRecords(self.host, records, dict(list(removed.items())[-REMOVALS_KEPT:]))

    @property
    def generations(self) -> dict[str, int]:
        return {uuid: record["generation"] for uuid, record in self.records.items()}


def require_keeper(paths: Paths) -> None:
    """Raise Refused where this host was not made a keeper."""
    if not paths.keeper.is_dir():
        raise Refused("this host is not a keeper; run host_prepare with it in the group keepers")


def require_former_keeper(paths: Paths) -> None:
    """Raise Refused where this host, for all that it knows, is one of the fleet's keepers, or knows of none."""
    state = host_state(paths) or {}
    keepers = [keeper["name"] for keeper in state.get("keepers") or ()]
    if state.get("name") in keepers or not keepers:
        raise Refused(
            f"this host may be one of the fleet's keepers, of which it knows {', '.join(keepers) or 'none'}: what it "
            "keeps stays; the playbook fleet_keepers changes the set"
        )


def kept_hosts(paths: Paths) -> list[str]:
    """The hosts of which this keeper has a copy, sorted."""
    require_keeper(paths)
    names = os.listdir(paths.keeper)
    return sorted(
        name[len(_PREFIX) : -len(_SUFFIX)] for name in names if name.startswith(_PREFIX) and name.endswith(_SUFFIX)
    )


def kept_records(paths: Paths, host: str) -> HostRecords:
    """The copy of one host's records, empty where there is none. Raises UnreadableRecord."""
    path = paths.records_file(host)
    document = read_state(path, RECORDS_SCHEMA)
    if document is None:
        return HostRecords(host)
    try:
        copy = HostRecords(document["host"], document["records"], document.get("removed", {}))
        generations = {**copy.generations, **copy.removed}
    except (KeyError, TypeError, AttributeError) as error:
        raise UnreadableRecord(f"{path} cannot be read: {error!r}") from error
    if copy.host != host or not all(isinstance(generation, int) for generation in generations.values()):
        raise UnreadableRecord(f"{path} speaks of host {copy.host!r}, or of generations that are no numbers")
    return copy


def keep_records(paths: Paths, host: str, delta: Delta) -> None:
    """Merge a delta into the copy of a host's records, alone among all that do so.

    Raises UnreadableRecord, HostFault, Refused.
    """
    require_keeper(paths)
    with locked_directory(paths.keeper):
        before = kept_records(paths, host)
        after = before.merged(delta)
        if after != before:
            document = {"host": host, "records": after.records, "removed": after.removed}
            write_state(paths.records_file(host), document, RECORDS_SCHEMA)


def digests(paths: Paths) -> dict[str, str] | None:
    """For each host that this keeper knows the digest of its records, None where this host is no keeper.

    A copy that cannot be read has a digest that no records have, so that whoever compares notices.
    """
    if not paths.keeper.is_dir():
        return None
    found = {}
    for host in kept_hosts(paths):
        try:
            found[host] = digest(kept_records(paths, host).generations)
        except UnreadableRecord:
            found[host] = "unreadable"
    return found


def kept_user_data(paths: Paths, uuid: str) -> str | None:
    """An instance's user data, a secret, or None where it has none. Raises HostFault."""
    try:
        return paths.user_data_file(uuid).read_bytes().decode()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise HostFault(f"{paths.user_data_file(uuid)} cannot be read: {error}") from error


def keep_user_data(paths: Paths, uuid: str, text: str) -> None:
    """Store an instance's user data, readable by root alone."""
    with locked_directory(paths.keeper):
        write_whole(paths.user_data_file(uuid), text.encode())


def drop_user_data(paths: Paths, uuid: str) -> None:
    """Remove the user data of an instance that is gone."""
    with locked_directory(paths.keeper), contextlib.suppress(FileNotFoundError):
        paths.user_data_file(uuid).unlink()
        sync_directory(paths.keeper)


def evacuations(paths: Paths) -> dict[str, Any]:
    """What this keeper knows of evacuations, by their names; empty where there was none. Raises UnreadableRecord."""
    document = read_state(paths.evacuations_file, EVACUATIONS_SCHEMA) or {"evacuations": {}}
    found = document.get("evacuations")
    if not isinstance(found, dict):
        raise UnreadableRecord(f"{paths.evacuations_file} does not list evacuations")
    latest([found])
    return found


def keep_evacuations(paths: Paths, told: Mapping[str, Evacuated]) -> None:
    """Remember what is told of evacuations, unless a later version of it is known. Raises UnreadableRecord."""
    require_keeper(paths)
    with locked_directory(paths.keeper):
        before = evacuations(paths)
        after = {**before, **news_of_evacuations(before, told)}
        if after != before:
            write_state(paths.evacuations_file, {"evacuations": after}, EVACUATIONS_SCHEMA)


def news_of_evacuations(known: Mapping[str, Any], told: Mapping[str, Evacuated]) -> dict[str, Any]:
    """What of it is later than what is known, as it is kept."""
    have = latest([known])
    return {
        name: entry.to_dict() for name, entry in told.items() if name not in have or entry.version > have[name].version
    }


def fenced_hosts(paths: Paths) -> frozenset[str]:
    """The hosts that were evacuated and have not been taken back. Raises UnreadableRecord."""
    return frozenset(away(latest([evacuations(paths)]).values()))
