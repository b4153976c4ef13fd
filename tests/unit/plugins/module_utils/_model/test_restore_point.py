# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points as a tree: every one is in it once, whatever was deleted; and what one means for a move."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import taken_by
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import (
    RestorePoint,
    named,
    nearest,
    tree,
    why_restore_points_stay,
    without,
)

AT = "2026-03-01T03:00:00Z"
#  base ── left ── leaf
#     └─── right
GROWN = (
    RestorePoint("base", AT),
    RestorePoint("left", AT, "base"),
    RestorePoint("right", AT, "base", has_memory=True),
    RestorePoint("leaf", AT, "left"),
)
RECORD = Record(
    uuid="3f0f3a52-0000-4000-8000-000000000001",
    name="web",
    flavor=Flavor("m1.small", 1, 1500, 10),
    image=ImageReference("tiny", "sha256:" + 64 * "a"),
    restore_points=GROWN,
    restore_point="leaf",
)
NAMES = st.sampled_from(["aa", "bb", "cc", "dd", "ee"])


def drawn(points: tuple[RestorePoint, ...]) -> list[tuple[int, str]]:
    return [(depth, point.name) for depth, point in tree(points)]


def test_each_stands_below_the_one_that_it_came_after() -> None:
    assert drawn(GROWN) == [(0, "base"), (1, "left"), (2, "leaf"), (1, "right")]


def test_what_came_after_a_deleted_one_comes_after_its_parent() -> None:
    left = without(GROWN, ["left"])
    assert drawn(left) == [(0, "base"), (1, "right"), (1, "leaf")]
    assert nearest(GROWN, "left", ["left"]) == "base"
    assert drawn(without(GROWN, ["base", "left"])) == [(0, "right"), (0, "leaf")]


@given(st.lists(st.tuples(NAMES, st.one_of(st.none(), NAMES)), unique_by=lambda pair: pair[0]), st.sets(NAMES))
def test_every_one_is_drawn_once_also_of_a_record_that_was_written_by_hand(
    pairs: list[tuple[str, str | None]], gone: set[str]
) -> None:
    points = tuple(RestorePoint(name, AT, parent) for name, parent in pairs)
    assert sorted(name for _depth, name in drawn(points)) == sorted(point.name for point in points)
    left = without(points, sorted(gone))
    assert {point.name for point in left} == {point.name for point in points} - gone
    assert all(point.parent is None or named(left, point.parent) for point in left)


def test_they_come_back_from_a_record_unchanged_and_count_as_used() -> None:
    assert Record.from_json(RECORD.to_json()) == RECORD
    # Four states of 10 GB beside the disk, one of them with 1500 MB of memory.
    assert taken_by(RECORD).disk_gb == 10 + 4 * 10 + 2
    assert taken_by(replace(RECORD, restore_points=())).disk_gb == 10


@pytest.mark.parametrize("name", ["-a", "A", "a b", "x", "../x", "a.b", None, 7])
def test_a_name_that_could_be_something_else_makes_a_record_unreadable(name: object) -> None:
    raw = {**RECORD.to_dict(), "restore_points": [{"name": name, "created_at": AT}]}
    with pytest.raises(UnreadableRecord):
        Record.from_dict(raw)


def test_a_move_that_copies_the_disk_is_refused_by_name() -> None:
    reason = why_restore_points_stay(GROWN, copies_disk=True)
    assert reason is not None
    assert "base, left, right, leaf" in reason
    assert "delete them first" in reason
    assert why_restore_points_stay(GROWN, copies_disk=False) is None
    assert why_restore_points_stay((), copies_disk=True) is None
