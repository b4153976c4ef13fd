# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of an instance's data disks: thin, grown in place and never shrunk, removed only where the user said so."""

from __future__ import annotations

import contextlib
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import make_file
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, part_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import room, tables_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk

FORMAT = "qcow2"


def make_data_disk(files: InstanceFiles, disk: DataDisk) -> None:
    """Make it, empty; one that is there is complete. Raises HostFault, saying how much space was missing."""
    path = files.data(disk.name)

    def create(part: Path) -> None:
        run_program(["qemu-img", "create", "-q", "-f", FORMAT, str(part), str(disk.size)], f"make {path}")

    make_file(path, create, tables_of(disk.size))


def grow_data_disk(files: InstanceFiles, disk: DataDisk) -> None:
    """Have the file of a disk that no guest has open be of the disk's size. Raises HostFault, as where it is larger."""
    path = files.data(disk.name)
    with room(files.directory, tables_of(disk.size), f"grow {path}"):
        run_program(["qemu-img", "resize", "-q", "-f", FORMAT, str(path), str(disk.size)], f"grow {path}")


def remove_data_disk(files: InstanceFiles, disk: DataDisk) -> None:
    """Remove it with what it holds, once no domain names it."""
    path = files.data(disk.name)
    for each in (path, part_of(path)):
        with contextlib.suppress(FileNotFoundError):
            each.unlink()
    sync_directory(files.directory)
