# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that hold state: written whole or not at all, read with their schema checked, changed under a lock."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Callable

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import part_of

STATE_LIMIT = 64 * 1024 * 1024  # bytes of one state file that are read; a keeper's copy of 10,000 records has 20 MB


def sync_directory(directory: Path) -> None:
    """Make the names in a directory outlast a power cut."""
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write beside, fsync, rename: a reader, also one after a power cut, finds the old bytes or the new.

    Two writers of one path must exclude each other (see locked_directory): they share the name beside.
    """
    part = part_of(path)
    with contextlib.suppress(FileNotFoundError):
        part.unlink()
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode)
    try:
        with open(descriptor, "wb") as stream:
            os.fchmod(stream.fileno(), mode)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise HostFault(f"cannot write {path}: {error.strerror}; what was there before is unchanged") from error
    sync_directory(path.parent)


def write_state(path: Path, document: Mapping[str, Any], schema: int, mode: int = 0o600) -> None:
    """Write a state file: the document, its keys in their order, and its schema number."""
    text = json.dumps({"schema": schema, **document}, separators=(",", ":"))
    write_whole(path, (text + "\n").encode("ascii"), mode)


def read_state(path: Path, schema: int) -> dict[str, Any] | None:
    """The document of a state file, or None where there is no file.

    Raises UnreadableRecord for another schema or what is not a JSON object: the file is kept as it is.
    """
    try:
        with open(path, "rb") as stream:
            data = stream.read(STATE_LIMIT + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnreadableRecord(f"{path} cannot be read: {error.strerror}") from error
    if len(data) > STATE_LIMIT:
        raise UnreadableRecord(f"{path} has more than {STATE_LIMIT} bytes; no state of this collection is so large")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UnreadableRecord(
            f"{path} is not JSON ({error}); restore it, or move it away once you know what it held"
        ) from error
    if not isinstance(document, dict) or document.get("schema") != schema:
        found = document.get("schema") if isinstance(document, dict) else None
        raise UnreadableRecord(
            f"{path} has schema {found!r}; this version reads schema {schema}: "
            "use the collection version that wrote it, or a later one"
        )
    return document


@contextlib.contextmanager
def locked_directory(directory: Path) -> Iterator[None]:
    """Hold the state files of a directory for reading and changing, against other processes and other threads.

    The lock is on the directory itself, so it leaves no file behind. It is held for milliseconds: waiting is unbounded.
    """
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def make_directory(directory: Path, mode: int) -> None:
    """Make a directory with exactly this mode, whatever the umask. One that is there stays. Raises HostFault."""
    if directory.is_dir():
        return
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            directory.mkdir(mode)
            directory.chmod(mode)
    except OSError as error:
        raise HostFault(f"cannot make the directory {directory}: {error.strerror}") from error


def remove_tree(directory: Path) -> None:
    """Remove a directory of ours and all below it, where it is there. Links in it are removed, not followed."""
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(directory)


def change_state(path: Path, schema: int, change: Callable[[dict[str, Any]], Mapping[str, Any] | None]) -> None:
    """Read a state file, change it and write it back, alone among all that do so in this directory.

    change gets the document ({} where there is none) and returns the new one, or None to leave the file as it is.
    """
    make_directory(path.parent, 0o700)
    with locked_directory(path.parent):
        before = read_state(path, schema) or {}
        after = change({key: value for key, value in before.items() if key != "schema"})
        if after is not None:
            write_state(path, after, schema)
