# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both phases of a slice that needs neither a lease nor another host, in one: claimed as a whole, then worked."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_phase import ClaimPhase
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work_phase import WorkPhase
from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Deed, Result
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


class AtOncePhase:
    """Claims all steps that can be claimed before the first of them is worked. A lost claim is a result, no failure."""

    def __init__(self, steps: Sequence[Step], claimant: Claimant, context: Context) -> None:
        self._claiming = ClaimPhase(steps, claimant)
        hopeful = {step.id for deed in self._claiming.deeds() for step in deed.steps}
        self._working = WorkPhase([step for step in steps if step.id in hopeful], context)
        self._entrance = threading.Lock()
        self._answers: list[Result] = []

    def deeds(self) -> list[Deed]:
        return self._working.deeds()

    def do(self, deed: Deed) -> Result:
        with self._entrance:
            if not self._answers:
                self._answers = [self._claiming.do(claim) for claim in self._claiming.deeds()]
        return self._working.do(deed) if deed.steps[0].id in self._claimed() else {"changed": False}

    def summary(self, results: Sequence[Result], failures: Mapping[str, str]) -> dict[str, Any]:
        claims = self._claiming.summary(self._answers, {} if self._answers else failures)
        done = self._working.summary([result for result in results if "outcome" in result], failures)
        claimed = self._claimed()
        worked = [entry for entry in done["results"] if entry["step"] in claimed]
        return {**done, "results": worked, "claims": claims["results"]}

    def _claimed(self) -> set[str]:
        return {claim.step.id for answer in self._answers for claim in answer["claims"] if claim.reason is None}
