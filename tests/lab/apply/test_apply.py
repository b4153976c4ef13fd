# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: YAML is applied, read first, changed, applied again, and taken back."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest


def test_three_instances_are_planned_made_reached_and_left_alone(story):
    story.want({"name": "web", "count": 3, "server_group": "web", "key_name": "ops"})
    before = {host: story.everything(host) for host in story.hosts}
    numbers, output = story.apply("--check", "--diff")
    assert "plan: 3 to create, 0 to change, 0 to delete, 0 unchanged" in output
    assert all(host["changed"] == 1 for host in numbers.values())
    assert {host: story.everything(host) for host in story.hosts} == before

    story.converge()
    assert story.instances() == {"hv1": ["default.web-1"], "hv2": ["default.web-2"], "hv3": ["default.web-3"]}
    assert all(story.answers(f"web-{number}") for number in (1, 2, 3))


def test_changed_yaml_changes_the_instance_and_less_of_it_removes_what_is_pruned(story):
    story.want({"name": "web", "count": 2, "metadata": {"tier": "front"}})
    story.apply()
    story.want({"name": "web", "count": 2, "metadata": {"tier": "back"}, "tags": ["blue"], "power_state": "paused"})
    numbers, output = story.apply()
    assert any(host["changed"] for host in numbers.values()), output
    states = {name: state for host in story.hosts for name, state in story.states(host).items()}
    assert states == {"default.web-1": "paused", "default.web-2": "paused"}
    story.converge()

    story.want({"name": "web", "count": 1, "power_state": "running"})
    _numbers, output = story.apply()
    assert "default.web-2" in output
    assert len(story.names()) == 2
    story.apply(lodestar_prune=True)
    assert story.names() == ["default.web-1"]
    assert story.answers("web-1")


@pytest.mark.chaos
def test_changed_flavor_and_image_are_refused_with_a_clear_word(story):
    story.want({"name": "web"})
    story.converge()
    story.wish["lodestar_flavors"]["m1.more"] = {"vcpus": 2, "ram_mb": 256, "disk_gb": 1}
    story.want({"name": "web", "flavor": "m1.more"})
    status, _numbers, output = story.play("fleet_apply")
    assert status != 0
    assert "default.web" in output
    assert "flavor" in output
    assert story.answers("web")


def test_five_faults_get_five_messages_and_nothing_is_touched(story):
    before = {host: story.everything(host) for host in story.hosts}
    story.want(
        {"name": "web", "flavor": "m1.nono"},
        {"name": "Web_2"},
        {"name": "db", "imagee": "tiny"},
        {"name": "cache", "networks": [{"name": "front", "address": "192.0.2.1"}]},
        {"name": "queue", "count": "many"},
    )
    status, _numbers, output = story.play("fleet_apply")
    assert status != 0
    assert "5 faults in the input" in output
    for place in range(5):
        assert f"lodestar_instances[{place}]" in output
    assert "m1.nano" in output, "the nearest known flavor is named"
    assert {host: story.everything(host) for host in story.hosts} == before


def test_saved_plan_is_applied_later_and_refused_once_it_does_not_hold(story):
    saved = str(story.directory / "plan.json")
    story.want({"name": "web"})
    story.apply("--check", fleet_plan_save=saved)
    assert story.names() == []
    story.apply(fleet_plan=saved)
    assert story.answers("web")

    story.want({"name": "web"}, {"name": "db"})
    status, _numbers, output = story.play("fleet_apply", fleet_plan=saved)
    assert status != 0
    assert "but nothing of the kind is planned now; make a new plan" in output
    assert story.names() == ["default.web"], "db was not in the plan that was saved"


@pytest.mark.chaos
def test_ad_hoc_instance_is_made_and_no_apply_removes_it(story):
    status, _numbers, output = story.play(
        "instance_create", instance="probe", flavor="m1.nano", image="tiny", networks=[{"name": "front"}]
    )
    assert status == 0, output[-4000:]
    story.want({"name": "web"})
    story.apply(lodestar_prune=True)
    assert story.answers("probe")
    status, _numbers, output = story.play("instance_delete", instance="web")
    assert status != 0, "what YAML declares needs override"
    status, _numbers, output = story.play("instance_delete", instance="pro*")
    assert status == 0, output[-4000:]
    assert story.names() == ["default.web"]


def test_image_that_only_the_controller_has_is_sent_once(story):
    content = next(Path("/var/cache/lodestar-lab/images").glob("tiny-*.qcow2")).read_bytes() + b"\0" * 512
    image = story.directory / "own.qcow2"
    image.write_bytes(content)
    checksum = f"sha256:{hashlib.sha256(content).hexdigest()}"
    story.want({"name": "web", "image": "own"}, images={"own": {"src": str(image), "checksum": checksum}})
    story.converge()
    assert story.answers("web")
    assert all(".upload" not in story.shell(host, "ls /var/lib/libvirt/images/lodestar/base") for host in story.hosts)


def test_user_data_reaches_the_guest_and_the_keepers_alone(story):
    story.want({"name": "web", "user_data": "#cloud-config\n# the word is swordfish\n"})
    _numbers, output = story.apply("-vvv", "--diff")
    assert "swordfish" not in output
    (host,) = [host for host, names in story.instances().items() if names]
    assert "swordfish" not in story.shell(host, "virsh dumpxml default.web")
    holding = story.shell(host, "grep -alr swordfish /var/lib/libvirt/images/lodestar").split()
    assert [path.rpartition("/")[2] for path in holding] == ["disk.config"]
    for keeper in story.keepers:
        assert story.shell(keeper, "stat -c %a $(grep -l swordfish /var/lib/lodestar/keeper/*)").strip() == "600"
