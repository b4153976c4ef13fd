# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a host was refused, and the sentence that says so when all were."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState

# How the sentence begins.
NO_VALID_HOST = "no valid host: "


def reasons(state: HostState, demand: Demand, rules: Rules, settings: Settings, every: bool) -> list[str]:
    """Why the host is refused, each as `rule: sentence`: the first reason in the order of the rules, or every one."""
    found = []
    for name, rule in rules.filters.items():
        if rule.reads(demand, settings) is None:
            continue
        reason = rule.reject(state, demand, settings)
        if reason is not None:
            found.append(f"{name}: {reason}")
            if not every:
                break
    return found


def no_valid_host(rejected: Mapping[str, Sequence[str]], pin: str | None = None) -> str:
    """One sentence: hosts counted by the first rule that refused them, the largest group first, an example of each.

    pin is the only host that the request may go to, where there is one: then what that one says is all that matters.
    """
    if not rejected:
        return f"{NO_VALID_HOST}the fleet has no host"
    if pin is not None:
        return f"{NO_VALID_HOST}it is pinned to {pin}, {_refusal(rejected.get(pin))}"
    groups: dict[str, list[str]] = {}
    for host, why in rejected.items():
        groups.setdefault(why[0].partition(":")[0], []).append(host)
    parts = []
    for name, hosts in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        # The host that comes closest is where a small change would help.
        host = min(hosts, key=lambda host: len(rejected[host]))
        example = rejected[host][0].partition(": ")[2]
        parts.append(f"{name} refuses {len(hosts)} of {len(rejected)} ({host}: {example})")
    return f"{NO_VALID_HOST}{', '.join(parts)}"


def _refusal(why: Sequence[str] | None) -> str:
    if not why:
        return "which is left out"
    name, _colon, sentence = why[0].partition(": ")
    return f"where {name} refuses it: {sentence}"
