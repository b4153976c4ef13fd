# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ends a move that was interrupted or failed is killed at a step; the next plain run ends it all the same."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.lab.faults import between, steps_of, undo_of

pytestmark = pytest.mark.chaos

HERE, THERE = "hv1", "hv2"
AT_ONCE = 7  # instances that one fleet carries


class End(NamedTuple):
    """What is killed: how its move came to need it (as begin_move takes it), and the point at which it dies."""

    move: dict[str, tuple[str, str, str]]
    host: str
    action: str
    point: tuple[str, str]

    def __str__(self):
        return f"{self.action}-{'-'.join(self.point)}"


def ends(move, *operations):
    return [End(move, host, action, point) for host, action, steps in operations for point in between(steps)]


SETTLING = [
    *ends(
        {"die_at": ("migrate", "copy", "after")},
        (THERE, "finish_arrival", steps_of("finish_arrival")),
        (HERE, "finish_migration", steps_of("finish_migration")),
    ),
    *ends(
        {"die_at": ("migrate", "copy", "before")},
        (THERE, "drop_arrival", steps_of("drop_arrival")),
        (HERE, "undo_migration", steps_of("undo_migration")),
    ),
]
UNDOING = [
    *ends({"fail_at": ("arrive", "disks", "after")}, (THERE, "arrive", undo_of("arrive"))),
    *ends({"fail_at": ("migrate", "copy", "before")}, (HERE, "migrate", undo_of("migrate"))),
]


def batches(all_of_them):
    return [all_of_them[start : start + AT_ONCE] for start in range(0, len(all_of_them), AT_ONCE)]


@pytest.mark.parametrize("batch", batches(SETTLING), ids=lambda batch: str(batch[0]))
def test_what_settles_an_interrupted_move_is_killed_at_a_step(story, batch):
    for name, end in begun(story, batch):
        assert story.begin_move(name, THERE, **end.move) is None, f"{end.move} was never reached"
        assert story.settle_move(name, (end.action, *end.point)) is None, f"{end} was never reached"
    ends_on_one_host(story, batch)


@pytest.mark.parametrize("batch", batches(UNDOING), ids=lambda batch: str(batch[0]))
def test_what_undoes_a_failed_move_is_killed_at_a_step(story, batch):
    for name, end in begun(story, batch):
        answer = story.begin_move(name, THERE, die_at=(end.action, *end.point), **end.move)
        assert answer is None, f"{end} was never reached"
    ends_on_one_host(story, batch)


def begun(story, batch):
    """A guest that runs on the one host for each of the ends, by name."""
    wanted = {"name": "web", "count": len(batch), "metadata": {"counter": "yes"}, "power_state": "running"}
    story.want({**wanted, "host": HERE})
    story.apply()
    names = [f"web-{number}" for number in range(1, len(batch) + 1)]
    assert all(story.answers(name) for name in names)
    story.written = {name: story.counter(name) for name in names}
    assert None not in story.written.values()
    story.want(wanted)
    return zip(names, batch)


def ends_on_one_host(story, batch):
    """One plain run converges; each guest runs on one host alone, and has what it had written."""
    story.converge_and_verify()
    for (name, written), end in zip(story.written.items(), batch):
        assert story.states(story.home_of(name))[f"default.{name}"] == "running", end
        assert story.answers(name), end
        assert story.counter(name) >= written, end
