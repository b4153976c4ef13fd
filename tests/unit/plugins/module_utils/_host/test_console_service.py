# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console proxy is started when there is none, joined when there is one, and given what it needs and no more."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host import console_proxy, console_service
from ansible_collections.lodestar.compute.plugins.module_utils._host.console_service import (
    Grant,
    Listener,
    guest_process,
    missing_packages,
    open_console,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

GRANT = Grant("default.web-1", "alice", "127.0.0.1", 5900, pid=7, started=70, until=1e12)
LOCAL = Listener("127.0.0.1", 6080)


class FakeSystemd:
    """Makes the unit's directory when it starts one, and removes it when it ends; a proxy runs once it has settings."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.starts: list[list[str]] = []
        self.program = ""
        self.cannot_bind = False

    def __call__(self, argv: Sequence[str], _purpose: str) -> str:
        if argv[0] == "systemctl":
            return f"ActiveState={self.state()}\n"
        assert argv[0] == "systemd-run"
        self.starts.append(list(argv))
        program = Path(argv[-1])
        assert program.stat().st_mode & 0o777 == 0o644
        self.program = program.read_text()
        self.paths.consoles.mkdir(parents=True, mode=0o700)
        return ""

    def state(self) -> str:
        if not self.paths.consoles.is_dir():
            return "inactive"
        has_settings = (self.paths.consoles / console_proxy.SETTINGS).exists()
        if has_settings and self.cannot_bind:
            return "failed"
        return "active" if has_settings else "activating"

    def end(self) -> None:
        shutil.rmtree(self.paths.consoles)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = Paths(tmp_path)
    found.novnc.mkdir(parents=True)
    (found.novnc / "vnc.html").touch()
    return found


@pytest.fixture
def systemd(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> FakeSystemd:
    fake = FakeSystemd(paths)
    monkeypatch.setattr(console_service, "run_program", fake)
    return fake


def test_one_proxy_takes_every_token_and_keeps_none_in_clear(paths: Paths, systemd: FakeSystemd) -> None:
    tokens = ["first", "second", "third"]
    for token in tokens:
        open_console(paths, LOCAL, token, GRANT)
    assert len(systemd.starts) == 1
    files = {path.name: path for path in paths.consoles.iterdir()}
    assert set(files) == {console_proxy.SETTINGS, *map(console_proxy.name_of, tokens)}
    for path in files.values():
        assert path.stat().st_mode & 0o777 == 0o600
        assert not any(token in path.read_text() for token in tokens)
    assert json.loads(files[console_proxy.name_of(tokens[0])].read_text())["until"] == GRANT.until
    assert systemd.program == Path(console_proxy.__file__).read_text()
    assert not paths.console_program.exists()


def test_the_proxy_is_nobody_and_its_key_is_in_no_argument(paths: Paths, systemd: FakeSystemd, tmp_path: Path) -> None:
    certificate, key = tmp_path / "server.pem", tmp_path / "server.key"
    certificate.write_text("CERTIFICATE")
    key.write_text("KEY")
    open_console(paths, Listener("10.0.0.7", 6080, str(certificate), str(key)), "token", GRANT)
    assert "--property=DynamicUser=yes" in systemd.starts[0]
    assert not any("KEY" in argument for argument in systemd.starts[0])
    assert (paths.consoles / console_proxy.KEY).read_text() == "KEY"
    settings = json.loads((paths.consoles / console_proxy.SETTINGS).read_text())
    assert (settings["address"], settings["links"]["vnc.html"]) == ("10.0.0.7", str(paths.novnc / "vnc.html"))
    assert set(settings["pages"]) == {"serial.html", "serial.js"}


def test_a_proxy_that_ends_or_has_ended_is_followed_by_another(paths: Paths, systemd: FakeSystemd) -> None:
    open_console(paths, LOCAL, "first", GRANT)
    systemd.end()
    open_console(paths, LOCAL, "second", GRANT)
    assert len(systemd.starts) == 2

    (paths.consoles / console_proxy.CLOSED).touch()
    waited: list[float] = []

    def ends_meanwhile(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 2:
            systemd.end()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(console_service.time, "sleep", ends_meanwhile)
        open_console(paths, LOCAL, "third", GRANT)
    assert len(systemd.starts) == 3
    assert (paths.consoles / console_proxy.name_of("third")).exists()


def test_a_proxy_that_listens_elsewhere_is_left_to_whom_it_serves(paths: Paths, systemd: FakeSystemd) -> None:
    open_console(paths, LOCAL, "token", GRANT)
    before = sorted(paths.consoles.iterdir())
    with pytest.raises(Refused, match=r"serves others on 127\.0\.0\.1:6080 now, .* on 127\.0\.0\.1:6081; wait"):
        open_console(paths, Listener("127.0.0.1", 6081), "token", GRANT)
    assert sorted(paths.consoles.iterdir()) == before
    assert len(systemd.starts) == 1


def test_a_proxy_that_does_not_come_up_is_told_and_leaves_no_program(paths: Paths, systemd: FakeSystemd) -> None:
    systemd.cannot_bind = True
    with pytest.raises(HostFault, match=r"does not start on 127\.0\.0\.1:6080; is the port taken"):
        open_console(paths, LOCAL, "token", GRANT)
    assert not paths.console_program.exists()


def test_a_certificate_that_is_not_there_is_named_before_anything_starts(paths: Paths, systemd: FakeSystemd) -> None:
    with pytest.raises(HostFault, match=r"/nowhere\.pem cannot be read for the console proxy: No such file"):
        open_console(paths, Listener("10.0.0.7", 6080, "/nowhere.pem", "/nowhere.key"), "token", GRANT)
    assert systemd.starts == []


def test_the_process_of_a_guest_is_the_one_that_libvirt_names(paths: Paths) -> None:
    file = paths.process_file("default.web-1")
    file.parent.mkdir(parents=True)
    with pytest.raises(HostFault, match=r"cannot tell the process of default\.web-1"):
        guest_process(paths, "default.web-1")
    file.write_text(f"{os.getpid()}\n")
    pid, started = guest_process(paths, "default.web-1")
    assert pid == os.getpid()
    assert started > 0
    file.write_text(f"{2**22 + 1}\n")
    with pytest.raises(HostFault, match="has no process"):
        guest_process(paths, "default.web-1")


@pytest.mark.parametrize("has_module", [True, False])
def test_packages_are_missing_until_page_proxy_and_terminal_are_there(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, has_module: bool
) -> None:
    def find(name: str) -> Any:
        assert name == "websockify"
        return object() if has_module else None

    monkeypatch.setattr(console_service.importlib.util, "find_spec", find)
    proxy = [] if has_module else ["novnc"]
    assert missing_packages(paths, serial=False) == proxy
    assert missing_packages(paths, serial=True) == [*proxy, "libjs-term.js"]
    paths.terminal_script.parent.mkdir(parents=True)
    paths.terminal_script.touch()
    assert missing_packages(paths, serial=True) == proxy
    (paths.novnc / "vnc.html").unlink()
    assert missing_packages(paths, serial=False) == ["novnc"]
