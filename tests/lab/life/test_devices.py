# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data disks and interfaces of a guest that runs: by name and in YAML, seen from inside."""

from __future__ import annotations

import subprocess

import pytest

from tests.lab.life.test_life import changes, once
from tests.lab.life.test_remaking import disks
from tests.lab.prepare.fleet import eventually

GIB = 1 << 30


@pytest.mark.chaos
def test_a_running_guest_gets_and_loses_disks_and_interfaces(story):
    wish = {"name": "web", "key_name": "ops", "disks": [{"name": "data", "size_gb": 1}]}
    story.want(wish)
    story.apply()
    assert sizes(story) == {"data": GIB}

    # A larger disk, one more, one more interface: one kind of change at a time.
    front = [{"name": "front"}, {"name": "front"}]
    more = [{"name": "data", "size_gb": 2}, {"name": "logs", "size_gb": 1}]
    story.want({**wish, "disks": more, "networks": front})
    once(story, "fleet_apply")
    assert (sizes(story), interfaces(story), filtered(story)) == ({"data": 2 * GIB, "logs": GIB}, 2, 2)

    story.want({"name": "web", "key_name": "ops", "networks": front})
    output = changes(story, "instance_detach", "--check", "--diff", instance="web", disk="logs", delete="true")
    assert "disks: data 2 GB, logs 1 GB -> data 2 GB" in output
    changes(story, "instance_detach", instance="web", disk="logs", delete="true")
    assert disks(story) == {"disk", "disk.config", "disk.data.data"}

    story.want({**wish, "disks": [], "networks": [{"name": "front"}]})
    story.apply()
    assert eventually(lambda: (sizes(story), interfaces(story)) == ({}, 1), 10)
    assert filtered(story) == 1
    assert disks(story) == {"disk", "disk.config", "disk.data.data"}


def sizes(story):
    """The bytes of the guest's data disks by their serials, as the guest sees them."""
    command = "for disk in /sys/block/vd*; do echo $(cat $disk/serial) $(cat $disk/size); done"
    found = dict(line.split() for line in inside(story, command).splitlines())
    return {serial: 512 * int(found[serial]) for serial in ("data", "logs") if serial in found}


def interfaces(story):
    return int(inside(story, "ls -d /sys/class/net/*/device | wc -l"))


def filtered(story):
    """How many interfaces have rules."""
    rules = "nft list map bridge lodestar ports 2>/dev/null || true"
    return sum(story.shell(host, rules).count("jump") for host in story.hosts)


def inside(story, command):
    """What a command in the guest called web says."""
    key, address = story.variables["lab_ssh_private_key_path"], story.guest_addresses()["default.web"]
    options = ("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR", "ConnectTimeout=5")
    argv = ["ssh", "-i", key, *(word for option in options for word in ("-o", option)), f"root@{address}", command]

    def run():
        return subprocess.run(argv, capture_output=True, text=True, check=False)

    assert eventually(lambda: run().returncode == 0, 30)
    return run().stdout
