# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an interface of a guest may send and is sent: real frames over a bridge of a host, and a guest that starts."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from socket import inet_aton

import pytest

from tests.lab.prepare.fleet import domain, eventually, record

MAC, ADDRESS = "52:54:00:ab:cd:ef", "10.99.0.5"
INTERFACE, PORT = "ls-525400abcdef", "ua-525400abcdef-10-99-0-5"
OTHER_MAC, OTHER_ADDRESS = "52:54:00:00:00:01", "10.99.0.9"
EVERYBODY = "ff:ff:ff:ff:ff:ff"
WIRE = Path(__file__).with_name("wire.py")
BRIDGE = f"""
    ip link add br-filter type bridge
    ip link add {INTERFACE} type veth peer name guest
    ip link add wire0 type veth peer name wire
    ip link set {INTERFACE} master br-filter
    ip link set wire0 master br-filter
    for link in br-filter {INTERFACE} guest wire0 wire; do
        sysctl -qw net.ipv6.conf.$link.disable_ipv6=1
        ip link set $link up
    done
    until [ "$(bridge link show | grep -c 'master br-filter state forwarding')" = 2 ]; do sleep 0.1; done
"""
NO_BRIDGE = (
    f"ip link delete br-filter; ip link delete {INTERFACE}; ip link delete wire0; lodestar-port-filter forget {PORT}"
)


def ethernet(kind, payload, source=MAC, target=EVERYBODY, tag=None):
    """A frame, in hexadecimal, of the least length that there is."""
    addresses = bytes.fromhex((target + source).replace(":", ""))
    vlan = b"" if tag is None else struct.pack("!HH", 0x8100, tag)
    return (addresses + vlan + struct.pack("!H", kind) + payload).ljust(64, b"\0").hex()


def ipv4(source, protocol=1, payload=b""):
    """A packet to an address that is nobody's."""
    begin = struct.pack("!BBHHHBB", 0x45, 0, 20 + len(payload), 0, 0, 64, protocol)
    addresses = inet_aton(source) + inet_aton("10.99.0.77")
    total = sum(struct.unpack("!9H", begin + addresses))
    return begin + struct.pack("!H", ~(total % 0xFFFF) & 0xFFFF) + addresses + payload


def udp(source, target):
    return struct.pack("!HHHH", source, target, 8, 0)


def arp(mac, address, operation=2):
    """Who says that it has an address."""
    senders = bytes.fromhex(mac.replace(":", "")) + inet_aton(address)
    return struct.pack("!HHBBH", 1, 0x0800, 6, 4, operation) + senders + bytes(6) + inet_aton("10.99.0.77")


NO_NEXT_HEADER = 59
IPV6 = struct.pack("!IHBB", 6 << 28, 0, NO_NEXT_HEADER, 64) + bytes(32)
FROM_GUEST = {
    "its IPv4": ethernet(0x0800, ipv4(ADDRESS)),
    "its ARP": ethernet(0x0806, arp(MAC, ADDRESS)),
    "a request for DHCP": ethernet(0x0800, ipv4("0.0.0.0", 17, udp(68, 67))),
    "what QEMU announces": ethernet(0x8035, arp(MAC, "0.0.0.0", 3)),
    "another's IPv4": ethernet(0x0800, ipv4(OTHER_ADDRESS)),
    "another's IPv4 and MAC": ethernet(0x0800, ipv4(OTHER_ADDRESS), source=OTHER_MAC),
    "its IPv4 from another's MAC": ethernet(0x0800, ipv4(ADDRESS), source=OTHER_MAC),
    "ARP for another's address": ethernet(0x0806, arp(MAC, OTHER_ADDRESS)),
    "ARP for another's MAC": ethernet(0x0806, arp(OTHER_MAC, ADDRESS)),
    "an answer of DHCP": ethernet(0x0800, ipv4("0.0.0.0", 17, udp(67, 68))),
    "IPv6": ethernet(0x86DD, IPV6),
    "its IPv4 with a tag": ethernet(0x0800, ipv4(ADDRESS), tag=7),
    "something else": ethernet(0x88B5, b"else"),
}
LET_OUT = ["a request for DHCP", "its ARP", "its IPv4", "what QEMU announces"]
TO_GUEST = {
    "IPv4": ethernet(0x0800, ipv4(OTHER_ADDRESS), source=OTHER_MAC, target=MAC),
    "ARP": ethernet(0x0806, arp(OTHER_MAC, OTHER_ADDRESS), source=OTHER_MAC),
    "IPv6": ethernet(0x86DD, IPV6, source=OTHER_MAC),
    "IPv4 with a tag": ethernet(0x0800, ipv4(OTHER_ADDRESS), source=OTHER_MAC, target=MAC, tag=7),
}


