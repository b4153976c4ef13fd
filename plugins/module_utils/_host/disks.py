# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disks of an instance: made beside, complete once they have their name, and never rewritten after that."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import CachedImage
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import make_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths, part_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, room, tables_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

GIB = 1 << 30
_DIRECTORY_MODE = 0o711  # QEMU must pass through, nobody must list
SMALL = 1 << 19  # bytes that suffice for a config drive, and for what mkswap writes
_EPHEMERAL = 6 * MIB  # what mkfs.ext4 writes with both lazy, but for a 16,000th of the disk


def make_instance_directory(paths: Paths, uuid: str, storage: Path | None = None) -> InstanceFiles:
    """Make the directory of an instance where it is missing, and return its files.

    storage is the mount path of a declared storage, or None for the host's own. Raises HostFault where a declared one
    has no directory `instances`: it is not mounted, and files would land on the file system below.
    """
    instances = paths.instances(storage)
    if storage is not None and not instances.is_dir():
        raise HostFault(f"{instances} is missing: mount the storage at {storage}, or run host_prepare, which makes it")
    make_directory(instances, _DIRECTORY_MODE)
    files = paths.instance(uuid, storage)
    make_directory(files.directory, _DIRECTORY_MODE)
    return files


def make_root_disk(files: InstanceFiles, record: Record, base: CachedImage, min_disk_gb: int = 0) -> bool:
    """Make the root disk, a qcow2 overlay of the flavor's size over the cached image. False when it was there.

    Raises Refused when the flavor's disk is smaller than the image or its min_disk_gb; HostFault when making it fails.
    """
    needed = tables_of(record.flavor.disk_gb * GIB)
    return make_file(files.root, lambda part: write_root_disk(part, record, base, min_disk_gb), needed)


def write_root_disk(part: Path, record: Record, base: CachedImage, min_disk_gb: int = 0) -> None:
    """Write a root disk as a new file. Raises as make_root_disk does."""
    size = record.flavor.disk_gb * GIB
    needed = max(base.virtual_size, min_disk_gb * GIB)
    if size < needed:
        raise Refused(
            f"flavor {record.flavor.name} of instance {record.domain_name} has {record.flavor.disk_gb} GB of disk, "
            f"image {record.image.name} needs {-(-needed // GIB)}; choose a larger flavor"
        )
    write_overlay(part, base, size)


def write_overlay(part: Path, base: CachedImage, size: int) -> None:
    """Write a qcow2 overlay of so many bytes over a cached image. Raises HostFault."""
    # -u: qemu-img, as root, does not open the image; its existence, format and size are known from its inspection.
    backing, purpose = ["-u", "-b", str(base.path), "-F", base.format], f"make {part.with_suffix('')}"
    run_program(["qemu-img", "create", "-q", "-f", "qcow2", *backing, str(part), str(size)], purpose)


def make_ephemeral_disk(files: InstanceFiles, record: Record) -> bool:
    """Make the ephemeral disk: sparse, ext4 labelled ephemeral0, as in Nova.

    False when it was there, or the flavor has none. Raises HostFault.
    """
    if record.flavor.ephemeral_gb == 0:
        return False
    return make_file(files.ephemeral, lambda part: write_ephemeral_disk(part, record), ephemeral_tables(record))


def ephemeral_tables(record: Record) -> int:
    """The bytes that a new ephemeral disk takes at most, before a guest has written to it."""
    return _EPHEMERAL + (record.flavor.ephemeral_gb * GIB >> 14) if record.flavor.ephemeral_gb else 0


def write_ephemeral_disk(part: Path, record: Record) -> None:
    """Write an ephemeral disk as a new file. Raises HostFault."""
    _sparse(part, record.flavor.ephemeral_gb * GIB)
    # Both lazy: the guest initialises tables when it mounts, so a large disk costs no more than a small one.
    options = ["-E", "lazy_itable_init=1,lazy_journal_init=1,nodiscard"]
    run_program(["mkfs.ext4", "-q", "-F", "-L", "ephemeral0", *options, str(part)], f"make {part.with_suffix('')}")


def make_swap_disk(files: InstanceFiles, record: Record) -> bool:
    """Make the swap disk: sparse, formatted by mkswap.

    False when it was there, or the flavor has none. Raises HostFault.
    """
    if record.flavor.swap_mb == 0:
        return False

    def create(part: Path) -> None:
        _sparse(part, record.flavor.swap_mb * MIB)
        run_program(["mkswap", str(part)], f"make {files.swap}")

    return make_file(files.swap, create)


def make_file(path: Path, create: Callable[[Path], None], needed: int = SMALL) -> bool:
    """Have create make the file under another name, and give it its own once it is complete. False when it was there.

    The data is on disk before the name is, so a file of that name is complete also after a power cut. What a killed run
    left under the other name is replaced. needed is how many bytes it may take. Raises HostFault, saying how many of
    them are missing.
    """
    if path.exists():
        return False
    replace_file(path, create, needed)
    return True


def replace_file(path: Path, create: Callable[[Path], None], needed: int = SMALL) -> None:
    """As make_file, and in the place of a file that is there: its name stands for the old one or the new, whole."""
    part = part_of(path)
    with contextlib.suppress(FileNotFoundError):
        part.unlink()
    with room(path.parent, needed, f"make {path}"):
        try:
            with _fault_named(path):
                create(part)
                finish_file(part)
                part.replace(path)
        except HostFault:
            with contextlib.suppress(OSError):
                part.unlink()
            raise


def finish_file(part: Path) -> None:
    """Have a file for its owner alone, and have its data on disk, before it gets its name."""
    descriptor = os.open(part, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        os.fchmod(descriptor, 0o600)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sparse(part: Path, size: int) -> None:
    with open(part, "xb") as stream:
        os.fchmod(stream.fileno(), 0o600)
        stream.truncate(size)


@contextlib.contextmanager
def _fault_named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise HostFault(f"cannot make {path}: {error.strerror}") from error
