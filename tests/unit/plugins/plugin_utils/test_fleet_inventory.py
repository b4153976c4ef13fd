# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An inventory checked as a whole: every fault named with its place, and nothing said of a sound one."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.plugin_utils.fleet_inventory import (
    MACHINE,
    Candidate,
    candidates_of,
    inventory_faults,
    keeper_faults,
    keeper_set,
)

UUIDS = {f"hv{number}": f"00000000-0000-0000-0000-00000000000{number}" for number in range(1, 6)}


def machine(number=1, **changes):
    """What host_preparation_info returns for a sound machine."""
    interfaces = {
        "lo": {"addresses": ["127.0.0.1"], "bridge": None, "default_route": False},
        "eth0": {"addresses": [f"192.0.2.{number}"], "bridge": None, "default_route": True},
        "eth1": {"addresses": [], "bridge": None, "default_route": False},
    }
    found = {
        "system": {"family": "Debian", "name": "Debian GNU/Linux 12 (bookworm)", "version": "12"},
        "systemd": True,
        "machine_id": f"{number:032x}",
        "host_uuid": UUIDS[f"hv{number}"],
        "interfaces": interfaces,
        "reached_at": f"192.0.2.{number}",
        "membership": None,
    }
    return {**found, **changes}


def candidate(number=1, bridges=(), **changes):
    return Candidate(f"hv{number}", f"192.0.2.{number}", list(bridges), machine(number, **changes))


def faults_of(*candidates, compute=None, keepers=None):
    names = [each.name for each in candidates]
    compute = names if compute is None else compute
    found = inventory_faults(candidates, compute, names[:1] if keepers is None else keepers)
    return [str(fault) for fault in found]


def test_a_sound_inventory_has_no_faults():
    front = {"name": "br-front", "ports": ["eth1"]}
    back = {"name": "br-back", "ports": ["eth1"], "vlan": 30, "address": "10.0.0.1/24"}
    assert faults_of(candidate(1, [front, back]), candidate(2, [front]), candidate(3)) == []


def test_a_host_that_was_not_looked_at_is_judged_by_what_inventory_says():
    unseen = Candidate("hv2", "192.0.2.2", [{"name": "br-front", "ports": ["eth7"]}], None)
    assert faults_of(candidate(1), unseen) == []
    assert len(faults_of(candidate(1), Candidate("hv2", "192.0.2.1"))) == 1


@pytest.mark.parametrize(("keepers", "faulty"), [(0, True), (1, False), (5, False), (6, True)])
def test_there_are_one_to_five_keepers(keepers, faulty):
    names = [f"hv{number}" for number in range(1, keepers + 1)]
    assert bool(faults_of(candidate(1), keepers=names)) is faulty


def test_a_fleet_without_hypervisors_is_none():
    assert any("group compute" in fault for fault in faults_of(candidate(1), compute=[]))


@pytest.mark.parametrize("name", ["", "-rf", "a b", "hv1/../x", "x" * 64, "hv\n1", "hv$(id)", "hv1-"])
def test_a_name_that_cannot_name_files_and_certificates_is_refused(name):
    faults = faults_of(Candidate(name, "192.0.2.1"))
    assert any("cannot name a certificate" in fault for fault in faults)


@pytest.mark.parametrize("name", ["hv1", "HV-1.example.com", "h", "rack1_u2"])
def test_usual_names_are_taken(name):
    assert faults_of(Candidate(name, "192.0.2.1")) == []


@pytest.mark.parametrize(
    ("address", "word"),
    [
        ("hv1.example.com", "not an IP address"),
        ("", "not an IP address"),
        ("127.0.0.1", "cannot reach"),
        ("::", "cannot"),
    ],
)
def test_an_address_that_peers_cannot_use_is_refused(address, word):
    (fault,) = faults_of(Candidate("hv1", address))
    assert word in fault


def test_one_address_for_two_hosts_is_found_however_it_is_written():
    (fault,) = faults_of(Candidate("hv1", "2001:db8::1"), Candidate("hv2", "2001:DB8:0::1"))
    assert fault.startswith("hv1, hv2: share the address 2001:db8::1")


def test_cloned_machines_are_found():
    (fault,) = faults_of(candidate(1), candidate(2, machine_id=f"{1:032x}"))
    assert "hv1, hv2" in fault
    assert "cloned" in fault


@pytest.mark.parametrize(
    ("bridge", "word"),
    [
        ("br-front", "not a mapping"),
        ({}, "cannot name an interface"),
        ({"name": "a-name-too-long-for-linux"}, "cannot name an interface"),
        ({"name": "br/front"}, "cannot name an interface"),
        ({"name": "br-front", "ports": "eth1"}, "ports is not a list"),
        ({"name": "br-front", "port": ["eth1"]}, "unknown keys port"),
        ({"name": "br-front", "vlan": 0}, "vlan 0"),
        ({"name": "br-front", "vlan": 4095}, "vlan 4095"),
        ({"name": "br-front", "vlan": True}, "vlan True"),
        ({"name": "br-front", "ports": ["enp129s0f0np0"], "vlan": 300}, "more than 15"),
        ({"name": "br-front", "address": "10.0.0.1"}, "prefix length"),
        ({"name": "br-front", "address": "10.0.0/24"}, "prefix length"),
        ({"name": "br-front", "gateway": "10.0.0.1"}, "beside an address"),
        ({"name": "br-front", "ports": ["eth9"]}, "no interface eth9"),
    ],
)
def test_a_bridge_that_cannot_be_is_refused(bridge, word):
    faults = faults_of(candidate(1, [bridge]))
    assert len(faults) == 1
    assert word in faults[0]
    assert faults[0].startswith("hv1.lodestar_bridges[0]")


