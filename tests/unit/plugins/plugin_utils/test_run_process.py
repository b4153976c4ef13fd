# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A run's UUID tells on the same machine whether its process has ended, and nothing anywhere else."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid

import pytest
from ansible.errors import AnsibleFilterError
from ansible.utils.multiprocessing import context

from ansible_collections.lodestar.compute.plugins.filter import ended_runs as ended_runs_file
from ansible_collections.lodestar.compute.plugins.filter import run_of_process as run_of_process_file
from ansible_collections.lodestar.compute.plugins.plugin_utils import run_process
from ansible_collections.lodestar.compute.plugins.plugin_utils.run_process import ended_runs, run_of_process

CHANCE = "1b4e28ba-2fa1-5d2e-883f-0016d3cca427"
BEGIN = f"import sys; from {run_process.__name__} import run_of_process as begin; print(begin(sys.argv[1]), flush=True)"


@pytest.fixture
def child():
    """A process that has said which run it is, and goes on until it is killed."""
    command = [sys.executable, "-c", f"{BEGIN}; sys.stdin.read()", CHANCE]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(command, stdin=-1, stdout=-1, env=environment, text=True) as process:
        yield process, process.stdout.readline().strip()
        process.kill()


@pytest.fixture
def proc(tmp_path):
    """A /proc in which this process and one other live, on a machine of our own."""
    (tmp_path / "sys/kernel/random").mkdir(parents=True)
    (tmp_path / "sys/kernel/random/boot_id").write_text("0e1c4b52-7d0b-4a6e-9a52-3f2f6a0b1c2d\n")
    live(tmp_path, os.getpid(), started=100)
    live(tmp_path, 7, started=200)
    (tmp_path / "self").symlink_to(str(os.getpid()))
    (tmp_path / "self/ns").mkdir()
    (tmp_path / "self/ns/pid").symlink_to("pid:[4026531836]")
    (tmp_path / "uptime").touch()
    return tmp_path


def live(proc, pid, started, name="ansible-playboo", state="S"):
    """Have a process live, with fields before and after those that count."""
    (proc / str(pid)).mkdir(exist_ok=True)
    (proc / str(pid) / "stat").write_text(f"{pid} ({name}) {state} {' '.join(['1'] * 18)} {started} 5 6 7\n")


def replaced(path, target):
    path.unlink()
    path.symlink_to(target)


def test_a_run_has_ended_when_its_process_has_and_no_earlier(child):
    process, run = child
    assert uuid.UUID(run).version == 8
    assert ended_runs([run]) == []
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    # Nobody has asked how it ended: it is a zombie.
    assert ended_runs([run]) == [run]
    process.wait()
    assert ended_runs([run]) == [run]


def test_a_worker_speaks_for_the_process_that_has_forked_it():
    told, heard = context.Pipe()
    worker = context.Process(target=lambda: told.send((run_of_process(CHANCE), ended_runs([run_of_process(CHANCE)]))))
    worker.start()
    assert heard.poll(30)
    assert heard.recv() == (run_of_process(CHANCE), [])
    worker.join()
    assert ended_runs([run_of_process(CHANCE)]) == []


def test_two_runs_of_one_process_differ_by_chance():
    other = CHANCE.replace("5d2e", "5d2f")
    assert run_of_process(CHANCE) != run_of_process(other)
    assert run_of_process(CHANCE) == run_of_process(CHANCE)


def test_a_pid_that_is_used_again_is_another_process(proc):
    run = run_of_process(CHANCE, proc)
    assert ended_runs([run], proc) == []
    live(proc, os.getpid(), started=101)
    assert ended_runs([run], proc) == [run]


def test_a_command_may_be_called_anything(proc):
    live(proc, os.getpid(), started=100, name="a) Z 1 (b")
    run = run_of_process(CHANCE, proc)
    live(proc, os.getpid(), started=100)
    assert run_of_process(CHANCE, proc) == run


@pytest.mark.parametrize("where", ["another boot", "another container", "another user", "another group"])
def test_of_another_machine_nobody_can_tell(proc, where, monkeypatch):
    run = run_of_process(CHANCE, proc)
    live(proc, os.getpid(), started=101)
    assert ended_runs([run], proc) == [run]
    if where == "another boot":
        (proc / "sys/kernel/random/boot_id").write_text("5d2e28ba-2fa1-4d2e-883f-0016d3cca427\n")
    elif where == "another container":
        replaced(proc / "self/ns/pid", "pid:[4026532001]")
    else:
        monkeypatch.setattr(os, "getuid" if where == "another user" else "getgid", lambda: 4711)
    assert ended_runs([run], proc) == []


@pytest.mark.parametrize("fault", ["no /proc", "/proc of another namespace", "no boot_id"])
def test_where_the_machine_does_not_tell_a_run_is_what_it_was_by_chance(proc, fault):
    run = run_of_process(CHANCE, proc)
    live(proc, os.getpid(), started=101)
    if fault == "no /proc":
        proc /= "none"
    elif fault == "no boot_id":
        (proc / "sys/kernel/random/boot_id").unlink()
    else:
        replaced(proc / "self", "7")
    assert run_of_process(CHANCE, proc) == CHANCE
    assert ended_runs([run], proc) == []


def test_where_a_process_cannot_be_read_nobody_can_tell(proc, monkeypatch):
    run = run_of_process(CHANCE, proc)
    live(proc, os.getpid(), started=101)

    def read_bytes(_path):
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(run_process.Path, "read_bytes", read_bytes)
    assert ended_runs([run], proc) == []


def test_of_what_tells_no_process_nobody_can_tell():
    assert ended_runs([CHANCE, "no UUID", ""]) == []


def test_the_filters_do_it_and_refuse_what_is_no_uuid(child):
    begin = run_of_process_file.FilterModule().filters()["run_of_process"]
    ended = ended_runs_file.FilterModule().filters()["ended_runs"]
    process, run = child
    process.kill()
    process.wait()
    assert begin(CHANCE) == run_of_process(CHANCE)
    assert ended(iter([run, begin(CHANCE), CHANCE])) == [run]
    with pytest.raises(AnsibleFilterError, match="'x' is not a UUID"):
        begin("x")
