# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Replays moves on a fleet, and asks the scheduler about each: what planned them is not trusted."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

AMOUNTS = ("vcpus", "ram_mb", "disk_gb")


class Replay:
    """A fleet, moved instance by instance. groups are the declared server groups."""

    def __init__(self, fleet: Mapping[str, Any], groups: Mapping[str, Any]) -> None:
        self.hosts = {host["name"]: copy.deepcopy(host) for host in fleet["hosts"]}
        self._groups = groups

    def instance(self, move: Mapping[str, Any]) -> dict[str, Any]:
        """The instance, which must be where the move takes it from."""
        (found,) = [each for each in self.hosts[move["from"]]["instances"] if each["uuid"] == move["uuid"]]
        return found

    def refusal(self, move: Mapping[str, Any], without_company: bool = False) -> str | None:
        """Why the scheduler does not let the move be made now, or None. without_company asks without the instance where
        it is, and without those of its group that are still there, as for a host that is emptied.
        """
        instance = self.instance(move)
        hosts = [Host.from_dict(host) for host in self._seen(move, without_company)]
        group = self._groups.get(instance.get("server_group"))
        request = Request.from_dict(
            {
                **{key: instance.get(key) for key in ("name", "project", "flavor", "image", "availability_zone")},
                "networks": [port["network"] for port in instance["networks"]],
                "server_group": {"name": instance["server_group"], **group} if group else None,
                "uuid": instance["uuid"],
                "destination": move["to"],
            }
        )
        (placement,) = schedule([request], hosts, Settings(alternates=0))
        return None if placement.host == move["to"] else placement.reason

    def _seen(self, move: Mapping[str, Any], without_company: bool) -> Iterator[dict[str, Any]]:
        for name, host in self.hosts.items():
            if name == move["from"] and without_company:
                yield {**host, "instances": []}
            else:
                yield host

    def make(self, move: Mapping[str, Any]) -> None:
        """Count the instance where it goes to, and no more where it was."""
        self.arrive(move)
        self.leave(move)

    def arrive(self, move: Mapping[str, Any]) -> None:
        """Count the instance where it goes to."""
        instance, destination = self.instance(move), self.hosts[move["to"]]
        destination["instances"].append(instance)
        for key in AMOUNTS:
            destination["used"][key] += instance["flavor"][key]

    def leave(self, move: Mapping[str, Any]) -> None:
        """Count the instance no more where it was."""
        instance, source = self.instance(move), self.hosts[move["from"]]
        source["instances"].remove(instance)
        for key in AMOUNTS:
            source["used"][key] -= instance["flavor"][key]
