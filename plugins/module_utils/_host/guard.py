# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The boot guard's files: open or closed, tombstones, what was done at this boot, and the history that people read.

The guard itself is a hook of libvirt's QEMU driver that looks for these files; nothing here decides.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    make_directory,
    read_state,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import Membership, Tombstone

GUARD_SCHEMA = 1


def membership(paths: Paths) -> Membership | None:
    """What this host was told when it was prepared, or None where it was not. Raises UnreadableRecord."""
    document = read_state(paths.host_file, GUARD_SCHEMA)
    if document is None:
        return None
    try:
        return Membership.from_dict(document)
    except (KeyError, TypeError) as error:
        raise UnreadableRecord(f"{paths.host_file} cannot be read: {error!r}; run host_prepare") from error


def is_open(paths: Paths) -> bool:
    """Whether managed domains may start."""
    return paths.guard_open.exists()


def open_guard(paths: Paths, by: str, now: str) -> None:
    """Let managed domains start; the file says who opened it, and when (ISO 8601)."""
    make_directory(paths.run, 0o755)
    write_state(paths.guard_open, {"by": by, "at": now}, GUARD_SCHEMA, 0o644)


def close_guard(paths: Paths) -> None:
    """Refuse further starts. What runs goes on."""
    with contextlib.suppress(FileNotFoundError):
        paths.guard_open.unlink()


def bury(paths: Paths, tombstones: Iterable[Tombstone]) -> None:
    """Write tombstones: the guard refuses these instances from now on, also while it is open."""
    make_directory(paths.tombstones, 0o700)
    for tombstone in tombstones:
        write_state(paths.tombstone_file(tombstone.uuid), tombstone.to_dict(), GUARD_SCHEMA)


def exhume(paths: Paths, uuid: str) -> None:
    """Remove a tombstone: the instance may start here again. One that is not there is no error."""
    with contextlib.suppress(FileNotFoundError):
        paths.tombstone_file(uuid).unlink()


def buried(paths: Paths) -> frozenset[str]:
    """The UUIDs that have a tombstone here."""
    return frozenset(path.stem for path in paths.tombstones.glob("*.json"))


def boot_state(paths: Paths) -> Mapping[str, Any]:
    """What the program at boot has come to since then: `started`, `answered`, `problems`, …; {} before it ran."""
    return read_state(paths.boot_file, GUARD_SCHEMA) or {}


def write_boot_state(paths: Paths, state: Mapping[str, Any]) -> None:
    """Replace what boot_state returns."""
    make_directory(paths.run, 0o755)
    write_state(paths.boot_file, state, GUARD_SCHEMA, 0o644)


def append_history(paths: Paths, event: Mapping[str, Any]) -> None:
    """Add a line of JSON to the host's history. Raises HostFault when it cannot be written."""
    line = json.dumps(event, sort_keys=True) + "\n"
    make_directory(paths.state, 0o700)
    try:
        descriptor = os.open(paths.history_file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(descriptor, "ab") as stream:
            stream.write(line.encode("ascii"))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise HostFault(f"cannot write {paths.history_file}: {error.strerror}") from error
