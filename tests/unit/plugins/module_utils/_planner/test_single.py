# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One instance on one host: every step that it takes, nothing when nothing differs, and each fault with its option."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.single import Single, plan_instance

MOMENT = Moment("11111111-1111-4111-8111-111111111111", "2026-03-01T03:00:00Z")
CHECKSUM = "sha256:" + 64 * "a"
UNSET = dict.fromkeys(
    (
        "power_state",
        "flavor",
        "image",
        "networks",
        "disks",
        "key_name",
        "public_key",
        "metadata",
        "tags",
        "description",
        "on_storage",
        "availability_zone",
        "on_image_change",
    )
)
NEW = {
    "flavor": {"name": "m1.small", "vcpus": 1, "ram_mb": 512, "disk_gb": 5, "ephemeral_gb": None},
    "image": {"name": "tiny", "checksum": CHECKSUM, "url": "https://example.org/tiny", "properties": None},
    "networks": [{"name": "front", "cidr": "10.20.0.0/24", "bridge": "br-front", "address": "10.20.0.50"}],
}


def options(**given: Any) -> dict[str, Any]:
    return {
        "name": "web-1",
        "project": "default",
        "state": "present",
        "storage": {},
        "limits": {},
        "wait_for": "running",
        "impact": "live",
        **UNSET,
        **given,
    }


def report(*instances: dict[str, Any], **facts: Any) -> dict[str, Any]:
    return {
        "name": "hv1",
        "state": "up",
        "status": "enabled",
        "boot_id": "boot-1",
        "hypervisor": {"type": "kvm", "arch": "x86_64", "version": 7002022},
        "capacity": {"vcpus": 4, "ram_mb": 4096, "disk_gb": 100},
        "used": {},
        "bridges": ["br-front"],
        "machine_types": {"q35": ["pc-q35-7.2"], "pc": []},
        "cpu": {"xml": "<cpu/>", "model": "EPYC"},
        "instances": list(instances),
        "foreign": [],
        "unreadable": [],
        "leftovers": [],
        **facts,
    }


def existing(power_state: str = "running", **fields: Any) -> dict[str, Any]:
    """The instance that NEW makes, as host_info lists it."""
    (step,) = plan_instance(options(**NEW), report(), MOMENT).steps
    record = Record.from_dict({**(step.record or {}), "power_state": power_state, **fields})
    return {**record.to_dict(), "observed": {"power_state": power_state}}


def actions(planned: Single) -> list[str]:
    return [step.action for step in planned.steps]


def test_a_missing_instance_is_created_with_all_that_it_needs() -> None:
    planned = plan_instance(options(**NEW, user_data=None), report(), MOMENT)
    (step,) = planned.steps
    assert (step.action, step.host, step.instance) == ("create", "hv1", "default.web-1")
    assert step.record["networks"][0]["address"] == "10.20.0.50"
    assert step.record["origin"] == "adhoc"
    assert list(planned.images) == [64 * "a"]
    assert planned.cpu_pool == {"": ["<cpu/>"]}


def test_what_is_as_wanted_needs_nothing() -> None:
    assert plan_instance(options(**NEW), report(existing()), MOMENT).steps == ()


def test_what_is_left_unset_is_left_alone() -> None:
    there = existing("stopped", tags=["a"], metadata={"tier": "front"}, description="mine")
    assert plan_instance(options(), report(there), MOMENT).steps == ()


@pytest.mark.parametrize(
    ("observed", "wanted", "expected"),
    [
        ("running", "stopped", ["stop"]),
        ("paused", "stopped", ["unpause", "stop"]),
        ("suspended", "running", ["resume"]),
        ("stopped", "suspended", ["start", "suspend"]),
    ],
)
def test_power_takes_the_whole_way(observed: str, wanted: str, expected: list[str]) -> None:
    assert actions(plan_instance(options(power_state=wanted), report(existing(observed)), MOMENT)) == expected


def test_power_and_record_change_in_one_run() -> None:
    given = options(power_state="paused", tags=["new"], description="mine", metadata={"tier": "back"})
    planned = plan_instance(given, report(existing()), MOMENT)
    assert actions(planned) == ["pause", "update"]
    update: Step = planned.steps[1]
    assert set(update.after) == {"tags", "description", "metadata"}


