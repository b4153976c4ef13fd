# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's processes, found by the mark in their environment, so that those of a crashed run are found as well."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from .commands import LabError
from .places import Lab

LAB_MARK = "LODESTAR_LAB"
HOST_MARK = "LODESTAR_LAB_HOST"


@dataclass(frozen=True)
class Process:
    """One marked process: `parent` is its parent's id, `host` the lab host it belongs to."""

    pid: int
    parent: int
    host: str
    command: str


def _environment(pid: int) -> dict[str, str]:
    data = Path(f"/proc/{pid}/environ").read_bytes().decode(errors="replace")
    return dict(entry.split("=", 1) for entry in data.split("\0") if "=" in entry)


def _parent(pid: int) -> int:
    # The command in parentheses may hold anything, also spaces and parentheses.
    return int(Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[1])


def marked(lab: Lab) -> list[Process]:
    """Return the lab's marked processes: for each host a launcher and an init, and what a half-finished boot left."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            environment = _environment(int(entry))
            if environment.get(LAB_MARK) == lab.key:
                command = Path(f"/proc/{entry}/comm").read_text().strip()
                found.append(Process(int(entry), _parent(int(entry)), environment.get(HOST_MARK, ""), command))
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
    return found


def inits(lab: Lab) -> dict[str, int]:
    """Return the process id, as this machine counts, of each running host's systemd."""
    processes = marked(lab)
    launchers = {process.pid: process.host for process in processes if process.command == "unshare"}
    return {p.host: p.pid for p in processes if p.parent in launchers and p.command == "systemd"}


def kill(processes: list[Process], timeout: float = 30.0) -> None:
    """Kill these processes hard and wait until they are gone; a host's init takes everything in the host with it.

    Raises LabError when one is still there after `timeout` seconds.
    """
    for process in processes:
        try:
            os.kill(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            continue
    deadline = time.monotonic() + timeout
    while True:
        left = [process for process in processes if _alive(process.pid)]
        if not left:
            return
        if time.monotonic() > deadline:
            raise LabError(f"processes {[process.pid for process in left]} do not end although killed")
        time.sleep(0.02)


def _alive(pid: int) -> bool:
    state = _state(pid)
    return state is not None and state != "Z"


def _state(pid: int) -> str | None:
    try:
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return None
