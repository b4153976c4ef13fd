# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The boot guard on real hosts: power cuts, keepers that are down, evacuations, break-glass."""

from __future__ import annotations

import json

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Task
from tests.lab.prepare.fleet import eventually, record

RUNS = "prepare-test.runs"


def define_all_kinds(fleet, host):
    """One domain of each kind; return the states in which they should be once the host has booted."""
    fleet.define(host, RUNS, record("runs"))
    fleet.define(host, "prepare-test.paused", record("paused", power_state="paused"))
    fleet.define(host, "prepare-test.stopped", record("stopped", power_state="stopped"))
    interrupted = record("interrupted", task=Task("building", "t1", "2026-01-01T00:00:00Z"))
    fleet.define(host, "prepare-test.interrupted", interrupted)
    fleet.define(host, "prepare-test.foreign")
    return {
        RUNS: "running",
        "prepare-test.paused": "paused",
        "prepare-test.stopped": "shut off",
        "prepare-test.interrupted": "shut off",
        "prepare-test.foreign": "shut off",
    }


def ours(fleet, host):
    return {name: state for name, state in fleet.states(host).items() if name.startswith("prepare-test.")}


def test_after_a_power_cut_of_all_hosts_everything_that_should_run_runs_again(fleet):
    wanted = {host: define_all_kinds(fleet, host) for host in fleet.hosts}
    for host in fleet.hosts:
        fleet.shell(host, f"virsh start {RUNS}")
    fleet.power_off(*fleet.hosts)
    fleet.boot(*fleet.hosts)
    assert eventually(lambda: all(ours(fleet, host) == wanted[host] for host in fleet.hosts)), {
        host: ours(fleet, host) for host in fleet.hosts
    }
    # It tells once it has started all.
    assert eventually(lambda: all("kept_off" in fleet.guard(host)["boot"] for host in fleet.hosts))
    for host in fleet.hosts:
        assert "prepare-test.interrupted" in " ".join(fleet.guard(host)["boot"]["kept_off"])


def test_with_one_keeper_of_three_down_a_host_opens_its_guard(fleet):
    away, host = fleet.keepers[0], fleet.keepers[1]
    fleet.define(host, RUNS, record("runs"))
    fleet.power_off(away, host)
    fleet.boot(host)
    assert eventually(lambda: ours(fleet, host).get(RUNS) == "running")
    assert len(fleet.guard(host)["boot"]["answered"]) == 2


def test_with_two_keepers_of_three_down_a_host_waits_and_says_for_whom(fleet):
    host, *away = fleet.keepers[:3]
    fleet.define(host, RUNS, record("runs"))
    fleet.power_off(*fleet.keepers[:3])
    fleet.boot(host)
    assert eventually(lambda: len(fleet.guard(host)["boot"].get("problems", [])) == 2)
    status = fleet.guard(host)
    assert status["guard"] == "closed"
    assert [problem.partition(":")[0] for problem in status["boot"]["problems"]] == sorted(away)
    refused = fleet.run(host, "virsh", "start", RUNS, check=False)
    assert refused.returncode != 0
    assert "lodestar-guard open" in refused.stderr
    # Break-glass: it starts what should run, and says in the history who did it.
    fleet.run(host, "lodestar-guard", "open")
    assert ours(fleet, host)[RUNS] == "running"
    history = [json.loads(line) for line in fleet.shell(host, "cat /var/lib/lodestar/history.jsonl").splitlines()]
    assert (history[-1]["event"], history[-1]["by"]) == ("guard opened by hand", "root")
    # The unit that waited sees it and is done.
    assert eventually(lambda: "SubState=exited" in fleet.shell(host, "systemctl show -p SubState lodestar-boot"))


def test_a_host_that_waits_opens_by_itself_once_a_keeper_is_back(fleet):
    host, back, _away = fleet.keepers[:3]
    fleet.define(host, RUNS, record("runs"))
    fleet.power_off(*fleet.keepers[:3])
    fleet.boot(host)
    assert eventually(lambda: fleet.guard(host)["boot"].get("problems"))
    fleet.boot(back)
    assert eventually(lambda: ours(fleet, host).get(RUNS) == "running")
    assert fleet.guard(host)["guard"] == "open"


