# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One instance worked on one host without a fleet: each step is claimed and worked by the code that works a
plan's slice.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_place import open_policy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import work
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.workplace import open_context
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


class Direct:
    """A host, as the module instance sees it. report is what host_info returns of it; run is this run's UUID."""

    def __init__(self, context: Context, params: Mapping[str, Any], report: Mapping[str, Any]) -> None:
        self.report = report
        self.run = context.run
        self.started_at = context.clock()
        self._context, self._params = context, params
        self._pools: Mapping[str, Sequence[str]] = {}
        self._record: Record | None = None
        self._done: set[str] = set()

    def prepare(
        self, images: Mapping[str, Mapping[str, Any]] | None, pools: Mapping[str, Sequence[str]] | None
    ) -> None:
        """Take what the planned steps need."""
        self._context = replace(self._context, images=images or {})
        self._pools = pools or {}

    def do(self, step: Step) -> dict[str, Any]:
        """Claim the step and work it. Raises Refused when the claim is lost, and what its work raises."""
        context = replace(self._context, user_data={step.uuid: self._params["user_data"]})
        policy = open_policy(context, self._params, self._pools)
        (claim,) = Claimant(context, policy, self._params["limits"], epochs={}).claim([self._as_is(step)])
        if claim.reason is not None:
            raise Refused(f"cannot {step.action} instance {step.instance} on {context.host}: {claim.reason}")
        self._record = work(context, step).record
        self._done.add(step.uuid)
        return {}

    def outcome(self) -> dict[str, Any]:
        """The record after the last step that was worked."""
        return {"instance": self._record.to_dict()} if self._record is not None else {}

    def _as_is(self, step: Step) -> Step:
        """A step that follows one of ours on the same instance rests on what that one left, not on what was
        foreseen.
        """
        domain = self._context.hypervisor.domain(step.uuid) if step.uuid in self._done else None
        if domain is None or domain.record is None:
            return step
        return replace(step, preconditions={**step.preconditions, "generation": domain.record.generation})


def open_direct(paths: Paths, params: Mapping[str, Any]) -> Direct:
    """Look at the host, for the module instance. Raises HostFault, UnreadableRecord."""
    report = json.loads(host_report(paths, params["host"], params))
    return Direct(open_context(paths, params["host"], params, run=str(uuid.uuid4())), params, report)
