# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phase of a slice that looks at what claim and work left, and changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.host_run import HostRun
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.slice import record_keys
from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Deed, Result
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


class SettlePhase:
    """Looks at what claim and work left: the records of the slice's instances as they are now, for the keepers."""

    def __init__(self, steps: Sequence[Step], context: HostRun) -> None:
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
