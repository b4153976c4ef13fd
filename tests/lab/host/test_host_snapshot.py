# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots on a real host: of a guest that runs, of one that is off, and killed at every named step."""

from __future__ import annotations

import json

import pytest

from tests.lab.faults import steps_of

STORE = "/srv/lodestar-test-store"
STATUS = '{"execute": "guest-fsfreeze-status"}'
# Where the most is at stake; every point there is, in the second round.
MOST = [("copy", "before"), ("copy", "after"), ("publish", "after")]
EVERYWHERE = [(step, when) for step in steps_of("snapshot") for when in ("before", "after")]


@pytest.fixture
def guest(host):
    """A guest that runs, whose agent answers, beside an empty store."""
    host.shell(f"rm -rf {STORE}; mkdir -p {STORE}")
    record = host.record("web")
    answer = host.do(host.create(record, wait_for="agent"))
    assert answer["work"]["failures"] == {}
    yield record
    host.shell(f"rm -rf {STORE}")


def options(record, name, **more):
    image = {
        "schema": 1,
        "name": name,
        "project": record["project"],
        "instance": record["uuid"],
        "checksum": "",
        "virtual_size": 0,
        "created_at": "2026-03-01T03:00:00Z",
        "is_consistent": True,
        **more,
    }
    return {"store": STORE, "image": image, "freeze": True}


def assert_as_before(host, record):
    """The guest runs on, thawed, on the disk it had, with no job; nothing half-made is in the store."""
    found = host.instance("web")
    assert (found["task"], found["observed"]["power_state"]) == (None, "running")
    name = f"{record['project']}.web"
    frozen = json.loads(host.shell(f"virsh qemu-agent-command --timeout 60 {name} '{STATUS}'"))
    assert frozen["return"] == "thawed"
    assert "None" in host.shell(f"virsh domjobinfo {name}")
    assert host.files(record["uuid"]) - {"console.log"} == {"disk", "disk.config"}
    assert f"{record['uuid']}/disk\n" in host.shell(f"virsh domblklist {name}")
    assert host.shell(f"find {STORE}/images -name '.*'") == ""


def test_another_instance_boots_from_a_snapshot_of_one_that_runs_and_of_one_that_is_off(host, guest):
    assert host.do(host.act("snapshot", "web", **options(guest, "copy-one")))["work"]["failures"] == {}
    assert_as_before(host, guest)
    host.do(host.act("stop", "web", hard=True))
    assert host.do(host.act("snapshot", "web", **options(guest, "copy-two")))["work"]["failures"] == {}
    for number, name in enumerate(("copy-one", "copy-two")):
        stored = json.loads(host.shell(f"cat {STORE}/images/{name}/image.json"))
        assert "backing file" not in host.shell(f"qemu-img info {STORE}/images/{name}/disk")
        image = {"name": name, "checksum": stored["checksum"], "format": "qcow2"}
        record = host.record(f"second-{number}", image=image)
        host.image, tiny = {**image, "url": f"file://{STORE}/images/{name}/disk"}, host.image
        try:
            answer = host.do(host.create(record, wait_for="agent"))
        finally:
            host.image = tiny
        assert answer["work"]["failures"] == {}, name


@pytest.mark.parametrize(
    "moments", [pytest.param(MOST, id="most"), pytest.param(EVERYWHERE, marks=pytest.mark.chaos, id="everywhere")]
)
def test_a_snapshot_killed_at_a_step_is_completed_and_the_guest_thawed(host, guest, moments):
    for number, point in enumerate(moments):
        wanted = options(guest, f"copy-{number}")
        assert host.do(host.act("snapshot", "web", **wanted), die_at=point, dies=True) is None, point
        if host.instance("web")["task"] is not None:
            # What a kill between freezing and thawing leaves.
            host.shell(f"virsh domfsfreeze {guest['project']}.web")
            assert host.instance("web")["observed"]["busy"] is None, point
            again = host.act("snapshot", "web", **host.instance("web")["task"]["options"])
            assert host.do(again)["work"]["failures"] == {}, point
        assert_as_before(host, guest)
        assert host.shell(f"ls {STORE}/images/copy-{number}").split() == ["disk", "image.json"], point


def test_a_snapshot_without_room_changes_nothing_and_says_how_much_is_missing(host, guest):
    host.shell(f"mount -t tmpfs -o size=2m tmpfs {STORE}")
    try:
        failures = host.do(host.act("snapshot", "web", **options(guest, "copy-one")))["work"]["failures"]
        assert f"MiB are missing on the file system of {STORE}" in str(failures)
        assert_as_before(host, guest)
    finally:
        host.shell(f"umount -l {STORE}")
