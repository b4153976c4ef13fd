# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that a guest leaves: ended once libvirt's status says that its peer has it, and never before."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.source_process import source_process

DOMAIN = "default.web"
STATUS = "<domstatus state='{state}' pid='{pid}'>{inside}</domstatus>"
JOB = "<job type='none' async='{kind}' phase='{phase}' flags='0x0'/>"
OUT = "migration out"
CONNECT = """
import socket, sys
connections = [socket.create_connection(("127.0.0.1", int(port))) for port in sys.argv[1:]]
print("connected", flush=True)
sys.stdin.read()
"""


def job(phase="confirm3", kind=OUT):
    return JOB.format(phase=phase, kind=kind)


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


def write_status(paths, inside, state="paused", pid=None):
    pid = pid or paths.process_file(DOMAIN).read_text(encoding="ascii").strip()
    paths.status_file(DOMAIN).write_text(STATUS.format(state=state, pid=pid, inside=inside), encoding="utf-8")


def test_it_is_ended_once_the_peer_has_the_guest(guest):
    write_status(guest, job() + "<domain><devices><graphics type='vnc'/></devices></domain>")
    with source_process(DOMAIN, guest) as process:
        assert not process.is_gone(within_ms=0)
        process.end_if_given_up()
        assert process.is_gone(within_ms=5000)
        process.end_if_given_up()


@pytest.mark.parametrize(
    ("inside", "around"),
    [
        pytest.param(job("perform3_done"), {}, id="its peer has not said so"),
        pytest.param(job("confirm3_cancelled"), {}, id="its peer has failed"),
        pytest.param(job(kind="migration in"), {}, id="it comes"),
        pytest.param("", {}, id="no job"),
        pytest.param(f"<domain><metadata>{job()}</metadata></domain>", {}, id="what a user wrote"),
        pytest.param("<job confirm3", {}, id="broken off"),
        pytest.param(job(), {"state": "running"}, id="it runs"),
        pytest.param(job(), {"pid": "1"}, id="another process"),
        pytest.param(
            job() + "<domain><devices><graphics type='spice'/></devices></domain>", {}, id="those who look on go along"
        ),
    ],
)
def test_it_lives_on_while_libvirt_may_have_use_of_it(guest, inside, around):
    write_status(guest, inside, **around)
    with source_process(DOMAIN, guest) as process:
        process.end_if_given_up()
        assert not process.is_gone(within_ms=300)


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


def test_it_lives_on_where_libvirt_keeps_no_status(guest):
    with source_process(DOMAIN, guest) as process:
        process.end_if_given_up()
        assert not process.is_gone(within_ms=300)


def test_a_domain_without_a_process_is_told(tmp_path):
    with (
        pytest.raises(HostFault, match="does not say which process the guest is"),
        source_process(DOMAIN, Paths(tmp_path)),
    ):
        pass
