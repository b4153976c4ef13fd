# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a run's work on this host has come: a line for each instance and each image that it works on now.

Read from the texts of the locks that it holds, so that looking costs the work nothing.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import (
    Holder,
    holders,
    image_holders,
    is_at_work,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

_MIB = 1 << 20
_LOOK_EVERY = 0.1  # seconds
# What a step that may last is to a person, by its name; the others are over before anybody looks.
_DOING = {
    "bring": "bringing its small files",
    "copy": "copying",
    "disk": "making its disk",
    "disks": "making its disks",
    "fetch": "fetching it",
    "files": "removing its files",
    "image": "fetching its image",
    "logs": "bringing its console log",
    "power": "changing its power state",
    "publish": "writing the image to the store",
    "settle": "writing its record",
    "stop": "stopping its guest",
    "wait": "waiting for its guest",
}
# Seconds that a job has from the moment its file is there until its process works: Python has to start.
BEGINNING = 30.0
# Seconds from the moment that nobody works any more until the answer is in the file: the module's Python ends first,
# then Ansible's wrapper writes what it has said.
ENDING = 10.0


@dataclass(frozen=True)
class Progress:
    """answer is what the work returned, None while it lasts; lines say how far it is, shares the same from 0 to 1."""

    answer: dict[str, Any] | None
    lines: tuple[str, ...] = ()
    shares: tuple[float | None, ...] = ()


def watch(paths: Paths, run: str, results_file: Path, seconds: float) -> Progress:
    """Wait until the work has ended, at most so many seconds, then look.

    results_file is where Ansible's wrapper of asynchronous tasks puts the answer. Raises HostFault when the work's
    process is gone and has left none, which takes longer to tell.
    """
    end, gone_since = time.monotonic() + seconds, None
    while True:
        was_at_work = is_at_work(paths, run) or _is_young(results_file)
        answer = _answer(results_file)
        if answer is not None:
            return Progress(answer)
        gone_since = None if was_at_work else gone_since or time.monotonic()
        if gone_since is not None and time.monotonic() - gone_since >= ENDING:
            raise HostFault("the work ended without an answer: its process was killed, or the host was; run again")
        if gone_since is None and time.monotonic() >= end:
            at_work, now = list(_at_work(paths, run)), time.time()
            return Progress(None, tuple(line(held, now) for held in at_work), tuple(map(share, at_work)))
        time.sleep(_LOOK_EVERY)


def _answer(results_file: Path) -> dict[str, Any] | None:
    try:
        answer = json.loads(results_file.read_bytes())
    except FileNotFoundError:
        raise HostFault(f"{results_file} is gone, and with it what became of the work; run again") from None
    except ValueError:
        return None  # being written
    is_lasting = answer.get("started") and not answer.get("finished") and "results" not in answer
    return None if is_lasting else answer


def _is_young(results_file: Path) -> bool:
    try:
        return time.time() - results_file.stat().st_mtime < BEGINNING
    except FileNotFoundError:
        return False


def _at_work(paths: Paths, run: str) -> Iterator[Holder]:
    for held in (*image_holders(paths).values(), *holders(paths).values()):
        if held.run == run and held.step:
            yield held


def share(held: Holder) -> float | None:
    """How much of it is done, from 0 to 1, where that is known."""
    return min(held.done / held.total, 1.0) if held.total else None


def line(held: Holder, now: float) -> str:
    """`snapshot default.web-1: copying, 24 %, 120.0 of 500.0 MiB, 40.0 MiB/s, 9 s left (03:00:12 UTC)`.

    As much of it as is known.
    """
    said = f"{held.action} {held.subject}: {_DOING.get(held.step, held.step)}"
    seconds = max(now - held.began, 0.0)
    if held.done:
        rate = held.done / seconds if seconds else 0.0
        of = f" of {held.total / _MIB:.1f}" if held.total else ""
        said += f", {100 * held.done // held.total} %" if held.total else ""
        said += f", {held.done / _MIB:.1f}{of} MiB, {rate / _MIB:.1f} MiB/s"
        if held.total and rate:
            left = max(held.total - held.done, 0) / rate
            said += f", {left:.0f} s left ({time.strftime('%H:%M:%S', time.gmtime(now + left))} UTC)"
    else:
        said += f", for {seconds:.0f} s"
    return f"{said}, {held.words}" if held.words else said
