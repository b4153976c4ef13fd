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
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    HostFault,
    Refused,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.announced import (
    DELETION_SCHEMA,
    Deletion,
    announced_deletion,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    make_directory,
    remove_tree,
    sync_directory,
    write_state,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths


def announce_deletion(paths: Paths, deletion: Deletion) -> None:
    """Write the marker. Call it before the domain is undefined, with the instance's lock held."""
    make_directory(paths.deleting, 0o700)
    write_state(paths.deleting_file(deletion.uuid), deletion.to_dict(), DELETION_SCHEMA)


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
