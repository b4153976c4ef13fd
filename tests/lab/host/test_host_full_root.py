# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full root file system on a real host, where libvirt keeps the records: nothing begins, and nothing is changed."""

from __future__ import annotations

import re

import pytest
from one_host import PROJECT
from test_host_devices import with_disks
from test_host_full import DATA, NAME, an_instance, boots, facts, power_state
from test_host_remaking import done, rebuild, resize

pytestmark = [pytest.mark.chaos, pytest.mark.usefixtures("root")]

ROOT = "/srv/small-root"
MOVED = ("/etc/libvirt/qemu", "/var/lib/lodestar")
FILLING = f"{ROOT}/filling"
LIBVIRT = "libvirtd.socket libvirtd-tls.socket libvirtd-ro.socket libvirtd-admin.socket"
REFUSED = re.compile(
    r"cannot keep what is decided: \d+ MiB are missing on the file system of /etc/libvirt/qemu, 16 are "
)
ASKED = {
    "stop": lambda host: host.act("stop", NAME, hard=True),
    "lock": lambda host: host.act("lock", NAME, reason="x" * 3000),
    "attach_disk": lambda host: with_disks(host, "attach_disk", NAME, DATA),
    "resize": lambda host: resize(host, NAME, power_state(host)),
    "rebuild": lambda host: rebuild(host, NAME, power_state(host)),
}


@pytest.fixture
def root(host):
    """A small file system for what of ours lies on a host's root."""
    host.shell(f"systemctl stop {LIBVIRT} libvirtd; mkdir -p {ROOT} && mount -t tmpfs -o size=32m small {ROOT}")
    for place in MOVED:
        part = f"{ROOT}{place}"
        host.shell(f"mkdir -p {part} && cp -a {place}/. {part} && mount --bind {part} {place}")
    host.shell(f"systemctl start {LIBVIRT}")
    yield
    host.shell(f"rm -f {FILLING}")
    host.clear()
    host.shell(f"systemctl stop {LIBVIRT} libvirtd; umount -l {' '.join(MOVED)} {ROOT}; systemctl start {LIBVIRT}")


def fill(host):
    host.shell(f"dd if=/dev/zero of={FILLING} bs=4k 2>/dev/null || true")


def test_a_full_root_file_system_lets_nothing_begin_and_changes_nothing(host):
    nothing, identity = host.names(), an_instance(host, running=True)
    before, started = facts(host, identity), boots(host, identity)
    for action, ask in ASKED.items():
        asked = ask(host)
        fill(host)
        (claim,) = host.do(asked)["claim"]["results"]
        assert REFUSED.match(claim["reason"] or ""), (action, claim)
        host.shell(f"rm {FILLING}")
        assert facts(host, identity) == before, action
    assert boots(host, identity) == started
    done(host, ASKED["stop"](host))
    fill(host)
    # Not even root has room left, which ext4 keeps by default: what cannot be announced is not deleted.
    said = host.do(host.act("delete", NAME))["work"]["failures"][f"{PROJECT}.{NAME}"]
    assert "No space left on device" in said
    assert {"disk", "disk.config"} <= host.files(identity)
    host.shell(f"rm {FILLING}")
    done(host, host.act("delete", NAME))
    assert host.names() == nothing
