# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks of an instance that is off, made anew: the new one beside the old one, which is kept until it is given up.

A disk and its kept one are first two names of one file; the new file then takes the disk's name in one rename. So the
disk's name always stands for a whole disk, the old or the new, and which of the two it is can be seen at any time.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import CachedImage
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import (
    GIB,
    SMALL,
    ephemeral_tables,
    finish_file,
    make_ephemeral_disk,
    make_file,
    make_swap_disk,
    write_ephemeral_disk,
    write_overlay,
    write_root_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, kept_of, part_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, require_room, room, tables_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

Progress = Callable[[int, int], None]  # bytes done, of how many
_CHUNK = 16 * MIB


def require_room_to_resize(files: InstanceFiles, before: Flavor, record: Record) -> None:
    """Raise HostFault, saying how much is missing, where resize_disks would find no room. The guest may run."""
    require_room(files.directory, _needed_to_resize(files, before, record), _anew(record))


def require_room_to_rebuild(files: InstanceFiles, record: Record) -> None:
    """Raise HostFault, saying how much is missing, where rebuild_disks would find no room. The guest may run."""
    require_room(files.directory, _needed_to_rebuild(files, record), _anew(record))


def resize_disks(files: InstanceFiles, before: Flavor, record: Record, progress: Progress) -> None:
    """Make the disks of the record's flavor, of an instance that had another one before.

    A larger root disk is a copy of the old one, which is kept. An ephemeral disk that was not there is made; swap,
    which holds nothing of a guest that is off, is made anew. Raises HostFault, saying how much space was missing.
    """
    with room(files.directory, _needed_to_resize(files, before, record), _anew(record)):
        if record.flavor.disk_gb > before.disk_gb:
            with _replaced(files.root) as part:
                if part is not None:
                    _copy(kept_of(files.root), part, progress)
                    size = str(record.flavor.disk_gb * GIB)
                    run_program(["qemu-img", "resize", "-q", "-f", "qcow2", str(part), size], f"grow {files.root}")
        make_ephemeral_disk(files, record)
        _renew_swap(files, record)


def rebuild_disks(files: InstanceFiles, record: Record, base: CachedImage, min_disk_gb: int) -> None:
    """Make root and ephemeral disk anew, the root disk over the image; the old ones are kept.

    Raises Refused when the image needs more than the flavor's disk, HostFault, saying how much space was missing.
    """
    with room(files.directory, _needed_to_rebuild(files, record), _anew(record)):
        with _replaced(files.root) as part:
            if part is not None:
                write_root_disk(part, record, base, min_disk_gb)
        if record.flavor.ephemeral_gb:
            with _replaced(files.ephemeral) as part:
                if part is not None:
                    write_ephemeral_disk(part, record)


def put_back_disks(files: InstanceFiles, record: Record) -> None:
    """Give the disks that were kept their names back, of an instance that is of the record's flavor again."""
    for path in (files.root, files.ephemeral):
        kept = kept_of(path)
        _remove(part_of(path))
        if kept.exists():
            # Of two names of one file, a rename leaves both.
            kept.replace(path)
            _remove(kept)
    if record.flavor.ephemeral_gb == 0:
        _remove(files.ephemeral)
    _renew_swap(files, record)
    sync_directory(files.directory)


def drop_kept_disks(files: InstanceFiles) -> None:
    """Remove the disks that were kept: nobody goes back to them any more."""
    for path in (files.root, files.ephemeral):
        _remove(kept_of(path))
    sync_directory(files.directory)


def keeps_disks(files: InstanceFiles) -> bool:
    """Whether the root disk from before is there still."""
    return kept_of(files.root).exists()


def make_rescue_disk(files: InstanceFiles, base: CachedImage) -> None:
    """Make the disk that a rescued instance boots, as large as its image. One that is there is complete."""
    needed = tables_of(base.virtual_size)
    make_file(files.rescue, lambda part: write_overlay(part, base, base.virtual_size), needed)


def remove_rescue_disk(files: InstanceFiles) -> None:
    """Remove it, once no domain names it any more."""
    _remove(files.rescue)
    _remove(part_of(files.rescue))


@contextlib.contextmanager
def _replaced(path: Path) -> Iterator[Path | None]:
    """Where to make the file that takes the place of path, which is kept; None when it has taken it already."""
    kept, part = kept_of(path), part_of(path)
    try:
        if path.exists() and not kept.exists():
            os.link(path, kept)
            sync_directory(path.parent)
        if _is_replaced(path):
            yield None
            return
        _remove(part)
        yield part
        finish_file(part)
        part.replace(path)
        sync_directory(path.parent)
    except OSError as error:
        raise HostFault(f"cannot make {path} anew: {error.strerror or error}") from error
    finally:
        _remove(part)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    """Copy what a sparse file holds, and no more; shared blocks where the file system has them. Raises HostFault."""
    with open(source, "rb") as reader, open(target, "xb") as writer:
        os.fchmod(writer.fileno(), 0o600)
        status = os.fstat(reader.fileno())
        held, size = status.st_blocks * 512, status.st_size
        os.truncate(writer.fileno(), size)
        done = 0
        for begin, end in _extents(reader.fileno(), size):
            while begin < end:
                size = min(_CHUNK, end - begin)
                copied = os.copy_file_range(reader.fileno(), writer.fileno(), size, begin, begin)
                begin, done = begin + copied, done + copied
                progress(done, held)


def _extents(descriptor: int, size: int) -> Iterator[tuple[int, int]]:
    """Where a file holds data: from, to."""
    end = 0
    while end < size:
        try:
            begin = os.lseek(descriptor, end, os.SEEK_DATA)
        except OSError as error:
            if error.errno != errno.ENXIO:  # nothing but a hole up to the end
                raise
            return
        end = os.lseek(descriptor, begin, os.SEEK_HOLE)
        yield begin, end


def _needed_to_resize(files: InstanceFiles, before: Flavor, record: Record) -> int:
    """The most bytes that resize_disks may still take: what an earlier attempt has made is there."""
    needed = SMALL if record.flavor.swap_mb else 0
    needed += 0 if files.ephemeral.exists() else ephemeral_tables(record)
    if record.flavor.disk_gb > before.disk_gb and not _is_replaced(files.root):
        needed += tables_of(record.flavor.disk_gb * GIB) + (files.root.stat().st_blocks * 512)
    return needed


def _needed_to_rebuild(files: InstanceFiles, record: Record) -> int:
    """The most bytes that rebuild_disks may still take, and the config drive after that."""
    if _is_replaced(files.root):
        return SMALL
    return SMALL + tables_of(record.flavor.disk_gb * GIB) + ephemeral_tables(record)


def _is_replaced(path: Path) -> bool:
    """Whether a new file has taken the place of path, and the old one is kept."""
    kept = kept_of(path)
    return path.exists() and kept.exists() and not kept.samefile(path)


def _anew(record: Record) -> str:
    return f"make the disks of instance {record.domain_name} anew"


def _renew_swap(files: InstanceFiles, record: Record) -> None:
    """Have swap of the flavor's size, or none."""
    if files.swap.exists() and files.swap.stat().st_size != record.flavor.swap_mb * MIB:
        _remove(files.swap)
    make_swap_disk(files, record)


def _remove(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
