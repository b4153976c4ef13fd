# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a rule is: a filter says why not, a weigher says how much."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Callable, Optional, Union

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import Groups, HostState

# One multiplier for all hosts, or where aggregates override it, one for each position in the fleet.
Times = Union[float, list[float]]
Reject = Callable[[HostState, Demand, Settings], Optional[str]]
Weigh = Callable[[HostState, Demand, Settings], float]
Reads = Callable[[Demand, Settings], Optional[Hashable]]


class Scope(Enum):
    """Whose answer a placement can change: nobody's, the chosen host's, or every host's."""

    FIXED = "fixed"
    HOST = "host"
    FLEET = "fleet"


@dataclass(frozen=True)
class Filter:
    """A hard rule.

    reject answers why the host is refused, as a sentence without the rule's name, or None. reads answers which part of
    the request the rule looks at, or None when every host passes for such a request: what reads the same is answered
    the same, so that like requests are judged once. A rule that compares two numbers may give them too: then a host
    passes a request that is not a move exactly when asks(demand) <= room(state). A rule that refuses only hosts with
    members of the request's group may give names: then every other host passes, unless the answer is None.
    """

    reject: Reject
    reads: Reads
    scope: Scope = Scope.FIXED
    asks: Callable[[Demand], float] | None = None
    room: Callable[[HostState], float] | None = None
    names: Callable[[Groups, Demand], Iterable[str] | None] | None = None

    def named(self, groups: Groups, demand: Demand) -> Iterable[str] | None:
        """The only hosts that the rule may refuse such a request, where it can name them."""
        return self.names(groups, demand) if self.names is not None else None

    def reads_of_kind(self, groups: Groups, demand: Demand, settings: Settings) -> Hashable:
        """reads, or None also where hosts can be named: all others pass, so that such requests are of one kind."""
        return self.reads(demand, settings) if self.named(groups, demand) is None else None


@dataclass(frozen=True)
class Weigher:
    """A soft rule: of the hosts that passed, the higher number wins.

    reads is as for a filter: None means that the weigher says 0 for every host. floor is Nova's `minval`: where it is
    set, lower numbers count as it, and normalisation starts there. sign goes with the multiplier, whoever sets it.
    multiplier_keys are the keys by which an aggregate's metadata overrides it. fact is what some host
    must have observed for the weigher to tell hosts apart.
    """

    weigh: Weigh
    reads: Reads
    multiplier: float = 1.0
    sign: int = 1
    floor: float | None = None
    multiplier_keys: tuple[str, ...] = ()
    scope: Scope = Scope.HOST
    fact: str | None = None


def every_request(_demand: Demand, _settings: Settings) -> bool:
    """For rules that look at the host alone."""
    return True
