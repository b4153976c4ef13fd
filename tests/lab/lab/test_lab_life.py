# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lab while it stands: hosts like real ones, their power and their network, a second bring-up, a second lab."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from laboratory import Laboratory, answers, running

IDENTITY = "hostname; cat /etc/machine-id /proc/sys/kernel/random/boot_id /proc/1/comm; . /etc/os-release; echo $ID"


def test_each_host_is_a_debian_of_its_own(laboratory):
    seen = {}
    for host in ("hv1", "hv2"):
        status, output = laboratory.ssh(
            host,
            IDENTITY,
        )
        assert status == 0
        name, machine_id, boot_id, init, distribution = output.splitlines()
        assert (name, init, distribution) == (host, "systemd", "debian")
        seen[host] = {machine_id, boot_id}
    own = {Path("/proc/sys/kernel/random/boot_id").read_text().strip()}
    assert not seen["hv1"] & seen["hv2"]
    assert not (seen["hv1"] | seen["hv2"]) & own


def test_nothing_failed_while_a_host_started(laboratory):
    assert laboratory.inside("hv1", "systemctl is-system-running --wait") == "running"


def test_hosts_know_each_other_by_name(laboratory):
    assert laboratory.ssh("hv1", "ping -c 1 -W 2 hv2 >/dev/null && echo reached") == (0, "reached")


def test_an_unprepared_host_installs_packages_without_a_network(laboratory):
    assert laboratory.ssh("hv2", "command -v virsh")[0] != 0
    assert (
        laboratory.ssh("hv2", "apt-get -qq update && apt-get -qq install -y nftables >/dev/null && nft --version")[0]
        == 0
    )


def test_a_host_cannot_write_what_is_the_machines(laboratory):
    for path in ("/sys/kernel/mm/ksm/run", "/proc/sys/vm/swappiness", "/srv/lab/images/x", "/srv/lab/packages/x"):
        assert laboratory.ssh("hv1", f"echo 1 > {path}")[0] != 0, path
    assert laboratory.ssh("hv1", "sysctl -qw net.ipv4.ip_forward=1") == (0, "")
    assert Path("/proc/sys/net/ipv4/ip_forward").read_text() != laboratory.inside(
        "hv1", "cat /proc/sys/net/ipv4/ip_forward"
    )


def test_a_second_bring_up_changes_nothing(laboratory):
    before = laboratory.boot_ids()
    assert laboratory.run("up", "--check") == laboratory.run("up")
    assert laboratory.run("up")["actions"] == []
    assert laboratory.boot_ids() == before


def test_the_shared_directory_is_one_file_system_with_one_set_of_locks(laboratory):
    laboratory.inside("hv1", "touch /srv/lab/shared/lock")
    inode = "stat -c %d:%i /srv/lab/shared/lock"
    assert laboratory.inside("hv1", inode) == laboratory.inside("hv2", inode)
    take = "flock --nonblock /srv/lab/shared/lock true"
    holder = laboratory.start("exec", "hv1", "flock", "/srv/lab/shared/lock", "-c", "echo held; cat")
    assert holder.stdout.readline() == "held\n"
    assert laboratory.ssh("hv2", take)[0] == 1
    holder.communicate("")
    assert laboratory.ssh("hv2", take)[0] == 0


def test_a_power_cut_ends_everything_at_once_and_keeps_the_disk(laboratory):
    before = laboratory.boot_ids()
    identity = laboratory.inside("hv1", "cat /etc/machine-id")
    laboratory.inside(
        "hv1", "echo kept >/root/disk; echo lost >/run/memory; systemd-run -q --unit=work sleep 1000; sync"
    )
    address = laboratory.run("status")["hosts"]["hv1"]["address"]
    assert laboratory.run("power-off", "hv1") == {"changed": True}
    assert laboratory.state("hv1") == "off"
    assert not running("/usr/bin/sleep", "98765")
    assert not answers(address)
    assert laboratory.run("power-off", "hv1") == {"changed": False}

    assert laboratory.run("boot", "hv1") == {"changed": True}
    assert laboratory.ssh("hv1", "cat /root/disk /etc/machine-id; ls /run/memory") == (2, f"kept\n{identity}")
    after = laboratory.boot_ids()
    assert after["hv1"] != before["hv1"]
    assert after["hv2"] == before["hv2"]
    assert laboratory.run("boot", "hv1") == {"changed": False}


def test_a_host_that_is_cut_off_lives_on_unreached(laboratory):
    before = laboratory.boot_ids()
    assert laboratory.run("cut", "hv2") == {"changed": True}
    assert laboratory.state("hv2") == "cut"
    assert laboratory.ssh("hv2", "true", timeout=2)[0] == 255
    assert laboratory.inside("hv2", "ping -c 1 -W 1 hv1 >/dev/null || echo alone") == "alone"
    assert laboratory.inside("hv2", "cat /sys/class/net/eth0/carrier /sys/class/net/eth1/carrier") == "0\n0"
    assert laboratory.run("heal", "hv2") == {"changed": True}
    assert laboratory.ssh("hv2", "hostname") == (0, "hv2")
    assert laboratory.run("heal", "hv2") == {"changed": False}
    assert laboratory.boot_ids() == before


def test_a_bring_up_mends_what_is_off_or_cut_and_nothing_else(laboratory):
    before = laboratory.boot_ids()
    laboratory.run("power-off", "hv1")
    laboratory.run("cut", "hv2")
    planned = laboratory.run("up", "--check")["actions"]
    assert planned == ["boot hv1", "heal hv2"]
    assert laboratory.state("hv1") == "off"
    assert laboratory.run("up")["actions"] == planned
    assert laboratory.ssh("hv1", "hostname") == (0, "hv1")
    assert laboratory.boot_ids()["hv2"] == before["hv2"]


def test_a_second_lab_stands_beside_and_goes_alone(laboratory):
    other = Laboratory(f"beside-{os.getpid()}", hosts=1)
    before = laboratory.boot_ids()
    try:
        other.run("up")
        ours, theirs = laboratory.run("status"), other.run("status")
        assert ours["management"] != theirs["management"]
        assert ours["tenant"] != theirs["tenant"]
        assert other.ssh("hv1", "hostname") == (0, "hv1")
    finally:
        other.run("down")
    assert other.remains() == set()
    assert laboratory.boot_ids() == before
    assert laboratory.ssh("hv1", "hostname") == (0, "hv1")


def test_a_host_that_is_not_there_is_named(laboratory):
    for host, message in (("hv9", "has no host hv9"), ("web", "'web' is not a lab host")):
        done = subprocess.run(laboratory.command("boot", host), capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert message in done.stderr
