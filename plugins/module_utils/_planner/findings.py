# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check of a fleet looks at, and what it finds: a promise that is broken, where, and what would help."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import SHELVED
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import CLOSED, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host

PROMISES = {
    1: "an instance never has running vCPUs on two hosts",
    2: "the only complete copy of a disk is never deleted, truncated or written by a second writer",
    3: "a create that failed or was killed leaves nothing after one further run",
    4: "a migration that failed leaves the source as it was and the destination clean",
    5: "a resize or rebuild leaves the old or the new, complete",
    6: "evacuation starts no copy without a fence receipt for the old host",
    7: "a host that returns starts nothing that has moved, and destroys nothing without proof of the live copy",
    8: "what is unknown is kept, and the action refused",
    9: "claims never exceed capacity",
    10: "one operation at a time per instance",
    11: "the same command again converges, whatever was killed",
    12: "the record is never lost or silently rolled back",
    13: "delete removes exactly the instance's own things, all of them",
    14: "what comes from outside reads and writes nothing outside its place, and runs nothing",
    15: "a guest cannot take another's MAC or address; secrets appear nowhere",
    16: "check mode changes nothing",
}

UNSEEN = {
    3: "seen after that run: what it left shows as an interrupted task or as a leftover",
    4: "seen while a migration runs; at rest what it left shows as an instance defined twice or an interrupted task",
    5: "seen at the time of the change; at rest what it left shows as a missing disk or an interrupted task",
    6: "seen when an evacuation starts; at rest what it broke shows as an instance running twice",
    10: "seen while operations run: the second is refused by the first one's lock",
    14: "seen when input is read: names, images and records are checked at the border",
    16: "seen by comparing a host before and after a run in check mode",
}


@dataclass(frozen=True)
class Finding:
    """One broken promise: where, what of, how it shows, and what would help."""

    promise: int
    check: str
    host: str
    subject: str
    problem: str
    remedy: str

    def is_of(self, hosts: Collection[str]) -> bool:
        """Whether it was found on one of the hosts."""
        return not set(self.host.split(", ")).isdisjoint(hosts)

    def to_dict(self) -> dict[str, Any]:
        return {
            "promise": self.promise,
            "check": self.check,
            "host": self.host,
            "subject": self.subject,
            "problem": self.problem,
            "remedy": self.remedy,
        }


@dataclass(frozen=True)
class Evidence:
    """What the checks look at.

    kept is what a majority of the keepers holds, {host: {uuid: record}}, or None without a majority; expected are the
    hosts that should have answered; now is the time; certificate_days is how long a host's certificate must still be
    valid; evacuated are, by name, the hosts that were evacuated and that nobody has taken back.
    """

    hosts: Sequence[Host]
    kept: Mapping[str, Mapping[str, Mapping[str, Any]]] | None
    expected: Sequence[str]
    keepers: Sequence[str]
    now: datetime
    certificate_days: int = 14
    evacuated: Mapping[str, Evacuated] = field(default_factory=dict)

    @property
    def copies(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """The keepers' copies, none where there is no majority: keepers_silent says so."""
        return self.kept or {}

    def placed(self) -> Iterator[tuple[Host, Mapping[str, Any]]]:
        """Every instance with the host that reports it, less what was left where one was shelved that is elsewhere."""
        newest: dict[str, int] = {}
        for host in self.hosts:
            for instance in host.instances:
                newest[instance["uuid"]] = max(instance["generation"], newest.get(instance["uuid"], 0))
        for host in self.hosts:
            for instance in host.instances:
                is_shelved = (instance.get("condition") or {}).get("name") == SHELVED
                if not is_shelved or instance["generation"] == newest[instance["uuid"]]:
                    yield host, instance

    def is_dead(self, host: str) -> bool:
        """Whether the host was fenced and evacuated to the end: it is known not to answer, and keeps nothing."""
        entry = self.evacuated.get(host)
        return entry is not None and entry.stage == CLOSED and bool(entry.receipt) and not self.copies.get(host)

    def answering(self) -> frozenset[str]:
        return frozenset(host.name for host in self.hosts if host.state == "up")
