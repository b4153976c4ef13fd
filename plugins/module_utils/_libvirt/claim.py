# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims: a host's promise of capacity, made by defining the domain under the host's lock.

Whether a step may be claimed is decided from what is defined at that moment, also stopped domains; what was planned
from an older look is checked again. A claim that is lost is an answer with its reason, not a failure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused, StaleEpoch
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import host_lock, instance_lock
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.holdings import CREATING, Holdings
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.host_run import HostRun
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine, Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import TASKS, Step

# Who decides does so alone and in order; libvirtd defines several domains together.
_WRITERS = 4


@dataclass(frozen=True)
class Claim:
    """What became of one step's claim. record is the instance's after it; is_written says that the claim changed it.

    is_in_doubt says that libvirt failed and did not answer since: the claim may be there, or not. waits says that it
    is no reason to go elsewhere: the run's leases had ended, or all that lacks is a hand of the host for one more move.
    """

    step: Step
    reason: str | None = None
    record: Record | None = None
    is_written: bool = False
    is_in_doubt: bool = False
    waits: bool = False

    def to_dict(self) -> dict[str, Any]:
        claimed = None if self.is_in_doubt else self.reason is None
        waits = {"waits": True} if self.waits else {}
        return {"step": self.step.id, "claimed": claimed, "reason": self.reason, **waits}


@dataclass(frozen=True)
class Claimant:
    """Who claims on a host, and by which rules. limits are inventory's `ratios` and `reserved` for the host.

    leased_until is when the run's leases end (ISO 8601), None where it needs none.
    """

    context: HostRun
    policy: MachinePolicy
    limits: Mapping[str, Any]
    epochs: Mapping[str, int]
    leased_until: str | None = None

    def claim(self, steps: Sequence[Step]) -> list[Claim]:
        """Claim every step that can be, in order, each seeing what the earlier ones took.

        Raises, and has claimed nothing then: StaleEpoch when a later run took over one of the leases or may have, Busy
        when others keep the host's lock, HostFault.
        """
        with host_lock(self.context.paths, self.context.holder("claim")):
            self._require_leases()
            self.context.store.check_epochs(self.epochs)
            holdings = self.holdings()
            decided = [self._decide(step, holdings) for step in steps]
            with ThreadPoolExecutor(max_workers=_WRITERS) as writers:
                return list(writers.map(lambda lost, step: lost or self._claim(step, holdings), decided, steps))

    def refusals(self, steps: Sequence[Step]) -> dict[str, Claim]:
        """The claims that would be lost now, by their steps' ids. Looks only, and takes no lock."""
        holdings = self.holdings()
        decided = {step.id: self._decide(step, holdings) for step in steps}
        return {step: lost for step, lost in decided.items() if lost is not None}

    def holdings(self) -> Holdings:
        """What is defined on the host now."""
        context = self.context
        capacity = replace(context.hypervisor.capacity(), disk_gb=context.store.disk_gb())
        return Holdings(
            domains=context.hypervisor.domains(),
            conditions=context.store.conditions(),
            bridges=context.store.bridges(),
            not_ready=context.store.not_ready(),
            numa_cells=context.hypervisor.numa_cells,
            announced=context.store.announced_generation,
            why_not_cpu=context.hypervisor.why_not_cpu,
            capacity=capacity,
            limits=self.limits,
            run=context.run,
        )

    def _require_leases(self) -> None:
        """Raise StaleEpoch once the leases may be another run's, which claims on hosts that tell this one nothing."""
        now = self.context.clock()
        if self.leased_until is not None and now >= self.leased_until:
            raise StaleEpoch(
                f"the run's leases ended at {self.leased_until}, and it is {now} on {self.context.host}: run again, "
                "with a longer fleet_lease_ttl where the fleet is large, and with clocks that agree"
            )

    def _decide(self, step: Step, holdings: Holdings) -> Claim | None:
        """The claim that is lost, or None for one that is to be written: what it takes is taken from then on.

        Where writing fails later, what it would have taken is left unused until the next look.
        """
        refusal = holdings.refusal(step)
        if refusal is not None:
            return Claim(step, refusal.reason, waits=refusal.waits)
        holdings.take(step)
        return None

    def _claim(self, step: Step, holdings: Holdings) -> Claim:
        try:
            with instance_lock(self.context.paths, step.uuid, self.context.holder(step.action), step.instance):
                before = self._unchanged(step, holdings)
                after = self._write(step, before)
            return Claim(step, record=after, is_written=after is not before)
        except Refused as error:
            return Claim(step, str(error))
        except LodestarError as error:
            return self._after_fault(step, str(error))

    def _unchanged(self, step: Step, holdings: Holdings) -> Record | None:
        """The record that was decided on, now that nobody else can write it.

        Work holds the instance's lock alone: what it has written since the host was looked at must not be rolled back.
        """
        decided_on = holdings.records.get(step.uuid)
        if decided_on is not None:
            domain = self.context.hypervisor.domain(step.uuid)
            if domain is None or domain.record != decided_on:
                raise Refused("another run changed it while this was decided; run again")
        return decided_on

    def _after_fault(self, step: Step, reason: str) -> Claim:
        """Look whether the claim is there although libvirt failed: one taken for lost would be made again elsewhere."""
        try:
            domain = self.context.hypervisor.domain(step.uuid)
        except LodestarError:
            return Claim(step, reason, is_in_doubt=True)
        task = domain.record.task if domain is not None and domain.record is not None else None
        if domain is None or task is None or task.transaction != self.context.run:
            return Claim(step, reason)
        return Claim(step, record=domain.record, is_written=True)

    def _write(self, step: Step, current: Record | None) -> Record | None:
        """Define the domain or write the task; what this run claimed already is left as it is."""
        if step.action not in TASKS or (current and current.task and current.task.transaction == self.context.run):
            return current
        if step.action in CREATING or (step.action == "unshelve" and current is None):
            return self._define(step, current)
        if current is None:  # a deletion whose domain is gone already
            return None
        record = current.changed(task=self.context.task(step))
        self.context.hypervisor.write_record(record)
        return record

    def _define(self, step: Step, current: Record | None) -> Record:
        context = self.context
        wanted = Record.from_dict(step.record or {})
        record = replace(
            wanted,
            task=context.task(step),
            machine=(current and current.machine) or wanted.machine or self._pin(step, wanted),
            created_at=(current and current.created_at) or wanted.created_at or context.clock(),
            generation=max(wanted.generation, current.generation + 1) if current else wanted.generation,
        )
        domain = context.hypervisor.domain(record.uuid) if current else None
        if domain is not None and domain.is_active:
            context.hypervisor.write_record(record)
        else:
            context.hypervisor.define(record, context.store.layout(record))
        return record

    def _pin(self, step: Step, record: Record) -> Machine:
        return self.policy.pin(record, step.options.get("machine_type"), step.options.get("zone"))
