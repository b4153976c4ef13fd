# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""New instances: where each goes, its addresses, its interfaces and its record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import TARGETS, DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import (
    Attachment,
    Desired,
    DesiredInstance,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, ImageReference, sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import instance_uuid, mac_address
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Network, Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._planner.catalogue import why_no_image, without_store
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import REFUSED, no_place
from ansible_collections.lodestar.compute.plugins.module_utils._planner.storage_room import StorageRoom
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

_SHOWN_HOSTS = 3  # hosts whose weights a step's reason names


@dataclass(frozen=True)
class NewInstance:
    """An instance that is to be made, and whose wish it is: `declared` or `adhoc`."""

    wanted: DesiredInstance
    origin: str


class Addresses:
    """The fixed addresses of a plan: taken ones, those that YAML fixes, and the first free of the rest."""

    def __init__(self, networks: Mapping[str, Network], taken: Mapping[str, Mapping[str, str]]) -> None:
        self._networks = networks
        self._taken = {name: dict(taken.get(name, {})) for name in networks}
        self._free: dict[str, Iterator[str]] = {}

    def reserve(self, wanted: DesiredInstance) -> str | None:
        """Keep the addresses that YAML fixes for an instance; why that cannot be, or None."""
        for attachment in wanted.networks or ():
            if attachment.address is not None:
                owner = self._taken[attachment.name].setdefault(attachment.address, wanted.domain_name)
                if owner != wanted.domain_name:
                    return f"{attachment.address} of network {attachment.name} is {owner}'s: choose another"
        return None

    def take(self, attachment: Attachment, domain_name: str) -> str:
        """An address for one more interface. Raises Refused for one that is another's, or when the network is full."""
        name, address = attachment.name, attachment.address
        if address is None:
            return self.allot(attachment, domain_name)
        owner = self._taken[name].setdefault(address, domain_name)
        if owner != domain_name:
            raise Refused(f"{address} of network {name} is {owner}'s: choose another")
        return address

    def allot(self, attachment: Attachment, domain_name: str) -> str:
        """The attachment's address: the fixed one, or the first free. Raises Refused when the network is full."""
        if attachment.address is not None:
            return attachment.address
        name, taken = attachment.name, self._taken[attachment.name]
        free = self._free.setdefault(name, self._networks[name].free_addresses(frozenset()))
        for address in free:
            if address not in taken:
                taken[address] = domain_name
                return address
        cidr = self._networks[name].cidr
        raise Refused(f"network {name} ({cidr}) has no free address left: widen it, or release what is reserved")


