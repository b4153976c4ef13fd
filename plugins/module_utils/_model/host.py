# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host as decisions see it: what it reported, merged with what inventory says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources

HOST_SCHEMA = 1
NOTHING = Resources()
DEFAULT_RATIOS = Resources(vcpus=4.0, ram_mb=1.0, disk_gb=1.0)
DEFAULT_RESERVED = Resources(ram_mb=512)


@dataclass(frozen=True)
class Host:
    """One host of the fleet.

    zone, aggregates, ratios and reserved come from inventory; status from the host's own state; the rest is observed.
    state is `up` or `down`. networks are the names of declared networks whose bridge is there. instances are records
    with `observed` beside their keys (see Instance.from_dict); foreign are domains without a record, counted and
    never touched. used counts every defined domain, also stopped ones. facts is everything else that host_info
    returned, by its key there (`images`, `machine_types`, `cpu`, `guard`, `keepers`, `boot_id`, `host_uuid`,
    `certificate`, `epochs`, `unfiltered`, `unreadable`, …).
    """

    name: str
    state: str = "up"
    status: str = "enabled"
    status_reason: str | None = None
    zone: str | None = None
    aggregates: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    hypervisor: Mapping[str, Any] = field(default_factory=dict)
    capacity: Resources = NOTHING
    reserved: Resources = DEFAULT_RESERVED
    ratios: Resources = DEFAULT_RATIOS
    used: Resources = NOTHING
    traits: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    instances: tuple[Mapping[str, Any], ...] = ()
    foreign: tuple[Mapping[str, Any], ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Host:
        return cls(
            name=raw["name"],
            state=raw.get("state", "up"),
            status=raw.get("status", "enabled"),
            status_reason=raw.get("status_reason"),
            zone=raw.get("zone"),
            aggregates=raw.get("aggregates") or {},
            hypervisor=raw.get("hypervisor") or {},
            capacity=Resources.from_dict(raw.get("capacity") or {}),
            reserved=_merged(DEFAULT_RESERVED, raw.get("reserved")),
            ratios=_merged(DEFAULT_RATIOS, raw.get("ratios")),
            used=Resources.from_dict(raw.get("used") or {}),
            traits=tuple(raw.get("traits") or ()),
            networks=tuple(raw.get("networks") or ()),
            instances=tuple(raw.get("instances") or ()),
            foreign=tuple(raw.get("foreign") or ()),
            facts={key: value for key, value in raw.items() if key not in _FIELDS},
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "state": self.state,
            "status": self.status,
            "status_reason": self.status_reason,
            "zone": self.zone,
            "aggregates": {name: dict(metadata) for name, metadata in self.aggregates.items()},
            "hypervisor": dict(self.hypervisor),
            "capacity": self.capacity.to_dict(),
            "reserved": self.reserved.to_dict(),
            "ratios": self.ratios.to_dict(),
            "used": self.used.to_dict(),
            "traits": list(self.traits),
            "networks": list(self.networks),
            "instances": [dict(instance) for instance in self.instances],
            "foreign": [dict(domain) for domain in self.foreign],
            **self.facts,
        }

    @property
    def cpu(self) -> str | None:
        """The `<cpu>` that is closest to the host's own, as libvirt has it."""
        xml: str | None = (self.facts.get("cpu") or {}).get("xml")
        return xml

    @property
    def address(self) -> str:
        """Where the other hosts reach it."""
        return str(self.facts.get("address") or self.name)

    @property
    def limit(self) -> Resources:
        """What may be used in all: (capacity - reserved) x ratio, as in Nova's placement."""
        return Resources(
            (self.capacity.vcpus - self.reserved.vcpus) * self.ratios.vcpus,
            (self.capacity.ram_mb - self.reserved.ram_mb) * self.ratios.ram_mb,
            (self.capacity.disk_gb - self.reserved.disk_gb) * self.ratios.disk_gb,
        )

    @property
    def free(self) -> Resources:
        return self.limit - self.used


def _merged(default: Resources, raw: Mapping[str, Any] | None) -> Resources:
    return Resources.from_dict({**default.to_dict(), **(raw or {})})


_FIELDS = frozenset(name for name in Host.__dataclass_fields__ if name != "facts")
