# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet while a batch is placed: what each host has left, and which hosts have changed since one looked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand, GroupKey

# Tasks that move a disk's worth of data, or hold a guest's memory in flight: what Nova's io_workload counts.
IO_TASKS = frozenset(
    (
        "arriving",
        "backup",
        "building",
        "evacuating",
        "migrating",
        "rebuilding",
        "rescuing",
        "resizing",
        "shelving",
        "snapshotting",
        "unshelving",
    )
)
NOTHING = Resources()
UNASSIGNED: Mapping[str, Any] = MappingProxyType({})
# For each server group, the names of its members by host.
Groups = dict[GroupKey, dict[str, list[str]]]


class HostState:
    """One host, as the requests placed so far leave it.

    limit_* is what may be used in all, usable_* the same before over-commitment, used_* what is taken, also by this
    batch. groups is shared by the whole fleet: the names of each server group's members, by host. taken holds the
    requests this batch has put here, given what they were assigned of cells and devices. view is kept for host_view.
    """

    __slots__ = (
        "_names",
        "given",
        "groups",
        "host",
        "instance_count",
        "io_operations",
        "limit_disk_gb",
        "limit_ram_mb",
        "limit_vcpus",
        "name",
        "taken",
        "usable_disk_gb",
        "usable_ram_mb",
        "used_disk_gb",
        "used_ram_mb",
        "used_vcpus",
        "view",
    )

    def __init__(self, host: Host, groups: Groups) -> None:
        self.host = host
        self.name = host.name
        capacity, reserved, limit, used = host.capacity, host.reserved, host.limit, host.used
        self.limit_vcpus, self.limit_ram_mb, self.limit_disk_gb = limit.vcpus, limit.ram_mb, limit.disk_gb
        self.usable_ram_mb = capacity.ram_mb - reserved.ram_mb
        self.usable_disk_gb = capacity.disk_gb - reserved.disk_gb
        self.used_vcpus, self.used_ram_mb, self.used_disk_gb = used.vcpus, used.ram_mb, used.disk_gb
        self.instance_count = len(host.instances) + len(host.foreign)
        self.io_operations = 0
        self.groups = groups
        self._names: set[str] | None = None
        self.taken: list[Demand] = []
        self.given: list[Mapping[str, Any]] = []
        self.view: dict[str, Any] | None = None
        for instance in host.instances:
            if instance.get("server_group"):
                self._join(_group_of(instance), instance.get("name", instance.get("uuid", "?")))
            if instance.get("task"):
                self.io_operations += instance["task"].get("name") in IO_TASKS

    def members(self, demand: Demand) -> list[str]:
        """The names of the other members of the demand's server group that are here."""
        hosts = self.groups.get(demand.group) if demand.group is not None else None
        here = hosts.get(self.name) if hosts else None
        if not here:
            return []
        if self.own_instance(demand) is None:
            return here
        return [name for name in here if name != demand.request.name]

    def holds(self, name: str, project: str) -> bool:
        """Whether an instance of that UUID, of that name in the project, or named `project.name`, is here."""
        if self._names is None:
            self._names = {f"{each.request.project}.{each.request.name}" for each in self.taken}
            for instance in self.host.instances:
                self._names.add(instance.get("uuid", ""))
                self._names.add(f"{instance.get('project', DEFAULT_PROJECT)}.{instance.get('name', '')}")
        return name in self._names or f"{project}.{name}" in self._names

    def own_use(self, demand: Demand) -> Resources:
        """What the demand's instance already uses here: a move must not be asked to fit beside itself."""
        instance = self.own_instance(demand)
        return flavor_of(instance).resources if instance and instance.get("flavor") else NOTHING

    def own_instance(self, demand: Demand) -> Mapping[str, Any] | None:
        """The record here of the instance that the demand would move, if it is here."""
        if demand.uuid is None:
            return None
        return next((each for each in self.host.instances if each.get("uuid") == demand.uuid), None)

    def assignments(self, demand: Demand | None = None) -> list[Mapping[str, Any]]:
        """What instances here have been given of cells and devices, without what the demand's instance has."""
        moved = {demand.uuid if demand else None, *(each.uuid for each in self.taken)} - {None}
        there = [each for each in self.host.instances if each.get("assignment") and each.get("uuid") not in moved]
        return [*(each["assignment"] for each in there), *self.given]

    def take(self, demand: Demand, assignment: Mapping[str, Any] = UNASSIGNED) -> None:
        """Count the demand's instance as running here, with what it was assigned."""
        own = self.own_use(demand) if demand.uuid is not None else NOTHING
        self.used_vcpus += demand.vcpus - own.vcpus
        self.used_ram_mb += demand.ram_mb - own.ram_mb
        self.used_disk_gb += demand.disk_gb - own.disk_gb
        self.io_operations += 1
        self.taken.append(demand)
        self.given.append(assignment)
        self._names = self.view = None
        if self.own_instance(demand) is not None:
            return
        self.instance_count += 1
        if demand.group is not None:
            self._join(demand.group, demand.request.name)

    def own_groups(self) -> set[GroupKey]:
        """The server groups that have a member here, the batch's own placements among them."""
        there = {_group_of(instance) for instance in self.host.instances if instance.get("server_group")}
        return there | {demand.group for demand in self.taken if demand.group is not None}

    def _join(self, group: GroupKey, name: str) -> None:
        self.groups.setdefault(group, {}).setdefault(self.name, []).append(name)


