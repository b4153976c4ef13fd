# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An instance's files made, and removed, by processes that are killed: the next one completes, and nothing is left."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy
from ansible_collections.lodestar.compute.plugins.module_utils._host.announced import (
    Deletion,
    leftovers,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import CachedImage
from ansible_collections.lodestar.compute.plugins.module_utils._host.config_drive import make_config_drive
from ansible_collections.lodestar.compute.plugins.module_utils._host.deletion import (
    announce_deletion,
    finish_deletion,
    remove_instance_files,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import (
    make_ephemeral_disk,
    make_instance_directory,
    make_root_disk,
    make_swap_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import instance_lock

FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")


@pytest.fixture
def base(tmp_path) -> CachedImage:
    path = tmp_path / "base"
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", path, "64M"], check=True)
    return CachedImage(64 * "0", path, "tiny", "qcow2", 64 << 20)


@pytest.fixture
def create(paths, holder, record, base) -> Callable[[], None]:
    def create() -> None:
        with instance_lock(paths, record.uuid, holder) as lock:
            files = make_instance_directory(paths, record.uuid)
            lock.step("disks")
            make_root_disk(files, record, base)
            make_ephemeral_disk(files, record)
            make_swap_disk(files, record)
            lock.step("config_drive")
            make_config_drive(paths, files, record, "#cloud-config\n")

    return create


@pytest.fixture
def delete(paths, holder, record) -> Callable[[], None]:
    def delete() -> None:
        with instance_lock(paths, record.uuid, holder):
            announce_deletion(paths, Deletion(record.uuid, record.domain_name, 1, holder.run, holder.by, holder.since))
            remove_instance_files(paths, record.uuid)
            finish_deletion(paths, record.uuid)

    return delete


def patiently(work: Callable[[], None]) -> None:
    """Do the work once the lock is free: what a killed process was just starting holds it until it is gone."""
    deadline = time.monotonic() + 30
    while True:
        try:
            return work()
        except Busy:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def kill_after(work: Callable[[], None], delay: float) -> bool:
    """Start the work in a process of its own and kill it after some seconds. Whether it was in the middle of it."""
    process = FORK.Process(target=work)
    process.start()
    time.sleep(delay)
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    return process.exitcode == -signal.SIGKILL


def require_complete(paths, record) -> None:
    files = paths.instance(record.uuid)
    assert sorted(os.listdir(files.directory)) == ["disk", "disk.config", "disk.eph0", "disk.swap"]
    subprocess.run(["qemu-img", "check", "-q", "-f", "qcow2", files.root], check=True)
    subprocess.run(["e2fsck", "-fn", files.ephemeral], check=True, capture_output=True)
    subprocess.run(["isoinfo", "-d", "-i", files.config], check=True, capture_output=True)
    assert files.swap.read_bytes()[4086:4096] == b"SWAPSPACE2"


def everything_below(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir())


def test_a_create_that_is_killed_again_and_again_completes(paths, record, create, delete):
    """Killed at any time, also while a program of the host writes; the directory is emptied in between."""
    chance = random.Random(1)
    started = time.monotonic()
    patiently(create)
    whole = time.monotonic() - started
    patiently(delete)
    killed = 0
    for _unused in range(12):
        was_killed = kill_after(create, chance.uniform(0.0, whole))
        killed += was_killed
        if not was_killed or chance.random() < 0.4:
            patiently(create)
            require_complete(paths, record)
            patiently(delete)
    patiently(create)
    require_complete(paths, record)
    assert killed >= 3


def test_a_delete_that_is_killed_again_and_again_leaves_nothing(paths, record, create, delete):
    chance = random.Random(2)
    before = everything_below(paths.root)
    for _unused in range(8):
        patiently(create)
        kill_after(delete, chance.uniform(0.0, 0.02))
        found = leftovers(paths, [])
        assert not found or found[0].uuid == record.uuid
        patiently(delete)
        assert leftovers(paths, []) == []
    assert everything_below(paths.root) == before


def test_a_create_that_was_killed_is_removed_whole(paths, create, delete):
    before = everything_below(paths.root)
    for delay in (0.01, 0.03, 0.05, 0.07, 0.09):
        kill_after(create, delay)
        patiently(delete)
        assert everything_below(paths.root) == before
