# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two hosts behind our own ports between which an instance moves, and may be killed at every call of its move."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import Domain, DomainDisk
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import Outcome, work
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record, Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import Observed
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import Question

from .fake_host import SHA256, FakeHost
from .fake_hypervisor import FakeHypervisor
from .fake_store import CONDITIONS, FakeStore
from .killing import Killed, killable

TINY = Image.from_dict({"name": "tiny", "checksum": f"sha256:{SHA256}", "url": "file:///srv/tiny"})
DESIRED = Desired(images={"tiny": TINY})


class MovingHypervisor(FakeHypervisor):
    """A hypervisor with a peer; data holds what is on the disks here."""

    def __init__(self, host: FakeHost, name: str) -> None:
        super().__init__(host.calls, host.disks)
        self.host, self.data, self.fails_at = name, {}, ""
        self.free = 1 << 40
        self.told: list[Convergence] = []
        self.others: dict[str, Any] = {}
        self.store: Any = None

    def fail(self, name: str) -> None:
        if self.fails_at == name:
            self.fails_at = ""
            raise HostFault(f"{name} failed")

    def peer(self, address: str, name: str) -> Any:
        assert address == f"10.0.0.{name[-1]}"
        return self.others[name]

    def why_not_to(self, _peer: Any, _uuid: str) -> str | None:
        self.fail("why_not_to")
        return None

    def definition(self, uuid: str) -> tuple[Domain, bool]:
        disks = (
            DomainDisk("disk", "vda", "/local/disk", "qcow2", read_only=False),
            DomainDisk("disk", "vdb", "/local/disk.config", "raw", read_only=True),
            DomainDisk("disk", "vdc", "/shared/data", "qcow2", read_only=False),
        )
        return Domain(uuid, "x", 1, 128, disks, (), self.states[uuid].record), False

    @killable
    def start_paused(self, uuid: str) -> None:
        self.fail("start_paused")
        self._from(uuid, ("stopped",), "paused")

    @killable
    def migrate(
        self, uuid: str, peer: Any, record: Record, targets: Sequence[str], convergence: Convergence, _progress: Any
    ) -> float | None:
        self.told.append(convergence)
        assert targets == ["vda"], "what is local and written to, nothing else"
        assert self.states[uuid].is_active
        assert "disk.config" in peer.store.files[uuid]
        self.fail("migrate")
        peer.data[uuid] = self.data[uuid]
        peer.states[uuid] = replace(peer.states[uuid], power_state="paused", reason="user", record=record)
        self.states[uuid] = replace(self.states[uuid], power_state="stopped", reason="migrated")
        self.fail("after migrate")
        return time.monotonic() - 0.1

    def has_arrived(self, uuid: str) -> bool:
        self.fail("has_arrived")
        return uuid in self.states and self.data[uuid] != "empty"

    def end_migration(self, _uuid: str) -> None:
        pass

    @killable
    def send_file(self, peer: Any, path: str, name: str | None = None) -> None:
        self.fail("send_file")
        peer.store.files[path.split("/")[1]].add(name or path.rpartition("/")[2])

    def free_bytes(self, directory: str) -> int:
        assert directory.startswith("/")
        return self.free

    @killable
    def remove_directory(self, directory: str) -> None:
        self.fail("remove_directory")
        uuid = directory.split("/")[1]
        self.store.files.pop(uuid, None)
        self.data.pop(uuid, None)

    @killable
    def unpause(self, uuid: str) -> None:
        self.fail("unpause")
        self._from(uuid, ("paused",), "running")
        running = [each.states[uuid] for each in (self, *self.others.values()) if uuid in each.states]
        assert [state.power_state for state in running].count("running") == 1, "it runs on both hosts"


