# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which images are in an image store. Looks only: image_store puts them there."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import IMAGES, SHELVED, StoredImage

DESCRIPTION = "image.json"


def listed_images(store: Path, directory: str = IMAGES) -> Iterator[StoredImage]:
    """The images in the order of their names; one whose description cannot be read is left out."""
    images = store / directory
    names = sorted(os.listdir(images)) if images.is_dir() else []
    for name in filter(is_name, names):
        with contextlib.suppress(OSError, ValueError, UnreadableRecord):
            image = StoredImage.from_dict(json.loads((images / name / DESCRIPTION).read_bytes()))
            # A directory that someone copied is not the image that its description tells of.
            if image.name == name:
                yield image


def store_facts(store: Path) -> dict[str, Any]:
    """What host_info tells of the store: whether it is there, its images, the UUIDs of what is shelved in it."""
    if not store.is_dir():
        return {"ready": False, "images": [], "shelved": []}
    return {
        "ready": True,
        "images": [image.to_dict() for image in listed_images(store)],
        "shelved": [image.instance for image in listed_images(store, SHELVED)],
    }
