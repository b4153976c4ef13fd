# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""From what Ansible hands a filter to plain Python, once: its lazy, tagged containers cost microseconds a look."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError


def plain(value: Any) -> Any:
    """A copy in dicts, lists, strings, numbers, booleans and None alone."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    raise AnsibleFilterError(f"{value!r} of type {type(value).__name__} is not data")


def decoded(value: Any, place: str = "the input") -> Any:
    """The same, for what may also come as one JSON string, as hosts return it. Raises AnsibleFilterError."""
    if not isinstance(value, (str, bytes)):
        return plain(value)
    try:
        return json.loads(value)
    except ValueError as error:
        raise AnsibleFilterError(f"{place} is not JSON: {error}") from error
