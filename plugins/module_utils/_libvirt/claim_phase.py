# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phase of a slice in which all of it is claimed at once, under the host's lock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, StaleEpoch
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claim, Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import record_keys
from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Deed, Result
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


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
            is_stale = isinstance(error, StaleEpoch)
            claims = [Claim(step, str(error), waits=is_stale) for step in deed.steps]
        return {"claims": claims, "changed": any(claim.is_written for claim in claims)}

    def summary(self, results: Sequence[Result], failures: Mapping[str, str]) -> dict[str, Any]:
        claims: dict[str, Claim] = {claim.step.id: claim for result in results for claim in result["claims"]}
        # A fault of ours in the middle of claiming leaves in doubt what it was about.
        fault = next(iter(failures.values()), None)
        listed = []
        for step in self._steps:
            unknown = self._lost.get(step.id) or Claim(step, fault, is_in_doubt=fault is not None)
            listed.append(claims.get(step.id, unknown).to_dict())
        records = {claim.step.uuid: claim.record for claim in claims.values() if claim.record is not None}
        return {"results": listed, **record_keys(records, {})}
