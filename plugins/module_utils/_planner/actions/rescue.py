# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rescue and unrescue."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import power_before, rescued
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.rebuild import (
    firmware_of,
    image_of,
    reference,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import fetching


def rescue(subject: Subject) -> Change | None:
    """Boot the image that the option names, or the instance's own, beside its disks. One that is rescued stays so.

    Raises Refused for an image that its machine cannot boot.
    """
    record = subject.record
    if subject.state == "rescued":
        return None
    image = image_of(subject, record.image)
    if record.machine is not None and record.machine.firmware != firmware_of(image):
        raise Refused(f"image {image.name} boots by {firmware_of(image)}, its machine by {record.machine.firmware}")
    before = "running" if subject.state == "active" else "stopped"
    condition = rescued(reference(image), before, subject.moment.now)
    options = {"power_state": "running", **fetching(image, subject.host)}
    return Change(after={"condition": condition.to_dict()}, options=options)


def unrescue(subject: Subject) -> Change | None:
    """Boot its own disk again, if it ran before."""
    if subject.state != "rescued":
        return None
    return Change(after={"condition": None}, options={"power_state": power_before(subject.record)})
