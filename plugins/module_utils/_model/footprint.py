# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an instance takes from its host, also while it changes its size and may go back to the one before.

While it is resized, the larger of the two sizes is kept for it, and both root disks where there are two: so that
a revert always finds its room.
"""

from __future__ import annotations

from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import (
    flavor_before,
    is_shelved,
    keeps_old_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


def taken_by(record: Record) -> Resources:
    """What an instance takes from its host, of disk only what is in the host's own directory."""
    taken = size_of(record)
    return taken if record.storage is None else replace(taken, disk_gb=0)


def size_of(record: Record) -> Resources:
    """What an instance takes in all, wherever its disks are."""
    taken = Resources() if is_shelved(record) else _of_size(record)
    if record.task is not None and {"flavor", "disks", "restore_points", "condition"} & set(record.task.after):
        # Claimed, and not yet of that size: nobody else gets the room meanwhile.
        planned = Record.from_dict({**record.to_dict(), **record.task.after, "task": None})
        taken = _larger(taken, Resources() if is_shelved(planned) else _of_size(planned))
    return taken


def _of_size(record: Record) -> Resources:
    data = Resources(disk_gb=sum(disk.size_gb for disk in record.disks) + _restore_points_gb(record))
    before = flavor_before(record)
    if before is None:
        return record.flavor.resources + data
    taken = _larger(record.flavor.resources, before.resources) + data
    return taken + Resources(disk_gb=before.disk_gb) if keeps_old_disk(before, record.flavor) else taken


def _restore_points_gb(record: Record) -> int:
    """What its restore points may come to: each keeps the disk as it was beside what is written since, and memory."""
    memory_gb = -(-record.flavor.ram_mb // 1024)
    return sum(record.flavor.disk_gb + (memory_gb if point.has_memory else 0) for point in record.restore_points)


def _larger(one: Resources, other: Resources) -> Resources:
    return Resources(max(one.vcpus, other.vcpus), max(one.ram_mb, other.ram_mb), max(one.disk_gb, other.disk_gb))
