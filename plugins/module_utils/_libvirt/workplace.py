# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a module works: the host's libvirt, files and names put together once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.local_host import now
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.session import open_hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.store import HostStore


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
