# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Another host for an instance: the request to the scheduler, hosts that cannot take it, what is said if none does."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import taken_by
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.explain import NO_VALID_HOST, no_valid_host
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement

REFUSED = "claim: the host refused it in this run"
# What a host reports of its hypervisor that a guest which runs moves forward with and never back, and its name.
_VERSIONS = (("version", "version"), ("libvirt_version", "libvirt"))


def no_place(name: str, placement: Placement, left_out: Mapping[str, str]) -> Obstacle:
    """That no host takes the instance of this name; left_out says why the scheduler was told to pass over some.

    Of those it knows that they are left out, and not why; where one of them is the only one that may have it, no other
    matters.
    """
    rejected: dict[str, tuple[str, ...]] = {
        host: (left_out[host],) if host in left_out else tuple(reasons) for host, reasons in placement.rejected.items()
    }
    reason = placement.reason or "no host can take it"
    if placement.pin is not None and placement.pin in left_out:
        rejected = {placement.pin: (left_out[placement.pin],)}
    if placement.pin in left_out or reason.startswith(NO_VALID_HOST):
        reason = no_valid_host(rejected, placement.pin)
    return Obstacle(name, "no_valid_host", reason, rejected)


class Relocation:
    """Asks for places elsewhere, by the same desired state and for the same hosts."""

    def __init__(self, desired: Desired, hosts: Sequence[Host]) -> None:
        self._desired = desired
        self._hosts = {host.name: host for host in hosts}
        self._wishes: dict[str, DesiredInstance] = {each.domain_name: each for each in desired.instances or ()}
        self._images = {image.sha256 for image in desired.images.values()}
        self._refusing: dict[Hashable, dict[str, str]] = {}
        self._without: dict[tuple[str, str], dict[str, str]] = {}

    def request(self, record: Record, left_out: Mapping[str, str], uuid: str | None = None) -> Request:
        """For a place for the instance on any host but those left out.

        What its record says holds, and what YAML says of where it may be: host and hints. With uuid it is a move from
        where it is, and is not counted twice there; without, the fleet that is asked must be one without it.
        """
        wish = self._wishes.get(record.domain_name)
        return Request(
            name=record.name,
            project=record.project,
            flavor=_size(record),
            image={"name": record.image.name, "properties": dict(record.image.properties)},
            availability_zone=record.availability_zone,
            server_group=self._desired.server_groups.get(record.server_group or ""),
            networks=tuple(dict.fromkeys(port.network for port in record.ports)),
            hints=wish.scheduler_hints if wish else {},
            host=wish.host if wish else None,
            ignore_hosts=tuple(left_out),
            uuid=uuid,
        )

    def left_out(self, record: Record, source: str | None, is_live: bool) -> dict[str, str]:
        """The hosts that cannot take the guest whatever room they have, with the reason; the source is not judged."""
        hypervisor = self._hosts[source].hypervisor if is_live and source in self._hosts else {}
        machine = record.machine.type if record.machine else None
        key = (record.storage, machine, tuple(hypervisor.get(each) for each, _name in _VERSIONS))
        if key not in self._refusing:
            hosts = self._hosts.values()
            self._refusing[key] = {host.name: why for host in hosts for why in _refusals(host, *key)}
        return {name: why for name, why in self._refusing[key].items() if name != source}

    def without_image(self, record: Record) -> Mapping[str, str]:
        """The hosts that can neither find the image below its disks in their cache, nor fetch it.

        A host that does not say what it has in its cache is asked when it comes to that.
        """
        digest = sha256_of(record.image.checksum)
        if digest in self._images:
            return {}
        key = (record.image.name, digest)
        if key not in self._without:
            # Many instances rest on one image.
            why = f"image: {record.image.name} is neither declared with this checksum nor cached here"
            self._without[key] = {
                host.name: why
                for host in self._hosts.values()
                if host.facts.get("images") is not None and digest not in host.facts["images"]
            }
        return self._without[key]


def _refusals(host: Host, storage: str | None, machine: str | None, versions: Sequence[int | None]) -> Iterator[str]:
    """Why a host cannot take such a guest, if it cannot; each begins with the name of its rule.

    versions are those that it runs under, in the order of _VERSIONS; None where nothing runs, or nobody says.
    """
    machines = host.facts.get("machine_types") or {}
    if host.facts.get("guard") == "closed":
        yield "guard: closed since its boot, nothing may start: its keepers have not answered yet"
    # A fleet that was saved by an earlier version does not say; the host then refuses what it cannot do.
    elif storage is not None and not ((host.facts.get("storage") or {}).get(storage) or {}).get("ready", True):
        yield f"storage: {storage} is not ready here: mount it and run host_prepare"
    elif machine and machines and not any(machine in family for family in machines.values()):
        yield f"machine: its QEMU does not know {machine}"
    else:
        for (key, name), here in zip(_VERSIONS, versions):
            there = host.hypervisor.get(key)
            if here and there and there < here:
                yield f"hypervisor: {name} {there} is older than the {here} that it runs under: nothing moves back live"
                return


def _size(record: Record) -> Flavor:
    """Its flavor, with as much of everything as the instance takes: while it is resized that is more."""
    flavor, taken = record.flavor, taken_by(record)
    if taken == flavor.resources:
        return flavor
    return replace(
        flavor, vcpus=int(taken.vcpus), ram_mb=int(taken.ram_mb), ephemeral_gb=0, swap_mb=0, disk_gb=int(taken.disk_gb)
    )


def without(host: Host, *records: Record) -> Host:
    """The host less the instances."""
    gone = {record.uuid for record in records}
    instances = tuple(each for each in host.instances if each.get("uuid") not in gone)
    return replace(host, used=host.used - _together(records), instances=instances)


def with_them(host: Host, arrivals: Sequence[tuple[Record, Mapping[str, Any]]]) -> Host:
    """The host and the instances, each as its record and as hosts report it."""
    used = host.used + _together([record for record, _raw in arrivals])
    return replace(host, used=used, instances=(*host.instances, *(raw for _record, raw in arrivals)))


def _together(records: Sequence[Record]) -> Resources:
    taken = [taken_by(record) for record in records]
    return Resources(
        sum(each.vcpus for each in taken), sum(each.ram_mb for each in taken), sum(each.disk_gb for each in taken)
    )
