# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What libvirt is told so that a migration ends: at its start, and while it goes on.

With libvirt 9.0 and QEMU 7.2 the longest pause can be set while the migration is active, not before. Slowing down is a
capability that QEMU takes at the start alone, so it is asked for then, by one per cent a pass, which no guest notices;
its rung raises that through QEMU's own monitor, since libvirt has no call for it.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.ladder import UNNOTICED
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.monitor import ask
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import AUTO_CONVERGE, Convergence

# QEMU's own, for a guest that is slowed down from the start.
_SLOWER = {"cpu-throttle-initial": 20, "cpu-throttle-increment": 10}


def start_parameters(told: Convergence, uri: str) -> tuple[dict[str, Any], int]:
    """Parameters and flags of virDomainMigrateToURI3 that can be given at the start alone; uri is the peer's."""
    parameters: dict[str, Any] = {}
    # Post-copy excludes that it arrives paused: libvirt's own order, which can run it twice.
    flags = libvirt.VIR_MIGRATE_POSTCOPY if told.is_post_copy else libvirt.VIR_MIGRATE_PAUSED
    if told.bandwidth_mb_s is not None:
        parameters[libvirt.VIR_MIGRATE_PARAM_BANDWIDTH] = told.bandwidth_mb_s
        if told.is_post_copy:
            parameters[libvirt.VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY] = told.bandwidth_mb_s
    if (told.connections or 1) > 1:
        flags |= libvirt.VIR_MIGRATE_PARALLEL
        parameters[libvirt.VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS] = told.connections
        # libvirt 9.0 then hands on no name to compare the certificate with where disks are copied along.
        parameters[libvirt.VIR_MIGRATE_PARAM_TLS_DESTINATION] = urlsplit(uri).hostname
    if told.first(AUTO_CONVERGE) is not None:
        flags |= libvirt.VIR_MIGRATE_AUTO_CONVERGE
        parameters[libvirt.VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL] = UNNOTICED
        parameters[libvirt.VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT] = UNNOTICED
    return parameters, flags


class MigratingDomain:
    """A ladder.Migrating over a domain that libvirt migrates."""

    def __init__(self, domain: Any) -> None:
        self._domain = domain

    def allow_downtime(self, milliseconds: int) -> None:
        with translated(f"allow a pause of {milliseconds} ms"):
            self._domain.migrateSetMaxDowntime(milliseconds, 0)

    def slow_down(self) -> None:
        with translated("slow it down"):
            ask(self._domain, "migrate-set-parameters", **_SLOWER)

    def hold(self) -> None:
        with translated("hold it"):
            self._domain.suspend()

    def follow(self) -> None:
        with translated("begin post-copy"):
            self._domain.migrateStartPostCopy(0)

    def give_up(self) -> None:
        with translated("abort its migration"):
            self._domain.abortJob()
