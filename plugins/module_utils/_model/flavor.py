# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an instance takes from a host: flavors, and the amounts that placement and claims count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Resources:
    """Amounts of what placement counts: virtual CPUs, MB of RAM, GB of disk."""

    vcpus: float = 0
    ram_mb: float = 0
    disk_gb: float = 0

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Resources:
        return cls(raw.get("vcpus", 0), raw.get("ram_mb", 0), raw.get("disk_gb", 0))

    def to_dict(self) -> dict[str, Any]:
        return {"vcpus": self.vcpus, "ram_mb": self.ram_mb, "disk_gb": self.disk_gb}

    def __add__(self, other: Resources) -> Resources:
        return Resources(self.vcpus + other.vcpus, self.ram_mb + other.ram_mb, self.disk_gb + other.disk_gb)

    def __sub__(self, other: Resources) -> Resources:
        return Resources(self.vcpus - other.vcpus, self.ram_mb - other.ram_mb, self.disk_gb - other.disk_gb)


@dataclass(frozen=True)
class Flavor:
    """The size of an instance, in Nova's terms. disk_gb is the root disk's; ephemeral and swap come on top of it.

    max_vcpus and max_ram_mb say how far it may grow while it runs; None where it may not. Nothing is taken for that.
    """

    name: str
    vcpus: int
    ram_mb: int
    disk_gb: int
    ephemeral_gb: int = 0
    swap_mb: int = 0
    extra_specs: Mapping[str, str] = field(default_factory=dict)
    max_vcpus: int | None = None
    max_ram_mb: int | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Flavor:
        return cls(
            name=raw["name"],
            vcpus=raw["vcpus"],
            ram_mb=raw["ram_mb"],
            disk_gb=raw["disk_gb"],
            ephemeral_gb=raw.get("ephemeral_gb", 0),
            swap_mb=raw.get("swap_mb", 0),
            extra_specs=dict(raw.get("extra_specs") or {}),
            max_vcpus=raw.get("max_vcpus"),
            max_ram_mb=raw.get("max_ram_mb"),
        )

    def to_dict(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            "name": self.name,
            "vcpus": self.vcpus,
            "ram_mb": self.ram_mb,
            "disk_gb": self.disk_gb,
            "ephemeral_gb": self.ephemeral_gb,
            "swap_mb": self.swap_mb,
            "extra_specs": dict(self.extra_specs),
        }
        return {**told, **{key: value for key, value in self._most.items() if value is not None}}

    @property
    def has_headroom(self) -> bool:
        """Whether it says that an instance may grow while it runs."""
        return any(value is not None for value in self._most.values())

    @property
    def _most(self) -> dict[str, int | None]:
        return {"max_vcpus": self.max_vcpus, "max_ram_mb": self.max_ram_mb}

    @property
    def resources(self) -> Resources:
        """What an instance of this flavor takes from its host; swap counts in whole GB, as in Nova's placement."""
        return Resources(self.vcpus, self.ram_mb, self.disk_gb + self.ephemeral_gb + -(-self.swap_mb // 1024))
