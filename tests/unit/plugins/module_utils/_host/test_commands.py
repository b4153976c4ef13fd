# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs of the host: their failure says what for, they die with us, and what nobody trusts is confined."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_confined, run_program

FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


def _confined(tmp_path, *argv: str, **limits: int):
    with open(tmp_path / "file", "w+b") as stream:
        stream.write(b"content")
        stream.flush()
        os.fchmod(stream.fileno(), 0o444)
        return run_confined(argv, "test", stream.fileno(), **limits)


def test_a_program_returns_what_it_printed():
    assert run_program(["echo", "$HOME;", "a b"], "test") == "$HOME; a b\n"


def test_what_a_program_writes_is_its_users_alone(tmp_path):
    run_program(["touch", str(tmp_path / "disk")], "test")
    assert (tmp_path / "disk").stat().st_mode & 0o777 == 0o600


def test_a_failure_says_what_for_and_what_was_answered():
    with pytest.raises(HostFault, match=r"make a disk: ls failed \(2\): .*No such file"):
        run_program(["ls", "/nowhere"], "make a disk")


def test_a_missing_program_says_what_would_help():
    with pytest.raises(HostFault, match="make a disk: no-such-program is not installed; run host_prepare"):
        run_program(["no-such-program"], "make a disk")


def test_a_program_that_hangs_is_given_up():
    with pytest.raises(HostFault, match="make a disk: gave up after 0 s"):
        run_program(["sleep", "30"], "make a disk", timeout=0.2)


def test_a_program_dies_with_the_module(tmp_path):
    pid_file = tmp_path / "pid"
    script = f"echo $$ > {pid_file}; exec sleep 30"
    module = FORK.Process(target=run_program, args=(["sh", "-c", script], "test"))
    module.start()
    while not (pid_file.exists() and pid_file.read_text().strip()):
        time.sleep(0.01)
    program = int(pid_file.read_text())
    os.kill(module.pid, signal.SIGKILL)
    module.join()
    deadline = time.monotonic() + 20
    while _is_running(program) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not _is_running(program)


def _is_running(pid: int) -> bool:
    """Whether the process runs; a zombie that nobody has waited for yet does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stream:
            return stream.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_confined_reads_the_file_by_its_descriptor_alone(tmp_path):
    tmp_path.chmod(0o700)
    assert _confined(tmp_path, "cat", "/proc/self/fd/0").stdout == "content"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody")
def test_confined_is_nobody_without_rights(tmp_path):
    assert _confined(tmp_path, "id", "-u").stdout.strip() == "65534"
    assert _confined(tmp_path, "id", "-G").stdout.strip() == "65534"
    status = _confined(tmp_path, "cat", "/proc/self/status").stdout
    rights = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert (int(rights["CapBnd"], 16), int(rights["CapEff"], 16), rights["NoNewPrivs"]) == (0, 0, "1")


def test_confined_writes_no_file(tmp_path):
    tmp_path.chmod(0o777)
    result = _confined(tmp_path, "sh", "-c", f"echo x > {tmp_path}/made")
    assert result.returncode != 0
    assert not (tmp_path / "made").exists() or (tmp_path / "made").stat().st_size == 0


def test_confined_is_stopped_when_it_takes_too_much_time(tmp_path):
    result = _confined(tmp_path, "sh", "-c", "while :; do :; done", cpu_seconds=1)
    assert -result.returncode in (signal.SIGXCPU, signal.SIGKILL)


def test_confined_gets_no_more_memory_than_it_may(tmp_path):
    result = _confined(tmp_path, "python3", "-c", "bytearray(1 << 30)", memory_bytes=256 << 20)
    assert "MemoryError" in result.stderr
