# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet laid out for reading: a table of hosts with what they have left, and one of instances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import DEFAULT_PROJECT
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable

_HOST_TITLES = ("HOST", "STATE", "ZONE", "VCPUS", "RAM MB", "DISK GB", "INSTANCES", "NOTES")
_INSTANCE_TITLES = ("INSTANCE", "HOST", "POWER", "FLAVOR", "IMAGE", "ADDRESSES", "TASK")


def fleet_table(fleet: Fleet, unknown: Sequence[str] = ()) -> str:
    """Both tables; amounts are used/usable, where usable is (capacity - reserved) x ratio."""
    missing = sorted(set(unknown) - {host.name for host in fleet.hosts})
    hosts = [*map(_host_row, fleet.hosts), *((name, "unknown", *[""] * 6) for name in missing)]
    instances = [_instance_row(host, raw) for host in fleet.answering for raw in host.instances]
    tables = [_table(_HOST_TITLES, hosts)]
    tables.append(_table(_INSTANCE_TITLES, sorted(instances)) if instances else "no instances")
    return "\n\n".join(tables)


def _host_row(host: Host) -> tuple[str, ...]:
    if host.state != "up":
        return (host.name, host.state, host.zone or "", "", "", "", "", str(host.facts.get("problem") or ""))
    used, limit = host.used, host.limit
    state = host.status if host.status != "enabled" else host.state
    return (
        host.name,
        state,
        host.zone or "",
        f"{used.vcpus:g}/{limit.vcpus:g}",
        f"{used.ram_mb:g}/{limit.ram_mb:g}",
        f"{used.disk_gb:g}/{limit.disk_gb:g}",
        str(len(host.instances)),
        _host_notes(host),
    )


def _host_notes(host: Host) -> str:
    notes = []
    if host.status_reason:
        notes.append(host.status_reason)
    if host.facts.get("guard") not in (None, "open"):
        notes.append(f"boot guard {host.facts['guard']}")
    if host.foreign:
        notes.append(f"{len(host.foreign)} of others")
    if host.facts.get("unreadable"):
        notes.append(f"{len(host.facts['unreadable'])} unreadable")
    return "; ".join(notes)


def _instance_row(host: Host, raw: Mapping[str, Any]) -> tuple[str, ...]:
    observed = raw.get("observed") or {}
    task = raw.get("task") or {}
    return (
        f"{raw.get('project', DEFAULT_PROJECT)}.{raw.get('name')}",
        host.name,
        str(observed.get("power_state", "unknown")),
        str((raw.get("flavor") or {}).get("name", "")),
        str((raw.get("image") or {}).get("name", "")),
        ", ".join(str(port.get("address")) for port in raw.get("networks") or ()),
        str(observed.get("busy") or task.get("name") or ""),
    )


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Left-aligned columns, two spaces apart; a column that is empty in every row is left out."""
    kept = [column for column in range(len(titles)) if any(row[column] for row in rows)]
    lines = [[titles[column] for column in kept], *([printable(row[column]) for column in kept] for row in rows)]
    widths = [max(len(line[position]) for line in lines) for position in range(len(kept))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)
