# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keepers remember, as filters are handed it: the list of their answers, or one memory, each perhaps as JSON."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._planner.keepers import Memory, merged
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def memories(kept: Any) -> list[Any]:
    """Each keeper's memory, `{host: {uuid: record}}`; none where kept is None. Raises AnsibleFilterError."""
    found = decoded(kept)
    if found is None:
        return []
    return [decoded(each) for each in found] if isinstance(found, list) else [found]


def memory(kept: Any) -> Memory | None:
    """What any of the keepers remembers; None where kept is None: nobody was asked. Raises AnsibleFilterError."""
    return None if kept is None else merged(memories(kept))
