# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""vCPUs, RAM and root disk given to a guest that runs on a real host: it uses them, and killed anywhere it has all."""

from __future__ import annotations

import base64
import json
import re
import time

import pytest
from one_host import CODE, PROJECT
from test_host_interruption import WHEN, settled
from test_host_remaking import again, an_instance, done, killed, size_of, step_to
from test_host_restore_points import agent, create

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.size import has_grown, headroom_of
from tests.lab.faults import steps_of

pytestmark = pytest.mark.chaos
# Room for RAM costs a guest 64 MB of what it has, so it has more than what others start with.
ROOMY = {"name": "m1.roomy", "vcpus": 1, "ram_mb": 256, "disk_gb": 1, "max_vcpus": 3, "max_ram_mb": 768}
GROWN = {"name": "m1.grown", "vcpus": 2, "ram_mb": 512, "disk_gb": 2}
GROWN_ROOMY = {**GROWN, "max_vcpus": 3, "max_ram_mb": 768}
MOST = {"name": "m1.most", "vcpus": 3, "ram_mb": 768, "disk_gb": 2}


def grow(host, name, flavor):
    return step_to(host, "grow", name, {"flavor": flavor})


def roomy(host, name="web-1"):
    return an_instance(host, name, "running", flavor=ROOMY)


def definitions(host, name):
    """The domain's definition as it runs, and as it is stored."""
    return [host.shell(f"virsh dumpxml {flags} {PROJECT}.{name}") for flags in ("", "--inactive")]


def size(host, name):
    has = headroom_of(definitions(host, name)[0])
    return has.vcpus, has.ram_mb


def wait_for_agent(host, name):
    deadline = time.monotonic() + 120
    ping = json.dumps({"execute": "guest-ping"})
    while host.run("virsh", "qemu-agent-command", f"{PROJECT}.{name}", ping, check=False).returncode != 0:
        assert time.monotonic() < deadline
        time.sleep(0.5)


def in_use(host, name):
    """The vCPUs that the guest runs on, and MB of RAM that its kernel manages."""
    cpus = sum(each["online"] for each in agent(host, name, "guest-get-vcpus"))
    handle = agent(host, name, "guest-file-open", path="/proc/meminfo", mode="r")
    text = base64.b64decode(agent(host, name, "guest-file-read", handle=handle)["buf-b64"]).decode()
    agent(host, name, "guest-file-close", handle=handle)
    return cpus, int(re.search(r"MemTotal: +(\d+)", text)[1]) // 1024


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("name", steps_of("grow"))
def test_a_growth_killed_at_a_step_is_done_by_the_next_run(host, name, when):
    identity = roomy(host)
    killed(host, grow(host, "web-1", GROWN), (name, when))
    step = again(host, "web-1")
    assert (step is None) == ((name, when) == ("settle", "after"))
    if step is not None:
        done(host, step)
    assert settled(host, "web-1") == "running"
    assert (size(host, "web-1"), size_of(host, identity)) == ((2, 512), 2)
    assert host.instance("web-1")["flavor"]["name"] == "m1.grown"
    running, stored = definitions(host, "web-1")
    assert running.count("<memory model='dimm'") == 1
    assert "maxMemory" not in stored
    assert headroom_of(stored).ram_mb == 512


def test_a_guest_uses_what_it_is_given_and_starts_with_it(host):
    roomy(host)
    wait_for_agent(host, "web-1")
    cpus, ram_mb = in_use(host, "web-1")
    assert cpus == 1
    done(host, grow(host, "web-1", GROWN_ROOMY))
    now = in_use(host, "web-1")
    assert now[0] == 2
    assert ram_mb + 240 <= now[1] <= ram_mb + 256
    observed = host.instance("web-1")["observed"]
    assert (observed["vcpus"], observed["ram_mb"], observed["problems"]) == (2, 512, [])
    assert (observed["max_vcpus"], observed["max_ram_mb"]) == (3, 768)
    assert has_grown(*definitions(host, "web-1"))
    answer = host.do(create(host, "web-1", memory=True))
    assert "has grown while it ran" in str(answer["work"]["failures"])
    done(host, grow(host, "web-1", MOST))
    assert size(host, "web-1") == (3, 768)
    used = host.report()["used"]
    done(host, host.act("reboot", "web-1", timeout=10))
    assert (settled(host, "web-1"), size(host, "web-1")) == ("running", (3, 768))
    assert (has_grown(*definitions(host, "web-1")), host.report()["used"]) == (False, used)
    wait_for_agent(host, "web-1")
    assert in_use(host, "web-1")[0] == 3


def test_what_its_host_cannot_give_leaves_the_guest_as_it_was(host):
    identity = roomy(host)
    before = definitions(host, "web-1")
    answer = host.do(grow(host, "web-1", {**MOST, "vcpus": 4}))
    reason = "it runs with room for 3 vCPUs and 768 MB of RAM, and flavor m1.most has 4 and 768: say impact=restart"
    assert reason in str(answer["work"]["failures"])
    found = host.instance("web-1")
    assert (found["flavor"]["name"], found["last_action"]["result"]) == ("m1.roomy", "failed")
    assert (settled(host, "web-1"), size(host, "web-1"), size_of(host, identity)) == ("running", (1, 256), 1)
    assert [headroom_of(each) for each in definitions(host, "web-1")] == [headroom_of(each) for each in before]


def test_ram_that_its_guest_does_not_use_yet_is_taken_back(host):
    uuid = roomy(host)
    wait_for_agent(host, "web-1")
    before = host.instance("web-1")["observed"]
    asked = f"h.plug_ram('{uuid}', 512); print(h.headroom('{uuid}').ram_mb); h.unplug_ram('{uuid}', 256, 60)"
    assert hypervisor(host, asked).split() == ["512"]
    assert (size(host, "web-1"), host.instance("web-1")["observed"]) == ((1, 256), before)


def hypervisor(host, calls):
    """What calls of our own port over the host's libvirt, h, print."""
    package = "ansible_collections.lodestar.compute.plugins.module_utils._libvirt"
    script = (
        f"import libvirt; from {package}.hypervisor import LibvirtHypervisor; "
        f"h = LibvirtHypervisor(libvirt.open('qemu:///system'), 'hv1', 'qemu'); {calls}"
    )
    return host.run("env", f"PYTHONPATH={CODE}", "/usr/bin/python3", "-c", script).stdout.decode()
