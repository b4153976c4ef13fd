# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host holds while claims are decided, and the reasons why a step may not be claimed. Looks at
nothing by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.usage import used_by
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS, POWER_RESULTS
from ansible_collections.lodestar.compute.plugins.module_utils._model.cell_memory import CellMemory
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import is_shelved
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.footprint import taken_by
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Step

# What defines an instance on a host that does not have it, or has it half-made.
CREATING = ("create", "complete", "arrive", "evacuate")
# How many moves at once, where inventory does not say it.
_MOVES = {"outgoing": 2, "incoming": 2}
_DIRECTIONS = {"migrate": "outgoing", "arrive": "incoming"}
# Tasks that a change of power takes over, whichever of them it is: what counts is the state that is reached.
_OF_POWER = frozenset(TASKS[action] for action in (*POWER_RESULTS, "reboot"))
# They make room on a host that is full, or settle what is under way.
_MAKING_ROOM = (
    "delete",
    "unlock",
    "confirm_resize",
    "forget_evacuated",
    "forget_shelved",
    "drop_arrival",
    "finish_arrival",
    "finish_migration",
    "undo_migration",
)
_UNITS = (("ram_mb", "MB of RAM"), ("vcpus", "vCPUs"), ("disk_gb", "GB of disk"))


@dataclass(frozen=True)
class Refusal:
    """Why a step may not be claimed. waits says that it only has to wait for the moves that the host has in hand."""

    reason: str
    waits: bool = False


