# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a module claims: what is defined on the host, its grounds and names put together once.

workplace has more of the same for those that work as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.grounds import HostGrounds
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.host_run import HostRun
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.local_host import now, open_definitions
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy


def open_run(paths: Paths, name: str | None, params: Mapping[str, Any]) -> HostRun:
    """What claims on this host need, for a module with the arguments `host` and `run`."""
    definitions = open_definitions(paths, name, params["virt_type"])
    return HostRun(
        host=definitions.host,
        hypervisor=definitions,
        store=HostGrounds(paths, params["storage"]),
        paths=paths,
        run=params["run"],
        by=params["by"],
        clock=now,
    )


def open_policy(context: HostRun, params: Mapping[str, Any], pools: Mapping[str, Sequence[str]]) -> MachinePolicy:
    """What new machines are pinned to, for a module with the arguments `host` and `cpu`."""
    return MachinePolicy(context.hypervisor, context.host, params["virt_type"], params["cpu"], pools)
