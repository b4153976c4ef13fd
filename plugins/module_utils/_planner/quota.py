# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotas: what each project may have, and what a plan would make it have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record

UNLIMITED = -1
# A project's use of a kind that this version does not have yet is nothing: limits on volumes, snapshots, networks and
# floating_ips are taken, and cannot be exceeded.
Use = Mapping[str, Mapping[str, float]]


def use_of(
    records: Iterable[Record], wanted: Iterable[DesiredInstance] = (), flavors: Mapping[str, Flavor] | None = None
) -> Use:
    """What instances that are there, and instances that shall be made of these flavors, take together, by project."""
    taken = [(each.project, each.flavor, each.server_group) for each in records]
    taken += [(each.project, (flavors or {})[each.flavor], each.server_group) for each in wanted]
    use: dict[str, Counter[str]] = {}
    groups: dict[str, set[str]] = {}
    for project, flavor, group in taken:
        of_project = use.setdefault(project, Counter())
        of_project.update({"instances": 1, **flavor.resources.to_dict()})
        if group is not None:
            groups.setdefault(project, set()).add(group)
    return {project: {**counted, "server_groups": len(groups.get(project, ()))} for project, counted in use.items()}


def exceeded(projects: Mapping[str, Mapping[str, Any]], used: Use, planned: Use) -> list[str]:
    """A sentence for each limit that what is planned exceeds and that is not exceeded as much already.

    projects are the declared ones, each with `quotas`; used is what is there now, planned what would be there.
    """
    sentences = []
    for project, entry in sorted(projects.items()):
        for name, limit in sorted((entry.get("quotas") or {}).items()):
            now, then = used.get(project, {}).get(name, 0), planned.get(project, {}).get(name, 0)
            if limit is None or limit == UNLIMITED or then <= limit or then <= now:
                continue
            sentences.append(
                f"project {project} may have {limit} {name}: {now:g} used, {then - now:g} more asked; "
                "raise its quota or ask for less"
            )
    return sentences
