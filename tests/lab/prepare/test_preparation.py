# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Preparing real hosts: twice, in check mode, wrongly; certificates of friends and strangers."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
import yaml

from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_authority import load_authority
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificate_directory import CertificateDirectory
from ansible_collections.lodestar.compute.plugins.plugin_utils.certificates import Identity
from tests.lab.prepare.fleet import record

EVERYTHING = "find /etc /var/lib/lodestar /var/lib/libvirt /usr/lib/lodestar /usr/sbin /run/lodestar -xdev -type f"
FINGERPRINT = f"{EVERYTHING} -printf '%p %m %u %s %T@ %C@\\n' | sort"


def test_a_second_run_changes_nothing(fleet):
    before = {host: fleet.shell(host, FINGERPRINT) for host in fleet.hosts}
    status, numbers, output = fleet.playbook("host_prepare")
    assert status == 0, output[-2000:]
    assert {host: numbers[host]["changed"] for host in fleet.hosts} == dict.fromkeys(fleet.hosts, 0), output
    assert {host: fleet.shell(host, FINGERPRINT) for host in fleet.hosts} == before


def test_check_mode_shows_a_change_and_makes_none(fleet):
    host = fleet.hosts[0]
    fleet.shell(host, "rm /etc/tmpfiles.d/lodestar.conf; chmod 0644 /etc/pki/libvirt/private/serverkey.pem")
    before = fleet.shell(host, FINGERPRINT)
    status, numbers, output = fleet.playbook("host_prepare", "--check", "--diff", "--limit", host)
    assert status == 0, output[-2000:]
    assert numbers[host]["changed"] == 2, output
    assert "/etc/tmpfiles.d/lodestar.conf" in output
    assert fleet.shell(host, FINGERPRINT) == before
    assert fleet.playbook("host_prepare", "--limit", host)[0] == 0
    assert fleet.shell(host, "stat -c %a /etc/pki/libvirt/private/serverkey.pem").strip() == "600"


def test_every_host_reaches_every_other_over_tls_by_its_address(fleet):
    for host in fleet.hosts:
        for peer, address in fleet.addresses.items():
            assert fleet.shell(host, f"virsh -c qemu+tls://{address}/system hostname").strip() == peer


def test_libvirtd_does_not_listen_without_tls(fleet):
    for host in fleet.hosts:
        listening = fleet.shell(host, "cat /proc/net/tcp /proc/net/tcp6")
        assert f":{16514:04X} " in listening
        assert f":{16509:04X} " not in listening


class Stranger:
    """A client's certificate, put on a host beside its own."""

    def __init__(self, fleet, directory):
        self.fleet = fleet
        self.directory = directory
        self.now = datetime.datetime.now(datetime.timezone.utc)

    def connects(self, host, authority, identity):
        """Whether a host, with a certificate of this authority and identity, gets in at another one."""
        where = "/run/stranger"
        script = f"mkdir -p {where} && cd {where} && openssl genpkey -algorithm RSA -out clientkey.pem 2>/dev/null"
        self.fleet.shell(host, f"{script} && openssl req -new -key clientkey.pem -subj /CN=any -out request.pem")
        request = self.fleet.shell(host, f"cat {where}/request.pem")
        certificate = authority.sign(request, identity, 1, self.now)
        self.fleet.run(host, "sh", "-c", f"cat >{where}/clientcert.pem", stdin=certificate)
        self.fleet.shell(host, f"cp /etc/pki/CA/cacert.pem {where}/")
        peer = self.fleet.addresses[next(name for name in self.fleet.hosts if name != host)]
        done = self.fleet.run(host, "virsh", "-c", f"qemu+tls://{peer}/system?pkipath={where}", "hostname", check=False)
        self.fleet.shell(host, f"rm -r {where}")
        return done.returncode == 0


@pytest.fixture
def stranger(fleet, tmp_path):
    return Stranger(fleet, tmp_path)


def own_authority(fleet):
    variables = fleet.variables
    file = variables["lodestar_ca_passphrase"].split("'")[3]
    return load_authority(Path(variables["lodestar_ca_directory"]), Path(file).read_text().strip())


