# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks of instances that were evacuated while this host was dead: kept aside for a time, since some of what is in them
may be nowhere else.

Each lies in a directory of its own, named by the instance's UUID and the generation that it had here, beside a note.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    make_directory,
    read_state,
    remove_tree,
    sync_directory,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

LOST_SCHEMA = 1
_NOTE = "lost.json"


@dataclass(frozen=True)
class LostDisks:
    """A directory that is kept aside, of which instance, and since when (ISO 8601)."""

    directory: Path
    uuid: str
    name: str
    generation: int
    at: str


def set_aside(paths: Paths, uuid: str, name: str, generation: int, at: str) -> Path | None:
    """Move the instance's directory among what is kept aside, and return where; None where it has none here any more.

    Raises HostFault.
    """
    directory = paths.instance(uuid).directory
    if not directory.is_dir():
        return None
    make_directory(paths.lost, 0o700)
    target = paths.lost / f"{uuid}-{generation}"
    try:
        write_state(directory / _NOTE, {"uuid": uuid, "name": name, "generation": generation, "at": at}, LOST_SCHEMA)
        os.rename(directory, target)
        sync_directory(paths.lost)
    except OSError as error:
        raise HostFault(f"cannot keep {directory} aside as {target}: {error.strerror}") from error
    return target


def lost_disks(paths: Paths) -> Iterator[LostDisks]:
    """What is kept aside, in the order of names; not what has no note that can be read, whose age nobody knows."""
    for directory in sorted(paths.lost.glob("*")):
        try:
            note = read_state(directory / _NOTE, LOST_SCHEMA)
        except UnreadableRecord:
            continue
        if note is not None:
            yield LostDisks(directory, note["uuid"], note["name"], note["generation"], note["at"])


def drop(lost: LostDisks) -> None:
    """Remove it for good."""
    remove_tree(lost.directory)
