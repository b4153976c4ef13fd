# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many moves each host has in hand at once: what inventory allows, less those of other runs, shared out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import ARRIVING, MIGRATING
from ansible_collections.lodestar.compute.plugins.module_utils._planner.forecast import Limits
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings

# Moves for each hand of a source in one plan: it is never idle between two looks, and yet whoever stops a run does not
# have to wait for a whole host, and no instance is held for hours before its turn.
AHEAD = 4


class Hands:
    """The hands of all hosts, as one plan uses them.

    Each source works its own moves, so many at once and the others after them: what a destination takes in is shared
    among the sources that have some for it.
    """

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._outgoing = Counter(_with_task(holdings, MIGRATING))
        self._incoming = Counter(_with_task(holdings, ARRIVING))
        self._asked: Counter[str] = Counter()
        # destination -> the sources that have a hand of it, in the order in which they asked
        self._sources: dict[str, list[str]] = defaultdict(list)

    def ask(self, source: str, destination: str) -> str | None:
        """Ask for a hand of both for a move: why there is none, or None."""
        if self._asked[source] >= AHEAD * self._out(source):
            return f"{source} lets out {self._limits(source).outgoing} at once"
        sources = self._sources[destination]
        if source not in sources:
            if self._in(destination) <= len(sources):
                return f"{destination} takes in {self._limits(destination).incoming} at once"
            sources.append(source)
        self._asked[source] += 1
        return None

    def of(self, source: str, destination: str) -> dict[str, int]:
        """How many moves leave the source at once, `outgoing`, and how many of those to this destination, `incoming`.

        Call it once everything has been asked for.
        """
        sources = self._sources[destination]
        each, more = divmod(self._in(destination), len(sources))
        share = each + (sources.index(source) < more)
        outgoing = self._out(source)
        return {"outgoing": outgoing, "incoming": min(share, outgoing)}

    def _out(self, host: str) -> int:
        return self._limits(host).outgoing - self._outgoing[host]

    def _in(self, host: str) -> int:
        return self._limits(host).incoming - self._incoming[host]

    def _limits(self, host: str) -> Limits:
        return Limits(**(self._holdings.hosts[host].facts.get("moves") or {}))


def _with_task(holdings: Holdings, name: str) -> Iterator[str]:
    for holding in holdings.all:
        if holding.record.task is not None and holding.record.task.name == name:
            yield holding.host
