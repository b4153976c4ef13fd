# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way from the console proxy to a serial port: for the proxy alone, once, in time, and gone with either end."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host import serial_bridge, serial_service
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

UUID = "00000000-0000-4000-8000-000000000001"


class Bridge:
    """The program, run as its unit runs it: a copy of the one file."""

    def __init__(self, directory: Path, argv: Sequence[str], until: float, proxy: Path) -> None:
        program = directory / "serial_bridge.py"
        program.write_text(Path(serial_bridge.__file__).read_text())
        self.path = directory / "socket"
        settings = {"path": str(self.path), "argv": list(argv), "proxy": str(proxy), "until": until}
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
            systemd.bind(str(directory / "notify"))
            systemd.settimeout(20)
            self.process = subprocess.Popen(
                [sys.executable, "-I", str(program), json.dumps(settings)],
                env={"NOTIFY_SOCKET": str(directory / "notify")},
            )
            assert systemd.recv(100) == b"READY=1"

    @contextlib.contextmanager
    def connected(self) -> Iterator[socket.socket]:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
            client.settimeout(20)
            client.connect(str(self.path))
            yield client

    def assert_gone(self) -> None:
        assert self.process.wait(timeout=20) == 0
        assert not self.path.exists()


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Any]:
    made: list[Bridge] = []

    def make(*argv: str, lasts: float = 60, proxy: Path = tmp_path) -> Bridge:
        made.append(Bridge(tmp_path, argv, time.time() + lasts, proxy))
        return made[-1]

    yield make
    for each in made:
        each.process.kill()
        each.process.wait()


def read_until(client: socket.socket, end: bytes) -> bytes:
    read = b""
    while end not in read:
        data = client.recv(4096)
        assert data, read
        read += data
    return read


def test_what_is_typed_reaches_the_terminal_and_what_it_says_comes_back(bridge: Any) -> None:
    running = bridge("/bin/sh", "-c", "stty raw -echo; tty -s && echo a terminal; exec cat")
    with running.connected() as client:
        assert read_until(client, b"a terminal")
        everything = bytes(range(256))
        client.sendall(everything)
        assert read_until(client, everything[-10:]).endswith(everything)
        with pytest.raises(FileNotFoundError), running.connected():
            pass
    running.assert_gone()


def test_it_ends_with_the_program(bridge: Any) -> None:
    running = bridge("/bin/sh", "-c", "read line")
    with running.connected() as client:
        client.sendall(b"enough\n")
        with contextlib.suppress(ConnectionResetError):
            while client.recv(4096):
                pass
        running.assert_gone()


def test_a_program_that_is_not_there_ends_it(bridge: Any) -> None:
    running = bridge("/nowhere/virsh")
    with running.connected():
        running.assert_gone()


def test_it_ends_when_nobody_came_in_time(bridge: Any) -> None:
    bridge("/bin/cat", lasts=0.3).assert_gone()


def test_whoever_is_not_the_proxy_is_sent_away(bridge: Any, tmp_path: Path) -> None:
    directory = tmp_path / "proxy"
    running = bridge("/bin/sh", "-c", "echo hello; exec cat", proxy=directory)
    with running.connected() as client:
        assert client.recv(100) == b""
    if os.geteuid() == 0:
        directory.mkdir()
        os.chown(directory, 65534, 65534)
        with running.connected() as client:
            assert client.recv(100) == b""
        os.chown(directory, 0, 0)
    else:
        directory.mkdir()
    with running.connected() as client:
        assert read_until(client, b"hello")


def test_the_unit_runs_virsh_on_one_guest_and_its_program_is_there_for_a_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, started = Paths(tmp_path), []

    def run_program(argv: Sequence[str], _purpose: str) -> str:
        assert Path(argv[-2]).read_text() == Path(serial_bridge.__file__).read_text()
        started.append(list(argv))
        return ""

    monkeypatch.setattr(serial_service, "run_program", run_program)
    unit = serial_service.unit_of(64 * "a" + ".json")
    path = serial_service.start(paths, unit, UUID, 1e12)
    assert path == str(tmp_path / "run" / "lodestar-serial-aaaaaaaaaaaa" / "socket")
    settings = json.loads(started[0][-1])
    assert settings["argv"] == ["/usr/bin/virsh", "--connect", "qemu:///system", "console", UUID]
    assert (settings["path"], settings["proxy"], settings["until"]) == (path, str(paths.consoles), 1e12)
    assert f"--property=RuntimeDirectory={unit}" in started[0]
    assert not paths.serial_program.exists()
    with pytest.raises(InvalidInput):
        serial_service.start(paths, unit, "--help", 1e12)
