# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Images: what YAML declares, and the part of it that an instance's record keeps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput

FORMATS = ("qcow2", "raw")
_CHECKSUM = re.compile(r"sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Image:
    """A root disk to start from.

    url is `https://…`, `http://…` or `file:///…` (a path on the host); src is a path on the controller instead of it.
    checksum is `sha256:` and 64 hexadecimal digits of the file as it is fetched.
    """

    name: str
    checksum: str
    format: str = "qcow2"
    url: str | None = None
    src: str | None = None
    min_disk_gb: int = 0
    min_ram_mb: int = 0
    properties: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Image:
        return cls(
            name=raw["name"],
            checksum=raw["checksum"],
            format=raw.get("format", "qcow2"),
            url=raw.get("url"),
            src=raw.get("src"),
            min_disk_gb=raw.get("min_disk_gb", 0),
            min_ram_mb=raw.get("min_ram_mb", 0),
            properties=dict(raw.get("properties") or {}),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "checksum": self.checksum,
            "format": self.format,
            "url": self.url,
            "src": self.src,
            "min_disk_gb": self.min_disk_gb,
            "min_ram_mb": self.min_ram_mb,
            "properties": dict(self.properties),
        }

    @property
    def sha256(self) -> str:
        """The 64 hexadecimal digits under which a host's cache keeps the image."""
        return sha256_of(self.checksum)


def sha256_of(checksum: str) -> str:
    """The digits of a checksum `sha256:…`. Raises InvalidInput for any other text: it becomes a file name."""
    match = _CHECKSUM.fullmatch(checksum) if isinstance(checksum, str) else None
    if match is None:
        raise InvalidInput([Fault("checksum", f"{checksum!r} is not sha256:<64 lower-case hexadecimal digits>")])
    return match.group(1)


@dataclass(frozen=True)
class ImageReference:
    """What a record keeps of the image it was made from; where it comes from is the catalogue's."""

    name: str
    checksum: str
    format: str = "qcow2"
    properties: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> ImageReference:
        return cls(raw["name"], raw["checksum"], raw.get("format", "qcow2"), dict(raw.get("properties") or {}))

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "checksum": self.checksum,
            "format": self.format,
            "properties": dict(self.properties),
        }
