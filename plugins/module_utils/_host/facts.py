# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host is, beside what libvirt says of it: its identity, the room on its disks, its bridges, its certificate."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import change_state, read_state
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

HOST_STATE_SCHEMA = 1
_GB = 1 << 30  # Nova's GB is a GiB


def machine_id(paths: Paths) -> str:
    """The identity of this installation, stable over boots. Raises HostFault."""
    return _line(paths.machine_id)


def boot_id(paths: Paths) -> str:
    """The identity of this boot: another one means that the host was off in between. Raises HostFault."""
    return _line(paths.boot_id)


def bridges(paths: Paths) -> list[str]:
    """The names of the bridges that are there, sorted. Raises HostFault."""
    return [device for device in interfaces(paths) if (paths.network_devices / device / "bridge").is_dir()]


def interfaces(paths: Paths) -> list[str]:
    """The names of all network interfaces, sorted. Raises HostFault."""
    try:
        return sorted(os.listdir(paths.network_devices))
    except OSError as error:
        raise HostFault(f"cannot list {paths.network_devices}: {error.strerror}") from error


def space(path: Path) -> dict[str, Any]:
    """The room on the file system of a path, or of its nearest parent that exists, in whole GB (1024^3), rounded down.

    free_gb is what an ordinary user may still take. Raises HostFault.
    """
    existing = next(place for place in (path, *path.parents) if place.exists())
    try:
        status = os.statvfs(existing)
    except OSError as error:
        raise HostFault(f"cannot measure {existing}: {error.strerror}") from error
    return {
        "path": str(path),
        "total_gb": status.f_blocks * status.f_frsize // _GB,
        "free_gb": status.f_bavail * status.f_frsize // _GB,
    }


def host_state(paths: Paths) -> dict[str, Any] | None:
    """The host's own state, `{schema, name, status, status_reason, keepers}`, or None where it was never prepared.

    Raises UnreadableRecord.
    """
    return read_state(paths.host_file, HOST_STATE_SCHEMA)


def service(paths: Paths) -> dict[str, str | None]:
    """Whether the host takes new instances, `{status, status_reason}`: one that was never prepared does not.

    Raises UnreadableRecord.
    """
    state = host_state(paths)
    if state is None:
        return {"status": "disabled", "status_reason": "it was never prepared: run host_prepare"}
    return {"status": state.get("status", "enabled"), "status_reason": state.get("status_reason")}


def prepared_service(paths: Paths) -> dict[str, str | None]:
    """As service, of a host that was prepared. Raises Refused for another, UnreadableRecord."""
    if host_state(paths) is None:
        raise Refused(f"{paths.host_file} is missing: this host was never prepared; run host_prepare")
    return service(paths)


def displaced(paths: Paths) -> list[str]:
    """The UUIDs of the instances that left when the host was emptied. Raises UnreadableRecord."""
    return list((host_state(paths) or {}).get("displaced") or ())


def stopped(paths: Paths) -> list[str]:
    """The UUIDs of those that ran, and were stopped for it. Raises UnreadableRecord."""
    return list((host_state(paths) or {}).get("stopped") or ())


def hooked(paths: Paths) -> list[dict[str, Any]]:
    """The moves from here whose hooks after them are still to be run; see host_service. Raises UnreadableRecord."""
    return list((host_state(paths) or {}).get("hooked") or ())


def maintenance(paths: Paths) -> dict[str, str] | None:
    """The maintenance that the host is in, or that was done with it last, `{name, stage}`. Raises UnreadableRecord."""
    return (host_state(paths) or {}).get("maintenance")


def write_service(
    paths: Paths,
    status: str,
    status_reason: str | None,
    displaced: Sequence[str] = (),
    maintenance: Mapping[str, str] | None = None,
    stopped: Sequence[str] = (),
    hooked: Sequence[Mapping[str, Any]] = (),
) -> None:
    """Replace the host's status, what left it, its hooks, and its maintenance; the rest of its state stays as it is.

    Raises HostFault, UnreadableRecord.
    """
    changes = {
        "status": status,
        "status_reason": status_reason,
        "displaced": list(displaced),
        "maintenance": maintenance,
        "stopped": list(stopped),
        "hooked": list(hooked),
    }
    change_state(paths.host_file, HOST_STATE_SCHEMA, lambda document: {**document, **changes})


def disable(paths: Paths, reason: str) -> None:
    """Have the host take nothing new; a reason that it has already stays. Raises HostFault, UnreadableRecord."""

    def disabled(document: dict[str, Any]) -> dict[str, Any] | None:
        if document.get("status") == "disabled":
            return None
        return {**document, "status": "disabled", "status_reason": reason}

    change_state(paths.host_file, HOST_STATE_SCHEMA, disabled)


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, ValueError) as error:
        raise HostFault(f"{path} cannot be read: {error}") from error
