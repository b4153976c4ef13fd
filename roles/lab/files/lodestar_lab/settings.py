# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may choose about a lab; the role passes its variables as one JSON object."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any

from .commands import LabError
from .places import MOST_HOSTS

LAYERS = ("plain", "prepared")
IMAGES = ("tiny", "debian-12")


@dataclass(frozen=True)
class Settings:
    """Number of hosts, the layer new ones start from, the guest images to have, and where Debian comes from.

    An empty mirror stands for the one that this machine's apt uses.
    """

    hosts: int = 3
    layer: str = "plain"
    images: tuple[str, ...] = ()
    suite: str = "bookworm"
    mirror: str = ""
    security_mirror: str = ""
    host_packages: tuple[str, ...] = ()


def settings_from_json(text: str, *required: str) -> Settings:
    """Return the settings in a JSON object, which must have the required keys; the rest keeps its default.

    Raises LabError naming a key that is missing, or a key or value that will not do.
    """
    try:
        given = json.loads(text)
    except ValueError as error:
        raise LabError(f"the settings are not JSON: {error}") from error
    known = {field.name for field in fields(Settings)}
    unknown = sorted(set(given) - known)
    if unknown:
        raise LabError(f"unknown settings {unknown}; known are {sorted(known)}")
    missing = sorted(set(required) - set(given))
    if missing:
        raise LabError(f"the settings lack {missing}, which the role lodestar.compute.lab passes")
    return _checked(Settings(**{key: _frozen(value) for key, value in given.items()}))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _checked(settings: Settings) -> Settings:
    if not isinstance(settings.hosts, int) or not 1 <= settings.hosts <= MOST_HOSTS:
        raise LabError(f"a lab has 1 to {MOST_HOSTS} hosts, not {settings.hosts!r}")
    if settings.layer not in LAYERS:
        raise LabError(f"layer {settings.layer!r} is none of {list(LAYERS)}")
    for image in settings.images:
        if image not in IMAGES:
            raise LabError(f"image {image!r} is none of {list(IMAGES)}")
    return settings
