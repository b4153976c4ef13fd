# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hosts die, are cut off, come back and leave: what was theirs lives once, elsewhere, with no unaccepted loss."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.lab.apply.story import held, kill_group, wait_for

pytestmark = pytest.mark.chaos

ENTRIES = "/var/lib/lodestar/keeper/evacuations.json"
LOST = "/var/lib/libvirt/images/lodestar/lost"


@pytest.fixture
def storage(story):
    """Storage that all hosts share, by the name of shared."""
    path = story.share("evacuation")
    yield "shared"
    story.clear()
    story.wish.pop("lodestar_storage")
    story.shell(story.hosts[0], f"rm -r {path}")


def evacuate(story, host, status=0, **extra):
    """Evacuate a host; return the output."""
    found, _numbers, output = story.play("host_evacuate", host=host, **extra)
    assert (found == 0) == (status == 0), output[-6000:]
    return output


def entry(story, keeper, host):
    """What a keeper knows of the host's evacuation."""
    return json.loads(story.shell(keeper, f"cat {ENTRIES}"))["evacuations"].get(host, {})


def identities(story):
    """UUID and address of each instance."""
    addresses = story.guest_addresses()
    places = {name: host for host, names in story.instances().items() for name in names}
    return {name: (story.shell(places[name], f"virsh domuuid {name}").strip(), addresses[name]) for name in places}


def others(story, host):
    return [each for each in story.hosts if each != host]


def seen(story, hosts):
    """The instances that run on these hosts."""
    return sorted(name for host in hosts for name, state in story.states(host).items() if state == "running")


def assert_it_is_told_before_anything_is_lost(story):
    """hv2 is looked at and dies; what an evacuation would do is said, and none is done before the loss is accepted."""
    found, _numbers, output = story.play("host_evacuate", "--check", host="hv2", accepted=["default.scratch"])
    assert found == 0, output[-6000:]
    assert "hv2 answers; instances that run there: 2. host_evacuate cuts it off" in " ".join(output.split())
    story.power_off("hv2")
    found, _numbers, output = story.play("host_resume", host="hv2")
    assert found != 0
    assert "hv2 does not answer" in output
    assert "taken again" not in output
    told = story.shell("hv1", f"cat {ENTRIES}")
    output = evacuate(story, "hv2", status=1)
    assert "default.scratch would lose" in " ".join(output.split())
    assert story.shell("hv1", f"cat {ENTRIES}") == told
    found, _numbers, output = story.play("host_evacuate", "--check", host="hv2", accepted=["default.scratch"])
    assert found == 0, output[-6000:]
    assert "LOST: its disks (1 GB) were on hv2 alone" in output
    assert "hv2 answers" not in output
    assert "hv2 would be fenced by" in output
    assert story.shell("hv1", f"cat {ENTRIES}") == told


def assert_the_same_live_elsewhere(story, before):
    """UUID, name, address and user data are those from before hv2 died."""
    rest = others(story, "hv2")
    assert seen(story, rest) == sorted(before)
    for name, (uuid, address) in before.items():
        home = next(host for host in rest if name in story.states(host))
        assert story.shell(home, f"virsh domuuid {name}").strip() == uuid
        assert address in story.shell(home, f"virsh metadata {name} urn:lodestar:compute:1")
        if name == "default.scratch":
            drive = f"$(virsh domblklist {name} | grep -o '/.*disk.config')"
            assert "swordfish" in story.shell(home, f"grep -a swordfish {drive}")


