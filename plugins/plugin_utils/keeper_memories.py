# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers remember, as filters are handed it: the list of their answers, or one memory, each perhaps as JSON."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import Evacuated, latest
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Removals
from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import (
    Memory,
    latest_removals,
    merged,
    without_removed,
)
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def memories(kept: Any) -> list[Any]:
    """Each keeper's memory, `{host: {uuid: record}}`; none where kept is None. Raises AnsibleFilterError."""
    return [decoded(each["records"]) if _is_answer(each) else each for each in _listed(kept)]


def removals(kept: Any) -> Removals:
    """What any of the keepers was told of instances that were removed. Raises AnsibleFilterError."""
    return latest_removals([decoded(each.get("removed") or {}) for each in _listed(kept) if _is_answer(each)])


def histories(kept: Any) -> dict[str, list[Any]]:
    """What any of the keepers, asked with_history, tells of instances, by UUID; what several tell is there as often."""
    found: dict[str, list[Any]] = {}
    for answer in filter(_is_answer, _listed(kept)):
        for uuid, entries in (answer.get("history") or {}).items():
            found.setdefault(uuid, []).extend(entries)
    return found


def memory(kept: Any) -> Memory | None:
    """What any of the keepers remembers and none knows to be removed; None where kept is None: nobody was asked.

    Raises AnsibleFilterError.
    """
    return None if kept is None else merged(without_removed(memories(kept), removals(kept)))


def evacuated(kept: Any) -> dict[str, Evacuated]:
    """What the keepers know of evacuations, by host, the latest that any of them was told. Raises UnreadableRecord."""
    return latest(each.get("evacuations") or {} for each in _listed(kept) if isinstance(each, dict))


def _listed(kept: Any) -> list[Any]:
    found = decoded(kept)
    if found is None:
        return []
    return [decoded(each) for each in found] if isinstance(found, list) else [found]


def _is_answer(each: Any) -> bool:
    """Whether it is what keeper_info returned; a memory has a map for each of its hosts, whatever they are called."""
    return isinstance(each, dict) and isinstance(each.get("records"), str)
