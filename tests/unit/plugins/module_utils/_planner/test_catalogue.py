# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The store's images stand beside those that YAML declares, which win."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage
from ansible_collections.lodestar.compute.plugins.module_utils._planner.catalogue import with_stored_images

STORED = StoredImage(
    "web-copy",
    "default",
    "00000000-0000-4000-8000-000000000001",
    "sha256:" + 64 * "b",
    virtual_size=1 << 30,
    created_at="2026-03-01T03:00:00Z",
    is_consistent=True,
    min_disk_gb=1,
    properties={"hw_firmware_type": "uefi"},
)


def fleet(**store: Any) -> Fleet:
    return Fleet((Host.from_dict({"schema": 1, "name": "hv1", "state": "up", "image_store": store}),))


def test_an_image_of_the_store_is_fetched_from_its_path() -> None:
    seen = fleet(ready=True, images=[STORED.to_dict()])
    image = with_stored_images(Desired(image_store="/srv/store"), seen).images["web-copy"]
    assert image.url == "file:///srv/store/images/web-copy/disk"
    assert (image.checksum, image.min_disk_gb, image.properties) == (STORED.checksum, 1, STORED.properties)


def test_a_declared_image_wins() -> None:
    declared = Image("web-copy", "sha256:" + 64 * "c", url="https://example.org/web")
    desired = Desired(image_store="/srv/store", images={"web-copy": declared})
    seen = fleet(ready=True, images=[STORED.to_dict(), replace(STORED, name="other").to_dict()])
    images = with_stored_images(desired, seen).images
    assert (images["web-copy"], sorted(images)) == (declared, ["other", "web-copy"])


def test_nothing_is_added_without_a_store() -> None:
    desired = Desired()
    assert with_stored_images(desired, fleet(ready=True, images=[STORED.to_dict()])) is desired
