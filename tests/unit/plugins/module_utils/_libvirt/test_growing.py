# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Growing while it runs: the guest has all of its new flavor or nothing, killed or failing wherever it may."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import GIB
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.restore_point import RestorePoint
from ansible_collections.lodestar.compute.plugins.module_utils._planner.steps import changed_record

HAS = Flavor("m1.small", vcpus=1, ram_mb=1024, disk_gb=10)
ALL = Flavor("m1.all", vcpus=3, ram_mb=2048, disk_gb=20)
GROWTHS = {
    "disk": Flavor("m1.wide", vcpus=1, ram_mb=1024, disk_gb=20),
    "RAM": Flavor("m1.high", vcpus=1, ram_mb=2048, disk_gb=10),
    "vCPUs": Flavor("m1.fast", vcpus=4, ram_mb=1024, disk_gb=10),
    "all": ALL,
}


def running(host: Any, **headroom: int) -> str:
    """An instance of HAS that runs with room to grow; its UUID."""
    uuid: str = host.with_state("web-1", 1, "running", flavor=HAS)
    hypervisor = host.hypervisor
    hypervisor.sizes[uuid] = Headroom(**{"vcpus": 1, "ram_mb": 1024, "max_vcpus": 4, "max_ram_mb": 4096, **headroom})
    for told in (hypervisor.modules, hypervisor.used, hypervisor.stored, hypervisor.grown):
        told.clear()
    return uuid


def growth(host: Any, uuid: str, flavor: Flavor) -> Step:
    told = {"flavor": flavor.to_dict()}
    record = changed_record(host.record(uuid), told).to_dict()
    step: Step = host.step("grow", host.record(uuid), record=record, after=told)
    return step


def again(host: Any, uuid: str) -> Step:
    """What the next run does with what a killed one has left."""
    record = host.record(uuid)
    step: Step = host.step(
        record.task.action, record, record=changed_record(record, record.task.after).to_dict(), after=record.task.after
    )
    return step


def size(host: Any, uuid: str) -> tuple[int, int, list[int]]:
    has = host.hypervisor.sizes[uuid]
    return has.vcpus, has.ram_mb, host.hypervisor.modules


@pytest.mark.parametrize("growth_of", list(GROWTHS))
def test_a_growth_killed_anywhere_is_done_by_the_next_run(host: Any, growth_of: str, killings: Any) -> None:
    flavor = GROWTHS[growth_of]
    for killing in killings:
        uuid = running(host)
        with killing:
            host.do(growth(host, uuid, flavor))
        if host.record(uuid).task is not None:
            host.do(again(host, uuid), run="run-2")
        assert host.record(uuid).task is None
        if host.record(uuid).flavor == HAS:
            assert killing.claimed_nothing, "only where nothing was claimed is nothing done"
            continue
        modules = [flavor.ram_mb - HAS.ram_mb] if flavor.ram_mb > HAS.ram_mb else []
        assert (host.record(uuid).flavor, size(host, uuid)) == (flavor, (flavor.vcpus, flavor.ram_mb, modules))
        assert host.hypervisor.grown == {"vda": flavor.disk_gb * GIB}
        assert host.hypervisor.stored.get(uuid) == (None if growth_of == "disk" else flavor)


@pytest.mark.parametrize(
    ("growth_of", "used"), [("disk", None), ("RAM", (None, 2048)), ("vCPUs", (4, None)), ("all", (3, 2048))]
)
def test_the_agent_is_asked_for_what_came_alone(host: Any, growth_of: str, used: Any) -> None:
    uuid = running(host)
    host.hypervisor.agent_answers = False
    host.do(growth(host, uuid, GROWTHS[growth_of]))
    assert host.hypervisor.used.get(uuid) == used
    assert host.record(uuid).flavor == GROWTHS[growth_of], "a guest without an agent has it all the same"


@pytest.mark.parametrize(
    ("headroom", "reason"),
    [
        ({"max_vcpus": 2}, "it runs with room for 2 vCPUs and 4096 MB of RAM, and flavor m1.all has 3 and 2048"),
        ({"max_ram_mb": 1024}, "room for 4 vCPUs and 1024 MB of RAM.*impact=restart"),
        ({"ram_mb": 1000}, "has 1048 MB of RAM more, and guests take it in steps of 128 MB"),
    ],
)
def test_what_runs_with_less_room_than_planned_is_refused_by_its_host(host: Any, headroom: Any, reason: str) -> None:
    uuid = running(host, **headroom)
    before = size(host, uuid)
    with pytest.raises(Refused, match=reason):
        host.do(growth(host, uuid, ALL))
    assert (host.record(uuid).flavor, host.record(uuid).task, size(host, uuid)) == (HAS, None, before)
    assert (host.hypervisor.grown, host.hypervisor.stored) == ({}, {uuid: HAS})


