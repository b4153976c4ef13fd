# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scheduler: requests and a fleet in, a placement for each request out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.candidates import (
    MOST_KEPT,
    Candidates,
    Fixed,
    kind_of,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.explain import no_valid_host, reasons
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.feasibility import Feasibility
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.filters.topology import assigned
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.ranking import Ranking
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules, Rules, rules_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.validate import check_requests

# Requests x hosts up to which `explain: auto` explains everything.
FULL_UP_TO = 1000
NO_RULES = OwnRules()
DEFAULTS = Settings()


def schedule(
    requests: Sequence[Request], hosts: Sequence[Host], settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> list[Placement]:
    """Place each request, in order, on a host; each sees what the earlier ones took.

    Returns one placement per request. Unless settings.partial, a request that finds no host holds back all the others.
    The order of hosts does not matter, and nothing given is changed. Raises InvalidInput for a rule that is not there,
    and for requests that cannot be understood.
    """
    hosts = sorted(hosts, key=lambda host: host.name)
    rules = rules_of(settings, own, hosts)
    check_requests(requests, rules, settings)
    explain = settings.explain
    if explain == "auto":
        explain = "full" if len(requests) * len(hosts) <= FULL_UP_TO else "brief"
    batch = _Batch(requests, hosts, rules, replace(settings, explain=explain))
    placements = batch.place()
    return placements if settings.partial else _whole(placements)


class _Batch:
    """The requests of one call, by kind: what all rules read alike is answered from the same candidates."""

    def __init__(self, requests: Sequence[Request], hosts: Sequence[Host], rules: Rules, settings: Settings) -> None:
        self._rules = rules
        self._settings = settings
        self._fleet = FleetState(hosts)
        self._fixed = Fixed(self._fleet, settings)
        self._demands = [Demand(request) for request in requests]
        self._feasibility = Feasibility(self._fleet, self._demands, rules)
        self._kinds: dict[Hashable, Candidates] = {}

    def place(self) -> list[Placement]:
        kinds = [kind_of(demand, self._fleet, self._rules, self._settings) for demand in self._demands]
        left = Counter(kinds)
        # With more kinds than can be remembered at once, none is prepared for being asked again.
        are_kept = len(left) * len(self._fleet.states) <= MOST_KEPT
        placements = []
        for kind, demand in zip(kinds, self._demands):
            ranking = self._candidates(kind, demand, left[kind] if are_kept else 1).ranking(demand)
            never = self._feasibility.why_never(demand)
            best = ranking.best(1 + self._settings.alternates) if never is None else []
            if best:
                assignment = assigned(self._fleet.states[best[0]], demand, self._settings)
                placements.append(replace(self._placed(demand, ranking, best), assignment=assignment))
                self._fleet.take(best[0], demand, assignment)
            else:
                placements.append(self._not_placed(demand, ranking, never))
            left[kind] -= 1
            if not left[kind] or not are_kept:
                del self._kinds[kind]
        return placements

    def _candidates(self, kind: Hashable, demand: Demand, picks: int) -> Candidates:
        candidates = self._kinds.get(kind)
        if candidates is None:
            candidates = Candidates(self._fleet, demand, self._rules, self._settings, self._fixed, picks)
            self._kinds[kind] = candidates
        candidates.refresh()
        return candidates

    def _placed(self, demand: Demand, ranking: Ranking, best: Sequence[int]) -> Placement:
        full = self._settings.explain == "full"
        names = [self._fleet.states[position].name for position in best]
        weighed = ranking.positions if full else best[:1]
        return Placement(
            name=demand.request.name,
            project=demand.request.project,
            host=names[0],
            alternates=tuple(names[1:]),
            weights=ranking.scores(weighed) if self._settings.explain != "none" else {},
            rejected=self._rejected(demand, ranking) if full else {},
        )

    def _not_placed(self, demand: Demand, ranking: Ranking, never: str | None) -> Placement:
        rejected = self._rejected(demand, ranking)
        why = never or self._feasibility.why_not_all(demand) or no_valid_host(rejected, demand.pin)
        request = demand.request
        return Placement(request.name, request.project, rejected=rejected, reason=why, pin=demand.pin)

    def _rejected(self, demand: Demand, ranking: Ranking) -> dict[str, list[str]]:
        passed = set(ranking.positions)
        every = self._settings.explain == "full"
        return {
            state.name: reasons(state, demand, self._rules, self._settings, every)
            for position, state in enumerate(self._fleet.states)
            if position not in passed
        }


def _whole(placements: list[Placement]) -> list[Placement]:
    """All or nothing: where one found no host, none is placed, as in Nova."""
    failed = [placement for placement in placements if placement.host is None]
    if not failed:
        return placements
    more = f", nor did {len(failed) - 1} more" if len(failed) > 1 else ""
    why = f"held back: {failed[0].name} found no host{more}; without partial a batch is placed whole or not at all"
    return [
        replace(placement, host=None, alternates=(), assignment={}, reason=why)
        if placement.host is not None
        else placement
        for placement in placements
    ]
