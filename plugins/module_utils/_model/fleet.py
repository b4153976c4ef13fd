# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet: the hosts that were looked at, in the form in which it is decided on, saved to a file and read back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host

FLEET_SCHEMA = 1


@dataclass(frozen=True)
class Fleet:
    """Hosts in the order of their names, with their instances in the order of theirs. One whose state is not `up` did
    not answer, or answered nothing that can be read.
    """

    hosts: tuple[Host, ...] = ()

    @classmethod
    def from_dict(cls, raw: Any) -> Fleet:
        """Read `{schema, hosts: [...]}`, a list of hosts, or hosts by name. Raises UnreadableRecord."""
        entries = raw
        if isinstance(raw, Mapping):
            if raw.get("schema", FLEET_SCHEMA) != FLEET_SCHEMA:
                raise UnreadableRecord(f"fleet of schema {raw['schema']!r}; this version reads schema {FLEET_SCHEMA}")
            entries = raw["hosts"] if "hosts" in raw else _listed(raw)
        if not isinstance(entries, (list, tuple)):
            raise UnreadableRecord(f"a fleet is a list of hosts, or hosts by name, not {type(raw).__name__}")
        try:
            hosts = sorted((_host(entry) for entry in entries), key=lambda host: host.name)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UnreadableRecord(f"a host of the fleet cannot be read: {error!r}") from error
        twice = [host.name for host, following in zip(hosts, hosts[1:]) if host.name == following.name]
        if twice:
            raise UnreadableRecord(f"host {twice[0]} is in the fleet more than once")
        return cls(tuple(hosts))

    def to_dict(self) -> dict[str, Any]:
        return {"schema": FLEET_SCHEMA, "hosts": [host.to_dict() for host in self.hosts]}

    @property
    def answering(self) -> tuple[Host, ...]:
        """The hosts whose state is known."""
        return tuple(host for host in self.hosts if host.state == "up")


def _host(raw: Mapping[str, Any]) -> Host:
    """A host with its instances in the order of their names: what is decided must not depend on libvirt's order."""
    host = Host.from_dict(raw)
    return replace(host, instances=tuple(sorted(host.instances, key=_address)))


def _address(instance: Mapping[str, Any]) -> tuple[str, str, str]:
    return str(instance.get("project")), str(instance.get("name")), str(instance.get("uuid"))


def _listed(raw: Mapping[str, Any]) -> list[Any]:
    """Hosts by name as a list of hosts; what is no host is left for the reader to refuse."""
    return [{"name": name, **host} if isinstance(host, Mapping) else host for name, host in raw.items()]