def flavor_of(instance: Mapping[str, Any]) -> Flavor:
    """The flavor of an instance as a record has it, with as much disk as its data disks take beside the flavor's."""
    flavor = Flavor.from_dict(instance["flavor"])
    data_gb = sum(disk["size_gb"] for disk in instance.get("disks") or ())
    return replace(flavor, disk_gb=flavor.disk_gb + data_gb) if data_gb else flavor


def _group_of(instance: Mapping[str, Any]) -> GroupKey:
    return instance.get("project", DEFAULT_PROJECT), instance["server_group"]


class FleetState:
    """The hosts, given in order of their names, which is how ties break, and a log of the positions placed on.

    Whoever keeps something per host remembers how far it has read the log, and looks again only at what came since.
    """

    def __init__(self, hosts: Sequence[Host]) -> None:
        self.groups: Groups = {}
        self.states = [HostState(host, self.groups) for host in hosts]
        self.log: list[int] = []
        self._positions = {host.name: position for position, host in enumerate(hosts)}
        self._rows: dict[str, Row] = {}

    def take(self, position: int, demand: Demand, assignment: Mapping[str, Any] = UNASSIGNED) -> None:
        """Count the demand's instance as running on the host at this position."""
        self.states[position].take(demand, assignment)
        self.log.append(position)

    def position(self, name: str) -> int:
        """Where the host of this name stands."""
        return self._positions[name]

    def renew(self, position: int, host: Host) -> None:
        """Put a host as it is now in the place of the one at this position, and forget what was placed on that."""
        before = self.states[position]
        for group in before.own_groups():
            self.groups[group].pop(before.name, None)
        self.states[position] = HostState(host, self.groups)
        self.log.append(position)

    def row(self, key: str, number: Callable[[HostState], float]) -> Row:
        """What number says of each host now, by position; asked once under a key, then only of hosts that changed."""
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = Row([number(state) for state in self.states])
        else:
            for position in self.log[row.read :]:
                row.numbers[position] = number(self.states[position])
        row.read = len(self.log)
        return row


class Row:
    """A number for each host, how far the log was read when they were right, and whether all were equal at first."""

    def __init__(self, numbers: list[float]) -> None:
        self.numbers = numbers
        self.read = 0
        self.was_level = len(set(numbers)) < 2