class Wire:
    """A bridge on a host, with the interface of a guest on one side and everybody else on the other."""

    def __init__(self, fleet, host):
        self.shell = lambda script: fleet.shell(host, script)
        self._run = lambda *command, stdin: fleet.run(host, *command, stdin=stdin)

    def send(self, sender, receiver, frames):
        """The names of the frames that come through, sorted."""
        program = WIRE.read_text()
        done = self._run("python3", "-c", program, sender, receiver, stdin=json.dumps(frames))
        return json.loads(done.stdout)


@pytest.fixture
def wire(fleet):
    found = Wire(fleet, fleet.hosts[0])
    # As on a host on which no guest has started since it booted.
    found.shell(f"nft flush ruleset; {BRIDGE}")
    yield found
    found.shell(NO_BRIDGE)


def test_a_guest_sends_from_its_own_addresses_alone(wire):
    assert len(wire.send("guest", "wire", FROM_GUEST)) == len(FROM_GUEST)
    for _time in range(2):
        wire.shell(f"lodestar-port-filter allow {PORT}")
        assert wire.send("guest", "wire", FROM_GUEST) == LET_OUT
    # Not while the interface is there.
    wire.shell(f"lodestar-port-filter forget {PORT}")
    assert wire.send("guest", "wire", FROM_GUEST) == LET_OUT
    for flushed in (f"flush chain bridge lodestar {INTERFACE}", "flush map bridge lodestar ports"):
        wire.shell(f"nft {flushed}")
        assert wire.send("guest", "wire", FROM_GUEST) == []


def test_the_bridge_believes_no_mac_that_no_rule_has_seen(wire):
    wire.shell(f"lodestar-port-filter allow {PORT}")
    wire.send("guest", "wire", {"LLDP": ethernet(0x88CC, b"", source=OTHER_MAC, target="01:80:c2:00:00:0e")})
    assert OTHER_MAC not in wire.shell("bridge fdb show br br-filter dynamic")


def test_a_guest_is_sent_ipv4_and_arp_alone(wire):
    wire.shell(f"lodestar-port-filter allow {PORT}")
    assert wire.send("wire", "guest", TO_GUEST) == ["ARP", "IPv4"]


def test_an_address_that_was_taken_away_is_not_let_out_any_more(wire):
    wire.shell(f"lodestar-port-filter allow {PORT}")
    wire.shell("lodestar-port-filter allow ua-525400abcdef-10-99-0-6")
    assert wire.send("guest", "wire", {"its IPv4": FROM_GUEST["its IPv4"]}) == []


def guest(name, bridge):
    """A managed domain with the interface."""
    interface = (
        f"<interface type='bridge'><mac address='{MAC}'/><source bridge='{bridge}'/><model type='virtio'/>"
        f"<target dev='{INTERFACE}'/><alias name='{PORT}'/></interface>"
    )
    return domain(name, record("filtered")).replace("</domain>", f"<devices>{interface}</devices></domain>")


def test_rules_are_there_as_long_as_the_guest_is_and_come_back_after_a_flush(fleet):
    host, name = fleet.hosts[0], "prepare-test.filtered"
    chain = f"nft list chain bridge lodestar {INTERFACE}"
    fleet.run(host, "virsh", "define", "/dev/stdin", stdin=guest(name, "br-front"))
    fleet.shell(host, f"virsh start {name}")
    assert ADDRESS in fleet.shell(host, chain)
    for mended_by in ("systemctl restart libvirtd", f"virsh destroy {name}; virsh start {name}"):
        fleet.shell(host, f"nft flush ruleset; {mended_by}")
        assert eventually(lambda: ADDRESS in fleet.shell(host, chain, check=False)), mended_by
    fleet.shell(host, f"virsh destroy {name}")
    assert fleet.run(host, "sh", "-c", chain, check=False).returncode != 0


def test_a_guest_that_cannot_be_held_to_its_addresses_does_not_start(fleet):
    host, name = fleet.hosts[0], "prepare-test.filtered"
    fleet.run(host, "virsh", "define", "/dev/stdin", stdin=guest(name, "br-front"))
    fleet.shell(host, "mv /usr/sbin/nft /usr/sbin/nft.away")
    try:
        refused = fleet.run(host, "virsh", "start", name, check=False)
    finally:
        fleet.shell(host, "mv /usr/sbin/nft.away /usr/sbin/nft")
    assert f"{name} may not start: its interfaces cannot be held to their addresses" in refused.stderr
    assert fleet.states(host)[name] == "shut off"
