# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deletion: exactly the instance's own files, only when announced, and completed after a kill at any step."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import (
    HostFault,
    InvalidInput,
    Refused,
    UnreadableRecord,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.announced import (
    Deletion,
    Leftover,
    announced_deletion,
    announced_deletions,
    leftovers,
)
from ansible_collections.lodestar.compute.plugins.module_utils._host.deletion import (
    announce_deletion,
    finish_deletion,
    remove_instance_files,
)

FIRST = "00000000-0000-4000-8000-000000000001"
SECOND = "00000000-0000-4000-8000-000000000002"


def deletion(uuid: str = FIRST, storage: Path | None = None) -> Deletion:
    where = None if storage is None else str(storage)
    return Deletion(uuid, "default.web-1", 4, "run-1", "alice", "2026-03-01T03:00:00Z", where)


def populate(directory: Path) -> None:
    directory.mkdir(parents=True)
    for name in ("disk", "disk.eph0", "disk.swap.part", "disk.config", "console.log"):
        (directory / name).write_text(name)


@pytest.fixture
def two(paths):
    populate(paths.instance(FIRST).directory)
    populate(paths.instance(SECOND).directory)
    return paths


def test_an_announced_deletion_removes_its_own_files_alone(two):
    announce_deletion(two, deletion())
    remove_instance_files(two, FIRST)
    assert os.listdir(two.instances()) == [SECOND]
    assert len(os.listdir(two.instance(SECOND).directory)) == 5
    assert list(announced_deletions(two)) == [FIRST]
    finish_deletion(two, FIRST)
    assert announced_deletions(two) == {}


@pytest.mark.parametrize("name", ["notes.json", ".json", f"{FIRST}.part.json", f"{FIRST}.json.bak", FIRST])
def test_a_stray_file_announces_nothing_and_hides_nothing(two, name):
    announce_deletion(two, deletion())
    (two.deleting / name).write_text("not ours")
    assert list(announced_deletions(two)) == [FIRST]
    assert [left.uuid for left in leftovers(two, [SECOND])] == [FIRST]


def test_nothing_is_removed_without_an_announcement(two):
    announce_deletion(two, deletion(SECOND))
    with pytest.raises(Refused, match=f"files of instance {FIRST} are kept: no deletion was announced"):
        remove_instance_files(two, FIRST)
    assert len(os.listdir(two.instance(FIRST).directory)) == 5


def test_every_step_can_be_done_again(two):
    for _unused in range(2):
        announce_deletion(two, deletion())
    for _unused in range(2):
        remove_instance_files(two, FIRST)
    for _unused in range(2):
        finish_deletion(two, FIRST)
    assert leftovers(two, [SECOND]) == []


def test_user_data_of_a_killed_create_goes_too(two):
    tree = two.config_drive_tree(FIRST)
    (tree / "openstack" / "latest").mkdir(parents=True)
    (tree / "openstack" / "latest" / "user_data").write_text("secret")
    announce_deletion(two, deletion())
    remove_instance_files(two, FIRST)
    assert not tree.exists()


def test_a_link_is_removed_and_what_it_names_is_kept(two, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (two.instance(FIRST).directory / "link").symlink_to(victim)
    (two.instance(FIRST).directory / "up").symlink_to("..")
    announce_deletion(two, deletion())
    remove_instance_files(two, FIRST)
    assert victim.read_text() == "precious"
    assert os.listdir(two.instances()) == [SECOND]


def test_a_directory_that_is_a_link_is_refused(paths, tmp_path):
    populate(tmp_path / "elsewhere")
    paths.instances().mkdir(parents=True)
    paths.instance(FIRST).directory.symlink_to(tmp_path / "elsewhere")
    announce_deletion(paths, deletion())
    with pytest.raises(Refused, match="is not a directory of its own"):
        remove_instance_files(paths, FIRST)
    assert len(os.listdir(tmp_path / "elsewhere")) == 5


def test_a_directory_inside_stops_it_before_anything_is_removed(two):
    (two.instance(FIRST).directory / "someone-elses").mkdir()
    announce_deletion(two, deletion())
    with pytest.raises(Refused, match="holds a directory 'someone-elses'"):
        remove_instance_files(two, FIRST)
    assert len(os.listdir(two.instance(FIRST).directory)) == 6


@pytest.mark.parametrize("uuid", ["..", "", ".", "../base", FIRST.upper() + "x"])
def test_a_name_that_is_no_uuid_reaches_no_file(two, uuid):
    with pytest.raises(InvalidInput):
        remove_instance_files(two, uuid)


def test_declared_storage_that_is_not_mounted_stops_it(paths, tmp_path):
    storage = tmp_path / "shared"
    announce_deletion(paths, deletion(storage=storage))
    with pytest.raises(HostFault, match=r"cannot be removed: .*shared/instances is missing; mount"):
        remove_instance_files(paths, FIRST)
    populate(storage / "instances" / FIRST)
    remove_instance_files(paths, FIRST)
    assert os.listdir(storage / "instances") == []


@pytest.mark.parametrize(
    "text",
    ["{", '{"schema": 2}', '{"schema": 1}', '{"schema": 1, "uuid": 7}'],
    ids=["cut", "other schema", "empty", "odd"],
)
def test_an_announcement_that_cannot_be_read_permits_nothing(two, text):
    two.deleting.mkdir(parents=True)
    two.deleting_file(FIRST).write_text(text)
    with pytest.raises(UnreadableRecord):
        remove_instance_files(two, FIRST)
    assert len(os.listdir(two.instance(FIRST).directory)) == 5


def test_an_announcement_under_another_name_permits_nothing(two):
    announce_deletion(two, deletion(SECOND))
    two.deleting_file(SECOND).rename(two.deleting_file(FIRST))
    with pytest.raises(UnreadableRecord, match="speaks of instance"):
        remove_instance_files(two, FIRST)


def test_an_announcement_reads_back(paths):
    announce_deletion(paths, deletion(storage=Path("/srv/shared")))
    assert announced_deletion(paths, FIRST) == deletion(storage=Path("/srv/shared"))
    assert announced_deletion(paths, SECOND) is None


def test_leftovers_are_directories_without_a_domain(two):
    (two.instances() / "lost+found").mkdir()
    directory = str(two.instance(FIRST).directory)
    assert leftovers(two, [FIRST, SECOND]) == []
    assert leftovers(two, [SECOND]) == [Leftover(FIRST, directory, deleting=False)]
    announce_deletion(two, deletion())
    assert leftovers(two, [SECOND]) == [Leftover(FIRST, directory, deleting=True, name="default.web-1")]
    assert leftovers(two, [FIRST, SECOND]) == []


def test_leftovers_name_announced_deletions_on_declared_storage(paths, tmp_path):
    announce_deletion(paths, deletion(storage=tmp_path / "shared"))
    directory = str(tmp_path / "shared" / "instances" / FIRST)
    assert leftovers(paths, []) == [Leftover(FIRST, directory, deleting=True, name="default.web-1")]
