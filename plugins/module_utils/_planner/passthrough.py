# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the devices that a host has may be passed through to guests: those that inventory names, and no other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault

# As Nova's [pci]device_spec; an address may have `*` and `?`.
KEYS = ("vendor_id", "product_id", "address")
Device = Mapping[str, Any]


def given_devices(place: str, whitelist: Any, observed: Sequence[Device], faults: list[Fault]) -> list[Device]:
    """The observed devices that an entry of the whitelist names by all of its keys, KEYS, in their order.

    place says where the whitelist stands; what is wrong with it is added to faults.
    """
    entries = whitelist if isinstance(whitelist, (list, tuple)) else [whitelist]
    problems = [
        Fault(f"{place}[{index}]", problem)
        for index, problem in enumerate(map(_problem, entries))
        if problem is not None
    ]
    faults.extend(problems)
    return [] if problems else [device for device in observed if any(_named(device, entry) for entry in entries)]


def _problem(entry: Any) -> str | None:
    if not isinstance(entry, Mapping) or not entry or not set(entry) <= set(KEYS):
        return f"must map one or more of {', '.join(KEYS)} to texts"
    numbers = sorted(key for key, value in entry.items() if not isinstance(value, str))
    return f"{', '.join(numbers)} must be a text: put it in quotes, or YAML reads a number" if numbers else None


def _named(device: Device, entry: Mapping[str, str]) -> bool:
    return all(fnmatchcase(str(device.get(key, "")).lower(), pattern.lower()) for key, pattern in entry.items())
