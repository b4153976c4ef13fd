# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The poller sees what it is there for: each promise that it watches is broken by hand, and it says so."""

from __future__ import annotations

import re
import time

import pytest

from tests.lab.apply.story import wait_for
from tests.lab.chaos.counters import Counters
from tests.lab.chaos.poller import poller_of

pytestmark = [pytest.mark.chaos, pytest.mark.unpolled]


def told(poller, promise):
    return any(each.startswith(f"promise {promise}:") for each in poller.verdict())


def test_a_guest_that_runs_on_two_hosts_is_seen(story):
    story.want({"name": "web", "host": "hv1", "metadata": {"counter": "yes"}})
    story.apply()
    assert story.answers("web")
    definition = story.shell("hv1", "virsh dumpxml --inactive default.web")
    disk = story.disk_of("web")
    story.shell("hv2", f"mkdir -p {disk.rpartition('/')[0]}")
    for name in ("disk", "disk.config"):
        path = f"{disk.rpartition('/')[0]}/{name}"
        story.shell("hv2", f"qemu-img create -q -f raw {path} 64M")
    with poller_of(story) as poller:
        time.sleep(1)
        assert poller.verdict() == []
        raw = definition.replace("type='qcow2'", "type='raw'")
        alone = re.sub("<backingStore.*</backingStore>", "", raw, flags=re.DOTALL)
        story.run("hv2", "virsh", "define", "/dev/stdin", stdin=alone)
        try:
            story.shell("hv2", "virsh start default.web")
            wait_for(lambda: told(poller, 1))
        finally:
            story.shell("hv2", "virsh destroy default.web; virsh undefine default.web", check=False)
            story.shell("hv2", f"rm -rf {disk.rpartition('/')[0]}")


def test_a_disk_that_is_gone_is_seen(story):
    story.want({"name": "web", "host": "hv1"})
    story.apply()
    disk = story.disk_of("web")
    with poller_of(story) as poller:
        assert story.answers("web")
        time.sleep(1)
        assert poller.verdict() == []
        story.shell("hv1", f"mv {disk} {disk}.away")
        try:
            wait_for(lambda: told(poller, 2))
        finally:
            story.shell("hv1", f"mv {disk}.away {disk}")


def test_a_write_that_is_lost_is_seen(story):
    story.want({"name": "web", "host": "hv1", "metadata": {"counter": "yes"}})
    story.apply()
    assert story.answers("web")
    disk, written = story.disk_of("web"), story.counter("web")
    with poller_of(story) as poller, Counters(poller) as counters:
        story.shell("hv1", f"virsh destroy default.web && cp -p {disk} {disk}.old && virsh start default.web")
        wait_for(lambda: (story.counter("web") or 0) > written + 10)
        assert counters.lost == []
        story.shell("hv1", f"virsh destroy default.web && mv {disk}.old {disk} && virsh start default.web")
        wait_for(lambda: counters.lost)


def test_claims_beyond_what_a_host_has_are_seen(story):
    story.want({"name": "web", "host": "hv1", "power_state": "stopped"})
    story.apply()
    with poller_of(story) as poller:
        time.sleep(1)
        assert poller.verdict() == []
    (capacity, _vcpus) = poller.history.limits["hv1"]
    with poller_of(story, reserved_mb=capacity + 512 - 100) as poller:
        wait_for(lambda: told(poller, 9))
