# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host is emptied without anyone noticing, takes nothing new meanwhile, and gets back what left it, no more."""

from __future__ import annotations

import json

import pytest

from tests.lab.apply.story import kill_group, wait_for

pytestmark = pytest.mark.chaos

BEGINS_WITHIN = 400  # seconds, also where other stories are told on the same machine


def test_a_host_is_emptied_and_gets_back_what_left_it(story):
    story.want(
        {"name": "web", "metadata": {"counter": "yes"}},
        {"name": "off", "power_state": "stopped"},
        {"name": "api", "metadata": {"evacuation_mode": "cold"}},
        {"name": "scratch"},
    )
    story.apply()
    home = story.home_of("web")
    before = story.instances()
    elsewhere = {host: names for host, names in before.items() if host != home}
    status, _numbers, output = story.play("host_drain", "--check", host=home, reason="new fans")
    assert status == 0, output[-6000:]
    assert f"{home} would be closed to new instances: new fans" in output
    assert story.instances() == before
    assert story.answers("web")
    with story.watched("web") as watch:
        status, _numbers, output = story.play("host_drain", host=home, reason="new fans")
    assert status == 0, output[-6000:]
    assert f"~ default.web {home} -> " in output
    assert f"if this is interrupted, moves that have begun go on, and nothing new is taken on {home}" in output
    assert story.instances()[home] == []
    assert watch.only_grew
    assert watch.silence < 15.0
    story.want(*story.wish["lodestar_instances"], {"name": "late"})
    story.apply()
    assert story.home_of("late") != home
    status, _numbers, output = story.play("host_resume", "--check", host=home)
    assert status == 0, output[-6000:]
    assert "taken again; what left is forgotten (bring_back=true brings it back)" in " ".join(output.split())
    status, _numbers, output = story.play("host_resume", host=home, bring_back=True)
    assert status == 0, output[-6000:]
    after = story.instances()
    assert after[home] == before[home]
    for host, names in elsewhere.items():
        assert [name for name in after[host] if name != "default.late"] == names
    story.converge_and_verify()


def test_a_drain_that_strands_something_touches_nothing(story):
    story.want({"name": "web", "host": "hv1"}, {"name": "api"})
    story.apply()
    before = {host: story.everything(host) for host in story.hosts}
    status, _numbers, output = story.play("host_drain", host="hv1")
    assert status != 0
    assert "default.web on hv1" in output
    assert "Nothing is moved" in output
    assert {host: story.everything(host) for host in story.hosts} == before
    status, _numbers, output = story.play("host_drain", host="hv1", modes={"default.web": "stop"})
    assert status == 0, output[-6000:]
    assert story.states("hv1") == {"default.web": "shut off"}
    # What was stopped for the drain starts, whether or not what left comes back.
    status, _numbers, output = story.play("host_resume", host="hv1")
    assert status == 0, output[-6000:]
    assert story.states("hv1")["default.web"] == "running"


def test_load_is_evened_out_and_a_second_run_finds_nothing_to_do(story):
    story.want(*({"name": f"web-{number}", "host": "hv1"} for number in range(1, 5)))
    story.apply()
    story.want(*({"name": f"web-{number}"} for number in range(1, 5)))
    # A guest that still boots may write faster than its memory could be sent.
    assert all(story.answers(f"web-{number}") for number in range(1, 5))
    status, _numbers, output = story.play("fleet_rebalance", "--check", threshold=1, minimum_gain=0.001)
    assert status == 0, output[-6000:]
    assert len(story.instances()["hv1"]) == 4
    status, _numbers, output = story.play("fleet_rebalance", threshold=1, minimum_gain=0.001)
    assert status == 0, output[-6000:]
    assert sorted(len(names) for names in story.instances().values()) == [1, 1, 2]
    spread = story.instances()
    # Who was just moved stays, whatever is done with it since; and by what was given all is as even as it can be.
    story.want(*({"name": f"web-{number}", "tags": ["moved"]} for number in range(1, 5)))
    story.apply()
    status, _numbers, output = story.play("fleet_rebalance", "--check", threshold=0, minimum_gain=0, even_enough=0)
    assert status == 0, output[-6000:]
    assert "it was moved less than 3600 seconds ago" in output
    given = {"used_cpus": 0, "used_ram": 0}
    status, _numbers, output = story.play(
        "fleet_rebalance", threshold=1, minimum_gain=0.001, cool_down=0, weights=given
    )
    assert status == 0, output[-6000:]
    assert story.instances() == spread
    story.converge_and_verify()


