# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What hosts leave in the machine's cgroup2 tree: empty groups, which no process' death removes."""

from __future__ import annotations

from .commands import contained
from .places import Lab

# The tree is mounted for the look alone: where the machine shows it, if at all, differs from machine to machine.
MOUNTED = "mount -t tmpfs tmpfs /mnt; mkdir /mnt/tree; mount -t cgroup2 cgroup2 /mnt/tree; cd /mnt/tree\n"
# Other labs come and go meanwhile: what is gone since it was listed is no error.
LISTED = f'{MOUNTED} find . -ignore_readdir_race -maxdepth 1 -name "$1*" -printf "%f\\n"'


def present(lab: Lab) -> list[str]:
    """Return the lab's control groups, of running hosts and of dead ones."""
    return contained(LISTED, lab.cgroup("")).split()


def remove(lab: Lab) -> list[str]:
    """Remove the lab's control groups, in which nothing runs any more, and return their names."""
    return contained(f"{LISTED} -exec find {{}} -depth -type d -delete \\;", lab.cgroup("")).split()
