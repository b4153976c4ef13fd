# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelving on a real host: what the disk holds afterwards, killed at every named step."""

from __future__ import annotations

import pytest
from one_host import INSTANCES
from test_host_interruption import WHEN, settled
from test_host_remaking import SINCE, again, an_instance, done, is_marked, killed, mark, step_to
from writers import STORE

from tests.lab.faults import steps_of

pytestmark = pytest.mark.usefixtures("store")


def everywhere(steps):
    """Every point of interruption that there is."""
    return pytest.mark.parametrize("moments", [[(step, when) for step in steps for when in WHEN]], ids=["all"])


def shelve(host, name):
    raw = host.instance(name)
    power_state = raw["observed"]["power_state"]
    image = {"schema": 1, "name": f"shelved-{raw['uuid']}", "project": raw["project"], "instance": raw["uuid"]}
    image.update(checksum="", virtual_size=0, created_at=SINCE, is_consistent=True, is_shelved=True)
    condition = {"name": "shelved", "since": SINCE, "details": {"store": STORE, "power_state": power_state}}
    options = {"store": STORE, "image": image, "power_before": power_state, "power_wanted": raw["power_state"]}
    return step_to(host, "shelve", name, {"condition": condition, "power_state": "stopped"}, **options)


def unshelve(host, name, power_state="stopped"):
    options = {"store": STORE, "condition": host.instance(name)["condition"], "power_state": power_state}
    return step_to(host, "unshelve", name, {"condition": None, "power_state": power_state}, **options)


def assert_shelved(host, name, identity):
    assert settled(host, name) == "stopped"
    assert host.instance(name)["condition"]["name"] == "shelved"
    assert host.files(identity) <= {"console.log"}
    assert host.shell(f"ls {STORE}/shelved").split() == [f"shelved-{identity}"]
    report = host.report()
    assert (report["missing_disks"], report["used"]["ram_mb"]) == ([], 0)


def assert_back(host, name, identity):
    assert host.instance(name)["condition"] is None
    assert host.files(identity) >= {"disk", "disk.config"}
    assert "backing file:" in host.shell(f"qemu-img info -U {INSTANCES}/{identity}/disk")
    assert host.shell(f"find {STORE}/shelved -mindepth 1") == ""


def test_a_shelved_instance_takes_nothing_and_comes_back_as_it_was(host):
    identity = an_instance(host)
    mark(host, identity)
    # What the image has and the instance has not any more must not come back.
    host.shell(f"qemu-io -f qcow2 -c 'write -q -z 0 1M' {INSTANCES}/{identity}/disk")
    host.shell(f"qemu-img convert -O raw {INSTANCES}/{identity}/disk {STORE}/as-it-was")
    config = host.shell(f"sha256sum < {INSTANCES}/{identity}/disk.config")
    done(host, shelve(host, "web-1"))
    assert_shelved(host, "web-1", identity)
    done(host, unshelve(host, "web-1"))
    assert_back(host, "web-1", identity)
    assert "identical" in host.shell(f"qemu-img compare {INSTANCES}/{identity}/disk {STORE}/as-it-was")
    assert host.shell(f"sha256sum < {INSTANCES}/{identity}/disk.config") == config


@pytest.mark.chaos
@everywhere(steps_of("shelve"))
def test_a_shelving_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        identity = an_instance(host, name)
        mark(host, identity)
        killed(host, shelve(host, name), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert_shelved(host, name, identity)
        done(host, unshelve(host, name))
        assert is_marked(host, identity), point
        host.do(host.act("delete", name, hard=True))


@pytest.mark.chaos
@everywhere(steps_of("unshelve"))
def test_an_unshelving_killed_at_a_step_is_done_by_the_next_run(host, moments):
    for number, point in enumerate(moments):
        name = f"web-{number}"
        power_state = "running" if point[0] in ("power", "drop", "settle") else "stopped"
        identity = an_instance(host, name)
        mark(host, identity)
        done(host, shelve(host, name))
        killed(host, unshelve(host, name, power_state), point)
        step = again(host, name)
        if step is not None:
            done(host, step)
        assert settled(host, name) == power_state, point
        assert_back(host, name, identity)
        assert is_marked(host, identity), point
        host.do(host.act("delete", name, hard=True))


def test_a_deletion_removes_what_the_store_has(host):
    identity = an_instance(host)
    done(host, shelve(host, "web-1"))
    host.do(host.act("delete", "web-1", hard=True))
    assert (host.instance("web-1"), host.files(identity)) == (None, set())
    assert host.shell(f"find {STORE}/shelved -mindepth 1") == ""
