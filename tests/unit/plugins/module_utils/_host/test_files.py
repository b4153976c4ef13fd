# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""State files: whole or not at all, their schema checked, changes never lost between processes."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import stat
import threading
import time
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host import files
from ansible_collections.lodestar.compute.plugins.module_utils._host.files import (
    change_state,
    make_directory,
    read_state,
    write_state,
    write_whole,
)

FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


def test_state_reads_back_with_its_schema(tmp_path):
    write_state(tmp_path / "state.json", {"zone": "az1"}, schema=1)
    assert read_state(tmp_path / "state.json", schema=1) == {"schema": 1, "zone": "az1"}


def test_state_without_a_file_is_none(tmp_path):
    assert read_state(tmp_path / "state.json", schema=1) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"schema": 2}', b"{}", b"\xff\xfe", b"[" * 100_000, b'{"schema": "1"}'],
    ids=["empty", "cut off", "list", "null", "other schema", "no schema", "not text", "deep", "schema as text"],
)
def test_state_that_is_not_ours_is_unreadable_and_kept(tmp_path, content):
    path = tmp_path / "state.json"
    path.write_bytes(content)
    with pytest.raises(UnreadableRecord, match=r"state\.json"):
        read_state(path, schema=1)
    with pytest.raises(UnreadableRecord):
        change_state(path, 1, lambda document: {**document, "lost": True})
    assert path.read_bytes() == content


def test_state_larger_than_the_limit_is_unreadable(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "STATE_LIMIT", 10)
    write_state(tmp_path / "state.json", {"zone": "az1"}, schema=1)
    with pytest.raises(UnreadableRecord, match="more than 10 bytes"):
        read_state(tmp_path / "state.json", schema=1)


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_modes_do_not_depend_on_the_umask(tmp_path, umask):
    before = os.umask(umask)
    try:
        write_whole(tmp_path / "secret", b"x", 0o600)
        write_whole(tmp_path / "open", b"x", 0o644)
        make_directory(tmp_path / "a" / "through", 0o711)
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*") if path.name != "a"}
    assert modes == {"secret": 0o600, "open": 0o644, "through": 0o711}


def test_a_link_in_the_place_of_the_part_is_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (tmp_path / "state.json.part").symlink_to(victim)
    write_whole(tmp_path / "state.json", b"new")
    assert victim.read_text() == "precious"
    assert (tmp_path / "state.json").read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_state(tmp_path, monkeypatch):
    write_whole(tmp_path / "state.json", b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(HostFault, match=r"No space left.*unchanged"):
        write_whole(tmp_path / "state.json", b"new")
    assert (tmp_path / "state.json").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["state.json"]


def _count(path: Path, times: int) -> None:
    for _unused in range(times):
        change_state(path, 1, lambda document: {"count": document.get("count", 0) + 1})


def test_changes_of_processes_and_threads_are_all_kept(tmp_path):
    path = tmp_path / "state.json"
    processes = [FORK.Process(target=_count, args=(path, 10)) for _unused in range(4)]
    threads = [threading.Thread(target=_count, args=(path, 10)) for _unused in range(4)]
    for worker in processes + threads:
        worker.start()
    for worker in processes + threads:
        worker.join()
    assert read_state(path, 1) == {"schema": 1, "count": 80}


def test_a_writer_killed_at_any_time_leaves_readable_state_and_no_lock(tmp_path):
    path = tmp_path / "state.json"
    last = 0
    for delay in (0.01, 0.02, 0.03, 0.05):
        writer = FORK.Process(target=_count, args=(path, 1_000_000))
        writer.start()
        while not path.exists():
            time.sleep(0.001)
        time.sleep(delay)
        os.kill(writer.pid, signal.SIGKILL)
        writer.join()
        _count(path, 1)
        count = read_state(path, 1)["count"]
        assert count > last
        last = count


def test_a_change_of_nothing_writes_nothing(tmp_path):
    path = tmp_path / "state.json"
    write_state(path, {"zone": "az1"}, 1)
    before = path.stat()
    change_state(path, 1, lambda _document: None)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
