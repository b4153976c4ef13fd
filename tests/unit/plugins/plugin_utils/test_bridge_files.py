# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bridges in the words of the two network services: each file matches what the inventory names and nothing else."""

from __future__ import annotations

import configparser

import pytest

from ansible_collections.lodestar.compute.plugins.plugin_utils.bridge_files import network_manager_files, networkd_files

PLAIN = {"name": "br-front", "ports": ["eth1"]}
TAGGED = {"name": "br-back", "ports": ["eth1"], "vlan": 30, "address": "10.0.30.1/24"}
LONELY = {"name": "br-lonely"}
ROUTED = {"name": "br-host", "ports": ["eth0"], "address": "192.0.2.5/24", "gateway": "192.0.2.1"}


def read(files):
    """The files by name, each as {section: {key: value}}."""
    found = {}
    for file in files:
        parser = configparser.ConfigParser(strict=False, interpolation=None)
        parser.optionxform = str
        parser.read_string(file["content"])
        name = file["path"].rpartition("/")[2].replace("10-lodestar-", "").replace("lodestar-", "")
        found[name] = {section: dict(parser[section]) for section in parser.sections()}
    return found


def test_a_bridge_has_its_port_and_no_address_of_its_own():
    files = read(networkd_files([PLAIN]))
    assert sorted(files) == ["br-front.netdev", "br-front.network", "eth1.network"]
    assert files["br-front.netdev"]["NetDev"] == {"Name": "br-front", "Kind": "bridge"}
    assert files["eth1.network"]["Network"]["Bridge"] == "br-front"
    assert "Address" not in files["br-front.network"]["Network"]
    assert files["br-front.network"]["Network"]["LinkLocalAddressing"] == "no"


@pytest.mark.parametrize("bridges", [[PLAIN], [TAGGED], [PLAIN, TAGGED, LONELY], [ROUTED]])
def test_every_file_matches_exactly_one_interface_that_the_inventory_names(bridges):
    named = {bridge["name"] for bridge in bridges}
    named |= {port for bridge in bridges for port in bridge.get("ports", [])}
    named |= {f"{port}.{bridge['vlan']}" for bridge in bridges if "vlan" in bridge for port in bridge["ports"]}
    matched = [file["Match"]["Name"] for name, file in read(networkd_files(bridges)).items() if name.endswith("work")]
    assert sorted(matched) == sorted(named)


def test_no_interface_is_waited_for_at_boot():
    files = read(networkd_files([PLAIN, TAGGED, ROUTED]))
    networks = [file for name, file in files.items() if name.endswith(".network")]
    assert {file["Link"]["RequiredForOnline"] for file in networks} == {"no"}


def test_a_port_can_carry_a_bridge_untagged_and_another_by_its_vlan():
    content = next(file["content"] for file in networkd_files([PLAIN, TAGGED]) if file["path"].endswith("eth1.network"))
    assert "Bridge=br-front\n" in content
    assert "VLAN=eth1.30\n" in content
    files = read(networkd_files([PLAIN, TAGGED]))
    assert files["eth1.30.netdev"]["VLAN"] == {"Id": "30"}
    assert files["eth1.30.network"]["Network"]["Bridge"] == "br-back"


def test_a_port_of_vlans_alone_keeps_the_addresses_that_others_gave_it():
    files = read(networkd_files([TAGGED]))
    assert files["eth1.network"]["Network"]["KeepConfiguration"] == "yes"
    assert "KeepConfiguration" not in read(networkd_files([PLAIN, TAGGED]))["eth1.network"]["Network"]


def test_addresses_are_the_bridges():
    network = read(networkd_files([ROUTED]))["br-host.network"]["Network"]
    assert (network["Address"], network["Gateway"]) == ("192.0.2.5/24", "192.0.2.1")
    connection = read(network_manager_files([ROUTED]))["br-host.nmconnection"]
    assert connection["ipv4"] == {"method": "manual", "address1": "192.0.2.5/24,192.0.2.1"}
    assert connection["ipv6"] == {"method": "disabled"}


def test_network_manager_gets_a_connection_for_each_interface_readable_by_root_alone():
    files = network_manager_files([PLAIN, TAGGED])
    assert {file["mode"] for file in files} == {"0600"}
    read_files = read(files)
    kinds = {name: file["connection"]["type"] for name, file in read_files.items()}
    assert kinds == {
        "br-front.nmconnection": "bridge",
        "br-back.nmconnection": "bridge",
        "eth1.nmconnection": "ethernet",
        "eth1.30.nmconnection": "vlan",
    }
    assert read_files["eth1.30.nmconnection"]["vlan"] == {"id": "30", "parent": "eth1"}
    assert read_files["eth1.nmconnection"]["connection"]["controller"] == "br-front"


def test_a_connection_keeps_its_uuid_from_run_to_run_and_shares_it_with_none():
    first, second = (read(network_manager_files([PLAIN, TAGGED])) for _run in range(2))
    uuids = [file["connection"]["uuid"] for file in first.values()]
    assert uuids == [file["connection"]["uuid"] for file in second.values()]
    assert len(set(uuids)) == len(uuids)


@pytest.mark.parametrize("write", [networkd_files, network_manager_files])
def test_no_bridges_are_no_files(write):
    assert write([]) == []
