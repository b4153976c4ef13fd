# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rebuild: the disks made anew from the same image or another."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.restore_point import (
    refuse_with_restore_points,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import fetching


def rebuild(subject: Subject) -> Change:
    """From the image that the option names, or its own as it is declared now.

    Raises Refused without the word that what is on its disks may be lost, and for an image that does not fit it.
    """
    record = subject.record
    image = image_of(subject, record.image)
    if not subject.option("accept_loss", bool, False):
        raise Refused("what is on its root and ephemeral disk would be lost: say accept_loss=true if it may be")
    _refuse_unfit(record, image)
    refuse_with_restore_points(record, "a rebuild")
    power_before = "running" if subject.power_state == "running" else "stopped"
    return Change(
        after={"image": reference(image).to_dict()},
        options={
            # What was broken runs when it is rebuilt, as in Nova.
            "power_state": "running" if subject.state == "error" else power_before,
            "power_before": power_before,
            "image_before": record.image.to_dict(),
            **fetching(image, subject.host),
        },
    )


def image_of(subject: Subject, own: ImageReference) -> Image:
    """The declared image that the option `image` names; without it the instance's own, also one declared no more."""
    name, known = subject.option("image", str), subject.desired.images
    if name is not None and name not in known:
        raise Refused(f"image {name} is not declared; there are {', '.join(sorted(known)) or 'none'}")
    found = known.get(name or own.name)
    return found if found is not None else Image.from_dict(own.to_dict())


def reference(image: Image) -> ImageReference:
    """What a record keeps of an image."""
    return ImageReference(image.name, image.checksum, image.format, dict(image.properties))


def _refuse_unfit(record: Record, image: Image) -> None:
    flavor = record.flavor
    for needs, has, what in (
        (image.min_disk_gb, flavor.disk_gb, "GB of disk"),
        (image.min_ram_mb, flavor.ram_mb, "MB of RAM"),
    ):
        if needs > has:
            raise Refused(f"image {image.name} needs {needs} {what}, its flavor {flavor.name} has {has}")
    firmware = firmware_of(image)
    if record.machine is not None and record.machine.firmware != firmware:
        raise Refused(
            f"image {image.name} boots by {firmware} and its machine has {record.machine.firmware}: "
            "delete the instance and have it made anew"
        )


def firmware_of(image: Image) -> str:
    """What an image boots by, `uefi` or `bios`."""
    return "uefi" if image.properties.get("hw_firmware_type") == "uefi" else "bios"
