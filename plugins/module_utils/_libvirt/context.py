# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One run's work on one host: with what it works, and what it knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import HeldLock
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.host_run import HostRun
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.move_timing import MoveTiming
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import Hypervisor, InstanceStore
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step

DEFAULT_TIMEOUT = 60.0  # seconds that a guest gets to stop by itself, as in Nova


@dataclass(frozen=True)
class Context(HostRun):
    """A run that works on a host. user_data is by UUID, images by their sha256.

    wait_for is `running` or `agent`; wait_timeout bounds it, in seconds. told gathers what this run has added to
    instances' histories, each entry with its UUID, for the keepers.
    """

    hypervisor: Hypervisor
    store: InstanceStore
    images: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    user_data: Mapping[str, str] = field(default_factory=dict)
    timeout: float = DEFAULT_TIMEOUT
    wait_for: str = "running"
    wait_timeout: float = 300.0
    told: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def stamp(self, action: str) -> dict[str, Any]:
        """What a record's last_action says of this run."""
        return {"action": action, "run": self.run, "by": self.by, "at": self.clock()}


@dataclass
class Job:
    """One step while it is worked: record is the instance's as it is now, None once there is none.

    peer is the hypervisor of the host that the instance moves to, once it was reached, and timing what that takes.
    is_cancelled says that nothing was begun, and the claim alone is put back. written is the generation of the last
    record that was written, None before the first. has_run says that the guest was brought to run by this step.
    """

    context: Context
    step: Step
    lock: HeldLock
    record: Record | None = None
    peer: Hypervisor | None = None
    timing: MoveTiming = field(default_factory=MoveTiming)
    is_cancelled: bool = False
    written: int | None = None
    has_run: bool = False

    @property
    def claimed(self) -> Record:
        """The record, of which the claim made sure that it is there."""
        if self.record is None:
            raise AssertionError(f"step {self.step.id} works on {self.step.instance} without a record")
        return self.record

    @property
    def timeout(self) -> float:
        """Seconds that the guest gets to stop by itself; none when the step is hard."""
        return 0.0 if self.step.options.get("hard") else float(self.step.options.get("timeout", self.context.timeout))

    def write(self, record: Record) -> None:
        """Replace the record in libvirt, then here."""
        self.context.hypervisor.write_record(record)
        self.record, self.written = record, record.generation
