# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that holds interfaces to their addresses: what it tells nft, here a script that writes it down.

That these rules let through and drop what they should is shown on a host, in tests/lab/prepare.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[4] / "roles" / "host_prepare" / "files" / "port-filter"
FRONT, BACK, OTHER = "ua-525400abcdef-10-0-0-5", "ua-5254000000ff-192-168-100-255", "ua-525400000001-10-0-0-9"
NFT = """#!/bin/sh
[ "$1" = list ] && exec test -e "$0.has-rules"
[ "$1" = -f ] && exec tee -a "$0.told" >/dev/null
printf '%s\\n' "$1" >>"$0.told"
exec test -e "$0.has-rules"
"""


def domain(*aliases, quote="'"):
    interfaces = "".join(
        f"    <interface type='bridge'>\n      <alias name={quote}{alias}{quote}/>\n    </interface>\n"
        for alias in aliases
    )
    return f"<domain type='kvm'>\n  <devices>\n{interfaces}  </devices>\n</domain>\n"


class Host:
    """A host whose nft, and whose libvirt's files of running guests, are in a directory of the test."""

    def __init__(self, directory):
        self.nft = directory / "nft"
        self.nft.write_text(NFT)
        self.nft.chmod(0o755)
        self.running = directory / "running"
        self.running.mkdir()
        text = PROGRAM.read_text()
        assert "/run/libvirt/qemu/" in text
        assert "/sys/class/net/" in text
        self.devices = directory / "net"
        self.devices.mkdir()
        self.program = directory / "program"
        self.program.write_text(
            text.replace("/run/libvirt/qemu/", f"{self.running}/").replace("/sys/class/net/", f"{self.devices}/")
        )
        self.environment = {**os.environ, "PATH": f"{directory}:{os.environ['PATH']}"}

    def has_rules(self):
        Path(f"{self.nft}.has-rules").touch()

    def call(self, *arguments, xml=""):
        return subprocess.run(
            ["sh", self.program, *arguments],
            input=xml,
            text=True,
            capture_output=True,
            check=False,
            env=self.environment,
        )

    @property
    def told(self):
        path = Path(f"{self.nft}.told")
        return path.read_text() if path.exists() else ""

    @property
    def allowed(self):
        """Interfaces with a chain to go to, and the addresses that their chains name."""
        named = re.findall(r'^add element .* \{ "(.*)" : jump \1 \}$', self.told, re.MULTILINE)
        sources = re.findall(
            r"^add rule bridge lodestar (\S+) ether type ip ip saddr (\S+) accept$", self.told, re.MULTILINE
        )
        return set(named), set(sources)


@pytest.fixture
def host(tmp_path):
    return Host(tmp_path)


@pytest.mark.parametrize("quote", ["'", '"'])
def test_each_interface_of_a_domain_gets_its_own_addresses(host, quote):
    done = host.call("allow", xml=domain(FRONT, BACK, quote=quote))
    assert done.returncode == 0, done.stderr
    named, addresses = host.allowed
    assert named == {"ls-525400abcdef", "ls-5254000000ff"}
    assert addresses == {("ls-525400abcdef", "10.0.0.5"), ("ls-5254000000ff", "192.168.100.255")}
    assert "add rule bridge lodestar ls-525400abcdef ether saddr != 52:54:00:ab:cd:ef drop" in host.told


def test_a_port_is_named_as_well(host):
    assert host.call("allow", FRONT).returncode == 0
    assert host.allowed[0] == {"ls-525400abcdef"}


def test_a_domain_without_ports_of_ours_asks_nothing_of_nft(host):
    assert host.call("allow", xml=domain("ua-mine", "net0")).returncode == 0
    assert host.told == ""


def test_who_runs_gets_its_rules_back_once_all_were_flushed(host):
    (host.running / "web.xml").write_text(f"<domstatus state='running'>\n{domain(OTHER)}</domstatus>\n")
    assert host.call("allow", xml=domain(FRONT)).returncode == 0
    assert host.allowed[0] == {"ls-525400abcdef", "ls-525400000001"}


def test_who_runs_is_left_alone_while_there_are_rules(host):
    host.has_rules()
    (host.running / "web.xml").write_text(domain(OTHER))
    assert host.call("allow", xml=domain(FRONT)).returncode == 0
    assert host.allowed[0] == {"ls-525400abcdef"}


def test_rules_of_one_that_is_gone_are_removed(host):
    host.has_rules()
    assert host.call("forget", xml=domain(FRONT)).returncode == 0
    element = 'delete element bridge lodestar ports { "ls-525400abcdef" }'
    assert host.told == f"{element}; delete chain bridge lodestar ls-525400abcdef\n"


def test_rules_of_an_interface_that_another_guest_has_stay(host):
    host.has_rules()
    (host.devices / "ls-525400abcdef").mkdir()
    assert host.call("forget", xml=domain(FRONT)).returncode == 0
    assert host.told == ""


def test_there_may_be_nothing_to_forget(host):
    assert host.call("forget", FRONT).returncode == 0


def test_nft_that_fails_is_told(host):
    host.nft.write_text("#!/bin/sh\necho no such thing >&2\nexit 1\n")
    done = host.call("allow", xml=domain(FRONT))
    assert done.returncode != 0
    assert "no such thing" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("flush",),
        ("allow", "ua-525400abcdef"),
        ("allow", "ua-525400ABCDEF-10-0-0-5"),
        ("allow", "ua-525400abcdef-10-0-0-5-6"),
        ("allow", FRONT, "x'/>; flush ruleset"),
        ("allow", f"{FRONT}'/>\n<alias name='{BACK}"),
        ("forget", ""),
    ],
)
def test_anything_else_reaches_no_nft(host, arguments):
    done = host.call(*arguments)
    assert done.returncode == 2
    assert "usage: lodestar-port-filter allow PORT..." in done.stderr
    assert host.told == ""


def test_what_a_tenant_wrote_is_no_port(host):
    forged = f"&lt;alias name='{OTHER}'/>\n  {{&lt;alias name='{OTHER}'/>}}"
    assert (
        host.call("allow", xml=domain(FRONT).replace("<devices>", f"<title>{forged}</title><devices>")).returncode == 0
    )
    assert host.allowed[0] == {"ls-525400abcdef"}
