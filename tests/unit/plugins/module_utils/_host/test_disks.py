# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks: what a guest finds on them, and that a complete one is never made again."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import CachedImage
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import (
    make_ephemeral_disk,
    make_file,
    make_instance_directory,
    make_root_disk,
    make_swap_disk,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor

GIB = 1 << 30


@pytest.fixture
def files(paths, record):
    return make_instance_directory(paths, record.uuid)


@pytest.fixture(params=["qcow2", "raw"])
def base(request, tmp_path) -> CachedImage:
    path = tmp_path / "base"
    subprocess.run(["qemu-img", "create", "-q", "-f", request.param, path, "64M"], check=True)
    return CachedImage(64 * "0", path, "tiny", request.param, 64 << 20)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def described(path: Path) -> dict:
    answer = subprocess.run(["qemu-img", "info", "--output=json", path], check=True, capture_output=True)
    return json.loads(answer.stdout)


def blkid(path: Path, tag: str) -> str:
    argv = ["blkid", "-p", "-o", "value", "-s", tag, path]
    return subprocess.run(argv, check=True, capture_output=True, text=True).stdout.strip()


def test_the_root_disk_is_an_overlay_of_the_flavors_size(files, record, base):
    assert make_root_disk(files, record, base)
    info = described(files.root)
    assert (info["format"], info["virtual-size"]) == ("qcow2", GIB)
    assert (info["backing-filename"], info["backing-filename-format"]) == (str(base.path), base.format)
    subprocess.run(["qemu-img", "check", "-q", "-f", "qcow2", files.root], check=True)
    assert mode(files.root) == 0o600
    assert os.listdir(files.directory) == ["disk"]


@pytest.mark.parametrize(("disk_gb", "virtual_size", "min_disk_gb"), [(1, GIB + 1, 0), (1, 1 << 20, 2), (0, 512, 0)])
def test_a_flavor_smaller_than_the_image_is_refused(files, record, base, disk_gb, virtual_size, min_disk_gb):
    small = replace(record, flavor=Flavor("m1.nano", 1, 64, disk_gb))
    with pytest.raises(Refused, match=rf"m1\.nano of instance default\.web-1 has {disk_gb} GB .* needs [12]; choose"):
        make_root_disk(files, small, replace(base, virtual_size=virtual_size), min_disk_gb)
    assert os.listdir(files.directory) == []


def test_the_ephemeral_disk_is_labelled_and_sparse(files, record):
    assert make_ephemeral_disk(files, record)
    assert (blkid(files.ephemeral, "TYPE"), blkid(files.ephemeral, "LABEL")) == ("ext4", "ephemeral0")
    status = files.ephemeral.stat()
    assert status.st_size == GIB
    assert status.st_blocks * 512 < GIB / 10
    assert mode(files.ephemeral) == 0o600
    subprocess.run(["e2fsck", "-fn", files.ephemeral], check=True, capture_output=True)


def test_the_swap_disk_is_swap(files, record):
    assert make_swap_disk(files, record)
    assert blkid(files.swap, "TYPE") == "swap"
    assert files.swap.stat().st_size == 64 << 20


def test_a_flavor_without_them_has_none(files, record):
    plain = replace(record, flavor=Flavor("m1.tiny", 1, 64, 1))
    assert not make_ephemeral_disk(files, plain)
    assert not make_swap_disk(files, plain)
    assert os.listdir(files.directory) == []


def test_a_complete_disk_is_never_written_again(files, record, base):
    """Also when the flavor has changed since, or the guest has written to it."""
    for path in (files.root, files.ephemeral, files.swap):
        path.write_bytes(b"the guest's own data")
    larger = replace(record, flavor=Flavor("m1.large", 4, 8192, 80, 10, 1024))
    assert not make_root_disk(files, larger, base)
    assert not make_ephemeral_disk(files, larger)
    assert not make_swap_disk(files, larger)
    assert {path.read_bytes() for path in files.directory.iterdir()} == {b"the guest's own data"}


def test_what_a_killed_run_left_is_made_anew(files, record, base):
    for name in ("disk.part", "disk.eph0.part", "disk.swap.part"):
        (files.directory / name).write_bytes(b"half")
    assert make_root_disk(files, record, base)
    assert make_ephemeral_disk(files, record)
    assert make_swap_disk(files, record)
    assert sorted(os.listdir(files.directory)) == ["disk", "disk.eph0", "disk.swap"]


def test_a_link_in_the_place_of_a_part_is_not_followed(files, record, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (files.directory / "disk.swap.part").symlink_to(victim)
    assert make_swap_disk(files, record)
    assert victim.read_text() == "precious"


def test_a_disk_that_cannot_be_made_leaves_nothing(files, record, base):
    with pytest.raises(HostFault, match=r"make .*/disk: qemu-img failed"):
        make_root_disk(files, record, replace(base, format="no-such-format"))
    assert os.listdir(files.directory) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small file system")
def test_a_full_file_system_leaves_nothing(files, record):
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", files.directory], check=True)
    try:
        with pytest.raises(HostFault, match=r"disk\.eph0"):
            make_ephemeral_disk(files, record)
        with pytest.raises(HostFault, match=r"cannot make .*/disk: 1 MiB are missing .*, 1 are needed and 0 are free"):
            make_file(files.root, lambda part: part.write_bytes(bytes(1 << 20)) and None, 1 << 20)
        assert os.listdir(files.directory) == []
    finally:
        subprocess.run(["umount", files.directory], check=True)


def test_qemu_may_pass_through_the_directory_and_nobody_list_it(paths, files):
    assert mode(files.directory) == 0o711
    assert mode(paths.instances()) == 0o711


def test_declared_storage_is_used_where_it_is_mounted(paths, record, tmp_path):
    storage = tmp_path / "shared"
    with pytest.raises(HostFault, match="shared/instances is missing: mount the storage at"):
        make_instance_directory(paths, record.uuid, storage)
    assert not storage.exists()
    (storage / "instances").mkdir(parents=True)
    files = make_instance_directory(paths, record.uuid, storage)
    assert files.directory == storage / "instances" / record.uuid
    assert files.directory.is_dir()
