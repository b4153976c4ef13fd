# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the loss of any k hosts, zones or racks would do: who finds a place, who is stranded, what still fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from math import comb
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import lasting, room
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES, schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import flavor_of

# Each loss that is tried is a batch to place; more than these take minutes.
MOST_LOSSES = 5000


@dataclass(frozen=True)
class Question:
    """What shall be survived: for each kind of unit, how many are lost at once.

    The kinds `hosts` and `zones` are known; any other is a key of groups, which names the hosts of each unit:
    `{rack: {r1: [hv1, hv2], r2: [hv3]}}`. server_groups are declarations by name, for their policies. request is what
    room is asked for, or None.
    """

    survive: Mapping[str, int]
    groups: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)
    server_groups: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    request: Request | None = None


@dataclass(frozen=True)
class Loss:
    """The worst loss of `count` units of a kind.

    losses is how many were tried; units are those whose loss is the worst. stranded maps each instance of theirs that
    would find no host to the reason. room is how many more of the request fit beside the rescued, None where none was
    asked for.
    """

    count: int
    losses: int
    units: tuple[str, ...]
    stranded: Mapping[str, str]
    room: int | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "count": self.count,
            "losses": self.losses,
            "units": list(self.units),
            "stranded": dict(self.stranded),
            "room": self.room,
        }


def worst_losses(
    question: Question, hosts: Sequence[Host], settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> dict[str, Loss]:
    """The worst loss of each kind: the one that strands most instances, then the one that leaves the least room.

    Every loss is tried. Instances of lost hosts are placed again on the others, the largest first, by the rules of
    placement. Raises InvalidInput for a kind that is not known, and where there are more than MOST_LOSSES to try.
    """
    for place, value in (("survive", question.survive), ("groups", question.groups)):
        if not isinstance(value, Mapping):
            raise InvalidInput([Fault(place, f"a mapping was expected, not {value!r}")])
    units = {kind: _units(kind, question, hosts) for kind in question.survive}
    faults = [fault for kind, count in question.survive.items() for fault in _faults(kind, count, units[kind])]
    if faults:
        raise InvalidInput(faults)
    fleet = _Fleet(question, hosts, replace(lasting(settings), partial=True, explain="none"), own)
    return {kind: fleet.worst(units[kind] or {}, count) for kind, count in question.survive.items()}


def _units(kind: str, question: Question, hosts: Sequence[Host]) -> Mapping[str, Sequence[str]] | None:
    if kind == "hosts":
        return {host.name: [host.name] for host in hosts}
    if kind == "zones":
        zones: dict[str, list[str]] = {}
        for host in hosts:
            zones.setdefault(host.zone or "none", []).append(host.name)
        return zones
    return question.groups.get(kind)


def _faults(kind: str, count: Any, units: Mapping[str, Sequence[str]] | None) -> Iterator[Fault]:
    place = f"survive.{kind}"
    if units is None:
        yield Fault(place, "not a kind that is known; there are hosts, zones and the keys of groups")
    elif isinstance(count, bool) or not isinstance(count, int) or count < 1:
        yield Fault(place, f"{count!r} is not a whole number of 1 or more")
    elif count >= len(units):
        yield Fault(place, f"of {len(units)} {kind}, {count} cannot be lost and anything be left")
    elif comb(len(units), count) > MOST_LOSSES:
        tries = comb(len(units), count)
        yield Fault(place, f"{count} of {len(units)} can be lost in {tries} ways, more than the {MOST_LOSSES} tried")


@dataclass(frozen=True)
class _Fleet:
    question: Question
    hosts: Sequence[Host]
    settings: Settings
    own: OwnRules

    def worst(self, units: Mapping[str, Sequence[str]], count: int) -> Loss:
        tried = [self._lose(lost, units) for lost in combinations(sorted(units), count)]
        found = min(tried, key=lambda loss: (-len(loss.stranded), loss.room or 0))
        return replace(found, losses=len(tried))

    def _lose(self, lost: tuple[str, ...], units: Mapping[str, Sequence[str]]) -> Loss:
        gone = {name for unit in lost for name in units[unit]}
        displaced = sorted(
            (instance for host in self.hosts if host.name in gone for instance in host.instances),
            key=_largest_first,
        )
        left = {host.name: host for host in self.hosts if host.name not in gone}
        requests = [self._again(instance) for instance in displaced]
        placements = schedule(requests, list(left.values()), self.settings, self.own)
        stranded = {f"{each.project}.{each.name}": each.reason or "" for each in placements if each.host is None}
        if self.question.request is None or stranded:
            return Loss(len(lost), 1, lost, stranded, None if self.question.request is None else 0)
        for instance, request, placement in zip(displaced, requests, placements):
            host = left[placement.host or ""]
            used = host.used + request.flavor.resources
            # Cells and devices are those of its new place.
            there = {**instance, "assignment": placement.assignment}
            left[host.name] = replace(host, used=used, instances=(*host.instances, there))
        more = room(self.question.request, list(left.values()), self.settings, self.own).total
        return Loss(len(lost), 1, lost, stranded, more)

    def _again(self, instance: Mapping[str, Any]) -> Request:
        """The request for a place of its own that the record of a lost instance amounts to."""
        group = instance.get("server_group")
        declared = self.question.server_groups.get(group) if group else None
        return Request(
            name=instance["name"],
            project=instance.get("project", DEFAULT_PROJECT),
            flavor=flavor_of(instance),
            image=instance.get("image") or {},
            availability_zone=instance.get("availability_zone"),
            server_group={"name": group, **declared} if declared else None,
            networks=tuple(port["network"] for port in instance.get("networks") or ()),
        )


def _largest_first(instance: Mapping[str, Any]) -> tuple[float, float, str, str]:
    flavor = instance["flavor"]
    return -flavor["ram_mb"], -flavor["vcpus"], instance.get("project", DEFAULT_PROJECT), instance["name"]
