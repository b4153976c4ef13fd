# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The conditions of an instance, with what each keeps in its details so that it can be left again.

resized: `flavor` (the one before), `power_state` (before), `confirm_at` (when it confirms itself, or null).
rescued: `image` (what it boots, as a record has it), `power_state` (before).
shelved: `store` (the image store that has its disk), `power_state` (before).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Condition, Record

RESIZED, RESCUED, SHELVED = "resized", "rescued", "shelved"


def resized(before: Flavor, power_state: str, since: str, confirm_at: str | None) -> Condition:
    """The condition of an instance that has another flavor, to be confirmed or reverted."""
    return Condition(RESIZED, since, {"flavor": before.to_dict(), "power_state": power_state, "confirm_at": confirm_at})


def rescued(image: ImageReference, power_state: str, since: str) -> Condition:
    """The condition of an instance that boots a rescue image, its own disks beside it."""
    return Condition(RESCUED, since, {"image": image.to_dict(), "power_state": power_state})


def shelved(store: str, power_state: str, since: str) -> Condition:
    """The condition of an instance that has its disk in the image store, and none on its host."""
    return Condition(SHELVED, since, {"store": store, "power_state": power_state})


def is_shelved(record: Record) -> bool:
    """Whether it has no disks here, takes nothing of its host, and cannot be started."""
    return record.condition is not None and record.condition.name == SHELVED


def shelved_in(record: Record) -> str | None:
    """The image store that has its disk, or may while it is shelved, unshelved or deleted; None for all others."""
    if is_shelved(record) and record.condition is not None:
        return str(record.condition.details["store"])
    task = record.task
    if task is None or (task.action not in ("shelve", "unshelve") and task.name != "deleting"):
        return None
    return task.options.get("store")


def flavor_before(record: Record) -> Flavor | None:
    """The flavor that a resized instance goes back to with a revert; None for one that is not resized."""
    if record.condition is None or record.condition.name != RESIZED:
        return None
    return Flavor.from_dict(record.condition.details["flavor"])


def keeps_old_disk(before: Flavor, after: Flavor) -> bool:
    """Whether a resize makes a new root disk, and keeps the old one until it is confirmed."""
    return after.disk_gb > before.disk_gb


def confirms_itself(record: Record, now: str) -> bool:
    """Whether a resize was given a time after which it counts as confirmed, and that is over (ISO 8601, UTC)."""
    if record.condition is None or record.condition.name != RESIZED:
        return False
    confirm_at = record.condition.details.get("confirm_at")
    return confirm_at is not None and confirm_at <= now


def rescue_image(record: Record) -> ImageReference | None:
    """What a rescued instance boots; None for one that is not rescued."""
    if record.condition is None or record.condition.name != RESCUED:
        return None
    return ImageReference.from_dict(record.condition.details["image"])


def images_below(record: Record) -> frozenset[str]:
    """The checksums of the images that its disks rest on, or may while a task is at work on it."""
    references: list[Mapping[str, Any] | None] = [record.image.to_dict()]
    rescue = rescue_image(record)
    if rescue is not None:
        references.append(rescue.to_dict())
    if record.task is not None:
        before, after = record.task.options.get("image_before"), record.task.after
        condition = after.get("condition") or {}
        references += [before, after.get("image"), (condition.get("details") or {}).get("image")]
    return frozenset(reference["checksum"] for reference in references if reference)


def power_before(record: Record) -> str:
    """The power state that an instance had before it got its condition."""
    details = record.condition.details if record.condition is not None else {}
    return str(details.get("power_state", record.power_state))
