# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an instance has and what YAML wants of it: changes that can be made, and those that are refused, with what
would help.

An option left unset never differs. Another flavor is a resize, and another image, where YAML permits it, a rebuild.
An image or network declared anew under the same name leaves the instances that were made of it as they are: their
records keep what they were made of. A flavor declared anew asks for another size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.wished_devices import (
    WishedDevices,
    moved_addresses,
    shrunk_disks,
    wished_devices,
)

# (observed, wanted) -> the action that comes nearer; what is suspended or paused is woken before it is stopped, as in
# Nova
POWER_ACTIONS = {
    ("running", "stopped"): "stop",
    ("running", "paused"): "pause",
    ("running", "suspended"): "suspend",
    ("stopped", "running"): "start",
    ("stopped", "paused"): "start",
    ("stopped", "suspended"): "start",
    ("crashed", "running"): "start",
    ("crashed", "paused"): "start",
    ("crashed", "suspended"): "start",
    ("crashed", "stopped"): "stop",
    ("paused", "running"): "unpause",
    ("paused", "stopped"): "unpause",
    ("paused", "suspended"): "unpause",
    ("suspended", "running"): "resume",
    ("suspended", "stopped"): "resume",
    ("suspended", "paused"): "resume",
}
_MAKE_ANEW = "set it back, or delete the instance and have it made anew"
_PLUG_AGAIN = "set it back, or apply once without that network, for the guest to get another interface then"
_NEVER_SHRUNK = "a disk is never shrunk: set it back, or declare a smaller one beside it and copy"
_REBUILD = "set it back, or let it be rebuilt with on_image_change: rebuild, which loses what is on its disks"
Refusal = tuple[str, str]  # what is refused, and what would help


@dataclass(frozen=True)
class Difference:
    """before and after hold the record's keys that can be changed now; refused are sentences on what cannot.

    is_remade: it has another flavor than YAML wants, or another image and may be rebuilt. devices are interfaces and
    data disks to gain and to lose.
    """

    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)
    refused: tuple[str, ...] = ()
    is_remade: bool = False
    devices: WishedDevices = field(default_factory=WishedDevices)


def difference(wanted: DesiredInstance, record: Record, host: Host | None, desired: Desired, origin: str) -> Difference:
    """What is to change in a record, power aside. host is the one that has it, None when that does not answer."""
    changes = dict(_changes(wanted, record, host, origin))
    return Difference(
        before={key: before for key, (before, _after) in changes.items()},
        after={key: after for key, (_before, after) in changes.items()},
        refused=_sentences(_refusals(wanted, record, host, desired)),
        is_remade=wanted.flavor != record.flavor.name or (_wants_image(wanted, record) and _may_rebuild(wanted)),
        devices=wished_devices(wanted, record),
    )


def _changes(
    wanted: DesiredInstance, record: Record, host: Host | None, origin: str
) -> Iterator[tuple[str, tuple[Any, Any]]]:
    if origin == "declared" and record.origin != "declared":
        yield "origin", (record.origin, "declared")
    if wanted.metadata is not None and dict(wanted.metadata) != dict(record.metadata):
        yield "metadata", (dict(record.metadata), dict(wanted.metadata))
    if wanted.tags is not None and set(wanted.tags) != set(record.tags):
        yield "tags", (list(record.tags), list(wanted.tags))
    if wanted.description is not None and wanted.description != (record.description or ""):
        yield "description", (record.description, wanted.description)
    if wanted.delete_protection not in (None, record.delete_protection):
        yield "delete_protection", (record.delete_protection, wanted.delete_protection)
    zone = wanted.availability_zone
    if zone is not None and zone != record.availability_zone and host is not None and host.zone == zone:
        yield "availability_zone", (record.availability_zone, zone)


def _sentences(refusals: Iterable[Refusal]) -> tuple[str, ...]:
    """What is refused, gathered by what would help: one sentence for each remedy."""
    by_remedy: dict[str, list[str]] = {}
    for what, remedy in refusals:
        by_remedy.setdefault(remedy, []).append(what)
    return tuple(f"{', '.join(whats)}: {remedy}" for remedy, whats in by_remedy.items())


def _refusals(wanted: DesiredInstance, record: Record, host: Host | None, desired: Desired) -> Iterator[Refusal]:
    yield from _size_refusals(wanted, record, desired)
    if _wants_image(wanted, record) and not _may_rebuild(wanted):
        yield f"it was made from image {record.image.name} and YAML wants {wanted.image}", _REBUILD
    for what in moved_addresses(wanted, record):
        yield what, _PLUG_AGAIN
    for what in shrunk_disks(wanted, record):
        yield what, _NEVER_SHRUNK
    for key, has in (("key_name", record.key_name), ("server_group", record.server_group), ("storage", record.storage)):
        wish = getattr(wanted, key)
        if wish is not None and wish != has:
            yield f"its {key} is {has or 'unset'} and YAML wants {wish}", _MAKE_ANEW
    if host is None:
        return
    if wanted.availability_zone is not None and wanted.availability_zone != host.zone:
        zone = f"zone {host.zone}" if host.zone else "no zone"
        yield f"it is on {host.name} in {zone} and YAML wants zone {wanted.availability_zone}", _MAKE_ANEW
    if wanted.host is not None and wanted.host != host.name:
        yield f"it is on {host.name} and YAML pins it to {wanted.host}", f"move it, or set host to {host.name}"


def _wants_image(wanted: DesiredInstance, record: Record) -> bool:
    return wanted.image != record.image.name


def _may_rebuild(wanted: DesiredInstance) -> bool:
    return wanted.on_image_change == "rebuild"


def _size_refusals(wanted: DesiredInstance, record: Record, desired: Desired) -> Iterator[Refusal]:
    has, wants = record.flavor, desired.flavors[wanted.flavor]
    if has.name != wants.name:
        return  # a resize
    # How far it may grow is no size: it has what it was started with, until a resize to its own flavor.
    was, now = (replace(flavor, max_vcpus=None, max_ram_mb=None).to_dict() for flavor in (has, wants))
    sizes = [f"{key} {was[key]}, now {now[key]}" for key in now if was[key] != now[key]]
    if sizes:
        remedy = "declare the new size under a name of its own, or set it back"
        yield f"flavor {has.name} had {' and '.join(sizes)} in YAML", remedy
