# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of hosts is dead for certain: cut off by this very run, or known to the keepers as living elsewhere since.

A receipt of an earlier run says nothing about now: somebody may have put the host to use again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OVER, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

# Generations by which the destination of a move may be above its source: its place, what arrived, and its end.
_AHEAD = 4


@dataclass(frozen=True)
class Dead:
    """hosts were cut off by this very run, each with the generations, by UUID, up to which it may have instances;
    entries are what keepers know of evacuated hosts, which start nothing that lives elsewhere.

    accepts says of a `project.name` whether what only a dead host had may be lost.
    """

    hosts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    entries: Mapping[str, Evacuated] = field(default_factory=dict)
    accepts: Callable[[str], bool] = lambda _name: False

    def outlived_at(self, host: str, uuid: str, source: str) -> int | None:
        """The generation at which keepers have an instance live on where it moves from, each copy on the host being
        dead; None where they have not.
        """
        entry = self.entries.get(host)
        copy = entry.instances.get(uuid) if entry is not None and entry.stage != OVER else None
        return copy.generation if copy is not None and copy.host == source else None

    def outlives(self, host: str, record: Record) -> int:
        """A generation above all that a host that was cut off may have of the instance that was to move there."""
        return max(self.hosts.get(host, {}).get(record.uuid, -1), record.generation + _AHEAD) + 1


NOBODY = Dead()
