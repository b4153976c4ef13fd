# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of an instance's data disks: thin, grown in place and never shrunk, removed only where the user said so."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import MIB, make_file
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, part_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk

FORMAT = "qcow2"


def make_data_disk(files: InstanceFiles, disk: DataDisk) -> None:
    """Make it, empty; one that is there is complete. Raises HostFault, saying how much space was missing."""
    path = files.data(disk.name)
    if path.exists():
        return
    _require_space(path, disk)

    def create(part: Path) -> None:
        run_program(["qemu-img", "create", "-q", "-f", FORMAT, str(part), str(disk.size)], f"make {path}")

    make_file(path, create)


def grow_data_disk(files: InstanceFiles, disk: DataDisk) -> None:
    """Have the file of a disk that no guest has open be of the disk's size. Raises HostFault, as where it is larger."""
    path = files.data(disk.name)
    _require_space(path, disk)
    run_program(["qemu-img", "resize", "-q", "-f", FORMAT, str(path), str(disk.size)], f"grow {path}")


def remove_data_disk(files: InstanceFiles, disk: DataDisk) -> None:
    """Remove it with what it holds, once no domain names it."""
    path = files.data(disk.name)
    for each in (path, part_of(path)):
        with contextlib.suppress(FileNotFoundError):
            each.unlink()
    sync_directory(files.directory)


def _require_space(path: Path, disk: DataDisk) -> None:
    """A thin disk takes what is written to it, later; now its tables, of at most a millionth of it and some more."""
    needed = MIB + (disk.size >> 20)
    try:
        space = os.statvfs(path.parent)
    except OSError as error:
        raise HostFault(f"cannot make {path}: {error.strerror}") from error
    missing = needed - space.f_bavail * space.f_frsize
    if missing > 0:
        raise HostFault(f"cannot make {path}: {-(-missing // MIB)} MiB are missing on its file system; free them there")