class Creation:
    """Plans the instances that shall be made in one run, all against the same picture of the fleet."""

    def __init__(
        self, desired: Desired, hosts: Sequence[Host], addresses: Addresses, room: StorageRoom, moment: Moment
    ) -> None:
        self._desired, self._room = desired, room
        self._hosts = {host.name: host for host in hosts}
        self._addresses = addresses
        self._moment = moment
        # by the storage and the image that are asked for: the hosts that cannot have it, with the reason
        self._unfit: dict[tuple[str | None, str], dict[str, str]] = {}

    def plan(
        self,
        wanted: Sequence[NewInstance],
        settings: Settings,
        own_rules: OwnRules,
        excluded: Mapping[str, Sequence[str]],
    ) -> tuple[list[Step], list[Obstacle]]:
        """A step for each wanted instance that finds a host, an obstacle for each that does not.

        excluded maps `project.name` to hosts that refused the instance in this run.
        """
        problems = {new.wanted.domain_name: self._addresses.reserve(new.wanted) for new in wanted}
        obstacles = [Obstacle(name, "conflict", problem) for name, problem in problems.items() if problem is not None]
        placeable = []
        for new in (new for new in wanted if problems[new.wanted.domain_name] is None):
            missing = why_no_image(self._desired, new.wanted)
            if missing is not None:
                obstacles.append(Obstacle(new.wanted.domain_name, "refused", missing))
                continue
            size = _with_disks(self._desired.flavors[new.wanted.flavor], new.wanted).resources
            problem = self._room.take(new.wanted.storage, size.disk_gb)
            if problem is None:
                placeable.append(new)
            else:
                obstacles.append(Obstacle(new.wanted.domain_name, "no_valid_host", problem))
        left_out = [self._left_out(new.wanted, excluded.get(new.wanted.domain_name, ())) for new in placeable]
        requests = [self._request(new.wanted, tuple(hosts)) for new, hosts in zip(placeable, left_out)]
        placements = schedule(requests, list(self._hosts.values()), settings, own_rules) if requests else []
        steps: list[Step] = []
        for new, placement, hosts in zip(placeable, placements, left_out):
            outcome = self._outcome(new, placement, hosts)
            if isinstance(outcome, Step):
                steps.append(outcome)
            else:
                obstacles.append(outcome)
        return steps, obstacles

    def _left_out(self, wanted: DesiredInstance, refused: Sequence[str]) -> dict[str, str]:
        """Hosts that the scheduler is not asked about, with the reason."""
        key = (wanted.storage, wanted.image)
        if key not in self._unfit:
            hosts = self._hosts.values()
            blind = without_store(self._desired, self._desired.images.get(wanted.image), hosts)
            self._unfit[key] = {**dict(blind), **dict(_unfit(hosts, wanted.storage))}
        return {**self._unfit[key], **dict.fromkeys(refused, REFUSED)}

    def _outcome(self, new: NewInstance, placement: Placement, left_out: Mapping[str, str]) -> Step | Obstacle:
        name = new.wanted.domain_name
        if placement.host is None:
            return no_place(name, placement, left_out)
        try:
            return self._step(new.wanted, self._hosts[placement.host], placement, new.origin)
        except Refused as error:
            return Obstacle(name, "refused", str(error))

    def _request(self, wanted: DesiredInstance, ignored: tuple[str, ...]) -> Request:
        image = self._desired.images[wanted.image]
        return Request(
            name=wanted.name,
            project=wanted.project,
            flavor=self._flavor(wanted),
            image={"name": image.name, "properties": dict(image.properties)},
            availability_zone=wanted.availability_zone,
            server_group=self._desired.server_groups.get(wanted.server_group or ""),
            networks=tuple(dict.fromkeys(attachment.name for attachment in wanted.networks or ())),
            hints=wanted.scheduler_hints,
            host=wanted.host,
            ignore_hosts=ignored,
        )

    def _flavor(self, wanted: DesiredInstance) -> Flavor:
        """The flavor by what a host has to have room for: disks on a declared storage take nothing of its own."""
        flavor = _with_disks(self._desired.flavors[wanted.flavor], wanted)
        return flavor if wanted.storage is None else replace(flavor, disk_gb=0, ephemeral_gb=0, swap_mb=0)

    def _step(self, wanted: DesiredInstance, host: Host, placement: Placement, origin: str) -> Step:
        record = replace(self._record(wanted, origin), assignment=placement.assignment or None)
        if record.excess is not None:
            raise Refused(record.excess)
        options = {
            **build_options(self._desired.images[wanted.image], host, list(self._hosts.values())),
            "wait_for": wanted.wait_for,
            "server_group": self._desired.server_groups.get(wanted.server_group or ""),
            "alternates": list(placement.alternates),
        }
        return Step(
            id=f"create {record.domain_name}",
            host=host.name,
            instance=record.domain_name,
            uuid=record.uuid,
            action="create",
            impact="none",
            reason=f"{host.name} is asked for" if wanted.host else placement_reason(placement),
            after=summary(record),
            record=record.to_dict(),
            preconditions={"generation": None, "host": host_precondition(host)},
            options=options,
        )

    def _record(self, wanted: DesiredInstance, origin: str) -> Record:
        uuid = instance_uuid(self._moment.run, wanted.project, wanted.name)
        image = self._desired.images[wanted.image]
        return Record(
            uuid=uuid,
            name=wanted.name,
            project=wanted.project,
            origin=origin,
            flavor=self._desired.flavors[wanted.flavor],
            image=ImageReference(image.name, image.checksum, image.format, dict(image.properties)),
            ports=tuple(self._ports(wanted, uuid)),
            disks=tuple(DataDisk(disk.name, disk.size_gb, target) for disk, target in zip(wanted.disks or (), TARGETS)),
            availability_zone=wanted.availability_zone,
            server_group=wanted.server_group,
            key_name=wanted.key_name,
            public_key=self._desired.keypairs.get(wanted.key_name or ""),
            tags=wanted.tags or (),
            metadata=wanted.metadata or {},
            description=wanted.description,
            delete_protection=wanted.delete_protection or False,
            power_state=wanted.power_state or "running",
            storage=wanted.storage,
            created_at=self._moment.now,
            last_action=self._moment.action("create"),
        )

    def _ports(self, wanted: DesiredInstance, uuid: str) -> Iterator[Port]:
        for position, attachment in enumerate(wanted.networks or ()):
            network = self._desired.networks[attachment.name]
            yield Port(
                network=network.name,
                bridge=network.bridge,
                mac=mac_address(uuid, position),
                address=self._addresses.allot(attachment, wanted.domain_name),
                prefix=network.prefix,
                gateway=network.gateway,
                dns=network.dns,
                mtu=network.mtu,
            )


def _with_disks(flavor: Flavor, wanted: DesiredInstance) -> Flavor:
    """The flavor, with as much disk as the instance takes together with its data disks."""
    return replace(flavor, disk_gb=flavor.disk_gb + sum(disk.size_gb for disk in wanted.disks or ()))