def test_a_dead_hosts_instances_live_elsewhere_and_it_comes_back_without_them(story, storage):
    story.want(
        {"name": "web", "host": "hv2", "storage": storage, "metadata": {"counter": "yes"}},
        {"name": "scratch", "host": "hv2", "user_data": "#cloud-config\n# the word is swordfish\n"},
        {"name": "api", "host": "hv1"},
    )
    story.apply()
    # Only at first was it said where they are.
    for instance in story.wish["lodestar_instances"]:
        del instance["host"]
    before = identities(story)
    buried_before = set(story.guard("hv2")["tombstones"])
    assert_it_is_told_before_anything_is_lost(story)

    evacuate(story, "hv2", accepted=["default.scratch"])
    assert_the_same_live_elsewhere(story, before)
    found, _numbers, output = story.play("fleet_verify")
    assert found == 0, output[-6000:]
    assert "0 instances to make again" in evacuate(story, "hv2")

    story.boot("hv2")
    wait_for(lambda: story.guard("hv2")["guard"] == "open", timeout=120)
    assert set(story.states("hv2").values()) == {"shut off"}
    buried = set(story.guard("hv2")["tombstones"]) - buried_before
    assert buried == {before[f"default.{name}"][0] for name in ("web", "scratch")}
    story.want(*story.wish["lodestar_instances"], {"name": "late"})
    found, _numbers, output = story.play("fleet_apply")
    assert "default.late" not in story.states("hv2")
    found, _numbers, output = story.play("host_resume", host="hv2")
    assert found == 0, output[-6000:]
    assert "hv2: new instances are taken again" in output
    assert "what left is forgotten" not in output
    assert story.states("hv2") == {}
    assert story.shell("hv2", f"ls {LOST}").startswith(before["default.scratch"][0])
    assert story.answers("web")
    story.converge_and_verify()


def test_a_host_that_returns_after_its_instances_were_deleted_elsewhere_brings_none_of_them_back(story):
    # On its own disks, which are there when it is back.
    story.want({"name": "web", "host": "hv2"}, {"name": "off", "host": "hv2", "power_state": "stopped"})
    story.apply()
    story.want({"name": "web"}, {"name": "off", "power_state": "stopped"})
    stale = sorted(uuid for uuid, _address in identities(story).values())
    story.power_off("hv2")
    evacuate(story, "hv2", lost_disks="rebuild")
    story.want()
    found, _numbers, output = story.play("instance_delete", instance=["web", "off"])
    assert found == 0, output[-6000:]

    story.boot("hv2")
    wait_for(lambda: story.guard("hv2")["guard"] == "open", timeout=120)
    assert set(story.states("hv2").values()) <= {"shut off"}
    found, _numbers, output = story.play("host_resume", host="hv2")
    assert found == 0, output[-6000:]
    assert story.names() == []
    assert story.files()["hv2"] == []
    kept = story.shell("hv2", f"ls {LOST}")
    assert all(uuid in kept for uuid in stale)
    story.shell("hv2", f"rm -r {LOST}/*")
    story.converge_and_verify()
    assert story.names() == []


def test_a_host_that_was_only_cut_off_is_fenced_and_waits_when_it_returns_in_the_middle(story, storage):
    story.want(*({"name": f"web-{number}", "host": "hv3", "storage": storage} for number in (1, 2)))
    story.apply()
    story.want(*({"name": f"web-{number}", "storage": storage} for number in (1, 2)))
    story.cut("hv3")
    run = story.start("host_evacuate", host="hv3")
    wait_for(lambda: entry(story, "hv1", "hv3").get("receipt"), timeout=240)
    with held(run):
        assert entry(story, "hv1", "hv3")["stage"] == "open"
        story.heal("hv3")
        story.boot("hv3")
        wait_for(lambda: story.guard("hv3")["boot"].get("problems"), timeout=120)
        assert story.guard("hv3")["guard"] == "closed"
        assert "being evacuated" in story.guard("hv3")["boot"]["problems"][0]
    assert run.wait(timeout=400) == 0
    wait_for(lambda: story.guard("hv3")["guard"] == "open", timeout=120)
    found, _numbers, output = story.play("host_resume", host="hv3")
    assert found == 0, output[-6000:]
    wait_for(lambda: len(seen(story, story.hosts)) == 2, timeout=120)
    story.converge_and_verify()


# Its fence is a lie, so that both run for a while.
@pytest.mark.unpolled
def test_stale_copies_that_still_run_on_a_host_that_is_healed_end_before_anything_else(story):
    story.want({"name": "scratch", "host": "hv2"}, {"name": "api", "host": "hv1"})
    story.apply()
    story.want({"name": "scratch"}, {"name": "api"})
    story.cut("hv2")
    evacuate(story, "hv2", lost_disks="rebuild", fenced_by="its switch ports are shut, and it has no shared storage")
    story.heal("hv2")
    wait_for(lambda: story.states("hv2") == {"default.scratch": "running"})
    assert "answers, and is not dead" in " ".join(evacuate(story, "hv2", 1, fenced_by="as before").split())
    found, _numbers, output = story.play("fleet_verify")
    assert found != 0
    assert "run host_resume" in output
    found, _numbers, output = story.play("host_resume", host="hv2")
    assert found == 0, output[-6000:]
    assert story.states("hv2") == {}
    assert story.answers("scratch")
    story.converge_and_verify()


