# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Resize, rebuild and rescue on a real host: killed at every named step, and failing, they leave the old or the new."""

from __future__ import annotations

import json

import pytest
from one_host import INSTANCES
from test_host_interruption import points, settled

from tests.lab.faults import steps_of

SINCE = "2026-03-01T03:00:00Z"
LARGE = {"name": "m1.micro", "vcpus": 2, "ram_mb": 128, "disk_gb": 2, "swap_mb": 8}
OLD, NEW, BOTH = {"disk", "disk.config"}, {"disk", "disk.config", "disk.swap"}, {"disk.before"}


def step_to(host, action, instance, after, /, **options):
    """A step that changes what a plan would change in the record."""
    raw = host.instance(instance)
    record = {key: value for key, value in raw.items() if key != "observed"}
    wanted = {**record, **after, "generation": record["generation"] + 1}
    # As short a grace as guests need that stop when they are asked.
    options = {"timeout": 10, **options}
    return host.step(action, record, record["generation"], record=wanted, after=after, options=options)


def resize(host, name, power_state="running"):
    before = host.instance(name)["flavor"]
    details = {"flavor": before, "power_state": power_state, "confirm_at": None}
    condition = {"name": "resized", "since": SINCE, "details": details}
    return step_to(host, "resize", name, {"flavor": LARGE, "condition": condition}, power_state=power_state)


def leave(host, action, name):
    """Confirm, revert or unrescue."""
    condition = host.instance(name)["condition"]
    after = {"condition": None}
    if action == "revert_resize":
        after["flavor"] = condition["details"]["flavor"]
    return step_to(host, action, name, after, power_state=condition["details"]["power_state"])


def rebuild(host, name, power_state="running"):
    image = host.instance(name)["image"]
    options = {"power_state": power_state, "power_before": power_state, "image_before": image}
    return step_to(host, "rebuild", name, {"image": image}, **options)


def rescue(host, name, power_state="running"):
    details = {"image": host.instance(name)["image"], "power_state": power_state}
    condition = {"name": "rescued", "since": SINCE, "details": details}
    return step_to(host, "rescue", name, {"condition": condition}, power_state="running")


def again(host, name):
    """The step of the next run, where the killed one has left a task."""
    task = host.instance(name)["task"]
    return None if task is None else step_to(host, task["action"], name, task["after"], **task["options"])


def done(host, step):
    answer = host.do(step)
    assert answer["work"]["failures"] == {}, answer
    return answer


def size_of(host, identity, disk="disk"):
    told = host.shell(f"qemu-img info -U --output=json {INSTANCES}/{identity}/{disk}")
    return json.loads(told)["virtual-size"] >> 30


def mark(host, identity, disk="disk"):
    """Have a guest that is off write to its disk."""
    host.shell(f"qemu-io -f qcow2 -c 'write -q -P 77 512M 1M' {INSTANCES}/{identity}/{disk}")


def is_marked(host, identity, disk="disk"):
    command = f"qemu-io -r -U -f qcow2 -c 'read -q -P 77 512M 1M' {INSTANCES}/{identity}/{disk}"
    return host.run("sh", "-c", command, check=False).returncode == 0


def files(host, identity):
    return host.files(identity) - {"console.log"}


def an_instance(host, name="web-1", power_state="stopped", **fields):
    record = host.record(name, power_state=power_state, **fields)
    host.do(host.create(record))
    return record["uuid"]


def killed(host, step, point):
    assert host.do(step, die_at=point, dies=True) is None, f"{point} was never reached"


