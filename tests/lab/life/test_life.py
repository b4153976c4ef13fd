# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of an instance between create and delete: each action as a check, run, run again, and one refusal each."""

from __future__ import annotations

import pytest
import yaml


def test_power_and_lock_do_what_they_say_once_and_are_remembered(story):
    story.want({"name": "web"}, {"name": "db"})
    story.apply()
    output = changes(story, "instance_power", "--check", "--diff", instance=["web", "d*"], power="stop")
    assert "power_state: running -> stopped" in output
    assert power(story) == {"default.web": "running", "default.db": "running"}

    once(story, "instance_power", instance=["web", "d*"], power="stop", hard=True)
    assert power(story) == {"default.web": "shut off", "default.db": "shut off"}
    refused(story, "it is stopped, and pause is allowed while active", "instance_power", instance="web", power="pause")
    changes(story, "instance_lock", instance="web", reason="audit until Friday")
    refused(story, "audit until Friday; unlock it", "instance_power", instance="web", power="start")
    assert_remembered(story, "create", "stop", "lock")


@pytest.mark.chaos
def test_an_instance_is_locked_updated_deleted_softly_restored_and_renamed(story):
    story.want({"name": "web"})
    story.apply()
    once(story, "instance_lock", instance="web", reason="audit until Friday")
    changes(story, "instance_lock", instance="web", locked="false")
    once(story, "instance_update", instance="web", description="it holds the {{ 'shop' }}", instance_tags=["blue"])

    once(story, "instance_delete", instance="web", soft="true", reclaim_after="3600", override="true")
    refused(story, "soft-deleted, and kept until", "fleet_apply")
    changes(story, "instance_delete", instance="web", restore="true", override="true")
    assert story.answers("web")
    changes(story, "instance_update", instance="web", new_name="front", override="true")
    changes(story, "instance_update", instance="front", new_name="web")
    assert_remembered(story, "create", "lock", "unlock", "update", "soft_delete", "restore", "rename", "rename")


def assert_remembered(story, *actions):
    """See that its host and every keeper tell of these actions on the instance called web, and that they were done."""
    (place,) = [host for host, names in story.instances().items() if "default.web" in names]
    assert [(entry["action"], entry["result"]) for entry in history(story, place)] == [
        (action, "done") for action in actions
    ]
    for keeper in story.keepers:
        assert tuple(entry["action"] for entry in remembered(story, keeper)) == actions


def changes(story, playbook, *arguments, **extra):
    """Run a playbook that has something to change; return what it said."""
    status, numbers, output = story.play(playbook, *arguments, **extra)
    assert status == 0, output[-4000:]
    assert any(host["changed"] for host in numbers.values()), output[-4000:]
    return output


def once(story, playbook, **extra):
    """Run a playbook that changes something, and again, which must change nothing."""
    changes(story, playbook, **extra)
    status, numbers, output = story.play(playbook, **extra)
    assert status == 0, output[-4000:]
    assert not any(host["changed"] for host in numbers.values()), output[-4000:]


def refused(story, reason, playbook, **extra):
    """Run a playbook that must be refused, for this reason, and change nothing."""
    status, numbers, output = story.play(playbook, **extra)
    assert status != 0
    assert reason in " ".join(output.split()), output[-4000:]
    assert not any(host["changed"] for host in numbers.values()), output[-4000:]


def power(story):
    """The power state of every instance of the fleet."""
    return {name: state for host in story.hosts for name, state in story.states(host).items()}


def history(story, host):
    """What was done with the one instance called web, as its host tells it."""
    _status, output = story.module(host, "instance_info", "name=web history=true virt_type=qemu")
    (instance,) = yaml.safe_load(output.partition("=>")[2])["instances"]
    return instance["history"]


def remembered(story, keeper):
    """The same, as a keeper tells it."""
    _status, output = story.module(keeper, "keeper_info", "with_history=true")
    (entries,) = [
        entries
        for entries in yaml.safe_load(output.partition("=>")[2])["history"].values()
        if entries[0]["instance"] == "default.web" and entries[-1]["action"] != "delete"
    ]
    return entries


@pytest.mark.chaos
def test_a_domain_of_others_is_adopted_and_given_back(story):
    host = story.hosts[0]
    story.define(host, "theirs")
    once(story, "instance_adopt", instance="mine", domain="theirs")
    refused(story, "not ours to build anew", "instance_rebuild", instance="mine", image="tiny")
    changes(story, "instance_power", instance="mine", power="start")
    assert power(story) == {"theirs": "running"}
    changes(story, "instance_release", instance="mine")
    assert power(story) == {"theirs": "running"}
    story.shell(host, "virsh destroy theirs; virsh undefine theirs")
