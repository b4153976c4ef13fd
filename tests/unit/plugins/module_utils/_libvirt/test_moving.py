# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moves between two hosts behind our own ports, killed at every call and failing at every step: the data is on one host
at the end, complete, and nowhere else.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.parse import Domain, DomainDisk
from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations import migrate
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.work import Outcome, work
from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import USUAL_LADDER, Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN, Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.half_moved import DESTINATIONS, SOURCES, TABLE
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Record, Task
from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import Observed
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner import evacuation
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuating import EvacuationSteps
from ansible_collections.lodestar.compute.plugins.module_utils._planner.evacuation_entries import ended, placed
from ansible_collections.lodestar.compute.plugins.module_utils._planner.fleet import plan
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.question import Question

from .conftest import CONDITIONS, SHA256, FakeHost, FakeHypervisor, FakeStore, Killed, killable

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


RECEIPT = {"method": "power-off", "at": "2026-03-01T03:00:00Z"}


class DeadDestination:
    """A pair whose destination died for good in the middle of a move; what keepers know of it."""

    def __init__(self, pair: Pair) -> None:
        self.pair, self.source = pair, pair.source
        del pair.hosts["hv2"]
        self.source.hypervisor.others = {}
        self.left = pair.destination.hypervisor.states.get(pair.uuid)
        place = replace(pair.before, generation=pair.before.generation + 3).to_dict()
        task = {"name": "arriving", "transaction": "r", "started_at": "2026", "options": {"from": "hv1", "to": "hv2"}}
        self.kept = {"hv1": {}, "hv2": {pair.uuid: {**place, "task": task}}}
        self.entries = {"hv2": Evacuated("hv2", OPEN, receipt=RECEIPT)}

    def evacuate(self, lost_disks: str = "refuse") -> Any:
        """Plan it, tell keepers, and work what was planned; the plan."""
        self.pair.runs += 1
        moment = Moment(f"3f0f3a52-0000-4000-8000-{self.pair.runs:012d}", "2026-03-01T03:00:00Z", "alice")
        asked = {"fenced": {"hv2": RECEIPT}, "lost_disks": lost_disks, "expected": ["hv1", "hv2"]}
        question = evacuation.Question.from_dict(asked, self.kept)
        fleet = Fleet((self.source.report(),))
        found = EvacuationSteps(DESIRED, fleet, moment, question, self.entries).plan()
        self.entries.update(placed(self.entries, found, {}))
        for host, generations in found.forgotten.items():
            for uuid, generation in generations.items():
                if self.kept[host][uuid]["generation"] <= generation:
                    del self.kept[host][uuid]
        self.pair.work(found.steps)
        return found

    def plain(self) -> Any:
        """The plan of a run that settles."""
        moment = Moment("3f0f3a52-0000-4000-8000-000000000099", "2026-03-01T03:00:00Z", "alice")
        question = Question(("hv1", "hv2"), self.kept, scope="interrupted", evacuated=self.entries)
        return plan(DESIRED, Fleet((self.source.report(),)), moment, question)

    def assert_on_source(self) -> None:
        state = self.source.hypervisor.states[self.pair.uuid]
        assert state.record is not None
        assert (state.record.task, state.power_state) == (None, self.pair.power_state)
        if self.left is not None and self.left.record is not None:
            buried = self.entries["hv2"].instances.get(self.pair.uuid)
            assert self.left.record.task is not None or buried is not None
            assert buried is None or state.record.generation >= buried.generation > self.left.record.generation


STATES = ("running", "paused", "stopped")


