# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Restore points on a real host: what disk and memory hold after going back, killed at every step, and without room."""

from __future__ import annotations

import base64
import json

import pytest
from one_host import INSTANCES, PROJECT
from test_host_interruption import points, settled
from test_host_remaking import SINCE, again, an_instance, done, files, is_marked, killed, mark, step_to

from tests.lab.faults import steps_of

NOTE = "/note"  # in the guest's root file system, which is its memory


def create(host, name, called="good", memory=False, **options):
    raw = host.instance(name)
    power_state = raw["observed"]["power_state"] if memory else "stopped"
    point = {"name": called, "created_at": SINCE, "parent": raw["restore_point"], "has_memory": memory}
    after = {"restore_points": [*raw["restore_points"], {**point, "power_state": power_state}]}
    return step_to(host, "create_restore_point", name, {**after, "restore_point": called}, name=called, **options)


def revert(host, name, called="good", memory=False):
    power_state = host.instance(name)["observed"]["power_state"]
    options = {"name": called, "memory": memory, "power_state": power_state, "power_before": power_state}
    return step_to(host, "revert_to_restore_point", name, {"restore_point": called}, **options)


def delete(host, name, *called):
    left = [point for point in host.instance(name)["restore_points"] if point["name"] not in called]
    after = {"restore_points": left, "restore_point": None}
    return step_to(host, "delete_restore_point", name, after, names=list(called))


def agent(host, name, command, **arguments):
    asked = json.dumps({"execute": command, "arguments": arguments})
    answer = host.run("virsh", "qemu-agent-command", "--timeout", "60", f"{PROJECT}.{name}", asked)
    return json.loads(answer.stdout)["return"]


def write_note(host, name, text):
    handle = agent(host, name, "guest-file-open", path=NOTE, mode="w")
    agent(host, name, "guest-file-write", handle=handle, **{"buf-b64": base64.b64encode(text.encode()).decode()})
    agent(host, name, "guest-file-close", handle=handle)


def note(host, name):
    handle = agent(host, name, "guest-file-open", path=NOTE, mode="r")
    read = agent(host, name, "guest-file-read", handle=handle)
    agent(host, name, "guest-file-close", handle=handle)
    return base64.b64decode(read["buf-b64"]).decode()


def tags(host, identity):
    told = json.loads(host.shell(f"qemu-img info -U --output=json {INSTANCES}/{identity}/disk"))
    return {snapshot["name"] for snapshot in told.get("snapshots", ())}


def assert_sound(host, identity):
    """The disk of a guest that is off is one file without a fault in it."""
    assert files(host, identity) == {"disk", "disk.config"}
    assert "No errors were found" in host.shell(f"qemu-img check {INSTANCES}/{identity}/disk")


def test_disk_and_memory_go_back_and_the_record_does_not(host):
    record = host.record("web")
    done(host, host.create(record, wait_for="agent"))
    write_note(host, "web", "good")
    done(host, create(host, "web", memory=True))
    done(host, create(host, "web", "later", freeze=True))
    write_note(host, "web", "broken")
    done(host, step_to(host, "update", "web", {"tags": ["kept"]}))
    before = host.instance("web")

    done(host, revert(host, "web", memory=True))
    assert settled(host, "web") == "running"
    assert note(host, "web") == "good"
    found = host.instance("web")
    assert (found["tags"], found["restore_point"]) == (["kept"], "good")
    assert found["generation"] > before["generation"]
    assert {point["name"]: point["parent"] for point in found["restore_points"]} == {"good": None, "later": "good"}
    assert tags(host, record["uuid"]) == {"lodestar.good", "lodestar.later"}

    done(host, delete(host, "web", "good", "later"))
    assert (note(host, "web"), tags(host, record["uuid"])) == ("good", set())
    host.do(host.act("stop", "web", hard=True))
    assert_sound(host, record["uuid"])


@points(steps_of("revert_to_restore_point"), ("keep", "after"), ("disk", "after"))
def test_a_revert_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        identity = an_instance(host, name)
        mark(host, identity)
        done(host, create(host, name))
        host.shell(f"qemu-io -f qcow2 -c 'write -q -P 99 512M 1M' {INSTANCES}/{identity}/disk")
        if point[0] == "power":
            host.do(host.act("start", name))
        killed(host, revert(host, name), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert settled(host, name) == ("running" if point[0] == "power" else "stopped"), point
        assert tags(host, identity) == {"lodestar.good"}, point
        host.do(host.act("stop", name, hard=True))
        assert is_marked(host, identity), point
        assert_sound(host, identity)
        host.do(host.act("delete", name, hard=True))


@pytest.mark.chaos
def test_one_that_was_killed_in_the_making_is_there_after_the_next_run(host):
    record = host.record("web")
    done(host, host.create(record, wait_for="agent"))
    for point in [(step, when) for step in steps_of("create_restore_point") for when in ("before", "after")]:
        for memory in (False, True):
            killed(host, create(host, "web", memory=memory, freeze=not memory), point)
            step = again(host, "web")
            if step is not None:
                done(host, step)
            assert settled(host, "web") == "running", point
            assert agent(host, "web", "guest-fsfreeze-status") == "thawed", point
            assert tags(host, record["uuid"]) == {"lodestar.good"}, point
            assert host.instance("web")["restore_point"] == "good", point
            done(host, delete(host, "web", "good"))


@pytest.mark.chaos
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("name", steps_of("delete_restore_point"))
def test_a_deletion_killed_at_a_step_is_done_by_the_next_run(host, name, when):
    identity = an_instance(host)
    done(host, create(host, "web-1"))
    mark(host, identity)
    killed(host, delete(host, "web-1", "good"), (name, when))
    step = again(host, "web-1")
    if step is not None:
        done(host, step)
    assert (tags(host, identity), host.instance("web-1")["restore_points"]) == (set(), [])
    assert is_marked(host, identity)
    assert_sound(host, identity)
