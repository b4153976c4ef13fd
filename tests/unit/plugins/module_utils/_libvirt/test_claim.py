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

from .fake_host import LARGE


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


@pytest.mark.parametrize("name", ["web-1", "front"])
def test_both_names_of_an_instance_that_was_renamed_while_it_runs_are_taken(host: Any, name: str) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.hypervisor.write_record(host.record(uuid).changed(name="front"))
    (claim,) = host.claim(host.create(name, 2))
    assert f"the name default.{name} is taken" in claim.reason
