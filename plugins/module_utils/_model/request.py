# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A request for a place: what the scheduler is asked, one per instance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT


@dataclass(frozen=True)
class Request:
    """One instance that wants a host.

    image is `{name, properties}`; server_group is `{name, policy, …}` or None; networks are the names of those it
    joins; hints are Nova's scheduler hints. host pins it; ignore_hosts are left out; uuid names the instance when it
    already exists (a move), so that its own present use is not counted twice. destination is where such a move is to
    go, as host.
    """

    name: str
    flavor: Flavor
    project: str = DEFAULT_PROJECT
    image: Mapping[str, Any] = field(default_factory=dict)
    availability_zone: str | None = None
    server_group: Mapping[str, Any] | None = None
    networks: tuple[str, ...] = ()
    hints: Mapping[str, Any] = field(default_factory=dict)
    host: str | None = None
    ignore_hosts: tuple[str, ...] = ()
    uuid: str | None = None
    destination: str | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Request:
        return cls(
            name=raw["name"],
            flavor=Flavor.from_dict(raw["flavor"]),
            project=raw.get("project", DEFAULT_PROJECT),
            image=raw.get("image") or {},
            availability_zone=raw.get("availability_zone"),
            server_group=raw.get("server_group"),
            networks=tuple(raw.get("networks") or ()),
            hints=raw.get("hints") or {},
            host=raw.get("host"),
            ignore_hosts=tuple(raw.get("ignore_hosts") or ()),
            uuid=raw.get("uuid"),
            destination=raw.get("destination"),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "flavor": self.flavor.to_dict(),
            "project": self.project,
            "image": dict(self.image),
            "availability_zone": self.availability_zone,
            "server_group": dict(self.server_group) if self.server_group else None,
            "networks": list(self.networks),
            "hints": dict(self.hints),
            "host": self.host,
            "ignore_hosts": list(self.ignore_hosts),
            "uuid": self.uuid,
            "destination": self.destination,
        }