def has_left(story, host, had):
    return len(story.instances()[host]) < len(had)


def begun(story, moment, host, playbook, had, **extra):
    """A playbook that has come to a moment, and goes on."""
    run = story.start(playbook, host=host, **extra)
    wait_for(lambda: run.poll() is not None or moment(story, host, had), timeout=BEGINS_WITHIN)
    assert run.poll() is None, (story.directory / "run.log").read_text()[-6000:]
    return run


@pytest.mark.always
def test_a_drain_that_is_killed_goes_on_with_the_same_command(story):
    story.want(*({"name": f"web-{number}"} for number in range(1, 7)))
    story.apply()
    home = max(story.hosts, key=lambda host: len(story.instances()[host]))
    had = story.instances()[home]
    kill_group(begun(story, has_left, home, "host_drain", had))
    story.wait_until_idle()
    status, _numbers, output = story.play("host_drain", host=home)
    assert status == 0, output[-6000:]
    assert story.instances()[home] == []
    status, _numbers, output = story.play("host_resume", host=home, bring_back=True)
    assert status == 0, output[-6000:]
    assert story.instances()[home] == had
    story.converge_and_verify()


def remembers(story, host):
    """What a host knows of its being emptied."""
    return json.loads(story.shell(host, "cat /var/lib/lodestar/host.json", check=False) or "{}")


# Of a drain, from the first look on; what is between two of these is a single move.
MOMENTS = {
    "closed": lambda story, host, _had: remembers(story, host).get("status") == "disabled",
    "planned": lambda story, host, _had: remembers(story, host).get("displaced"),
    "between-moves": has_left,
}


@pytest.fixture
def crowd(story):
    """Guests that count on their disks, on the first host and free to move, of which one moves at a time."""
    names = [f"web-{number}" for number in (1, 2, 3)]
    wanted = {"metadata": {"counter": "yes"}, "power_state": "running"}
    story.want(*({"name": name, "host": "hv1", **wanted} for name in names), moves={"outgoing": 1, "incoming": 1})
    story.apply()
    assert all(story.answers(name) for name in names)
    story.want(*({"name": name, **wanted} for name in names))
    return [f"default.{name}" for name in names]


def power_cycle_at(story, moment, host, playbook, had, **extra):
    """Run a playbook, have the power of a host fail at a moment of it, and boot the host."""
    run = begun(story, moment, host, playbook, had, **extra)
    story.power_off(host)
    run.wait(timeout=600)
    story.boot(host)
    story.wait_for_guards()
    story.wait_until_idle()


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_a_host_whose_power_fails_while_it_is_emptied_is_emptied_by_the_same_command(story, crowd, moment):
    power_cycle_at(story, moment, "hv1", "host_drain", crowd)
    status, _numbers, output = story.play("host_drain", host="hv1")
    assert status == 0, output[-6000:]
    assert story.instances()["hv1"] == []
    status, _numbers, output = story.play("host_resume", host="hv1", bring_back=True)
    assert status == 0, output[-6000:]
    assert story.states("hv1") == dict.fromkeys(crowd, "running")
    story.converge_and_verify()


def test_a_host_whose_power_fails_while_it_gets_back_what_left_gets_the_rest_by_the_same_command(story, crowd):
    status, _numbers, output = story.play("host_drain", host="hv1")
    assert status == 0, output[-6000:]

    def has_come_back(story, host, _had):
        return story.instances()[host] != []

    power_cycle_at(story, has_come_back, "hv1", "host_resume", crowd, bring_back=True)
    status, _numbers, output = story.play("host_resume", host="hv1", bring_back=True)
    assert status == 0, output[-6000:]
    assert story.states("hv1") == dict.fromkeys(crowd, "running")
    story.converge_and_verify()
