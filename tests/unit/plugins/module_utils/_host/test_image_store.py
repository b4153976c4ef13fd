# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The image store: complete images under their names, or none."""

from __future__ import annotations

import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, ImageRejected, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_store import ImageStore
from ansible_collections.lodestar.compute.plugins.module_utils._host.stored_images import store_facts
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage

INSTANCE = "00000000-0000-4000-8000-000000000001"
IMAGE = StoredImage("web-copy", "default", INSTANCE, "", 0, "2026-03-01T03:00:00Z", is_consistent=True)


def begun(store: ImageStore, image: StoredImage = IMAGE) -> None:
    target = store.begin(image.name, image.instance, 0)
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", str(target), "3G"], check=True)


def test_a_published_image_is_listed_with_what_its_file_says(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    begun(store)
    assert store.listed() == []
    made = store.publish(IMAGE)
    assert store.listed() == [made]
    assert (made.virtual_size, made.min_disk_gb, made.checksum[:7]) == (3 << 30, 3, "sha256:")
    disk = tmp_path / "images" / "web-copy" / "disk"
    assert stat.S_IMODE(disk.stat().st_mode) == 0o444
    assert made.in_catalogue(str(tmp_path)).url == f"file://{disk}"
    assert [path.name for path in (tmp_path / "images").iterdir()] == ["web-copy"]


def test_an_image_never_takes_the_place_of_another(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    begun(store)
    first = store.publish(IMAGE)
    other = replace(IMAGE, instance=INSTANCE[:-1] + "2")
    begun(store, other)
    with pytest.raises(Refused, match="choose another name"):
        store.publish(other)
    assert store.listed() == [first]


def test_what_is_no_sound_image_is_not_published(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    store.begin(IMAGE.name, INSTANCE, 0).write_bytes(b"#!/bin/sh\n" * 100)
    with pytest.raises(ImageRejected):
        store.publish(IMAGE)
    store.discard(IMAGE.name, INSTANCE)
    assert list((tmp_path / "images").iterdir()) == []


def test_a_store_without_room_says_how_much_is_missing(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    with pytest.raises(
        HostFault, match=rf"cannot make image web-copy: \d+ MiB are missing on the file system of {tmp_path}"
    ):
        store.begin(IMAGE.name, INSTANCE, 1 << 60)
    assert list((tmp_path / "images").iterdir()) == []


def test_a_store_that_is_not_mounted_is_told(tmp_path: Path) -> None:
    store = ImageStore(tmp_path / "nowhere")
    assert store_facts(store.path) == {"ready": False, "images": [], "shelved": []}
    with pytest.raises(HostFault, match="mount it"):
        store.begin(IMAGE.name, INSTANCE, 0)


def test_only_backups_of_the_same_instance_and_series_are_rotated(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    other = INSTANCE[:-1] + "2"
    for number, (instance, series) in enumerate([(INSTANCE, "daily")] * 3 + [(INSTANCE, None), (other, "daily")]):
        created = f"2026-03-01T03:00:0{number}Z"
        image = replace(IMAGE, name=f"copy-{number}", instance=instance, backup=series, created_at=created)
        begun(store, image)
        store.publish(image)
    assert store.rotate(INSTANCE, "daily", 2) == ["copy-0"]
    assert [image.name for image in store.listed()] == ["copy-1", "copy-2", "copy-3", "copy-4"]


def test_an_image_that_cannot_be_read_is_not_listed(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    begun(store)
    store.publish(IMAGE)
    for name, text in (("newer", '{"schema": 2}'), ("broken", "{"), ("copied", '{"schema": 1, "name": "else"}')):
        (tmp_path / "images" / name).mkdir()
        (tmp_path / "images" / name / "image.json").write_text(text)
    assert [image.name for image in store.listed()] == ["web-copy"]


def test_a_removed_image_is_gone_and_removing_again_is_nothing(tmp_path: Path) -> None:
    store = ImageStore(tmp_path)
    begun(store)
    store.publish(IMAGE)
    for _time in range(2):
        store.remove("web-copy")
        assert list((tmp_path / "images").iterdir()) == []
    with pytest.raises(Refused, match="no image's name"):
        store.remove("../escape")
