# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A request as the rules read it: what they ask of it again and again, derived once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.devices import wanted_devices
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.guest import Guest, guest_of

GroupKey = tuple[str, str]


class Demand:
    """A request, the amounts it takes, the topology and devices it asks for, and its server group.

    extra_specs are the flavor's, properties the image's. group is (project, name) or None. max_per_host is the rule
    `max_server_per_host` of anti-affinity, 1 by default. pin is the only host that will do. view is kept for
    request_view.
    """

    __slots__ = (
        "devices",
        "disk_gb",
        "extra_specs",
        "group",
        "guest",
        "max_per_host",
        "pin",
        "policy",
        "properties",
        "ram_mb",
        "request",
        "uuid",
        "vcpus",
        "view",
    )

    def __init__(self, request: Request) -> None:
        self.request = request
        self.uuid = request.uuid
        self.pin = request.host or request.destination
        self.view: dict[str, Any] | None = None
        self.extra_specs = request.flavor.extra_specs
        self.properties: Mapping[str, Any] = request.image.get("properties") or {}
        self.guest: Guest | None = None
        self.devices: tuple[tuple[str, int], ...] = ()
        if self.extra_specs or self.properties:
            self.guest = guest_of(request.flavor, self.properties)
            self.devices = wanted_devices(request.flavor)
        need = request.flavor.resources
        self.vcpus = need.vcpus
        self.ram_mb = need.ram_mb
        self.disk_gb = need.disk_gb
        self.group: GroupKey | None = None
        self.policy: str | None = None
        self.max_per_host = 1
        if request.server_group:
            self._join(request.server_group)

    def _join(self, group: Mapping[str, Any]) -> None:
        self.group = (self.request.project, group["name"])
        self.policy = group.get("policy")
        rules = group.get("rules") or group
        self.max_per_host = int(rules.get("max_server_per_host", 1))
