# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a run holds its leases: what a majority of all keepers granted, those that do not answer among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Majority:
    """granted is True when every lease has a majority; epochs are the highest granted by name; refused says why not.

    expires is when the first of the votes ends that this rests on, in ISO 8601 by that keeper's clock.
    """

    granted: bool
    epochs: Mapping[str, int] = field(default_factory=dict)
    refused: tuple[str, ...] = ()
    expires: str | None = None

    def to_dict(self) -> dict[str, Any]:
        return {
            "granted": self.granted,
            "epochs": dict(self.epochs),
            "refused": list(self.refused),
            "expires": self.expires,
        }


def lease_majority(
    answers: Sequence[Mapping[str, Any]], keepers: int, names: Sequence[str], seen: Sequence[Mapping[str, int]] = ()
) -> Majority:
    """Count the keepers' answers to one request for leases.

    Each answer has `keeper` and either `leases` ({name: {granted, epoch, holder}}) or `unreachable` or `failed`.
    keepers is how many there are in all. names are the leases asked for: one that no keeper mentions is not granted.
    seen are the highest epochs that hosts have seen, which new keepers do not know: an epoch is higher than those too.
    """
    if not names:
        return Majority(granted=True)
    if keepers < 1:
        return Majority(False, refused=("there are no keepers to grant leases: put hosts into the group keepers",))
    needed = keepers // 2 + 1
    epochs: dict[str, int] = {}
    refused, ends = [], []
    for name in names:
        grants = [lease for lease in _said_of(name, answers) if lease.get("granted")]
        if len(grants) >= needed:
            highest_seen = max((int(epochs_of_host.get(name, 0)) for epochs_of_host in seen), default=-1)
            ends += [str(lease["holder"]["expires"]) for lease in grants if lease.get("holder")]
            epochs[name] = max(highest_seen + 1, *(int(lease.get("epoch") or 0) for lease in grants))
        else:
            refused.append(_refusal(name, answers, len(grants), keepers))
    if refused:
        return Majority(False, refused=tuple(refused))
    return Majority(True, epochs, expires=min(ends, default=None))


def _said_of(name: str, answers: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    return [answer["leases"][name] for answer in answers if name in (answer.get("leases") or {})]


def _refusal(name: str, answers: Sequence[Mapping[str, Any]], granted: int, keepers: int) -> str:
    sentence = f"{name}: granted by {granted} of {keepers} keepers, a majority is {keepers // 2 + 1}"
    holders = sorted({_holder(lease.get("holder")) for lease in _said_of(name, answers) if not lease.get("granted")})
    if holders:
        sentence += f"; held by {' and by '.join(holders)}"
    silent = sorted(str(answer.get("keeper")) for answer in answers if answer.get("leases") is None)
    return f"{sentence}; {', '.join(silent)} did not answer" if silent else sentence


def _holder(holder: Any) -> str:
    """A holder in words: whatever a keeper says of it, as text."""
    if isinstance(holder, Mapping):
        run, by = holder.get("run"), holder.get("by")
        words = str(by) if by else "someone"
        return f"{words} (run {run})" if run else words
    return str(holder) if holder else "someone"
