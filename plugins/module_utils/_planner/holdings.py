# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who holds what: the instances that answering hosts have, and those that a host which does not answer may have.

Unknown means keep: what cannot be read, or seen, still holds its name, its UUID and its addresses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import is_shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS

# host -> uuid -> record, as a majority of the keepers remembers it
Kept = Mapping[str, Mapping[str, Any]]
# host -> uuid -> the generation up to which it is gone from there, as any of the keepers was told
Removals = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Holding:
    """An instance and the host that has it; is_seen is False where only keepers say so, of a host that does not
    answer.
    """

    host: str
    instance: Instance
    is_seen: bool = True

    @property
    def record(self) -> Record:
        return self.instance.record


class Holdings:
    """What a fleet and its keepers know of instances, looked up by name and by UUID.

    unknown_hosts are those that should be there, being expected or remembered to hold something, and do not answer.
    superseded are shelved ones that have a newer record on another host, which are in no other list.
    kept is None where no keepers could be asked: then nobody knows what such a host holds. lost are records that
    keepers place on a host that answers and does not have them; unmade are creations and arrivals that were announced
    there and never claimed. blocked maps domain names that no instance may use to the reason, for what is there
    and cannot be managed; unreadable are those of them that are ours. removals are what keepers know to be gone.
    """

    def __init__(
        self,
        fleet: Fleet,
        expected: Iterable[str] = (),
        kept: Kept | None = None,
        removals: Removals | None = None,
    ) -> None:
        self.hosts = {host.name: host for host in fleet.answering}
        remembered = {name for name, records in (kept or {}).items() if records}
        known = {*expected, *remembered, *(host.name for host in fleet.hosts)}
        self.unknown_hosts = tuple(sorted(known - set(self.hosts)))
        self.is_kept = kept is not None
        self.lost: list[Holding] = []
        self.unmade: list[Holding] = []
        self.blocked: dict[str, str] = {}
        self.unreadable: list[str] = []
        self.superseded: list[Holding] = []
        self._remains: set[str] = set()
        self._removals = removals or {}
        self._remembered: dict[str, list[Holding]] = defaultdict(list)
        self._all: list[Holding] = []
        self._by_name: dict[str, list[Holding]] = defaultdict(list)
        self._by_uuid: dict[str, list[Holding]] = defaultdict(list)
        for host in fleet.answering:
            self._look_at(host)
        self._set_superseded_aside()
        for name in self.unknown_hosts:
            self._remember(name, (kept or {}).get(name) or {})
        for name, records in sorted((kept or {}).items()):
            if name in self.hosts:
                self._compare(name, records)

    @property
    def all(self) -> Sequence[Holding]:
        """Every instance that a host has or may have: by host, then as the host lists them."""
        return self._all

    def named(self, domain_name: str) -> Sequence[Holding]:
        return self._by_name.get(domain_name, ())

    def with_uuid(self, uuid: str) -> Sequence[Holding]:
        return self._by_uuid.get(uuid, ())

    def remembered(self, uuid: str) -> Sequence[Holding]:
        """Every record of it that keepers have, also of hosts that answer."""
        return self._remembered.get(uuid, ())

    def conflict(self, holding: Holding) -> str | None:
        """Why nothing may be done with this instance: two of its name or of its UUID; None when it is alone."""
        twins = (*self.with_uuid(holding.record.uuid), *self.named(holding.record.domain_name))
        places = sorted({(twin.host, twin.record.uuid, twin.is_seen) for twin in twins})
        if len(places) < 2:
            return None
        words = [f"on {host} ({uuid}{'' if is_seen else ', as keepers remember it'})" for host, uuid, is_seen in places]
        closed = {host: self.hosts[host].status_reason for host, _uuid, _is_seen in places if host in self.hosts}
        hints = "".join(f" ({host}: {reason})" for host, reason in closed.items() if reason)
        advice = f"look at all of them before anything is changed{hints}"
        return f"it is there more than once, {' and '.join(words)}: {advice}"

    def answering(self) -> list[Host]:
        """The hosts that answer, with the instances alone whose records can be read, and that are not shelved."""
        has: dict[str, list[Holding]] = defaultdict(list)
        for holding in self._all:
            if takes_room(holding.record):
                has[holding.host].append(holding)
        return [
            replace(host, instances=tuple(each.instance.to_dict() for each in has[host.name]))
            for host in self.hosts.values()
        ]

    def stand_ins(self) -> list[Host]:
        """For each host that does not answer a host that is down, with the instances that keepers place there: groups
        have members there, and a reader learns why it is not taken.
        """
        return [
            Host(
                name,
                state="down",
                instances=tuple(each.record.to_dict() for each in self._all if each.host == name),
            )
            for name in self.unknown_hosts
        ]

    def is_gone(self, lost: Holding) -> bool:
        """Whether nothing of a lost record is left anywhere: every host answers, and none has a domain or a file of
        it.
        """
        return not self.unknown_hosts and lost.record.uuid not in self._remains

    def has_remains(self, uuid: str) -> bool:
        """Whether a host that answers has files of it without a domain, or a domain that cannot be read."""
        return uuid in self._remains

    def removed_at(self, host: str, uuid: str) -> int:
        """The generation up to which it is gone from the host, as keepers know; -1 where they know of none."""
        return int(self._removals.get(host, {}).get(uuid, -1))

    def is_outlived(self, holding: Holding) -> bool:
        """Whether keepers know that it lived elsewhere since: it is gone from its host, or placed whole on another, in
        a later generation.
        """
        record = holding.record
        if self.removed_at(holding.host, record.uuid) >= record.generation:
            return True
        return any(
            kept.host != holding.host and kept.record.task is None and kept.record.generation > record.generation
            for kept in self.remembered(record.uuid)
        )

    def addresses(self) -> dict[str, dict[str, str]]:
        """The addresses in use by network, each with the instance that has it, also where that is only remembered."""
        taken: dict[str, dict[str, str]] = defaultdict(dict)
        for holding in (*self._all, *self.lost):
            for port in holding.record.ports:
                taken[port.network].setdefault(port.address, holding.record.domain_name)
        return taken

    def _look_at(self, host: Host) -> None:
        for raw in host.instances:
            try:
                self._add(Holding(host.name, Instance.from_dict(raw)))
            except UnreadableRecord as error:
                self._block(raw, f"its record on {host.name} cannot be read ({error})")
        self._remains.update(str(raw.get("uuid")) for raw in host.facts.get("leftovers") or ())
        for raw in host.facts.get("unreadable") or ():
            self._block(raw, f"its record on {host.name} cannot be read ({raw.get('problem')})")
        for raw in host.foreign:
            self._block(raw, f"{host.name} has a domain of that name without a record", is_ours=False)

    def _set_superseded_aside(self) -> None:
        for twins in [twins for twins in self._by_uuid.values() if len(twins) > 1]:
            newest = max(twin.record.generation for twin in twins)
            for old in [twin for twin in twins if is_left_behind(twin.record) and twin.record.generation < newest]:
                self.superseded.append(old)
                self._all.remove(old)
                self._by_name[old.record.domain_name].remove(old)
                twins.remove(old)

    def _remember(self, host: str, records: Mapping[str, Any]) -> None:
        for holding in self._readable(host, records):
            seen = [other for other in self.with_uuid(holding.record.uuid) if other.is_seen]
            if not seen or holding.record.generation > max(other.record.generation for other in seen):
                self._add(holding)

    def _compare(self, host: str, records: Mapping[str, Any]) -> None:
        for holding in self._readable(host, records):
            elsewhere = self.with_uuid(holding.record.uuid)
            if not elsewhere:
                (self.unmade if self._never_was(holding.record) else self.lost).append(holding)
            elif self._never_arrived(holding.record, elsewhere):
                self.unmade.append(holding)

    def _never_was(self, record: Record) -> bool:
        """Whether a creation was announced and not begun: its host answers without a domain or a file of it."""
        is_announced = record.task is not None and record.task.name in (TASKS["create"], TASKS["evacuate"])
        return is_announced and record.uuid not in self._remains

    def _never_arrived(self, record: Record, elsewhere: Sequence[Holding]) -> bool:
        """Whether a move was announced and not begun: the host that it was to leave has it, the other has nothing."""
        task = record.task
        if task is None or task.name != TASKS["arrive"] or record.uuid in self._remains:
            return False
        return any(each.is_seen and each.host == task.options.get("from") for each in elsewhere)

    def _readable(self, host: str, records: Mapping[str, Any]) -> list[Holding]:
        holdings = []
        for _uuid, raw in sorted(records.items()):
            try:
                holdings.append(Holding(host, Instance.from_dict(raw), is_seen=False))
            except UnreadableRecord as error:
                self._block(raw, f"the keepers' copy of its record, of {host}, cannot be read ({error})")
        for holding in holdings:
            self._remembered[holding.record.uuid].append(holding)
        return holdings

    def _add(self, holding: Holding) -> None:
        self._all.append(holding)
        self._by_name[holding.record.domain_name].append(holding)
        self._by_uuid[holding.record.uuid].append(holding)

    def _block(self, raw: Mapping[str, Any], reason: str, is_ours: bool = True) -> None:
        self._remains.add(str(raw.get("uuid")))
        # What was written by hand may hold any character; one that is no name only has to be shown.
        said = str(raw.get("domain") or f"{raw.get('project')}.{raw.get('name')}")
        name = said if said.isprintable() and said.isascii() else ascii(said)
        self.blocked.setdefault(name, reason)
        if is_ours:
            self.unreadable.append(name)


def is_left_behind(record: Record) -> bool:
    """Whether nothing of the instance is where this record is: it is shelved, and nobody has begun to change that."""
    return is_shelved(record) and (record.task is None or record.task.name == TASKS["forget_shelved"])


def takes_room(record: Record) -> bool:
    """Whether it is anything to the host that has it; one that is shelved is not, until it is being unshelved."""
    return not is_shelved(record) or record.task is not None
