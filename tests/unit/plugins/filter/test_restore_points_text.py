# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trees of restore points that people read."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.restore_points_text import restore_points_text_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import RestorePoint

AT = "2026-03-01T03:00:00Z"
POINTS = (RestorePoint("clean", AT, is_consistent=True), RestorePoint("upgraded", AT, "clean", has_memory=True))


def fleet(*records: Record) -> dict[str, Any]:
    host = {"name": "hv1", "state": "up", "instances": [record.to_dict() for record in records]}
    return {"schema": 1, "hosts": [host]}


def instance(name: str, number: int, **fields: Any) -> Record:
    uuid = f"00000000-0000-4000-8000-{number:012d}"
    return Record(uuid, name, Flavor("m1.small", 1, 512, 5), ImageReference("tiny", "sha256:" + 64 * "a"), **fields)


def test_each_instance_has_its_tree_and_a_mark_where_it_is() -> None:
    web = instance("web", 1, restore_points=POINTS, restore_point="upgraded")
    assert restore_points_text_filter(fleet(web, instance("db", 2)), ["*"]).splitlines() == [
        "default.db on hv1: no restore points",
        "default.web on hv1",
        f"  - clean, {AT}, the disk alone, consistent",
        f"    * upgraded, {AT}, with memory",
    ]


def test_what_is_not_there_or_cannot_be_seen_is_said() -> None:
    assert restore_points_text_filter(fleet(instance("db", 2)), ["web"], ["hv2"]).splitlines() == [
        "no host has an instance default.web",
        "hv2 did not answer: what it holds is not listed",
    ]
