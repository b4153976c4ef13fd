# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks made anew: the old one or the new one is there, whole, at every moment, and the way back as well."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host import remade_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import CachedImage
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import (
    GIB,
    make_ephemeral_disk,
    make_instance_directory,
    make_root_disk,
    make_swap_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import InstanceFiles, Paths, kept_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record


@pytest.fixture
def base(tmp_path: Path) -> CachedImage:
    return an_image(tmp_path / "base")


def an_image(path: Path) -> CachedImage:
    subprocess.run(["qemu-img", "create", "-q", "-f", "raw", path, "64M"], check=True)
    return CachedImage(64 * "0", path, path.name, "raw", 64 << 20)


@pytest.fixture
def files(paths: Paths, record: Record, base: CachedImage) -> InstanceFiles:
    """The disks of an instance that has written to all of them."""
    files = make_instance_directory(paths, record.uuid)
    make_root_disk(files, record, base)
    make_ephemeral_disk(files, record)
    make_swap_disk(files, record)
    write(files.root, "old")
    return files


def write(disk: Path, pattern: str) -> None:
    """Have a guest write to its disk."""
    subprocess.run(["qemu-io", "-f", "qcow2", "-c", f"write -q -P {ord(pattern[0])} 1M 3M", str(disk)], check=True)


def holds(disk: Path, pattern: str) -> bool:
    """Whether the disk has what a guest wrote."""
    command = f"read -q -P {ord(pattern[0])} 1M 3M"
    done = subprocess.run(["qemu-io", "-f", "qcow2", "-c", command, str(disk)], check=False, capture_output=True)
    return done.returncode == 0


def info(disk: Path) -> dict[str, Any]:
    done = subprocess.run(["qemu-img", "info", "--output=json", disk], check=True, capture_output=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def larger(record: Record, **sizes: int) -> Record:
    return replace(record, flavor=replace(record.flavor, **{"disk_gb": 2, **sizes}))


def grow(files: InstanceFiles, record: Record, **sizes: int) -> list[tuple[int, int]]:
    """Resize; what was told of it."""
    told: list[tuple[int, int]] = []
    remade_disks.resize_disks(files, record.flavor, larger(record, **sizes), lambda *amounts: told.append(amounts))
    return told


def names(files: InstanceFiles) -> set[str]:
    return set(os.listdir(files.directory))


def test_a_grown_disk_has_all_that_was_written_and_the_old_one_is_kept(files: Any, record: Any, base: Any) -> None:
    grow(files, record)
    assert (info(files.root)["virtual-size"], info(files.root)["full-backing-filename"]) == (2 * GIB, str(base.path))
    assert holds(files.root, "old")
    assert info(kept_of(files.root))["virtual-size"] == GIB
    assert names(files) == {"disk", "disk.before", "disk.eph0", "disk.swap"}


def test_what_is_copied_is_told_up_to_the_end(files: Any, record: Any) -> None:
    told = grow(files, record)
    allocated = kept_of(files.root).stat().st_blocks * 512
    assert told[-1][1] == allocated
    assert 3 << 20 <= told[-1][0] <= allocated
    assert files.root.stat().st_blocks * 512 < 8 << 20, "holes stay holes"


def test_a_revert_goes_back_to_the_disk_as_it_was(files: Any, record: Any) -> None:
    grow(files, record, swap_mb=128)
    write(files.root, "new")
    remade_disks.put_back_disks(files, record)
    assert holds(files.root, "old")
    assert (info(files.root)["virtual-size"], files.swap.stat().st_size) == (GIB, 64 << 20)
    assert names(files) == {"disk", "disk.eph0", "disk.swap"}


def test_a_confirmed_resize_keeps_the_new_disk_alone(files: Any, record: Any) -> None:
    grow(files, record)
    write(files.root, "new")
    remade_disks.drop_kept_disks(files)
    assert holds(files.root, "new")
    assert names(files) == {"disk", "disk.eph0", "disk.swap"}


def test_a_disk_that_does_not_grow_stays_the_very_file(files: Any, record: Any) -> None:
    before = files.root.stat().st_ino
    grow(files, record, disk_gb=1)
    assert (files.root.stat().st_ino, names(files)) == (before, {"disk", "disk.eph0", "disk.swap"})


def test_an_ephemeral_disk_that_a_resize_brought_goes_with_its_revert(files: Any, record: Any) -> None:
    files.ephemeral.unlink()
    without = replace(record, flavor=replace(record.flavor, ephemeral_gb=0))
    remade_disks.resize_disks(files, without.flavor, larger(without, ephemeral_gb=1), lambda *_amounts: None)
    assert files.ephemeral.exists()
    remade_disks.put_back_disks(files, without)
    assert not files.ephemeral.exists()


def test_a_resize_done_again_touches_nothing_that_is_done(files: Any, record: Any) -> None:
    grow(files, record)
    write(files.root, "new")
    grow(files, record)
    assert holds(files.root, "new")
    assert holds(kept_of(files.root), "old")


@pytest.mark.parametrize("call", ["os.link", "os.copy_file_range", "os.fsync"])
def test_a_resize_killed_anywhere_is_done_again_or_put_back(
    files: Any, record: Any, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def killed(*_arguments: Any, **_options: Any) -> None:
        raise Killed

    monkeypatch.setattr(call, killed)
    with pytest.raises(Killed):
        grow(files, record)
    monkeypatch.undo()
    assert holds(files.root, "old")
    remade_disks.put_back_disks(files, record)
    assert names(files) == {"disk", "disk.eph0", "disk.swap"}
    assert holds(files.root, "old")
    grow(files, record)
    assert (info(files.root)["virtual-size"], holds(files.root, "old")) == (2 * GIB, True)


def test_a_full_file_system_is_told_before_anything_is_copied(
    files: Any, record: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = os.statvfs(files.directory)
    monkeypatch.setattr(os, "statvfs", lambda _path: Space(f_bavail=1, f_frsize=space.f_frsize))
    with pytest.raises(HostFault, match=r"make the disks of instance .* anew: \d+ MiB are missing"):
        grow(files, record)
    assert holds(files.root, "old")
    assert "disk.part" not in names(files)


class Space:
    """What statvfs tells of a file system, as far as it is asked for."""

    def __init__(self, f_bavail: int, f_frsize: int) -> None:
        self.f_bavail, self.f_frsize = f_bavail, f_frsize


def test_a_rebuilt_instance_has_new_disks_over_the_new_image(files: Any, record: Any, tmp_path: Path) -> None:
    other = an_image(tmp_path / "other")
    ephemeral = files.ephemeral.stat().st_ino
    remade_disks.rebuild_disks(files, record, other, 0)
    assert info(files.root)["full-backing-filename"] == str(other.path)
    assert not holds(files.root, "old")
    assert files.ephemeral.stat().st_ino != ephemeral
    assert holds(kept_of(files.root), "old")
    remade_disks.drop_kept_disks(files)
    assert names(files) == {"disk", "disk.eph0", "disk.swap"}


def test_a_rebuild_that_is_given_up_leaves_the_very_disks(files: Any, record: Any, tmp_path: Path) -> None:
    before = (files.root.stat().st_ino, files.ephemeral.stat().st_ino)
    remade_disks.rebuild_disks(files, record, an_image(tmp_path / "other"), 0)
    remade_disks.put_back_disks(files, record)
    assert (files.root.stat().st_ino, files.ephemeral.stat().st_ino) == before
    assert names(files) == {"disk", "disk.eph0", "disk.swap"}


def test_a_lost_root_disk_is_rebuilt_as_well(files: Any, record: Any, base: Any) -> None:
    files.root.unlink()
    remade_disks.rebuild_disks(files, record, base, 0)
    assert info(files.root)["virtual-size"] == GIB


def test_a_rescue_disk_is_as_large_as_its_image_and_goes_without_a_trace(files: Any, base: Any) -> None:
    remade_disks.make_rescue_disk(files, base)
    assert info(files.rescue)["virtual-size"] == 64 << 20
    remade_disks.remove_rescue_disk(files)
    assert names(files) == {"disk", "disk.eph0", "disk.swap"}
