# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Movers killed at every named step of a move: one plain run converges, on one host, and keeps what was written."""

from __future__ import annotations

import pytest

from tests.lab.faults import steps_of

pytestmark = pytest.mark.chaos

POINTS = [
    (action, step, when)
    for action, steps in (("arrive", steps_of("arrive")), ("migrate", steps_of("migrate")))
    for step in steps
    for when in ("before", "after")
]
AT_ONCE = 6  # instances that one fleet carries, each killed at a point of its own
BATCHES = [POINTS[start : start + AT_ONCE] for start in range(0, len(POINTS), AT_ONCE)]
# Where it matters how the instance was, for those that do not run; the unit tests kill them everywhere.
TELLING = [("migrate", "hold", "after"), ("migrate", "copy", "after"), ("migrate", "resume", "after")]
HANDOVER = ("migrate", "resume", "before")
CASES = [
    *(
        pytest.param("running", points, id="-".join(points[0]), marks=pytest.mark.always if HANDOVER in points else ())
        for points in BATCHES
    ),
    *(pytest.param(power_state, TELLING, id=power_state) for power_state in ("stopped", "paused")),
]
MARK = "-P 0x5a 900M 64k"
STATES = {"running": "running", "stopped": "shut off", "paused": "paused"}


@pytest.mark.parametrize(("power_state", "points"), CASES)
def test_a_move_killed_at_a_step_ends_on_one_host(story, power_state, points):
    names = [f"web-{number}" for number in range(1, len(points) + 1)]
    wanted = {"name": "web", "count": len(points), "metadata": {"counter": "yes"}, "power_state": power_state}
    story.want({**wanted, "host": "hv1"})
    story.apply()
    if power_state == "running":
        assert all(story.answers(name) for name in names)
    if power_state == "stopped":
        for name in names:
            story.shell("hv1", f"qemu-io -c 'write {MARK}' {story.disk_of(name)}")
    story.want(wanted)
    for name, point in zip(names, points):
        assert story.begin_move(name, "hv2", die_at=point) is None, f"{point} was never reached"
        running = [host for host in story.hosts if story.states(host).get(f"default.{name}") == "running"]
        assert len(running) <= 1, point
    story.converge_and_verify()
    for name, point in zip(names, points):
        assert story.states(story.home_of(name))[f"default.{name}"] == STATES[power_state], point
        if power_state == "running":
            assert story.answers(name), point
        if power_state == "stopped":
            read = story.shell(story.home_of(name), f"qemu-io -r -c 'read {MARK}' {story.disk_of(name)}")
            assert "verification failed" not in read, point


@pytest.mark.parametrize("stop_before", ["arrive", "migrate"])
def test_a_move_that_was_claimed_and_never_worked_leaves_the_instance_where_it_is(story, stop_before):
    story.want({"name": "web", "metadata": {"counter": "yes"}, "host": "hv1"})
    story.apply()
    assert story.answers("web")
    story.want({"name": "web", "metadata": {"counter": "yes"}})
    story.begin_move("web", "hv2", stop_before=stop_before)
    story.converge_and_verify()
    assert story.home_of("web") == "hv1"
    assert story.answers("web")
