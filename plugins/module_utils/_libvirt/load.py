# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What guests write to their memory, and what moving them would have to carry: all of a host's at once, in a second.

QEMU samples pages of a guest while it runs (calc-dirty-rate): what it finds is the memory that changes in that time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import libvirt, translated

_KIB_OF_MIB = 1 << 10
_MIB = 1 << 20
_LOOK_EVERY = 0.1  # seconds
# Seconds beyond the measured ones: libvirt makes one that another job holds wait for thirty.
_PATIENCE = 2.0
_UNSTARTED, _MEASURING, _MEASURED = range(3)  # virDomainDirtyRateStatus


def measured_loads(
    connection: Any, uuids: Collection[str], seconds: int, instances: Path
) -> dict[str, dict[str, float]]:
    """By UUID, of those guests that run: `cpus` that they use, `dirty_mb_s`, `ram_mb` that they use, `disk_mb` to copy.

    What could not be measured in time is left out. instances is the directory of disks that only this host has. Raises
    HostFault.
    """
    with translated("measure what guests write"):
        domains = [
            domain
            for domain in connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_RUNNING)
            if domain.UUIDString() in uuids
        ]
        if not domains:
            return {}
        before = _statistics(connection, domains)
        began = time.monotonic()
        started = _started(domains, seconds, began + _PATIENCE)
        after = _sampled(connection, domains, started, began + seconds + _PATIENCE)
        passed = time.monotonic() - began
    return {
        uuid: load_of(before.get(uuid, {}), statistics, passed, str(instances)) for uuid, statistics in after.items()
    }


def load_of(before: Mapping[str, Any], after: Mapping[str, Any], seconds: float, instances: str) -> dict[str, float]:
    """What two looks at a guest say, so many seconds apart, in the forms of virConnectGetAllDomainStats."""
    found: dict[str, float] = {}
    if "cpu.time" in before and "cpu.time" in after:
        found["cpus"] = round((after["cpu.time"] - before["cpu.time"]) / 1e9 / seconds, 3)
    if after.get("dirtyrate.calc_status") == _MEASURED:
        found["dirty_mb_s"] = after["dirtyrate.megabytes_per_second"]
    if "balloon.rss" in after:
        # QEMU's own memory is among it, so that a small guest seems to use all of its own.
        found["ram_mb"] = min(after["balloon.rss"], after["balloon.current"]) // _KIB_OF_MIB
    disks = range(after.get("block.count", 0))
    copied = [index for index in disks if str(after.get(f"block.{index}.path", "")).startswith(f"{instances}/")]
    found["disk_mb"] = sum(after.get(f"block.{index}.physical", 0) for index in copied) // _MIB
    return found


def _statistics(connection: Any, domains: Sequence[Any]) -> dict[str, dict[str, Any]]:
    groups = (
        libvirt.VIR_DOMAIN_STATS_CPU_TOTAL
        | libvirt.VIR_DOMAIN_STATS_BALLOON
        | libvirt.VIR_DOMAIN_STATS_BLOCK
        | libvirt.VIR_DOMAIN_STATS_DIRTYRATE
    )
    found = connection.domainListGetStats(domains, groups, libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT)
    return {domain.UUIDString(): statistics for domain, statistics in found}


def _started(domains: Sequence[Any], seconds: int, deadline: float) -> set[str]:
    """The UUIDs of the guests of which the measuring has begun in time: a thread each, as one that is busy blocks."""
    started: set[str] = set()

    def start(domain: Any) -> None:
        try:
            domain.startDirtyRateCalc(seconds, 0)
            started.add(domain.UUIDString())
        except libvirt.libvirtError:
            pass  # it is forecast without

    threads = [threading.Thread(target=start, args=[domain], daemon=True) for domain in domains]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(deadline - time.monotonic(), 0.0))
    return set(started)


def _sampled(connection: Any, domains: Sequence[Any], started: Collection[str], deadline: float) -> dict[str, Any]:
    """What is known of the guests once all those that were started have been measured, or when time is up."""
    while True:
        found = _statistics(connection, domains)
        going = [uuid for uuid in started if found.get(uuid, {}).get("dirtyrate.calc_status") != _MEASURED]
        if not going or time.monotonic() > deadline:
            # One that was measured before, and not now, still shows what was found then.
            return {
                uuid: {key: value for key, value in each.items() if uuid in started or not key.startswith("dirtyrate")}
                for uuid, each in found.items()
            }
        time.sleep(_LOOK_EVERY)