def _unfit(hosts: Iterable[Host], storage: str | None) -> Iterator[tuple[str, str]]:
    """The hosts on which an instance of this storage could not be made or started, with the reason."""
    for host in hosts:
        if host.facts.get("guard") == "closed":
            yield host.name, "guard: closed since its boot, nothing may start: its keepers have not answered yet"
        # A fleet that was saved by an earlier version does not say; the host then refuses what it cannot do.
        elif storage is not None and not ((host.facts.get("storage") or {}).get(storage) or {}).get("ready", True):
            yield host.name, f"storage: {storage} is not ready here: mount it and run host_prepare"


def build_options(image: Image | ImageReference, host: Host, hosts: Sequence[Host]) -> dict[str, Any]:
    """What a host needs to build an instance beside its record: a machine type that the whole zone knows, and the zone.

    Raises Refused when the zone's hosts have no machine type in common.
    """
    options = {"machine_type": machine_type(image, host, zone_peers(host, hosts)), "zone": host.zone or ""}
    return {**options, **fetching(image, host)}


def fetching(image: Image | ImageReference, host: Host) -> dict[str, bool]:
    """The option `fetches_image`, where the host does not have the image in its cache: that takes its time."""
    is_cached = sha256_of(image.checksum) in (host.facts.get("images") or ())
    return {} if is_cached else {"fetches_image": True}


def zone_peers(host: Host, hosts: Sequence[Host]) -> list[Host]:
    """The hosts of the same zone, architecture and hypervisor, itself among them: those an instance may later move
    to.
    """
    kind = (host.zone, host.hypervisor.get("arch"), host.hypervisor.get("type"))
    known = [each for each in hosts if each.state == "up"]
    return [each for each in known if (each.zone, each.hypervisor.get("arch"), each.hypervisor.get("type")) == kind]


def machine_type(image: Image | ImageReference, host: Host, peers: Sequence[Host]) -> str | None:
    """The newest versioned machine type that all peers know, of the family that the image asks for (hw_machine_type,
    or q35).

    None when the host reported none. Raises Refused when there is none in common.
    """
    wanted = str(image.properties.get("hw_machine_type") or "q35")
    reported: Mapping[str, Sequence[str]] = host.facts.get("machine_types") or {}
    if not reported:
        return None
    own = reported.get(wanted) or [name for family in reported.values() for name in family if name == wanted]
    common = [name for name in own if all(name in _all_machine_types(peer) for peer in peers)]
    if not common:
        names = ", ".join(peer.name for peer in peers)
        raise Refused(
            f"the hosts of its zone ({names}) have no machine type {wanted} in common: bring them to one version"
        )
    return common[0]


def _all_machine_types(host: Host) -> set[str]:
    return {name for family in (host.facts.get("machine_types") or {}).values() for name in family}


def host_precondition(host: Host) -> dict[str, Any]:
    """What a step rests on of its host."""
    return {"boot_id": host.facts.get("boot_id"), "status": host.status}


def summary(record: Record) -> dict[str, Any]:
    """What a reader of a plan wants to know of a record, by the record's keys."""
    parts: dict[str, Any] = {
        "flavor": record.flavor.name,
        "image": record.image.name,
        "networks": [f"{port.network} {port.address}" for port in record.ports],
        "disks": [f"{disk.name} {disk.size_gb} GB" for disk in record.disks],
        "power_state": record.power_state,
        "availability_zone": record.availability_zone,
        "server_group": record.server_group,
        "key_name": record.key_name,
        "storage": record.storage,
        "metadata": dict(record.metadata),
        "tags": list(record.tags),
        "description": record.description,
        "origin": record.origin,
        "disks that stay": list((record.adopted or {}).get("disks") or ()),
    }
    return {key: value for key, value in parts.items() if value not in (None, [], {})}


def placement_reason(placement: Placement) -> str:
    """Why this host: the best hosts' total weights, or that there was no choice."""
    totals = {name: weight["total"] for name, weight in placement.weights.items()}
    if len(totals) < 2 and placement.alternates:
        return f"highest weight, before {' and '.join(placement.alternates)}"
    if len(totals) < 2:
        others = len(placement.rejected)
        return f"the only host that can take it; {others} cannot" if others else "the only host there is to take it"
    best = sorted(totals, key=lambda name: (name != placement.host, -totals[name], name))[:_SHOWN_HOSTS]
    words = ", ".join(f"{name} {totals[name]:.2f}" for name in best)
    more = len(totals) - len(best)
    is_tie = totals[best[0]] == totals[best[1]]
    lead = "first by name among the highest weights" if is_tie else "highest weight"
    return f"{lead}: {words}" + (f" and {more} more" if more else "")
