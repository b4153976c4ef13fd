# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a fleet was like all the while, and which promises its history breaks: pure, for samples that someone took.

A guest's vCPUs run where their threads use CPU: that holds whatever libvirt believes, and while its daemon is stopped.
"""

from __future__ import annotations

from dataclasses import dataclass, field

# Nanoseconds that the threads of vCPUs use before and without ever running their guest: QEMU comes up, libvirt asks.
BEGINNING = 20_000_000
NOISE = 100_000
DELETING, ARRIVING = "deleting", "arriving"
# Tasks in the course of which an instance has no root disk on its host.
DISKLESS = (DELETING, "shelving", "unshelving")
# Seconds without a look, on a machine that is busy; what begins and ends within them is not seen.
BLIND = 15.0


@dataclass(frozen=True)
class Process:
    """One QEMU: of which instance, on which host, and the machine's number for it with its time of start."""

    uuid: str
    host: str
    pid: int
    started: int


@dataclass(frozen=True)
class Definition:
    """A managed domain that a host has defined; task is the name of what its record says is being done, or None.

    address is the first of its fixed ones; counts says whether its guest writes numbers to its disk. The disks of an
    adopted one lie where others put them.
    """

    uuid: str
    name: str
    ram_mb: float
    vcpus: int
    task: str | None = None
    address: str | None = None
    counts: bool = False
    is_shelved: bool = False
    is_adopted: bool = False


@dataclass(frozen=True)
class Sample:
    """One look at all hosts at once: at, in seconds; ran, nanoseconds that each QEMU's vCPUs have run in all.

    defined is by host; disks says for each instance where its root disk is, as host:path or shared:path.
    """

    at: float
    ran: dict[Process, int]
    defined: dict[str, tuple[Definition, ...]]
    disks: dict[str, frozenset[str]]


@dataclass
class _Activity:
    """When a process's vCPUs ran first and last, as numbers of samples."""

    first: int
    last: int


@dataclass
class History:
    """Samples taken one after another, and what they show to be broken, each once.

    limits are RAM in MB and vCPUs by host.
    """

    limits: dict[str, tuple[float, float]]
    broken: list[str] = field(default_factory=list)
    samples: int = 0
    _last: Sample | None = None
    _activities: dict[str, dict[Process, _Activity]] = field(default_factory=dict)
    # Of what was being deleted when its host last had it, by UUID.
    _deleted: set[str] = field(default_factory=set)
    _without_disk: set[str] = field(default_factory=set)

    def add(self, sample: Sample) -> None:
        """Take the next sample."""
        if self._last is not None:
            self._see_gap(sample, self._last)
            self._see_running(sample, self._last)
        self._see_disks(sample)
        self._see_claims(sample)
        self._last = sample
        self.samples += 1

    def _see_gap(self, sample: Sample, last: Sample) -> None:
        """A history with a hole in it shows nothing."""
        if sample.at - last.at > BLIND:
            self._tell("nobody looked for too long", sample)

    def _see_running(self, sample: Sample, last: Sample) -> None:
        """Promise 1. One may hand over to the other between two samples; one that runs before and after did not."""
        for process, ran in sample.ran.items():
            if ran < BEGINNING or ran - last.ran.get(process, ran) < NOISE:
                continue
            activities = self._activities.setdefault(process.uuid, {})
            activity = activities.setdefault(process, _Activity(self.samples, self.samples))
            activity.last = self.samples
            for other, another in activities.items():
                both = min(activity.last, another.last) - max(activity.first, another.first)
                if other != process and both > 0:
                    pair = " and ".join(sorted(f"{each.host} (process {each.pid})" for each in (process, other)))
                    self._tell(f"promise 1: {process.uuid} ran on {pair} at once", sample)

    def _see_disks(self, sample: Sample) -> None:
        """Promise 2. What has run and is defined has its root disk somewhere; it is said at the second look.

        What was deleted on its host may still have its place on another that it was to move to.
        """
        definitions = [each for host in sample.defined.values() for each in host]
        deleted = {each.uuid for each in definitions if each.task == DELETING}
        held = {each.uuid for each in definitions if each.task not in (DELETING, ARRIVING)}
        self._deleted = (self._deleted | deleted) - held
        lacking = {
            each.uuid
            for each in definitions
            if each.uuid in self._activities
            and not sample.disks.get(each.uuid)
            and not (each.is_shelved or each.is_adopted)
            and each.task not in DISKLESS
            and not (each.task == ARRIVING and each.uuid in self._deleted)
        }
        for uuid in lacking & self._without_disk:
            self._tell(f"promise 2: {uuid} has no root disk on any host", sample)
        self._without_disk = lacking

    def _see_claims(self, sample: Sample) -> None:
        """Promise 9."""
        for host, definitions in sample.defined.items():
            counted = [each for each in definitions if not each.is_shelved]
            used = (sum(each.ram_mb for each in counted), sum(each.vcpus for each in counted))
            for what, claimed, limit in zip(("MB of RAM", "vCPUs"), used, self.limits[host]):
                if claimed > limit:
                    names = ", ".join(sorted(each.name for each in counted))
                    self._tell(f"promise 9: {names} claim {claimed:g} {what} of {limit:g} on {host}", sample)

    def _tell(self, problem: str, sample: Sample) -> None:
        if not any(each.startswith(problem) for each in self.broken):
            self.broken.append(f"{problem}, at {sample.at:.1f} s")
