# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Directories of instances that no domain uses: a deletion that was announced is finished, everything else is kept."""

from __future__ import annotations

from collections.abc import Iterator

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import host_precondition
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings


def leftover_steps(fleet: Fleet, holdings: Holdings) -> Iterator[Step]:
    """A step for each deletion that was announced on a host and not finished. Its record may be gone already."""
    for host in fleet.answering:
        for leftover in host.facts.get("leftovers") or ():
            if leftover.get("deleting"):
                uuid = str(leftover["uuid"])
                yield Step(
                    id=f"delete {uuid} on {host.name}",
                    host=host.name,
                    instance=leftover.get("name") or _name(uuid, holdings),
                    uuid=uuid,
                    action="delete",
                    impact="none",
                    reason="its deletion was interrupted, files are left",
                    before={"files": leftover.get("path")},
                    preconditions={"generation": None, "host": host_precondition(host)},
                )


def _name(uuid: str, holdings: Holdings) -> str:
    """The instance's name where keepers still have its record, else its UUID."""
    return next((lost.record.domain_name for lost in holdings.lost if lost.record.uuid == uuid), uuid)
