# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which actions write what has a size, and which do not: the first are told on full file systems, each of them."""

from __future__ import annotations

from typing import NamedTuple

INSTANCES = "/var/lib/libvirt/images/lodestar/instances"
STORE = "/srv/lodestar-test-store"
MEMORIES = "/var/lib/libvirt/qemu/save"


class Writer(NamedTuple):
    """An action that writes: to which file system, of an instance in which power states, where it is told.

    left is how many KiB it finds there when it gets full half-way.
    """

    place: str
    states: tuple[str, ...]
    left: int
    story: str = "test_host_full"


# By the action; what follows a space is a variant of it.
WRITERS = {
    "create": Writer(INSTANCES, (), 100),
    "attach_disk": Writer(INSTANCES, ("running", "stopped"), 100),
    "resize": Writer(INSTANCES, ("running", "stopped"), 1024),
    "rebuild": Writer(INSTANCES, ("running", "stopped"), 100),
    "rescue": Writer(INSTANCES, ("running", "stopped"), 100),
    "snapshot": Writer(STORE, ("running", "paused", "stopped"), 2048),
    "shelve": Writer(STORE, ("running", "stopped"), 2048),
    "unshelve": Writer(INSTANCES, ("stopped",), 1024),
    "create_restore_point memory": Writer(INSTANCES, ("running",), 8192),
    "revert_to_restore_point": Writer(INSTANCES, ("running", "stopped"), 0),
    "suspend": Writer(MEMORIES, ("running",), 8192),
    "crash_dump": Writer(INSTANCES, ("running", "paused"), 8192),
    "migrate": Writer(INSTANCES, ("running", "stopped"), 1024, "test_ends_of_moves"),
}
# The rest, and why no full file system of disks stands in their way. All of them write records, which are small.
NOT_WRITING = {
    **dict.fromkeys(("complete", "evacuate"), "is create again, on disks that are there"),
    **dict.fromkeys(("start", "resume", "reboot", "unpause", "restore"), "its guest writes, and is held: see below"),
    **dict.fromkeys(("stop", "pause", "soft_delete", "delete", "unrescue", "confirm_resize"), "frees room, or nothing"),
    **dict.fromkeys(("detach_disk", "detach_nic", "attach_nic", "delete_restore_point"), "changes what is there"),
    **dict.fromkeys(("grow_disk", "grow"), "writes one number: thin disks take what is written to them, later"),
    "revert_resize": "goes back to what was kept",
    **dict.fromkeys(("arrive", "finish_arrival", "finish_migration", "drop_arrival", "undo_migration"), "see migrate"),
    **dict.fromkeys(("forget_shelved", "forget_evacuated"), "removes what is elsewhere"),
    **dict.fromkeys(("update", "rename", "adopt", "release", "lock", "unlock"), "writes its record alone"),
}
