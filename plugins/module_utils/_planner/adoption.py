# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records for domains that were made by other means, and what is refused to instances that came this way."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import OF_ADOPTED
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import POWER_STATES, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.renaming import why_taken
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import host_precondition
from ansible_collections.lodestar.compute.plugins.module_utils._planner.existing import UNCHANGED, Verdict
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment

# Where the disks came from is not known; no image has this digest.
UNKNOWN_IMAGE = ImageReference("unknown", "sha256:" + 64 * "0")


class Adoption:
    """Decides on one domain at a time, from what hosts report of domains without a record."""

    def __init__(self, desired: Desired, holdings: Holdings, moment: Moment) -> None:
        self._desired, self._holdings, self._moment = desired, holdings, moment

    def decide(self, full_name: str, options: Mapping[str, Any]) -> Verdict:
        """The instance full_name (`project.name`) out of the domain that options name; by default it is called so too.

        options are `domain`, `host` where several have one, `flavor` (declared; by default it has the domain's own
        size), and `networks`, each with `name` and `address`, for the interfaces that join them.
        """
        domain = str(options.get("domain") or full_name)
        there = self._holdings.named(full_name)
        if there and (there[0].record.adopted or {}).get("domain") == domain:
            return UNCHANGED
        try:
            host, found = self._found(domain, options.get("host"))
            taken = None if full_name == domain else why_taken(self._holdings, full_name)
            if taken is not None:
                raise Refused(taken)
            record = self._record(full_name, domain, found, options)
        except Refused as refusal:
            return Verdict(obstacle=("refused", str(refusal)))
        return Verdict(step=_step(host, record, domain))

    def _found(self, domain: str, on: str | None) -> tuple[Host, Mapping[str, Any]]:
        """The one domain of that name without a record, and who has it. Raises Refused for none and for several."""
        found = [
            (host, raw)
            for host in self._holdings.hosts.values()
            for raw in host.foreign
            if raw["domain"] == domain and on in (None, host.name)
        ]
        if len(found) != 1:
            hosts = " and ".join(host.name for host, _raw in found)
            remedy = f"{hosts} have one: name the host" if found else "see virsh list --all on its host"
            raise Refused(f"there is not one domain called {domain} without a record; {remedy}")
        return found[0]

    def _record(self, full_name: str, domain: str, found: Mapping[str, Any], options: Mapping[str, Any]) -> Record:
        project, _dot, name = full_name.partition(".")
        if not is_name(name) or not is_name(project):
            raise Refused(f"{full_name} is no name of an instance; take a-z, 0-9 and '-', a letter first")
        power_state = found["power_state"] if found["power_state"] in POWER_STATES else "stopped"
        return Record(
            uuid=str(found["uuid"]),
            name=name,
            project=project,
            origin="adhoc",
            # Keepers remember at which generation one was released, and take only a later one of the same UUID.
            generation=_seconds(self._moment.now),
            flavor=self._flavor(found, options.get("flavor")),
            image=UNKNOWN_IMAGE,
            ports=tuple(self._port(each) for each in options.get("networks") or ()),
            power_state=power_state,
            adopted={"domain": domain},
            created_at=self._moment.now,
        )

    def _flavor(self, found: Mapping[str, Any], name: str | None) -> Flavor:
        """The flavor of that name, whose vCPUs and RAM must be the domain's; without a name, one of its own size."""
        vcpus, ram_mb, disk_gb = int(found["vcpus"]), int(found["ram_mb"]), math.ceil(found["disk_gb"])
        if name is None:
            return Flavor(f"adopted-{vcpus}-{ram_mb}-{disk_gb}", vcpus, ram_mb, disk_gb)
        flavor = self._desired.flavors.get(name)
        if flavor is None:
            raise Refused(f"flavor {name} is not declared")
        if (flavor.vcpus, flavor.ram_mb) != (vcpus, ram_mb):
            has = f"{vcpus} vCPUs and {ram_mb} MB of RAM"
            raise Refused(f"its domain has {has}, flavor {name} {flavor.vcpus} and {flavor.ram_mb}; leave flavor out")
        return flavor

    def _port(self, wish: Mapping[str, Any]) -> Port:
        """A port whose MAC the host finds on the network's bridge. The address is what its guest uses already."""
        name, address = str(wish.get("name")), wish.get("address")
        network = self._desired.networks.get(name)
        if network is None:
            raise Refused(f"network {name} is not declared")
        if not isinstance(address, str) or not network.contains(address):
            raise Refused(f"network {name} needs the address that the guest uses, within {network.cidr}")
        owner = self._holdings.addresses().get(name, {}).get(address)
        if owner is not None:
            raise Refused(f"address {address} of network {name} is {owner}'s")
        return Port(
            network=name,
            bridge=network.bridge,
            mac="",
            address=address,
            prefix=network.prefix,
            gateway=network.gateway,
            dns=network.dns,
            mtu=network.mtu,
        )


def why_not_adopted(record: Record, action: str) -> str | None:
    """Why an adopted instance does not take this action; None where it does, and for what was made here."""
    if record.adopted is None or action in OF_ADOPTED:
        return None
    return f"it was adopted, and its domain and disks are not ours to build anew: {action} is not for it"


def _seconds(time: str) -> int:
    """Seconds since 1970 at that time (ISO 8601, UTC)."""
    return int(datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc).timestamp())


def _step(host: Host, record: Record, domain: str) -> Step:
    return Step(
        id=f"adopt {record.domain_name}",
        host=host.name,
        instance=record.domain_name,
        uuid=record.uuid,
        action="adopt",
        impact="none",
        reason=f"domain {domain} gets a record",
        after={"domain": domain, "name": record.name, "flavor": record.flavor.to_dict()},
        record=record.to_dict(),
        preconditions={"generation": None, "host": host_precondition(host)},
    )
