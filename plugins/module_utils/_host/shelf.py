# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disks of shelved instances in the image store: put there like images, and taken out by one host alone."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import sync_directory
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_store import (
    ImageStore,
    remove_tree_of,
    store_faults,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import checked_host, checked_uuid
from ansible_collections.lodestar.compute.plugins.module_utils._host.stored_images import DESCRIPTION
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import (
    DISK,
    SHELVED,
    StoredImage,
    shelved_name,
)


class Shelf(ImageStore):
    """The store's directory of what is shelved. Every method raises HostFault where the file system fails."""

    directory = SHELVED
    mode = 0o700  # what guests have written is nobody's to fetch

    def __init__(self, path: Path, machine_id: str) -> None:
        """machine_id is this host's."""
        super().__init__(path)
        self._taker = checked_host(machine_id)

    def take(self, uuid: str) -> None:
        """Have an instance's disk for this host alone, which may have it already.

        One rename, so of several hosts that take it at once one has it. Raises Refused where it is not there to take.
        """
        own = self._taken(uuid)
        with store_faults(f"take {shelved_name(uuid)} from {self.path}"):
            if own.exists():
                return
            try:
                (self.images / shelved_name(uuid)).rename(own)
            except FileNotFoundError:
                raise Refused(
                    f"{shelved_name(uuid)} is not in {self.path}: another host has taken it, or someone removed it"
                ) from None
            sync_directory(self.images)

    def taken(self, uuid: str) -> tuple[StoredImage, Path]:
        """What this host took: its description, and where its disk is. Raises Refused where it has taken nothing."""
        own = self._taken(uuid)
        with store_faults(f"read {own}"):
            try:
                return StoredImage.from_dict(json.loads((own / DESCRIPTION).read_bytes())), own / DISK
            except FileNotFoundError:
                raise Refused(f"this host has not taken {shelved_name(uuid)} from {self.path}") from None
            except ValueError as error:
                raise HostFault(f"{own / DESCRIPTION} cannot be read: {error}") from error

    def has_taken(self, uuid: str) -> bool:
        """Whether this host has taken it."""
        return self._taken(uuid).exists()

    def give_back(self, uuid: str) -> None:
        """Let any host take it again, if this one has it."""
        doing = f"give {shelved_name(uuid)} back to {self.path}"
        with store_faults(doing), contextlib.suppress(FileNotFoundError):
            self._taken(uuid).rename(self.images / shelved_name(uuid))
            sync_directory(self.images)

    def drop(self, uuid: str) -> None:
        """Remove what this host took, if it has."""
        with store_faults(f"remove {shelved_name(uuid)} from {self.path}"):
            remove_tree_of(self._taken(uuid))

    def remove_all(self, uuid: str) -> None:
        """Remove an instance's disk, unless another host has taken it."""
        self.remove(shelved_name(checked_uuid(uuid)))
        self.drop(uuid)

    def _taken(self, uuid: str) -> Path:
        return self.images / f".{shelved_name(checked_uuid(uuid))}.taken-{self._taker}"
