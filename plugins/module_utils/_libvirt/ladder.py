# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A ladder climbed while a migration goes on: each rung once, when its time has come, and words on how it goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import (
    ABORT,
    AUTO_CONVERGE,
    DOWNTIME,
    PAUSE,
    POST_COPY,
    Convergence,
    Rung,
)

_MIB = 1 << 20
UNNOTICED = 1  # per cent by which a guest is slowed down before its rung


class Migrating(Protocol):
    """A guest that migrates, as far as rungs need it. Every method raises HostFault or Refused."""

    def allow_downtime(self, milliseconds: int) -> None:
        """Have it be held for so long at the end, where that ends it."""

    def slow_down(self) -> None:
        """Slow its vCPUs down, more with every pass that does not converge."""

    def hold(self) -> None:
        """Hold it until it has arrived."""

    def follow(self) -> None:
        """Have it run at its destination, and bring the rest of its memory after it."""

    def give_up(self) -> None:
        """End the migration: it stays."""


class Ladder:
    """The rungs of one migration that are still to climb. A job is as virDomainGetJobStats has it."""

    def __init__(self, guest: Migrating, told: Convergence) -> None:
        first = [] if told.downtime_ms is None else [Rung(0, DOWNTIME, told.downtime_ms)]
        self._guest, self._left = guest, [*first, *told.ladder]
        self._given_up: str | None = None
        self._is_held = False
        self._problem: str | None = None

    def climb(self, seconds: float, job: Mapping[str, Any]) -> None:
        """Climb what is due so many seconds after the beginning."""
        if not job.get("memory_total"):
            # Disks are still copied, or nothing is yet: QEMU takes nothing for a migration that is not active.
            return
        while self._left and self._left[0].after <= seconds:
            rung = self._left.pop(0)
            try:
                self._do(rung, job)
            except LodestarError as error:
                self._problem = f"{rung.deed} after {rung.after} s: {error}"

    def raise_if_given_up(self) -> None:
        """Raise Refused where it was the ladder that ended the migration."""
        if self._given_up is not None:
            raise Refused(self._given_up)

    def words(self, job: Mapping[str, Any]) -> str:
        """How it goes, beside what is done and left."""
        said = []
        if _is_known(job):
            said.append(f"writes {_dirty(job):.1f} MiB/s")
        if self._is_held:
            said.append("held until it has arrived")
        elif job.get("downtime"):
            said.append(f"a pause of {job['downtime']} ms")
        if job.get("auto_converge_throttle", 0) > UNNOTICED:
            said.append(f"slowed down by {job['auto_converge_throttle']} %")
        if self._problem is not None:
            said.append(f"could not: {self._problem}")
        return ", ".join(said)

    def _do(self, rung: Rung, job: Mapping[str, Any]) -> None:
        if rung.deed == DOWNTIME and rung.downtime_ms is not None:
            self._guest.allow_downtime(rung.downtime_ms)
        elif rung.deed == AUTO_CONVERGE:
            self._guest.slow_down()
        elif rung.deed == PAUSE:
            self._guest.hold()
            self._is_held = True
        elif rung.deed == POST_COPY:
            self._guest.follow()
        elif rung.deed == ABORT:
            self._guest.give_up()
            writes = f", and its guest writes {_dirty(job):.0f} MiB/s" if _is_known(job) else ""
            self._given_up = (
                f"its ladder gives it up after {rung.after} s: {job.get('data_remaining', 0) / _MIB:.0f} MiB were left "
                f"to copy{writes}; let it be held longer, slowed down or paused, or move it cold"
            )


def _is_known(job: Mapping[str, Any]) -> bool:
    """Whether QEMU knows what the guest writes: from the second pass on."""
    return bool(job.get("memory_iteration", 0) > 1)


def _dirty(job: Mapping[str, Any]) -> float:
    """MiB that the guest writes to its memory each second."""
    rate: float = job.get("memory_dirty_rate", 0) * job.get("memory_page_size", 4096) / _MIB
    return rate
