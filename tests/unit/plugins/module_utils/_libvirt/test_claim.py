# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims: what a host promises, what it refuses and with which words, and that nothing is promised twice."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import StaleEpoch
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, instance_lock
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

LARGE = Flavor("m1.large", vcpus=1, ram_mb=3000, disk_gb=10)


def foreign(**amounts: Any) -> DomainState:
    return DomainState("99999999-9999-4999-8999-999999999999", "theirs", "stopped", **amounts)


def test_a_claim_defines_the_domain_inactive_with_its_task(host: Any) -> None:
    step = host.create()
    (claim,) = host.claim(step)
    state = host.hypervisor.states[step.uuid]
    assert claim.reason is None
    assert (state.power_state, state.record.task.name, state.record.task.transaction) == (
        "stopped",
        "building",
        "run-1",
    )
    assert state.record == claim.record
    assert host.store.files == {}


def test_a_claim_pins_the_machine(host: Any) -> None:
    step = host.create()
    host.claim(step)
    machine = host.record(step.uuid).machine
    assert (machine.type, machine.virt_type, machine.cpu) == (
        "pc-q35-7.2",
        "kvm",
        "<cpu><model>A+B</model></cpu>",
    )


def test_claiming_again_changes_nothing(host: Any) -> None:
    step = host.create()
    (first,), (second,) = host.claim(step), host.claim(step)
    assert (first.is_written, second.is_written) == (True, False)
    assert second.reason is None
    assert host.record(step.uuid) == first.record


@pytest.mark.parametrize(
    ("flavor", "reason"),
    [
        (Flavor("f", vcpus=1, ram_mb=3585, disk_gb=1), "needs 3585 MB of RAM, 3584 free"),
        (Flavor("f", vcpus=17, ram_mb=64, disk_gb=1), "needs 17 vCPUs, 16 free"),
        (Flavor("f", vcpus=1, ram_mb=64, disk_gb=101), "needs 101 GB of disk, 100 free"),
        (Flavor("f", vcpus=1, ram_mb=64, disk_gb=99, swap_mb=1025), "needs 101 GB of disk, 100 free"),
    ],
)
def test_what_is_too_large_is_refused_with_the_numbers(host: Any, flavor: Flavor, reason: str) -> None:
    (claim,) = host.claim(host.create(flavor=flavor))
    assert claim.reason == reason
    assert host.hypervisor.states == {}


def test_what_just_fits_is_claimed(host: Any) -> None:
    (claim,) = host.claim(host.create(flavor=Flavor("f", vcpus=16, ram_mb=3584, disk_gb=100)))
    assert claim.reason is None


def test_inventorys_limits_count(host: Any) -> None:
    host.limits = {"ratios": {"ram_mb": 2.0}, "reserved": {"ram_mb": 0}}
    (claim,) = host.claim(host.create(flavor=replace(LARGE, ram_mb=8192)))
    assert claim.reason is None


def test_each_claim_sees_what_the_earlier_ones_took(host: Any) -> None:
    steps = [host.create(f"web-{number}", number, flavor=LARGE) for number in (1, 2)]
    first, second = host.claim(*steps)
    assert first.reason is None
    assert second.reason == "needs 3000 MB of RAM, 584 free"


def test_disks_on_a_declared_storage_take_nothing_of_the_hosts_own(host: Any) -> None:
    shared = Flavor("f", vcpus=1, ram_mb=64, disk_gb=90, ephemeral_gb=5, swap_mb=1024)
    host.with_state("old", 7, "stopped", flavor=shared, storage="nfs")
    first = host.create("web-1", 1, flavor=replace(shared, disk_gb=200), storage="nfs")
    second = host.create("web-2", 2, flavor=Flavor("f", vcpus=1, ram_mb=64, disk_gb=100))
    third = host.create("web-3", 3, flavor=Flavor("f", vcpus=1, ram_mb=64, disk_gb=1))
    claims = host.claim(first, second, third)
    assert [claim.reason for claim in claims] == [None, None, "needs 1 GB of disk, 0 free"]


