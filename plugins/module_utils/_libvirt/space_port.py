# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an action that writes asks of a host's file systems: whether there is room, before it holds or stops a guest."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


class SpaceStore(Protocol):
    """The room of one host's file systems. Every method raises HostFault, saying where how much is missing.

    A context tells of a file system that what is done within finds full; room_for_point looks before that, too.
    """

    def require_room_to_resize(self, before: Flavor, record: Record) -> None:
        """Have room for what resize_disks would write."""

    def require_room_to_rebuild(self, record: Record) -> None:
        """Have room for what rebuild_disks would write."""

    def require_room_to_rescue(self, record: Record) -> None:
        """Have room for the disk that the rescued instance boots."""

    def require_room_in_store(self, store: str, record: Record) -> None:
        """Have room for the copy of the root disk in the image store."""

    def room_in_store(self, store: str, record: Record, target: str) -> AbstractContextManager[None]:
        """What copies the root disk to target, in the image store."""

    def require_room_for_point(self, record: Record) -> None:
        """Have room for another state of the root disk in itself."""

    def room_for_point(self, record: Record, ram_mb: int = 0) -> AbstractContextManager[None]:
        """What remembers the root disk in itself, and so much memory."""

    def room_for_dump(self, record: Record, path: str) -> AbstractContextManager[None]:
        """What dumps the memory to path, for which begin_dump has looked before."""

    def room_for_memory(self, record: Record) -> AbstractContextManager[None]:
        """What saves the memory where libvirt keeps it. Nobody knows before how much of it is in use."""