@points(steps_of("resize"), ("disks", "after"), ("define", "after"))
def test_a_resize_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        power_state = "running" if point[0] in ("power", "settle") else "stopped"
        identity = an_instance(host, name)
        mark(host, identity)
        killed(host, resize(host, name, power_state), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert settled(host, name) == power_state, point
        assert files(host, identity) == NEW | BOTH, point
        assert (size_of(host, identity), is_marked(host, identity)) == (2, True), point
        assert host.instance(name)["observed"]["vcpus"] == 2, point
        host.do(host.act("delete", name, hard=True))


@points(steps_of("revert_resize"), ("disks", "after"), ("define", "after"))
def test_a_revert_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        identity = an_instance(host, name)
        mark(host, identity)
        done(host, resize(host, name, "stopped"))
        killed(host, leave(host, "revert_resize", name), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert settled(host, name) == "stopped", point
        assert files(host, identity) == OLD, point
        assert (size_of(host, identity), is_marked(host, identity)) == (1, True), point
        assert host.instance(name)["flavor"]["name"] == "m1.nano", point
        host.do(host.act("delete", name, hard=True))


@points(steps_of("confirm_resize"), ("kept_disks", "after"))
def test_a_confirmation_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        identity = an_instance(host, name)
        done(host, resize(host, name, "stopped"))
        killed(host, leave(host, "confirm_resize", name), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert (host.instance(name)["condition"], files(host, identity)) == (None, NEW), point
        host.do(host.act("delete", name, hard=True))


@points(steps_of("rebuild"), ("disks", "after"), ("kept_disks", "before"))
def test_a_rebuild_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        power_state = "running" if point[0] in ("power", "kept_disks", "settle") else "stopped"
        identity = an_instance(host, name)
        mark(host, identity)
        killed(host, rebuild(host, name, power_state), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert settled(host, name) == power_state, point
        assert (files(host, identity), is_marked(host, identity)) == (OLD, False), point
        host.do(host.act("delete", name, hard=True))


@points(steps_of("rescue"), ("define", "after"))
def test_a_rescue_killed_at_a_step_is_done_by_the_next_run_and_ended(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        identity = an_instance(host, name)
        mark(host, identity)
        killed(host, rescue(host, name, "stopped"), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert settled(host, name) == "running", point
        disks = host.shell(f"virsh domblklist {identity} | awk '/instances/ {{print $2}}' | xargs -n1 basename").split()
        assert disks == ["disk.rescue", "disk", "disk.config"], point
        done(host, leave(host, "unrescue", name))
        assert (settled(host, name), files(host, identity), is_marked(host, identity)) == ("stopped", OLD, True), point
        host.do(host.act("delete", name, hard=True))


@pytest.mark.chaos
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("name", steps_of("unrescue"))
def test_an_unrescue_killed_at_a_step_is_done_by_the_next_run(host, name, when):
    identity = an_instance(host)
    done(host, rescue(host, "web-1", "stopped"))
    killed(host, leave(host, "unrescue", "web-1"), (name, when))
    step = again(host, "web-1")
    if step is not None:
        done(host, step)
    assert (settled(host, "web-1"), files(host, identity)) == ("stopped", OLD)


def test_a_resize_that_has_no_space_leaves_the_guest_running_with_its_disk(host):
    host.shell("mkdir -p /mnt/small && mount -t tmpfs -o size=6m small /mnt/small && mkdir -m 711 /mnt/small/instances")
    params = {"storage": {"small": "/mnt/small"}}
    record = host.record("web-1", power_state="stopped", storage="small")
    assert host.do(host.create(record), params=params)["work"]["failures"] == {}
    directory = f"/mnt/small/instances/{record['uuid']}"
    host.shell(f"qemu-io -f qcow2 -c 'write -q -P 77 512M 3M' {directory}/disk")
    host.do(host.act("start", "web-1"), params=params)
    failures = host.do(resize(host, "web-1"), params=params)["work"]["failures"]
    assert "MiB are missing on the file system of /mnt/small" in failures["hosttest.web-1"]
    found = host.instance("web-1")
    assert (found["flavor"]["name"], found["condition"], found["task"]) == ("m1.nano", None, None)
    assert found["observed"]["power_state"] == "running"
    assert set(host.shell(f"ls {directory}").split()) == {"console.log", "disk", "disk.config"}
    host.do(host.act("delete", "web-1", hard=True), params=params)
