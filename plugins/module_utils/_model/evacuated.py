# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers remember of a host's evacuation, so that the host hears of it when it returns, and every run until then.

One entry for each host, under the host's name, told with a version that only grows: of two the higher one is the truth.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord

# A run is evacuating it, or was killed while it did: the host may start nothing before that has ended.
OPEN = "open"
# What was to be evacuated was: the host may start the rest, and takes nothing new until it is taken back.
CLOSED = "closed"
# The host was taken back.
OVER = "over"
STAGES = (OPEN, CLOSED, OVER)


@dataclass(frozen=True)
class Copy:
    """Where an instance lives since, at which generation: every older copy is dead. address is that host's.

    is_unmade says that it was to be made there, could not be, and is nowhere but on its old host.
    """

    generation: int
    host: str
    address: str | None = None
    name: str | None = None
    is_unmade: bool = False

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Copy:
        unmade = raw.get("unmade") is True
        return cls(int(raw["generation"]), str(raw["host"]), raw.get("address"), raw.get("name"), unmade)

    def to_dict(self) -> dict[str, Any]:
        told = {"generation": self.generation, "host": self.host, "address": self.address, "name": self.name}
        return {key: value for key, value in told.items() if value is not None} | (
            {"unmade": True} if self.is_unmade else {}
        )


@dataclass(frozen=True)
class Evacuated:
    """A host's evacuation. receipt says how the host was fenced (`method`, `at`, `evidence`, `by`, and `machine_id` and
    `boot_id` where they were known), and is empty before it was; instances are by UUID.
    """

    host: str
    stage: str = CLOSED
    version: int = 0
    run: str = ""
    by: str = "someone"
    since: str = ""
    receipt: Mapping[str, Any] = field(default_factory=dict)
    instances: Mapping[str, Copy] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Any) -> Evacuated:
        """Read an entry. Raises UnreadableRecord: a guess could run a guest twice."""
        try:
            entry = cls(
                host=str(raw["host"]),
                stage=str(raw.get("stage", CLOSED)),
                version=int(raw.get("version", 0)),
                run=str(raw.get("run", "")),
                by=str(raw.get("by", "someone")),
                since=str(raw.get("since", "")),
                receipt=dict(raw.get("receipt") or {}),
                instances={str(uuid): Copy.from_dict(copy) for uuid, copy in raw["instances"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UnreadableRecord(f"evacuations cannot be read: {error!r}") from error
        if entry.stage not in STAGES:
            raise UnreadableRecord(
                f"the evacuation of {entry.host} is {entry.stage!r}, which this version does not know"
            )
        return entry

    def to_dict(self) -> dict[str, Any]:
        return {
            "host": self.host,
            "stage": self.stage,
            "version": self.version,
            "run": self.run,
            "by": self.by,
            "since": self.since,
            "receipt": dict(self.receipt),
            "instances": {uuid: copy.to_dict() for uuid, copy in self.instances.items()},
        }


def latest(documents: Iterable[Mapping[str, Any]]) -> dict[str, Evacuated]:
    """What several keepers remember, by the entries' names: of two of a name the higher version. Raises
    UnreadableRecord.
    """
    found: dict[str, Evacuated] = {}
    for document in documents:
        for name, raw in document.items():
            entry = Evacuated.from_dict(raw)
            if name not in found or entry.version > found[name].version:
                found[name] = entry
    return found


def away(entries: Iterable[Evacuated]) -> dict[str, Evacuated]:
    """The hosts that were evacuated, or are being so, and were not taken back since."""
    return {entry.host: entry for entry in entries if entry.stage != OVER}
