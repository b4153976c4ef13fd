# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's slice of a plan in one of its three phases: what there is to do in it, doing it, and what came of it.

claim takes the whole slice under the host's lock; work does one step at a time; settle looks at what the others left.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claim, Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step

Result = Mapping[str, Any]


@dataclass(frozen=True)
class Slice:
    """The steps for one host, what their images are, and the CPUs among which a new instance must be able to move."""

    steps: tuple[Step, ...]
    images: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    cpu_pool: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def from_json(cls, text: str, only: Sequence[str] | None = None) -> Slice:
        """Read a slice as the filter plan_slices writes it; only, where given, are the ids of the steps that count."""
        try:
            raw = json.loads(text)
            steps = tuple(map(Step.from_dict, raw["steps"]))
            chosen = steps if only is None else tuple(step for step in steps if step.id in only)
            return cls(chosen, raw.get("images") or {}, raw.get("cpu_pool") or {})
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UnreadableRecord(f"the slice is not one that plan_slices wrote: {error!r}") from error


@dataclass(frozen=True)
class Deed:
    """Something to do in a phase: the verb and the subject by which it is listed, and its steps."""

    verb: str
    subject: str
    steps: tuple[Step, ...]
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    needs: tuple[str, ...] = ()


class Phase(Protocol):
    """One of a slice's phases. summary makes the module's own keys out of what do returned, and of what failed."""

    def deeds(self) -> list[Deed]: ...

    def do(self, deed: Deed) -> Result: ...

    def summary(self, results: Sequence[Result], failures: Mapping[str, str]) -> dict[str, Any]: ...


class ClaimPhase:
    """Claims all steps of the slice that can be claimed; a lost claim is a result, and no failure."""

    def __init__(self, steps: Sequence[Step], claimant: Claimant) -> None:
        self._steps, self._claimant = steps, claimant
        self._lost = claimant.refusals(steps)

    def deeds(self) -> list[Deed]:
        hopeful = tuple(step for step in self._steps if step.id not in self._lost)
        if not hopeful:
            return []
        after = {step.instance: step.action for step in hopeful}
        return [Deed("claim", self._claimant.context.host, hopeful, before={}, after=after)]

    def do(self, deed: Deed) -> Result:
        try:
            claims = self._claimant.claim(deed.steps)
        except LodestarError as error:
            # The host's lock, its libvirt or an epoch refused before anything was claimed.
            claims = [Claim(step, str(error)) for step in deed.steps]
        return {"claims": claims, "changed": any(claim.is_written for claim in claims)}

    def summary(self, results: Sequence[Result], failures: Mapping[str, str]) -> dict[str, Any]:
        claims: dict[str, Claim] = {claim.step.id: claim for result in results for claim in result["claims"]}
        # A fault of ours in the middle of claiming leaves in doubt what it was about.
        fault = next(iter(failures.values()), None)
        listed = []
        for step in self._steps:
            unknown = Claim(
                step, self._lost.get(step.id, fault), is_in_doubt=fault is not None and step.id not in self._lost
            )
            listed.append(claims.get(step.id, unknown).to_dict())
        records = {claim.step.uuid: claim.record for claim in claims.values() if claim.record is not None}
        return {"results": listed, **record_keys(records, {})}


class SettlePhase:
    """Looks at what claim and work left: the records of the slice's instances as they are now, for the keepers."""

    def __init__(self, steps: Sequence[Step], context: Context) -> None:
        found = [(step, context.hypervisor.domain(step.uuid)) for step in steps]
        self._records = {step.uuid: domain.record for step, domain in found if domain and domain.record}
        self._results = [
            {"step": step.id, "uuid": step.uuid, "settled": not (domain and domain.record and domain.record.task)}
            for step, domain in found
        ]

    def deeds(self) -> list[Deed]:
        return []

    def do(self, deed: Deed) -> Result:
        raise AssertionError(f"settle has nothing to do, and was told to {deed.verb} {deed.subject}")

    def summary(self, *_nothing: Any) -> dict[str, Any]:
        return {"results": self._results, **record_keys(self._records, {})}


def open_phase(
    name: str,
    steps: Sequence[Step],
    context: Context,
    policy: MachinePolicy,
    limits: Mapping[str, Any],
    epochs: Mapping[str, int],
    leased_until: str | None = None,
) -> Phase:
    """The phase of that name, `claim`, `work` or `settle`, over these steps."""
    if name == "claim":
        return ClaimPhase(steps, Claimant(context, policy, limits, epochs, leased_until))
    if name == "work":
        # Half of the code that a host is sent, which Python would compile for every claim as well.
        from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work_phase import WorkPhase

        return WorkPhase(steps, context)
    return SettlePhase(steps, context)


def subject_of(step: Step) -> str:
    """What the step is listed by: its id without the action, which is listed before it."""
    return step.id[len(step.action) :].strip() if step.id.startswith(step.action) else step.id


def record_keys(records: Mapping[str, Record], removed: Mapping[str, int]) -> dict[str, Any]:
    """Records as one JSON string: Ansible takes three times as long over a dict."""
    document = {uuid: record.to_dict() for uuid, record in sorted(records.items())}
    return {"records": json.dumps(document, sort_keys=True), "removed": dict(removed)}
