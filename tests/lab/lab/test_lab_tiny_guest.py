# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiny guest on a lab host: libvirt, a bridge that systemd-networkd made, a config drive in OpenStack's format."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import urllib.request

import pytest
from laboratory import Laboratory, eventually

MAC = "52:54:00:AA:bb:cc"
IMAGES = "/var/lib/libvirt/images/guest"

BRIDGE = """
set -e
cd /etc/systemd/network
printf '[NetDev]\\nName=br-front\\nKind=bridge\\n' >br-front.netdev
printf '[Match]\\nName=br-front\\n[Network]\\nLinkLocalAddressing=no\\n' >br-front.network
printf '[Match]\\nName=eth1\\n[Network]\\nBridge=br-front\\n' >eth1.network
systemctl start systemd-networkd
"""

DOMAIN = f"""
<domain type='qemu'>
  <name>guest</name> <memory unit='MiB'>128</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <disk type='file'>
      <driver name='qemu' type='qcow2'/> <source file='{IMAGES}/disk'/> <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file'>
      <driver name='qemu' type='raw'/> <source file='{IMAGES}/config'/> <target dev='vdb' bus='virtio'/> <readonly/>
    </disk>
    <interface type='bridge'><mac address='{MAC}'/><source bridge='br-front'/><model type='virtio'/></interface>
    <serial type='file'><source path='{IMAGES}/console.log'/></serial>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
  </devices>
</domain>
"""


def config_drive(address, gateway, key):
    """The two files a guest reads, as OpenStack writes them."""
    return {
        "meta_data.json": {
            "uuid": "5f6a1f44-0a76-4b51-9f0a-8d9f0c7d6c01",
            "hostname": "web-1.novalocal",
            "name": "web-1",
            "public_keys": {"ops": f"{key}\n"},
            "meta": {"counter": "yes", "dirty_mb": "8"},
        },
        "network_data.json": {
            "links": [{"id": "tap0", "type": "phy", "ethernet_mac_address": MAC, "mtu": None}],
            "networks": [
                {
                    "id": "network0",
                    "type": "ipv4",
                    "link": "tap0",
                    "ip_address": address,
                    "netmask": "255.255.255.0",
                    "routes": [{"network": "0.0.0.0", "netmask": "0.0.0.0", "gateway": gateway}],
                }
            ],
            "services": [],
        },
    }


class Guest:
    """The tiny guest on the host hv1 of a lab of its own."""

    def __init__(self, lab, image):
        self.lab = lab
        self.image = image
        tenant = lab.run("status")["tenant"].rpartition(".")[0]
        self.address, self.gateway = f"{tenant}.50", f"{tenant}.1"
        self.credentials = lab.directory / "credentials"

    def create(self):
        drive = f"{IMAGES}/drive/openstack/latest"
        script = [BRIDGE, f"mkdir -p {drive}; cd {IMAGES}"]
        key = (self.credentials / "guest_ed25519.pub").read_text().strip()
        for name, content in config_drive(self.address, self.gateway, key).items():
            script.append(f"echo {shlex.quote(json.dumps(content))} >{drive}/{name}")
        script.append("genisoimage -quiet -J -r -V config-2 -o config drive")
        script.append(f"qemu-img create -q -f qcow2 -F qcow2 -b {self.image} disk 1G")
        script.append(f"echo {shlex.quote(DOMAIN)} >domain.xml; virsh -q define domain.xml; virsh -q start guest")
        self.lab.inside("hv1", "\n".join(script))

    def state(self):
        return self.lab.inside("hv1", "virsh domstate guest")

    def http(self, path):
        with urllib.request.urlopen(f"http://{self.address}/{path}", timeout=10) as response:
            return response.read().decode().strip()

    def shell(self, command):
        options = ["-q", "-oUserKnownHostsFile=/dev/null", "-oStrictHostKeyChecking=no", "-oBatchMode=yes"]
        login = ["-i", str(self.credentials / "guest_ed25519"), f"root@{self.address}"]
        done = subprocess.run(
            ["ssh", *options, *login, command], capture_output=True, text=True, check=False, timeout=60
        )
        if done.returncode == 255:
            raise ConnectionError(done.stderr)
        return done.stdout.strip()


@pytest.fixture(scope="module")
def guest():
    lab = Laboratory(f"guest-{os.getpid()}", hosts=1, layer="prepared", images=["tiny"])
    url = lab.run("up")["inventory"]["images"]["tiny"]["url"]
    found = Guest(lab, url.removeprefix("file://"))
    found.create()
    yield found
    lab.run("down")


def test_the_guest_answers_http_with_the_name_of_its_config_drive(guest):
    assert eventually(lambda: guest.http("")) == "web-1"


def test_the_guest_lets_the_key_of_its_config_drive_in(guest):
    seen = eventually(lambda: guest.shell("hostname; ip -4 -o address show dev eth0 | awk '{print $4}'"))
    assert seen.splitlines() == ["web-1", f"{guest.address}/24"]
    assert guest.shell("ip route show default").startswith(f"default via {guest.gateway} ")


def test_the_guest_agent_tells_the_address(guest):
    answer = guest.lab.inside("hv1", "virsh domifaddr guest --source agent")
    assert f"{guest.address}/24" in answer
    assert MAC.lower() in answer


def test_the_console_says_when_the_guest_is_ready(guest):
    assert "tiny: web-1 is ready" in guest.lab.inside("hv1", f"cat {IMAGES}/console.log")


def test_the_test_load_runs_where_metadata_asks_for_it(guest):
    first = int(eventually(lambda: guest.http("counter")))
    eventually(lambda: int(guest.http("counter")) > first)
    assert guest.shell("stat -c %s /run/dirty/block") == str(8 << 20)


def test_the_power_button_shuts_the_guest_down_and_the_counter_goes_on_from_its_disk(guest):
    counted = int(eventually(lambda: guest.http("counter")))
    guest.lab.inside("hv1", "virsh -q shutdown guest --mode acpi")
    eventually(lambda: guest.state() == "shut off")
    guest.lab.inside("hv1", "virsh -q start guest")
    assert int(eventually(lambda: guest.http("counter"))) >= counted


def test_the_guest_agent_shuts_the_guest_down(guest):
    guest.lab.inside("hv1", "virsh -q shutdown guest --mode agent")
    eventually(lambda: guest.state() == "shut off")
