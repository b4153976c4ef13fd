# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotas: what each project may have, and what a plan would make it have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor, Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import size_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage

UNLIMITED = -1
# What is counted, by project and by the limit's name. There are no volumes, floating IPs and networks of a project's
# own in this version: limits on these are taken, and count nothing.
Use = Mapping[str, Mapping[str, float]]
Images = Mapping[str, StoredImage]
_SNAPSHOT = "snapshot"
_GONE = ("delete", "release")


def beyond_quotas(
    desired: Desired,
    fleet: Fleet,
    records: Sequence[Record],
    steps: Sequence[Step],
    wanted: Sequence[DesiredInstance],
) -> list[str]:
    """A sentence for each limit that a plan would exceed and that is not exceeded as much already.

    records are the instances that are there, also where only keepers say so; wanted are those that no step makes yet.
    """
    if not any(entry.get("quotas") for entry in desired.projects.values()):
        return []
    images = snapshots(fleet, records)
    after = snapshots_after(images, steps)
    used = use_of(records, images=images.values())
    planned = use_of(records_after(records, steps), wanted, desired.flavors, after.values())
    return exceeded(desired.projects, used, planned)


def use_of(
    records: Iterable[Record],
    wanted: Iterable[DesiredInstance] = (),
    flavors: Mapping[str, Flavor] | None = None,
    images: Iterable[StoredImage] = (),
) -> Use:
    """What instances and images that are there, and instances that shall be made of these flavors, take together."""
    taken = [(each.project, size_of(each), each.server_group) for each in records]
    taken += [(each.project, _wished(each, flavors or {}), each.server_group) for each in wanted]
    use: dict[str, Counter[str]] = {}
    groups: dict[str, set[str]] = {}
    for project, resources, group in taken:
        use.setdefault(project, Counter()).update({"instances": 1, **resources.to_dict()})
        if group is not None:
            groups.setdefault(project, set()).add(group)
    for project, names in groups.items():
        use[project]["server_groups"] = len(names)
    for image in images:
        use.setdefault(image.project, Counter())["snapshots"] += 1
    return use


def _wished(wanted: DesiredInstance, flavors: Mapping[str, Flavor]) -> Resources:
    return flavors[wanted.flavor].resources + Resources(disk_gb=sum(disk.size_gb for disk in wanted.disks or ()))


def records_after(records: Iterable[Record], steps: Iterable[Step]) -> list[Record]:
    """The records as they would be once the steps are done."""
    after = {record.uuid: record for record in records}
    for step in steps:
        if step.action in _GONE:
            after.pop(step.uuid, None)
        elif step.record is not None:
            after[step.uuid] = Record.from_dict(step.record)
    return list(after.values())


def snapshots(fleet: Fleet, records: Iterable[Record]) -> Images:
    """The images made from instances, by name: those in the store, which every host sees, and those being made."""
    listed = [entry for host in fleet.answering for entry in (host.facts.get("image_store") or {}).get("images") or ()]
    tasks = [record.task for record in records if record.task is not None]
    listed += [task.options["image"] for task in tasks if task.action == _SNAPSHOT]
    return {image.name: image for image in map(StoredImage.from_dict, listed)}


def snapshots_after(images: Images, steps: Sequence[Step]) -> Images:
    """The same once the steps are done: with the images they make, without the backups that these replace."""
    after = dict(images)
    for step in steps:
        if step.action != _SNAPSHOT:
            continue
        made, keep = StoredImage.from_dict(step.options["image"]), step.options.get("keep")
        after[made.name] = made
        series = [image for image in after.values() if (image.instance, image.backup) == (made.instance, made.backup)]
        series.sort(key=lambda image: (image.created_at, image.name), reverse=True)
        for image in series[keep:] if keep else ():
            del after[image.name]
    return after


def exceeded(projects: Mapping[str, Mapping[str, Any]], used: Use, planned: Use) -> list[str]:
    """The sentences, by what is there now and what would be there. projects are declared ones, each with `quotas`."""
    sentences = []
    for project, entry in sorted(projects.items()):
        for name, limit in sorted((entry.get("quotas") or {}).items()):
            now, then = used.get(project, {}).get(name, 0), planned.get(project, {}).get(name, 0)
            if limit is None or limit == UNLIMITED or then <= limit or then <= now:
                continue
            sentences.append(
                f"project {project} may have {limit} {name}: {now:.10g} used, {then - now:.10g} more asked; "
                "raise its quota or ask for less"
            )
    return sentences
