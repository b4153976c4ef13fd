# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked to be done, with which instances: an action, names or patterns, and what these must have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import full_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.selection import is_where, where_faults
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.registry import CHANGES
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding

_NAME_OR_PATTERN = re.compile(r"[a-z0-9.*?\[\]!-]+")
# Why something is done that somebody asked for, where they do not say.
BY_NAME = "asked for by name"
_KEYS = ("action", "instances", "where", "options", "reason")


def is_pattern(name: str) -> bool:
    """Whether it stands for every instance that matches it."""
    return any(sign in name for sign in "*?[")


def name_faults(names: Sequence[str], place: str) -> list[Fault]:
    """What is wrong with names of instances as they are asked for: taken as they are, they would mean no instance."""
    faults = [
        Fault(place, f"{name!r} has more than one dot: say project and instance apart, as project=web instance=db-1")
        for name in names
        if str(name).count(".") > 1
    ]
    faults += [
        Fault(
            place,
            f'{name!r} is neither a name nor a pattern; several are a list: -e \'{{"instance": ["web-1", "db"]}}\'',
        )
        for name in names
        if _NAME_OR_PATTERN.fullmatch(str(name)) is None
    ]
    return faults


def meant(asked: str, where: Mapping[str, Any], holdings: Iterable[Holding]) -> set[str]:
    """The full names that a full name or a pattern means, of what is held and has all that where says."""
    return {
        each.record.domain_name
        for each in holdings
        if fnmatchcase(each.record.domain_name, asked) and is_where(each.record, each.host, where)
    }


@dataclass(frozen=True)
class Ask:
    """An action for each instance that has one of the names and all that where says (see selection).

    instances are `project.name`, or the name alone for the default project, or patterns over either. options are the
    action's own, reason is what the plan says of why where the scheduler says nothing.
    """

    action: str
    instances: tuple[str, ...]
    where: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    reason: str = BY_NAME

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any], place: str = "act") -> Ask:
        """Raises InvalidInput for an action that is not known, a key too much, no instance."""
        faults = [Fault(f"{place}.{key}", f"is not one of {', '.join(_KEYS)}") for key in raw if key not in _KEYS]
        where = raw.get("where") or {}
        faults += where_faults(where, f"{place}.where")
        if raw.get("action") not in (*CHANGES, "adopt"):
            known = ", ".join(sorted((*CHANGES, "adopt")))
            faults.append(Fault(f"{place}.action", f"{raw.get('action')!r} is not one of {known}"))
        names = raw.get("instances") or ()
        if not names:
            faults.append(Fault(f"{place}.instances", "names no instance"))
        faults += name_faults(names, f"{place}.instances")
        if raw.get("action") in ("rename", "adopt") and (len(names) > 1 or any(map(is_pattern, names))):
            faults.append(Fault(f"{place}.instances", "names more than one, and a name is one's own"))
        if faults:
            raise InvalidInput(faults)
        instances, options = tuple(map(full_name, raw["instances"])), raw.get("options") or {}
        return cls(raw["action"], instances, where, options, str(raw.get("reason") or BY_NAME))
