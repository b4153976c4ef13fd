# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of an instance's files: announced before its domain is undefined, so that a killed delete can be completed.

The marker `deleting/<uuid>.json` is the only thing that permits the removal of files that no domain names any more; it
is removed last. A directory without a domain and without a marker is reported and kept.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    HostFault,
    InvalidInput,
    Refused,
    UnreadableRecord,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    make_directory,
    read_state,
    remove_tree,
    sync_directory,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths, checked_uuid

DELETION_SCHEMA = 1


@dataclass(frozen=True)
class Deletion:
    """An announced deletion: which instance, and who announced it when.

    storage is the mount path of the instance's declared storage; None is the host's own directory. generation is that
    of the record when it was deleted, with which keepers are told.
    """

    uuid: str
    name: str
    generation: int
    run: str
    by: str
    at: str
    storage: str | None = None

    @property
    def storage_path(self) -> Path | None:
        return None if self.storage is None else Path(self.storage)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Deletion:
        return cls(raw["uuid"], raw["name"], raw["generation"], raw["run"], raw["by"], raw["at"], raw.get("storage"))

    def to_dict(self) -> dict[str, Any]:
        return {
            "uuid": self.uuid,
            "name": self.name,
            "generation": self.generation,
            "run": self.run,
            "by": self.by,
            "at": self.at,
            "storage": self.storage,
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


def announce_deletion(paths: Paths, deletion: Deletion) -> None:
    """Write the marker. Call it before the domain is undefined, with the instance's lock held."""
    make_directory(paths.deleting, 0o700)
    write_state(paths.deleting_file(deletion.uuid), deletion.to_dict(), DELETION_SCHEMA)


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


def remove_instance_files(paths: Paths, uuid: str) -> None:
    """Remove the instance's own directory and all in it, and nothing else; what is gone already is no error.

    The caller knows that no domain has the UUID. Raises Refused without an announcement, or when the directory is a
    link or holds a directory, which nothing of ours makes; HostFault when its storage is not there.
    """
    deletion = announced_deletion(paths, uuid)
    if deletion is None:
        raise Refused(f"files of instance {uuid} are kept: no deletion was announced in {paths.deleting}")
    remove_tree(paths.config_drive_tree(uuid))
    instances = paths.instances(deletion.storage_path)
    if deletion.storage is not None and not instances.is_dir():
        raise HostFault(f"files of instance {uuid} cannot be removed: {instances} is missing; mount {deletion.storage}")
    _remove_flat(paths.instance(uuid, deletion.storage_path).directory, f"instance {uuid}")


def finish_deletion(paths: Paths, uuid: str) -> None:
    """Remove the marker: the last step of a deletion."""
    with contextlib.suppress(FileNotFoundError):
        paths.deleting_file(uuid).unlink()
        sync_directory(paths.deleting)


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


def _remove_flat(directory: Path, subject: str) -> None:
    """Remove a directory of files through its descriptor, so that no link, however it came there, leads elsewhere."""
    try:
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return
    except OSError as error:
        raise Refused(
            f"{subject}: {directory} is not a directory of its own ({error.strerror}); nothing was removed"
        ) from error
    try:
        names = os.listdir(descriptor)
        for name in names:
            if stat.S_ISDIR(os.stat(name, dir_fd=descriptor, follow_symlinks=False).st_mode):
                raise Refused(f"{subject}: {directory} holds a directory {name!r}, not made by us; nothing was removed")
        for name in names:
            os.unlink(name, dir_fd=descriptor)
        os.rmdir(directory)
    except OSError as error:
        raise HostFault(f"{subject}: {directory} cannot be removed: {error.strerror}") from error
    finally:
        os.close(descriptor)