def test_data_disks_are_made_with_it_and_changed_later() -> None:
    disks = [{"name": "data", "size_gb": 2}, {"name": "logs", "size_gb": 1}]
    (step,) = plan_instance(options(**NEW, disks=disks), report(), MOMENT).steps
    assert [(disk["name"], disk["size_gb"]) for disk in step.record["disks"]] == [("data", 2), ("logs", 1)]
    there = report(existing(disks=[{**disk, "target": f"vd{letter}"} for disk, letter in zip(disks, "fg")]))
    assert plan_instance(options(**NEW), there, MOMENT).steps == ()
    changed = [{"name": "data", "size_gb": 3}, {"name": "more", "size_gb": 1}]
    planned = plan_instance(options(**NEW, disks=changed), there, MOMENT)
    assert sorted(actions(planned)) == ["attach_disk", "detach_disk", "grow_disk"]
    with pytest.raises(Refused, match="data"):
        plan_instance(options(**NEW, disks=[{"name": "data", "size_gb": 1}, disks[1]]), there, MOMENT)


def test_an_instance_goes_when_it_shall_be_absent() -> None:
    assert actions(plan_instance(options(state="absent"), report(existing()), MOMENT)) == ["delete"]
    assert plan_instance(options(state="absent"), report(), MOMENT).steps == ()


def test_a_deletion_that_was_interrupted_is_finished() -> None:
    left = {"uuid": existing()["uuid"], "path": "/x", "deleting": True, "name": "default.web-1"}
    planned = plan_instance(options(state="absent"), report(leftovers=[left]), MOMENT)
    assert [(step.action, step.uuid) for step in planned.steps] == [("delete", left["uuid"])]
    other = {**left, "name": "default.web-2"}
    assert plan_instance(options(state="absent"), report(leftovers=[other]), MOMENT).steps == ()


def test_a_creation_that_was_interrupted_is_completed() -> None:
    task = {"name": "building", "transaction": "run-0", "started_at": "2026-03-01T02:00:00Z"}
    there = {**existing(task=task), "observed": {"power_state": "stopped"}}
    assert actions(plan_instance(options(**NEW), report(there), MOMENT)) == ["complete"]


LARGER = {**NEW["flavor"], "name": "m1.large", "vcpus": 2}


def test_another_flavor_is_refused_to_what_runs() -> None:
    with pytest.raises(Refused, match="another flavor takes a restart"):
        plan_instance(options(flavor=LARGER), report(existing()), MOMENT)


def test_another_flavor_is_a_resize_of_what_is_off() -> None:
    there = {**existing(), "power_state": "stopped", "observed": {"power_state": "stopped"}}
    assert actions(plan_instance(options(flavor=LARGER), report(there), MOMENT)) == ["resize", "confirm_resize"]


def test_a_host_without_room_says_so() -> None:
    with pytest.raises(Refused, match="4000 MB"):
        plan_instance(options(**{**NEW, "flavor": {**NEW["flavor"], "ram_mb": 4000}}), report(), MOMENT)


def test_inventorys_limits_count() -> None:
    large = {**NEW, "flavor": {**NEW["flavor"], "ram_mb": 4000}}
    planned = plan_instance(options(**large, limits={"ratios": {"ram_mb": 2.0}}), report(), MOMENT)
    assert actions(planned) == ["create"]


def test_a_busy_instance_is_refused() -> None:
    there = {**existing(), "observed": {"power_state": "running", "busy": "bob stops it"}}
    with pytest.raises(Refused, match="busy: bob stops it"):
        plan_instance(options(power_state="stopped"), report(there), MOMENT)


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({}, "flavor: is needed to make the instance"),
        ({**NEW, "flavor": {**NEW["flavor"], "ram_mb": 0}}, "flavor.ram_mb: "),
        ({**NEW, "image": {**NEW["image"], "checksum": "md5:1"}}, "image.checksum: "),
        ({**NEW, "networks": [{**NEW["networks"][0], "address": "10.99.0.1"}]}, r"networks\[0\].address: "),
        ({**NEW, "key_name": "ops", "public_key": "no key"}, "key"),
    ],
)
def test_every_fault_names_its_option(given: dict[str, Any], place: str) -> None:
    with pytest.raises(InvalidInput, match=place):
        plan_instance(options(**given), report(), MOMENT)