def test_a_declared_storage_can_be_used_where_the_hosts_own_disk_is_overfull(host: Any) -> None:
    host.with_state("old", 7, "stopped", flavor=Flavor("f", vcpus=1, ram_mb=64, disk_gb=101))
    (claim,) = host.claim(host.create(storage="nfs"))
    assert claim.reason is None


def test_a_stopped_instance_counts(host: Any) -> None:
    host.with_state("old", 7, "stopped", flavor=LARGE)
    (claim,) = host.claim(host.create())
    assert claim.reason == "needs 1024 MB of RAM, 584 free"


def test_someone_elses_domain_counts_and_is_not_touched(host: Any) -> None:
    theirs = foreign(ram_mb=3000)
    host.hypervisor.states[theirs.uuid] = theirs
    (claim,) = host.claim(host.create())
    assert claim.reason == "needs 1024 MB of RAM, 584 free"
    assert host.hypervisor.states[theirs.uuid] is theirs


def test_a_domain_whose_record_cannot_be_read_counts(host: Any) -> None:
    broken = foreign(ram_mb=3000, problem="record is not JSON")
    host.hypervisor.states[broken.uuid] = broken
    (claim,) = host.claim(host.create())
    assert claim.reason == "needs 1024 MB of RAM, 584 free"


def test_a_name_that_is_taken_is_refused(host: Any) -> None:
    host.with_state("web-1", 7, "stopped")
    (claim,) = host.claim(host.create())
    assert claim.reason == "the name default.web-1 is taken by domain 00000000-0000-4000-8000-000000000007"


def test_two_claims_of_one_name_in_a_slice_are_one(host: Any) -> None:
    first, second = host.claim(host.create("web-1", 1), host.create("web-1", 2))
    assert first.reason is None
    assert second.reason == "the name default.web-1 is taken by domain 00000000-0000-4000-8000-000000000001"


def test_an_instance_that_is_there_is_not_created(host: Any) -> None:
    host.with_state("web-1", 1, "running")
    (claim,) = host.claim(host.create())
    assert claim.reason == "instance default.web-1 exists already on this host"


def test_an_instance_that_is_being_deleted_is_not_created(host: Any) -> None:
    host.store.announced["00000000-0000-4000-8000-000000000001"] = 3
    (claim,) = host.claim(host.create())
    assert claim.reason == "an instance with this UUID is being deleted here; run again when that is finished"


def test_a_missing_bridge_is_named(host: Any) -> None:
    host.store.present_bridges = []
    (claim,) = host.claim(host.create())
    assert claim.reason == "network front needs bridge br-front, which is not there; run host_prepare"


def test_an_address_that_no_filter_can_hold_a_guest_to_is_refused(host: Any) -> None:
    port = Port("front", "br-front", "52:00:00:00:00:01", "fd00::50", 64)
    (claim,) = host.claim(host.create(ports=(port,)))
    assert claim.reason == "network front is IPv6, and no filter holds a guest to such an address; use IPv4"


@pytest.mark.parametrize(
    ("policy", "most", "reason"),
    [
        ("anti-affinity", None, "server group web allows 1 on a host, here are web-1"),
        ("anti-affinity", 2, None),
        ("affinity", None, None),
    ],
)
def test_anti_affinity_is_kept_within_a_slice(host: Any, policy: str, most: int | None, reason: str | None) -> None:
    options = {"server_group": {"name": "web", "policy": policy, "max_server_per_host": most}}
    first, second = host.claim(
        host.create("web-1", 1, options, server_group="web"), host.create("web-2", 2, options, server_group="web")
    )
    assert first.reason is None
    assert second.reason == reason


@pytest.mark.parametrize(
    ("mine", "reason"),
    [
        ({"cells": [{"id": 0, "vcpus": [0], "pins": {"0": 4}}]}, "CPU 4 went to web-1 since this was planned"),
        ({"cells": [{"id": 0, "vcpus": [0], "pins": {"0": 5}}]}, "CPU 5 went to web-1 since this was planned"),
        ({"devices": [{"address": "0000:3b:00.0"}]}, "device 0000:3b:00.0 went to web-1 since this was planned"),
        ({"cells": [{"id": 0, "vcpus": [0], "pins": {"0": 6}}]}, None),
        (None, None),
    ],
)
def test_a_cpu_or_device_is_claimed_once(host: Any, mine: dict[str, Any] | None, reason: str | None) -> None:
    cells = [{"id": 0, "vcpus": [0], "pins": {"0": 4}, "kept_free": [5]}]
    theirs = {"cells": cells, "devices": [{"address": "0000:3b:00.0"}]}
    first, second = host.claim(host.create("web-1", 1, assignment=theirs), host.create("web-2", 2, assignment=mine))
    assert first.reason is None
    assert second.reason == reason


