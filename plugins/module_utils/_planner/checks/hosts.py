# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of hosts: that they answer, promise no more than they have, and start and let pass nothing they must not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks.reading import Check
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence, Finding


def host_silent(evidence: Evidence) -> Iterator[Finding]:
    """Hosts that should have answered and did not."""
    for name in sorted(set(evidence.expected) - evidence.answering()):
        if evidence.is_dead(name):
            continue
        count = len(evidence.copies.get(name, {}))
        problem = f"did not answer; the keepers know {count} instances there, of which nothing can be said"
        yield Finding(8, "host_silent", name, "host", problem, "bring it back, or fence it and run host_evacuate")


def guard_absent(evidence: Evidence) -> Iterator[Finding]:
    """Hosts whose boot guard is missing, or still closed."""
    for host in evidence.hosts:
        if host.facts.get("guard") != "open":
            remedy = {
                "missing": "run host_prepare",
                "closed": "see `journalctl -u lodestar-boot` there: it waits for a majority of the keepers",
            }.get(str(host.facts.get("guard")), "run host_prepare")
            yield Finding(
                7, "guard_absent", host.name, "boot guard", f"is {host.facts.get('guard', 'missing')}", remedy
            )


def autostarted(evidence: Evidence) -> Iterator[Finding]:
    """Managed domains that libvirt would start by itself."""
    for host in evidence.hosts:
        for name in host.facts.get("autostart") or ():
            yield Finding(
                7,
                "autostarted",
                host.name,
                name,
                "libvirt would start it at boot without asking where it is",
                f"virsh autostart --disable {name}",
            )


def unfiltered(evidence: Evidence) -> Iterator[Finding]:
    """Interfaces of guests that run without the rules that hold them to their addresses."""
    for host in evidence.hosts:
        for interface in host.facts.get("unfiltered") or ():
            yield Finding(
                15,
                "unfiltered",
                host.name,
                interface,
                "has no rules of its own that hold its guest to its addresses: has somebody flushed nftables'?",
                "restart libvirtd there (virtqemud on Red Hat's), which writes them anew and stops no guest",
            )


def certificate_expiring(evidence: Evidence) -> Iterator[Finding]:
    """Certificates that are missing or soon expire."""
    for host in evidence.hosts:
        expires = (host.facts.get("certificate") or {}).get("not_after")
        if expires is None:
            yield Finding(15, "certificate_expiring", host.name, "certificate", "the host has none", "run host_prepare")
        elif _instant(expires) - evidence.now < timedelta(days=evidence.certificate_days):
            yield Finding(
                15,
                "certificate_expiring",
                host.name,
                "certificate",
                f"is valid until {expires}",
                "run host_prepare: it renews it",
            )


def overcommitted(evidence: Evidence) -> Iterator[Finding]:
    """Hosts whose defined domains exceed what may be used."""
    for host in evidence.hosts:
        limit, used = host.limit.to_dict(), host.used.to_dict()
        for resource in limit:
            if used[resource] > limit[resource]:
                yield Finding(
                    9,
                    "overcommitted",
                    host.name,
                    resource,
                    f"{used[resource]:g} used, {limit[resource]:g} allowed",
                    "move or delete instances, or change lodestar_ratios or lodestar_reserved",
                )


CHECKS: tuple[Check, ...] = (host_silent, guard_absent, autostarted, unfiltered, certificate_expiring, overcommitted)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
