# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which images are in a host's cache, complete. Looks only: image_cache puts them there."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import read_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

IMAGE_FACTS_SCHEMA = 1
# Seconds. Whoever fetches or uses a file writes or reads it within minutes; nobody waits longer than this for another.
ABANDONED_AFTER = 3600.0


@dataclass(frozen=True)
class CachedImage:
    """An image that is complete in the cache. virtual_size is the disk's that a guest sees, in bytes."""

    sha256: str
    path: Path
    name: str
    format: str
    virtual_size: int


def cached_image(paths: Paths, sha256: str) -> CachedImage | None:
    """The image of that digest, or None when it is not in the cache, complete. Raises UnreadableRecord."""
    path, facts_path = paths.image(sha256), paths.image_facts(sha256)
    facts = read_state(facts_path, IMAGE_FACTS_SCHEMA)
    if facts is None or not path.is_file():
        return None
    try:
        return CachedImage(sha256, path, str(facts["name"]), str(facts["format"]), int(facts["virtual_size"]))
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableRecord(f"{facts_path} cannot be read: {error!r}") from error


def cached_digests(paths: Paths) -> list[str]:
    """The digests of the images in the cache, sorted; one directory listing, however many there are."""
    try:
        names = set(os.listdir(paths.base))
    except FileNotFoundError:
        return []
    return sorted(name for name in names if f"{name}.json" in names)


def abandoned_files(paths: Paths, now: float) -> list[str]:
    """Images sent by a controller, and parts of images, that were not written for an hour, sorted.

    Who made them was killed: they go at the end of a run. now is in seconds of the epoch.
    """
    found = []
    for path in (*paths.base.glob("*.upload"), *paths.base.glob("*.part-*")):
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_mtime < now - ABANDONED_AFTER:
                found.append(str(path))
    return sorted(found)
