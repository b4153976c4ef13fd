# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points: the states of an instance that one may go back to, as a tree: each names the one before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.names import NAME_RULE, is_name

_TAG = "lodestar."  # before the names of ours, so that no snapshot of another's making is taken for one


@dataclass(frozen=True)
class RestorePoint:
    """One state to go back to, of the root disk alone or of the memory as well.

    parent is the name of the one that was the last before it, None for a first one. is_consistent says that what the
    guest had written was whole: it was off, or its file systems were frozen. power_state is what one with memory comes
    back in. hardware is a digest of the virtual hardware that the memory belongs to, None without memory.
    """

    name: str
    created_at: str
    parent: str | None = None
    has_memory: bool = False
    is_consistent: bool = False
    power_state: str = "stopped"
    hardware: str | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> RestorePoint:
        """Raises ValueError for a name that is none: it becomes part of a command line."""
        for name in (raw["name"], raw.get("parent") or raw["name"]):
            if not is_name(name):
                raise ValueError(f"{name!r} is no restore point's name: {NAME_RULE}")
        return cls(
            name=raw["name"],
            created_at=raw["created_at"],
            parent=raw.get("parent"),
            has_memory=raw.get("has_memory") is True,
            is_consistent=raw.get("is_consistent") is True,
            power_state=raw.get("power_state", "stopped"),
            hardware=raw.get("hardware"),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "created_at": self.created_at,
            "parent": self.parent,
            "has_memory": self.has_memory,
            "is_consistent": self.is_consistent,
            "power_state": self.power_state,
            "hardware": self.hardware,
        }


def tag_of(name: str) -> str:
    """What the restore point of that name is called inside the disk."""
    return f"{_TAG}{name}"


def named(points: Sequence[RestorePoint], name: str | None) -> RestorePoint | None:
    """The restore point of that name, or None."""
    return next((point for point in points if point.name == name), None)


def without(points: Sequence[RestorePoint], names: Sequence[str]) -> tuple[RestorePoint, ...]:
    """The tree without these: what came after one of them comes after what that came after."""
    left = []
    for point in points:
        if point.name not in names:
            left.append(replace(point, parent=nearest(points, point.parent, names)))
    return tuple(left)


def nearest(points: Sequence[RestorePoint], name: str | None, gone: Sequence[str]) -> str | None:
    """The name itself, or where it is one of those gone, its nearest ancestor that is not."""
    passed: set[str] = set()
    while name in gone and name not in passed:
        passed.add(str(name))
        found = named(points, name)
        name = found.parent if found is not None else None
    return name if named(points, name) is not None and name not in gone else None


def tree(points: Sequence[RestorePoint]) -> Iterator[tuple[int, RestorePoint]]:
    """Every restore point once, with its depth, each after its parent; siblings in the order of their making."""
    children: dict[str | None, list[RestorePoint]] = {}
    seen: set[str] = set()
    for point in points:
        # A record may have been written by hand: whoever comes before their parent stands at the root.
        children.setdefault(point.parent if point.parent in seen else None, []).append(point)
        seen.add(point.name)
    ways = [(0, point) for point in reversed(children.pop(None, []))]
    while ways:
        depth, point = ways.pop()
        yield depth, point
        ways += [(depth + 1, child) for child in reversed(children.pop(point.name, []))]


def why_restore_points_stay(points: Sequence[RestorePoint], copies_disk: bool) -> str | None:
    """Why an instance with these cannot move to another host; None where it can.

    A move that copies the disk copies its present content alone. On storage that both hosts have, the disk stays, and
    all that is in it.
    """
    if not points or not copies_disk:
        return None
    names = ", ".join(point.name for point in points)
    return (
        f"it has restore points ({names}), which are in its disk and would be lost with the copy of it: delete them "
        "first (instance_restore_point with state=absent)"
    )