def test_what_was_claimed_and_put_back_unbegun_is_as_before_and_may_move_in_the_same_run(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv2"})
    step = next(step for step in pair.steps(scope="named", act=(ask,)) if step.action == "migrate")
    before = pair.source.record(pair.uuid).last_action
    pair.source.claim(step, run="run-1")
    with pytest.raises(LodestarError, match="no place"):
        work(pair.source.context("run-1"), step, "hv2 has no place")
    assert pair.source.record(pair.uuid).last_action == before
    pair.assert_whole()


@pytest.mark.parametrize("power_state", STATES)
def test_an_instance_moves_as_it_is(tmp_path: Path, power_state: str) -> None:
    pair = Pair(tmp_path, power_state)
    pair.move()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()
    assert "console.log.0" in pair.destination.store.files[pair.uuid]
    assert pair.uuid in pair.source.store.tombstones
    # Its claim, and that it was sent: keepers forget what they may have heard of either.
    assert [each.removed for each in pair.outcomes] == [None, pair.before.generation + 2]
    last_action = dict(pair.destination.record(pair.uuid).last_action or {})
    assert last_action["action"] == "migrate"
    assert pair.destination.record(pair.uuid).moved_at == last_action["at"]
    assert 0 <= last_action["seconds"] < 60
    # Only what runs is held, and runs on.
    assert ("downtime_ms" in last_action) is (power_state == "running")
    assert 100 <= last_action.get("downtime_ms", 100) < 60_000
    ((told,),) = [pair.source.hypervisor.told]
    assert told.ladder == (() if power_state == "stopped" else USUAL_LADDER)
    assert pair.reconcile() == ()


def test_a_running_instance_moves_cold_where_that_is_asked_for(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.move(mode="cold")
    assert pair.homes() == ["hv2"]
    pair.assert_whole()


def test_an_instance_that_comes_back_is_exhumed(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.move()
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv1"})
    pair.work(pair.steps(scope="named", act=(ask,)))
    assert pair.homes() == ["hv1"]
    pair.assert_whole()


MANY = 40


def fails_in_the_end(pair: Pair) -> None:
    """Have the migration fail once all has arrived, with the guest here going on: libvirt's own hand-over stalled."""
    source = pair.source.hypervisor
    migrates = type(source).migrate

    def fails(uuid: str, peer: Any, *more: Any) -> None:
        before = source.states[uuid]
        migrates(source, uuid, peer, *more)
        peer.data[uuid] = "old"
        source.states[uuid] = before
        raise HostFault("it stalled")

    def is_killed(uuid: str, peer: Any, *more: Any) -> None:
        before = source.states[uuid]
        try:
            fails(uuid, peer, *more)
        except Killed:
            source.states[uuid] = before
            raise

    source.migrate = is_killed  # type: ignore[method-assign]


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


WAYS = [("running", "auto"), ("paused", "auto"), ("stopped", "auto"), ("running", "cold")]


@pytest.mark.parametrize(("power_state", "mode"), WAYS)
def test_a_move_killed_anywhere_ends_on_one_host_by_the_next_run(tmp_path: Path, power_state: str, mode: str) -> None:
    moments = list(killed_everywhere(tmp_path, power_state, mode=mode))
    assert len(moments) > 20
    for moment, pair in moments:
        pair.reconcile()
        pair.assert_whole()
        home = pair.destination if pair.homes() == ["hv2"] else pair.source
        assert (home.record(pair.uuid).moved_at is not None) is (home is pair.destination), moment
        assert pair.reconcile() == (), moment


@pytest.mark.parametrize(("power_state", "mode"), WAYS)
def test_a_destination_that_died_for_good_at_any_moment_leaves_the_instance_usable_by_its_evacuation(
    tmp_path: Path, power_state: str, mode: str
) -> None:
    accepted, stayed = [], []
    for moment, pair in killed_everywhere(tmp_path, power_state, mode=mode):
        if pair.uuid not in pair.source.hypervisor.states:
            continue  # it is the dead host's, and made again as such
        dead = DeadDestination(pair)
        (obstacle,) = dead.plain().obstacles
        assert "is fenced and evacuated" in obstacle.reason
        found = dead.evacuate()
        if found.obstacles:
            assert "what it may have written there is lost" in found.obstacles[0].reason
            task = pair.source.record(pair.uuid).task
            assert task is not None, moment
            assert task.options["sent"] is True, moment
            accepted.append(moment)
            found = dead.evacuate("rebuild")
        else:
            stayed.append(moment)
        assert found.obstacles == ()
        dead.evacuate()
        dead.assert_on_source()
        assert dead.kept["hv2"] == {}
        dead.entries.update(ended(dead.entries, ["hv2"]))
        after = dead.plain()
        assert (after.steps, after.obstacles) == ((), ()), moment
    assert "after migrate" in accepted
    assert {"after exhume", "after ensure_image", "after arrival_disks"} <= set(stayed)


@pytest.mark.parametrize("when", ["before", "after"])
def test_the_evacuation_of_a_destination_may_be_killed_and_is_finished_by_any_later_run(
    tmp_path: Path, when: str
) -> None:
    for number in range(1, 20):
        pair = half_moved(tmp_path / f"{number}-{when}", ("stopped", "migrated"), ("running", None, True))
        dead = DeadDestination(pair)
        pair.kill_next = (number, when)
        try:
            dead.evacuate("rebuild")
        except Killed:
            pair.die()
            pair.work(dead.plain().steps)
            dead.assert_on_source()
            assert dead.plain().steps == ()
        else:
            break
    assert number > 2


POST_COPY = {"ladder": [{"after": 10, "post_copy": True}]}
# How the source has the guest, the storage, what it was told of its end: whether it goes on there by an evacuation.
WITHOUT_DESTINATION = {
    "it runs": (("running", None), None, {}, True),
    "it waits for libvirt's hand-over": (("paused", "migrating"), None, {}, True),
    "it waits, and may have gone on there by itself": (("paused", "migrating"), "both", POST_COPY, False),
    "part of its memory is on either": (("paused", "post-copy failed"), "both", POST_COPY, False),
    "a person ended what was left of its memory": (("stopped", "destroyed"), "both", POST_COPY, True),
    "it has left, with its disks on a storage of both": (("stopped", "migrated"), "both", {}, True),
    "it went off, with its disks on a storage of both": (("stopped", "shutdown"), "both", {}, True),
    "it has left with its disks": (("stopped", "migrated"), None, {}, False),
    "it went off, or was ended as it had left": (("stopped", "destroyed"), None, {}, False),
    "its host lost power": (("stopped", None), None, {}, False),
}


@pytest.mark.parametrize("case", WITHOUT_DESTINATION)
def test_where_the_destination_is_dead_the_source_goes_on_unless_something_may_be_lost(
    tmp_path: Path, case: str
) -> None:
    here, storage, told, goes_on = WITHOUT_DESTINATION[case]
    pair = half_moved(tmp_path, here, ("running", None, True))
    state = pair.source.hypervisor.states[pair.uuid]
    assert state.record is not None
    assert state.record.task is not None
    task = replace(state.record.task, options={**state.record.task.options, "convergence": told})
    record = replace(state.record, storage=storage, task=task)
    pair.source.hypervisor.states[pair.uuid] = replace(state, record=record)
    dead = DeadDestination(pair)
    obstacles = dead.evacuate().obstacles
    assert (obstacles == ()) is goes_on
    if told and not goes_on:
        assert "virsh destroy default.web-1" in obstacles[0].reason
    if goes_on:
        dead.assert_on_source()


@pytest.mark.parametrize("fault", ["send_file", "migrate"])
def test_a_guest_that_was_stopped_for_its_move_starts_again_also_where_the_destination_does_not_answer(
    tmp_path: Path, fault: str
) -> None:
    pair = Pair(tmp_path, "running")
    pair.source.hypervisor.fails_at = fault
    answers, there = pair.destination.hypervisor.domain, pair.destination.hypervisor

    def silent(uuid: str) -> Any:
        if not pair.source.hypervisor.fails_at:
            raise HostFault("hv2 does not answer")
        return answers(uuid)

    there.domain = silent  # type: ignore[method-assign]
    with pytest.raises(LodestarError, match="could not be undone: hv2 does not answer"):
        pair.move(mode="cold")
    # Once something was sent only both hosts can tell who has it.
    assert pair.source.hypervisor.states[pair.uuid].power_state == ("running" if fault == "send_file" else "paused")
    there.domain = answers  # type: ignore[method-assign]
    pair.die()
    pair.reconcile()
    pair.assert_whole()


FAULTS = [
    *(("running", fault) for fault in ("why_not_to", "send_file", "migrate")),
    *(("paused", fault) for fault in ("why_not_to", "send_file", "migrate")),
    *(("stopped", fault) for fault in ("send_file", "start_paused", "migrate")),
]


@pytest.mark.parametrize(("power_state", "fault"), FAULTS)
def test_a_move_that_fails_before_it_has_arrived_is_put_back(tmp_path: Path, power_state: str, fault: str) -> None:
    pair = Pair(tmp_path, power_state)
    pair.source.hypervisor.fails_at = fault
    with pytest.raises(LodestarError, match=f"{fault} failed"):
        pair.move()
    assert pair.homes() == ["hv1"]
    pair.assert_whole()
    assert pair.reconcile() == ()


@pytest.mark.parametrize("power_state", ["running", "paused", "stopped"])
def test_a_move_to_a_full_disk_is_told_before_the_guest_is_touched(tmp_path: Path, power_state: str) -> None:
    pair = Pair(tmp_path, power_state)
    pair.destination.hypervisor.free = 1 << 20
    with pytest.raises(HostFault, match=r"cannot move to hv2: 2 MiB are missing .* there, 3 are needed and 1 are free"):
        pair.move()
    assert pair.homes() == ["hv1"]
    assert {"shut_down", "start_paused", "migrate"}.isdisjoint(pair.source.calls.made)
    pair.assert_whole()
    assert pair.reconcile() == ()


def test_a_move_that_fails_after_it_has_arrived_is_finished_by_the_next_run(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.source.hypervisor.fails_at = "after migrate"
    with pytest.raises(LodestarError, match="has arrived on hv2, and the rest is not done"):
        pair.move()
    pair.reconcile()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()


@pytest.mark.parametrize("fault", ["has_arrived", "unpause"])
def test_a_destination_that_does_not_answer_is_asked_again_while_the_guest_waits_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(migrate.time, "sleep", waited.append)
    pair = Pair(tmp_path, "running")
    pair.destination.hypervisor.fails_at = fault
    pair.move()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()
    assert len(waited) == 1


def test_a_guest_whose_process_died_before_it_arrived_stays_with_its_data(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "stopped")
    source = pair.source.hypervisor

    def dies(uuid: str, *_arguments: Any) -> None:
        source.states[uuid] = replace(source.states[uuid], power_state="stopped", reason="crashed")

    source.migrate = dies  # type: ignore[method-assign]
    with pytest.raises(LodestarError, match="hv2 does not have it whole"):
        pair.move()
    assert pair.homes() == ["hv1"]
    pair.assert_whole()


def test_a_guest_whose_process_dies_as_it_arrives_is_started_there_from_its_disks(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    there = pair.destination.hypervisor
    arrives = there.has_arrived

    def arrives_and_dies(uuid: str) -> bool:
        has_arrived = arrives(uuid)
        there.states[uuid] = replace(there.states[uuid], power_state="stopped", reason="crashed")
        return has_arrived

    there.has_arrived = arrives_and_dies  # type: ignore[method-assign]
    pair.move()
    assert pair.homes() == ["hv2"]
    pair.assert_whole()


def test_a_place_that_cannot_be_made_is_taken_back_and_the_source_lets_the_instance_stay(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    arrive, migrate = pair.steps(scope="named", act=(Ask("migrate", ("default.web-1",), options={"host": "hv2"}),))
    for host, step in ((pair.destination, arrive), (pair.source, migrate)):
        host.claim(step, run="run-1")
    pair.destination.hypervisor.fails_at = "arrival_disks"
    with pytest.raises(LodestarError, match="arrival_disks failed"):
        work(pair.destination.context("run-1"), arrive)
    with pytest.raises(LodestarError, match="hv2 could not take it"):
        work(pair.source.context("run-1"), migrate, "hv2 could not take it")
    assert pair.homes() == ["hv1"]
    pair.assert_whole()


def test_the_table_has_an_answer_for_all_that_two_hosts_can_say() -> None:
    assert set(TABLE) == {(source, destination) for source in SOURCES for destination in DESTINATIONS}


# What the hosts say in the middle of libvirt's own hand-over, and who has the instance then.
HAND_OVERS = {
    "the destination stalled and the source went on": (("running", None), ("paused", "user", True), "hv1"),
    "the source waits, the destination never ran": (("paused", "migrating"), ("paused", "user", True), "hv1"),
    "the source waits, and the destination runs": (("paused", "migrating"), ("running", None, True), "hv2"),
    "the source has ended, the destination waits": (("stopped", "migrated"), ("paused", "user", True), "hv2"),
    "the source lost power, the destination waits": (("stopped", None), ("paused", "user", True), "hv2"),
    "the source's QEMU was killed meanwhile": (("stopped", "crashed"), ("stopped", "failed", False), "hv1"),
    "the source went on and shut down": (("stopped", "shutdown"), ("paused", "user", True), "hv1"),
    "both lost power after it had arrived": (("stopped", None), ("stopped", None, True), "hv2"),
}


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


@pytest.mark.parametrize("case", HAND_OVERS)
def test_a_hand_over_that_broke_ends_where_the_newest_data_is(tmp_path: Path, case: str) -> None:
    here, there, home = HAND_OVERS[case]
    pair = half_moved(tmp_path, here, there)
    source, destination = pair.source.hypervisor, pair.destination.hypervisor
    source.data[pair.uuid], destination.data[pair.uuid] = ("data", "old") if home == "hv1" else ("old", "data")
    pair.reconcile()
    assert pair.homes() == [home], case
    pair.assert_whole()


def cut_off_power(pair: Pair) -> None:
    """Both hosts lose power, and libvirt does not know any more why a guest is off."""
    for host in pair.hosts.values():
        for uuid, state in host.hypervisor.states.items():
            host.hypervisor.states[uuid] = replace(state, power_state="stopped", reason=None)


def boot(pair: Pair) -> None:
    """Have what is settled and should run do so, as a host does at its start."""
    for host in pair.hosts.values():
        state = host.hypervisor.states.get(pair.uuid)
        if state is not None and state.record is not None and state.record.task is None:
            host.hypervisor.states[pair.uuid] = replace(state, power_state=pair.power_state)


@pytest.mark.parametrize("loses_power", [False, True])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("case", HAND_OVERS)
def test_what_ends_a_broken_hand_over_may_be_killed_at_every_call(
    tmp_path: Path, case: str, when: str, loses_power: bool
) -> None:
    here, there, home = HAND_OVERS[case]
    for number in range(1, MANY):
        pair = half_moved(tmp_path / str(number), here, there)
        source, destination = pair.source.hypervisor, pair.destination.hypervisor
        source.data[pair.uuid], destination.data[pair.uuid] = ("data", "old") if home == "hv1" else ("old", "data")
        pair.kill_next = (number, when)
        try:
            pair.reconcile()
        except Killed:
            pair.die()
            if loses_power:
                cut_off_power(pair)
                boot(pair)
            pair.reconcile()
            assert pair.homes() == [home], (case, number)
            pair.assert_whole()
            assert pair.reconcile() == ()
        else:
            break
    assert 3 < number < MANY - 1


@pytest.mark.parametrize("loses_power", [False, True])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("power_state", "mode"), WAYS)
def test_what_puts_back_a_failed_move_may_be_killed_at_every_call(
    tmp_path: Path, power_state: str, mode: str, when: str, loses_power: bool
) -> None:
    undone = set()
    for number in range(1, MANY):
        pair = Pair(tmp_path / str(number), power_state)
        fails_in_the_end(pair)
        pair.kill_next = (number, when)
        try:
            pair.move(mode=mode)
        except Killed:
            undone.add(pair.calls.made[-1])
            pair.die()
            # Where both lost power once all had arrived, what arrived is as new as what is here: it is taken.
            if loses_power and not pair.has_arrived():
                cut_off_power(pair)
                boot(pair)
            pair.reconcile()
            assert pair.homes() == ["hv1"], number
            pair.assert_whole()
            assert pair.reconcile() == ()
        except LodestarError:
            break
    assert number < MANY - 1
    assert {"remove_directory", "undefine", "destroy"} <= undone


def test_a_link_that_breaks_while_a_move_is_put_back_leaves_nothing_behind(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "running")
    pair.source.hypervisor.fails_at, pair.destination.hypervisor.fails_at = "migrate", "remove_directory"
    with pytest.raises(LodestarError, match="could not be undone: remove_directory failed"):
        pair.move()
    assert pair.homes() == ["hv1", "hv2"]
    pair.die()
    pair.reconcile()
    pair.assert_whole()


@pytest.mark.parametrize("there", [("running", None, True), ("paused", "post-copy failed", True)])
@pytest.mark.parametrize("why", ["post-copy", "post-copy failed"])
def test_memory_that_is_split_over_both_hosts_is_left_to_a_person(
    tmp_path: Path, why: str, there: tuple[str, str | None, bool]
) -> None:
    pair = half_moved(tmp_path, ("paused", why), there)
    fleet = Fleet(tuple(host.report() for host in pair.hosts.values()))
    moment = Moment("3f0f3a52-0000-4000-8000-000000000009", "2026-03-01T03:00:00Z", "alice")
    found = plan(DESIRED, fleet, moment, Question(expected=("hv1", "hv2"), kept={}, scope="interrupted"))
    assert found.steps == ()
    (obstacle,) = found.obstacles
    assert "part of its memory is on hv1 and part on hv2" in obstacle.reason


def test_what_arrived_paused_and_has_not_run_since_is_not_moved_again(tmp_path: Path) -> None:
    pair = Pair(tmp_path, "paused")
    state = pair.source.hypervisor.states[pair.uuid]
    steps = pair.steps(scope="named", act=(Ask("migrate", ("default.web-1",), options={"host": "hv2"}),))
    pair.source.hypervisor.states[pair.uuid] = replace(state, has_not_run=True)
    with pytest.raises(LodestarError, match="has not run since"):
        pair.work(steps)
    assert pair.homes() == ["hv1"]


def shared(root: Path) -> Pair:
    """A pair whose instance has its disks on a storage that both mount."""
    pair = Pair(root, "running")
    state = pair.source.hypervisor.states[pair.uuid]
    assert state.record is not None
    on_storage = replace(state, record=replace(state.record, storage="both"))
    pair.source.hypervisor.states[pair.uuid] = on_storage
    return pair


def test_post_copy_is_refused_where_no_lock_reaches_both_hosts(tmp_path: Path) -> None:
    pair = shared(tmp_path)
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv2"})
    steps = pair.steps(scope="named", act=(ask,), migration=POST_COPY)
    pair.destination.store.sees_locks = False
    with pytest.raises(LodestarError, match="no lock on storage both that is held elsewhere is seen on hv2"):
        pair.work(steps)


@pytest.mark.parametrize(("sees_locks", "accepted"), [(True, False), (False, True)])
def test_post_copy_is_taken_where_a_lock_reaches_both_or_the_risk_is_accepted(
    tmp_path: Path, sees_locks: bool, accepted: bool
) -> None:
    pair = shared(tmp_path)
    ask = Ask("migrate", ("default.web-1",), options={"host": "hv2"})
    steps = pair.steps(scope="named", act=(ask,), migration={**POST_COPY, "accept_split_risk": accepted})
    pair.destination.store.sees_locks = sees_locks
    pair.work(steps[:1])
    assert pair.homes() == ["hv1", "hv2"]
