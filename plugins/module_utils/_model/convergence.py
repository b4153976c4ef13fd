# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a live migration is brought to its end: what it may take of the link, and a ladder of deeds in time.

A guest that writes faster than is sent never ends by itself. The ladder says what then: one deed a rung, each so many
seconds after the copying began.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import (
    Field,
    Flag,
    ListOf,
    Path,
    Report,
    Structure,
    Whole,
    words_of,
)

DOWNTIME, AUTO_CONVERGE, PAUSE, POST_COPY, ABORT = DEEDS = (
    "downtime_ms",
    "auto_converge",
    "pause",
    "post_copy",
    "abort",
)
_LONGEST = 7 * 24 * 3600  # seconds, which is what a run watches its work for
_DOWNTIME = Whole(1, 2_000_000, unit="ms")  # QEMU takes no more

_RUNG = Structure(
    noun="a rung",
    one_of=DEEDS,
    fields={
        "after": Field(
            Whole(0, _LONGEST, unit="seconds"), "Seconds after the copying began, more than the rung before.", True
        ),
        DOWNTIME: Field(_DOWNTIME, "From then on the guest may be held for so many milliseconds at the end."),
        AUTO_CONVERGE: Field(Flag(), "Slow the guest's vCPUs down, more and more, until it converges."),
        PAUSE: Field(Flag(), "Hold the guest until it has arrived."),
        POST_COPY: Field(Flag(), "Let the guest run at its destination, and bring the rest of its memory after it."),
        ABORT: Field(Flag(), "Give up: it stays where it is."),
    },
)


class _Ladder(ListOf):
    """Rungs in the order in which they are climbed."""

    def read(self, value: Any, path: Path, report: Report) -> tuple[Any, ...]:
        known = len(report.faults)
        rungs = super().read(value, path, report)
        if len(report.faults) == known:
            for index, rung in enumerate(rungs):
                _check(rung, rungs[index - 1] if index else None, (*path, index), report)
        return tuple({key: said for key, said in (rung or {}).items() if said is not None} for rung in rungs)


def _check(rung: Mapping[str, Any], before: Mapping[str, Any] | None, path: Path, report: Report) -> None:
    for deed in DEEDS:
        if rung[deed] is False:
            report.add((*path, deed), "must be true: take the rung out to have it not done")
    if before is None:
        return
    if rung["after"] <= before["after"]:
        report.add((*path, "after"), f"must be more than the {before['after']} seconds of the rung before")
    ending = next((deed for deed in (ABORT, POST_COPY, PAUSE) if before[deed]), None)
    if ending is not None:
        report.add(path, f"comes after {ending}, which nothing comes after")


MIGRATION = Structure(
    noun="migration",
    fields={
        "ladder": Field(_Ladder(_RUNG), "What is done after how long so that a live migration ends."),
        "bandwidth_mb_s": Field(Whole(1, 2**20, unit="MB/s"), "What one migration may take of the link, in MB/s."),
        "connections": Field(Whole(1, 64), "Connections over which memory is sent side by side."),
        DOWNTIME: Field(_DOWNTIME, "How long the guest may be held at the end, in milliseconds; 300 where unset."),
        "accept_split_risk": Field(
            Flag(), "Take post_copy also where no lock is proven that keeps the guest from running on both hosts."
        ),
    },
)


def asked(raw: Any, place: str) -> dict[str, Any]:
    """What a run says of its migrations, checked; place is how its user calls it. Raises InvalidInput."""
    report = Report(lambda path, problem: Fault(words_of(path), problem))
    said: dict[str, Any] = MIGRATION.read(raw or {}, (place,), report)
    report.raise_if_any()
    return {key: value for key, value in said.items() if value is not None}


@dataclass(frozen=True)
class Rung:
    """One deed, so many seconds after the copying began; downtime_ms is what the deed of that name allows."""

    after: int
    deed: str
    downtime_ms: int | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Rung:
        deed = next(deed for deed in DEEDS if raw.get(deed))
        return cls(int(raw["after"]), deed, raw.get(DOWNTIME))

    def to_dict(self) -> dict[str, Any]:
        return {"after": self.after, self.deed: self.downtime_ms if self.deed == DOWNTIME else True}


@dataclass(frozen=True)
class Convergence:
    """What one migration is told. None is what QEMU does by itself: all of the link, one connection, 300 ms."""

    ladder: tuple[Rung, ...] = ()
    bandwidth_mb_s: int | None = None
    connections: int | None = None
    downtime_ms: int | None = None
    accept_split_risk: bool = False

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Convergence:
        """Read what to_dict wrote, or what MIGRATION has read."""
        return cls(
            ladder=tuple(map(Rung.from_dict, raw.get("ladder") or ())),
            bandwidth_mb_s=raw.get("bandwidth_mb_s"),
            connections=raw.get("connections"),
            downtime_ms=raw.get(DOWNTIME),
            accept_split_risk=bool(raw.get("accept_split_risk")),
        )

    def to_dict(self) -> dict[str, Any]:
        """Without what is not set."""
        told: dict[str, Any] = {
            "ladder": [rung.to_dict() for rung in self.ladder],
            "bandwidth_mb_s": self.bandwidth_mb_s,
            "connections": self.connections,
            DOWNTIME: self.downtime_ms,
            "accept_split_risk": self.accept_split_risk,
        }
        return {key: value for key, value in told.items() if value not in (None, [], False)}

    def first(self, deed: str) -> Rung | None:
        """The first rung that does it."""
        return next((rung for rung in self.ladder if rung.deed == deed), None)

    @property
    def is_post_copy(self) -> bool:
        return self.first(POST_COPY) is not None


# Held longer after a minute, slowed down after three: it ends. None is given up: how long is too long depends on its
# size; and QEMU slows down only what does not converge.
USUAL_LADDER = (Rung(60, DOWNTIME, 1000), Rung(180, AUTO_CONVERGE))


def convergence(*layers: Mapping[str, Any] | None) -> Convergence:
    """What is told by layers of which a later one outweighs an earlier, key by key."""
    told: dict[str, Any] = {"ladder": [rung.to_dict() for rung in USUAL_LADDER]}
    for layer in layers:
        told.update({key: value for key, value in (layer or {}).items() if value is not None})
    return Convergence.from_dict(told)


def why_post_copy_is_refused(told: Convergence, copies_disk: bool) -> str | None:
    """What speaks against the ladder's post_copy before anybody asks the hosts, or None."""
    if not told.is_post_copy:
        return None
    if copies_disk:
        return "its ladder has post_copy, which libvirt refuses where disks are copied along: give it another ladder"
    if (told.connections or 1) > 1:
        return "its ladder has post_copy, which goes over one connection: take connections or post_copy out"
    return None
