# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data disks: what an instance has beside the disks of its flavor, and keeps through rebuilds and resizes."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name

GIB = 1 << 30
SIZE_LIMIT = 1 << 20  # GB; what one declares beyond that is a mistake
NAME_LIMIT = 20  # characters; of a virtio disk's serial a guest sees no more
DISK_NAME_RULE = f"2 to {NAME_LIMIT} characters of a-z, 0-9 and '-', starting with a letter and not ending with '-'"
DISK_NAME_PATTERN = rf"[a-z][a-z0-9-]{{0,{NAME_LIMIT - 2}}}[a-z0-9]"
# The serials of the flavor's own disks.
RESERVED_NAMES = ("root", "ephemeral0", "swap", "config", "rescue")
# The flavor's disks and a rescue disk have vda to vde.
TARGETS = tuple(f"vd{letter}" for letter in string.ascii_lowercase[5:])


@dataclass(frozen=True)
class DataDisk:
    """A disk of its own file. The guest finds it as /dev/disk/by-id/virtio-NAME.

    target is the place that it has in the domain for as long as it is attached; None for one that is detached and kept.
    """

    name: str
    size_gb: int
    target: str | None = None

    @property
    def is_attached(self) -> bool:
        return self.target is not None

    @property
    def size(self) -> int:
        """Bytes."""
        return self.size_gb * GIB

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> DataDisk:
        """Raises ValueError for what must not become a file's name or a device's."""
        disk = cls(raw["name"], raw["size_gb"], raw.get("target"))
        if not is_disk_name(disk.name):
            raise ValueError(f"{disk.name!r} is no name of a data disk")
        if not isinstance(disk.size_gb, int) or isinstance(disk.size_gb, bool) or not 0 < disk.size_gb <= SIZE_LIMIT:
            raise ValueError(f"data disk {disk.name} has {disk.size_gb!r} GB")
        if disk.target is not None and disk.target not in TARGETS:
            raise ValueError(f"data disk {disk.name} has the target {disk.target!r}")
        return disk

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "size_gb": self.size_gb, "target": self.target}


def is_disk_name(text: object) -> bool:
    """Whether text may name a data disk."""
    return is_name(text) and len(str(text)) <= NAME_LIMIT and text not in RESERVED_NAMES


def free_target(disks: Iterable[DataDisk]) -> str | None:
    """The first target that none of the disks has, or None."""
    taken = {disk.target for disk in disks}
    return next((target for target in TARGETS if target not in taken), None)
