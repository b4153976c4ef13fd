# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How an instance gets from one power state to another."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Job

# What is done, in order, by the wanted state and the observed one. A guest suspended to disk is woken before it is
# stopped, so that it loses nothing; one that crashed is cleared away first.
_WAYS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "running": {
        "running": (),
        "paused": ("unpause",),
        "stopped": ("start",),
        "suspended": ("start",),
        "crashed": ("destroy", "start"),
    },
    "stopped": {
        "running": ("shut_down",),
        "paused": ("unpause", "shut_down"),
        "stopped": (),
        "suspended": ("start", "shut_down"),
        "crashed": ("destroy",),
    },
    "paused": {
        "running": ("pause",),
        "paused": (),
        "stopped": ("start", "pause"),
        "suspended": ("start", "pause"),
        "crashed": ("destroy", "start", "pause"),
    },
    "suspended": {
        "running": ("suspend",),
        "paused": ("unpause", "suspend"),
        "stopped": ("start", "suspend"),
        "suspended": (),
        "crashed": ("destroy", "start", "suspend"),
    },
}


def way(observed: str, wanted: str, hard: bool = False) -> tuple[str, ...]:
    """The moves from one power state to another, none when they are the same.

    hard stops at once whatever the guest does. Raises Refused for a state from which nobody can tell the way.
    """
    if wanted not in _WAYS or observed not in _WAYS[wanted]:
        raise Refused(f"no way from power state {observed} to {wanted}; look at the instance's domain first")
    if hard and wanted == "stopped" and observed != "stopped":
        return ("destroy",)
    return _WAYS[wanted][observed]


def reach(job: Job, wanted: str) -> None:
    """Bring the instance to the power state; one that is there already is left alone."""
    hypervisor, uuid = job.context.hypervisor, job.step.uuid
    domain = hypervisor.domain(uuid)
    if domain is None:
        raise Refused(f"instance {job.step.instance} is not defined on {job.context.host} any more")
    for move in way(domain.power_state, wanted, hard=job.timeout == 0):
        if move == "start" and domain.power_state != "suspended":
            take_name(job, domain.name)
        if move == "shut_down":
            _stop(job)
        else:
            getattr(hypervisor, move)(uuid)
    if wanted == "stopped":
        take_name(job, domain.name)


def take_name(job: Job, name: str) -> None:
    """Give the domain, which is off and called name, the name that its record has since it was renamed.

    Where libvirt does not (virDomainRename refuses one with snapshots, and a name that is taken) it keeps the old one:
    nothing but people's eyes depends on it. An adopted one always does.
    """
    if name != job.claimed.domain_name and job.claimed.adopted is None:
        with contextlib.suppress(LodestarError):
            job.context.hypervisor.rename(job.step.uuid, job.claimed.domain_name)


def _stop(job: Job) -> None:
    """Ask the guest, and when it has not stopped in time, stop it."""
    hypervisor, uuid = job.context.hypervisor, job.step.uuid
    if not hypervisor.shut_down(uuid, job.timeout):
        hypervisor.destroy(uuid)
