# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks for what may be there once only: an instance, its name, its addresses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks.reading import (
    Check,
    label,
    power_state,
    task_name,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence, Finding


def running_twice(evidence: Evidence) -> Iterator[Finding]:
    """An instance with running vCPUs on two hosts: the worst that can happen."""
    for uuid, places in _by_key(evidence, "uuid").items():
        running = [host.name for host, instance in places if power_state(instance) == "running"]
        if len(running) > 1:
            yield Finding(
                1,
                "running_twice",
                ", ".join(running),
                label(places[0][1]),
                f"{uuid} has running vCPUs on each of them",
                "suspend the copy with the lower generation; delete nothing before both disks were compared",
            )


def defined_twice(evidence: Evidence) -> Iterator[Finding]:
    """An instance defined on two hosts outside of a move: starting one may harm the other's disk."""
    for uuid, places in _by_key(evidence, "uuid").items():
        if len(places) > 1 and not any(task_name(instance) == "arriving" for _host, instance in places):
            yield Finding(
                2,
                "defined_twice",
                ", ".join(host.name for host, _instance in places),
                label(places[0][1]),
                f"{uuid} is defined on each of them, and no move is in progress",
                "start neither; find out which disk is the newer one before one definition is removed",
            )


def name_twice(evidence: Evidence) -> Iterator[Finding]:
    """Two instances of one name, which only racing runs without leases could make."""
    by_name: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for host, instance in evidence.placed():
        by_name[label(instance)][instance["uuid"]].append(host.name)
    for name, uuids in by_name.items():
        if len(uuids) > 1:
            hosts = sorted({host for places in uuids.values() for host in places})
            yield Finding(
                8,
                "name_twice",
                ", ".join(hosts),
                name,
                f"{len(uuids)} different instances have this name",
                "rename or delete one of them",
            )


def address_twice(evidence: Evidence) -> Iterator[Finding]:
    """Instances that share a fixed address or a MAC on one network."""
    for key in ("address", "mac"):
        users: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
        for host, instance in evidence.placed():
            for port in instance.get("networks") or ():
                users[(port["network"], port[key])].add((instance["uuid"], label(instance), host.name))
        for (network, value), taken in users.items():
            if len({uuid for uuid, _name, _host in taken}) > 1:
                yield Finding(
                    15,
                    "address_twice",
                    ", ".join(sorted({host for _uuid, _name, host in taken})),
                    ", ".join(sorted({name for _uuid, name, _host in taken})),
                    f"share the {key} {value} on network {network}",
                    "give one of them another address",
                )


CHECKS: tuple[Check, ...] = (running_twice, defined_twice, name_twice, address_twice)


def _by_key(evidence: Evidence, key: str) -> dict[str, list[tuple[Host, Mapping[str, Any]]]]:
    places: dict[str, list[tuple[Host, Mapping[str, Any]]]] = defaultdict(list)
    for host, instance in evidence.placed():
        places[instance[key]].append((host, instance))
    return places
