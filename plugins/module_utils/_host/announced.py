# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deletions that were announced and are not finished, and directories that no domain names. Looks only."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import read_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_uuid

DELETION_SCHEMA = 1


@dataclass(frozen=True)
class Deletion:
    """An announced deletion: which instance, and who announced it when.

    storage is the mount path of the instance's declared storage; None is the host's own directory. generation is that
    of the record when it was deleted, with which keepers are told. store is the image store that has its disk, if it is
    shelved.
    """

    uuid: str
    name: str
    generation: int
    run: str
    by: str
    at: str
    storage: str | None = None
    store: str | None = None

    @property
    def storage_path(self) -> Path | None:
        return None if self.storage is None else Path(self.storage)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Deletion:
        told = (raw["uuid"], raw["name"], raw["generation"], raw["run"], raw["by"], raw["at"])
        return cls(*told, raw.get("storage"), raw.get("store"))

    def to_dict(self) -> dict[str, Any]:
        return {
            "uuid": self.uuid,
            "name": self.name,
            "generation": self.generation,
            "run": self.run,
            "by": self.by,
            "at": self.at,
            "storage": self.storage,
            "store": self.store,
        }


@dataclass(frozen=True)
class Leftover:
    """An instance directory without a domain; deleting says whether its removal was announced, of which name."""

    uuid: str
    path: str
    deleting: bool
    name: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {"uuid": self.uuid, "path": self.path, "deleting": self.deleting, "name": self.name}


def announced_deletions(paths: Paths) -> dict[str, Deletion]:
    """The deletions that are announced and not finished, by UUID. Raises UnreadableRecord when one cannot be read.

    A file whose name is no UUID announces nothing, and is passed over.
    """
    found: dict[str, Deletion] = {}
    for name in sorted(_listed(paths.deleting)):
        stem, suffix = os.path.splitext(name)
        if suffix != ".json":
            continue
        try:
            uuid = checked_uuid(stem)
        except InvalidInput:
            continue
        deletion = announced_deletion(paths, uuid)
        if deletion is not None:
            found[uuid] = deletion
    return found


def announced_deletion(paths: Paths, uuid: str) -> Deletion | None:
    """The announced deletion of an instance, or None. Raises UnreadableRecord."""
    path = paths.deleting_file(uuid)
    raw = read_state(path, DELETION_SCHEMA)
    if raw is None:
        return None
    try:
        deletion = Deletion.from_dict(raw)
    except KeyError as error:
        raise UnreadableRecord(f"{path} lacks {error}") from error
    if deletion.uuid != uuid:
        raise UnreadableRecord(f"{path} speaks of instance {deletion.uuid!r}, not of the one in its name")
    return deletion


def leftovers(paths: Paths, defined: Collection[str]) -> list[Leftover]:
    """The instance directories that none of the defined domains' UUIDs names, and announced deletions not finished.

    Only the host's own directory is searched: on shared storage, another host's instances are not left over.
    """
    deletions = announced_deletions(paths)
    found = {
        uuid: Leftover(uuid, str(paths.instance(uuid, deletion.storage_path).directory), True, deletion.name)
        for uuid, deletion in deletions.items()
        if uuid not in defined
    }
    for name in _listed(paths.instances()):
        with contextlib.suppress(InvalidInput):
            uuid = checked_uuid(name)
            if uuid not in defined and uuid not in found:
                found[uuid] = Leftover(uuid, str(paths.instance(uuid).directory), False)
    return [found[uuid] for uuid in sorted(found)]


def _listed(directory: Path) -> list[str]:
    try:
        return os.listdir(directory)
    except FileNotFoundError:
        return []
