# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One host behind our own ports, in memory, and the records and steps that are worked on it.

Everything in it outlives a killed run, as libvirt and the file system do; locks do not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim import Claim, Claimant
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.machine import MachinePolicy
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import Outcome, work
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step

from .fake_disks import FakeDisks
from .fake_hypervisor import FakeHypervisor
from .fake_store import CONDITIONS, FakeStore
from .killing import Calls

SHA256 = 64 * "a"
# Of two that are as large, a host has room for one.
LARGE = Flavor("m1.large", vcpus=1, ram_mb=3000, disk_gb=10)


class FakeHost:
    """One host, and runs that claim and work steps on it."""

    def __init__(self, root: Path) -> None:
        self.calls = Calls()
        self.disks = FakeDisks()
        self.hypervisor = FakeHypervisor(self.calls, self.disks)
        self.store = FakeStore(self.calls, self.disks)
        self.root = root
        self.limits: dict[str, Any] = {}
        self.boots = 0

    def context(self, run: str = "run-1", **more: Any) -> Context:
        return Context(
            host="hv1",
            hypervisor=self.hypervisor,
            store=self.store,
            paths=Paths(self.root / f"boot-{self.boots}"),
            run=run,
            by="alice",
            clock=lambda: "2026-03-01T03:00:00Z",
            images={SHA256: {"name": "tiny", "checksum": f"sha256:{SHA256}", "url": "https://example.org/tiny"}},
            **more,
        )

    def claimant(
        self, run: str = "run-1", epochs: Mapping[str, int] | None = None, leased_until: str | None = None
    ) -> Claimant:
        policy = MachinePolicy(self.hypervisor, "hv1", "kvm", pools={"": ("A", "B")})
        return Claimant(self.context(run), policy, self.limits, epochs or {}, leased_until)

    def claim(self, *steps: Step, run: str = "run-1") -> list[Claim]:
        return self.claimant(run).claim(steps)

    def do(self, step: Step, run: str = "run-1", **more: Any) -> Outcome:
        """Claim and work a step."""
        (claim,) = self.claim(step, run=run)
        assert claim.reason is None, claim.reason
        return work(self.context(run, **more), step)

    def lose_locks(self) -> None:
        """What the kernel does when a process dies; flocks held by this test's own process would stay."""
        self.boots += 1
        self.calls.made.clear()
        self.calls.kill_at = None

    def record(self, uuid: str) -> Record:
        record = self.hypervisor.states[uuid].record
        assert record is not None
        return record

    def record_for(self, name: str, number: int, **fields: Any) -> Record:
        """A record as a plan has it: its machine not yet pinned."""
        return replace(
            Record(
                uuid=f"00000000-0000-4000-8000-{number:012d}",
                name=name,
                flavor=Flavor("m1.small", vcpus=1, ram_mb=1024, disk_gb=10),
                image=ImageReference("tiny", f"sha256:{SHA256}"),
                ports=(Port("front", "br-front", "52:00:00:00:00:01", "10.20.0.50", 24),),
            ),
            **fields,
        )

    def create(self, name: str = "web-1", number: int = 1, options: Any = None, **fields: Any) -> Step:
        record = self.record_for(name, number, **fields)
        return self.step("create", record, options=options or {}, record=record.to_dict())

    def complete(self, uuid: str) -> Step:
        record = self.record(uuid)
        return self.step("complete", record, record=record.changed(task=None).to_dict())

    def act(self, action: str, uuid: str, **options: Any) -> Step:
        return self.step(action, self.record(uuid), options=options)

    def change(self, action: str, uuid: str, after: dict[str, Any]) -> Step:
        """A step that changes what the record says, as a plan has it."""
        record = self.record(uuid)
        return self.step(action, record, record={**record.to_dict(), **after}, after=after)

    def step(self, action: str, about: Record, /, **fields: Any) -> Step:
        generation = None if action == "create" else about.generation
        return Step(
            id=f"{action} {about.domain_name}",
            host="hv1",
            instance=about.domain_name,
            uuid=about.uuid,
            action=action,
            impact="none",
            reason="",
            preconditions={"generation": generation, "host": dict(CONDITIONS)},
            **fields,
        )

    def with_state(self, name: str, number: int, power_state: str, **fields: Any) -> str:
        """Have an instance in that power state, settled; its UUID."""
        record = self.record_for(name, number, **fields)
        state = DomainState(record.uuid, record.domain_name, power_state, record=record)
        self.hypervisor.states[record.uuid] = state
        self.store.files[record.uuid] = {"disk", "disk.config"}
        return record.uuid
