# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking labs down, whole ones and halves: nothing may be left, whatever was killed when."""

from __future__ import annotations

import re
import shutil

import pytest
from laboratory import CACHE, builds, eventually, processes_with

# What a bring-up says as it starts a step, and so the moment at which it is killed.
MOMENTS = ["create credentials", "create network", "create host", "name hosts on", "boot"]


def kill_at(bring_up, moment):
    """Kill the bring-up as soon as it says that it starts this step."""
    for line in bring_up.stderr:
        if moment in line:
            bring_up.kill()
            break
    bring_up.communicate()
    assert bring_up.returncode == -9


def test_check_mode_makes_nothing(fresh):
    assert fresh.run("up", "--check")["changed"]
    assert fresh.remains() == set()


def test_taking_a_lab_down_leaves_nothing(fresh):
    fresh.run("up")
    assert fresh.remains()
    assert fresh.run("down", "--check")["changed"]
    assert fresh.state("hv1") == "running"
    assert fresh.run("down")["changed"]
    assert fresh.remains() == set()
    assert fresh.run("down") == {"changed": False, "actions": []}


@pytest.mark.parametrize("moment", MOMENTS)
def test_half_a_lab_is_taken_down_whole(fresh, moment):
    kill_at(fresh.start("up"), moment)
    fresh.run("down")
    assert fresh.remains() == set()


@pytest.mark.parametrize("moment", MOMENTS)
def test_half_a_lab_is_completed_by_the_next_bring_up(fresh, moment):
    kill_at(fresh.start("up"), moment)
    fresh.run("up")
    assert fresh.ssh("hv1", "ping -c 1 -W 2 hv2 >/dev/null; hostname") == (0, "hv1")
    assert fresh.run("up")["actions"] == []


def test_a_build_that_was_killed_ends_with_its_processes_and_leaves_nothing(fresh):
    fresh.settings["host_packages"] = ["nftables", "rsync"]
    cached = set(CACHE.iterdir())
    bring_up = fresh.start("up")
    working = re.compile("|".join(re.escape(str(path)) for path in eventually(builds)).encode())
    eventually(lambda: processes_with(working))
    bring_up.kill()
    bring_up.communicate()
    # By itself it would go on for longer.
    eventually(lambda: not processes_with(working), seconds=15)
    assert builds()
    fresh.run("down")
    assert fresh.remains() == set()
    assert set(CACHE.iterdir()) == cached


def test_a_lab_whose_files_are_lost_is_found_by_what_is_there(fresh):
    fresh.run("up")
    shutil.rmtree(fresh.directory)
    assert fresh.remains()
    fresh.run("down")
    assert fresh.remains() == set()


def test_two_bring_ups_at_once_make_one_lab(fresh):
    both = [fresh.start("up"), fresh.start("up")]
    answers = [process.communicate(timeout=300) for process in both]
    assert [process.returncode for process in both] == [0, 0], answers
    assert sorted('"changed": true' in answer for answer, _said in answers) == [False, True]
    assert fresh.ssh("hv2", "hostname") == (0, "hv2")


def test_fewer_hosts_are_the_hosts_that_stay(fresh):
    fresh.run("up")
    before = fresh.boot_ids()["hv1"]
    fresh.settings["hosts"] = 1
    assert fresh.run("up")["actions"] == ["remove host hv2"]
    assert fresh.boot_ids() == {"hv1": before}
