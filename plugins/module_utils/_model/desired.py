# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desired state: what YAML says shall be. Checked as a whole before anything is touched, every fault with its place."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.declarations import DESIRED, INSTANCE
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT, domain_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Network
from ansible_collections.lodestar.compute.plugins.module_utils._model.references import (
    check_instances,
    check_sections,
    member_names,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.schema import (
    ListOf,
    Locate,
    Path,
    Report,
    in_variables,
)

DESIRED_SCHEMA = 1


@dataclass(frozen=True)
class Attachment:
    """A network that an instance shall join; address None means the first free one."""

    name: str
    address: str | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Attachment:
        address = raw.get("address")
        return cls(raw["name"], str(ipaddress.ip_address(address)) if address is not None else None)

    def to_dict(self) -> dict[str, Any]:
        return {"name": self.name, "address": self.address}


@dataclass(frozen=True)
class DesiredInstance:
    """One instance as YAML wants it, counts expanded.

    None means unset: such an option is left alone on an instance that exists, and gets its default on a new one.
    counted_from is the entry's own name where a count made this one of it (`web` for `web-1`). user_data is not here:
    it is a secret and travels apart.
    """

    name: str
    flavor: str
    image: str
    project: str = DEFAULT_PROJECT
    counted_from: str | None = None
    networks: tuple[Attachment, ...] | None = None
    disks: tuple[DataDisk, ...] | None = None
    key_name: str | None = None
    server_group: str | None = None
    availability_zone: str | None = None
    host: str | None = None
    scheduler_hints: Mapping[str, Any] = field(default_factory=dict)
    storage: str | None = None
    metadata: Mapping[str, str] | None = None
    tags: tuple[str, ...] | None = None
    description: str | None = None
    delete_protection: bool | None = None
    power_state: str | None = None
    wait_for: str = "running"
    on_image_change: str | None = None
    migration: Mapping[str, Any] | None = None

    @property
    def domain_name(self) -> str:
        return domain_name(self.project, self.name)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> DesiredInstance:
        networks, tags, metadata = raw.get("networks"), raw.get("tags"), raw.get("metadata")
        disks = raw.get("disks")
        return cls(
            **{key: raw[key] for key in _PLAIN_KEYS if raw.get(key) is not None},
            networks=None if networks is None else tuple(map(Attachment.from_dict, networks)),
            disks=None if disks is None else tuple(map(DataDisk.from_dict, disks)),
            scheduler_hints={key: _hint(value) for key, value in (raw.get("scheduler_hints") or {}).items() if value},
            metadata=None if metadata is None else dict(metadata),
            tags=None if tags is None else tuple(tags),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            **{key: getattr(self, key) for key in _PLAIN_KEYS},
            "networks": None if self.networks is None else [network.to_dict() for network in self.networks],
            "disks": None if self.disks is None else [disk.to_dict() for disk in self.disks],
            "scheduler_hints": dict(self.scheduler_hints),
            "metadata": None if self.metadata is None else dict(self.metadata),
            "tags": None if self.tags is None else list(self.tags),
        }


def _hint(value: Any) -> Any:
    return value if isinstance(value, str) else list(value)


_SHAPED_KEYS = ("networks", "disks", "scheduler_hints", "metadata", "tags")
_PLAIN_KEYS = tuple(key for key in DesiredInstance.__dataclass_fields__ if key not in _SHAPED_KEYS)


@dataclass(frozen=True)
class Desired:
    """Desired state, checked. instances is None where YAML has no such section: nobody said what shall run.

    keypairs maps names to public keys in OpenSSH's form. server_groups, projects, aggregates and storage are maps as
    declarations describes them. image_store is the store's path on every host, or None. migration is how all instances
    are migrated live, flavor_migration by flavor (see convergence). user_data maps `project.name` to text; to_dict
    leaves it out.
    """

    flavors: Mapping[str, Flavor] = field(default_factory=dict)
    images: Mapping[str, Image] = field(default_factory=dict)
    networks: Mapping[str, Network] = field(default_factory=dict)
    keypairs: Mapping[str, str] = field(default_factory=dict)
    server_groups: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    projects: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    aggregates: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    storage: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    image_store: str | None = None
    migration: Mapping[str, Any] = field(default_factory=dict)
    flavor_migration: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    instances: tuple[DesiredInstance, ...] | None = None
    user_data: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Desired:
        """Read what to_dict wrote, or desired state as a user writes it, which is checked.

        Raises InvalidInput for the latter, UnreadableRecord for a normalised one of another schema.
        """
        if "schema" not in raw:
            return parse(raw)
        if raw["schema"] != DESIRED_SCHEMA:
            raise UnreadableRecord(
                f"desired state of schema {raw['schema']!r}; this version reads schema {DESIRED_SCHEMA}"
            )
        instances = raw.get("instances")
        return cls(
            flavors={name: Flavor.from_dict(entry) for name, entry in raw["flavors"].items()},
            images={name: Image.from_dict(entry) for name, entry in raw["images"].items()},
            networks={name: Network.from_dict(entry) for name, entry in raw["networks"].items()},
            image_store=raw.get("image_store"),
            migration=raw.get("migration") or {},
            flavor_migration=raw.get("flavor_migration") or {},
            instances=None if instances is None else tuple(map(DesiredInstance.from_dict, instances)),
            **{section: raw[section] for section in _PLAIN_SECTIONS},
        )

    def to_dict(self) -> dict[str, Any]:
        instances = self.instances
        return {
            "schema": DESIRED_SCHEMA,
            "flavors": {name: flavor.to_dict() for name, flavor in self.flavors.items()},
            "images": {name: image.to_dict() for name, image in self.images.items()},
            "networks": {name: network.to_dict() for name, network in self.networks.items()},
            "image_store": self.image_store,
            "migration": dict(self.migration),
            "flavor_migration": dict(self.flavor_migration),
            "instances": None if instances is None else [instance.to_dict() for instance in instances],
            **{section: dict(getattr(self, section)) for section in _PLAIN_SECTIONS},
        }


_PLAIN_SECTIONS = ("keypairs", "server_groups", "projects", "aggregates", "storage")


def parse(raw: Any, locate: Locate = in_variables) -> Desired:
    """Desired state from its sections as YAML has them, keys without the prefix.

    Raises InvalidInput with every fault.
    """
    report = Report(locate)
    sections = DESIRED.read(raw, (), report)
    if sections:
        check_sections(sections, report)
        check_instances(list(sections["instances"] or ()), sections, report)
        for name, keypair in (sections["keypairs"] or {}).items():
            if keypair and keypair["public_key_file"] is not None:
                report.add(("keypairs", name, "public_key_file"), "was not read: give public_key here")
    report.raise_if_any()
    return _build(sections)


def in_arguments(path: Path, problem: str) -> Fault:
    """The fault as the caller of a playbook or a filter finds it: `create[0].flavor`."""
    return in_variables(path, problem, prefix="")


def parse_more(raw: Sequence[Any], desired: Desired, locate: Locate = in_arguments) -> Desired:
    """The instances of raw alone (`instance_create`), checked against desired's flavors, images, networks and so on.

    Raises InvalidInput. The answer has those sections, and these instances instead of desired's.
    """
    report = Report(locate)
    entries = ListOf(INSTANCE).read(raw, ("create",), report)
    check_instances(list(entries), desired.to_dict(), report, ("create",))
    for index, entry in enumerate(entries):
        if entry and entry["migration"] is not None:
            report.add(("create", index, "migration"), "is remembered by YAML alone: say it of its flavor, or of a run")
    report.raise_if_any()
    instances, user_data = _expand(entries)
    return replace(desired, instances=instances, user_data=user_data)


def _project(entry: Mapping[str, Any]) -> dict[str, Any]:
    quotas = _given(entry["quotas"] or {})
    return {"description": entry["description"], **({"quotas": quotas} if quotas else {})}


def _build(sections: Mapping[str, Any]) -> Desired:
    instances, user_data = _expand(sections["instances"] or ())
    return Desired(
        flavors={name: Flavor.from_dict({**entry, "name": name}) for name, entry in sections["flavors"].items()},
        images={name: Image.from_dict({**entry, "name": name}) for name, entry in sections["images"].items()},
        networks={name: Network.from_dict({**entry, "name": name}) for name, entry in sections["networks"].items()},
        keypairs={name: entry["public_key"].strip() for name, entry in sections["keypairs"].items()},
        server_groups={name: {"name": name, **_given(entry)} for name, entry in sections["server_groups"].items()},
        projects={name: _project(entry) for name, entry in sections["projects"].items()},
        aggregates={
            name: {"hosts": list(entry["hosts"]), "metadata": dict(entry["metadata"])}
            for name, entry in sections["aggregates"].items()
        },
        storage={
            name: _given({key: entry[key] for key in ("path", "capacity_gb")})
            for name, entry in sections["storage"].items()
        },
        image_store=(sections["image_store"] or {}).get("path"),
        migration=_given(sections["migration"] or {}),
        flavor_migration={
            name: _given(entry["migration"]) for name, entry in sections["flavors"].items() if entry["migration"]
        },
        instances=None if sections["instances"] is None else instances,
        user_data=user_data,
    )


def _given(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entry.items() if value is not None}


def _expand(entries: Sequence[Mapping[str, Any]]) -> tuple[tuple[DesiredInstance, ...], dict[str, str]]:
    instances, user_data = [], {}
    for entry in entries:
        for name in member_names(entry["name"], entry["count"]):
            counted_from = None if entry["count"] is None else entry["name"]
            instance = DesiredInstance.from_dict({**entry, "name": name, "counted_from": counted_from})
            instances.append(instance)
            if entry["user_data"] is not None:
                user_data[instance.domain_name] = entry["user_data"]
    return tuple(instances), user_data
