# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a host cannot be taken out of the fleet: what it has, what it may have, and who needs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN, OVER, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Kept

_SHOWN = 10  # names that one reason lists


def removal_faults(
    fleet: Fleet,
    name: str,
    kept: Kept,
    evacuated: Mapping[str, Evacuated],
    expected: Iterable[str],
    keepers: Sequence[str],
) -> list[str]:
    """Sentences, none where the host may leave. keepers are those of the inventory, expected all of its hosts."""
    host = next((each for each in fleet.answering if each.name == name), None)
    entry = evacuated.get(name)
    faults = list(_held(host)) if host is not None else list(_remembered(name, kept))
    if entry is not None and entry.stage == OPEN:
        faults.append("its evacuation has not ended: run host_evacuate again, or host_resume where it is back")
    elif entry is not None and entry.stage != OVER and host is not None:
        faults.append("it was evacuated, and answers: host_resume removes what lives elsewhere since, then it is empty")
    if name in keepers:
        faults += _needed(fleet, name, expected, keepers)
    return faults


def _held(host: Host) -> Iterator[str]:
    names = sorted(f"{each['project']}.{each['name']}" for each in host.instances)
    if names:
        yield f"it has {_listed(names)}: host_drain empties it"
    others = sorted(str(each.get("domain") or each.get("name")) for each in host.foreign)
    if others:
        yield f"it has {_listed(others)}, which are other people's: they have to go first"
    unreadable = sorted(str(each.get("domain")) for each in host.facts.get("unreadable") or ())
    if unreadable:
        yield f"it has {_listed(unreadable)}, whose records cannot be read: see fleet_verify"
    left = [str(each.get("path")) for each in host.facts.get("leftovers") or ()]
    if left:
        yield f"it has files that belong to no instance there ({_listed(left)}): look what they are"


def _remembered(name: str, kept: Kept) -> Iterator[str]:
    names = sorted(f"{raw.get('project')}.{raw.get('name')}" for raw in (kept.get(name) or {}).values())
    if names:
        yield f"it does not answer, and keepers place {_listed(names)} there: host_evacuate makes them again elsewhere"


def _needed(fleet: Fleet, name: str, expected: Iterable[str], keepers: Sequence[str]) -> Iterator[str]:
    if set(keepers) <= {name}:
        yield "it is the only keeper: make another host a keeper first (fleet_keepers)"
    answering = {host.name for host in fleet.answering}
    silent = sorted(set(expected) - answering - {name})
    if silent:
        yield f"it is a keeper, and {_listed(silent)}, which does not answer, would go on believing in it"


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
