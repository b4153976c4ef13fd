# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What died with hosts, as keepers remember it: what may be made again, what is alive, and what nobody can tell.

Unknown means keep: an instance that may be anywhere where nobody has looked, and nobody has cut the power, stays as it
is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings, Kept
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import Left

# The keys of a task's options under which a move says where from, and where to.
_ENDS = ("to", "from")


@dataclass
class Lost:
    """placeable are host and record of what may be made again; places, by UUID, the fenced hosts that may have it."""

    placeable: list[tuple[str, Record]] = field(default_factory=list)
    skipped: list[Left] = field(default_factory=list)
    stranded: list[Left] = field(default_factory=list)
    places: dict[str, list[str]] = field(default_factory=dict)


def lost_of(holdings: Holdings, hosts: Sequence[str], fenced: Collection[str], kept: Kept) -> Lost:
    """Everything that keepers place on the hosts, each UUID once: by its newest record."""
    lost = Lost()
    records: dict[str, dict[str, Record]] = defaultdict(dict)
    for host, raws in sorted(kept.items()):
        for uuid, raw in sorted(raws.items()):
            try:
                records[uuid][host] = Record.from_dict(raw)
            except UnreadableRecord as error:
                if host in hosts:
                    name = f"{raw.get('project')}.{raw.get('name')}"
                    lost.stranded.append(Left(name, uuid, host, f"the keepers' copy cannot be read ({error})"))
    for uuid, by_host in records.items():
        if not set(by_host) & set(hosts):
            continue
        places = sorted({*by_host, *(end for record in by_host.values() for end in _ends(record))})
        newest = max(sorted(by_host), key=lambda host: by_host[host].generation)
        record = by_host[newest]
        seen = [holding for holding in holdings.with_uuid(uuid) if holding.is_seen]
        if any(not _is_claim(holding) for holding in seen):
            where = " and ".join(holding.host for holding in seen)
            lost.skipped.append(Left(record.domain_name, uuid, newest, f"it is alive on {where}"))
            continue
        is_missing = newest in holdings.hosts and not seen and record.domain_name not in holdings.blocked
        if is_missing and record.task is None:
            gone = f"it lived on {newest} since, which answers and does not have it: it was deleted there, or lost"
            lost.skipped.append(Left(record.domain_name, uuid, newest, f"{gone} (see fleet_verify)"))
            continue
        why = _why_in_doubt(seen, places, holdings, fenced) or _why_not_again(record, holdings)
        if why is not None:
            lost.stranded.append(Left(record.domain_name, uuid, newest, why))
            continue
        lost.places[uuid] = [place for place in places if place in fenced]
        # One that was to be made again on a host that answers, and is not there, is still its old host's.
        dead = newest if newest in fenced else next(host for host in hosts if host in by_host)
        lost.placeable.append((dead, record))
    return lost


def _ends(record: Record) -> Iterator[str]:
    """The hosts that a move in progress names."""
    options: Mapping[str, object] = record.task.options if record.task else {}
    return (str(options[key]) for key in _ENDS if options.get(key))


def _is_claim(holding: Holding) -> bool:
    """Whether an instance is only defined where it was to arrive."""
    task = holding.record.task
    is_off = holding.instance.observed.power_state in ("stopped", "unknown")
    return task is not None and task.name == "arriving" and is_off


def _why_in_doubt(
    claims: Sequence[Holding], places: Sequence[str], holdings: Holdings, fenced: Collection[str]
) -> str | None:
    if claims:
        return f"its move to {claims[0].host} was begun and claimed there: settle that first (fleet_reconcile)"
    silent = [place for place in places if place not in fenced and place not in holdings.hosts]
    if silent:
        return f"it may be on {' or '.join(silent)} as well, which neither answers nor is fenced"
    return None


def _why_not_again(record: Record, holdings: Holdings) -> str | None:
    """Why a record does not say how it is made again, or must not be."""
    if record.task is not None and record.task.name == "deleting":
        return "it was being deleted: delete it by name (instance_delete), which accepts the loss"
    if record.adopted is not None:
        return "it was adopted: how its disks were made is not known"
    if record.condition is not None and record.condition.name in ("shelved", "soft_deleted"):
        return f"it is {record.condition.name}, and nothing of it ran"
    twins = [twin for twin in holdings.named(record.domain_name) if twin.is_seen and twin.record.uuid != record.uuid]
    if twins:
        return f"its name is taken by {twins[0].record.uuid} on {twins[0].host}: rename or delete one of them"
    if record.domain_name in holdings.blocked:
        return f"its name is taken: {holdings.blocked[record.domain_name]}"
    return None
