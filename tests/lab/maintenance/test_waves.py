# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fleet is patched and rebooted in waves, stops where a host fails, and goes on from what its hosts say."""

from __future__ import annotations

import json
import sys

import pytest
import yaml

from tests.lab.apply.story import kill_group, wait_for
from tests.lab.prepare.fleet import LAB

pytestmark = pytest.mark.chaos

PATCHED = "/var/lib/lodestar-test-patched"
BROKEN = "/var/lib/lodestar-test-broken"


def patch(story, tmp_path):
    """A task file that notes that it ran, fails where the host is said to be broken, and reboots the host."""
    lab = [sys.executable, *LAB[1:]]
    tasks = [
        {"name": "Install the patch", "ansible.builtin.shell": f"hostname >> {PATCHED}; test ! -e {BROKEN}"},
        *(
            {
                "name": f"Reboot: {verb}",
                "ansible.builtin.command": {
                    "argv": [*lab, verb, "--lab", story.variables["lab_name"], "{{ inventory_hostname }}"]
                },
                "delegate_to": "localhost",
                "become": False,
            }
            for verb in ("power-off", "boot")
        ),
    ]
    path = tmp_path / "patch.yml"
    path.write_text(yaml.safe_dump(tasks, sort_keys=False))
    return str(path)


@pytest.fixture
def unpatched(story):
    """Hosts that remember no patch and no maintenance of these tests, before and after."""

    def forget():
        for host in story.hosts:
            story.shell(host, f"rm -f {PATCHED} {BROKEN}")
            mark = json.dumps({"status": "enabled", "maintenance": {"name": "patch", "stage": "forgotten"}})
            status, output = story.module(host, "host_service", mark)
            assert status == 0, output

    forget()
    yield story
    forget()


def service(story):
    """Of each host whether it takes new instances, and how far its maintenance is."""
    states = {host: json.loads(story.shell(host, "cat /var/lib/lodestar/host.json")) for host in story.hosts}
    return {host: (state["status"], (state.get("maintenance") or {}).get("stage")) for host, state in states.items()}


def known(story):
    """Where everything is and what hosts keep of it; guests that run write to their disks meanwhile."""
    kept = "find /var/lib/lodestar /etc/libvirt -type f -printf '%p %s %T@\\n' | sort"
    return {host: (story.states(host), story.shell(host, kept)) for host in story.hosts}


def test_a_fleet_is_patched_in_waves_and_goes_on_after_a_host_failed(unpatched, tmp_path):
    story, work = unpatched, patch(unpatched, tmp_path)
    groups = {"web": {"policy": "anti-affinity", "max_unavailable": 1}}
    story.want(
        {"name": "web", "count": 2, "server_group": "web"},
        {"name": "off", "power_state": "stopped"},
        {"name": "held", "host": "hv1", "metadata": {"evacuation_mode": "stop"}},
        server_groups=groups,
    )
    story.apply()
    boots = {host: story.shell(host, "cat /proc/sys/kernel/random/boot_id") for host in story.hosts}
    before = known(story)
    asked = {"work": work, "maintenance": "patch", "at_once": 2}
    status, _numbers, output = story.play("fleet_maintain", "--check", **asked)
    assert status == 0, output[-6000:]
    assert "wave 1: " in output
    assert known(story) == before
    story.shell("hv2", f"touch {BROKEN}")
    status, _numbers, output = story.play("fleet_maintain", **asked)
    assert status != 0
    assert "! hv2 failed: Install the patch" in output
    assert service(story)["hv2"] == ("disabled", "begun")
    assert story.states("hv2") == {}
    story.shell("hv2", f"rm {BROKEN}")
    status, _numbers, output = story.play("fleet_maintain", **asked)
    assert status == 0, output[-6000:]
    assert service(story) == dict.fromkeys(story.hosts, ("enabled", "done"))
    # What was done is not done again; where it failed, it is.
    patched = {host: len(story.shell(host, f"cat {PATCHED}").split()) for host in story.hosts}
    assert patched == {"hv1": 1, "hv2": 2, "hv3": 1}
    assert not set(boots.values()) & {story.shell(host, "cat /proc/sys/kernel/random/boot_id") for host in story.hosts}
    assert story.answers("web-1")
    assert story.answers("web-2")
    # What stayed on its host, stopped, runs again there.
    assert story.states("hv1")["default.held"] == "running"
    status, numbers, output = story.play("fleet_maintain", **asked)
    assert status == 0, output[-6000:]
    assert not any(host["changed"] for host in numbers.values()), output[-4000:]
    story.converge_and_verify()


def test_one_run_at_a_time_goes_through_a_maintenance_and_a_killed_one_is_gone_on_from(unpatched, tmp_path):
    story, work = unpatched, tmp_path / "slow.yml"
    story.want({"name": "off", "power_state": "stopped"})
    story.apply()
    note = {"name": "Install the patch", "ansible.builtin.shell": f"hostname >> {PATCHED}"}
    work.write_text(yaml.safe_dump([note, {"name": "Wait", "ansible.builtin.command": "sleep 300"}]))
    asked = {"maintenance": "patch", "host": ["hv1"]}
    first = story.start("fleet_maintain", work=str(work), **asked)
    wait_for(lambda: "hv1" in story.shell("hv1", f"cat {PATCHED} || true"), timeout=200)
    status, _numbers, output = story.play("fleet_maintain", work=str(work), **asked)
    assert status != 0
    assert "does not hold the maintenance patch, and touches nothing more" in " ".join(output.split())
    assert len(story.shell("hv1", f"cat {PATCHED}").split()) == 1
    kill_group(first)
    work.write_text(yaml.safe_dump([note]))
    status, _numbers, output = story.play("fleet_maintain", work=str(work), **asked)
    assert status == 0, output[-6000:]
    assert "maintenance:patch: taken over from the run of " in " ".join(output.split())
    assert service(story)["hv1"] == ("enabled", "done")
    assert len(story.shell("hv1", f"cat {PATCHED}").split()) == 2


def test_a_run_that_was_killed_elsewhere_is_taken_over_where_that_is_said(unpatched, tmp_path):
    story, work = unpatched, tmp_path / "patch.yml"
    story.want()
    work.write_text(yaml.safe_dump([{"name": "Install the patch", "ansible.builtin.shell": f"hostname >> {PATCHED}"}]))
    held = {
        "names": ["maintenance:elsewhere"],
        "run": "1b4e28ba-2fa1-4d2e-883f-0016d3cca427",
        "by": "alice",
        "ttl": 3600,
    }
    for keeper in story.keepers:
        status, output = story.module(keeper, "lease", json.dumps(held))
        assert status == 0, output
    asked = {"work": str(work), "maintenance": "elsewhere", "host": ["hv1"]}
    status, _numbers, output = story.play("fleet_maintain", **asked)
    assert status != 0
    assert "does not hold the maintenance elsewhere, and touches nothing more" in " ".join(output.split())
    status, _numbers, output = story.play("fleet_maintain", take_over=True, **asked)
    assert status == 0, output[-6000:]
    assert "maintenance:elsewhere: taken over from the run of alice" in " ".join(output.split())
    assert service(story)["hv1"] == ("enabled", "done")
