# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places for many instances at once: the largest first, and groups that stay together whole or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import Left
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import Relocation
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import GroupKey
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.explain import no_valid_host
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.feasibility import NEVER
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings


class Displaced(NamedTuple):
    """An instance that is to go somewhere else: where it is, how it goes, and which hosts are not asked, and why."""

    record: Record
    host: str
    mode: str
    left_out: Mapping[str, str]


def place(
    displaced: Sequence[Displaced], fleet: Sequence[Host], relocation: Relocation, settings: Settings, own: OwnRules
) -> dict[str, Placement]:
    """A placement for each, by UUID. fleet is without them, so that members of a group go together, or apart, where
    they arrive; settings must be partial.
    """
    if not displaced:
        return {}
    asked = sorted(displaced, key=_largest_first)
    requests = [relocation.request(each.record, each.left_out) for each in asked]
    groups: dict[GroupKey, list[Request]] = defaultdict(list)
    for request in requests:
        if request.server_group and request.server_group["policy"] == "affinity":
            groups[request.project, request.server_group["name"]].append(request)
    if groups:
        requests = _pinned(requests, groups, schedule(_wholes(requests, groups), fleet, settings, own))
    placements = schedule(requests, fleet, settings, own)
    return dict(zip((each.record.uuid for each in asked), _unsplit(requests, placements, groups)))


def _wholes(requests: Sequence[Request], groups: Mapping[GroupKey, Sequence[Request]]) -> list[Request]:
    """The requests with those of each group in one: placed one by one, the first would choose by its own size."""
    firsts = {id(members[0]): _as_one(members) for members in groups.values()}
    others = {id(member) for members in groups.values() for member in members[1:]}
    return [firsts.get(id(request), request) for request in requests if id(request) not in others]


def _pinned(
    requests: Sequence[Request], groups: Mapping[GroupKey, Sequence[Request]], wholes: Sequence[Placement]
) -> list[Request]:
    """The requests, those of a group pinned to the host that takes the whole group, where one does."""
    chosen = {(placement.project, placement.name): placement.host for placement in wholes}
    hosts = {
        id(member): chosen[members[0].project, members[0].name] for members in groups.values() for member in members
    }
    return [replace(request, host=request.host or hosts.get(id(request))) for request in requests]


def _unsplit(
    requests: Sequence[Request], placements: Sequence[Placement], groups: Mapping[GroupKey, Sequence[Request]]
) -> list[Placement]:
    """The placements, without those of a group of which another member finds no host."""
    keys = [(request.project, request.server_group["name"]) if request.server_group else None for request in requests]
    lacking = {
        key: placement.name for key, placement in zip(keys, placements) if key in groups and placement.host is None
    }
    return [
        replace(placement, host=None, reason=f"group {key[1]} stays together, and {lacking[key]} finds no host")
        if key is not None and key in lacking and placement.host is not None
        else placement
        for key, placement in zip(keys, placements)
    ]


def _as_one(members: Sequence[Request]) -> Request:
    """The members as one request of their sizes together."""
    sizes = [member.flavor for member in members]
    amounts = {
        key: sum(getattr(size, key) for size in sizes)
        for key in ("vcpus", "ram_mb", "disk_gb", "ephemeral_gb", "swap_mb")
    }
    return replace(members[0], flavor=replace(sizes[0], **amounts))


def without_place(each: Displaced, placement: Placement, names: Collection[str]) -> Left:
    """One that no host takes, with the reasons of all hosts but those that are emptied."""
    rejected = {**placement.rejected, **{host: [why] for host, why in each.left_out.items()}}
    rejected = {host: reasons for host, reasons in rejected.items() if host not in names}
    why = placement.reason or ""
    if rejected and (placement.pin in each.left_out or not why.startswith((NEVER, "group "))):
        why = no_valid_host(rejected, placement.pin)
    return Left(each.record.domain_name, each.record.uuid, each.host, why, rejected)


def _largest_first(each: Displaced) -> tuple[float, float, str]:
    return -each.record.flavor.ram_mb, -each.record.flavor.vcpus, each.record.domain_name
