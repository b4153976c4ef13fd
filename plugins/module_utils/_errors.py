# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exceptions of the collection: each says what an operator can do next.

Everything that our own code raises on purpose is a LodestarError; whatever else reaches a module's runner is a fault
of ours.
"""

from __future__ import annotations

from collections.abc import Sequence


class LodestarError(Exception):
    """The base of the family. Its text names the object, the host, the reason and what would help."""


class Fault:
    """One thing that is wrong in what the user wrote.

    place is how the user finds it: `lodestar_instances[2].flavor`, or `site/web.yml:14` for desired state in a
    directory.
    """

    __slots__ = ("place", "problem")

    def __init__(self, place: str, problem: str) -> None:
        self.place = place
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"

    def __repr__(self) -> str:
        return f"Fault({self.place!r}, {self.problem!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fault) and (self.place, self.problem) == (other.place, other.problem)

    def __hash__(self) -> int:
        return hash((self.place, self.problem))


class InvalidInput(LodestarError):
    """What the user gave cannot be acted on; faults lists everything that is wrong, not only the first."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        count = len(self.faults)
        title = "1 fault in the input" if count == 1 else f"{count} faults in the input"
        super().__init__("\n".join([f"{title}; nothing was touched:", *(f"  - {fault}" for fault in self.faults)]))


class UnreadableRecord(LodestarError):
    """A record, a state file or a saved fleet that this version cannot read: kept, and what rests on it refused."""


class Refused(LodestarError):
    """The request is understood and not allowed now: state, capacity, a name taken, a broken precondition."""


class Busy(Refused):
    """Another operation holds the object; the text names the holder."""


class StaleEpoch(Refused):
    """The run's lease was taken over by a later run; nothing of it may be claimed any more."""


class ImageRejected(LodestarError):
    """An image that is not what its declaration says, or that could read or write outside its place."""


class HostFault(LodestarError):
    """Libvirt, QEMU or the operating system of a host failed; nothing is known to be wrong with the request."""
