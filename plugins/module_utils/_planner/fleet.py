# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must change in a fleet: YAML's wish against what hosts report, as one plan.

The answer depends on what is given alone: the run's UUID and the time are arguments. An instance has at most one step
in a plan; what needs another one afterwards is deferred. What cannot be seen is kept, and what may rest on it is
refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import full_name
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Plan, Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.acting import Acting
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import (
    BY_NAME,
    Ask,
    is_pattern,
    meant,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.migration import (
    Migration,
    Wanted,
    is_there_already,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.adoption import Adoption, why_not_adopted
from ansible_collections.lodestar.compute.plugins.module_utils._planner.convergences import Convergences
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import Addresses, Creation, NewInstance
from ansible_collections.lodestar.compute.plugins.module_utils._planner.dead import Dead
from ansible_collections.lodestar.compute.plugins.module_utils._planner.deferred_deletion import (
    is_soft_deleted,
    reclaimed,
    wanted_again,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.existing import (
    Existing,
    Verdict,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._planner.interrupted_moves import interrupted_moves
from ansible_collections.lodestar.compute.plugins.module_utils._planner.leftovers import leftover_steps
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.naming import Naming
from ansible_collections.lodestar.compute.plugins.module_utils._planner.needs import cpu_pool, images, leases
from ansible_collections.lodestar.compute.plugins.module_utils._planner.notes import notes
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import NOTHING_ELSE, Question
from ansible_collections.lodestar.compute.plugins.module_utils._planner.quota import beyond_quotas
from ansible_collections.lodestar.compute.plugins.module_utils._planner.storage_room import StorageRoom
from ansible_collections.lodestar.compute.plugins.module_utils._planner.unshelving import Unshelving, left_behind

# What gives back room goes first, what takes it last; what does neither stands between.
_ORDER = {
    action: place
    for place, action in enumerate(
        ("delete", "complete", "stop", "pause", "suspend", "update", "unpause", "resume", "start", "create")
    )
}
_BETWEEN = _ORDER["update"]
_NONE_MATCHES = "{} is no instance's name, or none that has what is asked for"
_NONE_IS = "no host has an instance of this name"
_NONE_HAS = f"{_NONE_IS} with what is asked for"


def plan(desired: Desired, fleet: Fleet, moment: Moment, question: Question = NOTHING_ELSE) -> Plan:
    """The plan that makes the fleet what is asked for.

    Raises Refused for a prune that no list of instances backs, and for a quota that would be exceeded.
    """
    if question.prune and desired.instances is None:
        raise Refused("lodestar_prune is set and lodestar_instances is not: that would delete every declared instance")
    return _Planning(desired, fleet, moment, question).result()


class _Planning:
    """One plan in the making: verdicts on what exists, then what has to be created."""

    def __init__(self, desired: Desired, fleet: Fleet, moment: Moment, question: Question) -> None:
        self._desired, self._fleet, self._moment, self._question = desired, fleet, moment, question
        self._holdings = Holdings(fleet, question.expected, question.kept, question.removals)
        self._wanted = {wanted.domain_name: wanted for wanted in desired.instances or ()}
        self._naming = Naming(self._holdings, self._wanted)
        self._existing = Existing(
            desired,
            self._holdings,
            self._naming,
            moment,
            question.override,
            question.impact,
            self._address_book,
        )
        self._acting = Acting(desired, self._holdings, self._existing, moment, question.override, self._address_book)
        self._named = {wanted.domain_name: wanted for wanted in question.create}
        self._addresses: Addresses | None = None
        self._steps: list[Step] = []
        self._obstacles: list[Obstacle] = []
        self._deferred: list[str] = []
        self._waiting: list[str] = []
        self._short_of_hands: tuple[str, ...] = ()
        self._unchanged = 0
        self._to_create: list[NewInstance] = []
        self._to_move: list[Wanted] = []
        self._to_unshelve: list[tuple[Record, Step]] = []
        self._interrupted_moves = interrupted_moves(self._holdings, Dead(entries=question.evacuated))
        self._deleted = self._to_delete()

    def result(self) -> Plan:
        if self._question.scope == "desired":
            for name, wanted in self._wanted.items():
                self._decide(name, wanted, "declared")
        if self._question.scope in ("desired", "interrupted"):
            self._decide_on_rest()
            self._steps += leftover_steps(self._fleet, self._holdings)
            self._steps += left_behind(self._holdings)
        for name, wanted in self._named.items():
            self._decide_named(name, wanted)
        for name in self._deleted:
            self._decide_deletion(name)
        for ask in self._question.act:
            self._act(ask)
        self._move()
        self._unshelve()
        self._create()
        forgotten = self._forgotten()
        steps = tuple(sorted(self._steps, key=_place))
        return Plan(
            run=self._moment.run,
            steps=steps,
            obstacles=_without_twins(self._obstacles),
            notes=self._notes(forgotten),
            unknown_hosts=self._holdings.unknown_hosts,
            leases=leases(steps),
            images=images(steps, self._desired),
            cpu_pool=cpu_pool(steps, self._fleet),
            deferred=tuple(sorted(set(self._deferred))),
            waiting=self._short_of_hands,
            unchanged=self._unchanged,
            forgotten=forgotten,
        )

    def _to_delete(self) -> tuple[str, ...]:
        """Full names, in the order in which they were asked for; also what nobody holds, which keepers may know of."""
        names: dict[str, None] = {}
        held = (*self._holdings.all, *self._holdings.lost)
        for asked in map(full_name, self._question.delete):
            found = meant(asked, self._question.delete_where, held)
            if found or is_pattern(asked):
                names.update(dict.fromkeys(sorted(found)))
                self._waiting += [] if found else [_NONE_MATCHES.format(asked)]
            elif meant(asked, {}, held):
                self._obstacles.append(Obstacle(asked, "refused", _NONE_HAS))
            else:
                names[asked] = None
        return tuple(names)

    def _decide(self, name: str, wanted: DesiredInstance, origin: str) -> None:
        """What becomes of an instance that shall exist."""
        if self._ends_move(name):
            return
        holdings = self._holdings.named(name)
        if holdings and is_soft_deleted(holdings[0]):
            self._take(name, wanted_again(self._holdings, holdings[0], self._moment.now))
            return
        if holdings:
            verdict = self._existing.wanted(wanted, holdings[0], origin)
            why_not = verdict.step and why_not_adopted(holdings[0].record, verdict.step.action)
            self._take(name, Verdict(obstacle=("refused", why_not)) if why_not else verdict)
            return
        problem = self._naming.why_not_new(wanted)
        if problem is not None:
            self._obstacles.append(problem)
        else:
            self._to_create.append(NewInstance(wanted, origin))

    def _decide_on_rest(self) -> None:
        """What becomes of instances that YAML does not name; with scope `interrupted`, of those that were left
        half-way.
        """
        only_interrupted = self._question.scope == "interrupted"
        for holding in self._holdings.all:
            name = holding.record.domain_name
            if name in self._named or name in self._deleted or self._ends_move(name):
                continue
            if is_soft_deleted(holding):
                if only_interrupted or name not in self._wanted:
                    self._take(name, reclaimed(self._holdings, holding, self._moment.now))
            elif only_interrupted:
                self._take(name, self._existing.interrupted(holding, self._wanted.get(name)))
            elif name not in self._wanted:
                self._take(name, self._existing.unnamed(holding, self._question.prune))

    def _decide_named(self, name: str, wanted: DesiredInstance) -> None:
        declared = self._wanted.get(name)
        if declared is not None and not self._question.override:
            reason = "YAML declares it: change it there and apply, or say override"
            self._obstacles.append(Obstacle(name, "refused", reason))
            return
        self._decide(name, wanted, "adhoc" if declared is None else "declared")

    def _decide_deletion(self, name: str) -> None:
        if name in self._wanted and not self._question.override:
            reason = (
                "YAML declares it, the next apply would make it again: take it out there and prune, or say override"
            )
            self._obstacles.append(Obstacle(name, "refused", reason))
            return
        if self._ends_move(name, is_deferred=True):
            return
        holdings = self._holdings.named(name)
        if holdings:
            self._take(name, self._existing.deleted(holdings[0], BY_NAME))
            return
        problem = self._naming.why_not_gone(name)
        if problem is not None:
            self._obstacles.append(problem)

    def _act(self, ask: Ask) -> None:
        """What becomes of each instance that an action is asked for; one that two names mean is taken once."""
        if ask.action == "adopt":
            (name,) = ask.instances
            self._take(name, Adoption(self._desired, self._holdings, self._moment).decide(name, ask.options))
            return
        seen: set[str] = set()
        for asked in ask.instances:
            found = meant(asked, ask.where, self._holdings.all)
            if not found and is_pattern(asked):
                self._waiting.append(_NONE_MATCHES.format(asked))
            elif not found:
                missing = Obstacle(asked, "refused", _NONE_HAS if any(ask.where.values()) else _NONE_IS)
                self._obstacles.append(self._naming.why_not_gone(asked) or missing)
            for name in sorted(found - seen):
                if self._ends_move(name, is_deferred=True):
                    continue
                if any(step.instance == name for step in self._steps):
                    self._obstacles.append(Obstacle(name, "conflict", "two things are asked of it at once"))
                else:
                    self._decide_action(ask, name)
            seen |= found

    def _decide_action(self, ask: Ask, name: str) -> None:
        holding = self._holdings.named(name)[0]
        verdict = self._acting.decide(ask, holding, self._wanted.get(name))
        if verdict.step is not None and verdict.step.action == "unshelve" and holding.record.task is None:
            self._to_unshelve.append((holding.record, verdict.step))
        else:
            self._take(name, verdict)
            is_migrate = ask.action == "migrate" and name in ask.instances
            if is_migrate and verdict.is_unchanged and is_there_already(ask.options, holding, self._moment.run):
                self._waiting.append(f"{name} is on {holding.host} already")
            if ask.action == "unshelve":
                self._steps += left_behind(self._holdings, name)

    def _ends_move(self, name: str, is_deferred: bool = False) -> bool:
        """Whether the instance's move was interrupted: then all that is done is what ends it, once."""
        move = self._interrupted_moves.get(name)
        if move is None:
            return False
        if move.obstacle is not None:
            self._obstacles.append(move.obstacle)
        elif is_deferred:
            self._deferred.append(name)
        if not any(step.uuid == move.uuid for step in self._steps):
            self._steps += move.steps
        return True

    def _move(self) -> None:
        """Find places for all that shall move."""
        if not self._to_move:
            return
        question = self._question
        told = Convergences(self._desired, question.migration)
        moves = Migration(self._desired, self._holdings, told).plan(
            self._to_move, question.settings, question.own_rules, question.excluded
        )
        self._steps += moves.steps
        self._obstacles += moves.obstacles
        self._deferred += moves.waiting
        self._short_of_hands = tuple(sorted(moves.waiting))
        self._waiting += moves.notes
        resized = {each.step.instance for each in self._to_move if each.away is not None}
        self._deferred += resized & {step.instance for step in moves.steps}

    def _unshelve(self) -> None:
        """Find places for all that shall be unshelved; what is left of them elsewhere goes with the next plan."""
        if not self._to_unshelve:
            return
        question = self._question
        steps, obstacles = Unshelving(self._desired, self._holdings).plan(
            self._to_unshelve, question.settings, question.own_rules, question.excluded
        )
        self._steps += steps
        self._obstacles += obstacles
        left = {(record.uuid, step.host) for record, step in self._to_unshelve if step.host in self._holdings.hosts}
        left |= {(holding.record.uuid, holding.host) for holding in self._holdings.superseded}
        self._deferred += {
            step.instance for step in steps for uuid, host in left if uuid == step.uuid and host != step.host
        }

    def _notes(self, forgotten: Mapping[str, Mapping[str, int]]) -> tuple[str, ...]:
        uuids = {uuid for generations in forgotten.values() for uuid in generations}
        asked = self._question
        told = notes(self._desired, self._fleet, self._holdings, asked.prune, uuids, asked.scope)
        return (*self._waiting, *told)

    def _forgotten(self) -> dict[str, dict[str, int]]:
        """Records of what never came to be, and lost ones that nobody wants back: YAML does not name them, another has
        the name, or they were to be deleted.
        """
        forgotten: dict[str, dict[str, int]] = {}
        for unmade in self._holdings.unmade:
            forgotten.setdefault(unmade.host, {})[unmade.record.uuid] = unmade.record.generation
        for lost in filter(self._holdings.is_gone, self._holdings.lost):
            name = lost.record.domain_name
            unwanted = name not in self._wanted or bool(self._holdings.named(name))
            if name in self._deleted or (unwanted and self._question.scope != "named"):
                forgotten.setdefault(lost.host, {})[lost.record.uuid] = lost.record.generation
        return forgotten

    def _take(self, name: str, verdict: Verdict) -> None:
        if verdict.step is not None and verdict.step.action == "migrate":
            # Where to is decided for all of them at once.
            self._to_move.append(Wanted(self._holdings.named(name)[0].record, verdict.step))
            return
        if verdict.step is not None:
            self._steps.append(verdict.step)
        if verdict.obstacle is not None:
            self._obstacles.append(Obstacle(name, *verdict.obstacle))
        if verdict.is_deferred:
            self._deferred.append(name)
        self._unchanged += verdict.is_unchanged

    def _refuse_beyond_quotas(self) -> None:
        """Raise Refused when a project would have more than it may: then nothing of the plan is done."""
        there = [holding.record for holding in self._holdings.all]
        wanted = [new.wanted for new in self._to_create]
        # What moves in order to be resized has its new size in the step that it was decided by.
        steps = [*self._steps, *(each.step for each in self._to_move)]
        problems = beyond_quotas(self._desired, self._fleet, there, steps, wanted)
        if problems:
            raise Refused("quota exceeded, nothing is planned: " + "; ".join(problems))

    def _address_book(self) -> Addresses:
        """Which addresses are anybody's; made when the first is given, since most plans give none."""
        if self._addresses is None:
            self._addresses = Addresses(self._desired.networks, self._holdings.addresses())
            for wanted in self._wanted.values():
                self._addresses.reserve(wanted)
        return self._addresses

    def _create(self) -> None:
        self._refuse_beyond_quotas()
        room = self._room_on_storage()
        if not self._to_create:
            return
        hosts = [*self._holdings.answering(), *self._holdings.stand_ins()]
        creation = Creation(self._desired, hosts, self._address_book(), room, self._moment)
        question = self._question
        steps, obstacles = creation.plan(self._to_create, question.settings, question.own_rules, question.excluded)
        for obstacle in obstacles:
            # What is deleted in this plan gives back room and addresses, and may be just what is missing.
            if any(step.action == "delete" for step in self._steps):
                self._deferred.append(obstacle.instance)
                self._waiting.append(f"{obstacle.instance} waits for the deletions: {obstacle.reason}")
            else:
                self._obstacles.append(obstacle)
        self._steps += steps

    def _room_on_storage(self) -> StorageRoom:
        """The room on declared storage that the steps so far leave, without those that it has none for."""
        there = {holding.record.uuid: holding.record for holding in self._holdings.all}
        room = StorageRoom(self._desired.storage, self._fleet.answering, there.values())
        self._steps, obstacles = room.without_too_large(self._steps, there)
        self._obstacles += obstacles
        return room


def _place(step: Step) -> tuple[int, str, int, str]:
    """Where a step stands among the others: of one instance's, first what others need."""
    return (_ORDER.get(step.action, _BETWEEN), step.instance, len(step.after_steps), step.host)


def _without_twins(obstacles: Sequence[Obstacle]) -> tuple[Obstacle, ...]:
    """Obstacles by instance; two copies of an instance meet the same one."""
    found = {(obstacle.instance, obstacle.kind, obstacle.reason): obstacle for obstacle in obstacles}
    return tuple(found[key] for key in sorted(found))
