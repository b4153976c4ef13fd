# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which promise is broken where: read-only checks over an observed fleet and the keepers' copies.

Each check is one function that yields findings; CHECKS says which promises it sees. What cannot be seen at rest, and
why, is in findings.UNSEEN, so that the two together name every promise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import IO_ERROR
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import PROMISES, Evidence, Finding

RUNNING_STATES = ("running",)


Check = Callable[[Evidence], Iterator[Finding]]


def verify(evidence: Evidence) -> list[Finding]:
    """Run every check; findings are ordered by promise, host and subject."""
    findings = [finding for check in CHECKS for finding in check(evidence)]
    return sorted(findings, key=lambda finding: (finding.promise, finding.host, finding.subject, finding.problem))


def findings_text(evidence: Evidence, findings: Sequence[Finding]) -> str:
    """Findings as a person reads them: by promise, each with what would help; or what was looked at and is well."""
    looked_at = (
        f"{len(evidence.hosts)} hosts, {sum(1 for _instance in evidence.placed())} instances, {len(CHECKS)} checks"
    )
    if not findings:
        return f"every promise that can be seen at rest holds: {looked_at}"
    lines: list[str] = []
    for promise, sentence in PROMISES.items():
        broken = [finding for finding in findings if finding.promise == promise]
        if broken:
            lines.append(f"promise {promise}: {sentence}")
        for finding in broken:
            lines += [
                f"  {finding.host}: {finding.subject}: {finding.problem}",
                f"    what would help: {finding.remedy}",
            ]
    return "\n".join([*map(printable, lines), f"findings: {len(findings)} ({looked_at})"])


def label(instance: Mapping[str, Any]) -> str:
    """The instance's address in words."""
    return f"{instance['project']}.{instance['name']}"


def running_twice(evidence: Evidence) -> Iterator[Finding]:
    """An instance with running vCPUs on two hosts: the worst that can happen."""
    for uuid, places in _by_key(evidence, "uuid").items():
        running = [host.name for host, instance in places if _power_state(instance) in RUNNING_STATES]
        if len(running) > 1:
            yield Finding(
                1,
                "running_twice",
                ", ".join(running),
                label(places[0][1]),
                f"{uuid} has running vCPUs on each of them",
                "suspend the copy with the lower generation; delete nothing before both disks were compared",
            )


def defined_twice(evidence: Evidence) -> Iterator[Finding]:
    """An instance defined on two hosts outside of a move: starting one may harm the other's disk."""
    for uuid, places in _by_key(evidence, "uuid").items():
        if len(places) > 1 and not any(_task_name(instance) == "arriving" for _host, instance in places):
            yield Finding(
                2,
                "defined_twice",
                ", ".join(host.name for host, _instance in places),
                label(places[0][1]),
                f"{uuid} is defined on each of them, and no move is in progress",
                "start neither; find out which disk is the newer one before one definition is removed",
            )


def name_twice(evidence: Evidence) -> Iterator[Finding]:
    """Two instances of one name, which only racing runs without leases could make."""
    by_name: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for host, instance in evidence.placed():
        by_name[label(instance)][instance["uuid"]].append(host.name)
    for name, uuids in by_name.items():
        if len(uuids) > 1:
            hosts = sorted({host for places in uuids.values() for host in places})
            yield Finding(
                8,
                "name_twice",
                ", ".join(hosts),
                name,
                f"{len(uuids)} different instances have this name",
                "rename or delete one of them",
            )


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
        for problem in _problems_of(instance) if _is_held(instance) else ():
            remedy = "make room where it says, or bring the storage back; then instance_power with power=unpause"
            yield Finding(9, "guest_held", host.name, label(instance), problem, remedy)


def record_contradicted(evidence: Evidence) -> Iterator[Finding]:
    """Instances of which the host sees something else than their record says."""
    for host, instance in evidence.placed():
        for problem in _problems_of(instance) if not _is_held(instance) else ():
            remedy = "undo what was changed past lodestar.compute, or delete the instance"
            yield Finding(12, "record_contradicted", host.name, label(instance), problem, remedy)


def interrupted(evidence: Evidence) -> Iterator[Finding]:
    """A task that was begun and that nobody works on."""
    for host, instance in evidence.placed():
        if instance.get("task") and not (instance.get("observed") or {}).get("busy"):
            yield Finding(
                11,
                "interrupted",
                host.name,
                label(instance),
                f"the task {_task_name(instance)} was begun, nobody works on it",
                "run fleet_reconcile",
            )


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


def record_unreadable(evidence: Evidence) -> Iterator[Finding]:
    """Managed domains whose record cannot be read."""
    for host in evidence.hosts:
        for entry in host.facts.get("unreadable") or ():
            yield Finding(
                12,
                "record_unreadable",
                host.name,
                entry["domain"],
                entry["problem"],
                "restore the domain's metadata from a keeper's copy; until then it is kept and not touched",
            )


def record_rolled_back(evidence: Evidence) -> Iterator[Finding]:
    """Records that are older than a keeper's copy, or that the keepers do not know as they are."""
    if evidence.kept is None:
        return
    # A move may leave a copy under its old host as well: the newest is what the keepers know.
    newest: dict[str, int] = {}
    for records in evidence.copies.values():
        for uuid, record in records.items():
            newest[uuid] = max(record["generation"], newest.get(uuid, 0))
    for host, instance in evidence.placed():
        known, has = newest.get(instance["uuid"]), instance["generation"]
        if known is None:
            problem, remedy = "the keepers hold no copy of its record", "run fleet_reconcile"
        elif known > has:
            problem = f"its record has generation {has}, the keepers know {known}"
            remedy = "find out who restored or rewrote this domain; the keepers' copy is the newer one"
        elif known < has:
            problem = f"the keepers' copy has generation {known}, the record {has}"
            remedy = "run fleet_reconcile"
        else:
            continue
        yield Finding(12, "record_rolled_back", host.name, label(instance), problem, remedy)


