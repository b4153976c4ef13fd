# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which disks a host misses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.missing_disks import missing_disks
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import DataDisk
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record, Task

RECORD = Record(
    uuid="0b6c1f0e-51c4-4b52-8f7e-0d2f3a9d6f01",
    name="web",
    flavor=Flavor("m1.nano", 1, 128, 1),
    image=ImageReference("tiny", "sha256:" + "0" * 64),
)


def missing(tmp_path: Path, record: Record) -> list[dict[str, str]]:
    return missing_disks(Paths(tmp_path), {"shared": str(tmp_path / "shared")}, [record])


@pytest.mark.parametrize("storage", [None, "shared"])
def test_disk_is_missing_until_it_is_there(storage: str | None, tmp_path: Path) -> None:
    record = replace(RECORD, storage=storage)
    root = Paths(tmp_path).instance(record.uuid, tmp_path / "shared" if storage else None).root
    assert missing(tmp_path, record) == [{"domain": "default.web", "path": str(root)}]
    root.parent.mkdir(parents=True)
    root.write_bytes(b"")
    assert missing(tmp_path, record) == []


@pytest.mark.parametrize("target", ["vdf", None])
def test_data_disk_is_missing_also_one_that_is_detached_and_kept(target: str | None, tmp_path: Path) -> None:
    files = Paths(tmp_path).instance(RECORD.uuid)
    files.directory.mkdir(parents=True)
    files.root.write_bytes(b"")
    record = replace(RECORD, disks=(DataDisk("data", 5, target),))
    assert missing(tmp_path, record) == [{"domain": "default.web", "path": str(files.data("data"))}]
    files.data("data").write_bytes(b"")
    assert missing(tmp_path, record) == []


def test_no_disk_of_a_shelved_instance_is_missing(tmp_path: Path) -> None:
    assert missing(tmp_path, replace(RECORD, condition=shelved("/srv/images", "running", "2026-01-01T00:00:00Z"))) == []


def test_disk_of_a_storage_that_is_not_declared_is_missing(tmp_path: Path) -> None:
    (found,) = missing(tmp_path, replace(RECORD, storage="elsewhere"))
    assert found["path"] == "storage elsewhere, not declared here,"


def test_disk_that_is_being_made_is_not_missing(tmp_path: Path) -> None:
    building = replace(RECORD, task=Task("building", "a run", "2026-11-20T20:00:00Z"))
    assert missing(tmp_path, building) == []


def test_disks_of_an_adopted_instance_are_where_they_always_were(tmp_path: Path) -> None:
    disk = tmp_path / "theirs.qcow2"
    record = replace(RECORD, adopted={"domain": "old", "disks": [str(disk), "default/volume"]})
    assert missing(tmp_path, record) == [{"domain": "default.web", "path": str(disk)}]
    disk.write_bytes(b"")
    assert missing(tmp_path, record) == []
