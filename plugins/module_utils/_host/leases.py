# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A keeper's vote on a lease: what it answers to a grant, a confirmation and a release, and what it then remembers.

A run holds a lease when a majority of keepers confirmed it. It asks for grants, takes the highest epoch of a majority's
answers, and has that epoch confirmed: any later majority shares a keeper with this one, so it can only grant higher
ones. Pure: the time comes in, in seconds since 1970, and is the keeper's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput

_NAME = re.compile(r"(project|network|storage|host|maintenance):[A-Za-z0-9][A-Za-z0-9._-]{0,199}")


def require_lease_names(names: Iterable[str], epochs: Mapping[str, Any]) -> None:
    """Raise InvalidInput unless every name is `project:…`, `network:…`, `storage:…`, `host:…` or `maintenance:…`.

    epochs, unless empty, must have a number for each name.
    """
    faults = [
        Fault(f"names: {name}", "is not project:, network:, storage:, host: or maintenance:<name>")
        for name in names
        if not _NAME.fullmatch(name)
    ]
    for name in names if epochs else ():
        if not isinstance(epochs.get(name), int) or epochs[name] < 1:
            faults.append(
                Fault(f"epochs: {name}", f"{epochs.get(name)!r} is not the epoch to confirm, a number from 1")
            )
    if faults:
        raise InvalidInput(faults)


@dataclass(frozen=True)
class LeaseHolder:
    """The run that holds a lease here, on whose behalf, since when and until when unless it is confirmed again."""

    run: str
    by: str
    since: float
    expires: float

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> LeaseHolder:
        return cls(str(raw["run"]), str(raw["by"]), float(raw["since"]), float(raw["expires"]))

    def to_dict(self) -> dict[str, Any]:
        return {"run": self.run, "by": self.by, "since": self.since, "expires": self.expires}

    def told(self) -> dict[str, str]:
        """The same for people: times in ISO 8601, UTC, whole seconds."""
        return {"run": self.run, "by": self.by, "since": _iso(self.since), "expires": _iso(self.expires)}


@dataclass(frozen=True)
class Lease:
    """What a keeper remembers of a lease. epoch is the highest it granted or heard of, and never goes back."""

    epoch: int = 0
    holder: LeaseHolder | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Lease:
        holder = raw.get("holder")
        return cls(int(raw["epoch"]), None if holder is None else LeaseHolder.from_dict(holder))

    def to_dict(self) -> dict[str, Any]:
        return {"epoch": self.epoch, "holder": None if self.holder is None else self.holder.to_dict()}

    def told(self) -> dict[str, Any]:
        """The same for people."""
        return {"epoch": self.epoch, "holder": None if self.holder is None else self.holder.told()}

    def held_by(self, now: float) -> LeaseHolder | None:
        """Who holds it at that time, or None when nobody does any more."""
        return self.holder if self.holder is not None and now < self.holder.expires else None


@dataclass(frozen=True)
class Vote:
    """A keeper's answer: whether it votes for the run, the epoch, and who holds the lease here now."""

    granted: bool
    epoch: int
    holder: LeaseHolder | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "granted": self.granted,
            "epoch": self.epoch,
            "holder": None if self.holder is None else self.holder.told(),
        }


def grant(lease: Lease, run: str, by: str, ttl: float, now: float) -> tuple[Lease, Vote]:
    """First round: vote for the run under a new epoch, unless another run holds the lease.

    The run that holds it already (it asks again, its answer was lost) keeps its epoch and gets a new ttl, in seconds.
    """
    held = lease.held_by(now)
    if held is not None and held.run != run:
        return _refusal(lease, held)
    if held is not None:
        return _held(lease.epoch, replace(held, expires=now + ttl))
    return _held(lease.epoch + 1, LeaseHolder(run, by, now, now + ttl))


def confirm(lease: Lease, run: str, epoch: int, ttl: float, now: float) -> tuple[Lease, Vote]:
    """Second round: remember the epoch that the run found to be the highest of a majority's.

    Only a run that still holds the lease here is confirmed. One that came too late is told who holds it now, or nobody.
    """
    held = lease.held_by(now)
    if held is None or held.run != run:
        return _refusal(lease, held)
    after, vote = _held(max(lease.epoch, epoch), replace(held, expires=now + ttl))
    return after, replace(vote, epoch=epoch)


def release(lease: Lease, run: str, now: float) -> tuple[Lease, Vote]:
    """End the run's hold. The epoch stays. What another run holds is left alone, and told."""
    if lease.holder is None or lease.holder.run != run:
        return _refusal(lease, lease.held_by(now))
    return _refusal(replace(lease, holder=None), None)


def _held(epoch: int, holder: LeaseHolder) -> tuple[Lease, Vote]:
    return Lease(epoch, holder), Vote(True, epoch, holder)


def _refusal(lease: Lease, held: LeaseHolder | None) -> tuple[Lease, Vote]:
    return lease, Vote(False, lease.epoch, held)


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(int(seconds), timezone.utc).isoformat().replace("+00:00", "Z")
