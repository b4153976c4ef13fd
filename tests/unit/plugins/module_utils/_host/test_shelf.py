# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks of shelved instances: of several hosts one takes a disk, and what is removed is nobody's any more."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.shelf import Shelf
from ansible_collections.lodestar.compute.plugins.module_utils._host.stored_images import store_facts
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage, shelved_name

UUID = "00000000-0000-4000-8000-000000000001"
ONE, OTHER = 32 * "a", 32 * "b"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with the disk of one shelved instance."""
    shelf = Shelf(tmp_path, ONE)
    disk = shelf.begin(shelved_name(UUID), UUID, 0)
    disk.write_text("what the guest wrote")
    image = StoredImage(shelved_name(UUID), "default", UUID, "", 0, "2026-03-01T03:00:00Z", True, is_shelved=True)
    (disk.parent / "image.json").write_text(json.dumps(image.to_dict()))
    disk.parent.rename(shelf.images / image.name)
    return tmp_path


def test_nobody_but_root_may_list_it_and_it_is_no_image(store: Path) -> None:
    assert (store / "shelved").stat().st_mode & 0o777 == 0o700
    assert store_facts(store) == {"ready": True, "images": [], "shelved": [UUID]}


def test_one_host_takes_it_again_and_again_and_no_other(store: Path) -> None:
    one, other = Shelf(store, ONE), Shelf(store, OTHER)
    one.take(UUID)
    one.take(UUID)
    with pytest.raises(Refused, match="another host has taken it"):
        other.take(UUID)
    image, disk = one.taken(UUID)
    assert (image.instance, disk.read_text()) == (UUID, "what the guest wrote")
    assert store_facts(store)["shelved"] == []
    one.give_back(UUID)
    other.take(UUID)
    assert (one.has_taken(UUID), other.has_taken(UUID)) == (False, True)


def test_of_many_that_take_it_at_once_one_has_it(store: Path) -> None:
    def take(number: int) -> bool:
        try:
            Shelf(store, f"{number:032d}").take(UUID)
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(max_workers=8) as hosts:
        assert sum(hosts.map(take, range(8))) == 1


def test_a_deletion_removes_it_unless_another_host_has_it(store: Path) -> None:
    Shelf(store, OTHER).take(UUID)
    Shelf(store, ONE).remove_all(UUID)
    assert Shelf(store, OTHER).taken(UUID)[1].exists()
    Shelf(store, OTHER).give_back(UUID)
    Shelf(store, ONE).remove_all(UUID)
    assert list((store / "shelved").iterdir()) == []


@pytest.mark.parametrize("uuid", ["../../etc", "", "x"])
def test_what_is_no_uuid_leads_nowhere(store: Path, uuid: str) -> None:
    with pytest.raises(InvalidInput):
        Shelf(store, ONE).drop(uuid)
