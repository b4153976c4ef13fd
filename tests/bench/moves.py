# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans of many moves: as even as Ganeti's hbal, with no more moves, in a hundredth of its time; large fleets in time.

All times are CPU seconds of the whole filter call, which other work on the machine changes little.
"""

from __future__ import annotations

import copy
import re
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from ansible_collections.lodestar.compute.plugins.filter.drain_plan import drain_plan_filter
from ansible_collections.lodestar.compute.plugins.filter.maintenance_waves import maintenance_waves_filter
from ansible_collections.lodestar.compute.plugins.filter.rebalance_plan import rebalance_plan_filter
from ansible_collections.lodestar.compute.tests.bench import rebalance_fleets, table
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.replaying import Replay

# Done to the end by hbal's own rule: any move that gains down to a score of 0.1, then what gains 0.01.
TO_THE_END = {"batch": 1_000_000, "threshold": 0, "minimum_gain": 0.01, "even_enough": 0.1}
SMALL, LARGE, LARGEST = (20, 820), (500, 20_500), (1_000, 20_000)
GROUP_SIZE, GROUPED = 4, 0.25
SECONDS = 10


class Ganeti(NamedTuple):
    """What hbal found: the score before and after, the number of moves, its CPU seconds."""

    before: float
    after: float
    moves: int
    cpu: float


def plans() -> list[table.Row]:
    """All that is measured of plans of moves."""
    return [*_beside_hbal(), *_large(), *_largest()]


def _beside_hbal() -> list[table.Row]:
    fleet = rebalance_fleets.fleet(*SMALL)
    hbal = _hbal(fleet)
    taken, plan = _cpu(lambda: rebalance_plan_filter(fleet, {}, **TO_THE_END))
    replay = Replay(fleet, {})
    allowed = 0
    for move in plan["moves"]:
        allowed += replay.refusal(move) is None
        replay.make(move)
    # hbal itself says how even our result is.
    ours = _hbal({"hosts": list(replay.hosts.values())}, "--max-length=0")
    what = f"rebalance {SMALL[0]} hosts, {SMALL[1]} instances"
    return [
        table.slower(f"{what}, beside hbal", table.Took(taken, taken), table.Took(hbal.cpu, hbal.cpu), 100),
        table.no_more(f"{what}: score after", round(ours.before, 6), round(hbal.after, 6)),
        table.no_more(f"{what}: moves", len(plan["moves"]), hbal.moves),
        table.equal(f"{what}: moves that a replay allows", allowed, len(plan["moves"])),
    ]


def _large() -> list[table.Row]:
    """Where hbal gives up: as even as it leaves small fleets."""
    fleet = rebalance_fleets.fleet(*LARGE)
    taken, plan = _cpu(lambda: rebalance_plan_filter(fleet, {}, **TO_THE_END))
    measured = rebalance_fleets.measured(fleet)
    one_run, _plan = _cpu(lambda: rebalance_plan_filter(fleet, {}, measured=measured))
    what = f"rebalance {LARGE[0]} hosts, {LARGE[1]} instances"
    return [
        table.within(f"{what}: one run, all measured", one_run, SECONDS),
        table.within(what, taken, SECONDS),
        table.no_more(f"{what}: score after", plan["after"]["score"], TO_THE_END["even_enough"]),
    ]


def _largest() -> list[table.Row]:
    hosts, instances = LARGEST
    fleet = rebalance_fleets.fleet(hosts, instances, group_size=GROUP_SIZE, grouped=GROUPED)
    desired = rebalance_fleets.groups(instances, GROUP_SIZE)
    first = fleet["hosts"][0]["name"]
    asked: dict[str, Callable[[], dict[str, Any]]] = {
        "drain a host of": lambda: drain_plan_filter(fleet, desired, hosts=first),
        "waves over": lambda: maintenance_waves_filter(fleet, desired),
        "rebalance": lambda: rebalance_plan_filter(fleet, desired, **TO_THE_END),
    }
    return [
        table.within(f"{what} {hosts} hosts, {instances} instances", _cpu(plan)[0], SECONDS)
        for what, plan in asked.items()
    ]


def _cpu(plan: Callable[[], dict[str, Any]]) -> tuple[float, dict[str, Any]]:
    begin = time.process_time()
    found = plan()
    return time.process_time() - begin, found


def _hbal(fleet: dict[str, Any], *arguments: str) -> Ganeti:
    """Ganeti's answer on the same fleet; without --ignore-dynu it levels counts of instances."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(rebalance_fleets.htools_text(copy.deepcopy(fleet)))
        file.flush()
        begin = _children()
        command = ["hbal", "--ignore-dynu", "--text-data", file.name, *arguments]
        text = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        taken = _children() - begin
    before = re.search(r"Initial score: ([0-9.]+)", text)
    after = re.search(r"Cluster score improved from [0-9.]+ to ([0-9.]+)", text)
    length = re.search(r"Solution length=(\d+)", text)
    score = float(before.group(1)) if before else 0.0
    return Ganeti(score, float(after.group(1)) if after else score, int(length.group(1)) if length else 0, taken)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
