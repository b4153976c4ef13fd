# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shelve and unshelve: the disk is here or in the store, whole, killed or failing anywhere, and on one host at most."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, LodestarError, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import shelved, shelved_in
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage, shelved_name

NOW = "2026-03-01T03:00:00Z"
STORE = "/srv/images"


def changing(host: Any, action: str, uuid: str, options: Any, **after: Any) -> Step:
    """The step that a plan has for it."""
    record = host.record(uuid)
    told = replace(record, generation=record.generation + 1, task=None, **after).to_dict()
    step: Step = host.step(action, record, record=told, after={key: told[key] for key in after}, options=options)
    return step


def shelve(host: Any, uuid: str) -> Step:
    power_state = host.hypervisor.states[uuid].power_state
    image = StoredImage(shelved_name(uuid), "default", uuid, "", 0, NOW, is_consistent=True, is_shelved=True)
    options = {"store": STORE, "image": image.to_dict(), "power_before": power_state, "power_wanted": "running"}
    condition = shelved(STORE, power_state, NOW)
    return changing(host, "shelve", uuid, options, condition=condition, power_state="stopped")


def unshelve(host: Any, uuid: str) -> Step:
    condition = shelved(STORE, "running", NOW).to_dict()
    options = {"store": STORE, "condition": condition, "power_state": "running"}
    return changing(host, "unshelve", uuid, options, condition=None, power_state="running")


def an_instance(host: Any, number: int = 1) -> str:
    uuid: str = host.with_state(f"web-{number}", number, "running")
    return uuid


def seen(host: Any, uuid: str) -> Any:
    """Where its disk is, and what it is said to be."""
    store, record = host.store, host.record(uuid)
    places = ["here"] * ("disk" in store.files.get(uuid, ())) + ["store"] * (shelved_name(uuid) in store.stored)
    condition = record.condition.name if record.condition else None
    power_state = host.hypervisor.states[uuid].power_state
    return places, uuid in store.taken, condition, power_state, record.power_state, record.task


ACTIVE = (["here"], False, None, "running", "running", None)
SHELVED = (["store"], False, "shelved", "stopped", "stopped", None)


def test_the_disk_goes_to_the_store_and_comes_back(host: Any) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    assert seen(host, uuid) == SHELVED
    assert host.claimant().holdings().used == Resources()
    host.do(unshelve(host, uuid), run="run-2")
    assert seen(host, uuid) == ACTIVE
    assert host.claimant().holdings().used.ram_mb == 1024


def test_it_comes_back_on_a_host_that_never_had_it(host: Any) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    step = unshelve(host, uuid)
    del host.hypervisor.states[uuid]
    host.do(replace(step, preconditions={**step.preconditions, "generation": None}), run="run-2")
    assert seen(host, uuid) == ACTIVE
    assert host.record(uuid).generation > Step.from_dict(step.to_dict()).record["generation"]  # type: ignore[index]


def test_it_may_start_where_it_had_moved_away_from(host: Any) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    host.store.tombstones.add(uuid)
    host.do(unshelve(host, uuid), run="run-2")
    assert (seen(host, uuid), host.store.tombstones) == (ACTIVE, set())


def test_what_another_host_has_taken_is_left_to_it(host: Any) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    host.store.stored.clear()
    with pytest.raises(Refused, match="another host"):
        host.do(unshelve(host, uuid), run="run-2")
    assert seen(host, uuid) == ([], False, "shelved", "stopped", "stopped", None)


def test_without_room_it_is_not_unshelved(host: Any) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    host.hypervisor.size = replace(host.hypervisor.size, ram_mb=1024)
    (claim,) = host.claim(unshelve(host, uuid), run="run-2")
    assert claim.reason == "needs 1024 more MB of RAM, 512 free"


