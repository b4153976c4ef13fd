# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans of moves as a person reads them before anything moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._planner.forecast import in_words, is_endless
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import AUTO
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import COLD, LIVE, START

_SHOWN = 5
_REMEDIES = {None: "", "wait": " (waited for)", "settle": " (settled first)"}
Data = Mapping[str, Any]


def moves_text(plan: Data, waves_done: int = 0) -> str:
    """The text of a plan as its to_dict has it, whichever filter made it: told by what it has. waves_done are those of
    the run that came before the plan's.
    """
    if "before" in plan:
        lines = _rebalance(plan)
    elif "home" in plan:
        lines = _returning(plan)
    elif "waves" in plan:
        lines = _waves(plan, waves_done)
    elif "tombstones" in plan:
        lines = _evacuation(plan)
    else:
        lines = _drain(plan)
    return "\n".join(map(printable, lines))


def _rebalance(plan: Data) -> Iterator[str]:
    yield from _moves(plan["moves"])
    before, after = plan["before"], plan["after"]
    yield (
        f"score {before['score']:.4f} -> {after['score']:.4f}, hosts differ by at most "
        f"{before['spread']:.0f} % of a host{_widest(before)} -> {after['spread']:.0f} %{_widest(after)}"
    )
    yield f"{_count(plan['moves'], 'move')}{_lasting(plan)}; {plan['reason']}"
    yield from _summed("left where it is", plan["left"])


def _widest(level: Data) -> str:
    """The measure in which two hosts differ most, in brackets; nothing where none do."""
    return f" ({level['widest']})" if level["spread"] else ""


def _drain(plan: Data) -> Iterator[str]:
    yield from _moves(plan["moves"])
    for left in plan["stops"]:
        yield f"- {left['instance']} is stopped on {left['host']}: {left['reason']}"
    for left in plan["stays"]:
        yield f"= {left['instance']} stays on {left['host']}: {left['reason']}"
    yield from _stranded(plan["stranded"])
    yield from (f"note: {note}" for note in plan["notes"])
    what = f"{_count(plan['moves'], 'move')}{_lasting(plan)}, {len(plan['stops'])} stopped, {len(plan['stays'])} stay"
    if plan["refused"] and all(left["remedy"] for left in plan["stranded"]):
        yield f"{_count(plan['stranded'], 'instance')} to be waited for or settled; then all is planned again"
    elif plan["refused"]:
        yield f"refused as a whole: {_count(plan['stranded'], 'instance')} stranded; nothing is moved"
    else:
        yield f"{what}, {len(plan['stranded'])} stranded"


def _returning(plan: Data) -> Iterator[str]:
    starts = [move for move in plan["moves"] if move["mode"] == START]
    moves = [move for move in plan["moves"] if move["mode"] != START]
    for move in starts:
        yield f"~ {move['instance']} on {move['from']} starts: {move['reason']}"
    for move in moves:
        as_it_is = COLD if move["uuid"] in plan["powered_off"] else LIVE
        mode = as_it_is if move["mode"] == AUTO else move["mode"]
        yield f"~ {move['instance']} {move['from']} -> {move['to']} {mode}: {move['reason']}"
    for left in plan["stays"]:
        yield f"! {left['instance']} stays on {left['host']}: {left['reason']}"
    home = ", ".join(plan["home"])
    yield f"{len(starts)} to start, {len(moves)} to come back to {home}, {len(plan['stays'])} to stay away"


def _waves(plan: Data, done: int) -> Iterator[str]:
    for number, wave in enumerate(plan["waves"], done + 1):
        yield f"wave {number}: {', '.join(wave['hosts'])}"
        yield f"    {_count(wave['moves'], 'move')}{_lasting(wave)}, {len(wave['stops'])} stopped"
        for said, key in (("stopped", "stops"), ("stays there", "stays")):
            yield from (f"    {line}" for line in _summed(said, wave[key], shown=None))
        yield from (f"    why not more at once: {why}" for why in wave["held_back"][:_SHOWN])
        if len(wave["held_back"]) > _SHOWN:
            yield f"    and {len(wave['held_back']) - _SHOWN} more hosts wait"
    for host in plan["impossible"]:
        yield f"! {host['host']} cannot be emptied: {host['reason']}"
        yield from (f"    {line}" for line in _stranded(host["stranded"]))
    yield from (f"note: {note}" for note in plan["notes"])
    hosts = [host for wave in plan["waves"] for host in wave["hosts"]]
    yield f"{_count(plan['waves'], 'more wave' if done else 'wave')} for {_count(hosts, 'host')}"


def _evacuation(plan: Data) -> Iterator[str]:
    for move in plan["moves"]:
        yield f"~ {move['instance']} {move['from']} -> {move['to']}: {move['disks']}"
        if move["loss"]:
            yield f"    LOST: {move['loss']}"
    for skipped in plan["skipped"]:
        yield f"= {skipped['instance']}: {skipped['reason']}"
    yield from _stranded(plan["stranded"])
    yield from (f"note: {note}" for note in plan["notes"])
    lost = sum(1 for move in plan["moves"] if move["loss"])
    yield (
        f"{_count(plan['moves'], 'instance')} to make again, {lost} of them with loss, "
        f"{len(plan['skipped'])} skipped, {len(plan['stranded'])} stranded"
    )


def _moves(moves: Sequence[Data]) -> Iterator[str]:
    rounds = {move["round"] for move in moves}
    for number in sorted(rounds):
        if len(rounds) > 1:
            yield f"round {number}:"
        for move in moves:
            if move["round"] == number:
                yield f"~ {move['instance']} {move['from']} -> {move['to']} {move['mode']}{_forecast(move['forecast'])}"
                yield f"    why: {move['reason']}"


def _forecast(forecast: Data | None) -> str:
    return "" if forecast is None else f", {in_words(forecast)}"


def _stranded(stranded: Sequence[Data]) -> Iterator[str]:
    for left in stranded:
        yield f"! {left['instance']} on {left['host']}: {left['reason']}{_REMEDIES[left['remedy']]}"
        for host, reasons in sorted(left["rejected"].items()):
            yield f"    {host}: {'; '.join(reasons)}"


def _summed(said: str, left: Sequence[Data], shown: int | None = _SHOWN) -> Iterator[str]:
    """A line for each reason; shown is how many instances it names, None for all."""
    alike: dict[str, list[str]] = defaultdict(list)
    for each in left:
        alike[each["reason"]].append(each["instance"])
    for reason, names in sorted(alike.items(), key=lambda item: (-len(item[1]), item[0])):
        yield f"{said}: {len(names)}, {reason}: {_names(names, shown)}"


def _names(names: Sequence[str], shown: int | None = _SHOWN) -> str:
    more = f" and {len(names) - shown} more" if shown is not None and len(names) > shown else ""
    return f"{', '.join(names[:shown])}{more}"


def _count(things: Sequence[Any], noun: str) -> str:
    return f"{len(things)} {noun}{'' if len(things) == 1 else 's'}"


def _lasting(plan: Data) -> str:
    if not plan["moves"]:
        return ""
    endless = [move["instance"] for move in plan["moves"] if move["forecast"] and is_endless(move["forecast"])]
    longer = f" (longer for what does not converge by itself: {_names(endless)})" if endless else ""
    return f" in about {plan['seconds']:.0f} s{longer}"
