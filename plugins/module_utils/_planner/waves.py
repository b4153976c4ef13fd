# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole fleet in waves: hosts that may be emptied and maintained at once, one wave after the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.asked import Asked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.drain import treatment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.emptying import (
    STRANDED,
    Emptied,
    Emptying,
    Treatment,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings, Kept
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import STAY, STOP
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import Left
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import with_them, without
from ansible_collections.lodestar.compute.plugins.module_utils._planner.room import Needs, Room, needs_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import GroupKey
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings


@dataclass(frozen=True)
class Question:
    """Which hosts, None for all that answer; at_once is the most in one wave, 0 for as many as hold.

    returns says that instances go back to their host before the next wave begins. closed are the hosts that take
    nothing now and will again once their own wave is over. The rest is as for a drain.
    """

    hosts: tuple[str, ...] | None = None
    at_once: int = 0
    returns: bool = False
    closed: tuple[str, ...] = ()
    treatment: Treatment = field(default_factory=Treatment)
    expected: tuple[str, ...] = ()
    kept: Kept | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any], kept: Kept | None = None) -> Question:
        """Read what is asked. Raises InvalidInput naming every wrong value."""
        asked = Asked(raw)
        hosts = asked.names("hosts")
        question = cls(
            # An empty list is no host, not all of them: a maintenance of which nothing is left touches nothing.
            hosts=None if raw.get("hosts") is None else hosts,
            at_once=asked.count("at_once", 0),
            returns=asked.flag("returns"),
            closed=asked.names("closed"),
            treatment=treatment(asked),
            expected=asked.names("expected"),
            kept=kept,
        )
        asked.raise_if_wrong()
        return question


@dataclass(frozen=True)
class Wave:
    """Hosts that are emptied at once, what becomes of their instances, and why others wait."""

    hosts: tuple[str, ...]
    emptied: Emptied
    held_back: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        return {"hosts": list(self.hosts), **self.emptied.to_dict(), "held_back": list(self.held_back)}


@dataclass(frozen=True)
class Waves:
    """The waves in order; impossible are hosts that cannot be emptied even alone, with what is stranded there."""

    waves: tuple[Wave, ...]
    impossible: Mapping[str, tuple[Left, ...]]
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "waves": [wave.to_dict() for wave in self.waves],
            "impossible": [
                {"host": host, "reason": stranded[0].reason, "stranded": [left.to_dict() for left in stranded]}
                for host, stranded in self.impossible.items()
            ],
            "notes": list(self.notes),
        }


