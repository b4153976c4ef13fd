# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each instance of a fleet could be moved now, and to which hosts: each on its own, as a move is checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import (
    COLD,
    LIVE,
    WITH_MEMORY,
    why_not_live,
    why_not_moved,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.move_probes import Answers, Probes
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import Relocation
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import lasting
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES, schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

NOWHERE = "no"
_SHOWN = 5  # hosts or instances that a line names
_REASONS_SHOWN = 10  # of hosts that cannot take it; a failed connection's names the address


@dataclass(frozen=True)
class Movable:
    """One instance: how it moves (`live`, `cold` or NOWHERE), why not otherwise, and to which hosts.

    rejected are the reasons of the other hosts that answer, less its own.
    """

    instance: str
    uuid: str
    host: str
    how: str
    why: str | None = None
    hosts: tuple[str, ...] = ()
    rejected: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {
            "instance": self.instance,
            "uuid": self.uuid,
            "host": self.host,
            "how": self.how,
            "why": self.why,
            "hosts": list(self.hosts),
            "rejected": {host: list(reasons) for host, reasons in self.rejected.items()},
        }


def move_matrix(
    fleet: Fleet,
    desired: Desired,
    expected: Sequence[str] = (),
    settings: Settings = DEFAULTS,
    own: OwnRules = NO_RULES,
    probes: Answers | None = None,
) -> list[Movable]:
    """Every instance that a host which answers has, by name. What no report tells, probes do: whether a host has the
    features of a guest's CPU, and whether two hosts reach each other. Of a host that they leave out it is seen later.
    """
    holdings = Holdings(fleet, expected)
    matrix = _Matrix(holdings, desired, settings, own, Probes(probes))
    rows = [matrix.row(holding) for holding in holdings.all if holding.is_seen]
    return sorted(rows, key=lambda row: (row.instance, row.host))


class _Matrix:
    """Asks for a place for one instance at a time, all against the same picture of the fleet."""

    def __init__(self, holdings: Holdings, desired: Desired, settings: Settings, own: OwnRules, probes: Probes) -> None:
        self._holdings, self._own, self._probes = holdings, own, probes
        self._hosts = [*holdings.answering(), *holdings.stand_ins()]
        self._settings = replace(lasting(settings), partial=True, explain="full", alternates=len(self._hosts))
        self._relocation = Relocation(desired, self._hosts)
        self._answers: dict[Hashable, Placement] = {}

    def row(self, holding: Holding) -> Movable:
        """One instance."""
        record = holding.record
        found = Movable(record.domain_name, record.uuid, holding.host, NOWHERE)
        obstacle = why_not_moved(self._holdings, holding)
        if obstacle is not None:
            return replace(found, why=obstacle)
        is_on = holding.instance.observed.power_state in WITH_MEMORY
        pinned = why_not_live(holding.instance) if is_on else None
        how = LIVE if is_on and pinned is None else COLD
        if pinned is not None and holding.instance.observed.power_state == "paused":
            return replace(found, why=pinned)
        left_out = {
            **self._relocation.left_out(record, holding.host, how == LIVE),
            **self._relocation.without_image(record),
        }
        placement = self._placed(self._relocation.request(record, left_out, record.uuid))
        rejected = self._rejected(holding, placement, left_out)
        # Its own host is asked as well, so that what is alike on several gets one answer.
        hosts = {placement.host, *placement.alternates} - {None, holding.host, *rejected}
        return replace(
            found, how=how if hosts else NOWHERE, why=pinned, hosts=tuple(sorted(map(str, hosts))), rejected=rejected
        )

    def _rejected(
        self, holding: Holding, placement: Placement, left_out: Mapping[str, str]
    ) -> dict[str, tuple[str, ...]]:
        """Why it cannot go to the other hosts: by the scheduler's answer, and by what they were asked beside."""
        rejected = {
            host: (left_out[host],) if host in left_out else tuple(reasons)
            for host, reasons in placement.rejected.items()
        }
        for host, reasons in self._probes.refusing(holding.host, holding.record.machine).items():
            if host in self._holdings.hosts:  # they may have been asked before others left the fleet
                rejected[host] = (*rejected.get(host, ()), *reasons)
        rejected.pop(holding.host, None)
        found = dict(sorted(rejected.items()))
        found.update(dict.fromkeys(self._holdings.unknown_hosts, ("it does not answer",)))
        return found

    def _placed(self, request: Request) -> Placement:
        """Its places. Instances that are alike get the same answer, unless where others are counts for them."""
        if request.server_group or request.hints:
            return self._asked(request)
        nameless = replace(request, name="any", uuid=None)
        alike = repr(nameless)
        if alike not in self._answers:
            self._answers[alike] = self._asked(nameless)
        return self._answers[alike]

    def _asked(self, request: Request) -> Placement:
        (placement,) = schedule([request], self._hosts, self._settings, self._own)
        return placement


