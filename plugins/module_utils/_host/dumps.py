# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dumps of guests' memory, beside their disks: for root alone to read, complete once they have their name."""

from __future__ import annotations

import contextlib
import os
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import finish_file
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, part_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, require_room

_BESIDE_MEMORY_MB = 64  # the devices' own memory, video's above all, and the dump's tables


def dump_size(ram_mb: int) -> int:
    """The most bytes that a dump of so much memory has."""
    return (ram_mb + _BESIDE_MEMORY_MB) * MIB


def begin_dump(files: InstanceFiles, name: str, ram_mb: int) -> str:
    """Where a dump is to be written: a new file. Raises HostFault without room for all of the memory."""
    part = part_of(files.dump(name))
    discard_dump(files, name)
    require_room(files.directory, dump_size(ram_mb), f"write {files.dump(name)}")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600))
    except OSError as error:
        raise HostFault(f"cannot write {files.dump(name)}: {error.strerror}") from error
    return str(part)


def publish_dump(files: InstanceFiles, name: str) -> None:
    """Give a dump that is written its name, unless it has it."""
    path = files.dump(name)
    try:
        if not path.exists():
            if os.geteuid() == 0:
                os.chown(part_of(path), 0, 0)
            finish_file(part_of(path))
            part_of(path).replace(path)
            sync_directory(files.directory)
    except OSError as error:
        raise HostFault(f"cannot write {path}: {error.strerror}") from error


def discard_dump(files: InstanceFiles, name: str) -> None:
    """Remove what was begun of a dump."""
    with contextlib.suppress(FileNotFoundError):
        part_of(files.dump(name)).unlink()


def has_dump(files: InstanceFiles, name: str) -> bool:
    """Whether the dump is there, complete."""
    return files.dump(name).exists()


def dumps(files: InstanceFiles) -> list[dict[str, Any]]:
    """The dumps of an instance, oldest first, each with its `path` and `size` in bytes."""
    found = sorted(files.directory.glob(files.dump("*").name))
    return [{"path": str(path), "size": path.stat().st_size} for path in found]
