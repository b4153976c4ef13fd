# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is made again of hosts that are dead and fenced: where, from which disks, and with which loss."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS
from ansible_collections.lodestar.compute.plugins.module_utils._planner.asked import Asked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.dead import Dead
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holding, Holdings, Kept
from ansible_collections.lodestar.compute.plugins.module_utils._planner.interrupted_moves import Interrupted, moves_of
from ansible_collections.lodestar.compute.plugins.module_utils._planner.lost import Lost, lost_of
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moves import Left
from ansible_collections.lodestar.compute.plugins.module_utils._planner.placing import Displaced, place, without_place
from ansible_collections.lodestar.compute.plugins.module_utils._planner.relocation import REFUSED, Relocation
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.capacity import lasting
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

# What a receipt says at least: how the host was fenced, and when.
RECEIPT_KEYS = ("method", "at")
# Generations by which a dead host may be ahead of its keepers: a claim, how far it came, and what was settled of it.
UNHEARD = 3
REFUSE, REBUILD = "refuse", "rebuild"
EVACUATING = TASKS["evacuate"]


@dataclass(frozen=True)
class Question:
    """Which hosts are evacuated, with the receipt of each host that was fenced, and what a majority of keepers knows.

    lost_disks is `rebuild` where instances whose disks died with their host are made anew from their images; accepted
    are those of which this was said one by one, by `project.name`. excluded maps `project.name` to hosts that refused
    it in this run.
    """

    fenced: Mapping[str, Mapping[str, Any]]
    kept: Kept
    hosts: tuple[str, ...] = ()
    lost_disks: str = REFUSE
    accepted: tuple[str, ...] = ()
    expected: tuple[str, ...] = ()
    excluded: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any], kept: Kept | None) -> Question:
        """Read what is asked. Raises InvalidInput naming every wrong value."""
        asked = Asked(raw)
        fenced = asked.mappings("fenced")
        question = cls(
            fenced=fenced,
            kept=kept or {},
            hosts=asked.names("hosts") or tuple(sorted(fenced)),
            lost_disks=asked.choice("lost_disks", (REFUSE, REBUILD)),
            accepted=asked.names("accepted"),
            expected=asked.names("expected"),
        )
        if kept is None:
            asked.fault("kept", "nobody was asked: a majority of the keepers must say what the hosts had")
        for host, receipt in fenced.items():
            missing = [key for key in RECEIPT_KEYS if not receipt.get(key)]
            if missing:
                asked.fault(f"fenced.{host}", f"the receipt does not say {' and '.join(missing)}")
        for host in question.hosts:
            if host not in fenced:
                asked.fault("hosts", f"{host} has no fence receipt: a host that is silent may be running everything")
        asked.raise_if_wrong()
        return question

    def accepts(self, name: str) -> bool:
        """Whether what was on a dead host alone may be lost of this instance."""
        return self.lost_disks == REBUILD or name in self.accepted

    def interrupted_moves(self, holdings: Holdings) -> dict[str, Interrupted]:
        """The moves that one of the hosts had a part in, by the instance's name, with what becomes of them."""
        cut_off = {
            host: {uuid: int(raw.get("generation", -1)) + UNHEARD for uuid, raw in (self.kept.get(host) or {}).items()}
            for host in self.hosts
        }
        return moves_of(holdings, self.hosts, Dead(cut_off, accepts=self.accepts))


@dataclass(frozen=True)
class Rebirth:
    """One instance that is made again elsewhere. disks says from what, loss what is gone for good, or is None.

    record is as it shall be, above every generation that the dead host may have had. is_unmade says that its creation
    was cut short, so that disks which are there may be some of them.
    """

    record: Record
    source: str
    destination: str
    disks: str
    loss: str | None
    assignment: Mapping[str, Any]
    is_unmade: bool = False

    def to_dict(self) -> dict[str, Any]:
        return {
            "instance": self.record.domain_name,
            "uuid": self.record.uuid,
            "from": self.source,
            "to": self.destination,
            "disks": self.disks,
            "loss": self.loss,
            "assignment": dict(self.assignment),
            "record": self.record.to_dict(),
        }


