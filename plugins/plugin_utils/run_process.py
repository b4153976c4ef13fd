# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which process a run is, told by the run's own UUID, so that others on its machine see whether it has ended.

The UUID is of version 8, which leaves its bits to us (RFC 9562): 48 for the machine, 12 of chance, 62 for the process,
both as hashes. The machine is one boot of it, as one user in one pid namespace sees it: a container knows its own
processes alone, and so do users where /proc is mounted with hidepid. Of another machine's runs nobody can tell here.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

PROC = Path("/proc")
_VERSION = 8 << 76 | 0b10 << 62
_CHANCE = 0xFFF << 64
_PROCESS = (1 << 62) - 1


def run_of_process(run: str, proc: Path = PROC) -> str:
    """The UUID of a run that this process is, with 12 bits of run, a UUID by chance.

    In a worker that Ansible has forked, the process is Ansible's own. Where there is no /proc, it is run as it came.
    Raises ValueError when run is no UUID.
    """
    chance = uuid.UUID(run).int & _CHANCE
    parent = multiprocessing.parent_process()
    try:
        machine = _machine(proc)
        process = _process(proc, parent.pid if parent else os.getpid())
    except OSError:
        return run
    return run if process is None else str(uuid.UUID(int=machine << 80 | _VERSION | chance | process))


def ended_runs(runs: Iterable[str], proc: Path = PROC) -> list[str]:
    """Those of the runs that were processes of this machine and live no more, in their order."""
    try:
        machine = _machine(proc)
        living = set(_living(proc))
    except OSError:
        return []
    told = ((run, *_told(run)) for run in runs)
    return [run for run, its_machine, process in told if its_machine == machine and process not in living]


def _told(run: str) -> tuple[int | None, int | None]:
    """The machine and the process of a run, or None for both where its UUID does not tell them."""
    try:
        told = uuid.UUID(run)
    except ValueError:
        return None, None
    return (told.int >> 80, told.int & _PROCESS) if told.version == 8 else (None, None)


def _machine(proc: Path) -> int:
    if os.readlink(proc / "self") != str(os.getpid()):
        raise OSError(f"{proc} tells of another pid namespace than this process is in")
    boot = (proc / "sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return _hash(f"{boot} {os.readlink(proc / 'self/ns/pid')} {os.getuid()} {os.getgid()}", bits=48)


def _living(proc: Path) -> Iterator[int]:
    """All processes that can be seen; raises OSError rather than leave out one that could be the one looked for."""
    for name in os.listdir(proc):
        if not name.isdigit():
            continue
        try:
            process = _process(proc, int(name))
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue  # it has ended since, or is another user's
        if process is not None:
            yield process


def _process(proc: Path, pid: int | None) -> int | None:
    """A process by its pid and the tick in which it started, since pids are used again; None for one that has ended.

    One that has ended, and whose parent has not asked how, is still there as a zombie.
    """
    # The command's name, in parentheses, may hold blanks and parentheses itself. See proc_pid_stat(5).
    state, *fields = (proc / str(pid) / "stat").read_bytes().rpartition(b")")[2].split()
    return None if state in (b"Z", b"X") else _hash(f"{pid} {int(fields[18])}", bits=62)


def _hash(text: str, bits: int) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big") >> (256 - bits)
