# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hypervisor of the host that a module runs on, with all that can be done there."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.connection import open_connection
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.hypervisor import LibvirtHypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.local_host import host_name


def open_hypervisor(paths: Paths, name: str | None, virt_type: str, events: bool = True) -> LibvirtHypervisor:
    """The host's hypervisor, called by that name. It stays open until the process ends.

    Who only looks needs no events, and is faster without (see connection.connected).
    """
    return LibvirtHypervisor(open_connection(events=events), host_name(paths, name), virt_type)
