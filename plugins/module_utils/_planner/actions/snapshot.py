# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshot: which image comes of an instance, under which name, and whether the guest is frozen for it."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import NAME_RULE, is_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject

_NAME_LIMIT = 63


def snapshot(subject: Subject) -> Change | None:
    """The image that the options describe; None where the instance's image of that name is in the store already.

    Raises Refused without an image store, for a name that is none or another's, for a host that does not see the store.
    """
    store = ready_store(subject)
    seen = subject.host.facts.get("image_store") or {}
    image = _image(subject)
    stored = {each["name"]: each for each in seen["images"]}.get(image.name)
    if stored is not None and stored["instance"] == image.instance:
        return None
    if image.name in subject.desired.images:
        raise Refused(f"there is an image {image.name} already: choose another name")
    options: dict[str, Any] = {"store": store, "image": image.to_dict(), "freeze": _is_frozen(subject)}
    keep = _keep(subject)
    how = "consistent" if image.is_consistent else "as a power cut would leave it"
    said = f"image {image.name} in {store}, {how}"
    if keep is not None:
        said += f"; of its backups {image.backup} the last {keep} are kept"
    return Change(options={**options, **({} if keep is None else {"keep": keep})}, said=said)


def ready_store(subject: Subject) -> str:
    """The path of the image store. Raises Refused where none is declared, or the instance's host does not see it."""
    store = subject.desired.image_store
    if store is None:
        raise Refused("there is no image store: declare lodestar_image_store with the path of a directory")
    if not (subject.host.facts.get("image_store") or {}).get("ready"):
        raise Refused(f"{subject.host.name} does not see the image store {store}: mount it there")
    return store


def _image(subject: Subject) -> StoredImage:
    """The image as it is known before it is made: without checksum and size."""
    record, now = subject.record, subject.moment.now
    digits = "".join(filter(str.isdigit, now))
    name = subject.option("name", str, f"{record.name[: _NAME_LIMIT - len(digits) - 1].rstrip('-')}-{digits}")
    if not is_name(name):
        raise Refused(f"{name!r} cannot be an image's name here: {NAME_RULE}")
    origin = subject.desired.images.get(record.image.name)
    return StoredImage(
        name=name,
        project=record.project,
        instance=record.uuid,
        checksum="",
        virtual_size=0,
        created_at=now,
        is_consistent=subject.power_state == "stopped" or _is_frozen(subject),
        min_disk_gb=record.flavor.disk_gb,
        min_ram_mb=origin.min_ram_mb if origin is not None else 0,
        backup=subject.option("backup", str),
        properties=dict(record.image.properties),
    )


def _is_frozen(subject: Subject) -> bool:
    """Whether the guest's file systems are frozen: it runs, and its image says that it has an agent."""
    return subject.power_state == "running" and has_agent(subject.record)


def has_agent(record: Record) -> bool:
    """Whether its image says that it has a guest agent."""
    return str(record.image.properties.get("hw_qemu_guest_agent", "")).lower() in ("true", "yes", "1")


def _keep(subject: Subject) -> int | None:
    keep: int | None = subject.option("keep", int)
    backup = subject.option("backup", str)
    if (keep is None) != (backup is None):
        raise Refused("snapshot: keep and backup belong together: how many are kept, of which series")
    if keep is not None and keep < 1:
        raise Refused(f"snapshot: keep must be 1 at least, not {keep}")
    return keep
