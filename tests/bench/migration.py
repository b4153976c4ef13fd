# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live migrations beside `virsh migrate` of guests that are alike: what one takes and holds its guest, and eight.

Disks are on a directory that both hosts mount, so that memory alone moves. There and back, in turns.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from statistics import median
from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.fleet import fleet_filter
from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_slices import plan_slices_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import parse
from ansible_collections.lodestar.compute.tests.bench import wishes
from ansible_collections.lodestar.compute.tests.bench.lab_host import LabHost
from ansible_collections.lodestar.compute.tests.bench.table import Row

RAM_MB = 1024
SEVERAL = 8
AT_ONCE = 2  # by hand; ours is what leaves a host by default, the same
TIMES = 9
DRAINS = 3
DOWNTIME_MORE = 0.05  # seconds
LIMITS = {"ratios": wishes.RATIOS}
Argument = Mapping[str, Any]


class Pair:
    """Two hosts with the same instances, ours and by hand: the first has them, and the other takes them."""

    def __init__(self, inventory: str) -> None:
        self.source, self.other = LabHost(inventory), LabHost(inventory, 1)
        self.storage = {"bench": {"path": f"{self.source.facts['lab_shared_path']}/bench-migration"}}
        self._hosts = {host.name: host for host in (self.source, self.other)}
        self._wish: dict[str, Any] = {}

    def turn(self) -> None:
        """Have what comes next go back."""
        self.source, self.other = self.other, self.source

    def make(self, count: int) -> None:
        """Make so many instances alone, and beside each a domain by hand of the same XML, disks and all."""
        self._wish = {
            **self.source.wish(count, "running"),
            "lodestar_flavors": {"bench": {**wishes.FLAVORS["bench"], "ram_mb": RAM_MB}},
            "lodestar_storage": self.storage,
        }
        self._wish["lodestar_instances"][0]["storage"] = "bench"
        path = self.storage["bench"]["path"]
        self.source.shell(f"rm --recursive --force {path}; mkdir --parents --mode=711 {path}/instances")
        for host in self._hosts.values():
            host.do("remove")
        part = self._planned()[self.source.name]
        self.source.play([self._claim(self.source, part, wishes.RUN), self._work(self.source, part, wishes.RUN)])
        self.source.by_hand("twin", self.source.do("machines"))

    def end(self) -> None:
        """Leave nothing."""
        for host in self._hosts.values():
            host.do("remove")
        self.source.shell(f"rm --recursive --force {self.storage['bench']['path']}")

    def move(self, moved: Sequence[str]) -> float:
        """Seconds of the source's work on the moves of these instances: one call of a module, places made before."""
        run = str(uuid.uuid4())
        slices = self._planned(run, moved)
        there, here = slices[self.other.name], slices[self.source.name]
        self.other.play([self._claim(self.other, there, run), self._work(self.other, there, run)])
        self.source.play([self._claim(self.source, here, run)])
        return self.source.take_time(self._work(self.source, here, run)).seconds

    def move_by_hand(self, moved: Sequence[str], at_once: int) -> float:
        """Seconds of virsh for the domains that are alike, so many at once."""
        uri = f"qemu+tls://{self.other.facts['ansible_host']}/system"
        return self.source.by_hand("migrate", [{"name": f"{name}-twin", "uri": uri} for name in moved], at_once).seconds

    @contextmanager
    def watched(self, found: dict[str, list[float]]) -> Iterator[None]:
        """Add to found, by domain, how long its guest was held while it moved."""
        listeners = {host.name: host.listen() for host in self._hosts.values()}
        try:
            yield
        finally:
            heard = {name: json.loads(listener.communicate()[0]) for name, listener in listeners.items()}
        held = {name: at for name, what, at in heard[self.source.name] if what == "held"}
        for name, what, at in heard[self.other.name]:
            if what == "ran on" and name in held:
                found.setdefault(name, []).append(at - held[name])

    @property
    def _paths(self) -> dict[str, str]:
        return {name: each["path"] for name, each in self.storage.items()}

    def call(self) -> float:
        """A call of the module that finds nothing to do."""
        return self.source.take_time(self.source.act("start", names(1)[0], {})).seconds

    def _planned(self, run: str = wishes.RUN, moved: Sequence[str] = ()) -> dict[str, Any]:
        sections = {key[len(wishes.PREFIX) :]: value for key, value in self._wish.items() if key != "lodestar_ratios"}
        desired = parse(sections).to_dict()
        reports = {name: json.dumps(host.do("report", self._paths)) for name, host in self._hosts.items()}
        facts = {
            name: {**self._wish, "lodestar_address": host.facts["ansible_host"]} for name, host in self._hosts.items()
        }
        fleet = fleet_filter(reports, inventory=facts, desired=desired)
        if not moved:
            # New ones all go to the first host.
            for host in fleet["hosts"]:
                host["status"] = "enabled" if host["name"] == self.source.name else "disabled"
        asked = [{"action": "migrate", "instances": list(moved), "options": {"host": self.other.name}}]
        plan = plan_filter(
            fleet, desired, run=run, now=wishes.NOW, expected=list(self._hosts), kept={}, act=asked if moved else []
        )
        if plan["obstacles"]:
            raise RuntimeError(f"the moves cannot be planned: {plan['obstacles'][0]}")
        slices: dict[str, Any] = plan_slices_filter(plan)
        return slices

    def _arguments(self, host: LabHost, part: Argument, run: str) -> dict[str, Any]:
        return {
            "name": host.name,
            "virt_type": host.virt_type,
            "slice": json.dumps(part),
            "run": run,
            "storage": self._paths,
        }

    def _claim(self, host: LabHost, part: Argument, run: str) -> Argument:
        return {"lodestar.compute.host_plan": {**self._arguments(host, part, run), "phase": "claim", "limits": LIMITS}}

    def _work(self, host: LabHost, part: Argument, run: str) -> Argument:
        return {"lodestar.compute.host_work": {**self._arguments(host, part, run), "timeout": 0}}


