# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What shelving needs of a host's files, beside what snapshots do."""

from __future__ import annotations

from typing import Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


class ShelvingStore(Protocol):
    """The disks of shelved instances in the store at a path. Every method raises HostFault or Refused."""

    def keep_config_drive(self, record: Record, target: str) -> None:
        """Copy the config drive beside the disk that is being shelved at target."""

    def has_root_disk(self, record: Record) -> bool:
        """Whether the root disk is here, whole."""

    def has_taken(self, store: str, uuid: str) -> bool:
        """Whether this host has taken the shelved disk, and not dropped it."""

    def remove_disks(self, record: Record) -> None:
        """Remove the instance's disks here, the root disk first."""

    def take_shelved(self, store: str, uuid: str) -> None:
        """Have the instance's shelved disk for this host alone. Raises Refused where another host has it."""

    def unshelve_disks(self, store: str, record: Record) -> None:
        """Have root disk and config drive from what this host took; what is there is complete."""

    def give_shelved_back(self, store: str, uuid: str) -> None:
        """Let any host take it again, if this one has it."""

    def drop_shelved(self, store: str, uuid: str) -> None:
        """Remove what this host took from the store, if it has."""