class Holdings:
    """The domains and claims of one host. take() adds a step's claim, so that the next step sees it."""

    def __init__(
        self,
        domains: Sequence[DomainState],
        conditions: Mapping[str, Any],
        bridges: Collection[str],
        not_ready: str | None,
        numa_cells: Callable[[], Sequence[Mapping[str, Any]]],
        announced: Callable[[str], int | None],
        why_not_cpu: Callable[[Machine], str | None],
        capacity: Resources,
        limits: Mapping[str, Any],
        run: str,
    ) -> None:
        self.domains = {domain.uuid: domain for domain in domains}
        self.records = {domain.uuid: domain.record for domain in domains if domain.record is not None}
        # One that was renamed while it ran has two names until it is off.
        self._names = {domain.name: domain.uuid for domain in domains}
        self._names.update({record.domain_name: record.uuid for record in self.records.values()})
        self._conditions = conditions
        self._bridges = bridges
        self._not_ready = not_ready
        self._numa_cells = numa_cells
        self._announced = announced
        self._why_not_cpu = why_not_cpu
        self._run = run
        # One that is shelved is a member of nothing here, until it is being unshelved.
        there = [record for record in self.records.values() if record.task is not None or not is_shelved(record)]
        self._members = [record for record in there if record.server_group]
        self._assigned = [record for record in self.records.values() if record.assignment]
        self._host = Host.from_dict(
            {
                "name": "",
                "capacity": capacity.to_dict(),
                "ratios": limits.get("ratios"),
                "reserved": limits.get("reserved"),
            }
        )
        self._most_moves = {**_MOVES, **(limits.get("moves") or {})}
        tasks = [record.task for record in self.records.values() if record.task is not None]
        others = [task.name for task in tasks if task.transaction != run]
        self._others_moves = {_DIRECTIONS[action]: others.count(TASKS[action]) for action in _DIRECTIONS}
        self.used = sum((used_by(domain) for domain in domains), Resources())

    def refusal(self, step: Step) -> Refusal | None:
        """Why this step may not be claimed, or None."""
        never = self._not_at_all(step)
        if never is not None:
            return Refusal(never)
        busy = self._no_hand_free(step)
        if busy is not None:
            return Refusal(busy, waits=True)
        unfit = (
            self._no_place(step)
            if self._is_new(step)
            else self._wrong_state(step) or self._no_more(step) or self._no_bridge(step)
        )
        return None if unfit is None else Refusal(unfit)

    def take(self, step: Step) -> None:
        """Count a claimed step."""
        if step.uuid in self.domains:
            self.used = self.used + self._taken_more(step)
            return
        if not self._is_new(step):
            return
        record = Record.from_dict(step.record or {})
        self.used = self.used + taken_by(record)
        self._names[record.domain_name] = record.uuid
        if record.server_group:
            self._members.append(record)
        if record.assignment:
            self._assigned.append(record)

    def _not_at_all(self, step: Step) -> str | None:
        if step.action not in ACTIONS:
            return f"this version of the collection cannot {step.action} an instance"
        not_ready = None if step.action in _MAKING_ROOM else self._not_ready
        return self._unmet_condition(step) or self._not_as_planned(step) or not_ready

    def _unmet_condition(self, step: Step) -> str | None:
        for name, expected in (step.preconditions.get("host") or {}).items():
            found = self._conditions.get(name)
            if expected is not None and found != expected:
                return f"the host's {name} is {found}, it was {expected} when this was planned"
        return None

    def _not_as_planned(self, step: Step) -> str | None:
        domain = self.domains.get(step.uuid)
        if domain is None:
            return self._missing(step)
        if domain.is_foreign and step.action == "adopt":
            return None
        if domain.record is None:
            problem = domain.problem or "it is someone else's: it has no record"
            return f"domain {domain.name} with this UUID is not touched: {problem}"
        if domain.has_job:
            return "libvirt is still at work on it; run again when that has ended"
        if domain.record.task is not None and domain.record.task.transaction == self._run:
            return None
        expected = step.preconditions.get("generation")
        if expected is None:
            return f"instance {domain.name} exists already on this host"
        if domain.record.generation != expected:
            return f"its record has generation {domain.record.generation}, it was planned from {expected}"
        return None

    def _is_new(self, step: Step) -> bool:
        """Whether the step brings an instance here; unshelving does on a host that has not shelved it."""
        comes_back = step.action == "unshelve" and step.preconditions.get("generation") is None
        return step.action in CREATING or comes_back

    def _missing(self, step: Step) -> str | None:
        if step.action in ("create", "arrive") or self._is_new(step):
            return None
        if step.action == "delete" and self._announced(step.uuid) is not None:
            return None
        return "it is not defined on this host"

    def _wrong_state(self, step: Step) -> str | None:
        """Why a task of another run stands in the way. A deletion ends any, and so does the removal of
        a stale copy; each action ends one of its own kind.
        """
        record = self.records.get(step.uuid)
        task = None if record is None else record.task
        if task is None or task.transaction == self._run or step.action in ("delete", "forget_evacuated"):
            return None
        own = TASKS.get(step.action)
        if task.name == own or {task.name, own} <= _OF_POWER:
            return None
        return f"it is {task.name} since {task.started_at}; settle that first (fleet_reconcile)"

    def _no_hand_free(self, step: Step) -> str | None:
        """Why a move has to wait: with as many as its run has in hand at once, and those of others, there are too many.

        A run works no more at once than its plan says, however many it has claimed.
        """
        direction = _DIRECTIONS.get(step.action)
        if direction is None:
            return None
        others, most = self._others_moves[direction], self._most_moves[direction]
        if others + (step.options.get("hands") or {}).get(direction, 1) <= most:
            return None
        return (
            f"it has {others} {direction} moves of others in hand, and no more than {most} at once; wait for them, or "
            "change lodestar_moves"
        )

    def _no_place(self, step: Step) -> str | None:
        record = Record.from_dict(step.record or {})
        if self._names.get(record.domain_name, record.uuid) != record.uuid:
            return f"the name {record.domain_name} is taken by domain {self._names[record.domain_name]}"
        # What was made again for a dead host and was being put back: as long as it is defined, no file of it is gone.
        is_put_back = step.action == "evacuate" and record.uuid in self.domains
        if self._announced(record.uuid) is not None and not is_put_back:
            return "an instance with this UUID is being deleted here; run again when that is finished"
        return (
            self._unfit_network(record)
            or self._in_group(record, step)
            or self._given_away(record)
            or self._too_large(record)
            or self._short_of_cells(record)
            or self._unfit_cpu(record, step)
        )

    def _unfit_network(self, record: Record) -> str | None:
        for port in record.ports:
            if ":" in port.address:
                # No rule of ours sees whose address a neighbour advertisement claims: a guest could take another's.
                return f"network {port.network} is IPv6, and no filter holds a guest to such an address; use IPv4"
            if port.bridge not in self._bridges:
                return f"network {port.network} needs bridge {port.bridge}, which is not there; run host_prepare"
        return None

    def _in_group(self, record: Record, step: Step) -> str | None:
        group = step.options.get("server_group") or {}
        if group.get("policy") != "anti-affinity":
            return None
        most = int(group.get("max_server_per_host") or 1)
        others = sorted(
            member.name
            for member in self._members
            if (member.project, member.server_group) == (record.project, record.server_group)
            and member.uuid != record.uuid
        )
        if len(others) < most:
            return None
        return f"server group {record.server_group} allows {most} on a host, here are {', '.join(others)}"

    def _given_away(self, record: Record) -> str | None:
        """Which CPUs and devices the record was assigned that another instance has since."""
        for other in self._assigned:
            both = sorted(_exclusive(record) & _exclusive(other)) if other.uuid != record.uuid else []
            if both:
                return f"{', '.join(both)} went to {other.name} since this was planned"
        return None

    def _too_large(self, record: Record) -> str | None:
        if record.uuid in self.domains:
            return None
        return self._short_of(taken_by(record), "")

    def _short_of_cells(self, record: Record) -> str | None:
        """Why the NUMA cells that the record was assigned have not the RAM or the pages for it."""
        wanted = (record.assignment or {}).get("cells") or ()
        if not wanted:
            return None
        cells = {raw["id"]: CellMemory.from_dict(raw, self._host.ratios.ram_mb) for raw in self._numa_cells()}
        for other in self._assigned:
            for taken in (other.assignment or {}).get("cells") or ():
                if other.uuid != record.uuid and taken["id"] in cells:
                    cells[taken["id"]].take(taken)
        missing = [one["id"] for one in wanted if one["id"] not in cells]
        if missing:
            return f"it was assigned NUMA cell {missing[0]}, which this host has not"
        return next(filter(None, (cells[one["id"]].shortage(one) for one in wanted)), None)

    def _unfit_cpu(self, record: Record, step: Step) -> str | None:
        """Why what comes from another host cannot have here the CPU that it was made with there."""
        comes_from_another = step.action in ("arrive", "evacuate", "unshelve")
        return self._why_not_cpu(record.machine) if comes_from_another and record.machine is not None else None

    def _no_bridge(self, step: Step) -> str | None:
        is_plugged = step.action in ("attach_nic", "unshelve") and step.record is not None
        record = Record.from_dict(step.record or {}) if is_plugged else None
        if record is None:
            return None
        return self._unfit_network(record) or (self._in_group(record, step) if step.action == "unshelve" else None)

    def _no_more(self, step: Step) -> str | None:
        return self._short_of(self._taken_more(step), " more")

    def _taken_more(self, step: Step) -> Resources:
        """What a step on an instance that is there makes it take beside what it takes already; what it gives back
        is free once it has.
        """
        current = self.records.get(step.uuid)
        if step.record is None or current is None or step.action in CREATING:
            return Resources()
        now, then = taken_by(current).to_dict(), taken_by(Record.from_dict(step.record)).to_dict()
        return Resources.from_dict({name: max(then[name] - now[name], 0) for name in then})

    def _short_of(self, needs: Resources, more: str) -> str | None:
        free = self._host.limit - self.used
        for name, unit in _UNITS:
            # What takes nothing of an amount fits also where more than all of it is taken.
            needed, left = getattr(needs, name), max(getattr(free, name), 0)
            if needed > left:
                return f"needs {needed:g}{more} {unit}, {left:g} free"
        return None


def _exclusive(record: Record) -> set[str]:
    """What of its assignment a record shares with none: pinned CPUs, those kept free beside them, host devices."""
    assignment = record.assignment or {}
    cells = assignment.get("cells") or ()
    cpus = {cpu for cell in cells for cpu in (*(cell.get("pins") or {}).values(), *(cell.get("kept_free") or ()))}
    devices = {device["address"] for device in assignment.get("devices") or ()}
    return {*(f"CPU {cpu}" for cpu in cpus), *(f"device {address}" for address in devices)}
