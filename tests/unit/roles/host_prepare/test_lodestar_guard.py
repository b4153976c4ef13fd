# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program at boot, with a stand-in for keepers and libvirt: what it waits for, opens, starts and writes down."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Busy, HostFault, LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._host import guard
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, instance_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.boot import Keeper, KeeperAnswer, LocalDomain
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record, Task

PROGRAM = Path(__file__).parents[4] / "roles" / "host_prepare" / "files" / "lodestar_guard.py"
KEEPERS = tuple(Keeper(f"hv{number}", f"192.0.2.{number}", f"uuid-{number}") for number in (1, 2, 3))
NOTHING = {"schema": 1, "evacuations": {}}
ARGUMENTS = Namespace(json=True)


def domain(number, **changes):
    uuid = f"0b5a9f5e-0000-4000-8000-00000000000{number}"
    fields = {
        "uuid": uuid,
        "name": f"web-{number}",
        "flavor": Flavor.from_dict({"name": "m1.small", "vcpus": 1, "ram_mb": 256, "disk_gb": 1}),
        "image": ImageReference("tiny", "sha256:" + "0" * 64),
    }
    return LocalDomain(uuid, f"default.web-{number}", Record(**{**fields, **changes}))


class World:
    """A host's libvirt and its keepers. answers are what each round of questions gets; faults fail a start so often."""

    def __init__(self, program, paths, monkeypatch):
        self.program = program
        self.paths = paths
        self.domains = [domain(1)]
        self.answers = [dict.fromkeys(("hv1", "hv2", "hv3"), NOTHING)]
        self.faults = {}
        self.autostart = []
        self.started = []
        self.slept = []
        self.on_sleep = lambda: None
        monkeypatch.setattr(program, "ask_keeper", self.ask)
        monkeypatch.setattr(program, "connected", lambda *_uri: contextlib.nullcontext("connection"))
        monkeypatch.setattr(program.boot, "managed_domains", lambda _connection: tuple(self.domains))
        monkeypatch.setattr(program.boot, "managed_domain", self.look)
        monkeypatch.setattr(program.boot, "clear_autostart", lambda _connection, _domains: tuple(self.autostart))
        monkeypatch.setattr(program.boot, "start", self.start)
        monkeypatch.setattr(program.time, "sleep", self.sleep)
        document = {"schema": 1, "name": "hv1", "keepers": [keeper.to_dict() for keeper in KEEPERS]}
        paths.host_file.parent.mkdir(parents=True)
        paths.host_file.write_text(json.dumps(document))

    def ask(self, keeper):
        answer = self.answers[0].get(keeper.name, "no route to host")
        if isinstance(answer, str):
            return KeeperAnswer(keeper.name, problem=answer)
        return KeeperAnswer(keeper.name, answer)

    def look(self, _connection, uuid):
        return next((domain for domain in self.domains if domain.uuid == uuid), None)

    def start(self, _connection, wanted):
        if self.faults.get(wanted.domain, 0) > 0:
            self.faults[wanted.domain] -= 1
            raise HostFault("its bridge is missing")
        self.started.append((wanted.domain, wanted.paused))
        return True

    def sleep(self, seconds):
        self.slept.append(seconds)
        if len(self.slept) > 50:
            raise AssertionError("it waits for ever")
        if len(self.answers) > 1:
            self.answers.pop(0)
        self.on_sleep()

    def boot(self):
        return self.program.boot_host(self.paths, ARGUMENTS)

    @property
    def state(self):
        return guard.boot_state(self.paths)

    @property
    def history(self):
        return [json.loads(line)["event"] for line in self.paths.history_file.read_text().splitlines()]