def test_what_was_evacuated_while_a_host_was_off_never_starts_there_again(fleet):
    keeper, host = fleet.keepers[0], fleet.keepers[1]
    # One was further ahead than the keepers had heard; one could not be made again anywhere.
    gone, ahead, stays = record("gone", generation=3), record("ahead", generation=9), record("stays")
    for each in (gone, ahead, stays):
        fleet.define(host, f"prepare-test.{each.name}", each)
    fleet.power_off(host)
    moved = {
        gone.uuid: {"generation": 4, "host": keeper},
        ahead.uuid: {"generation": 4, "host": keeper},
        stays.uuid: {"generation": 4, "host": keeper, "unmade": True},
    }
    evacuations = {"schema": 1, "evacuations": {"e1": {"host": host, "instances": moved}}}
    # Another machine writes the file under a new inode, as keepers do.
    for name in (name for name in fleet.keepers if name != host):
        fleet.run(name, "sh", "-c", "cat >/var/lib/lodestar/keeper/new", stdin=json.dumps(evacuations))
        fleet.shell(name, "cd /var/lib/lodestar/keeper && cp evacuations.json /root/kept && mv new evacuations.json")
    try:
        fleet.boot(host)
        assert eventually(lambda: ours(fleet, host).get("prepare-test.stays") == "running")
        assert ours(fleet, host)["prepare-test.gone"] == ours(fleet, host)["prepare-test.ahead"] == "shut off"
        buried = {gone.uuid, ahead.uuid, stays.uuid} & set(fleet.guard(host)["tombstones"])
        assert buried == {gone.uuid, ahead.uuid}
        refused = fleet.run(host, "virsh", "start", "prepare-test.gone", check=False)
        assert refused.returncode != 0
        assert "was evacuated" in refused.stderr
    finally:
        for name in (name for name in fleet.keepers if name != host):
            fleet.shell(name, "mv /root/kept /var/lib/lodestar/keeper/evacuations.json")
        fleet.shell(host, f"cd /var/lib/lodestar/tombstones && rm -f {gone.uuid}.json {ahead.uuid}.json")


def test_a_closed_guard_refuses_managed_domains_and_no_others(fleet):
    host = fleet.hosts[0]
    fleet.define(host, RUNS, record("runs"))
    fleet.define(host, "prepare-test.foreign")
    fleet.run(host, "lodestar-guard", "close")
    refused = fleet.run(host, "virsh", "start", RUNS, check=False)
    assert refused.returncode != 0
    assert "may not start yet" in refused.stderr
    fleet.shell(host, "virsh start prepare-test.foreign")
    fleet.shell(host, "systemctl restart lodestar-boot")
    assert eventually(lambda: fleet.guard(host)["guard"] == "open")
    fleet.shell(host, f"virsh start {RUNS}")


@pytest.mark.parametrize("guard", ["open", "close"])
def test_a_restart_of_libvirtd_kills_no_guest(fleet, guard):
    host = fleet.hosts[0]
    fleet.define(host, RUNS, record("runs"))
    fleet.shell(host, f"virsh start {RUNS}")
    process = f"cat /run/libvirt/qemu/{RUNS}.pid"
    before = fleet.shell(host, process)
    fleet.run(host, "lodestar-guard", guard)
    for signal in ("TERM", "KILL"):
        fleet.shell(host, f"systemctl kill --kill-whom=main --signal={signal} libvirtd; systemctl restart libvirtd")
        assert ours(fleet, host)[RUNS] == "running"
    assert fleet.shell(host, process) == before


def test_autostart_that_someone_set_is_cleared_and_does_not_start_before_the_keepers_answer(fleet):
    host, *others = fleet.keepers[:3]
    fleet.define(host, RUNS, record("runs", power_state="stopped"))
    fleet.shell(host, f"virsh autostart {RUNS}")
    fleet.power_off(host, *others)
    fleet.boot(host)
    assert eventually(lambda: fleet.guard(host)["boot"].get("problems"))
    fleet.boot(*others)
    assert eventually(lambda: "started_at" in fleet.guard(host)["boot"])
    assert ours(fleet, host)[RUNS] == "shut off"
    assert "disable" in fleet.shell(host, f"virsh dominfo {RUNS} | grep Autostart")


def test_a_program_killed_between_opening_and_starting_is_completed_by_its_unit(fleet):
    host = fleet.hosts[0]
    fleet.define(host, RUNS, record("runs"))
    # As a kill leaves it: the guard is open, and nothing says that the starts were done.
    fleet.shell(host, "rm /run/lodestar/boot.json; systemctl restart lodestar-boot")
    assert eventually(lambda: ours(fleet, host).get(RUNS) == "running")
