# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that a guest leaves: its end is seen, and its migration can be cut off."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.source_process import source_process

DOMAIN = "default.web"
CONNECT = """
import socket, sys
connections = [socket.create_connection(("127.0.0.1", int(port))) for port in sys.argv[1:]]
print("connected", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def guest(tmp_path):
    """Where libvirt tells of a process."""
    process = subprocess.Popen(["sleep", "60"])
    yield known(tmp_path, process)
    process.kill()
    process.wait()


def known(root, process):
    paths = Paths(root)
    paths.process_file(DOMAIN).parent.mkdir(parents=True)
    paths.process_file(DOMAIN).write_text(f"{process.pid}\n", encoding="ascii")
    return paths


def test_its_end_is_seen(guest):
    with source_process(DOMAIN, guest) as process:
        assert not process.is_gone(within_ms=0)
        os.kill(int(guest.process_file(DOMAIN).read_text(encoding="ascii")), signal.SIGKILL)
        assert process.is_gone(within_ms=5000)


def bind_one_of(listener, ports):
    for port in ports:
        with contextlib.suppress(OSError):
            listener.bind(("127.0.0.1", port))
            return
    raise OSError(f"none of {ports} is free")


@pytest.fixture
def listeners():
    """Two sockets: at a port where QEMU takes migrations, and at one where it does not."""
    with socket.socket() as migrations, socket.socket() as others:
        bind_one_of(migrations, range(49152, 49216))
        # The kernel may choose one of those for a port that nobody names.
        bind_one_of(others, range(20000, 20100))
        for each in (migrations, others):
            each.listen()
            each.settimeout(10)
        yield migrations, others


def test_its_migration_alone_is_cut_off(tmp_path, listeners):
    ports = [str(each.getsockname()[1]) for each in listeners]
    command = [sys.executable, "-c", CONNECT]
    with subprocess.Popen([*command, *ports], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"connected\n"
        migration, other = (each.accept()[0] for each in listeners)
        with migration, other, source_process(DOMAIN, known(tmp_path, process)) as source:
            migration.settimeout(10)
            other.settimeout(0.3)
            source.cut_off()
            assert migration.recv(1) == b""
            with pytest.raises(TimeoutError):
                other.recv(1)
        process.stdin.close()


def test_a_domain_without_a_process_is_told(tmp_path):
    with (
        pytest.raises(HostFault, match="does not say which process the guest is"),
        source_process(DOMAIN, Paths(tmp_path)),
    ):
        pass
