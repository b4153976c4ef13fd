# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A look at sums before many instances are placed: what fits by them may fit, what does not never does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host

AMOUNTS = ("ram_mb", "vcpus")
_FLEET = ""
Needs = Mapping[str, Sequence[float]]  # by zone, an amount for each of AMOUNTS


class Room:
    """What hosts have left, in all and by zone, while some of them are emptied onto the others."""

    def __init__(self, hosts: Iterable[Host]) -> None:
        self._free: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(AMOUNTS))
        self._needed: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(AMOUNTS))
        for host in hosts:
            self._add(host, 1)

    def _add(self, host: Host, sign: int) -> None:
        if host.state != "up" or host.status != "enabled":
            return
        for place in dict.fromkeys((_FLEET, host.zone or _FLEET)):
            for index, amount in enumerate(AMOUNTS):
                self._free[place][index] += sign * max(getattr(host.free, amount), 0.0)

    def suffices(self, host: Host, needs: Needs) -> bool:
        """Whether what leaves the host may find room, by the sums, beside all that was emptied before it."""
        self._add(host, -1)
        fits = all(
            self._needed[place][index] + amount <= self._free[place][index]
            for place, amounts in needs.items()
            for index, amount in enumerate(amounts)
        )
        self._add(host, 1)
        return fits

    def empty(self, host: Host, needs: Needs) -> None:
        """Count what leaves the host as needing room, and the host as giving none."""
        self._add(host, -1)
        for place, amounts in needs.items():
            for index, amount in enumerate(amounts):
                self._needed[place][index] += amount


def needs_of(going: Iterable[Mapping[str, Any]]) -> Needs:
    """What the instances need in all, and of each zone that they must be in."""
    found: dict[str, list[float]] = {_FLEET: [0.0] * len(AMOUNTS)}
    for raw in going:
        for place in dict.fromkeys((_FLEET, raw.get("availability_zone") or _FLEET)):
            amounts = found.setdefault(place, [0.0] * len(AMOUNTS))
            for index, amount in enumerate(AMOUNTS):
                amounts[index] += raw["flavor"][amount]
    return found