@pytest.mark.parametrize(("action", "end"), [("shelve", SHELVED), ("unshelve", ACTIVE)])
def test_what_is_killed_is_done_by_the_next_run(host: Any, action: str, end: Any, killings: Any) -> None:
    host.hypervisor.size = replace(host.hypervisor.size, vcpus=1000, ram_mb=10**6)
    host.store.size_gb = 10**6
    for killing in killings:
        uuid = an_instance(host, killing.number)
        if action == "unshelve":
            host.do(shelve(host, uuid), run="run-0")
        step = shelve(host, uuid) if action == "shelve" else unshelve(host, uuid)
        with killing:
            host.do(step)
        task = host.record(uuid).task
        if task is not None:
            told = {**host.record(uuid).to_dict(), **task.after, "task": None}
            told["generation"] += 1
            host.do(host.step(action, host.record(uuid), record=told, after=task.after, options=task.options), "run-2")
        if not killing.claimed_nothing:
            assert seen(host, uuid) == end, killing.number
    assert killing.number > len(OPERATIONS[action].steps)


@pytest.mark.parametrize("is_seen", [True, False], ids=["before", "while copying"])
def test_a_full_store_leaves_the_instance_running(host: Any, is_seen: bool) -> None:
    uuid = an_instance(host)
    host.store.is_full, host.store.fills_up = is_seen, True
    with pytest.raises(HostFault, match="no space left"):
        host.do(shelve(host, uuid))
    assert seen(host, uuid) == ACTIVE
    assert host.store.begun == set()
    assert ("shut_down" in host.calls.made) != is_seen, "it is stopped for a copy that has room, and not before"


@pytest.mark.parametrize("fault", ["full", "start"])
def test_an_unshelving_that_fails_leaves_it_shelved(host: Any, fault: str) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    host.store.is_full = fault == "full"
    host.hypervisor.fails_to_start.update([uuid] if fault == "start" else [])
    with pytest.raises(LodestarError):
        host.do(unshelve(host, uuid), run="run-2")
    assert seen(host, uuid) == SHELVED


def test_the_disk_is_never_removed_here_before_the_store_has_it(host: Any) -> None:
    uuid = an_instance(host)
    host.store.is_stuck = True
    with pytest.raises(HostFault, match="input/output"):
        host.do(shelve(host, uuid))
    assert seen(host, uuid) == ACTIVE
    made = host.calls.made
    assert made.index("publish_image") < made.index("remove_disks")


def test_what_is_left_behind_goes_and_the_store_keeps_what_it_has(host: Any) -> None:
    uuid = an_instance(host)
    host.do(shelve(host, uuid))
    host.do(host.act("forget_shelved", uuid), run="run-2")
    assert (host.hypervisor.states, host.store.announced, list(host.store.stored)) == ({}, {}, [shelved_name(uuid)])


@pytest.mark.parametrize("is_half_done", [False, True])
def test_a_deletion_removes_what_the_store_has(host: Any, is_half_done: bool) -> None:
    uuid = an_instance(host)
    step = shelve(host, uuid)
    if is_half_done:
        host.store.is_stuck, host.store.files[uuid] = True, {"disk.config"}
        host.store.stored[shelved_name(uuid)] = StoredImage.from_dict(dict(step.options["image"]))
        host.hypervisor.write_record(host.record(uuid).changed(task=host.context().task(step)))
    else:
        host.do(step)
    host.do(host.act("delete", uuid, **({"store": STORE} if is_half_done else {})), run="run-2")
    assert (host.hypervisor.states, host.store.stored, host.store.files) == ({}, {}, {})


def test_a_deletion_that_is_killed_once_it_was_claimed_still_knows_of_the_store(host: Any) -> None:
    uuid = an_instance(host)
    step = shelve(host, uuid)
    host.store.stored[shelved_name(uuid)] = StoredImage.from_dict(dict(step.options["image"]))
    host.hypervisor.write_record(host.record(uuid).changed(task=host.context().task(step)))
    host.claim(host.act("delete", uuid, store=STORE), run="run-2")
    # The next run has the record alone to plan from.
    store = shelved_in(Record.from_json(host.record(uuid).to_json()))
    host.do(host.act("delete", uuid, store=store), run="run-3")
    assert (host.hypervisor.states, host.store.stored, host.store.files) == ({}, {}, {})
