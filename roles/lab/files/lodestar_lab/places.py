# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a lab keeps things, and how its things on the machine are told from those of other labs."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from .commands import LabError

STATE = Path("/var/lib/lodestar-lab")
CACHE = Path("/var/cache/lodestar-lab")
NAME = re.compile(r"[a-z][a-z0-9-]{0,30}")
MOST_HOSTS = 200


def root_identity() -> str:
    """Return what tells this root directory from others on the same kernel and network: device and inode."""
    status = os.stat("/")
    return f"{status.st_dev}:{status.st_ino}"


@dataclass(frozen=True)
class Lab:
    """One lab by name; `key` marks its processes, interfaces and control groups, also after its files are lost."""

    name: str
    root: str
    state: Path = STATE

    @property
    def key(self) -> str:
        """Six hexadecimal digits of the lab's name and root; short because interface names have 15 characters."""
        return hashlib.sha256(f"{self.root}/{self.name}".encode()).hexdigest()[:6]

    @property
    def cache_key(self) -> str:
        """Six hexadecimal digits of the root alone: labs of one root share its cache."""
        return hashlib.sha256(self.root.encode()).hexdigest()[:6]

    @property
    def directory(self) -> Path:
        """The lab's own directory; everything of it that outlives a process is in here."""
        return self.state / self.name

    @property
    def shared(self) -> Path:
        """The directory every host sees read-write as /srv/lab/shared."""
        return self.directory / "shared"

    def host(self, name: str) -> Path:
        """Return the directory of one host: disk, identity and log."""
        return self.directory / "hosts" / name

    def bridge(self, network: str) -> str:
        """Return the name of the bridge of `management` or `tenant`."""
        return f"ll{self.key}-{network[0]}"

    def link(self, network: str, host: str) -> str:
        """Return the machine's end of a host's link to a network."""
        return f"ll{self.key}-{network[0]}{host_number(host)}"

    def cgroup(self, host: str) -> str:
        """Return the name of a host's control group, directly below the root of the cgroup2 tree."""
        return f"lodestar-lab-{self.key}-{host}"


def lab_named(name: str) -> Lab:
    """Return the lab of this name in this root; raises LabError when the name would not do as a directory."""
    if not NAME.fullmatch(name):
        raise LabError(
            f"lab name {name!r} is not a lower-case letter followed by at most 30 letters, digits and dashes"
        )
    return Lab(name=name, root=root_identity())


def host_name(number: int) -> str:
    """Return the name of the host with this number, counted from 1."""
    return f"hv{number}"


def host_number(name: str) -> int:
    """Return the number in a host's name; raises LabError when it is not the name of a lab host."""
    matched = re.fullmatch(r"hv([1-9][0-9]{0,2})", name)
    if not matched or int(matched.group(1)) > MOST_HOSTS:
        raise LabError(f"{name!r} is not a lab host: they are hv1 to hv{MOST_HOSTS}")
    return int(matched.group(1))
