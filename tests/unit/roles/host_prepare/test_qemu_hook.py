# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hook, run as libvirt runs it, with the guard's two directories and the port filter moved below a test's own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

HOOK = Path(__file__).parents[4] / "roles" / "host_prepare" / "files" / "qemu-hook"
UUID = "0b5a9f5e-0000-4000-8000-000000000001"
OTHER_UUID = "0b5a9f5e-0000-4000-8000-000000000002"
OTHER_OPERATIONS = [
    "start",
    "started",
    "stopped",
    "release",
    "migrate",
    "restore",
    "reconnect",
    "attach",
    "",
    "unknown",
]


def domain(name="default.web", namespace="urn:lodestar:compute:1", quote='"', uuid=UUID, description=""):
    return (
        f"<domain type='kvm'>\n  <name>{name}</name>\n  <uuid>{uuid}</uuid>\n"
        f"  <description>{description}</description>\n"
        f"  <metadata>\n    <lodestar:record xmlns:lodestar={quote}{namespace}{quote}>{{}}</lodestar:record>\n"
        f"  </metadata>\n  <devices>\n    <uuid>{OTHER_UUID}</uuid>\n  </devices>\n</domain>\n"
    )


class Host:
    """A hook whose guard and tombstones are in a directory of the test."""

    def __init__(self, directory):
        self.run = directory / "run"
        self.state = directory / "state"
        (self.state / "tombstones").mkdir(parents=True)
        self.run.mkdir()
        text = HOOK.read_text()
        assert "/run/lodestar" in text
        assert "/var/lib/lodestar" in text
        text = text.replace("/run/lodestar", str(self.run)).replace("/var/lib/lodestar", str(self.state))
        self.filter = directory / "port-filter"
        self.filters(0)
        text = text.replace("/usr/sbin/lodestar-port-filter", str(self.filter))
        self.hook = directory / "hook"
        self.hook.write_text(text)

    def filters(self, status):
        """Have a port filter that notes what it was asked, and ends with this status."""
        self.filter.write_text(f'#!/bin/sh\ngrep -c . | sed "s/^/$1 /" >>"$0.asked"\nexit {status}\n')
        self.filter.chmod(0o755)

    @property
    def asked(self):
        """What the port filter was asked, in order."""
        asked = Path(f"{self.filter}.asked")
        return [line.split()[0] for line in asked.read_text().splitlines()] if asked.exists() else []

    def open(self):
        (self.run / "guard-open").write_text("{}")

    def bury(self, uuid):
        (self.state / "tombstones" / f"{uuid}.json").write_text("{}")

    def call(self, operation, xml, name="default.web"):
        arguments = [name, operation, "begin", "-"] if operation else []
        return subprocess.run(["sh", self.hook, *arguments], input=xml, capture_output=True, check=False)

    def starts(self, xml, name="default.web"):
        return self.call("prepare", xml.encode(), name).returncode == 0


@pytest.fixture
def host(tmp_path):
    return Host(tmp_path)


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_managed_domain_starts_only_while_the_guard_is_open(host, quote):
    assert not host.starts(domain(quote=quote))
    host.open()
    assert host.starts(domain(quote=quote))


def test_the_refusal_says_who_why_and_what_would_help(host):
    done = host.call("prepare", domain().encode())
    assert done.returncode == 1
    for word in (b"default.web", b"keepers", b"lodestar-guard status", b"lodestar-guard open"):
        assert word in done.stderr


@pytest.mark.parametrize("xml", [domain(namespace="http://openstack.org/xmlns/libvirt/nova/1.1"), "<domain/>", ""])
def test_a_domain_of_other_people_starts_at_any_time(host, xml):
    assert host.starts(xml)


def test_a_domain_that_only_mentions_the_namespace_is_not_managed(host):
    assert host.starts(domain(namespace="urn:other", description="not urn:lodestar:compute:1"))


def test_a_domain_with_a_tombstone_never_starts(host):
    host.open()
    host.bury(UUID)
    done = host.call("prepare", domain().encode())
    assert done.returncode == 1
    assert b"evacuated" in done.stderr


def test_a_uuid_further_down_in_the_xml_is_not_the_domains(host):
    host.open()
    host.bury(OTHER_UUID)
    assert host.starts(domain())


@pytest.mark.parametrize("uuid", ["../../../../etc/passwd", "$(touch /tmp/x)", "", "x" * 5000])
def test_a_uuid_that_is_none_reaches_no_path_and_stays_guarded(host, uuid):
    assert not host.starts(domain(uuid=uuid))
    host.open()
    assert host.starts(domain(uuid=uuid))


@pytest.mark.parametrize("operation", OTHER_OPERATIONS)
@pytest.mark.parametrize("xml", [domain().encode(), b"", b"\0\xff<<<]]>", b"<domain" * 50_000])
def test_every_other_operation_succeeds_whatever_comes(host, operation, xml):
    host.bury(UUID)
    assert host.call(operation, xml).returncode == 0


def test_every_other_operation_succeeds_for_a_probe_too(host):
    assert host.call("reconnect", b"", "lodestar-guard-probe").returncode == 0


@pytest.mark.parametrize(
    "xml",
    [b"\0\xff\xfe", b"<domain" * 50_000, b'<domain xmlns:l="urn:lodestar:compute:1"', domain().encode()[:200]],
)
def test_malformed_xml_neither_hangs_nor_opens_the_guard(host, xml):
    managed = b'"urn:lodestar:compute:1"' in xml
    assert (host.call("prepare", xml).returncode == 1) is managed


def test_a_probe_is_refused_even_while_the_guard_is_open(host):
    host.open()
    done = host.call("prepare", b"<domain/>", "lodestar-guard-probe-1")
    assert done.returncode == 1
    assert b"in force" in done.stderr


def test_interfaces_are_held_to_their_addresses_before_a_start_and_no_longer_than_the_guest_is_there(host):
    host.open()
    for operation in ("prepare", "start", "started", "reconnect", "stopped", "release"):
        assert host.call(operation, domain().encode()).returncode == 0
    assert host.asked == ["allow", "allow", "forget"]


def test_what_may_not_start_gets_no_rules(host):
    assert not host.starts(domain())
    assert host.asked == []


def test_a_domain_of_others_is_not_filtered(host):
    host.open()
    assert host.starts(domain(namespace="urn:other"))
    assert host.asked == []


def test_a_guest_whose_interfaces_cannot_be_held_does_not_start_and_one_that_runs_goes_on(host):
    host.open()
    host.filters(1)
    done = host.call("prepare", domain().encode())
    assert done.returncode == 1
    assert b"default.web may not start: its interfaces cannot be held to their addresses" in done.stderr
    assert host.call("reconnect", domain().encode()).returncode == 0
    assert host.call("release", domain().encode()).returncode == 0
