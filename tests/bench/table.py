# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What benchmarks found, as a table that is read in a terminal and in Markdown alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

HEADINGS = ("what", "ours", "beside", "ratio", "CPU ratio", "gate", "met")
NUMBERS = HEADINGS[1:5]


class Took(NamedTuple):
    """Seconds by the clock, and CPU seconds of all that took part, which other work on the machine does not change."""

    seconds: float
    cpu: float


class Row(NamedTuple):
    """One comparison. ours and beside are seconds, or counts and scores where the gate is `equal` or `no more`; met is
    None without a gate.

    cpu_ratio is the ratio of CPU seconds: where the two differ much, the machine was busy with other things.
    """

    what: str
    ours: float
    beside: float | None = None
    gate: str = ""
    met: bool | None = None
    times_slower: bool = False
    cpu_ratio: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours by the other's; the other's by ours where the gate says how much slower the other is."""
        if self.beside is None:
            return None
        return self.beside / self.ours if self.times_slower else self.ours / self.beside

    @property
    def cells(self) -> tuple[str, ...]:
        """The row's texts, in the order of HEADINGS."""
        verdict = {None: "", True: "yes", False: "NO"}[self.met]
        numbers = map(_number, (self.ours, self.beside, self.ratio, self.cpu_ratio))
        return (self.what, *numbers, self.gate, verdict)


def at_most(what: str, ours: Took, other: Took, times: float) -> Row:
    """Ours may take so many times as long as the other, by the clock."""
    met = ours.seconds <= times * other.seconds
    return Row(what, ours.seconds, other.seconds, f"at most {times:g}", met, cpu_ratio=ours.cpu / other.cpu)


def medians(several: Sequence[Took]) -> Took:
    """The median of each."""
    return Took(median(took.seconds for took in several), median(took.cpu for took in several))


def slower(what: str, ours: Took, other: Took, times: float) -> Row:
    """The other takes at least so many times as long as ours, by the clock."""
    met = other.seconds >= times * ours.seconds
    return Row(what, ours.seconds, other.seconds, f"at least {times:g}", met, True, other.cpu / ours.cpu)


def beside(what: str, ours: Took, other: Took) -> Row:
    """A comparison without a gate, by the clock alone: of what takes next to no CPU there is no ratio."""
    return Row(what, ours.seconds, other.seconds)


def equal(what: str, ours: int, other: int) -> Row:
    """Two counts of ours that must not differ."""
    return Row(what, ours, other, "equal", ours == other)


def no_more(what: str, ours: float, other: float) -> Row:
    """A count or a score of ours that must not exceed the other's."""
    return Row(what, ours, other, "no more", ours <= other)


def within(what: str, ours: float, seconds: float) -> Row:
    """Ours may take so many seconds."""
    return Row(what, ours, None, f"{seconds:g} s", ours <= seconds)


def rendered(rows: Iterable[Row]) -> str:
    """The rows under their headings, in columns as wide as their widest cell."""
    lines = [HEADINGS, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines)]
    # Words to the left, numbers to the right.
    texts = [
        "| " + " | ".join(_aligned(index, cell, widths[index]) for index, cell in enumerate(line)) + " |"
        for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([texts[0], rule, *texts[1:]])


def _aligned(index: int, cell: str, width: int) -> str:
    return cell.rjust(width) if HEADINGS[index] in NUMBERS else cell.ljust(width)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    if value == int(value) and value >= 1:
        return f"{value:.0f}"
    return f"{value:.3f}" if value < 1 else f"{value:.2f}"