def names(count: int) -> list[str]:
    """The instances' names."""
    return [f"bench-{number}" for number in range(1, count + 1)]


def migration(inventory: str) -> list[Row]:
    """One guest and then eight, there and back."""
    pair = Pair(inventory)
    try:
        return [*_one(pair), *_several(pair)]
    finally:
        pair.end()


def _one(pair: Pair) -> list[Row]:
    (name,) = one = names(1)
    ours, hand, calls = [], [], []
    held: dict[str, list[float]] = {}
    pair.make(1)
    for _time in range(TIMES):
        calls.append(pair.call())
        with pair.watched(held):
            ours.append(pair.move(one))
            hand.append(pair.move_by_hand(one, 1))
        pair.turn()
    call, downtime, plain = median(calls), median(held[f"default.{name}"]), median(held[f"{name}-twin"])
    return [
        _at_most("migrate one guest / virsh migrate + one module call", median(ours), median(hand) + call, 1.05),
        Row("- of which a module call that changes nothing / virsh migrate", call, median(hand)),
        Row("- its guest is held / by virsh migrate", downtime, plain, "50 ms more", downtime <= plain + DOWNTIME_MORE),
    ]


def _several(pair: Pair) -> list[Row]:
    several = names(SEVERAL)
    ours, tuned, loop = [], [], []
    pair.make(SEVERAL)
    for _time in range(DRAINS):
        ours.append(pair.move(several))
        tuned.append(pair.move_by_hand(several, AT_ONCE))
        pair.turn()
        # They go back in a loop, and so does ours, without being counted.
        loop.append(pair.move_by_hand(several, 1))
        pair.move(several)
        pair.turn()
    what = f"move {SEVERAL} guests / virsh migrate"
    return [
        _at_most(f"{what}, {AT_ONCE} at once", median(ours), median(tuned), 1.1),
        _at_most(f"{what} in a loop", median(ours), median(loop), 0.7),
    ]


def _at_most(what: str, ours: float, other: float, times: float) -> Row:
    return Row(what, ours, other, f"at most {times:g}", ours <= times * other)
