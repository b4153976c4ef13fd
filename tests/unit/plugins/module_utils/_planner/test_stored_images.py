# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The image store's list, and which of its images may go."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.stored_image_removal import stored_image_removal_filter
from ansible_collections.lodestar.compute.plugins.filter.stored_images_text import stored_images_text_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record, Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage, shelved_name

AT = "2026-03-01T03:00:00Z"
UUIDS = [f"00000000-0000-4000-8000-{number:012d}" for number in range(4)]
IMAGE = StoredImage("before", "default", UUIDS[0], "sha256:" + 64 * "b", 5 << 20, AT, is_consistent=True)
FLAVOR = Flavor("m1.small", 1, 512, 5)
MAKER = Record(UUIDS[0], "web", FLAVOR, ImageReference("tiny", "sha256:" + 64 * "a"))
COPY = replace(MAKER, uuid=UUIDS[1], name="copy", image=ImageReference("before", IMAGE.checksum))
WISH = {"flavors": {"m1.small": {"vcpus": 1, "ram_mb": 512, "disk_gb": 5}}, "image_store": {"path": "/srv/images"}}


def fleet(*records: Record, images: tuple[StoredImage, ...] = (IMAGE,), ready: bool = True) -> dict[str, Any]:
    store = {"ready": ready, "images": [image.to_dict() for image in images], "shelved": []}
    host = {"name": "hv1", "state": "up", "instances": [record.to_dict() for record in records], "image_store": store}
    return {"schema": 1, "hosts": [host, {**host, "name": "hv2", "instances": []}]}


def removed(seen: dict[str, Any], *names: str, **more: Any) -> tuple[list[str], list[str]]:
    """The names of what goes, and what stands against it."""
    wish = more.pop("wish", WISH)
    found = stored_image_removal_filter(seen, wish, names=list(names), **more)
    return [image["name"] for image in found["images"]], found["problems"]


def test_what_nobody_needs_goes_by_name_or_pattern_on_one_host() -> None:
    images = (IMAGE, replace(IMAGE, name="daily-1"), replace(IMAGE, name="daily-2"))
    assert removed(fleet(MAKER, images=images), "daily-*") == (["daily-1", "daily-2"], [])
    assert stored_image_removal_filter(fleet(MAKER), WISH, names=["before"])["host"] == "hv1"


def test_what_is_not_there_is_said_and_nothing_is_wrong() -> None:
    found = stored_image_removal_filter(fleet(), WISH, names=["after"])
    assert (found["absent"], found["images"], found["problems"]) == (["after"], [], [])


def test_an_image_that_instances_were_made_from_goes_with_override_alone() -> None:
    _names, (problem,) = removed(fleet(MAKER, COPY), "before")
    assert problem.startswith("default.copy was made from image before: without it")
    assert removed(fleet(MAKER, COPY), "before", override=True) == (["before"], [])


def test_what_a_rebuild_that_was_killed_goes_back_to_is_needed_yet() -> None:
    task = Task("rebuilding", "run-0", AT, "rebuild", {"image_before": COPY.image.to_dict()})
    _names, (problem,) = removed(fleet(replace(MAKER, task=task)), "before")
    assert problem.startswith("default.web was made from image before")


@pytest.mark.parametrize(
    ("name", "more", "reason"),
    [
        (shelved_name(UUIDS[0]), {}, "is the disk of a shelved instance"),
        ("before", {"project": "shop"}, "image before is project default's, not shop's"),
        ("before", {"unknown": ["hv3"]}, "hv3 did not answer, and may have instances made from them"),
        (
            "before",
            {"wish": {**WISH, "instances": [{"name": "new", "flavor": "m1.small", "image": "before"}]}},
            "YAML names image before for default.new",
        ),
    ],
)
def test_what_is_needed_or_not_ours_is_told(name: str, more: dict[str, Any], reason: str) -> None:
    _names, (problem,) = removed(fleet(MAKER), name, **more)
    assert reason in problem


def test_an_image_that_is_being_made_stays_also_with_override() -> None:
    task = Task("snapshotting", "run-0", AT, "snapshot", {"image": IMAGE.to_dict()})
    _names, (problem,) = removed(fleet(replace(MAKER, task=task)), "before", override=True)
    assert "is being made of default.web" in problem


def test_without_a_host_that_sees_the_store_nothing_goes() -> None:
    names, (problem,) = removed(fleet(ready=False), "before")
    assert (names, problem) == ([], "no host that answers sees the image store /srv/images: mount it")


def test_the_list_says_where_from_how_large_and_who_was_made_from_it() -> None:
    backup = replace(IMAGE, name="older", instance=UUIDS[3], created_at="2026-02-01T03:00:00Z", backup="daily")
    backup = replace(backup, checksum="sha256:" + 64 * "c", is_consistent=False)
    assert stored_images_text_filter(fleet(MAKER, COPY, images=(IMAGE, backup)), unknown=["hv3"]).splitlines() == [
        f"older: 2026-02-01T03:00:00Z of an instance that is gone ({UUIDS[3]}), 5 MiB, "
        "as a power cut would have left it, backup daily",
        f"before: {AT} of default.web, 5 MiB, consistent, default.copy made from it",
        "hv3 did not answer: what was made there from these images is not told",
    ]


def test_an_empty_list_and_a_store_that_nobody_sees_are_told_apart() -> None:
    assert stored_images_text_filter(fleet(images=())) == "the image store has no image * of project default"
    assert stored_images_text_filter(fleet(ready=False)).startswith("no host that answers sees the image store")
