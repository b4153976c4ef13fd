# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disks of an instance that is shelved: gone from its host, and made again from the store on whichever host it is.

In the store the root disk rests on nothing, so it is complete whatever becomes of its image. On a host it rests on the
instance's image again, as it did before.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import ImageRejected
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import CachedImage
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import make_file
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_copy import digest_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_store import store_faults
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, kept_of, part_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import tables_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import CONFIG

_TIMEOUT = 24 * 3600.0  # seconds; a run that is killed takes the program with it


def keep_config_drive(files: InstanceFiles, target: Path) -> None:
    """Copy the config drive beside the disk that is shelved at target: the user data on it may be nowhere else.

    Raises HostFault.
    """
    copy = target.with_name(CONFIG)
    with store_faults(f"copy {files.config} to {copy}"):
        shutil.copyfile(files.config, copy)
        copy.chmod(0o400)
        with open(copy, "rb") as stream:
            os.fsync(stream.fileno())


def restore_disks(files: InstanceFiles, source: Path, checksum: str, base: CachedImage) -> None:
    """Make root disk and config drive from what was shelved at source, those that are not there yet.

    Raises ImageRejected for a disk that is not what was shelved, HostFault, saying how much space is missing.
    """

    def create(part: Path) -> None:
        _check(source, checksum)
        argv = ["qemu-img", "convert", "-f", "qcow2", "-O", "qcow2", str(source), str(part)]
        run_program(argv, f"copy {source} to {part}", _TIMEOUT)
        # Not -u: what the image has and the disk has not any more is written as zeros.
        argv = ["qemu-img", "rebase", "-f", "qcow2", "-b", str(base.path), "-F", base.format, str(part)]
        run_program(argv, f"rest {part} on {base.path}", _TIMEOUT)

    make_file(files.config, lambda part: _copy(source.with_name(CONFIG), part))
    with store_faults(f"look at {source}"):
        needed = source.stat().st_blocks * 512 + tables_of(base.virtual_size)
    make_file(files.root, create, needed)


def remove_disks(files: InstanceFiles) -> None:
    """Remove every disk of the instance, the root disk first: as long as that is there, all of them are.

    Raises HostFault.
    """
    with store_faults(f"remove the disks in {files.directory}"):
        for path in (files.root, files.ephemeral, files.swap, files.config):
            for each in (path, kept_of(path), part_of(path)):
                with contextlib.suppress(FileNotFoundError):
                    each.unlink()
        if files.directory.is_dir():
            sync_directory(files.directory)


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def _check(source: Path, checksum: str) -> None:
    with store_faults(f"read {source}"), open(source, "rb") as stream:
        if f"sha256:{digest_of(stream)}" != checksum:
            raise ImageRejected(f"{source} is not the disk that was shelved: its checksum is not {checksum}")
