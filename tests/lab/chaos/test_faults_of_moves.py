# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Guests, libvirtd and hosts that die on either side at every named step of a move, which then ends on one host."""

from __future__ import annotations

import functools
import time

import pytest

from tests.lab.faults import steps_of

pytestmark = pytest.mark.chaos

POINTS = [
    *[("arrive", step, "before") for step in steps_of("arrive")],
    *[("migrate", step, "before") for step in steps_of("migrate")],
    ("migrate", "copy", "during"),
    ("migrate", "copy", "after"),
    ("migrate", steps_of("migrate")[-1], "after"),
]
AT_ONCE = 7  # instances that one fleet carries, each moved with the fault at a point of its own
BATCHES = [POINTS[start : start + AT_ONCE] for start in range(0, len(POINTS), AT_ONCE)]
# Where a whole host dies or is cut off; what is between two of these is alike to both hosts.
PHASES = [
    ("arrive", "disks", "before"),
    ("migrate", "bring", "before"),
    ("migrate", "copy", "during"),
    ("migrate", "resume", "before"),
    ("migrate", "end", "before"),
    ("migrate", "files", "before"),
]
CUT_FOR = 40.0  # seconds; libvirt's keepalive gives up after 30


HERE, THERE = 0, 1  # the host that an instance leaves, and the one that it moves to


def kill_guest(side):
    return lambda story, name, hosts, _go_on: story.kill_guest(hosts[side], name)


def kill_libvirtd(side):
    return lambda story, _name, hosts, _go_on: story.kill_libvirtd(hosts[side])


def power_cycle(side):
    return lambda story, _name, hosts, _go_on: story.power_cycle(hosts[side])


def cut_off(side):
    def fault(story, _name, hosts, go_on):
        story.cut(hosts[side])
        go_on()
        time.sleep(CUT_FOR)
        story.heal(hosts[side])

    return fault


DEATHS = {
    "guest-here": kill_guest(HERE),
    "guest-there": kill_guest(THERE),
    "libvirtd-here": kill_libvirtd(HERE),
    "libvirtd-there": kill_libvirtd(THERE),
}
LOSSES = {
    "power-here": power_cycle(HERE),
    "power-there": power_cycle(THERE),
    "link-here": cut_off(HERE),
    "link-there": cut_off(THERE),
}


@pytest.mark.parametrize("points", BATCHES, ids=lambda points: "-".join(points[0]))
@pytest.mark.parametrize("fault", DEATHS.values(), ids=DEATHS)
def test_something_dies_at_a_step_of_a_move(story, fault, points):
    ends_on_one_host(story, fault, points)


@pytest.mark.parametrize("fault", LOSSES.values(), ids=LOSSES)
def test_a_host_is_lost_at_a_phase_of_a_move_and_comes_back(story, fault):
    ends_on_one_host(story, fault, PHASES)


def ends_on_one_host(story, fault, points):
    """Move an instance for each point, with the fault there; all run in the end, and have what they had written."""
    names = [f"web-{number}" for number in range(1, len(points) + 1)]
    # A guest that dies once it has arrived is a guest that died: YAML says that it shall run.
    wanted = {"name": "web", "count": len(points), "metadata": {"counter": "yes"}, "power_state": "running"}
    story.want({**wanted, "host": "hv1"})
    story.apply()
    assert all(story.answers(name) for name in names)
    story.want(wanted)
    written = {}
    for name, point in zip(names, points):
        # The fault before may have taken its host with it, and it may still boot.
        assert story.answers(name), point
        written[name] = story.counter(name)

        story.move(name, "hv2", point, functools.partial(fault, story, name, ("hv1", "hv2")))
        story.wait_for_guards()
    story.converge_and_verify()
    for name, point in zip(names, points):
        assert story.states(story.home_of(name))[f"default.{name}"] == "running", point
        assert story.answers(name), point
        assert story.counter(name) >= written[name], point