SMALL = {"id": 0, "vcpus": [0], "ram_mb": 768}
HUGE = {**SMALL, "page_kb": 2048}


@pytest.mark.parametrize(
    ("theirs", "mine", "reason"),
    [
        (HUGE, HUGE, "needs 768 MB of pages of 2048 KiB in NUMA cell 0, 256 free"),
        (SMALL, SMALL, None),
        (SMALL, {**SMALL, "pins": {"0": 4}}, "needs 768 MB of RAM in NUMA cell 0, 256 free"),
        (SMALL, {**SMALL, "ram_mb": 1025}, "needs 1025 MB of RAM in NUMA cell 0, 1024 free"),
        (SMALL, HUGE, None),
        (HUGE, {**SMALL, "id": 3}, "it was assigned NUMA cell 3, which this host has not"),
        (HUGE, {**HUGE, "page_kb": 1048576}, "needs 768 MB of pages of 1048576 KiB in NUMA cell 0, 0 free"),
    ],
)
def test_memory_of_a_cell_is_claimed_as_far_as_it_goes(
    host: Any, theirs: dict[str, Any], mine: dict[str, Any], reason: str | None
) -> None:
    host.limits = {**host.limits, "ratios": {"ram_mb": 2.0}}
    first, second = host.claim(
        host.create("web-1", 1, assignment={"cells": [theirs]}), host.create("web-2", 2, assignment={"cells": [mine]})
    )
    assert first.reason is None
    assert second.reason == reason


MACHINE = Machine("pc-q35-7.2", "kvm", "<cpu><model>Haswell</model></cpu>")


@pytest.mark.parametrize("action", ["arrive", "evacuate", "unshelve"])
@pytest.mark.parametrize("reason", ["its CPU Haswell has features that the CPU there has not", None])
def test_what_comes_from_another_host_must_have_its_cpu_here(host: Any, action: str, reason: str | None) -> None:
    host.hypervisor.unfit_cpus[MACHINE.cpu] = reason
    record, other = host.record_for("web-1", 1, machine=MACHINE), host.record_for("web-2", 2)
    steps = [host.step(action, each, record=each.to_dict()) for each in (record, other)]
    steps = [replace(step, preconditions={"generation": None}) for step in steps]
    first, second = host.claim(*steps)
    assert (first.reason, first.waits) == (reason, False)
    assert (record.uuid in host.hypervisor.states) is (reason is None)
    assert second.reason is None


def test_another_projects_group_of_that_name_is_another_group(host: Any) -> None:
    options = {"server_group": {"name": "web", "policy": "anti-affinity"}}
    host.with_state("web-1", 7, "running", server_group="web", project="other")
    (claim,) = host.claim(host.create(options=options, server_group="web"))
    assert claim.reason is None


@pytest.mark.parametrize(
    ("condition", "value", "reason"),
    [
        ("boot_id", "boot-2", "the host's boot_id is boot-2, it was boot-1 when this was planned"),
        ("status", "disabled", "the host's status is disabled, it was enabled when this was planned"),
    ],
)
def test_what_was_planned_must_still_hold_of_the_host(host: Any, condition: str, value: str, reason: str) -> None:
    host.store.present_conditions[condition] = value
    (claim,) = host.claim(host.create())
    assert claim.reason == reason


