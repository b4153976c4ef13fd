# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""evacuation_entries: what keepers are told of an evacuation at each of its stages."""

from __future__ import annotations

DOCUMENTATION = r"""
name: evacuation_entries
short_description: Tell what keepers have to hear of an evacuation
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Answers with what M(lodestar.compute.keeper) takes as C(evacuations), each entry in its next version.
  - Without a stage it answers with what the keepers know, by host.
positional: _input, stage
options:
  _input:
    description:
      - What the keepers know, as answers of M(lodestar.compute.keeper_info), or as this filter answered before.
    type: raw
    required: true
  stage:
    description:
      - V(begun) says that a run evacuates O(hosts), V(fenced) that they were cut off, with O(receipts). V(placed) says
        where O(plan) makes their instances again, V(ended) that it is done, V(back) that the hosts were taken back.
    type: str
    choices: [begun, fenced, placed, ended, back]
  hosts:
    description: The hosts that it is about.
    type: list
    elements: str
    default: []
  receipts:
    description: By host, how it was fenced.
    type: dict
    default: {}
  plan:
    description: A plan as P(lodestar.compute.evacuation_steps#filter) returns it.
    type: dict
  addresses:
    description: By host, where its peers reach it.
    type: dict
    default: {}
  run:
    description: UUID of this run.
    type: str
  by:
    description: Who asks for it.
    type: str
    default: someone
  now:
    description: The time, in ISO 8601.
    type: str
  fleet:
    description:
      - For V(ended), the fleet as it was observed since. With O(kept) what could not be made again anywhere is marked,
        so that its old host starts it when it is back.
    type: raw
  kept:
    description: For V(ended), what keepers remember since, as answers of M(lodestar.compute.keeper_info).
    type: raw
  expected:
    description: For V(ended), names of all hosts that should be there.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Tell a keeper that a host is being evacuated
  lodestar.compute.keeper:
    evacuations: "{{ answers | lodestar.compute.evacuation_entries('begun', hosts=['hv1'], run=run, now=now) }}"
"""

RETURN = r"""
_value:
  description: The entries by host.
  type: dict
"""

from collections.abc import Mapping
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner import evacuation_entries
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory, removals
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def evacuation_entries_filter(known: Any, stage: str | None = None, **told: Any) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        found = decoded(known)
        entries = evacuated([{"evacuations": found}] if isinstance(found, Mapping) else found)
        return {host: entry.to_dict() for host, entry in _entries(entries, stage, decoded(told)).items()}
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


def _entries(known: Mapping[str, Evacuated], stage: str | None, told: Mapping[str, Any]) -> Mapping[str, Evacuated]:
    hosts = list(told.get("hosts") or [])
    if stage is None:
        return known
    if stage == "begun":
        moment = Moment(str(told["run"]), str(told["now"]), str(told.get("by") or "someone"))
        return evacuation_entries.begun(known, hosts, moment)
    if stage == "fenced":
        return evacuation_entries.fenced(known, told["receipts"])
    if stage == "placed":
        return evacuation_entries.placed(known, Plan.from_dict(told["plan"]), told.get("addresses") or {})
    if stage in ("ended", "back"):
        return evacuation_entries.ended(known, hosts, stage == "back", _holdings(told))
    raise InvalidInput([Fault("stage", f"{stage!r} is none of begun, fenced, placed, ended, back")])


def _holdings(told: Mapping[str, Any]) -> Holdings | None:
    if told.get("fleet") is None or told.get("kept") is None:
        return None
    seen, kept = Fleet.from_dict(decoded(told["fleet"])), told["kept"]
    return Holdings(seen, told.get("expected") or [], memory(kept), removals(kept))


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"evacuation_entries": evacuation_entries_filter}