class MovingStore(FakeStore):
    """Files with a peer."""

    def __init__(self, host: FakeHost) -> None:
        super().__init__(host.calls, host.disks)
        self.tombstones: set[str] = set()
        self.sees_locks = True
        self.hypervisor: Any = None

    def held_bytes(self, path: str) -> int:
        assert path == "/local/disk"
        return 3 << 20

    def is_local(self, path: str) -> bool:
        return path.startswith("/local/")

    def is_locked(self, _record: Record) -> bool:
        return self.sees_locks

    @killable
    def arrival_disks(self, record: Record, _min_disk_gb: int) -> None:
        self.hypervisor.fail("arrival_disks")
        self.files.setdefault(record.uuid, set()).add("disk")
        self.hypervisor.data.setdefault(record.uuid, "empty")

    def carried_files(self, record: Record, copied: Sequence[str]) -> Sequence[str]:
        assert copied == ["/local/disk"]
        return [f"/{record.uuid}/disk.config"]

    def console_logs(self, record: Record) -> Sequence[tuple[str, str]]:
        return [(f"/{record.uuid}/console.log", "console.log.0")]

    def directory(self, record: Record) -> str:
        return f"/{record.uuid}"

    @killable
    def bury(self, record: Record, _host: str) -> None:
        self.tombstones.add(record.uuid)

    @killable
    def exhume(self, uuid: str) -> None:
        self.tombstones.discard(uuid)

    @killable
    def remove_files(self, uuid: str) -> None:
        assert uuid in self.announced
        self.files.pop(uuid, None)
        self.hypervisor.data.pop(uuid, None)


class NamedHost(FakeHost):
    """A host of a pair."""

    def __init__(self, root: Path, name: str, calls: Any = None) -> None:
        super().__init__(root)
        self.name = name
        self.calls = calls or self.calls
        self.hypervisor = MovingHypervisor(self, name)
        self.store = MovingStore(self)
        self.hypervisor.store, self.store.hypervisor = self.store, self.hypervisor

    def context(self, run: str = "run-1", **more: Any) -> Context:
        return replace(super().context(run, **more), host=self.name)

    def report(self) -> Host:
        """The host as a plan sees it."""
        instances = tuple(
            Instance(state.record, Observed(state.power_state, state.reason)).to_dict()
            for state in self.hypervisor.states.values()
            if state.record is not None
        )
        leftovers = [
            {"uuid": uuid, "path": "x", "deleting": True, "name": "default.web-1"}
            for uuid in self.store.announced
            if uuid not in self.hypervisor.states
        ]
        raw = {
            "name": self.name,
            "leftovers": leftovers,
            "address": f"10.0.0.{self.name[-1]}",
            "networks": ["front"],
            **CONDITIONS,
        }
        capacity = {"vcpus": 8, "ram_mb": 8192, "disk_gb": 500}
        return Host.from_dict({**raw, "capacity": capacity, "images": [SHA256], "instances": list(instances)})


