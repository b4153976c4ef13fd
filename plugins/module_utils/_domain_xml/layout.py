# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an instance's files lie on its host, as its domain names them. Paths come from the host; nothing here chooses
one.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Backing:
    """A file that a copy-on-write disk rests on, with its format, so that nothing is ever probed."""

    path: str
    format: str


@dataclass(frozen=True)
class Disk:
    """One disk: role is `root`, `ephemeral0`, `swap`, `config` or a data disk's name, and is the serial that the guest
    sees under /dev/disk/by-id. target is where it is in the domain; by its position where unset.
    """

    role: str
    path: str
    format: str
    backing: tuple[Backing, ...] = ()
    read_only: bool = False
    target: str | None = None


@dataclass(frozen=True)
class Layout:
    """The files of one instance. disks are in the order in which the guest numbers them: root first, the config drive
    after the flavor's other disks, data disks last.
    """

    disks: tuple[Disk, ...]
    console_log: str
    nvram: str | None = None