@dataclass(frozen=True)
class Evacuation:
    """Every instance that keepers place on the hosts: in moves, in stranded, or in skipped where it is alive elsewhere.

    tombstones has by host and UUID the generation up to which a copy there is dead: written before anything is started.
    unaccepted are those of the stranded whose loss nobody has accepted; unfinished are instances that a killed run has
    begun to make again; interrupted are those whose move from or to one of the hosts is to be ended. forgotten are
    records that keepers place on the hosts, by host and UUID with the generation up to which they are dead, of what is
    whole elsewhere.
    """

    hosts: tuple[str, ...]
    moves: tuple[Rebirth, ...]
    skipped: tuple[Left, ...]
    stranded: tuple[Left, ...]
    notes: tuple[str, ...]
    tombstones: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    unaccepted: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    interrupted: tuple[str, ...] = ()
    forgotten: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {
            "hosts": list(self.hosts),
            "moves": [move.to_dict() for move in self.moves],
            "skipped": [left.to_dict() for left in self.skipped],
            "stranded": [left.to_dict() for left in self.stranded],
            "notes": list(self.notes),
            "tombstones": {host: dict(generations) for host, generations in self.tombstones.items()},
            "unaccepted": list(self.unaccepted),
            "unfinished": list(self.unfinished),
            "interrupted": list(self.interrupted),
            "forgotten": {host: {"removed": dict(generations)} for host, generations in self.forgotten.items()},
        }


