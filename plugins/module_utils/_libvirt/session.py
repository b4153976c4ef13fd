# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A module's view of the host that it runs on: libvirt, files and names put together once."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host import facts
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.hypervisor import LibvirtHypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.store import HostStore


def now() -> str:
    """The time in UTC, as ISO 8601 with whole seconds."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def host_name(paths: Paths, given: str | None) -> str:
    """The host's name in the inventory: as given, else as host_prepare wrote it down, else what the host
    calls itself.
    """
    state = facts.host_state(paths) or {}
    return given or state.get("name") or socket.gethostname()


def open_hypervisor(paths: Paths, name: str | None, virt_type: str, events: bool = True) -> LibvirtHypervisor:
    """The host's hypervisor, called by that name. It stays open until the process ends.

    Who only looks needs no events, and is faster without (see connection.connected).
    """
    return LibvirtHypervisor(open_connection(events=events), host_name(paths, name), virt_type)


def open_context(
    paths: Paths, name: str | None, params: Mapping[str, Any], run: str | None = None, **more: Any
) -> Context:
    """What work on this host needs, for a module with the arguments `host`, `run` and `waiting`.

    run, where given, is the run's UUID instead of the option. more is handed to Context.
    """
    hypervisor = open_hypervisor(paths, name, params["virt_type"])
    return Context(
        host=hypervisor.host,
        hypervisor=hypervisor,
        store=HostStore(paths, params["storage"]),
        paths=paths,
        run=run or params["run"],
        by=params["by"],
        clock=now,
        timeout=params["timeout"],
        wait_for=params["wait_for"],
        wait_timeout=params["wait_timeout"],
        **more,
    )


def open_policy(context: Context, params: Mapping[str, Any], pools: Mapping[str, Sequence[str]]) -> MachinePolicy:
    """What new machines are pinned to, for a module with the arguments `host` and `cpu`."""
    return MachinePolicy(context.hypervisor, context.host, params["virt_type"], params["cpu"], pools)
