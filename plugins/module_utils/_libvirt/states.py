# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""libvirt's numbers for what a domain does, in our words."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import IO_ERROR

# virDomainState. A domain in its last moments (4) still has its QEMU; one whose guest sleeps (7) executes nothing.
_POWER_STATES = {
    1: "running",
    2: "running",
    3: "paused",
    4: "running",
    5: "stopped",
    6: "crashed",
    7: "paused",
}
SHUTOFF = 5

# virDomainPausedReason and virDomainShutoffReason, as virsh says them. Why a domain runs tells nobody anything.
_REASONS = {
    3: {
        1: "user",
        2: "migrating",
        3: "saving",
        4: "dumping",
        5: IO_ERROR,
        6: "watchdog",
        7: "from snapshot",
        8: "shutting down",
        9: "creating snapshot",
        10: "crashed",
        11: "starting up",
        12: "post-copy",
        13: "post-copy failed",
        14: "API error",
    },
    5: {
        1: "shutdown",
        2: "destroyed",
        3: "crashed",
        4: "migrated",
        5: "saved",
        6: "failed",
        7: "from snapshot",
        8: "daemon",
    },
    7: {0: "guest sleeps"},
}


def power_state(state: int, has_saved_memory: bool) -> str:
    """A virDomainState as one of Observed's power states; off with its memory saved is `suspended`."""
    if state == SHUTOFF and has_saved_memory:
        return "suspended"
    return _POWER_STATES.get(state, "unknown")


def reason(state: int, number: int) -> str | None:
    """Why the domain is in that state, or None where nobody asks."""
    return _REASONS.get(state, {}).get(number)
