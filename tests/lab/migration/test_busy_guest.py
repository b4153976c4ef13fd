# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A guest that writes its memory all the while, over a link too slow for it: what its ladder does, and a person."""

from __future__ import annotations

import json

import pytest

from tests.lab.apply.story import wait_for

pytestmark = pytest.mark.chaos

# More than any story lasts: what is sent by then is less than the guest has.
SLOW = {"bandwidth_mb_s": 1}
# Less than the guest rewrites also where it gets little time; once it is held, what is left takes a minute.
FASTER = {"bandwidth_mb_s": 2}
# Ends what a story that failed leaves under way.
LATE = [{"after": 900, "abort": True}]
BEGINS_WITHIN = 400  # seconds, also where other stories are told on the same machine


@pytest.fixture
def busy(story):
    """A running instance that keeps rewriting 64 MB, its host, and another host that has its image already."""
    story.want(
        {"name": "db", "metadata": {"counter": "yes", "dirty_mb": "64"}, "host": "hv1"},
        {"name": "other", "host": "hv2"},
    )
    story.apply()
    assert story.answers("db")
    story.want({"name": "db", "metadata": {"counter": "yes", "dirty_mb": "64"}}, {"name": "other"})
    return "hv1", "hv2"


def sends_memory(story, home):
    """Whether its memory is on its way."""
    return "Memory total" in story.shell(home, "virsh domjobinfo default.db", check=False)


def record_of(story, host):
    text = story.shell(host, "virsh metadata default.db urn:lodestar:compute:1")
    return json.loads(text[text.index(">") + 1 : text.rindex("<")])


def test_a_plan_says_that_it_will_not_converge_and_what_its_ladder_does(story, busy):
    home, there = busy
    migration = {**SLOW, "ladder": [{"after": 40, "abort": True}]}
    status, _numbers, output = story.play("instance_migrate", "--check", instance="db", host=there, migration=migration)
    assert status == 0, output[-4000:]
    assert "WILL NOT CONVERGE by itself" in output or "too long for its ladder" in output
    assert "after 40 s it is given up, and stays" in output
    assert story.home_of("db") == home


def test_its_ladder_gives_it_up_and_it_stays(story, busy):
    home, there = busy
    migration = {**SLOW, "ladder": [{"after": 1, "downtime_ms": 500}, {"after": 15, "abort": True}]}
    with story.watched("db") as watch:
        status, _numbers, output = story.play("instance_migrate", instance="db", host=there, migration=migration)
    assert (status, "its ladder gives it up after 15 s" in output) == (2, True), output[-4000:]
    assert story.states(home)["default.db"] == "running"
    assert watch.only_grew
    story.converge_and_verify()
    assert story.home_of("db") == home


def test_its_ladder_slows_it_down_and_then_holds_it_until_it_has_arrived(story, busy):
    _home, there = busy
    ladder = [{"after": 2, "auto_converge": True}, {"after": 12, "pause": True}]
    with story.watched("db") as watch:
        status, _numbers, output = story.play(
            "instance_migrate", instance="db", host=there, migration={"bandwidth_mb_s": 4, "ladder": ladder}
        )
    assert status == 0, output[-4000:]
    assert "held until it has arrived" in output
    assert story.states(there)["default.db"] == "running"
    assert watch.only_grew
    last = record_of(story, there)["last_action"]
    assert (last["action"], last["seconds"] > 12) == ("migrate", True)
    assert 0 < last["downtime_ms"] <= 1000 * last["seconds"]
    story.converge_and_verify()


def test_its_memory_goes_over_several_connections(story, busy):
    _home, there = busy
    status, _numbers, output = story.play(
        "instance_migrate", instance="db", host=there, migration={"connections": 3, "downtime_ms": 2000}
    )
    assert status == 0, output[-4000:]
    assert story.states(there)["default.db"] == "running"
    story.converge_and_verify()


def test_a_person_aborts_it_and_forces_it_to_its_end(story, busy):
    home, there = busy
    with story.watched("db") as watch:
        run = story.start("instance_migrate", instance="db", host=there, migration={**SLOW, "ladder": LATE})
        wait_for(lambda: sends_memory(story, home), timeout=BEGINS_WITHIN)
        status, _numbers, output = story.play("instance_migration_abort", instance="db")
        assert (status, f"on its way from {home} to {there}" in output) == (0, True), output[-4000:]
        assert run.wait(timeout=300) != 0
        assert story.states(home)["default.db"] == "running"
        run = story.start("instance_migrate", instance="db", host=there, migration={**FASTER, "ladder": LATE})
        wait_for(lambda: sends_memory(story, home), timeout=BEGINS_WITHIN)
        status, _numbers, output = story.play("instance_migration_force", instance="db")
        assert status == 0, output[-4000:]
        assert run.wait(timeout=900) == 0
    assert story.states(there)["default.db"] == "running"
    assert watch.only_grew
    story.converge_and_verify()


def test_post_copy_lets_it_run_there_before_its_memory_has_arrived(story, busy, userfaultfd):
    home, there = busy
    shared = {"name": "db", "storage": "shared", "metadata": {"counter": "yes", "dirty_mb": "64"}}
    story.clear()
    story.share("post-copy")
    story.want({**shared, "host": "hv1"})
    story.apply()
    assert story.answers("db")
    story.want(shared)
    migration = {"bandwidth_mb_s": 4, "ladder": [{"after": 3, "post_copy": True}]}
    asked = {"instance": "db", "host": there, "migration": migration}
    with story.watched("db") as watch:
        userfaultfd("0")
        status, _numbers, output = story.play("instance_migrate", **asked)
        assert status != 0
        assert "QEMU may not use userfaultfd" in " ".join(output.split()), output[-4000:]
        assert story.states(home) == {"default.db": "running"}
        assert story.states(there) == {}
        userfaultfd("1")
        status, _numbers, output = story.play("instance_migrate", **asked)
        assert status == 0, output[-4000:]
    assert watch.only_grew
    assert story.states(there) == {"default.db": "running"}
    assert story.states(home) == {}
    story.converge_and_verify()
