# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An image in the image store, as the file beside it describes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image

STORED_IMAGE_SCHEMA = 1
SHELVED = "shelved"  # the directory of a store that holds the disks of shelved instances, in the same way
CONFIG = "config"  # a shelved instance's config drive, beside its disk
IMAGES = "images"  # the directory of a store that holds a directory for each image, by name
DISK = "disk"  # the image's file in that directory


@dataclass(frozen=True)
class StoredImage:
    """An image that was made from an instance, whose UUID is instance.

    virtual_size is in bytes. is_consistent says that what the guest had written was whole: it was off, or its file
    systems were frozen; else the image is what a power cut would have left. backup names the series that it belongs to
    where older ones of it are rotated out. is_shelved says that it is no image but the disk of a shelved instance.
    created_at is ISO 8601 in UTC.
    """

    name: str
    project: str
    instance: str
    checksum: str
    virtual_size: int
    created_at: str
    is_consistent: bool
    format: str = "qcow2"
    min_disk_gb: int = 0
    min_ram_mb: int = 0
    backup: str | None = None
    is_shelved: bool = False
    properties: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> StoredImage:
        """Raises UnreadableRecord for another schema, or for what is none of ours."""
        if raw.get("schema") != STORED_IMAGE_SCHEMA:
            raise UnreadableRecord(
                f"an image of schema {raw.get('schema')!r}; this version reads {STORED_IMAGE_SCHEMA}"
            )
        try:
            return cls(**{key: value for key, value in raw.items() if key in cls.__dataclass_fields__})
        except TypeError as error:
            raise UnreadableRecord(f"an image that is not described in full: {error}") from error

    def to_dict(self) -> dict[str, Any]:
        return {"schema": STORED_IMAGE_SCHEMA, **asdict(self), "properties": dict(self.properties)}

    @property
    def directory(self) -> str:
        """The directory of the store that it lies in."""
        return SHELVED if self.is_shelved else IMAGES

    def in_catalogue(self, store: str) -> Image:
        """The image as the catalogue has it, of the store that every host sees at that path."""
        return Image(
            name=self.name,
            checksum=self.checksum,
            format=self.format,
            url=f"file://{store}/{IMAGES}/{self.name}/{DISK}",
            min_disk_gb=self.min_disk_gb,
            min_ram_mb=self.min_ram_mb,
            properties=dict(self.properties),
        )


def shelved_name(uuid: str) -> str:
    """What the disk of a shelved instance is called in the store."""
    return f"shelved-{uuid}"