def test_a_member_is_let_in_and_nobody_else_of_the_same_authority(fleet, stranger):
    host = fleet.hosts[0]
    authority = own_authority(fleet)
    assert stranger.connects(host, authority, Identity(host, "libvirt", ()))
    assert not stranger.connects(host, authority, Identity("hv99", "libvirt", ()))
    assert not stranger.connects(host, authority, Identity(host, "qemu", ()))


def test_a_certificate_of_another_authority_is_refused(fleet, stranger, tmp_path):
    host = fleet.hosts[0]
    other = CertificateDirectory(tmp_path / "other", "a passphrase of its own")
    other.answer({"libvirt": fleet.shell(host, REQUEST)}, IDENTITIES, 1, stranger.now)
    assert not stranger.connects(host, load_authority(other.path, other.passphrase), Identity(host, "libvirt", ()))


REQUEST = "openssl req -new -newkey rsa:2048 -nodes -keyout /dev/null -subj /CN=any 2>/dev/null"
IDENTITIES = {"libvirt": Identity("any", "libvirt", ())}


def test_a_server_that_is_not_who_was_called_is_refused(fleet):
    host, peer = fleet.hosts[:2]
    name = "someone-else"
    fleet.shell(host, f"cp /etc/hosts /run/hosts && echo '{fleet.addresses[peer]} {name}' >>/etc/hosts")
    try:
        done = fleet.run(host, "virsh", "-c", f"qemu+tls://{name}/system", "hostname", check=False)
    finally:
        fleet.shell(host, "cat /run/hosts >/etc/hosts")
    assert done.returncode != 0
    assert "certificate" in done.stderr


def test_no_private_key_is_on_the_controller_or_readable_by_others(fleet):
    directory = Path(fleet.variables["lodestar_ca_directory"])
    texts = {path.name: path.read_text() for path in directory.rglob("*") if path.is_file()}
    assert "ENCRYPTED" in texts["ca.key"]
    assert [name for name, text in texts.items() if "PRIVATE KEY" in text] == ["ca.key"]
    for host in fleet.hosts:
        modes = fleet.shell(host, "stat -c '%a %G' /etc/pki/libvirt/private/*key.pem /etc/pki/qemu/*key.pem").split(
            "\n"
        )
        assert sorted(set(filter(None, modes))) == ["600 root", "640 libvirt-qemu"]


def test_certificates_are_renewed_by_running_again_and_peers_still_meet(fleet):
    host, peer = fleet.hosts[:2]
    fleet.define(host, "prepare-test.runs", record("runs"))
    fleet.shell(host, "virsh start prepare-test.runs")
    read = "openssl x509 -noout -serial -in /etc/pki/libvirt/servercert.pem"
    before = fleet.shell(host, read)
    status, numbers, output = fleet.playbook(
        "host_prepare", "--limit", host, "-e", "lodestar_certificate_renew_days=400"
    )
    assert status == 0, output[-2000:]
    # The certificates, and libvirtd restarted with them.
    assert numbers[host]["changed"] == 2, output
    assert fleet.shell(host, read) != before
    for end, other in ((host, peer), (peer, host)):
        assert fleet.shell(end, f"virsh -c qemu+tls://{fleet.addresses[other]}/system hostname").strip() == other
    assert fleet.states(host)["prepare-test.runs"] == "running"


def changed_inventory(fleet, tmp_path, change):
    """Write the fleet's inventory with a change; return its path."""
    described = yaml.safe_load(Path(fleet.inventory).read_text())
    change(described["all"])
    path = tmp_path / "hosts.yml"
    path.write_text(yaml.safe_dump(described))
    return str(path)


def test_an_inventory_with_faults_is_answered_with_each_of_them_and_nothing_is_touched(fleet, tmp_path):
    def spoil(described):
        hosts = described["children"]["compute"]["hosts"]
        hosts["hv2"]["lodestar_address"] = hosts["hv1"]["ansible_host"]
        hosts["hv3"]["lodestar_bridges"] = [
            {"name": "br-front", "ports": ["eth9"]},
            {"name": "br-mgmt", "ports": ["eth0"]},
        ]
        described["vars"]["lodestar_bridges"][0]["colour"] = "blue"

    before = {host: fleet.shell(host, FINGERPRINT) for host in fleet.hosts}
    inventory = changed_inventory(fleet, tmp_path, spoil)
    status, _numbers, output = fleet.playbook("host_prepare", inventory=inventory)
    assert status != 0
    for fault in ("share the address", "has no interface eth9", "the host be cut off", "unknown keys colour"):
        assert fault in output, output[-3000:]
    assert {host: fleet.shell(host, FINGERPRINT) for host in fleet.hosts} == before


