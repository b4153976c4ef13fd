# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules killed at every named step on a real host: the next run converges, and nothing is left over."""

from __future__ import annotations

import pytest
from one_host import INSTANCES

from tests.lab.faults import steps_of

WHEN = ("before", "after")


def points(steps, *most):
    """Points of interruption: where the most is at stake, and, in a test of its own, every one there is."""
    everywhere = [(step, when) for step in steps for when in WHEN]
    return pytest.mark.parametrize(
        "moments", [pytest.param(most, id="most"), pytest.param(everywhere, marks=pytest.mark.chaos, id="everywhere")]
    )


def settled(host, name):
    found = host.instance(name)
    assert found["task"] is None
    assert found["observed"]["problems"] == []
    return found["observed"]["power_state"]


@points(steps_of("create"), ("disks", "after"), ("power", "after"))
def test_a_creation_killed_at_a_step_is_completed(host, moments):
    for number, point in enumerate(moments):
        # Only what comes after the disks has to do with a guest that runs.
        power_state = "running" if point[0] in ("power", "wait", "settle") else "stopped"
        record = host.record(f"web-{number}", power_state=power_state)
        assert host.do(host.create(record), die_at=point, dies=True) is None, f"{point} was never reached"
        if host.instance(record["name"])["task"] is not None:
            answer = host.do(host.settle(record["name"]))
            assert answer["work"]["failures"] == {}, point
        assert settled(host, record["name"]) == power_state, point
        assert host.files(record["uuid"]) - {"console.log"} == {"disk", "disk.config"}, point
        host.do(host.act("delete", record["name"], hard=True))
        assert host.files(record["uuid"]) == set(), point
        assert host.shell(f"find /run/lodestar -name '{record['uuid']}*'") == "", point


@points(steps_of("create"), ("image", "after"), ("settle", "before"))
def test_a_creation_killed_at_a_step_is_removed_when_nobody_wants_it(host, moments):
    before = host.report()["used"]
    for number, point in enumerate(moments):
        record = host.record(f"web-{number}", power_state="stopped")
        host.do(host.create(record), die_at=point, dies=True)
        answer = host.do(host.act("delete", record["name"], hard=True))
        assert answer["work"]["failures"] == {}, point
        assert (host.instance(record["name"]), host.files(record["uuid"])) == (None, set()), point
    report = host.report()
    assert (report["leftovers"], report["used"]) == ([], before)


@points(steps_of("delete"), ("undefine", "after"), ("files", "after"))
def test_a_deletion_killed_at_a_step_is_finished(host, moments):
    for number, point in enumerate(moments):
        record = host.record(f"web-{number}", power_state="stopped")
        host.do(host.create(record))
        step = host.act("delete", record["name"], hard=True)
        assert host.do(step, die_at=point, dies=True) is None, f"{point} was never reached"
        if host.instance(record["name"]) is not None:
            host.do(host.settle(record["name"]))
        for left in host.report()["leftovers"]:
            assert left["deleting"], point
            assert left["uuid"] == record["uuid"]
            host.do(host.step("delete", record))
        report = host.report()
        assert (host.instance(record["name"]), host.files(record["uuid"]), report["leftovers"]) == (None, set(), []), (
            point
        )
    assert host.shell("ls -A /var/lib/lodestar/deleting") == ""


@pytest.mark.parametrize("action", ["suspend", "stop"])
def test_a_change_of_power_killed_before_it_is_settled_is_done_again(host, action):
    record = host.record("web-1")
    host.do(host.create(record))
    host.do(host.act(action, "web-1", hard=True), die_at=("settle", "before"), dies=True)
    host.do(host.act(action, "web-1", hard=True))
    assert settled(host, "web-1") == {"suspend": "suspended", "stop": "stopped"}[action]


def test_what_was_written_while_a_guest_was_suspended_outlives_a_killed_resume(host):
    record = host.record("web-1")
    host.do(host.create(record))
    host.do(host.act("suspend", "web-1"))
    step = host.act("update", "web-1")
    step["record"], step["after"] = {**host.instance("web-1"), "tags": ["new"]}, {"tags": ["new"]}
    host.do(step)
    host.do(host.act("resume", "web-1"), die_at=("settle", "before"), dies=True)
    found = host.instance("web-1")
    assert (found["tags"], found["observed"]["power_state"]) == (["new"], "running")
    host.do(host.act("resume", "web-1"))
    assert host.instance("web-1")["tags"] == ["new"]


def test_a_start_that_fails_names_the_instance_the_host_and_what_would_help(host):
    record = host.record("web-1", power_state="stopped")
    host.do(host.create(record))
    disk = f"{INSTANCES}/{record['uuid']}/disk"
    host.shell(f"mv {disk} {disk}.away")
    failures = host.do(host.act("start", "web-1"))["work"]["failures"]
    message = failures["hosttest.web-1"]
    assert message.startswith(f"cannot start instance hosttest.web-1 on {host.name}: ")
    assert message.endswith("a disk or the image below it is missing: find it before anything is made anew")
    host.shell(f"mv {disk}.away {disk}")
    host.do(host.act("start", "web-1"))
    assert settled(host, "web-1") == "running"


@pytest.mark.chaos
def test_libvirtd_killed_in_the_middle_of_creations(host):
    records = [host.record(f"web-{number}") for number in range(4)]
    steps = [host.create(record) for record in records]
    host.shell("(sleep 1; kill -9 $(cat /run/libvirtd.pid 2>/dev/null || pidof libvirtd)) >/dev/null 2>&1 &")
    host.do(*steps)
    host.shell("systemctl start libvirtd")
    left = [record["name"] for record in records if host.instance(record["name"])["task"] is not None]
    if left:
        answer = host.do(*[host.settle(name) for name in left])
        assert answer["work"]["failures"] == {}
    assert [settled(host, record["name"]) for record in records] == ["running"] * 4


def test_full_storage_names_itself_and_the_creation_is_completed_once_there_is_room(host):
    host.shell(
        "mkdir -p /mnt/small && mount -t tmpfs -o size=260k small /mnt/small && mkdir -m 711 /mnt/small/instances"
    )
    params = {"storage": {"small": "/mnt/small"}}
    record = host.record("web-1", power_state="stopped", storage="small")
    failures = host.do(host.create(record), params=params)["work"]["failures"]
    assert "disk.config: 1 MiB are missing on the file system of /mnt/small/instances/" in failures["hosttest.web-1"]
    assert host.shell("find /mnt/small -name '*.part'") == ""
    host.shell("mount -o remount,size=8m /mnt/small")
    assert host.do(host.settle("web-1"), params=params)["work"]["failures"] == {}
    assert settled(host, "web-1") == "stopped"
    host.do(host.act("delete", "web-1"), params=params)
    assert host.shell("ls -A /mnt/small/instances") == ""
