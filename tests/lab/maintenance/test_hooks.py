# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hooks of the user's stand around hosts and moves, stop what comes after them, and an undone drain leaves no trace."""

from __future__ import annotations

import json

import pytest
import yaml

from tests.lab.apply.story import kill_group, wait_for

pytestmark = pytest.mark.chaos

LOG = "/var/lib/lodestar-test-hooks"
OF_INSTANCE = "{{ maintenance_hook }} {{ maintenance_move.instance }} {{ maintenance_is_there | default('') }}"


def hook(path, words, *more):
    """A task file that notes on the host when it ran, and then does more."""
    note = {"name": "Note it", "ansible.builtin.shell": f"echo {words} >> {LOG}"}
    path.write_text(yaml.safe_dump([note, *more], sort_keys=False))
    return str(path)


@pytest.fixture
def hooks(story, tmp_path):
    """All four, of which the one before an instance fails for the one that is refused."""
    refusal = {
        "name": "Take it out of the balancer",
        "ansible.builtin.fail": {"msg": "the balancer does not answer"},
        "when": "maintenance_move.instance == refused | default('')",
    }
    yield {
        "before_host": hook(tmp_path / "silence.yml", "{{ maintenance_hook }}"),
        "before_instance": hook(tmp_path / "out.yml", OF_INSTANCE, refusal),
        "after_instance": hook(tmp_path / "in.yml", OF_INSTANCE),
        "after_host": hook(tmp_path / "unsilence.yml", "{{ maintenance_hook }}"),
    }
    for host in story.hosts:
        story.shell(host, f"rm -f {LOG}")


def noted(story, host):
    """What the hooks noted on the host since it was asked last."""
    return story.shell(host, f"cat {LOG}; rm {LOG}").split("\n")[:-1]


def test_a_hook_that_fails_stops_before_its_move_and_what_left_is_back(story, hooks):
    story.want(
        {"name": "one", "power_state": "stopped", "host": "hv1"},
        {"name": "two", "power_state": "stopped", "host": "hv1"},
    )
    story.apply()
    story.want({"name": "one", "power_state": "stopped"}, {"name": "two", "power_state": "stopped"})
    status, _numbers, output = story.play("host_drain", host="hv1", hooks=hooks, refused="default.two", undo=True)
    assert status != 0
    assert "for default.two on hv1: Take it out of the balancer: the balancer does not answer" in " ".join(
        output.split()
    )
    assert story.instances()["hv1"] == ["default.one", "default.two"]
    assert json.loads(story.shell("hv1", "cat /var/lib/lodestar/host.json"))["status"] == "enabled"
    # What was taken out of use for its move is put back, also where there was none.
    assert noted(story, "hv1") == [
        "before_host",
        "before_instance default.one",
        "before_instance default.two",
        "after_instance default.one False",
        "after_host",
    ]
    status, _numbers, output = story.play("host_drain", host="hv1", hooks=hooks)
    assert status == 0, output[-6000:]
    assert story.instances()["hv1"] == []
    assert noted(story, "hv1") == [
        "before_host",
        "before_instance default.one",
        "before_instance default.two",
        "after_instance default.one True",
        "after_instance default.two True",
        "after_host",
    ]


def test_hooks_that_a_killed_run_left_are_run_by_the_next(story, hooks, tmp_path):
    story.want(
        {"name": "one", "power_state": "stopped", "host": "hv1"},
        {"name": "two", "power_state": "stopped", "host": "hv1"},
    )
    story.apply()
    story.want({"name": "one", "power_state": "stopped"}, {"name": "two", "power_state": "stopped"})
    slow = hook(tmp_path / "slow.yml", OF_INSTANCE, {"name": "Wait", "ansible.builtin.command": "sleep 300"})
    run = story.start("host_drain", host="hv1", hooks={**hooks, "before_instance": slow})
    wait_for(lambda: "before_instance" in story.shell("hv1", f"cat {LOG} || true"), timeout=200)
    kill_group(run)
    assert noted(story, "hv1") == ["before_host", "before_instance default.one"]
    status, _numbers, output = story.play("host_resume", host="hv1")
    assert status == 0, output[-6000:]
    assert "A run was killed before its hook after_instance for default.one, default.two" in " ".join(output.split())
    status, _numbers, output = story.play("host_resume", host="hv1", hooks={"after_instance": hooks["after_instance"]})
    assert status == 0, output[-6000:]
    assert noted(story, "hv1") == ["after_instance default.one False", "after_instance default.two False"]
    assert json.loads(story.shell("hv1", "cat /var/lib/lodestar/host.json"))["hooked"] == []