def test_two_bridges_share_neither_name_nor_port():
    bridges = [{"name": "br-a", "ports": ["eth1"]}, {"name": "br-b", "ports": ["eth1"]}, {"name": "br-a"}]
    assert [fault.partition(": ")[2] for fault in faults_of(candidate(1, bridges))] == [
        "eth1 belongs to br-a already",
        "br-a belongs to br-a already",
    ]


@pytest.mark.parametrize("vlan", [{}, {"vlan": 30}])
def test_an_interface_by_which_the_host_is_reached_is_no_port_unless_told(vlan):
    bridge = {"name": "br-host", "ports": ["eth0"], **vlan}
    (fault,) = faults_of(candidate(1, [bridge]))
    assert "192.0.2.1" in fault
    assert "cut off" in fault
    assert faults_of(candidate(1, [{**bridge, "allow_management": True, "address": "192.0.2.1/24"}])) == []


def test_an_interface_with_the_default_route_or_the_connection_alone_is_no_port_either():
    route = {"eth1": {"addresses": [], "bridge": None, "default_route": True}}
    connection = {"eth1": {"addresses": ["198.51.100.7"], "bridge": None, "default_route": False}}
    bridge = {"name": "br-front", "ports": ["eth1"]}
    (fault,) = faults_of(candidate(1, [bridge], interfaces=route))
    assert "the default route" in fault
    (fault,) = faults_of(candidate(1, [bridge], interfaces=connection, reached_at="198.51.100.7"))
    assert "198.51.100.7" in fault


def test_a_port_that_is_in_its_bridge_already_is_left_in_peace():
    member = {"eth0": {"addresses": [], "bridge": "br-host", "default_route": True}}
    assert faults_of(candidate(1, [{"name": "br-host", "ports": ["eth0"]}], interfaces=member)) == []
    (fault,) = faults_of(candidate(1, [{"name": "br-other", "ports": ["eth0"]}], interfaces=member))
    assert "port of br-host" in fault


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"system": {"family": "", "name": "Arch Linux", "version": ""}}, "Arch Linux"),
        ({"system": {"family": "Debian", "name": "Debian GNU/Linux 11", "version": "11"}}, "Debian GNU/Linux 11"),
        ({"system": {"family": "RedHat", "name": "RHEL 8.9", "version": "8.9"}}, "RHEL 8.9"),
        ({"systemd": False}, "systemd"),
        ({"machine_id": None}, "/etc/machine-id"),
        ({"membership": {"name": "hv7", "keepers": []}}, "prepared as hv7"),
    ],
)
def test_a_machine_that_cannot_be_a_host_is_refused(changes, word):
    faults = faults_of(candidate(1, **changes))
    assert len(faults) == 1
    assert word in faults[0]


@pytest.mark.parametrize("system", [("Debian", "12"), ("Debian", "13"), ("RedHat", "9.4"), ("RedHat", "10.0")])
def test_supported_systems_are_taken(system):
    family, version = system
    assert faults_of(candidate(1, system={"family": family, "name": family, "version": version})) == []


def told(*numbers):
    return [
        {"name": f"hv{number}", "address": f"192.0.2.{number}", "host_uuid": UUIDS[f"hv{number}"]} for number in numbers
    ]


def test_a_host_with_other_keepers_is_refused():
    old = candidate(1, membership={"name": "hv1", "keepers": told(1, 2, 3)})
    assert keeper_faults([old], told(3, 2, 1)) == []
    (fault,) = keeper_faults([old], told(1, 2))
    assert fault.place == "hv1"
    assert "fleet_keepers" in fault.problem
    moved = [{**keeper, "address": f"198.51.100.{number}"} for number, keeper in enumerate(told(1, 2, 3))]
    assert len(keeper_faults([old], moved)) == 1


def test_keepers_are_told_by_name_address_and_identity():
    hosts = [candidate(2), candidate(1), candidate(3)]
    assert keeper_set(hosts, hosts, []) == told(1, 2, 3)


def test_an_absent_keepers_identity_comes_from_asking_it_or_from_what_hosts_were_told():
    absent = Candidate("hv2", "192.0.2.2")
    asked = [{"item": "hv2", "host_uuid": UUIDS["hv2"]}, {"item": "hv9", "skipped": True}]
    assert keeper_set([candidate(1)], [candidate(1), absent], asked) == told(1, 2)
    member = candidate(1, membership={"name": "hv1", "keepers": told(1, 2)})
    assert keeper_set([member], [member, absent], []) == told(1, 2)


def test_a_keeper_that_nobody_knows_is_named():
    with pytest.raises(InvalidInput, match="hv2"):
        keeper_set([candidate(1)], [candidate(1), Candidate("hv2", "192.0.2.2")], [])


def test_candidates_are_read_from_variables():
    hostvars = {
        "hv1": {"lodestar_address": "192.0.2.1", "ansible_host": "198.51.100.1", MACHINE: machine(1)},
        "hv2": {"ansible_host": "192.0.2.2", "lodestar_bridges": [{"name": "br-front"}], MACHINE: {"failed": True}},
        "192.0.2.3": {},
    }
    first, second, third = candidates_of(hostvars, hostvars)
    assert (first.address, first.found["machine_id"]) == ("192.0.2.1", f"{1:032x}")
    assert (second.address, second.bridges, second.found) == ("192.0.2.2", [{"name": "br-front"}], None)
    assert third.address == "192.0.2.3"
