# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves in the middle of which something breaks: the controller, the link, the destination's libvirtd at the end."""

from __future__ import annotations

import contextlib
import time

import pytest

from tests.lab.apply.story import kill_group, wait_for
from tests.lab.prepare.fleet import eventually

pytestmark = pytest.mark.chaos

LIBVIRTD = "$(systemctl show --property MainPID --value libvirtd)"

STALL = 60.0  # seconds; libvirt's keepalive gives up after 30


@pytest.fixture
def web(story):
    """A running instance that counts on its disk, its host, and another host that has its image already."""
    story.want({"name": "web", "metadata": {"counter": "yes"}}, {"name": "other", "host": "hv2"})
    story.apply()
    assert story.answers("web")
    home = story.home_of("web")
    return home, next(host for host in ("hv2", "hv1") if host != home)


def is_copying(story, home):
    """Whether the mover on the source copies."""
    return '"step": "copy"' in story.shell(home, "cat /run/lodestar/instances/*.lock 2>/dev/null", check=False)


def test_controller_killed_while_a_move_copies_changes_nothing_for_it(story, web):
    home, there = web
    with story.watched("web") as watch:
        run = story.start("instance_migrate", instance="web", host=there)
        wait_for(lambda: is_copying(story, home))
        kill_group(run)
        wait_for(lambda: story.instances()[home] in ([], ["default.other"]), timeout=120)
    assert story.states(there)["default.web"] == "running"
    assert watch.only_grew
    story.converge_and_verify()


def test_link_that_is_cut_in_the_middle_leaves_the_instance_where_it_was(story, web):
    home, there = web
    run = story.start("instance_migrate", instance="web", host=there)
    wait_for(lambda: is_copying(story, home))
    story.cut(there)
    assert run.wait(timeout=300) != 0
    assert story.states(home)["default.web"] == "running"
    assert story.answers("web")
    story.heal(there)
    assert eventually(lambda: story.shell(there, "virsh list --all") != "")
    story.converge_and_verify()
    assert story.home_of("web") == home


def test_libvirtd_that_stalls_at_the_end_never_lets_both_hosts_run_it(story, web):
    home, there = web
    with story.watched("web") as watch:
        run = story.start("instance_migrate", instance="web", host=there)
        wait_for(lambda: is_copying(story, home))
        with contextlib.suppress(AssertionError):
            wait_for(lambda: "paused" in story.shell(home, "virsh domstate default.web", check=False), timeout=60)
        story.shell(there, f"kill -STOP {LIBVIRTD}")
        time.sleep(STALL)
        story.shell(there, f"kill -CONT {LIBVIRTD}")
        run.wait(timeout=300)
        assert eventually(lambda: story.shell(there, "virsh list --all") != "")
        states = [story.states(host).get("default.web") for host in story.hosts]
        assert states.count("running") <= 1
        story.apply()
    story.converge_and_verify()
    assert story.states(story.home_of("web"))["default.web"] == "running"
    assert story.answers("web")
    assert watch.only_grew


def test_a_move_under_way_is_aborted_or_forced_from_another_terminal(story, web):
    home, there = web
    with story.watched("web") as watch:
        run = story.start("instance_migrate", instance="web", host=there)
        wait_for(lambda: is_copying(story, home))
        status, _numbers, output = story.play("instance_migration_abort", instance="web")
        assert (status, f"on its way from {home} to {there}" in output) == (0, True), output[-4000:]
        assert run.wait(timeout=300) != 0
        assert story.home_of("web") == home
        run = story.start("instance_migrate", instance="web", host=there)
        wait_for(lambda: is_copying(story, home))
        status, _numbers, output = story.play("instance_migration_force", instance="web")
        assert status == 0, output[-4000:]
        assert run.wait(timeout=300) == 0
    assert story.states(there)["default.web"] == "running"
    assert watch.only_grew
    status, _numbers, output = story.play("instance_migration_abort", instance="web")
    assert (status, "No host that answers is migrating web" in output) == (2, True), output[-4000:]
    story.converge_and_verify()