def evacuate(
    fleet: Fleet, desired: Desired, question: Question, settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> Evacuation:
    """Everything that keepers place on the hosts, placed at once on those that answer, by all rules of the scheduler.

    Raises InvalidInput for a host that answers: fenced or not, it is not dead.
    """
    holdings = Holdings(fleet, [*question.expected, *question.hosts], question.kept)
    alive = [Fault("hosts", f"{name} answers: it is not dead") for name in question.fenced if name in holdings.hosts]
    if alive:
        raise InvalidInput(alive)
    lost = lost_of(holdings, question.hosts, frozenset(question.fenced), question.kept)
    return _Evacuating(holdings, desired, question).planned(lost, settings, own)


class _Evacuating:
    def __init__(self, holdings: Holdings, desired: Desired, question: Question) -> None:
        self._holdings = holdings
        self._question = question
        self._hosts = holdings.answering()
        self._relocation = Relocation(desired, self._hosts)

    def planned(self, lost: Lost, settings: Settings, own: OwnRules) -> Evacuation:
        displaced: list[Displaced] = []
        moves_ended = self._question.interrupted_moves(self._holdings)
        stranded = [*lost.stranded, *_refused(moves_ended.values())]
        unaccepted = [move.name for move in moves_ended.values() if move.is_unaccepted]
        for host, record in lost.placeable:
            why = self._why_not_accepted(host, record)
            if why is None:
                displaced.append(Displaced(record, host, "", self._left_out(record)))
            else:
                stranded.append(Left(record.domain_name, record.uuid, host, why))
                unaccepted.append(record.domain_name)
        going = {each.record.uuid for each in displaced}
        fleet = [*self._hosts, *(_without(host, going) for host in self._holdings.stand_ins())]
        placements = place(displaced, fleet, self._relocation, _settings(settings), own)
        moves = [
            self._made(each, placements[each.record.uuid]) for each in displaced if placements[each.record.uuid].host
        ]
        stranded += [
            without_place(each, placements[each.record.uuid], self._question.hosts)
            for each in displaced
            if placements[each.record.uuid].host is None
        ]
        return Evacuation(
            self._question.hosts,
            tuple(sorted(moves, key=lambda move: move.record.domain_name)),
            tuple(sorted(_skipped(lost.skipped, moves_ended), key=lambda left: left.instance)),
            tuple(sorted(stranded, key=lambda left: left.instance)),
            tuple(self._notes()),
            _tombstones(moves, lost.places),
            tuple(sorted(unaccepted)),
            tuple(sorted(each.record.domain_name for each in unfinished(self._holdings, self._question.hosts))),
            tuple(sorted(set(moves_ended) - set(unaccepted))),
            _forgotten(self._holdings, self._question),
        )

    def _left_out(self, record: Record) -> dict[str, str]:
        refused = self._question.excluded.get(record.domain_name, ())
        return {
            **self._relocation.left_out(record, None, False),
            **self._relocation.without_image(record),
            **dict.fromkeys(refused, REFUSED),
        }

    def _why_not_accepted(self, host: str, record: Record) -> str | None:
        loss = self._loss(host, record)
        if loss is None or self._question.accepts(record.domain_name):
            return None
        return f"{loss}: say lost_disks=rebuild, or accept it for this one, to make it anew from {record.image.name}"

    def _loss(self, host: str, record: Record) -> str | None:
        """What is gone for good, or None."""
        if _is_unmade(record):
            return None
        if record.storage is None:
            size = (
                f"{record.flavor.disk_gb + record.flavor.ephemeral_gb + sum(disk.size_gb for disk in record.disks)} GB"
            )
            return f"its disks ({size}) were on {host} alone, and everything written to them is lost"
        if record.power_state == "suspended":
            return f"its saved memory was on {host} alone: it is off, and starts from its disks as after a power cut"
        return None

    def _made(self, each: Displaced, placement: Placement) -> Rebirth:
        record = each.record
        is_kept = record.storage is not None
        reborn = replace(
            record if is_kept else _anew(record),
            generation=record.generation + UNHEARD + 1,
            assignment=placement.assignment or None,
            task=None,
            power_state="stopped" if record.power_state == "suspended" else record.power_state,
        )
        return Rebirth(
            record=reborn,
            source=each.host,
            destination=str(placement.host),
            disks=f"its disks on {record.storage}" if is_kept else f"new disks from image {record.image.name}",
            loss=self._loss(each.host, record),
            assignment=placement.assignment,
            is_unmade=_is_unmade(record),
        )

    def _notes(self) -> Iterator[str]:
        for name in self._holdings.unknown_hosts:
            if name not in self._question.fenced:
                yield f"{name} neither answers nor is fenced: nothing that may be there is made again"


def unfinished(holdings: Holdings, hosts: Collection[str]) -> Iterator[Holding]:
    """What a killed run has begun to make again of the hosts, and nobody works on."""
    for holding in holdings.all:
        task = holding.record.task
        is_left = holding.is_seen and holding.instance.observed.busy is None
        if is_left and task is not None and task.name == EVACUATING and task.options.get("from") in hosts:
            yield holding


def _refused(moves: Iterable[Interrupted]) -> Iterator[Left]:
    """Those that would lose what nobody has said may be lost."""
    for move in moves:
        if move.is_unaccepted and move.obstacle is not None:
            yield Left(move.name, move.uuid, move.destination, move.obstacle.reason)


def _skipped(skipped: Iterable[Left], moves: Mapping[str, Interrupted]) -> Iterator[Left]:
    """What is alive elsewhere, and what its move that is ended leaves it; without what is stranded for that."""
    told = {move.uuid: move for move in moves.values()}
    for left in skipped:
        move = told.get(left.uuid)
        if move is None:
            yield left
        elif move.obstacle is None:
            lost = f"; LOST: {move.loss}" if move.loss else ""
            way = f"its move from {move.source} to {move.destination}"
            yield replace(left, reason=f"{left.reason}, and {way} is ended{lost}")
        elif not move.is_unaccepted:
            yield replace(left, reason=f"{left.reason}; {move.obstacle.reason}")


def _forgotten(holdings: Holdings, question: Question) -> dict[str, dict[str, int]]:
    forgotten: dict[str, dict[str, int]] = {}
    for host in question.hosts:
        for uuid, raw in (question.kept.get(host) or {}).items():
            whole = [each.record for each in holdings.with_uuid(uuid) if each.is_seen and _is_whole(each.record)]
            # What another host had whole, and has no more, is not this host's again.
            whole += [
                each.record
                for each in holdings.remembered(uuid)
                if each.host in holdings.hosts and not each.record.task
            ]
            newest = max((record.generation for record in whole), default=-1)
            if newest > int(raw.get("generation", -1)):
                forgotten.setdefault(host, {})[uuid] = newest - 1
    return forgotten


def _is_whole(record: Record) -> bool:
    return record.task is None or record.task.name not in (EVACUATING, TASKS["arrive"])


def _is_unmade(record: Record) -> bool:
    return record.task is not None and record.task.name == TASKS["create"]


def _anew(record: Record) -> Record:
    """Without what was in disks that are gone: restore points, kept disks, the old disk of a resize, a rescue."""
    attached = tuple(disk for disk in record.disks if disk.is_attached)
    return replace(record, disks=attached, restore_points=(), restore_point=None, condition=None)


def _settings(settings: Settings) -> Settings:
    return replace(lasting(settings), partial=True, explain="brief")


def _without(host: Host, going: set[str]) -> Host:
    """A stand-in less the instances that are made again elsewhere."""
    return replace(host, instances=tuple(each for each in host.instances if each["uuid"] not in going))


def _tombstones(moves: Sequence[Rebirth], places: Mapping[str, Sequence[str]]) -> dict[str, dict[str, int]]:
    """For every fenced host that may have a copy."""
    found: dict[str, dict[str, int]] = {}
    for move in moves:
        for host in places[move.record.uuid]:
            found.setdefault(host, {})[move.record.uuid] = move.record.generation - 1
    return found
