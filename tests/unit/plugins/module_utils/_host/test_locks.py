# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks: one at a time, told apart by name, gone with their holder, and looked at without being touched."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import threading
import time

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy
from ansible_collections.lodestar.compute.plugins.module_utils._host import locks
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import (
    Holder,
    holders,
    host_lock,
    image_lock,
    instance_lock,
    instance_locks,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")

FIRST = "00000000-0000-4000-8000-000000000001"
SECOND = "00000000-0000-4000-8000-000000000002"


def test_a_second_operation_fails_at_once_and_names_the_holder(paths, holder):
    with instance_lock(paths, FIRST, holder) as held:
        held.step("disks")
        begun = time.monotonic()
        with pytest.raises(Busy) as refused, instance_lock(paths, FIRST, holder, "instance web-1 on hv2"):
            pytest.fail("held twice")
        assert time.monotonic() - begun < 5
    text = str(refused.value)
    for part in (
        "instance web-1 on hv2",
        "alice",
        "run-1",
        "create",
        "step disks",
        "2026-03-01T03:00:00Z",
        str(os.getpid()),
    ):
        assert part in text


def test_other_instances_are_free(paths, holder):
    with instance_lock(paths, FIRST, holder), instance_lock(paths, SECOND, holder):
        assert sorted(holders(paths)) == [FIRST, SECOND]


def test_a_lock_is_free_again_after_an_error(paths, holder):
    with pytest.raises(ValueError, match="work failed"), instance_lock(paths, FIRST, holder):
        raise ValueError("work failed")
    with instance_lock(paths, FIRST, holder):
        assert locks.holder(paths, FIRST).pid == os.getpid()


def test_the_holder_is_none_before_and_after(paths, holder):
    assert locks.holder(paths, FIRST) is None
    assert holders(paths) == {}
    with instance_lock(paths, FIRST, holder):
        found = locks.holder(paths, FIRST)
        assert (found.run, found.by, found.pid, found.subject) == (
            holder.run,
            holder.by,
            os.getpid(),
            f"instance {FIRST}",
        )
    assert locks.holder(paths, FIRST) is None
    assert holders(paths) == {}
    assert os.listdir(paths.instance_locks) == []


def test_each_step_is_seen_while_it_is_done(paths, holder):
    with instance_lock(paths, FIRST, holder) as held:
        for step in ("fetch image", "x", "start"):
            held.step(step)
            assert holders(paths)[FIRST].step == step


def test_looking_never_makes_another_fail(paths, holder):
    ended = threading.Event()

    def look() -> None:
        while not ended.is_set():
            locks.holder(paths, FIRST)

    watchers = [threading.Thread(target=look) for _unused in range(3)]
    for watcher in watchers:
        watcher.start()
    try:
        for _unused in range(500):
            with instance_lock(paths, FIRST, holder) as held:
                held.step("disks")
    finally:
        ended.set()
        for watcher in watchers:
            watcher.join()


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"run": "r"}', b"\xff", b'{"run":'])
def test_a_holder_that_cannot_be_read_is_still_a_holder(paths, holder, text):
    with instance_lock(paths, FIRST, holder):
        paths.instance_lock(FIRST).write_bytes(text)
        assert "someone" in str(locks.holder(paths, FIRST))
        with pytest.raises(Busy, match="someone"), instance_lock(paths, FIRST, holder):
            pytest.fail("held twice")


def _hold(paths: Paths, uuid: str, holder: Holder, ready, seconds: float) -> None:
    with instance_lock(paths, uuid, holder) as held:
        held.step("disks")
        ready.set()
        time.sleep(seconds)


def test_a_killed_holder_holds_nothing(paths, holder):
    ready = FORK.Event()
    process = FORK.Process(target=_hold, args=(paths, FIRST, holder, ready, 60))
    process.start()
    assert ready.wait(10)
    assert locks.holder(paths, FIRST).pid == process.pid
    with pytest.raises(Busy, match=f"process {process.pid}"), instance_lock(paths, FIRST, holder):
        pytest.fail("held twice")
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    assert paths.instance_lock(FIRST).exists()
    assert locks.holder(paths, FIRST) is None
    with instance_lock(paths, FIRST, holder):
        assert locks.holder(paths, FIRST).pid == os.getpid()


def test_a_program_started_meanwhile_does_not_inherit_the_lock(paths, holder):
    with instance_lock(paths, FIRST, holder):
        program = subprocess.Popen(["sleep", "30"])
    try:
        with instance_lock(paths, FIRST, holder):
            assert program.poll() is None
    finally:
        program.kill()
        program.wait()


def _add_alone(paths: Paths, holder: Holder, times: int) -> None:
    counter = paths.root / "counter"
    for _unused in range(times):
        with host_lock(paths, holder):
            value = int(counter.read_text())
            os.sched_yield()
            counter.write_text(str(value + 1))


def test_the_host_lock_lets_one_in_at_a_time(paths, holder):
    """Processes and threads together: a lost update would show two inside at once."""
    (paths.root / "counter").write_text("0")
    workers = [FORK.Process(target=_add_alone, args=(paths, holder, 25)) for _unused in range(4)]
    workers += [threading.Thread(target=_add_alone, args=(paths, holder, 25)) for _unused in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert (paths.root / "counter").read_text() == "200"


def test_waiting_for_the_host_ends(paths, holder):
    with host_lock(paths, holder):
        begun = time.monotonic()
        with pytest.raises(Busy, match="the host is busy: alice"), host_lock(paths, holder, timeout=0.2):
            pytest.fail("held twice")
        assert 0.2 <= time.monotonic() - begun < 10


def test_waiting_for_an_image_succeeds_when_it_is_released(paths, holder):
    sha256 = 64 * "a"
    taken, waiting = threading.Event(), threading.Event()

    def fetch() -> None:
        with image_lock(paths, sha256, holder, timeout=10):
            taken.set()
            waiting.wait(10)
            time.sleep(0.1)

    fetcher = threading.Thread(target=fetch)
    fetcher.start()
    assert taken.wait(10)
    waiting.set()
    with image_lock(paths, sha256, holder, timeout=10):
        assert taken.is_set()
    fetcher.join()


def test_several_are_taken_in_one_order_or_not_at_all(paths, holder):
    with instance_lock(paths, SECOND, holder):
        with pytest.raises(Busy, match=SECOND), instance_locks(paths, [SECOND, FIRST], holder):
            pytest.fail("held twice")
        assert sorted(holders(paths)) == [SECOND]
    with instance_locks(paths, [SECOND, FIRST, SECOND], holder) as held:
        assert list(held) == [FIRST, SECOND]
        held[SECOND].step("start")
        assert holders(paths)[SECOND].step == "start"


def _race(paths: Paths, holder: Holder, go, results) -> None:
    go.wait()
    try:
        with instance_lock(paths, FIRST, holder):
            results.put("won")
            time.sleep(0.5)
    except Busy:
        results.put("busy")


def test_of_many_processes_one_wins(paths, holder):
    go, results = FORK.Event(), FORK.Queue()
    racers = [FORK.Process(target=_race, args=(paths, holder, go, results)) for _unused in range(8)]
    for racer in racers:
        racer.start()
    go.set()
    outcomes = sorted(results.get(timeout=20) for _unused in racers)
    for racer in racers:
        racer.join()
    assert outcomes == ["busy"] * 7 + ["won"]
