# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_console: what it opens, what it only returns, what it refuses, and where it listens."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.consoles import Consoles
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import console_service, serial_service
from ansible_collections.lodestar.compute.plugins.module_utils._host.console_service import Grant, Listener
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.modules import instance_console

UUID = "00000000-0000-4000-8000-000000000001"
TOKEN = "the+token/is=secret"
WAYS = Consoles(("127.0.0.1", 5901), None, True, None)


class FakeHost:
    """A host with one instance, and a proxy that takes every token."""

    host = "hv1"

    def __init__(self) -> None:
        self.power_state = "running"
        self.ways = WAYS
        self.missing: list[str] = []
        self.opened: list[tuple[Listener, Grant]] = []
        self.units: list[str] = []
        self.is_taken = False

    def domains(self) -> list[DomainState]:
        record = Record(UUID, "web-1", Flavor("m1.small", 1, 1024, 10), ImageReference("tiny", "sha256:" + 64 * "a"))
        return [DomainState(UUID, "default.web-1", self.power_state, record=record)]

    def consoles(self, _uuid: str) -> Consoles:
        return self.ways

    def open_console(self, _paths: Paths, listener: Listener, token: str, grant: Grant) -> None:
        if self.is_taken:
            raise Refused("it listens elsewhere")
        assert token == TOKEN
        self.opened.append((listener, grant))

    def start_serial(self, _paths: Paths, unit: str, uuid: str, _until: float) -> str:
        self.units.append(unit)
        return f"/run/{unit}/{uuid}"


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> FakeHost:
    fake = FakeHost()
    monkeypatch.setattr(instance_console, "open_hypervisor", lambda *_arguments, **_more: fake)
    monkeypatch.setattr(console_service, "missing_packages", lambda _paths, _serial: fake.missing)
    monkeypatch.setattr(console_service, "guest_process", lambda _paths, _domain: (4711, 99))
    monkeypatch.setattr(console_service, "open_console", fake.open_console)
    monkeypatch.setattr(serial_service, "start", fake.start_serial)
    monkeypatch.setattr(serial_service, "stop", fake.units.remove)
    monkeypatch.setattr(instance_console.secrets, "token_urlsafe", lambda _bytes: TOKEN)
    return fake


def run(run_module: Any, check: bool = False, **options: Any) -> dict[str, Any]:
    return run_module(instance_console.main, {"name": ["web-*"], **options}, check=check)


def test_a_screen_is_opened_on_loopback_unless_told_otherwise(run_module: Any, host: FakeHost) -> None:
    answer = run(run_module, by="alice", lifetime=60)
    (console,) = answer["consoles"]
    ((listener, grant),) = host.opened
    assert listener == Listener("127.0.0.1", 6080)
    assert (grant.instance, grant.by, grant.host, grant.port) == ("default.web-1", "alice", "127.0.0.1", 5901)
    assert (grant.pid, grant.started) == (4711, 99)
    assert grant.until == pytest.approx(time.time() + 60, abs=5)
    url = urlsplit(console["url"])
    assert (url.scheme, url.netloc, url.path, url.query) == ("http", "127.0.0.1:6080", "/vnc.html", "")
    assert unquote(url.fragment).endswith(f"path=websockify?token={TOKEN}")
    assert (answer["changed"], answer["actions"]) == (True, ["open default.web-1"])


def test_on_any_other_address_it_is_tls_with_the_hosts_certificate(run_module: Any, host: FakeHost) -> None:
    (console,) = run(run_module, address="fd00::7", port=7000)["consoles"]
    assert console["url"].startswith("https://[fd00::7]:7000/vnc.html#")
    assert host.opened[0][0] == Listener(
        "fd00::7", 7000, "/etc/pki/libvirt/servercert.pem", "/etc/pki/libvirt/private/serverkey.pem"
    )
    run(run_module, address="fd00::7", certificate="/etc/mine.pem", key="/etc/mine.key", base_url="https://see.example")
    assert host.opened[1][0] == Listener("fd00::7", 6080, "/etc/mine.pem", "/etc/mine.key")


def test_in_check_mode_nothing_is_opened_and_what_is_missing_is_told(run_module: Any, host: FakeHost) -> None:
    host.missing = ["novnc"]
    answer = run(run_module, check=True)
    assert (answer["changed"], answer["missing_packages"], host.opened) == (True, ["novnc"], [])
    assert answer["consoles"] == [{"instance": "default.web-1", "domain": "default.web-1"}]
    failed = run(run_module)
    assert failed["failed"]
    assert "install novnc first" in failed["msg"]
    assert run(run_module, name=["other"])["missing_packages"] == []


def test_a_serial_port_is_opened_through_a_unit_of_its_own(run_module: Any, host: FakeHost) -> None:
    host.ways = Consoles(None, "it has no screen", True, None)
    (console,) = run(run_module, console="serial")["consoles"]
    assert console["url"].startswith("http://127.0.0.1:6080/serial.html#name=default.web-1&path=websockify%3Ftoken%3D")
    ((_listener, grant),), (unit,) = host.opened, host.units
    assert unit.startswith("lodestar-serial-")
    assert (grant.host, grant.port, grant.pid) == ("unix_socket", f"/run/{unit}/{UUID}", 4711)


def test_the_unit_of_a_serial_port_ends_when_its_token_is_not_taken(run_module: Any, host: FakeHost) -> None:
    host.is_taken = True
    assert "it listens elsewhere" in run(run_module, console="serial")["msg"]
    assert host.units == []


def test_a_picture_and_whoever_wants_no_browser_need_nothing_opened(run_module: Any, host: FakeHost) -> None:
    host.missing = ["novnc"]
    for options in ({"console": "screenshot"}, {"console": "serial", "browser": False}, {"browser": False}):
        answer = run(run_module, **options)
        assert answer["missing_packages"] == []
        assert (answer["changed"], answer["consoles"][0]["domain"], host.opened) == (False, "default.web-1", [])


def test_the_log_is_told_of_one_that_is_off_as_well(run_module: Any, host: FakeHost, tmp_path: Any) -> None:
    host.power_state = "stopped"
    host.ways = Consoles(None, "", True, str(tmp_path / "console.log"))
    (tmp_path / "console.log").write_text("one\ntwo\n")
    assert run(run_module, console="log", lines=1)["consoles"][0]["console_log"] == ["two"]


@pytest.mark.parametrize(
    ("power_state", "ways", "options", "reason"),
    [
        ("stopped", WAYS, {}, "default.web-1 on hv1 is stopped"),
        ("stopped", WAYS, {"console": "serial"}, "default.web-1 on hv1 is stopped"),
        (
            "running",
            Consoles(None, "its domain has no screen", True, None),
            {},
            "default.web-1: its domain has no screen",
        ),
        (
            "running",
            Consoles(None, "", False, None),
            {"console": "serial"},
            "default.web-1: its domain has no serial port; add <serial",
        ),
        ("running", WAYS, {"lifetime": 0}, "lifetime: 0, and it may be 1 to 86400"),
    ],
)
def test_what_cannot_be_seen_is_refused_in_check_mode_too(
    run_module: Any, host: FakeHost, power_state: str, ways: Consoles, options: dict[str, Any], reason: str
) -> None:
    host.power_state, host.ways = power_state, ways
    for check in (True, False):
        answer = run(run_module, check=check, **options)
        assert answer["failed"]
        assert reason in answer["msg"]
    assert host.opened == []