@pytest.fixture(scope="module")
def program():
    spec = importlib.util.spec_from_file_location("lodestar_guard", PROGRAM)
    module = importlib.util.module_from_spec(spec)
    # Dataclasses and the like look a module up by its name.
    sys.modules["lodestar_guard"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["lodestar_guard"]


@pytest.fixture
def world(program, tmp_path, monkeypatch):
    return World(program, Paths(tmp_path), monkeypatch)


def test_a_majority_opens_the_guard_and_starts_what_should_run(world):
    world.domains = [domain(1), domain(2, power_state="paused"), domain(3, power_state="stopped")]
    assert world.boot() == 0
    assert guard.is_open(world.paths)
    assert sorted(world.started) == [("default.web-1", False), ("default.web-2", True)]
    assert world.slept == []
    assert world.history == ["guard opened at boot"]
    assert world.state["started"] == ["default.web-1", "default.web-2"]


def test_it_asks_with_growing_delays_until_a_majority_answers(world):
    world.answers = [*[{"hv1": NOTHING}] * 8, {"hv1": NOTHING, "hv3": NOTHING}]
    assert world.boot() == 0
    assert world.slept == [1.0, 2.0, 4.0, 8.0, 15.0, 15.0, 15.0, 15.0]
    assert world.started == [("default.web-1", False)]


def test_while_it_waits_it_says_for_whom_once(world, capsys):
    world.answers = [*[{"hv1": NOTHING}] * 3, dict.fromkeys(("hv1", "hv2"), NOTHING)]
    seen = []
    world.on_sleep = lambda: seen.append(world.state["problems"])
    world.boot()
    assert seen[0] == ["hv2: no route to host", "hv3: no route to host"]
    assert capsys.readouterr().err.count("waiting for a majority") == 1


def test_it_ends_when_a_person_opens_the_guard(world):
    world.answers = [{}]
    world.on_sleep = lambda: world.program.open_by_hand(world.paths, ARGUMENTS)
    assert world.boot() == 0
    assert world.history == ["guard opened by hand"]
    assert world.started == [("default.web-1", False)]


def test_what_was_evacuated_is_buried_before_the_guard_opens_and_does_not_start(world):
    gone = domain(1)
    moved = {gone.uuid: {"generation": 2, "host": "hv2"}}
    evacuated = {"schema": 1, "evacuations": {"e1": {"host": "hv1", "instances": moved}}}
    world.answers = [{"hv1": NOTHING, "hv2": evacuated, "hv3": evacuated}]
    world.domains = [gone, domain(2)]
    world.boot()
    assert guard.buried(world.paths) == {gone.uuid}
    assert world.started == [("default.web-2", False)]
    assert "was evacuated" in world.state["kept_off"][0]


def test_a_host_that_is_being_evacuated_waits_and_takes_nothing_new_once_that_has_ended(world):
    def told(stage, version):
        entry = {"host": "hv1", "stage": stage, "version": version, "run": "r", "by": "alice", "instances": {}}
        return {"schema": 1, "evacuations": {"hv1": entry}}

    world.answers = [{"hv2": told("open", 1), "hv3": told("open", 1)}]

    def end():
        assert not guard.is_open(world.paths)
        assert "being evacuated, by alice" in world.state["problems"][0]
        world.answers = [{"hv2": told("open", 1), "hv3": told("closed", 2)}]

    world.on_sleep = end
    world.boot()
    assert world.started == [("default.web-1", False)]
    state = json.loads(world.paths.host_file.read_text())
    assert state["status"] == "disabled"
    assert "host_resume takes it back" in state["status_reason"]


def test_a_program_that_was_killed_after_opening_starts_what_is_left(world):
    guard.open_guard(world.paths, "lodestar-boot", "2026-01-01T00:00:00Z")
    assert world.boot() == 0
    assert world.started == [("default.web-1", False)]


def test_a_second_start_of_the_unit_starts_nothing_that_a_person_stopped_since(world):
    world.boot()
    world.started.clear()
    assert world.boot() == 0
    assert world.started == []


def test_a_start_that_fails_is_tried_again_and_then_left_and_told(world):
    world.domains = [domain(1), domain(2)]
    world.faults = {"default.web-1": 2, "default.web-2": 99}
    world.boot()
    assert world.started == [("default.web-1", False)]
    assert world.slept == [5.0, 15.0, 30.0, 60.0]
    assert world.state["kept_off"] == ["default.web-2: its bridge is missing"]


@pytest.mark.parametrize(
    ("meanwhile", "kept_off"),
    [
        ([domain(1, power_state="stopped")], []),
        ([domain(1, power_state="suspended")], []),
        ([replace(domain(1), active=True)], []),
        ([], []),
        (
            [domain(1, task=Task("stopping", "run-1", "2026-01-01T00:00:00Z"))],
            ["default.web-1: was interrupted (stopping); the next run settles it"],
        ),
        (
            [replace(domain(1), record=None, problem="not JSON")],
            ["default.web-1: its record cannot be read: not JSON"],
        ),
    ],
)
def test_what_changed_before_a_start_is_tried_again_is_not_started(world, meanwhile, kept_off):
    world.faults = {"default.web-1": 1}
    world.on_sleep = lambda: setattr(world, "domains", meanwhile)
    world.boot()
    assert world.slept == [5.0]
    assert (world.started, world.state["started"], world.state["kept_off"]) == ([], [], kept_off)


def test_what_was_paused_before_a_start_is_tried_again_starts_paused(world):
    world.faults = {"default.web-1": 1}
    world.on_sleep = lambda: setattr(world, "domains", [domain(1, power_state="paused")])
    world.boot()
    assert world.started == [("default.web-1", True)]


def test_an_instance_is_looked_at_under_its_lock(world, monkeypatch):
    held = []

    def look(_connection, uuid):
        with contextlib.suppress(Busy), instance_lock(world.paths, uuid, Holder("r1", "anna", "stop", "now")):
            held.append(False)
        return world.look(None, uuid)

    monkeypatch.setattr(world.program.boot, "managed_domain", look)
    world.boot()
    assert held == []
    assert world.started == [("default.web-1", False)]


def test_an_instance_that_someone_works_on_is_left_to_them(world):
    wanted = domain(1)
    world.domains = [wanted]
    holder = Holder(run="r1", by="anna", action="delete", since="2026-01-01T00:00:00Z")
    with instance_lock(world.paths, wanted.uuid, holder):
        world.boot()
    assert world.started == []
    assert "anna" in world.state["kept_off"][0]


def test_a_history_that_cannot_be_written_keeps_nothing_from_starting(world, monkeypatch, capsys):
    def full(*_arguments):
        raise HostFault("cannot write: no space left on device")

    monkeypatch.setattr(world.program.guard, "append_history", full)
    assert world.boot() == 0
    assert world.started == [("default.web-1", False)]
    assert "not recorded" in capsys.readouterr().err


def test_a_host_that_was_never_prepared_waits_and_says_so(world):
    document = world.paths.host_file.read_text()
    world.paths.host_file.unlink()
    seen = []

    def prepare():
        seen.append(world.state["problems"])
        world.paths.host_file.write_text(document)

    world.on_sleep = prepare
    world.boot()
    assert "run host_prepare" in seen[0][0]
    assert guard.is_open(world.paths)


def test_libvirt_that_is_not_up_yet_is_waited_for(world, monkeypatch):
    tries = []

    def not_yet(_connection):
        tries.append(1)
        if len(tries) < 3:
            raise HostFault("cannot reach libvirt at qemu:///system")
        return tuple(world.domains)

    monkeypatch.setattr(world.program.boot, "managed_domains", not_yet)
    assert world.boot() == 0
    assert world.slept == [1.0, 2.0]


def test_closing_refuses_starts_and_is_recorded(world):
    world.boot()
    world.program.close_by_hand(world.paths, ARGUMENTS)
    assert not guard.is_open(world.paths)
    assert world.history[-1] == "guard closed by hand"


def test_status_tells_machines_and_people_the_same(world, capsys):
    world.boot()
    capsys.readouterr()
    world.program.show_status(world.paths, Namespace(json=True))
    status = json.loads(capsys.readouterr().out)
    assert (status["guard"], status["keepers"]) == ("open", ["hv1", "hv2", "hv3"])
    world.program.show_status(world.paths, Namespace(json=False))
    told = capsys.readouterr().out
    assert "guard: open" in told
    assert "keepers: hv1 hv2 hv3" in told


@pytest.mark.parametrize(
    ("address", "uri"),
    [("192.0.2.2", "qemu+tls://192.0.2.2/system"), ("2001:db8::2", "qemu+tls://[2001:db8::2]/system")],
)
def test_a_keeper_is_asked_over_tls_and_this_host_itself_without_the_network(world, address, uri):
    own, other = "5d2f0c1e8a644f2b9d1e0a4c2f7e6b11", "5d2f0c1e-8a64-4f2b-9d1e-0a4c2f7e6b12"
    world.paths.machine_id.parent.mkdir(parents=True)
    world.paths.machine_id.write_text(f"{own}\n")
    assert world.program._uri(world.paths, Keeper("hv2", address, other)) == uri
    itself = Keeper("hv1", address, "5d2f0c1e-8a64-4f2b-9d1e-0a4c2f7e6b11")
    assert world.program._uri(world.paths, itself) == "qemu:///system"


def test_a_machine_in_a_keepers_place_is_no_keeper(world, monkeypatch):
    world.paths.machine_id.parent.mkdir(parents=True)
    world.paths.machine_id.write_text("0" * 32)
    monkeypatch.setattr(world.program.boot, "host_uuid", lambda _connection: "another")
    with pytest.raises(LodestarError, match="another machine answers"):
        world.program.answer_for(world.paths, Namespace(keeper="hv2"))