def test_another_set_of_keepers_is_refused(fleet, tmp_path):
    def fewer(described):
        described["children"]["keepers"]["hosts"] = {fleet.keepers[0]: None}

    inventory = changed_inventory(fleet, tmp_path, fewer)
    status, _numbers, output = fleet.playbook("host_prepare", inventory=inventory)
    assert status != 0
    assert "fleet_keepers changes the set" in output


def test_a_bridge_is_made_with_its_port_and_is_there_after_a_boot(fleet):
    bridge = fleet.variables["lodestar_bridges"][0]
    host = fleet.hosts[-1]
    for _boot in range(2):
        links = json.loads(fleet.shell(host, "ip -json link show master br-front"))
        assert [link["ifname"] for link in links] == bridge["ports"]
        fleet.power_off(host)
        fleet.boot(host)
        fleet.shell(host, "systemctl is-system-running --wait")


def test_a_bridge_that_is_not_declared_any_more_is_gone_unless_guests_are_on_it(fleet):
    host = fleet.hosts[0]
    bridges = [*fleet.variables["lodestar_bridges"], {"name": "br-old"}]
    declared = json.dumps({"lodestar_bridges": bridges})
    assert fleet.playbook("host_prepare", "--limit", host, "--extra-vars", declared)[0] == 0
    fleet.shell(host, "ip tuntap add dev tap-guest mode tap && ip link set tap-guest master br-old")
    status, _numbers, output = fleet.playbook("host_prepare", "--limit", host)
    assert status != 0
    assert "guests are on it (tap-guest)" in output
    fleet.shell(host, "ip link delete tap-guest")
    assert fleet.playbook("host_prepare", "--limit", host)[0] == 0
    assert "br-old" not in fleet.shell(host, "ls /sys/class/net /etc/systemd/network")


def test_a_guard_that_libvirt_does_not_know_is_found_out(fleet):
    host = fleet.hosts[0]
    hook = "/etc/libvirt/hooks/qemu.d/lodestar-guard"
    fleet.shell(
        host, f"cp -a {hook} /root/guard && printf '#!/bin/sh\\nexit 0\\n' >{hook} && systemctl restart libvirtd"
    )
    try:
        status, output = fleet.module(host, "host_guard")
        assert status != 0
        assert "restart libvirtd" in output
        assert "lodestar-guard-probe" not in fleet.shell(host, "virsh list --all --name")
    finally:
        fleet.shell(host, f"cp -a /root/guard {hook} && systemctl restart libvirtd")
    assert fleet.module(host, "host_guard")[0] == 0


def test_a_guest_moves_between_hosts_encrypted_and_not_otherwise(fleet):
    source, target = fleet.hosts[:2]
    name = "prepare-test.runs"
    fleet.define(source, name, record("runs"))
    fleet.shell(source, f"virsh start {name}")
    move = ["virsh", "migrate", "--live", "--p2p", "--persistent", "--undefinesource"]
    there = [name, f"qemu+tls://{fleet.addresses[target]}/system"]
    plain = fleet.run(source, *move, *there, check=False)
    assert plain.returncode != 0
    assert "encrypt" in plain.stderr.lower() or "tls" in plain.stderr.lower(), plain.stderr
    fleet.run(target, "lodestar-guard", "close")
    vetoed = fleet.run(source, *move, "--tls", *there, check=False)
    assert "may not start yet" in vetoed.stderr
    assert fleet.states(source)[name] == "running"
    fleet.run(target, "lodestar-guard", "open")
    fleet.run(source, *move, "--tls", *there)
    assert fleet.states(target)[name] == "running"
    assert name not in fleet.states(source)
