# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong: hosts that are off or cut off, runs that are killed, runs that race, power that fails everywhere."""

from __future__ import annotations

import json

import pytest

from tests.lab.apply.story import DISKS, kill_group, wait_for
from tests.lab.prepare.fleet import eventually

LOCKS = "/run/lodestar/instances"


@pytest.mark.parametrize("loss", [pytest.param("power_off", marks=pytest.mark.chaos), "cut"])
def test_what_a_silent_host_may_hold_is_not_made_again(story, loss):
    story.want({"name": "web", "count": 3, "server_group": "web"})
    story.apply()
    getattr(story, loss)("hv3")
    _numbers, output = story.apply(lodestar_prune=True)
    assert "hv3 does not answer; keepers place 1 instance (default.web-3) there" in output
    assert "plan: 0 to create, 0 to change, 0 to delete, 3 unchanged" in output

    story.want({"name": "db"}, {"name": "web", "count": 3, "server_group": "web"})
    story.apply()
    assert sorted(story.states("hv1") | story.states("hv2")) == ["default.db", "default.web-1", "default.web-2"]
    story.boot("hv3")
    story.heal("hv3")
    assert eventually(lambda: story.states("hv3") == {"default.web-3": "running"})
    story.converge()


@pytest.mark.chaos
def test_host_that_limit_left_out_is_unknown_too(story):
    story.want({"name": "web", "count": 3, "server_group": "web"})
    story.apply()
    _numbers, output = story.apply("--limit", "hv1")
    assert "hv2 does not answer" in output or "hv2" in output
    assert "plan: 0 to create" in output
    assert len(story.names()) == 3


def test_controller_killed_in_the_middle_of_a_create_is_settled_by_the_next_run(story):
    story.want({"name": "web", "count": 3})
    run = story.start("fleet_apply")
    wait_for(lambda: any(story.instances().values()))
    kill_group(run)
    story.wait_until_idle()
    story.converge()
    assert len(story.names()) == 3
    assert all(story.answers(f"web-{number}") for number in (1, 2, 3))


def test_controller_killed_and_yaml_changed_its_mind_leaves_nothing(story):
    story.want({"name": "web", "count": 3})
    run = story.start("fleet_apply")
    wait_for(lambda: any(story.instances().values()))
    kill_group(run)
    story.want()
    story.wait_until_idle()
    story.apply(lodestar_prune=True)
    assert story.instances() == {host: [] for host in story.hosts}
    assert story.files() == {host: [] for host in story.hosts}


def test_image_that_a_killed_controller_had_sent_goes_with_the_next_run(story):
    sent = f"/var/lib/libvirt/images/lodestar/base/{'0' * 64}.upload"
    story.shell("hv1", f"touch -d '2 hours ago' {sent}")
    _numbers, output = story.apply("--check")
    assert f"hv1 has {sent}, which a killed run left" in output
    assert story.shell("hv1", f"ls {sent}")
    story.apply()
    assert story.shell("hv1", f"ls {sent}", check=False) == ""


@pytest.mark.chaos
def test_module_killed_in_the_middle_of_a_create_is_settled_by_the_next_run(story):
    story.want({"name": "web"})
    run = story.start("fleet_apply")
    found = {}

    def at_work():
        for host in story.hosts:
            text = story.shell(host, f"cat {LOCKS}/*.lock 2>/dev/null", check=False)
            if text:
                found.update(json.loads(text.splitlines()[0]), host=host)
                return True
        return False

    wait_for(at_work)
    story.shell(found["host"], f"kill -9 {found['pid']}", check=False)
    assert run.wait(timeout=120) != 0
    story.converge()
    assert story.answers("web")


@pytest.mark.chaos
def test_after_a_power_cut_of_all_hosts_everything_runs_again_with_nobody_typing(story):
    story.want({"name": "web", "count": 3, "server_group": "web"}, {"name": "off", "power_state": "stopped"})
    story.converge()
    story.power_off(*story.hosts)
    story.boot(*story.hosts)
    wanted = {
        "default.web-1": "running",
        "default.web-2": "running",
        "default.web-3": "running",
        "default.off": "shut off",
    }
    assert eventually(
        lambda: {name: state for host in story.hosts for name, state in story.states(host).items()} == wanted
    )
    assert all(story.answers(f"web-{number}") for number in (1, 2, 3))
    numbers, _output = story.apply()
    assert not any(host["changed"] for host in numbers.values())


@pytest.mark.chaos
def test_two_runs_at_once_make_each_instance_once(story):
    story.want({"name": "web", "count": 3})
    runs = [story.start("fleet_apply"), story.start("fleet_apply")]
    assert 0 in [run.wait(timeout=240) for run in runs]
    story.converge()
    assert story.names() == ["default.web-1", "default.web-2", "default.web-3"]


@pytest.mark.chaos
def test_foreign_domain_is_counted_and_never_touched(story):
    xml = "<domain type='qemu'><name>others</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>"
    story.run("hv1", "virsh", "define", "/dev/stdin", stdin=xml)
    try:
        before = story.shell("hv1", "virsh dumpxml others")
        story.want({"name": "web"})
        story.converge()
        story.apply(lodestar_prune=True)
        assert story.shell("hv1", "virsh dumpxml others") == before
        _status, _numbers, output = story.play("fleet_report")
        assert "others" in output
    finally:
        story.shell("hv1", "virsh undefine others")


def test_disk_on_shared_storage_is_locked_on_both_hosts(story):
    shared = story.share("lodestar")
    story.want({"name": "web", "storage": "shared", "host": "hv1"})
    story.converge()
    assert story.answers("web")
    uuid = story.shell("hv1", "virsh domuuid default.web").strip()
    disk = f"{shared}/instances/{uuid}/disk"
    assert story.files()["hv1"] == []
    held = story.run("hv2", "qemu-img", "resize", "-f", "qcow2", disk, "+1M", check=False)
    assert held.returncode != 0
    assert "lock" in held.stderr
    story.want()
    story.apply(lodestar_prune=True)
    assert story.shell("hv2", f"ls {shared}/instances").split() == []


@pytest.mark.chaos
def test_full_disk_leaves_the_fleet_as_it_was(story):
    story.shell("hv1", f"mount -t tmpfs -o size=64k tmpfs {DISKS}")
    try:
        story.want({"name": "web", "host": "hv1"})
        status, _numbers, output = story.play("fleet_apply")
        assert status != 0
        assert "default.web" in output
    finally:
        story.shell("hv1", f"umount {DISKS}")
    story.converge()
    assert story.answers("web")
