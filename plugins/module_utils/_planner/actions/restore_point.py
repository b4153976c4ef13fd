# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points: making one, going back to one, deleting some."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import NAME_RULE, is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import (
    RestorePoint,
    named,
    nearest,
    without,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.snapshot import has_agent

# Each costs its record some 250 bytes and its disk a table; who needs more needs snapshots.
LIMIT = 32


def create_restore_point(subject: Subject) -> Change | None:
    """The restore point that the options describe; None where it is there already.

    Raises Refused for a name that is none, for memory that cannot be saved, beyond LIMIT.
    """
    record, with_memory = subject.record, subject.option("memory", bool, False)
    name = _name(subject, subject.option("name", str, f"at-{''.join(filter(str.isdigit, subject.moment.now))}"))
    there = named(record.restore_points, name)
    if there is not None and there.has_memory == with_memory:
        return None
    if there is not None:
        raise Refused(f"restore point {name} is there, {_kind(there.has_memory)}: choose another name")
    if len(record.restore_points) >= LIMIT:
        raise Refused(f"it has {LIMIT} restore points, which is the most: delete some")
    if with_memory:
        _refuse_memory(subject)
    freeze = subject.power_state == "running" and has_agent(record) and not with_memory
    point = RestorePoint(
        name=name,
        created_at=subject.moment.now,
        parent=nearest(record.restore_points, record.restore_point, ()),
        has_memory=with_memory,
        # What the memory holds and the disk does not comes back with it.
        is_consistent=with_memory or freeze or subject.power_state == "stopped",
        power_state=subject.power_state if with_memory else "stopped",
    )
    after = {"restore_points": [each.to_dict() for each in (*record.restore_points, point)], "restore_point": name}
    # Whoever runs on while its disk's tables are written notices nothing; memory is saved with the vCPUs held.
    impact = "live" if with_memory else "none"
    return Change(after=after, options={"name": name, "freeze": freeze}, impact=impact, said=_meaning(record))


def revert_to_restore_point(subject: Subject) -> Change:
    """Back to the one that the option names. Raises Refused without the word that what was written since is lost."""
    record, name = subject.record, _name(subject, subject.option("name", str))
    point = _existing(record, name)
    if not subject.option("accept_loss", bool, False):
        raise Refused(f"what was written since {point.created_at} would be lost: say accept_loss=true if it may be")
    power_before = subject.power_state if subject.power_state in ("running", "paused") else "stopped"
    wanted = "running" if subject.state in ("active", "paused", "error") else "stopped"
    wanted = point.power_state if point.has_memory else wanted
    after: dict[str, Any] = {"restore_point": name}
    if wanted != record.power_state:
        after["power_state"] = wanted
    options = {"name": name, "memory": point.has_memory, "power_state": wanted, "power_before": power_before}
    before: dict[str, Any] = {"restore_point": "as it is now"}
    if "power_state" in after:
        before["power_state"] = record.power_state
    said = "; ".join(filter(None, (f"what was written since {point.created_at} is lost", _left_out(record))))
    return Change(before=before, after=after, options=options, said=said)


def delete_restore_point(subject: Subject) -> Change | None:
    """Those that the option names, a name or a pattern; None where there is none of them."""
    record, asked = subject.record, subject.option("name", str)
    if asked is None:
        raise Refused("delete_restore_point: say name, of which one or, with a pattern, of which ones")
    names = [point.name for point in record.restore_points if fnmatchcase(point.name, asked)]
    if not names:
        return None
    after = {
        "restore_points": [point.to_dict() for point in without(record.restore_points, names)],
        "restore_point": nearest(record.restore_points, record.restore_point, names),
    }
    return Change(after=after, options={"names": names})


def refuse_with_restore_points(record: Record, what: str) -> None:
    """Raise Refused for an instance that has restore points, to which nobody could go back after that."""
    if record.restore_points:
        raise Refused(
            f"it has restore points ({_listed(record.restore_points)}), to which nobody could go back after {what}: "
            "delete them first (instance_restore_point with state=absent)"
        )


def _name(subject: Subject, name: str | None) -> str:
    if not is_name(name):
        raise Refused(f"{subject.action}: {name!r} is no restore point's name: {NAME_RULE}")
    return str(name)


def _existing(record: Record, name: str) -> RestorePoint:
    point = named(record.restore_points, name)
    if point is None:
        raise Refused(f"it has no restore point {name}; there are {_listed(record.restore_points) or 'none'}")
    return point


def _refuse_memory(subject: Subject) -> None:
    """Raise Refused where memory alone would come back, or where QEMU cannot save it."""
    record = subject.record
    if subject.power_state not in ("running", "paused"):
        raise Refused(f"it is {subject.state} and has no memory to remember: leave memory out, or start it")
    beside = _beside(record)
    if beside:
        raise Refused(f"memory and {beside} would not fit together after a revert: leave memory out")
    if (record.assignment or {}).get("devices"):
        raise Refused("it has devices of its host, whose state nobody can save: leave memory out")
    if record.machine is not None and record.machine.firmware == "uefi":
        raise Refused("it boots by uefi, whose variables are in a file that would not come back: leave memory out")


def _meaning(record: Record) -> str:
    """What a restore point means later: said when it is made."""
    lead = "while it has restore points it is not resized, rebuilt or shelved"
    moves = "its disk is on this host, so it is not moved either" if record.storage is None else "it still moves"
    return "; ".join(filter(None, (f"{lead}, and {moves}", _left_out(record))))


def _left_out(record: Record) -> str | None:
    beside = _beside(record)
    return f"what it leaves out stays as it is when it goes back: {beside}" if beside else None


def _beside(record: Record) -> str:
    """The disks that guests write and that no restore point remembers."""
    flavor = record.flavor
    parts = [
        *(["its ephemeral disk"] if flavor.ephemeral_gb else []),
        *(["its swap"] if flavor.swap_mb else []),
        *(f"its disk {disk.name}" for disk in record.disks if disk.is_attached),
    ]
    return " and ".join(parts)


def _kind(has_memory: bool) -> str:
    return "with memory" if has_memory else "of the disk alone"


def _listed(points: Iterable[RestorePoint]) -> str:
    return ", ".join(point.name for point in points)