def test_a_guest_that_stopped_meanwhile_keeps_its_flavor(host: Any) -> None:
    uuid = running(host)
    host.hypervisor.states[uuid] = replace(host.hypervisor.states[uuid], power_state="stopped")
    with pytest.raises(Refused, match="it runs no more"):
        host.do(growth(host, uuid, ALL))
    assert (host.record(uuid).flavor, host.record(uuid).task, host.hypervisor.stored) == (HAS, None, {uuid: HAS})


def test_one_with_restore_points_does_not_grow(host: Any) -> None:
    uuid = running(host)
    host.hypervisor.restore_points.add(uuid)
    with pytest.raises(Refused, match="has restore points"):
        host.do(growth(host, uuid, ALL))
    assert size(host, uuid) == (1, 1024, [])


@pytest.mark.parametrize("fault", ["has_no_slot", "fails_to_plug_vcpus"])
def test_a_growth_that_fails_leaves_the_guest_as_it_was(host: Any, fault: str) -> None:
    uuid = running(host)
    setattr(host.hypervisor, fault, True)
    with pytest.raises(LodestarError):
        host.do(growth(host, uuid, ALL))
    assert (host.record(uuid).flavor, host.record(uuid).task, size(host, uuid)) == (HAS, None, (1, 1024, []))
    assert host.hypervisor.stored == {uuid: HAS}
    assert host.record(uuid).last_action["result"] == "failed"


def test_what_a_guest_does_not_give_back_is_completed_by_the_next_run(host: Any) -> None:
    uuid = running(host)
    host.hypervisor.fails_to_plug_vcpus, host.hypervisor.guest_lets_go = True, False
    with pytest.raises(LodestarError, match="cannot create a thread; and it could not be undone: vcpu unplug"):
        host.do(growth(host, uuid, ALL))
    assert host.record(uuid).task.action == "grow"
    host.hypervisor.fails_to_plug_vcpus = False
    host.do(again(host, uuid), run="run-2")
    assert (host.record(uuid).flavor, host.record(uuid).task, size(host, uuid)) == (ALL, None, (3, 2048, [1024]))


@pytest.mark.parametrize("growth_of", ["RAM", "vCPUs", "all"])
def test_a_guest_that_has_all_is_not_asked_to_give_it_back(host: Any, monkeypatch: Any, growth_of: str) -> None:
    uuid, flavor = running(host), GROWTHS[growth_of]
    write = host.hypervisor.write_record

    def fails(record: Any) -> None:
        if record.flavor == flavor:
            raise LodestarError("the connection broke")
        write(record)

    monkeypatch.setattr(host.hypervisor, "write_record", fails)
    with pytest.raises(LodestarError, match="has all that it was to get"):
        host.do(growth(host, uuid, flavor))
    assert size(host, uuid)[:2] == (flavor.vcpus, flavor.ram_mb)
    monkeypatch.undo()
    host.do(again(host, uuid), run="run-2")
    assert (host.record(uuid).flavor, host.record(uuid).task) == (flavor, None)


def test_its_larger_size_is_checked_and_kept_under_the_hosts_lock(host: Any) -> None:
    uuid = running(host)
    (claim,) = host.claim(growth(host, uuid, replace(ALL, ram_mb=4096 + 128)))
    assert claim.reason == "needs 3200 more MB of RAM, 2560 free"
    (claim,) = host.claim(growth(host, uuid, ALL))
    assert claim.reason is None
    (other,) = host.claim(host.create("web-2", 2, flavor=replace(HAS, ram_mb=2048)), run="run-2")
    assert other.reason == "needs 2048 MB of RAM, 1536 free", "what is on its way to 2048 MB takes 2048 MB"


def test_a_guest_that_has_grown_keeps_no_memory_for_a_start_that_does_not_fit_it(host: Any) -> None:
    uuid = running(host)
    host.do(growth(host, uuid, ALL))
    record = host.record(uuid)
    point = RestorePoint("one", "2026-03-01T03:00:00Z", None, True, True, "running")
    told = replace(record, generation=record.generation + 1, restore_points=(point,)).to_dict()
    after = {"restore_points": told["restore_points"]}
    step = host.step("create_restore_point", record, record=told, after=after, options={"name": "one"})
    with pytest.raises(Refused, match=r"has grown while it ran, .*: leave memory out, or stop and start it first"):
        host.do(step, run="run-2")
    assert host.record(uuid).restore_points == ()
    host.hypervisor.modules.clear()  # as a start leaves it
    host.do(replace(step, preconditions={"generation": host.record(uuid).generation}), run="run-3")
    assert host.record(uuid).restore_points[0].has_memory