def maintenance_waves(
    fleet: Fleet, desired: Desired, question: Question, settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> Waves:
    """Every host in one wave, the first ones as large as groups and capacity let them be.

    In a wave the groups' members on its hosts are no more than the group's budget; a host that has more by itself is
    emptied in rounds. Raises InvalidInput for hosts that do not answer.
    """
    holdings = Holdings(fleet, question.expected, question.kept)
    faults = [Fault("hosts", f"{name} does not answer") for name in question.hosts or () if name not in holdings.hosts]
    if faults:
        raise InvalidInput(faults)
    settings = replace(settings, alternates=0)
    emptying = Emptying(holdings, desired, question.treatment, settings, own)
    notes = [f"{name} does not answer and is in no wave" for name in holdings.unknown_hosts]
    return _Planning(emptying, holdings, question).planned(notes)


class _Planning:
    def __init__(self, emptying: Emptying, holdings: Holdings, question: Question) -> None:
        self._emptying = emptying
        self._question = question
        self._hosts = {host.name: host for host in (*holdings.answering(), *holdings.stand_ins())}
        self._remaining = sorted(holdings.hosts) if question.hosts is None else list(question.hosts)
        self._impossible: dict[str, tuple[Left, ...]] = {}
        # What is on a host, kept as long as it is: by name, with the host that was looked at.
        self._looked_at: dict[str, tuple[Host, Needs, Counter[GroupKey]]] = {}

    def planned(self, notes: Sequence[str]) -> Waves:
        waves = []
        while self._remaining:
            wave = self._wave()
            self._remaining = [name for name in self._remaining if name not in wave.hosts]
            if wave.emptied.stranded:
                self._impossible[wave.hosts[0]] = wave.emptied.stranded
                continue
            waves.append(wave)
            has_more_room = self._put_to_use(wave.hosts)
            if not self._question.returns and wave.emptied.moves:
                self._move(wave.emptied)
                # Where instances stay where they went, there may be room now for what there was none before.
                has_more_room = True
            if has_more_room:
                self._remaining += self._impossible
                self._impossible = {}
        return Waves(tuple(waves), dict(self._impossible), tuple(notes))

    def _put_to_use(self, names: Sequence[str]) -> bool:
        """Have the hosts of a wave take instances again that took none, and start what had been stopped there before;
        whether there was any of that.
        """
        has_started = self._emptying.budgets.put_to_use(names)
        closed = [name for name in names if name in self._question.closed]
        for name in closed:
            self._hosts[name] = replace(self._hosts[name], status="enabled", status_reason=None)
        return has_started or bool(closed)

    def _wave(self) -> Wave:
        """The next one; a wave of one host of which something is stranded is none."""
        names, held_back = self._chosen()
        emptied = self._emptying.empty(names, list(self._hosts.values()))
        fewer = 0
        while emptied.stranded and len(names) > 1:
            # Each host that is left out gives room as well; twice as many each time, so that tries stay few.
            fewer = min(max(len({left.host for left in emptied.stranded}), 2 * fewer), len(names) - 1)
            first = emptied.stranded[0]
            why = f"with it not all would find a place, {first.instance} on {first.host} for one: {first.reason}"
            held_back += [f"{name}: {why}" for name in names[-fewer:]]
            names = names[:-fewer]
            emptied = self._emptying.empty(names, list(self._hosts.values()))
        return Wave(tuple(names), emptied, tuple(held_back))

    def _chosen(self) -> tuple[list[str], list[str]]:
        """As many hosts as budgets and a look at the sums allow, the first always; and why the others wait."""
        chosen: list[str] = []
        held_back: list[str] = []
        members: Counter[GroupKey] = Counter()
        room = Room(self._hosts.values())
        for name in self._remaining:
            if self._question.at_once and len(chosen) == self._question.at_once:
                break
            needs, of_groups = self._on(self._hosts[name])
            crowded = [
                group for group in of_groups if members[group] + of_groups[group] > self._emptying.budgets.left(group)
            ]
            if chosen and crowded:
                held_back.append(f"{name}: {self._emptying.budgets.said(crowded[0])}")
            elif chosen and not room.suffices(self._hosts[name], needs):
                held_back.append(f"{name}: its instances would not find room")
            else:
                chosen.append(name)
                members += of_groups
                room.empty(self._hosts[name], needs)
        return chosen, held_back

    def _on(self, host: Host) -> tuple[Needs, Counter[GroupKey]]:
        """What leaves the host needs, and how many members of groups with budgets feel it."""
        known = self._looked_at.get(host.name)
        if known is not None and known[0] is host:
            return known[1], known[2]
        going: list[Mapping[str, Any]] = []
        of_groups: Counter[GroupKey] = Counter()
        for raw in host.instances:
            holding = self._emptying.holding(raw)
            what = self._emptying.disposal(holding).what
            if what not in (STOP, STAY, STRANDED):
                going.append(raw)
            group = self._emptying.budgets.group(holding.record)
            if group is not None and holding.instance.observed.power_state == "running":
                of_groups[group] += 1
        needs = needs_of(going)
        self._looked_at[host.name] = (host, needs, of_groups)
        return needs, of_groups

    def _move(self, emptied: Emptied) -> None:
        """Take the fleet to where the wave leaves it."""
        going = {move.uuid: move for move in emptied.moves}
        arriving: dict[str, list[tuple[Record, Mapping[str, Any]]]] = defaultdict(list)
        for name in sorted({move.source for move in emptied.moves}):
            host = self._hosts[name]
            leaving = [(self._emptying.holding(raw).record, raw) for raw in host.instances if raw["uuid"] in going]
            for record, raw in leaving:
                arriving[going[record.uuid].destination].append((record, raw))
            self._hosts[name] = without(host, *(record for record, _raw in leaving))
        for name, arrivals in arriving.items():
            self._hosts[name] = with_them(self._hosts[name], arrivals)
