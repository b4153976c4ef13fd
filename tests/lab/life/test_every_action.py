# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action that a user asks for, once as check, run, run again, and refused, by the examples of each."""

from __future__ import annotations

import pytest

from tests.lab.life.examples import ADDRESS, DONE, ELSEWHERE, EXAMPLES, LIVES, PARKED, REASON, REFUSED, SAME
from tests.lab.life.test_life import changes
from tests.lab.prepare.fleet import eventually

SMALL = {"vcpus": 1, "ram_mb": 128, "disk_gb": 1}
FLAVORS = {
    "m1.nano": SMALL,
    "m1.roomy": {**SMALL, "disk_gb": 2},
    "m1.micro": {"vcpus": 2, "ram_mb": 128, "disk_gb": 3},
}
OF_ALL = {"flavor": "m1.nano", "image": "tiny", "networks": [{"name": "front"}], "power_state": "stopped"}


@pytest.fixture
def life(story):
    """A fleet with an image store, a domain of others, and instances to which nothing may be done."""
    store = f"{story.variables['lab_shared_path']}/every-action"
    story.shell(story.hosts[0], f"rm -rf {store}; mkdir -p {store}")
    story.want(flavors=FLAVORS, image_store={"path": store})
    story.define(story.hosts[0], "theirs")
    changes(story, "instance_create", instance=[PARKED, "kept", "off"], **OF_ALL)
    changes(story, "instance_delete", instance=PARKED, soft=True, reclaim_after=86400)
    changes(story, "instance_lock", instance=PARKED, reason=REASON)
    changes(story, "instance_update", instance="kept", delete_protection=True)
    yield story
    story.shell(story.hosts[0], "virsh destroy theirs; virsh undefine theirs", check=False)
    changes(story, "instance_update", instance="kept", delete_protection=False)


# The poller looks on at what breaks; here nothing does.
@pytest.mark.chaos
@pytest.mark.unpolled
@pytest.mark.parametrize("actions", LIVES.values(), ids=LIVES)
def test_every_action_is_checked_done_done_again_and_refused(life, actions):
    if not {"create", "adopt"} & set(actions):
        wish = {**EXAMPLES["create"].given, "wait_for": "agent"}
        changes(life, "instance_create", **wish)
    wrong = {}
    for action in actions:
        for playbook, given in EXAMPLES[action].first:
            changes(life, playbook, **given)
        found = faults(life, action, EXAMPLES[action])
        print(action, found or "is as it should be", flush=True)
        if found:
            wrong[action] = found
    assert wrong == {}


def faults(life, action, example):
    """What is not as it should be of an action, asked for four times."""
    given = filled(life, example.given)
    before = seen(life)
    status, numbers, output = life.play(example.playbook, "--check", "--diff", **given)
    found = [] if status == 0 else [f"its check fails: {output[-1500:]}"]
    named = f"{action} default.{given['instance']} "
    if any(words not in " ".join(output.split()) for words in (named, example.said)) or not is_changed(numbers):
        found.append(f"its check does not say {named!r} and {example.said!r}: {output[-1500:]}")
    if not eventually(lambda: seen(life) == before, 5):
        found.append("its check has changed something")
    status, numbers, output = life.play(example.playbook, **given)
    if status != 0 or not is_changed(numbers):
        return [*found, f"it is not done: {output[-1500:]}"]
    status, numbers, output = life.play(example.playbook, **given)
    again = {SAME: (True, False), DONE: (True, True), REFUSED: (False, False)}[example.again]
    if (status == 0, is_changed(numbers)) != again:
        found.append(f"again, not {example.again}: {output[-1500:]}")
    refused, why = example.refusal(action)
    before = seen(life)
    status, numbers, output = life.play(example.playbook, **filled(life, refused))
    if status == 0 or is_changed(numbers) or why not in " ".join(output.split()) or seen(life) != before:
        found.append(f"it is not refused as {why!r}: {output[-1500:]}")
    return found


def filled(life, given):
    """What is asked for, with an address and a host of this lab."""
    places = [host for host, names in life.instances().items() if "default.web" in names]
    here = {
        ADDRESS: life.variables["lab_tenant_cidr"].rpartition(".")[0] + ".240",
        ELSEWHERE: next(host for host in life.hosts if host not in places),
    }
    return {key: here.get(value, value) if isinstance(value, str) else value for key, value in given.items()}


def is_changed(numbers):
    return any(host["changed"] for host in numbers.values())


def seen(life):
    """All that an action may change on any host; of the disks, which running guests write, the names alone."""
    domains = "for d in $(virsh list --all --name); do virsh dumpxml --inactive $d; virsh domstate $d --reason; done"
    places = "/var/lib/lodestar /var/lib/libvirt/images/lodestar /etc/libvirt/qemu"
    files = rf"find {places} \( -path '*/instances/*/*' -printf '%p\n' -o -printf '%p %s %T@ %m\n' \) | sort"
    return {host: life.shell(host, f"{domains}; {files}") for host in life.hosts}
