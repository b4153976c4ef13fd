# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which instances somebody means beside their names: by host, server group, metadata and tags."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# What each key of a `where` has as its value, and how that is said.
WHERE = {"host": (str, "text"), "metadata": (Mapping, "a map"), "server_group": (str, "text"), "tags": (list, "a list")}


def where_faults(where: Mapping[str, Any], place: str) -> list[Fault]:
    """What is wrong with a `where`: a key that is none would mean every instance, and not none."""
    faults = [Fault(f"{place}.{key}", f"is not one of {', '.join(WHERE)}") for key in where if key not in WHERE]
    return faults + [
        Fault(f"{place}.{key}", f"must be {said}, not {where[key]!r}")
        for key, (kind, said) in WHERE.items()
        if where.get(key) is not None and not isinstance(where[key], kind)
    ]


def is_where(record: Record, host: str, where: Mapping[str, Any]) -> bool:
    """Whether an instance has all that where says: `host` (a name or a pattern), `server_group`, `metadata` (values by
    key) and `tags` (all of them).
    """
    return all(
        (
            fnmatchcase(host, where.get("host") or "*"),
            where.get("server_group") in (None, record.server_group),
            dict(where.get("metadata") or {}).items() <= dict(record.metadata).items(),
            set(where.get("tags") or ()) <= set(record.tags),
        )
    )
