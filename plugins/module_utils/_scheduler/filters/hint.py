# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on the scheduler hints that come with a request."""

from __future__ import annotations

import ipaddress
import json
import operator
from collections.abc import Callable, Hashable
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.attributes import attribute
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Reads, Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def different_host(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's DifferentHostFilter: none of the instances named, by UUID or by name, is here."""
    here = [name for name in _listed(demand, "different_host") if state.holds(name, demand.request.project)]
    return f"{', '.join(here)} is here" if here else None


def same_host(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's SameHostFilter: at least one of the instances named, by UUID or by name, is here."""
    names = _listed(demand, "same_host")
    if any(state.holds(name, demand.request.project) for name in names):
        return None
    return f"{' nor '.join(names)} is not here" if len(names) == 1 else f"neither {' nor '.join(names)} is here"


def _listed(demand: Demand, hint: str) -> list[str]:
    value = demand.request.hints.get(hint) or []
    return [value] if isinstance(value, str) else [str(item) for item in value]


def simple_cidr_affinity(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's SimpleCIDRAffinityFilter: the host's address lies in build_near_host_ip/cidr (default /24)."""
    hints = demand.request.hints
    try:
        cidr = str(hints.get("cidr", "/24")).lstrip("/")
        network = ipaddress.ip_network(f"{hints['build_near_host_ip']}/{cidr}", strict=False)
        address = ipaddress.ip_address(str(state.host.facts.get("address")))
    except ValueError as error:
        return f"cannot be compared: {error}"
    return None if address in network else f"has address {address}, outside {network}"


def json_query(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's JsonFilter: the hint `query`, such as `[">=", "$free_ram_mb", 1024]`, as JSON or as a list."""
    query = demand.request.hints["query"]
    try:
        answer = _evaluate(json.loads(query) if isinstance(query, str) else query, state)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        return f"the query cannot be answered: {error!r}"
    return None if answer else f"the query {query if isinstance(query, str) else json.dumps(query)} is not met"


def _evaluate(query: list[Any], state: HostState) -> Any:
    if not query:
        return True
    arguments = [_argument(item, state) for item in query[1:]]
    return _COMMANDS[query[0]]([argument for argument in arguments if argument is not None])


def _argument(item: Any, state: HostState) -> Any:
    if isinstance(item, list):
        return _evaluate(item, state)
    if isinstance(item, str) and item.startswith("$"):
        return attribute(state, item[1:].split("."))
    return item if item != "" else None


def _compares(compare: Callable[[Any, Any], bool]) -> Callable[[list[Any]], bool]:
    """The first argument compares so with all the others, of which there is one at least."""
    return lambda arguments: len(arguments) > 1 and all(compare(arguments[0], other) for other in arguments[1:])


_COMMANDS: dict[str, Callable[[list[Any]], Any]] = {
    "=": _compares(operator.eq),
    "<": _compares(operator.lt),
    ">": _compares(operator.gt),
    "<=": _compares(operator.le),
    ">=": _compares(operator.ge),
    "in": lambda arguments: len(arguments) > 1 and arguments[0] in arguments[1:],
    # Nova answers a list here, which counts as true wherever the `not` stands inside another operation.
    "not": lambda arguments: any(not argument for argument in arguments),
    "or": any,
    "and": all,
}


def _reads_hint(*hints: str) -> Reads:
    def reads(demand: Demand, _settings: Settings) -> Hashable:
        given = demand.request.hints
        if not given.get(hints[0]):
            return None
        return json.dumps([given.get(hint) for hint in hints]), demand.request.project

    return reads


# The hint that each filter answers to: a request that gives one while its filter is off would be misled.
HINTS = {
    "different_host": "different_host",
    "same_host": "same_host",
    "build_near_host_ip": "simple_cidr_affinity",
    "query": "json",
}
FILTERS = {
    "different_host": Filter(different_host, _reads_hint("different_host"), Scope.HOST),
    "same_host": Filter(same_host, _reads_hint("same_host"), Scope.HOST),
    "simple_cidr_affinity": Filter(simple_cidr_affinity, _reads_hint("build_near_host_ip", "cidr")),
    "json": Filter(json_query, _reads_hint("query"), Scope.HOST),
}
