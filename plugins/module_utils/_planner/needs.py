# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the steps of a plan need: leases to decide under, images to start from, the CPUs a new guest must be able to
run on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import sha256_of
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import zone_peers

BUILDS = ("create", "complete", "evacuate")
# What of a record says how much of a storage its instance takes.
_SIZES = frozenset(("flavor", "disks", "restore_points"))
# What takes the instance's user data, as its config drive is made.
TAKES_USER_DATA = (*BUILDS, "rebuild")
# What puts a disk on its image.
_NEEDS_IMAGE = (*BUILDS, "rebuild", "arrive", "unshelve")
# What takes a name, or more of a quota.
_OF_PROJECT = ("rename", "attach_disk", "grow_disk")


def leases(steps: Sequence[Step]) -> tuple[str, ...]:
    """What a run must hold from deciding to claimed, where names and groups of a project, addresses of a network or
    room on a storage are taken.
    """
    names = set()
    for step in steps:
        if step.action == "evacuate":
            names.add(f"host:{step.options['from']}")
        if step.action in ("create", "adopt", "evacuate") and step.record is not None:
            names.add(f"project:{step.record['project']}")
            names.update(f"network:{port['network']}" for port in step.record["networks"])
        if step.record is not None and step.record.get("storage") and _SIZES & set(step.after):
            names.add(f"storage:{step.record['storage']}")
        if step.action in _OF_PROJECT and step.record is not None:
            names.add(f"project:{step.record['project']}")
        if step.action == "attach_nic" and step.record is not None:
            names.update(f"network:{port['network']}" for port in step.record["networks"])
        # Where two runs move members of one group, each must see what the other has claimed.
        if step.action in ("arrive", "unshelve") and step.record is not None and step.record["server_group"]:
            names.add(f"project:{step.record['project']}")
    return tuple(sorted(names))


def images(steps: Sequence[Step], desired: Desired) -> dict[str, dict[str, Any]]:
    """The catalogue's entries that the steps need, by sha256: hosts that have the file already need no more than its
    name.
    """
    known = {image.sha256: image for image in desired.images.values()}
    needed = {digest for digest in map(image_needed, steps) if digest is not None}
    return {digest: known[digest].to_dict() for digest in sorted(needed & set(known))}


def image_needed(step: Step) -> str | None:
    """The sha256 of the image that a step starts from; None for one that needs none."""
    if step.record is None:
        return None
    if step.action == "rescue":
        return sha256_of(step.record["condition"]["details"]["image"]["checksum"])
    return sha256_of(step.record["image"]["checksum"]) if step.action in _NEEDS_IMAGE else None


def cpu_pool(steps: Sequence[Step], fleet: Fleet) -> dict[str, list[str]]:
    """The distinct CPUs of each zone's hosts, by zone, for the zones in which something is built; "" is no zone."""
    hosts = {host.name: host for host in fleet.answering}
    pool: dict[str, list[str]] = {}
    for host in {hosts[step.host].zone: hosts[step.host] for step in _builds(steps)}.values():
        cpus = {peer.cpu for peer in zone_peers(host, list(hosts.values()))}
        pool[host.zone or ""] = sorted(xml for xml in cpus if xml)
    return pool


def _builds(steps: Sequence[Step]) -> Iterator[Step]:
    return (step for step in steps if step.action in BUILDS)
