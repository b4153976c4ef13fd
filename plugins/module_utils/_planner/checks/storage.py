# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of disks: those that lack or are full, and what lies beside them."""

from __future__ import annotations

from collections.abc import Iterator

from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks.reading import (
    Check,
    is_held,
    label,
    problems_of,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence, Finding


def disk_missing(evidence: Evidence) -> Iterator[Finding]:
    """Instances whose root disk is not where their definition has it."""
    for host in evidence.hosts:
        for missing in host.facts.get("missing_disks") or ():
            yield Finding(
                2,
                "disk_missing",
                host.name,
                missing["domain"],
                f"{missing['path']} is not there",
                "mount its storage, restore the disk, or delete the instance",
            )


def guest_held(evidence: Evidence) -> Iterator[Finding]:
    """Guests that QEMU holds, as a thin disk of theirs met a full file system, or storage failed."""
    for host, instance in evidence.placed():
        for problem in problems_of(instance) if is_held(instance) else ():
            remedy = "make room where it says, or bring the storage back; then instance_power with power=unpause"
            yield Finding(9, "guest_held", host.name, label(instance), problem, remedy)


def leftovers(evidence: Evidence) -> Iterator[Finding]:
    """Instance directories without a domain."""
    for host in evidence.hosts:
        for leftover in host.facts.get("leftovers") or ():
            remedy = (
                "run fleet_reconcile" if leftover.get("deleting") else "look what it is before you remove it by hand"
            )
            yield Finding(
                13,
                "leftovers",
                host.name,
                leftover["uuid"],
                f"{leftover['path']} belongs to no domain of this host",
                remedy,
            )


def image_abandoned(evidence: Evidence) -> Iterator[Finding]:
    """Files in a host's image cache that a killed run left there."""
    for host in evidence.hosts:
        for path in host.facts.get("abandoned") or ():
            problem = "it was not written for an hour, and is no image of the cache"
            yield Finding(11, "image_abandoned", host.name, path, problem, "run fleet_reconcile")


CHECKS: tuple[Check, ...] = (disk_missing, guest_held, leftovers, image_abandoned)
