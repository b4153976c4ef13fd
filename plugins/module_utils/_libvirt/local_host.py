# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The host that a module runs on: its name, its time, and what its libvirt has defined."""

from __future__ import annotations

import socket
from datetime import datetime, timezone

from ansible_collections.lodestar.compute.plugins.module_utils._host import facts
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.definitions import LibvirtDefinitions


def now() -> str:
    """The time in UTC, as ISO 8601 with whole seconds."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def host_name(paths: Paths, given: str | None) -> str:
    """The host's name in the inventory: as given, else as host_prepare wrote it down, else what the host
    calls itself.
    """
    state = facts.host_state(paths) or {}
    return given or state.get("name") or socket.gethostname()


def open_definitions(paths: Paths, name: str | None, virt_type: str, events: bool = True) -> LibvirtDefinitions:
    """What is defined on the host, called by that name. It stays open until the process ends.

    Who only looks needs no events, and is faster without (see connection.connected).
    """
    return LibvirtDefinitions(open_connection(events=events), host_name(paths, name), virt_type)
