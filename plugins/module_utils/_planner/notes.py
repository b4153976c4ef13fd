# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan tells beside its steps: what is kept, what is not ours, what is not known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings

_SHOWN = 10  # names that one note lists


def notes(
    desired: Desired, fleet: Fleet, holdings: Holdings, prune: bool, forgotten: Collection[str], scope: str
) -> Iterator[str]:
    """Sentences, the most alarming first. forgotten are the UUIDs that the plan has keepers forget.

    How YAML as a whole and the fleet differ is told by a plan of scope `desired` alone.
    """
    yield from _unknown_hosts(fleet, holdings)
    yield from _lost(holdings, forgotten)
    for name in sorted(set(holdings.unreadable)):
        yield f"{name} is left alone: {holdings.blocked[name]}"
    yield from _leftovers(fleet)
    for host in fleet.answering:
        for path in host.facts.get("abandoned") or ():
            yield f"{host.name} has {path}, which a killed run left: it is removed"
    if scope == "desired":
        yield from _unnamed(desired, holdings, prune)
        yield from _older_images(desired, holdings)
    for host in fleet.answering:
        if host.foreign:
            domains = _counted(len(host.foreign), "domain")
            yield f"{host.name} has {domains} without a record: counted as used, never touched"


def _unknown_hosts(fleet: Fleet, holdings: Holdings) -> Iterator[str]:
    problems = {host.name: host.facts["problem"] for host in fleet.hosts if host.facts.get("problem")}
    for host in holdings.unknown_hosts:
        kept = [holding for holding in holdings.all if holding.host == host]
        silence = f"{host} is not known: {problems[host]}" if host in problems else f"{host} does not answer"
        if not holdings.is_kept:
            yield f"{silence}; there are no keepers to say what it holds: nothing new is created"
        elif kept:
            yield f"{silence}; keepers place {_listed(kept)} there: kept as they are, and not made again"
        else:
            yield f"{silence}; keepers place nothing there that is not seen elsewhere"


def _lost(holdings: Holdings, forgotten: Collection[str]) -> Iterator[str]:
    for lost in holdings.lost:
        name, uuid = lost.record.domain_name, lost.record.uuid
        if name not in holdings.blocked:
            end = ": nothing of it is left, and they forget it" if uuid in forgotten else ""
            yield f"keepers place {name} ({uuid}) on {lost.host}, which answers and does not have it{end}"


def _leftovers(fleet: Fleet) -> Iterator[str]:
    for host in fleet.answering:
        for leftover in host.facts.get("leftovers") or ():
            if not leftover.get("deleting"):
                path = leftover.get("path")
                yield f"{host.name} keeps {path}, which no domain uses: not deleted, as nothing says it may be"


def _unnamed(desired: Desired, holdings: Holdings, prune: bool) -> Iterator[str]:
    named = {wanted.domain_name for wanted in desired.instances or ()}
    unnamed = [each for each in holdings.all if each.record.domain_name not in named and each.record.task is None]
    declared = [each for each in unnamed if each.record.origin == "declared" and each.is_seen]
    adhoc = [each for each in unnamed if each.record.origin == "adhoc"]
    if declared and not prune:
        yield f"YAML does not name {_listed(declared)}: kept; lodestar_prune: true deletes what was declared once"
    if adhoc:
        yield f"made ad hoc, and not YAML's: {_listed(adhoc)}"


def _older_images(desired: Desired, holdings: Holdings) -> Iterator[str]:
    for name, image in sorted(desired.images.items()):
        older = [
            each
            for each in holdings.all
            if each.record.image.name == name and each.record.image.checksum != image.checksum
        ]
        if older:
            yield f"made from an earlier image {name}: {_listed(older)}; a new one changes what is made from now on"


def _listed(holdings: Sequence[Holding]) -> str:
    names = sorted({holding.record.domain_name for holding in holdings})
    shown = ", ".join(names[:_SHOWN])
    more = len(names) - _SHOWN
    return f"{_counted(len(names), 'instance')} ({shown}{f' and {more} more' if more > 0 else ''})"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
