# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A migration that another process drives, seen from the host that the guest leaves: how far it is, and its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import is_missing, libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.bulk import read_domain
from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import MIGRATING

_MIB = 1 << 20


@dataclass(frozen=True)
class UnderWay:
    """One migration while libvirt works on it; what is done and left in MB."""

    instance: str
    to: str
    power_state: str
    done_mb: int
    left_mb: int
    domain: Any

    def to_dict(self) -> dict[str, Any]:
        return {
            "instance": self.instance,
            "to": self.to,
            "power_state": self.power_state,
            "done_mb": self.done_mb,
            "left_mb": self.left_mb,
        }

    def abort(self) -> None:
        """End it; the guest stays. Raises Refused, HostFault."""
        with translated(f"abort the migration of {self.instance}"):
            self.domain.abortJob()

    def force(self) -> None:
        """Hold the guest until it has arrived: whoever drives the migration lets it go on then."""
        with translated(f"hold {self.instance} until it has arrived"):
            self.domain.suspend()


def find_migration(connection: Any, name: str) -> UnderWay | None:
    """The migration of the instance out of this host, or None. Raises HostFault."""
    with translated(f"look for the migration of {name}"):
        try:
            domain = connection.lookupByName(name)
            state, job = read_domain(connection, domain), domain.jobStats()
        except libvirt.libvirtError as error:
            # One that is off, or has gone meanwhile, has no job; of one that is on its way here only its source tells.
            no_job = (libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_ERR_OPERATION_UNSUPPORTED)
            if is_missing(error) or error.get_error_code() in no_job:
                return None
            raise
    task = state.record.task if state.record is not None else None
    is_migrating = job.get("operation") == libvirt.VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT
    if task is None or task.name != MIGRATING or job["type"] == libvirt.VIR_DOMAIN_JOB_NONE or not is_migrating:
        return None
    return UnderWay(
        instance=name,
        to=str(task.options.get("to")),
        power_state=state.power_state,
        done_mb=job.get("data_processed", 0) // _MIB,
        left_mb=job.get("data_remaining", 0) // _MIB,
        domain=domain,
    )
