# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a booting host deals in: its keepers' answers, its own managed domains, tombstones, and what it starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


@dataclass(frozen=True)
class Keeper:
    """A keeper as its hosts know it. host_uuid is libvirt's UUID of that machine, which tells it from another there."""

    name: str
    address: str
    host_uuid: str

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Keeper:
        return cls(raw["name"], raw["address"], raw["host_uuid"])

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "address": self.address, "host_uuid": self.host_uuid}


@dataclass(frozen=True)
class Membership:
    """What a host was told when it was prepared: its name in the inventory, and its keepers."""

    name: str
    keepers: tuple[Keeper, ...]

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Membership:
        """Read it out of `host.json`, which holds the host's status as well. Raises KeyError, TypeError."""
        return cls(raw["name"], tuple(map(Keeper.from_dict, raw["keepers"])))

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "keepers": [keeper.to_dict() for keeper in self.keepers]}


@dataclass(frozen=True)
class KeeperAnswer:
    """What one keeper said: its `evacuations.json` as read, or why there is no answer."""

    keeper: str
    document: Any = None
    problem: str | None = None


@dataclass(frozen=True)
class Tombstone:
    """An instance whose living copy is on `host`, at `generation`, so that an older copy never starts here."""

    uuid: str
    generation: int
    host: str
    evacuation: str

    def to_dict(self) -> dict[str, Any]:
        return {
            "uuid": self.uuid,
            "generation": self.generation,
            "host": self.host,
            "evacuation": self.evacuation,
        }


@dataclass(frozen=True)
class LocalDomain:
    """A managed domain of this host. record is None when it cannot be read; then problem says why."""

    uuid: str
    name: str
    record: Record | None = None
    problem: str | None = None
    active: bool = False


@dataclass(frozen=True)
class Start:
    """A domain to start now; paused when its user had paused it, which a power cut must not undo."""

    uuid: str
    domain: str
    paused: bool = False