def record_lost(evidence: Evidence) -> Iterator[Finding]:
    """Instances that the keepers place on a host which answers and does not have them."""
    placed = {instance["uuid"] for _host, instance in evidence.placed()}
    unreadable = {entry["uuid"] for host in evidence.hosts for entry in host.facts.get("unreadable") or ()}
    answering = evidence.answering()
    for host, records in evidence.copies.items():
        for uuid, record in records.items():
            if host in answering and uuid not in placed and uuid not in unreadable:
                yield Finding(
                    12,
                    "record_lost",
                    host,
                    label(record),
                    f"the keepers know {uuid} here, the host does not have it",
                    "if it was undefined by hand, define it again or delete the instance with instance_delete",
                )


def address_twice(evidence: Evidence) -> Iterator[Finding]:
    """Instances that share a fixed address or a MAC on one network."""
    for key in ("address", "mac"):
        users: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
        for host, instance in evidence.placed():
            for port in instance.get("networks") or ():
                users[(port["network"], port[key])].add((instance["uuid"], label(instance), host.name))
        for (network, value), taken in users.items():
            if len({uuid for uuid, _name, _host in taken}) > 1:
                yield Finding(
                    15,
                    "address_twice",
                    ", ".join(sorted({host for _uuid, _name, host in taken})),
                    ", ".join(sorted({name for _uuid, name, _host in taken})),
                    f"share the {key} {value} on network {network}",
                    "give one of them another address",
                )


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


def keepers_differ(evidence: Evidence) -> Iterator[Finding]:
    """Hosts that know another set of keepers than the inventory."""
    wanted = sorted(evidence.keepers)
    for host in evidence.hosts:
        written = sorted(host.facts.get("keepers") or ())
        if written != wanted:
            problem = f"knows {', '.join(written) or 'none'}, inventory names {', '.join(wanted)}"
            yield Finding(
                8,
                "keepers_differ",
                host.name,
                "keepers",
                problem,
                "run fleet_keepers to change the set, or correct the inventory",
            )


def keepers_silent(evidence: Evidence) -> Iterator[Finding]:
    """No majority of keepers, without which no run may place anything and no host that boots starts anything."""
    if evidence.kept is None:
        yield Finding(
            8,
            "keepers_silent",
            ", ".join(sorted(evidence.keepers)),
            "keepers",
            "no majority of them answered",
            "bring them back, or change the set with fleet_keepers",
        )


def evacuation_unended(evidence: Evidence) -> Iterator[Finding]:
    """Evacuations that a killed run has left, and evacuated hosts that answer and that nobody has taken back."""
    for name, entry in sorted(evidence.evacuated.items()):
        if entry.stage == OPEN:
            problem = (
                f"the evacuation that {entry.by} began {entry.since} has not ended; the host starts nothing at boot"
            )
            remedy = "run host_evacuate again, or host_resume where the host is back"
            yield Finding(11, "evacuation_unended", name, "evacuation", problem, remedy)
        elif name in evidence.answering():
            problem = f"it was evacuated by {entry.by}, {entry.since}, and answers again"
            remedy = "run host_resume: it removes what lives elsewhere since, and puts the host to use"
            yield Finding(7, "evacuation_unended", name, "host", problem, remedy)


def host_silent(evidence: Evidence) -> Iterator[Finding]:
    """Hosts that should have answered and did not."""
    for name in sorted(set(evidence.expected) - evidence.answering()):
        if evidence.is_dead(name):
            continue
        count = len(evidence.copies.get(name, {}))
        problem = f"did not answer; the keepers know {count} instances there, of which nothing can be said"
        yield Finding(
            8, "host_silent", name, "host", problem,
            "bring it back, or fence it and run host_evacuate",
        )  # fmt: skip


CHECKS: tuple[Check, ...] = (
    running_twice,
    defined_twice,
    disk_missing,
    guard_absent,
    autostarted,
    name_twice,
    keepers_differ,
    keepers_silent,
    host_silent,
    evacuation_unended,
    overcommitted,
    guest_held,
    interrupted,
    record_unreadable,
    record_contradicted,
    record_rolled_back,
    record_lost,
    leftovers,
    image_abandoned,
    address_twice,
    unfiltered,
    certificate_expiring,
)


def _by_key(evidence: Evidence, key: str) -> dict[str, list[tuple[Host, Mapping[str, Any]]]]:
    places: dict[str, list[tuple[Host, Mapping[str, Any]]]] = defaultdict(list)
    for host, instance in evidence.placed():
        places[instance[key]].append((host, instance))
    return places


def _power_state(instance: Mapping[str, Any]) -> str:
    return str((instance.get("observed") or {}).get("power_state"))


def _problems_of(instance: Mapping[str, Any]) -> Sequence[str]:
    return (instance.get("observed") or {}).get("problems") or ()


def _is_held(instance: Mapping[str, Any]) -> bool:
    """Whether QEMU holds the guest, as it does after an I/O error."""
    observed = instance.get("observed") or {}
    return (observed.get("power_state"), observed.get("reason")) == ("paused", IO_ERROR)


def _task_name(instance: Mapping[str, Any]) -> str | None:
    return (instance.get("task") or {}).get("name")


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
