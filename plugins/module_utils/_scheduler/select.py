# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scheduler: requests and a fleet in, a placement for each request out."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.candidates import Candidates, Fixed
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.explain import no_valid_host, reasons
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules, Rules, rules_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState

# Requests x hosts up to which `explain: auto` explains everything.
FULL_UP_TO = 1000
NO_RULES = OwnRules()
DEFAULTS = Settings()


def schedule(
    requests: Sequence[Request], hosts: Sequence[Host], settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> list[Placement]:
    """Place each request, in order, on a host; each sees what the earlier ones took.

    Returns one placement per request. Unless settings.partial, a request that finds no host holds back all the others.
    The order of hosts does not matter, and nothing given is changed. Raises InvalidInput for a rule that is not there.
    """
    explain = settings.explain
    if explain == "auto":
        explain = "full" if len(requests) * len(hosts) <= FULL_UP_TO else "brief"
    batch = _Batch(hosts, rules_of(settings, own), replace(settings, explain=explain))
    placements = [batch.place(request) for request in requests]
    return placements if settings.partial else _whole(placements)


class _Batch:
    def __init__(self, hosts: Sequence[Host], rules: Rules, settings: Settings) -> None:
        self._fleet = FleetState(hosts)
        self._rules = rules
        self._settings = settings
        self._fixed = Fixed(self._fleet, settings)
        self._kinds: dict[Hashable, Candidates] = {}

    def place(self, request: Request) -> Placement:
        demand = Demand(request)
        candidates = self._candidates(demand)
        best = candidates.ranking.best(1 + self._settings.alternates)
        placement = self._explained(demand, candidates, best)
        if best:
            self._fleet.take(best[0], demand)
        return placement

    def _candidates(self, demand: Demand) -> Candidates:
        kind = self._kind(demand)
        candidates = self._kinds.get(kind)
        if candidates is None:
            candidates = Candidates(self._fleet, demand, self._rules, self._settings, self._fixed)
            self._kinds[kind] = candidates
        candidates.refresh()
        return candidates

    def _kind(self, demand: Demand) -> Hashable:
        """What every rule reads of the request: requests of one kind are answered from the same candidates."""
        settings, rules = self._settings, self._rules
        return tuple(
            [rule.reads(demand, settings) for rule in rules.filters.values()]
            + [rule.reads(demand, settings) for rule in rules.weighers.values()]
        )

    def _explained(self, demand: Demand, candidates: Candidates, best: Sequence[int]) -> Placement:
        states, settings, request = self._fleet.states, self._settings, demand.request
        full = settings.explain == "full"
        passed = set(candidates.ranking.positions)
        rejected = {}
        if full or not best:
            rejected = {
                state.name: reasons(state, demand, self._rules, settings, every=full)
                for position, state in enumerate(states)
                if position not in passed
            }
        if not best:
            why = no_valid_host(rejected)
            return Placement(request.name, request.project, rejected=rejected, reason=why)
        weighed = candidates.ranking.positions if full else best[:1]
        return Placement(
            name=request.name,
            project=request.project,
            host=states[best[0]].name,
            alternates=tuple(states[position].name for position in best[1:]),
            weights=candidates.ranking.scores(weighed) if settings.explain != "none" else {},
            rejected=rejected,
        )


def _whole(placements: list[Placement]) -> list[Placement]:
    """All or nothing: where one found no host, none is placed, as in Nova."""
    failed = [placement for placement in placements if placement.host is None]
    if not failed:
        return placements
    why = (
        f"held back: {failed[0].name} found no host"
        + (f", nor did {len(failed) - 1} more" if len(failed) > 1 else "")
        + "; a batch is placed whole or not at all unless partial is true"
    )
    return [
        replace(placement, host=None, alternates=(), reason=why) if placement.host is not None else placement
        for placement in placements
    ]
