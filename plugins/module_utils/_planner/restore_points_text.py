# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The restore points of instances as trees for people to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import full_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import RestorePoint, tree


def restore_points_text(fleet: Fleet, names: Sequence[str], unknown: Sequence[str] = ()) -> str:
    """The trees of the instances that have one of these names or match one of these patterns, by name.

    unknown are hosts that should be there and did not answer: what they hold is not listed.
    """
    asked = [full_name(name) for name in names]
    found = sorted(
        (record.domain_name, host.name, record)
        for host in fleet.answering
        for record in (Instance.from_dict(raw).record for raw in host.instances)
        if any(fnmatchcase(record.domain_name, name) for name in asked)
    )
    lines = [line for name, host, record in found for line in _tree(name, host, record)]
    if not found:
        lines.append(f"no host has an instance {' or '.join(asked)}")
    lines += [f"{host} did not answer: what it holds is not listed" for host in unknown]
    return "\n".join(map(printable, lines))


def _tree(name: str, host: str, record: Record) -> Iterator[str]:
    yield f"{name} on {host}" + ("" if record.restore_points else ": no restore points")
    for depth, point in tree(record.restore_points):
        mark = "*" if point.name == record.restore_point else "-"
        yield f"{'  ' * (depth + 1)}{mark} {point.name}, {point.created_at}, {_kind(point)}"


def _kind(point: RestorePoint) -> str:
    if point.has_memory:
        return "with memory"
    return "the disk alone, " + ("consistent" if point.is_consistent else "as a power cut would have left it")