class Pair:
    """Two hosts, an instance on the first, and runs over both."""

    def __init__(self, root: Path, power_state: str) -> None:
        self.source = NamedHost(root / "hv1", "hv1")
        self.destination = NamedHost(root / "hv2", "hv2", self.source.calls)
        self.hosts = {host.name: host for host in (self.source, self.destination)}
        for host in self.hosts.values():
            others = {each.name: each.hypervisor for each in self.hosts.values() if each is not host}
            host.hypervisor.others = others
        self.power_state = power_state
        self.uuid = self.source.with_state("web-1", 1, power_state)
        self.source.hypervisor.data[self.uuid] = "data"
        self.source.store.files[self.uuid] |= {"console.log"}
        machine = {"type": "pc-q35-7.2", "virt_type": "kvm", "cpu": "<cpu/>"}
        record = self.source.record(self.uuid).to_dict()
        record = Record.from_dict({**record, "machine": machine, "power_state": power_state})
        self.source.hypervisor.states[self.uuid] = replace(self.source.hypervisor.states[self.uuid], record=record)
        self.before = record
        self.kill_next: tuple[int, str] | None = None
        self.outcomes: list[Outcome] = []
        self.runs = 0

    @property
    def calls(self) -> Any:
        return self.source.calls

    def steps(self, **question: Any) -> tuple[Step, ...]:
        self.runs += 1
        fleet = Fleet(tuple(host.report() for host in self.hosts.values()))
        moment = Moment(f"3f0f3a52-0000-4000-8000-{self.runs:012d}", "2026-03-01T03:00:00Z", "alice")
        found = plan(DESIRED, fleet, moment, Question(expected=("hv1", "hv2"), kept={}, **question))
        assert found.obstacles == ()
        return found.steps

    def move(self, **options: Any) -> None:
        """Claim and work the move."""
        ask = Ask("migrate", ("default.web-1",), options={"host": "hv2", **options})
        self.work(self.steps(scope="named", act=(ask,)))

    def reconcile(self) -> tuple[Step, ...]:
        """A run that only settles; what it did."""
        steps = self.steps(scope="interrupted")
        self.work(steps)
        return steps

    def work(self, steps: Sequence[Step]) -> None:
        run = f"run-{self.runs}"
        for step in steps:
            (claim,) = self.hosts[step.host].claim(step, run=run)
            assert claim.reason is None, claim.reason
        self.calls.made.clear()
        if self.kill_next is not None:
            self.calls.kill_at, self.kill_next = self.kill_next, None
        self.outcomes = [work(self.hosts[step.host].context(run), step) for step in steps]

    def die(self) -> None:
        for host in self.hosts.values():
            host.lose_locks()

    def has_arrived(self) -> bool:
        """Whether the destination says that it has all of it."""
        state = self.destination.hypervisor.states.get(self.uuid)
        task = state.record.task if state is not None and state.record is not None else None
        return task is not None and bool(task.options.get("arrived"))

    def homes(self) -> list[str]:
        return [name for name, host in self.hosts.items() if self.uuid in host.hypervisor.states]

    def assert_whole(self) -> None:
        """It is on one host, as it was, with its data and no task; nothing of it is on the other."""
        (home,) = self.homes()
        other = next(host for name, host in self.hosts.items() if name != home)
        state = self.hosts[home].hypervisor.states[self.uuid]
        assert state.record is not None
        assert state.record.task is None
        assert state.power_state == self.power_state
        assert self.hosts[home].hypervisor.data[self.uuid] == "data"
        assert {"disk", "disk.config"} <= self.hosts[home].store.files[self.uuid]
        assert self.uuid not in self.hosts[home].store.tombstones
        assert (other.store.files.get(self.uuid), other.hypervisor.data.get(self.uuid)) == (None, None)
        assert other.store.announced == {}


STATES = ("running", "paused", "stopped")


def killed_everywhere(root: Path, power_state: str, **options: Any) -> Any:
    """A pair for every moment at which the work of a move may be killed."""
    number = 0
    while True:
        number += 1
        for when in ("before", "after"):
            pair = Pair(root / f"{number}-{when}", power_state)
            ask = Ask("migrate", ("default.web-1",), options={"host": "hv2", **options})
            steps = pair.steps(scope="named", act=(ask,))
            run = f"run-{pair.runs}"
            for step in steps:
                pair.hosts[step.host].claim(step, run=run)
            pair.calls.made.clear()
            pair.calls.kill_at = (number, when)
            try:
                for step in steps:
                    work(pair.hosts[step.host].context(run), step)
            except Killed:
                killed_at = f"{when} {pair.calls.made[-1]}"
                pair.die()
                yield killed_at, pair
            else:
                return


POST_COPY = {"ladder": [{"after": 10, "post_copy": True}]}
WAYS = [("running", "auto"), ("paused", "auto"), ("stopped", "auto"), ("running", "cold")]


def half_moved(root: Path, here: tuple[str, str | None], there: tuple[str, str | None, bool]) -> Pair:
    """A pair in the middle of a move that nobody works on; here and there are how libvirt has the domain, and why."""
    pair = Pair(root, "running")
    way = {"from": "hv1", "to": "hv2", "mode": "live", "power": "running", "address": "10.0.0.2"}
    source, destination = pair.source.hypervisor, pair.destination.hypervisor
    record = source.states[pair.uuid].record
    assert record is not None
    leaving = record.changed(task=Task("migrating", "old", "2026", "migrate", way))
    arriving = replace(
        leaving.changed(task=Task("arriving", "old", "2026", "arrive", {**way, "arrived": there[2]})), generation=4
    )
    source.states[pair.uuid] = replace(source.states[pair.uuid], power_state=here[0], reason=here[1], record=leaving)
    destination.states[pair.uuid] = replace(
        source.states[pair.uuid], power_state=there[0], reason=there[1], record=arriving
    )
    pair.destination.store.files[pair.uuid] = {"disk", "disk.config"}
    return pair
