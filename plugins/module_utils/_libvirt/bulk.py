# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""All domains of a host in one call, and one read of metadata for each: what a fleet of any size costs per domain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.metadata import RECORD_NAMESPACE, record_text
from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.size import headroom_of
from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.binding import is_missing, libvirt
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.states import SHUTOFF, power_state, reason
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# While one thread waits for libvirtd's answer, another reads the record it got. libvirtd takes five requests of a
# client
# at once (max_client_requests); with four, answers come in together, and 500 domains take a third less than with two.
_READERS = 4
_GIB = 1 << 30


def read_domains(connection: Any) -> list[DomainState]:
    """Every defined domain, in the order of their names. Raises libvirtError."""
    # NOWAIT: a domain that a job holds, or whose QEMU hangs, is reported with what libvirtd itself knows.
    flags = libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT
    found = connection.getAllDomainStats(_groups(), flags)
    saved = frozenset(
        domain.UUIDString() for domain in connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE)
    )
    with ThreadPoolExecutor(max_workers=_READERS) as readers:
        step = -(-len(found) // _READERS) or 1
        parts = [found[start : start + step] for start in range(0, len(found), step)]
        states = [state for part in readers.map(lambda part: _states(part, saved), parts) for state in part]
    return sorted(_sized(connection, states, found), key=lambda state: (state.name, state.uuid))


def _sized(
    connection: Any, states: Sequence[DomainState], found: Sequence[tuple[Any, Mapping[str, Any]]]
) -> list[DomainState]:
    """The states, with the disks of those that have no record: one call more, and none where all have one."""
    unsized = {state.uuid for state in states if state.record is None}
    if not unsized:
        return list(states)
    domains = [domain for domain, _statistics in found if domain.UUIDString() in unsized]
    flags = libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT
    sizes = {
        domain.UUIDString(): _disk_gb(statistics)
        for domain, statistics in connection.domainListGetStats(domains, libvirt.VIR_DOMAIN_STATS_BLOCK, flags)
    }
    return [replace(state, disk_gb=sizes.get(state.uuid, 0)) for state in states]


def _disk_gb(statistics: Mapping[str, Any]) -> float:
    """What the disks may grow to. A drive that is empty, or whose file cannot be opened, has no capacity to report."""
    count = statistics.get("block.count", 0)
    capacity: int = sum(statistics.get(f"block.{index}.capacity", 0) for index in range(count))
    return round(capacity / _GIB, 2)


def read_domain(connection: Any, domain: Any) -> DomainState:
    """One domain. Raises libvirtError."""
    flags = libvirt.VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT
    (_domain, statistics), *_none = connection.domainListGetStats([domain], _groups(), flags)
    saved = frozenset([domain.UUIDString()]) if domain.hasManagedSaveImage() else frozenset()
    return _state(domain, statistics, saved)


def record_text_of(domain: Any) -> str | None:
    """The record's JSON as the domain's stored definition holds it, None where there is none.

    Never the running definition's: a guest that was suspended to disk comes back with the record that it had then.
    Raises libvirtError, UnreadableRecord.
    """
    try:
        return record_text(_metadata(domain, libvirt.VIR_DOMAIN_AFFECT_CONFIG))
    except libvirt.libvirtError as error:
        if is_missing(error):
            return None
        if error.get_error_code() != libvirt.VIR_ERR_OPERATION_INVALID:
            raise
    # A transient domain has no stored definition.
    try:
        return record_text(_metadata(domain, libvirt.VIR_DOMAIN_AFFECT_LIVE))
    except libvirt.libvirtError as error:
        if is_missing(error):
            return None
        raise


def _metadata(domain: Any, flags: int) -> str:
    text: str = domain.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, RECORD_NAMESPACE, flags)
    return text


def _groups() -> int:
    groups: int = libvirt.VIR_DOMAIN_STATS_STATE | libvirt.VIR_DOMAIN_STATS_VCPU | libvirt.VIR_DOMAIN_STATS_BALLOON
    return groups


def _states(found: Sequence[tuple[Any, Mapping[str, Any]]], saved: frozenset[str]) -> list[DomainState]:
    states = []
    for domain, statistics in found:
        try:
            states.append(_state(domain, statistics, saved))
        except libvirt.libvirtError as error:
            # Undefined since the bulk call: it is not here any more.
            if not is_missing(error):
                raise
    return states


def _state(domain: Any, statistics: Mapping[str, Any], saved: frozenset[str]) -> DomainState:
    uuid = domain.UUIDString()
    number = statistics.get("state.state", 0)
    state = power_state(number, uuid in saved)
    text, record, problem = _record(domain)
    return DomainState(
        uuid=uuid,
        name=domain.name(),
        power_state=state,
        reason=reason(number, statistics.get("state.reason", 0)),
        # One without a record may be given the rest at any time, by whoever manages it.
        vcpus=statistics.get("vcpu.maximum" if record is None else "vcpu.current", 0),
        ram_mb=-(-statistics.get("balloon.maximum", 0) // 1024),
        record=record,
        problem=problem,
        text=text,
        has_job=number != SHUTOFF and _is_at_work(record) and _has_job(domain),
        has_not_run=state == "paused" and _has_not_run(statistics) and _has_arrived(domain.name()),
        headroom=_headroom(domain, record) if state in ("running", "paused") else None,
    )


def _headroom(domain: Any, record: Record | None) -> Headroom | None:
    """The room to grow of a domain that runs; the call that this takes is made for those alone that may have some."""
    if record is None or not record.flavor.has_headroom:
        return None
    return headroom_of(domain.XMLDesc())


def _has_not_run(statistics: Mapping[str, Any]) -> bool:
    """Whether its vCPUs have taken none of their host's time, of which the kernel counts hundredths of a second."""
    vcpus = range(statistics.get("vcpu.maximum", 0))
    times = [statistics[f"vcpu.{index}.time"] for index in vcpus if f"vcpu.{index}.time" in statistics]
    return bool(times) and not any(times)


def _has_arrived(name: str) -> bool:
    """Whether its QEMU was started for a guest that comes from elsewhere; one that was made here, held, may move."""
    try:
        process = int(Paths().process_file(name).read_text(encoding="ascii"))
        arguments = Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
    except (OSError, ValueError):
        return True  # nobody can tell, and QEMU may abort
    return b"-incoming" in arguments


def _is_at_work(record: Record | None) -> bool:
    """Whether a job of libvirt's stands in the way of the next run. A snapshot's does not: the next run ends it."""
    return record is not None and record.task is not None and record.task.action != "snapshot"


def _has_job(domain: Any) -> bool:
    """Whether libvirt saves, copies or migrates the domain. Raises libvirtError when the domain is gone."""
    try:
        return bool(domain.jobInfo()[0] != libvirt.VIR_DOMAIN_JOB_NONE)
    except libvirt.libvirtError as error:
        if error.get_error_code() == libvirt.VIR_ERR_OPERATION_UNSUPPORTED:
            # "migration statistics are available only on the source host": it is on its way here.
            return True
        # A domain that is off has none.
        if error.get_error_code() != libvirt.VIR_ERR_OPERATION_INVALID:
            raise
        return False


def _record(domain: Any) -> tuple[str | None, Record | None, str | None]:
    """The record's text, the record, and what is wrong with it: one that cannot be read is kept, and told."""
    text = None
    try:
        text = record_text_of(domain)
        if text is None:
            return None, None, None
        record = Record.from_json(text)
        if record.uuid != domain.UUIDString():
            return text, None, f"its record is that of {record.uuid}: the domain was copied"
        return text, record, None
    except UnreadableRecord as error:
        return text, None, str(error)