def matrix_text(rows: Sequence[Movable], fleet: Fleet, probes: Answers | None = None) -> str:
    """The matrix as a person reads it: what is alike in one line, and of many hosts some."""
    groups: dict[Hashable, list[Movable]] = {}
    for row in rows:
        key = (row.host, row.how, row.why, row.hosts, tuple(sorted(row.rejected.items())))
        groups.setdefault(key, []).append(row)
    lines = [line for group in groups.values() for line in _lines(group)]
    count = Counter(row.how for row in rows)
    lines.append(f"moves: {count[LIVE]} can move live, {count[COLD]} cold, {count[NOWHERE]} not at all")
    lines += _unasked(fleet, probes)
    return "\n".join(map(printable, lines))


def _lines(group: Sequence[Movable]) -> Iterator[str]:
    row = group[0]
    line = f"{_some([each.instance for each in group])} on {row.host}: "
    if row.how == NOWHERE:
        yield line + (row.why or "no host can take it")
    else:
        why = f", as {row.why}" if row.why else ""
        yield f"{line}{row.how} to {_some(row.hosts)}, {len(row.hosts)} of {len(row.hosts) + len(row.rejected)}{why}"
    by_reason: dict[tuple[str, ...], list[str]] = {}
    for host, reasons in row.rejected.items():
        by_reason.setdefault(reasons, []).append(host)
    refusing = sorted(by_reason.items(), key=lambda item: (-len(item[1]), item[1]))
    for reasons, hosts in refusing[:_REASONS_SHOWN]:
        yield f"    not to {_some(hosts)}: {'; '.join(reasons)}"
    others = sorted(host for _reasons, hosts in refusing[_REASONS_SHOWN:] for host in hosts)
    if others:
        yield f"    not to {_some(others)}: each for a reason of its own"


def _unasked(fleet: Fleet, probes: Answers | None) -> Iterator[str]:
    """Of which hosts the matrix does not know what they can be asked alone."""
    silent = [host.name for host in fleet.answering if host.name not in (probes or {})]
    if probes is not None and silent:
        yield (
            f"not asked: {_some(silent)} did not tell whether guests' CPUs fit there and which hosts are reached from "
            "there: that shows as a move begins"
        )
    if silent:
        yield from _unlike_cpus(fleet)


def _unlike_cpus(fleet: Fleet) -> Iterator[str]:
    """Between which hosts the matrix does not know that a guest's CPU fits."""
    alike: dict[str | None, list[str]] = {}
    for host in fleet.answering:
        alike.setdefault(host.cpu, []).append(host.name)
    if len(alike) > 1:
        kinds = " / ".join(map(_some, alike.values()))
        yield f"cpus: not the same on {kinds}: from one kind to another a guest's is compared as its place is claimed"


def _some(names: Sequence[str]) -> str:
    more = len(names) - _SHOWN
    return ", ".join(names) if more <= 0 else f"{', '.join(names[:_SHOWN])} and {more} more"
