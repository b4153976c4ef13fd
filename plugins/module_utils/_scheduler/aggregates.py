# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the metadata of a host's aggregates says, where several may say something."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.extra_specs import text
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import number


def words(host: Host, key: str) -> set[str]:
    """The values of a key over all the host's aggregates, each a comma-separated text or a list."""
    return {word for metadata in host.aggregates.values() if key in metadata for word in _split(metadata[key])}


def all_words(host: Host) -> dict[str, set[str]]:
    """The same for every key there is."""
    found: dict[str, set[str]] = {}
    for metadata in host.aggregates.values():
        for key, value in metadata.items():
            found.setdefault(key, set()).update(_split(value))
    return found


def smallest(host: Host, keys: Iterable[str], default: float) -> float:
    """The smallest number that an aggregate of the host gives under one of the keys; default where none does.

    Raises InvalidInput, naming the aggregate, for what is not a number.
    """
    found = [
        _number(metadata[key], f"lodestar_aggregates.{name}.metadata.{key}")
        for name, metadata in host.aggregates.items()
        for key in keys
        if key in metadata
    ]
    return min(found) if found else default


def _number(value: Any, place: str) -> float:
    try:
        return number(value)
    except ValueError as error:
        raise InvalidInput([Fault(place, str(error))]) from error


def _split(value: Any) -> list[str]:
    if isinstance(value, (list, tuple)):
        return [text(item) for item in value]
    return [word.strip() for word in text(value).split(",")]