def test_an_evacuation_whose_controller_dies_goes_on_with_the_same_command(story, storage):
    names = [f"web-{number}" for number in (1, 2, 3)]
    story.want(*({"name": name, "host": "hv2", "storage": storage} for name in names))
    story.apply()
    story.want(*({"name": name, "storage": storage} for name in names))
    story.power_off("hv2")
    moments = (
        lambda: entry(story, "hv1", "hv2").get("stage") == "open",
        lambda: entry(story, "hv1", "hv2").get("instances"),
        lambda: any("web" in name for host in others(story, "hv2") for name in story.states(host)),
    )
    for moment in moments:
        run = story.start("host_evacuate", host="hv2")
        wait_for(lambda: moment() or run.poll() is not None, timeout=400)  # noqa: B023 - called before the next turn
        kill_group(run)
    evacuate(story, "hv2")
    assert seen(story, others(story, "hv2")) == [f"default.{name}" for name in names]
    assert entry(story, "hv1", "hv2")["stage"] == "closed"
    story.boot("hv2")
    found, _numbers, output = story.play("host_resume", host="hv2")
    assert found == 0, output[-6000:]
    story.converge_and_verify()


def test_of_two_who_evacuate_one_host_the_second_is_told_and_finds_nothing_to_do(story, storage):
    story.want({"name": "web", "host": "hv3", "storage": storage})
    story.apply()
    story.want({"name": "web", "storage": storage})
    story.power_off("hv3")
    runs = [story.start("host_evacuate", host="hv3") for _each in range(2)]
    assert [run.wait(timeout=600) for run in runs] == [0, 0], (story.directory / "run.log").read_text()[-6000:]
    output = (story.directory / "run.log").read_text()
    assert "host:hv3" in output
    assert output.count("+ evacuate default.web from hv3") == 1
    assert seen(story, others(story, "hv3")) == ["default.web"]
    story.boot("hv3")
    found, _numbers, output = story.play("host_resume", host="hv3")
    assert found == 0, output[-6000:]
    story.converge_and_verify()


def test_a_host_leaves_for_good_only_when_it_is_empty_or_dead_and_evacuated(story, storage):
    story.want({"name": "web", "host": "hv3", "storage": storage}, {"name": "api", "host": "hv1"})
    story.apply()
    story.want({"name": "web", "storage": storage}, {"name": "api"})
    found, _numbers, output = story.play("host_remove", host="hv3")
    assert found != 0
    assert "it has default.web: host_drain empties it" in " ".join(output.split())
    story.power_off("hv3")
    found, _numbers, output = story.play("host_remove", host="hv3")
    assert found != 0
    assert "host_evacuate" in output
    evacuate(story, "hv3")
    found, _numbers, output = story.play("host_remove", host="hv3")
    assert found == 0, output[-6000:]
    assert "take hv3 out of the inventory, where it is in compute and keepers" in output
    described = yaml.safe_load(Path(story.inventory).read_text())
    for group in ("compute", "keepers"):
        described["all"]["children"][group]["hosts"].pop("hv3")
    fewer = story.directory / "fewer.yml"
    fewer.write_text(yaml.safe_dump(described))
    for playbook in ("fleet_verify", "fleet_apply"):
        found, _numbers, output = story.playbook(playbook, *story.options({}), inventory=str(fewer))
        assert found == 0, output[-6000:]
    # It comes back by mistake: it starts nothing. Taken in again, it is a host and a keeper as before.
    story.boot("hv3")
    wait_for(lambda: story.guard("hv3")["guard"] == "open", timeout=120)
    assert set(story.states("hv3").values()) == {"shut off"}
    found, _numbers, output = story.play("host_resume", host="hv3")
    assert found == 0, output[-6000:]
    found, _numbers, output = story.play("fleet_keepers")
    assert found == 0, output[-6000:]
    story.converge_and_verify()