def test_a_record_that_changed_since_is_not_acted_on(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step = host.act("stop", uuid)
    host.hypervisor.write_record(host.record(uuid).changed(tags=("new",)))
    (claim,) = host.claim(step)
    assert claim.reason == "its record has generation 2, it was planned from 1"


@pytest.mark.parametrize(("action", "claimed"), [("stop", False), ("lock", False), ("unlock", True), ("delete", True)])
def test_on_a_host_that_is_not_ready_nothing_begins_but_what_makes_room(host: Any, action: str, claimed: bool) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.store.unready = "cannot keep what is decided: 16 MiB are missing"
    (claim,) = host.claim(host.act(action, uuid))
    assert (claim.reason is None) is claimed
    assert claimed or claim.reason == host.store.unready


@pytest.mark.parametrize("action", ["stop", "delete"])
@pytest.mark.parametrize("problem", [None, "record is not JSON"])
def test_a_domain_that_is_not_known_as_ours_is_not_touched(host: Any, action: str, problem: str | None) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step = host.act(action, uuid)
    host.hypervisor.states[uuid] = replace(host.hypervisor.states[uuid], record=None, problem=problem)
    (claim,) = host.claim(step)
    assert claim.reason.startswith("domain default.web-1 with this UUID is not touched: ")


def test_an_unfinished_instance_takes_no_other_orders(host: Any) -> None:
    host.claim(host.create(), run="run-1")
    uuid = host.create().uuid
    (claim,) = host.claim(host.act("start", uuid), run="run-2")
    assert claim.reason == "it is building since 2026-03-01T03:00:00Z; settle that first (fleet_reconcile)"


def test_an_update_waits_for_what_another_run_began(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.claim(host.act("stop", uuid), run="run-1")
    (claim,) = host.claim(host.act("update", uuid), run="run-2")
    assert claim.reason == "it is stopping since 2026-03-01T03:00:00Z; settle that first (fleet_reconcile)"


def test_an_interrupted_change_of_power_is_taken_over(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.claim(host.act("stop", uuid), run="run-1")
    (claim,) = host.claim(host.act("start", uuid), run="run-2")
    assert claim.reason is None
    assert host.record(uuid).task.transaction == "run-2"


def test_an_instance_that_someone_works_on_is_busy_and_says_with_whom(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    other = Holder(run="run-9", by="bob", action="stop", since="2026-03-01T02:59:00Z")
    with instance_lock(host.context().paths, uuid, other):
        (claim,) = host.claim(host.act("start", uuid))
    assert "bob in run run-9 does stop" in claim.reason


def test_an_instance_that_libvirt_still_works_on_is_left_to_it(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.hypervisor.states[uuid] = replace(host.hypervisor.states[uuid], has_job=True)
    (claim,) = host.claim(host.act("stop", uuid))
    assert claim.reason == "libvirt is still at work on it; run again when that has ended"


def test_what_is_gone_is_not_stopped(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step = host.act("stop", uuid)
    del host.hypervisor.states[uuid]
    (claim,) = host.claim(step)
    assert claim.reason == "it is not defined on this host"


def test_an_action_of_a_later_version_is_refused(host: Any) -> None:
    step = replace(host.create(), action="teleport")
    (claim,) = host.claim(step)
    assert claim.reason == "this version of the collection cannot teleport an instance"


@pytest.mark.parametrize(("breaks", "claimed"), [("before", False), ("after", True)])
def test_a_claim_is_looked_for_when_libvirt_failed(host: Any, breaks: str, claimed: bool) -> None:
    host.hypervisor.breaks_at_define = breaks
    (claim,) = host.claim(host.create())
    assert claim.to_dict()["claimed"] is claimed


def test_a_claim_is_in_doubt_when_libvirt_does_not_answer_any_more(host: Any) -> None:
    host.hypervisor.breaks_at_define, host.hypervisor.is_gone = "after", True
    (claim,) = host.claim(host.create())
    assert claim.to_dict() == {"step": "create default.web-1", "claimed": None, "reason": "the connection broke"}


@pytest.mark.parametrize("is_gone", [False, True])
def test_a_claim_that_is_or_may_be_there_although_libvirt_failed_counts(host: Any, is_gone: bool) -> None:
    host.hypervisor.breaks_at_define, host.hypervisor.is_gone = "after", is_gone
    _first, second = host.claim(*(host.create(f"web-{number}", number, flavor=LARGE) for number in (1, 2)))
    assert second.reason == "needs 3000 MB of RAM, 584 free"


def test_what_another_run_wrote_since_the_look_is_not_rolled_back(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    step, looked = host.act("stop", uuid), host.hypervisor.domains()
    host.do(host.act("pause", uuid), run="run-9")
    written = host.record(uuid)
    host.hypervisor.domains = lambda: looked
    (claim,) = host.claim(step)
    assert claim.reason == "another run changed it while this was decided; run again"
    assert host.record(uuid) == written


def test_a_run_whose_lease_was_taken_over_claims_nothing(host: Any) -> None:
    host.store.seen_epochs = {"project:default": 8}
    with pytest.raises(StaleEpoch):
        host.claimant(epochs={"project:default": 7}).claim([host.create()])
    assert host.hypervisor.states == {}


@pytest.mark.parametrize(("until", "claims"), [("2026-03-01T03:00:00Z", False), ("2026-03-01T03:00:01Z", True)])
def test_a_run_whose_leases_have_ended_claims_nothing(host: Any, until: str, claims: bool) -> None:
    expected = contextlib.nullcontext() if claims else pytest.raises(StaleEpoch, match="leases ended at 2026-03-01T03")
    with expected:
        host.claimant(epochs={"project:default": 7}, leased_until=until).claim([host.create()])
    assert bool(host.hypervisor.states) == claims
    assert host.store.seen_epochs == ({"project:default": 7} if claims else {})


def test_looking_ahead_claims_nothing_and_sees_the_same(host: Any) -> None:
    steps = [host.create(f"web-{number}", number, flavor=LARGE) for number in (1, 2)]
    (lost,) = host.claimant().refusals(steps).values()
    assert (lost.step, lost.reason, lost.waits) == (steps[1], "needs 3000 MB of RAM, 584 free", False)
    assert host.hypervisor.states == {}
    assert host.calls.made == []


@pytest.mark.parametrize(("status", "waits"), [("enabled", True), ("disabled", False)])
def test_a_move_that_has_only_to_wait_for_others_says_so(host: Any, status: str, waits: bool) -> None:
    host.limits = {"moves": {"incoming": 1}}
    first, second = (replace(host.create(f"web-{number}", number), action="arrive") for number in (1, 2))
    second = replace(second, preconditions={"generation": None, "host": {"status": status}})
    (claimed,) = host.claim(first, run="run-1")
    (lost,) = host.claim(second, run="run-2")
    assert claimed.reason is None
    assert "waits" not in claimed.to_dict()
    assert (lost.waits, lost.to_dict().get("waits", False)) == (waits, waits)
    assert ("moves of others in hand" in lost.reason) is waits


@pytest.mark.parametrize(("others", "at_once", "claimed"), [(0, 1, 2), (1, 1, 2), (1, 2, 0), (2, 1, 0)])
def test_a_run_claims_all_its_moves_where_those_it_works_at_once_are_not_too_many(
    host: Any, others: int, at_once: int, claimed: int
) -> None:
    moves = [replace(host.create(f"web-{number}", number), action="arrive") for number in range(1, 5)]
    host.claim(*moves[:others], run="run-1")
    hands = {"outgoing": 2, "incoming": at_once}
    asked = [replace(move, options={**move.options, "hands": hands}) for move in moves[2:]]
    claims = host.claim(*asked, run="run-2")
    assert [claim.reason is None for claim in claims].count(True) == claimed


def test_on_a_host_that_is_not_ready_no_move_waits_for_others(host: Any) -> None:
    host.store.unready = "it has no program"
    host.limits = {"moves": {"incoming": 0}}
    (lost,) = host.claim(replace(host.create("web-1", 1), action="arrive"))
    assert (lost.reason, lost.waits) == ("it has no program", False)


@pytest.mark.parametrize("name", ["web-1", "front"])
def test_both_names_of_an_instance_that_was_renamed_while_it_runs_are_taken(host: Any, name: str) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.hypervisor.write_record(host.record(uuid).changed(name="front"))
    (claim,) = host.claim(host.create(name, 2))
    assert f"the name default.{name} is taken" in claim.reason
