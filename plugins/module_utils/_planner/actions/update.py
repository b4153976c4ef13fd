# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of the record alone: metadata, tags, description, protection, lock."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject


def update(subject: Subject) -> Change | None:
    """Metadata and tags are whole lists as they shall be; what is not given is left alone."""
    record = subject.record
    metadata = subject.option("metadata", dict)
    if metadata is not None and not all(isinstance(text, str) for pair in metadata.items() for text in pair):
        raise Refused("update: metadata must be texts by texts; put numbers and booleans in quotes")
    tags = subject.option("tags", list)
    if tags is not None and not all(isinstance(tag, str) for tag in tags):
        raise Refused("update: tags must be texts")
    wanted = {
        "metadata": metadata,
        "tags": None if tags is None else list(dict.fromkeys(tags)),
        "description": subject.option("description", str),
        "delete_protection": subject.option("delete_protection", bool),
    }
    has: dict[str, Any] = record.to_dict()
    after = {key: value for key, value in wanted.items() if value is not None and value != has[key]}
    return Change(after=after) if after else None


def lock(subject: Subject) -> Change | None:
    """Locked already with the same reason is as it should be, whoever said so."""
    reason = subject.option("reason", str, "no reason was given")
    has = subject.record.lock
    if has is not None and has.reason == reason:
        return None
    return Change(after={"lock": {"reason": reason, "by": subject.moment.by, "at": subject.moment.now}})


def unlock(subject: Subject) -> Change | None:
    """One that is not locked is left alone."""
    return Change(after={"lock": None}) if subject.record.lock is not None else None
