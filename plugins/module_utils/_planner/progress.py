# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the maintenance of a fleet is, as its hosts say it themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable

BEGUN, WORKED, DONE = "begun", "worked", "done"
_SAID = {
    "done": "done",
    "worked": "worked on, and waiting for what left them",
    "begun": "begun, and taking nothing new",
    "waiting": "not begun",
    "left_out": "left out",
}


@dataclass(frozen=True)
class Progress:
    """The hosts of a maintenance, each in one of the lists; what is left out has its reason."""

    done: tuple[str, ...] = ()
    worked: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {
            "done": list(self.done),
            "worked": list(self.worked),
            "begun": list(self.begun),
            "waiting": list(self.waiting),
            "left_out": dict(self.left_out),
        }


def progress(fleet: Fleet, name: str, hosts: Sequence[str]) -> Progress:
    """Where the maintenance of this name stands on these hosts, in their order.

    A host that does not answer, that someone has disabled, or that is in another maintenance, is left out.
    """
    known = {host.name: host for host in fleet.answering}
    stages: dict[str, list[str]] = {BEGUN: [], WORKED: [], DONE: [], "waiting": []}
    left_out: dict[str, str] = {}
    for each in dict.fromkeys(hosts):
        mark = known[each].facts.get("maintenance") or {} if each in known else {}
        why = _why_left_out(known.get(each), mark, name)
        if why is not None:
            left_out[each] = why
        else:
            stages[mark["stage"] if mark.get("name") == name else "waiting"].append(each)
    return Progress(
        tuple(stages[DONE]), tuple(stages[WORKED]), tuple(stages[BEGUN]), tuple(stages["waiting"]), left_out
    )


def progress_text(name: str, found: Progress, faults: Mapping[str, str]) -> str:
    """The same for a person; faults are what went wrong with hosts in this run, by host."""
    begun = tuple(host for host in found.begun if host not in faults)
    lists: dict[str, Sequence[str]] = {"done": found.done, "worked": found.worked, "begun": begun}
    lists["waiting"] = tuple(host for host in found.waiting if host not in faults)
    lines = [f"maintenance {name}:"]
    lines += [f"  {_SAID[key]}: {', '.join(hosts)}" for key, hosts in lists.items() if hosts]
    closed = dict.fromkeys(found.begun, "; it takes nothing new, and is done again first")
    lines += [f"! {host} failed: {why}{closed.get(host, '')}" for host, why in sorted(faults.items())]
    lines += [f"! {host} is left out: {why}" for host, why in found.left_out.items()]
    return "\n".join(map(printable, lines))


def _why_left_out(host: Host | None, mark: Mapping[str, Any], name: str) -> str | None:
    if host is None:
        return "it does not answer"
    if mark.get("name") == name:
        return None
    if mark and mark["stage"] != DONE:
        return f"it is in maintenance {mark['name']}: end that first, with -e maintenance={mark['name']}"
    if host.status != "enabled":
        return f"it is {host.status}, {host.status_reason}: put it to use again first (host_resume)"
    return None
