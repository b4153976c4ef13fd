# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done with each instance, on its host and on the keepers: a file of lines of JSON for each, oldest first.

It outlives its instance until it is dropped, so that who deleted what can be told. An entry has `instance` (its name
then), `host`, `action`, `by`, `run`, `began` (ISO 8601), `seconds`, `result` (`done`, `undone` or `failed`) and, where
it was not done, `reason`.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, HostFault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    locked_directory,
    make_directory,
    sync_directory,
    write_whole,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_uuid

ENTRIES_KEPT = 200  # of one instance; the oldest are forgotten first
SIZE_LIMIT = 256 * 1024  # bytes after which a file is cut to ENTRIES_KEPT lines; until then a line is only appended
REASON_LIMIT = 1000  # characters of a reason
_KEYS = ("instance", "host", "action", "by", "run", "began", "seconds", "result")
_ENDS = ("delete", "release")  # the actions after which there is no instance
_KEPT_PREFIX = "history-"

Entry = Mapping[str, Any]


def checked_entry(raw: Any) -> dict[str, Any]:
    """An entry as it was sent. Raises InvalidInput for what is none."""
    if not isinstance(raw, Mapping) or not all(key in raw for key in _KEYS):
        raise InvalidInput([Fault("history", f"has an entry without one of {', '.join(_KEYS)}")])
    return {**raw, **({"reason": str(raw["reason"])[:REASON_LIMIT]} if raw.get("reason") else {})}


def append_entry(paths: Paths, uuid: str, entry: Entry) -> None:
    """Add to an instance's history on its host. Call it with the instance's lock held. Raises HostFault."""
    path = paths.instance_history(uuid)
    make_directory(paths.histories, 0o700)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        with open(descriptor, "ab") as stream:
            stream.write(_lines([entry]))
            size = stream.tell()
    except OSError as error:
        raise HostFault(f"cannot write {path}: {error.strerror}") from error
    if size > SIZE_LIMIT:
        write_whole(path, _lines(_read(path)[-ENTRIES_KEPT:]))


def history(paths: Paths, uuid: str) -> list[dict[str, Any]]:
    """What was done with an instance on this host, oldest first; empty where nothing is known."""
    return _read(paths.instance_history(uuid))[-ENTRIES_KEPT:]


def histories(paths: Paths) -> dict[str, list[dict[str, Any]]]:
    """Every history of this host by UUID."""
    return {uuid: history(paths, uuid) for uuid in _uuids(paths.histories, "")}


def keep_entries(paths: Paths, uuid: str, entries: Iterable[Entry]) -> None:
    """Add to a keeper's copy what it does not have yet."""
    with locked_directory(paths.keeper):
        before = kept_history(paths, uuid)
        after = with_entries(before, entries)
        if after != before:
            write_whole(paths.kept_history(uuid), _lines(after))


def with_entries(before: Sequence[Entry], entries: Iterable[Entry]) -> list[Entry]:
    """A history with these entries in it, in the order in which they began; one that is there already changes
    nothing.
    """
    known = {_identity(entry): entry for entry in before}
    for entry in entries:
        known.setdefault(_identity(entry), entry)
    return sorted(known.values(), key=lambda entry: str(entry["began"]))[-ENTRIES_KEPT:]


def kept_history(paths: Paths, uuid: str) -> list[dict[str, Any]]:
    """A keeper's copy of an instance's history, oldest first."""
    return _read(paths.kept_history(uuid))


def kept_histories(paths: Paths) -> dict[str, list[dict[str, Any]]]:
    """Every history that this keeper has, by UUID."""
    return {uuid: kept_history(paths, uuid) for uuid in _uuids(paths.keeper, _KEPT_PREFIX)}


def ended_before(paths: Paths, time: str) -> dict[Path, str]:
    """The files, of this host and of the keeper on it, of instances that were gone by that time (ISO 8601), each with
    the instance's name.
    """
    files = [paths.instance_history(uuid) for uuid in _uuids(paths.histories, "")]
    files += [paths.kept_history(uuid) for uuid in _uuids(paths.keeper, _KEPT_PREFIX)]
    last = {path: entries[-1] for path in files for entries in [_read(path)] if entries}
    return {
        path: str(entry["instance"])
        for path, entry in last.items()
        if (entry["action"] in _ENDS and entry["result"] == "done" and str(entry["began"]) < time)
    }


def drop(path: Path) -> None:
    """Forget a history, for good."""
    with locked_directory(path.parent), contextlib.suppress(FileNotFoundError):
        path.unlink()
        sync_directory(path.parent)


def _uuids(directory: Path, prefix: str) -> list[str]:
    """The UUIDs in the names of a directory's histories, sorted; other files are passed over."""
    found = []
    with contextlib.suppress(FileNotFoundError):
        for name in sorted(os.listdir(directory)):
            if name.startswith(prefix) and name.endswith(".jsonl"):
                with contextlib.suppress(InvalidInput):
                    found.append(checked_uuid(name[len(prefix) : -len(".jsonl")]))
    return found


def _read(path: Path) -> list[dict[str, Any]]:
    """The entries of a file. A line that a power cut left half-written is passed over. Raises HostFault."""
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise HostFault(f"{path} cannot be read: {error.strerror}") from error
    entries = []
    for line in lines:
        with contextlib.suppress(ValueError, InvalidInput):
            entries.append(checked_entry(json.loads(line)))
    return entries


def _lines(entries: Iterable[Entry]) -> bytes:
    return "".join(json.dumps(entry, sort_keys=True) + "\n" for entry in entries).encode("ascii")


def _identity(entry: Entry) -> tuple[Any, ...]:
    return tuple(entry[key] for key in ("run", "action", "began", "result"))
