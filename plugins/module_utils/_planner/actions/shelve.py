# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelve, and what unshelving brings back; where to is decided for all of a run at once."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import (
    is_shelved,
    power_before,
    shelved,
    shelved_in,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage, shelved_name
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.power import stopping
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.restore_point import (
    refuse_with_restore_points,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.snapshot import ready_store

# In these a guest runs again once it is unshelved. What it had in memory is gone.
_WITH_GUEST = ("running", "paused")


def shelve(subject: Subject) -> Change | None:
    """Its disk goes to the image store. One that is shelved already stays so.

    Raises Refused without an image store that its host sees, and for disks that would be lost or need no shelving.
    """
    record, now = subject.record, subject.moment.now
    if subject.state == "shelved":
        return None
    store = ready_store(subject)
    _refuse_unfit(record)
    image = StoredImage(
        name=shelved_name(record.uuid),
        project=record.project,
        instance=record.uuid,
        checksum="",
        virtual_size=0,
        created_at=now,
        is_consistent=True,
        is_shelved=True,
    )
    return Change(
        before={"condition": None, "power_state": subject.power_state},
        after={"condition": shelved(store, subject.power_state, now).to_dict(), "power_state": "stopped"},
        options={
            "store": store,
            "image": image.to_dict(),
            "power_before": subject.power_state,
            "power_wanted": record.power_state,
            **stopping(subject),
        },
        said=_loss(record),
    )


def unshelve(subject: Subject) -> Change | None:
    """Its disk comes back, and it runs if it did. Raises Refused where no host sees its disk in the store."""
    record = subject.record
    if not is_shelved(record) or record.condition is None:
        return None
    store, hosts = shelved_in(record), subject.holdings.hosts.values()
    if not any(record.uuid in (host.facts.get("image_store") or {}).get("shelved", ()) for host in hosts):
        raise Refused(
            f"its disk is not in the image store {store}, as far as any host sees: mount the store; where a host that "
            "does not answer has taken the disk to unshelve it, bring that host back"
        )
    before = power_before(record)
    power_state = "running" if before in _WITH_GUEST else "stopped"
    options = {
        "store": store,
        "condition": record.condition.to_dict(),
        "power_state": power_state,
        "host": subject.option("host", str),
    }
    return Change(after={"condition": None, "power_state": power_state}, options=options)


def can_be_elsewhere(record: Record) -> bool:
    """Whether an instance that keepers place on a silent host can come back without it: nothing of it is there."""
    return is_shelved(record) and record.task is None


def _refuse_unfit(record: Record) -> None:
    refuse_with_restore_points(record, "it was shelved")
    if record.storage is not None:
        raise Refused(f"its disk lies on storage {record.storage}: only what lies on a host itself is shelved; stop it")
    if record.disks:
        names = ", ".join(disk.name for disk in record.disks)
        raise Refused(f"its data disks ({names}) would stay on this host alone: detach and delete them, or stop it")


def _loss(record: Record) -> str:
    """What shelving loses: as in Nova, all but the root disk."""
    parts = [
        *(["what is on its ephemeral disk"] if record.flavor.ephemeral_gb else []),
        *(["what is on its swap"] if record.flavor.swap_mb else []),
        "what is in its memory",
    ]
    return f"{' and '.join(parts)} is lost"
