# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What there is to see of a host's instances: those that run, and what others wrote to their serial ports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.consoles import Consoles
from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.console_log import last_lines
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import Hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import state_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.selection import is_where, where_faults


@dataclass(frozen=True)
class Viewed:
    """An instance, its domain's name in libvirt, and the ways to it."""

    instance: str
    uuid: str
    domain: str
    consoles: Consoles


def viewed(hypervisor: Hypervisor, host: str, params: Mapping[str, Any], running: bool = True) -> list[Viewed]:
    """The instances of the `project` that match one of the patterns `name`, and have what `where` says. Raises Refused
    when one does not run, where they have to be running, and InvalidInput.

    A lock does not hinder, as in Nova: looking changes nothing that is ours.
    """
    chosen = [state for state in hypervisor.domains() if is_meant(state.record, host, params)]
    off = [reason for state in chosen if running and (reason := _why_off(state, host)) is not None]
    if off:
        raise Refused("; ".join(off))
    return [
        Viewed(state.record.domain_name, state.uuid, state.name, hypervisor.consoles(state.uuid))
        for state in chosen
        if state.record is not None
    ]


def console_log(hypervisor: Hypervisor, uuid: str, count: int) -> dict[str, Any]:
    """The last lines of what an instance, running or not, wrote to its serial port, as `console_log`; None where there
    are none, and why under `console_log_missing`. Raises HostFault, and Refused for an instance that is gone.
    """
    ways = hypervisor.consoles(uuid)
    if ways.serial_log is None:
        without = "no serial port" if not ways.has_serial else "a serial port that keeps nothing"
        return {
            "console_log": None,
            "console_log_missing": f"its domain has {without}; add <log file=…> to its <serial>",
        }
    lines = last_lines(Path(ways.serial_log), count)
    if lines is None:
        return {"console_log": None, "console_log_missing": f"there is no {ways.serial_log} yet; it has not run here"}
    return {"console_log": lines}


def is_meant(record: Record | None, host: str, params: Mapping[str, Any]) -> bool:
    """Whether the options `project`, `name` and `where` mean this one. Raises InvalidInput for a where that is none."""
    faults = where_faults(params["where"], "where")
    if faults:
        raise InvalidInput(faults)
    if record is None or record.project != params["project"]:
        return False
    return any(fnmatchcase(record.name, name) for name in params["name"]) and is_where(record, host, params["where"])


def _why_off(state: DomainState, host: str) -> str | None:
    if state.record is None or state.is_active:
        return None
    found = state_of(state.record, state.power_state)
    return f"instance {state.record.domain_name} on {host} is {found}: there is something to see only while it runs"
