# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The image store, a directory that every host sees: images made from instances, each a directory under its name.

An image is made in a directory that nobody lists, and gets its name, whole and described, in one rename. It goes the
same way. So whoever lists the store at any moment finds complete images only.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory, write_whole
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_copy import digest_of
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_inspection import inspect_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.space import MIB, require_room
from ansible_collections.lodestar.compute.plugins.module_utils._host.stored_images import DESCRIPTION, listed_images
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import DISK, IMAGES, StoredImage

_GIB = 1 << 30
_CONVERT_TIMEOUT = 24 * 3600.0  # seconds; a run that is killed takes the program with it


class ImageStore:
    """The store at a path that is mounted already. Every method raises HostFault where the file system fails."""

    directory = IMAGES
    mode = 0o711  # of the directory: everyone may fetch an image whose name they know

    def __init__(self, path: Path) -> None:
        self.path = path
        self.images = path / self.directory

    def listed(self) -> list[StoredImage]:
        """The images in the order of their names; one whose description cannot be read is left out."""
        return list(listed_images(self.path, self.directory))

    def find(self, name: str) -> StoredImage | None:
        """The image of that name, or None."""
        return next((image for image in self.listed() if image.name == name), None)

    def begin(self, name: str, instance: str, needed: int) -> Path:
        """Where to write the disk of a new image, of an instance; what an earlier attempt left there is gone.

        Raises HostFault when the file system has fewer than needed bytes left, saying how many are missing.
        """
        with store_faults(f"begin image {name} in {self.path}"):
            if not self.path.is_dir():
                raise HostFault(f"the image store {self.path} is not there: mount it")
            self.images.mkdir(self.mode, exist_ok=True)
            part = self._part(name, instance)
            self.discard(name, instance)
            require_room(self.path, needed, f"make image {name}")
            # QEMU writes into it as a user of its own.
            part.mkdir(0o711)
        return part / DISK

    def discard(self, name: str, instance: str) -> None:
        """Remove what was begun of an image."""
        with store_faults(f"remove what was begun of image {name} in {self.path}"):
            remove_tree_of(self._part(name, instance))

    def publish(self, image: StoredImage) -> StoredImage:
        """Check the disk that was written for the image, describe it, and give it its name.

        image comes without checksum and size. Raises Refused when another image has the name meanwhile, ImageRejected.
        """
        part = self._part(image.name, image.instance)
        with store_faults(f"put image {image.name} into {self.path}"):
            described = _described(part / DISK, image)
            text = json.dumps(described.to_dict(), sort_keys=True).encode("utf-8")
            write_whole(part / DESCRIPTION, text, 0o444)
            sync_directory(part)
            try:
                part.rename(self.images / image.name)
            except OSError as error:
                if (self.images / image.name).exists():
                    raise Refused(f"image {image.name} is in {self.path} already: choose another name") from error
                raise
            sync_directory(self.images)
        return described

    def remove(self, name: str) -> None:
        """Remove an image. Hosts that have fetched it keep their copies, on which disks may rest."""
        if not is_name(name):
            raise Refused(f"{name!r} is no image's name")
        gone = self.images / f".{name}.removed"
        with store_faults(f"remove image {name} from {self.path}"):
            remove_tree_of(gone)
            with contextlib.suppress(FileNotFoundError):
                (self.images / name).rename(gone)
                sync_directory(self.images)
            remove_tree_of(gone)

    def rotate(self, instance: str, backup: str, keep: int) -> list[str]:
        """Remove the oldest images of an instance's series beyond keep; the names of those that went."""
        series = [image for image in self.listed() if (image.instance, image.backup) == (instance, backup)]
        series.sort(key=lambda image: (image.created_at, image.name), reverse=True)
        for image in series[keep:]:
            self.remove(image.name)
        return [image.name for image in series[keep:]]

    def _part(self, name: str, instance: str) -> Path:
        return self.images / f".{name}-{instance}.part"


def flatten(disk: Path, target: Path) -> None:
    """Copy a disk that nobody writes, with all that it rests on, into one file of its own. Raises HostFault."""
    argv = ["qemu-img", "convert", "-f", "qcow2", "-O", "qcow2", str(disk), str(target)]
    run_program(argv, f"copy {disk} to {target}", _CONVERT_TIMEOUT)


def most_needed(disk: Path, base: Path) -> int:
    """The most bytes that a flattened copy of a disk may take: what the disk and its base hold."""
    with store_faults(f"look at {disk}"):
        return sum(path.stat().st_blocks * 512 for path in (disk, base)) + MIB


def _described(disk: Path, image: StoredImage) -> StoredImage:
    """The image with what its file says, which is for everyone to read and nobody to write from now on."""
    if os.geteuid() == 0:
        os.chown(disk, 0, 0)
    disk.chmod(0o444)
    with open(disk, "rb") as stream:
        os.fsync(stream.fileno())
        found = inspect_image(stream.fileno(), image.name, image.format)
        checksum = f"sha256:{digest_of(stream)}"
    least = max(image.min_disk_gb, -(-found.virtual_size // _GIB))
    return replace(image, checksum=checksum, virtual_size=found.virtual_size, min_disk_gb=least)


def remove_tree_of(path: Path) -> None:
    """Remove a directory and all in it, if it is there."""
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(path)


@contextlib.contextmanager
def store_faults(doing: str) -> Iterator[None]:
    """Raise what the file system says as HostFault."""
    try:
        yield
    except OSError as error:
        raise HostFault(f"cannot {doing}: {error.strerror or error}") from error
