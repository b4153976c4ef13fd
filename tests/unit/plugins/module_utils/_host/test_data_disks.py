# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of data disks: thin, private, grown and never shrunk, and no trace of one that finds no room."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host import data_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.disks import make_instance_directory
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import GIB, DataDisk

DATA = DataDisk("data", 2, "vdf")


@pytest.fixture
def files(paths, record):
    return make_instance_directory(paths, record.uuid)


def size(path: Path) -> int:
    answer = subprocess.run(["qemu-img", "info", "--output=json", path], check=True, capture_output=True)
    info = json.loads(answer.stdout)
    assert (info["format"], "backing-filename" in info) == ("qcow2", False)
    return info["virtual-size"]


def test_a_disk_is_made_once_and_grows(files):
    data_disks.make_data_disk(files, DATA)
    path = files.data("data")
    assert (size(path), stat.S_IMODE(path.stat().st_mode)) == (2 * GIB, 0o600)
    data_disks.grow_data_disk(files, replace(DATA, size_gb=3))
    data_disks.make_data_disk(files, DATA)
    assert size(path) == 3 * GIB
    assert path.stat().st_blocks * 512 < 1 << 20


def test_a_disk_never_shrinks(files):
    data_disks.make_data_disk(files, DATA)
    with pytest.raises(HostFault, match=r"grow .*disk\.data\.data"):
        data_disks.grow_data_disk(files, replace(DATA, size_gb=1))
    assert size(files.data("data")) == 2 * GIB


def test_a_removed_disk_leaves_nothing_and_may_be_removed_again(files):
    data_disks.make_data_disk(files, DATA)
    for _time in range(2):
        data_disks.remove_data_disk(files, DATA)
    assert os.listdir(files.directory) == []


def test_a_full_file_system_says_how_much_is_missing(files, monkeypatch):
    monkeypatch.setattr(os, "statvfs", lambda _path: SimpleNamespace(f_bavail=1, f_frsize=4096))
    with pytest.raises(HostFault, match=r"cannot make .*/disk\.data\.data: 1 MiB are missing on the file system of"):
        data_disks.make_data_disk(files, DATA)
    assert os.listdir(files.directory) == []


@pytest.mark.parametrize("name", ["../../etc", "root", "a/b", "", "x" * 21])
def test_no_name_leads_elsewhere(files, name):
    with pytest.raises(InvalidInput):
        files.data(name)
