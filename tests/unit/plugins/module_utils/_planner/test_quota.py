# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotas: refused as a whole, naming project, limit, used and asked; used is counted from hosts, or from keepers."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.data_disk import TARGETS
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._model.stored_image import StoredImage
from ansible_collections.lodestar.compute.plugins.module_utils._planner.quota import (
    exceeded,
    records_after,
    snapshots,
    use_of,
)
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import (
    FOLDER,
    NOW,
    RUN,
    whole_fleet,
    whole_record,
)

CATALOGUE = yaml.safe_load((FOLDER / "catalogue.yml").read_text(encoding="utf-8"))
ROOM = {"vcpus": 64, "ram_mb": 131072, "disk_gb": 2000}


def record(name: str, **more: Any) -> dict[str, Any]:
    number = int(name.rpartition("-")[2])
    return whole_record({"name": name, "uuid": f"00000000-0000-4000-8000-{number:012}", **more}, CATALOGUE)


def wish(name: str, **more: Any) -> dict[str, Any]:
    flavor, image = next(iter(CATALOGUE["flavors"])), next(iter(CATALOGUE["images"]))
    return {"name": name, "flavor": flavor, "image": image, **more}


def planned(quotas: dict[str, int], running: list[str], wished: list[str], **question: Any) -> dict[str, Any]:
    fleet = whole_fleet({"hv1": {"capacity": ROOM, "instances": [record(name) for name in running]}}, CATALOGUE)
    desired = {
        **CATALOGUE,
        "projects": {"default": {"quotas": quotas}},
        "instances": [wish(name) for name in wished],
    }
    answer: dict[str, Any] = plan_filter(fleet, desired, run=RUN, now=NOW, expected=["hv1"], **question)
    return answer


def test_plan_within_its_quota_is_planned() -> None:
    plan = planned({"instances": 3}, ["vm-1"], ["vm-1", "vm-2", "vm-3"])
    assert [step["action"] for step in plan["steps"]] == ["create", "create"]


def test_plan_beyond_a_quota_is_refused_as_a_whole() -> None:
    with pytest.raises(AnsibleFilterError, match="project default may have 2 instances: 1 used, 2 more asked"):
        planned({"instances": 2}, ["vm-1"], ["vm-1", "vm-2", "vm-3"])


@pytest.mark.parametrize("limit", ["vcpus", "ram_mb", "disk_gb"])
def test_amounts_are_limited(limit: str) -> None:
    with pytest.raises(AnsibleFilterError, match=f"project default may have 0 {limit}: 0 used"):
        planned({limit: 0}, [], ["vm-1"])


def test_data_disks_of_what_is_there_and_of_what_is_asked_count() -> None:
    flavor_gb = next(iter(CATALOGUE["flavors"].values()))["disk_gb"]
    desired = {
        **CATALOGUE,
        "projects": {"default": {"quotas": {"disk_gb": flavor_gb + 4}}},
        "instances": [wish("vm-1", disks=[{"name": "data", "size_gb": 5}])],
    }
    fleet = whole_fleet({"hv1": {"capacity": ROOM}}, CATALOGUE)
    with pytest.raises(AnsibleFilterError, match=f"0 used, {flavor_gb + 5} more asked"):
        plan_filter(fleet, desired, run=RUN, now=NOW, expected=["hv1"])
    disks = [{"name": "data", "size_gb": 5, "target": TARGETS[0]}]
    use = use_of([Record.from_dict(record("vm-1", disks=disks))])
    assert use["default"]["disk_gb"] == flavor_gb + 5


def test_a_resize_that_has_to_move_first_is_judged_before_it_moves() -> None:
    small, large = CATALOGUE["flavors"]["m1.small"], CATALOGUE["flavors"]["m1.large"]
    host = {"capacity": {**ROOM, "ram_mb": small["ram_mb"]}, "instances": [record("vm-1")]}
    fleet = whole_fleet({"hv1": host, "hv2": {"capacity": ROOM}}, CATALOGUE)

    def moved(ram_mb: int) -> list[str]:
        wished = {
            "projects": {"default": {"quotas": {"ram_mb": ram_mb}}},
            "instances": [wish("vm-1", flavor="m1.large")],
        }
        plan = plan_filter(fleet, {**CATALOGUE, **wished}, run=RUN, now=NOW, expected=["hv1", "hv2"], impact="restart")
        return sorted(step["action"] for step in plan["steps"])

    assert moved(large["ram_mb"]) == ["arrive", "migrate"]
    with pytest.raises(AnsibleFilterError, match=f"project default may have {large['ram_mb'] - 1} ram_mb"):
        moved(large["ram_mb"] - 1)


def test_minus_one_is_no_limit() -> None:
    assert len(planned({"instances": -1}, [], ["vm-1", "vm-2"])["steps"]) == 2


def test_what_the_plan_deletes_is_given_back() -> None:
    plan = planned({"instances": 1}, ["vm-1"], ["vm-2"], prune=True)
    assert sorted(step["action"] for step in plan["steps"]) == ["create", "delete"]


def test_quota_lowered_below_what_is_there_stops_no_other_change() -> None:
    assert planned({"instances": 1}, ["vm-1", "vm-2"], ["vm-1", "vm-2"])["steps"] == []


def test_instances_of_a_silent_host_count_by_the_keepers_memory() -> None:
    kept = {"hv2": {each["uuid"]: each for each in [record("vm-1")]}}
    with pytest.raises(AnsibleFilterError, match="may have 1 instances: 1 used, 1 more asked"):
        planned({"instances": 1}, [], ["vm-2"], kept=kept)


def test_server_groups_are_counted_once_each() -> None:
    records = [
        Record.from_dict(record("vm-1", server_group="web")),
        Record.from_dict(record("vm-2", server_group="web")),
        Record.from_dict(record("vm-3", server_group="db")),
    ]
    use = use_of(records)
    assert (use["default"]["instances"], use["default"]["server_groups"]) == (3, 2)
    assert exceeded({"default": {"quotas": {"server_groups": 1}}}, {}, use) == [
        "project default may have 1 server_groups: 0 used, 2 more asked; raise its quota or ask for less"
    ]


def test_other_projects_are_not_counted() -> None:
    use = use_of([Record.from_dict(record("vm-1", project="red"))])
    assert exceeded({"blue": {"quotas": {"instances": 0}}, "red": {"quotas": {}}}, {}, use) == []


def stored(name: str, instance: str, **more: Any) -> dict[str, Any]:
    """An image of the store, as host_info lists it."""
    described = StoredImage(name, "default", instance, "sha256:" + 64 * "b", 1 << 30, "2026-03-01T02:00:00Z", True)
    return {**described.to_dict(), **more}


def snapshot_planned(quotas: dict[str, int], images: list[dict[str, Any]], *asked: dict[str, Any], **more: Any) -> Any:
    """Plan snapshots of vm-1 on hv1 (each asked by its options), hv2 being a host that sees the same store."""
    store = {"ready": True, "images": images}
    hosts = {"hv1": {"instances": [record("vm-1", **more)], "image_store": store}, "hv2": {"image_store": store}}
    desired = {**CATALOGUE, "projects": {"default": {"quotas": quotas}}, "image_store": {"path": "/srv/images"}}
    act = [{"action": "snapshot", "instances": ["vm-1"], "options": options} for options in asked]
    expected = {"expected": ["hv1", "hv2"], "scope": "named" if asked else "interrupted"}
    return plan_filter(whole_fleet(hosts, CATALOGUE), desired, run=RUN, now=NOW, act=act, **expected)


def test_snapshots_are_counted_once_however_many_hosts_see_them() -> None:
    images = [stored("other", "another"), stored("theirs", "another", project="red")]
    assert len(snapshot_planned({"snapshots": 2}, images, {"name": "mine"})["steps"]) == 1
    with pytest.raises(AnsibleFilterError, match="project default may have 1 snapshots: 1 used, 1 more asked"):
        snapshot_planned({"snapshots": 1}, images, {"name": "mine"})


def test_backup_that_replaces_the_oldest_needs_no_more() -> None:
    uuid = record("vm-1")["uuid"]
    images = [stored("day-1", uuid, backup="daily"), stored("day-2", uuid, backup="daily")]
    backup = {"name": "day-3", "backup": "daily"}
    assert len(snapshot_planned({"snapshots": 2}, images, {**backup, "keep": 2})["steps"]) == 1
    with pytest.raises(AnsibleFilterError, match="may have 2 snapshots: 2 used, 1 more asked"):
        snapshot_planned({"snapshots": 2}, images, {**backup, "keep": 3})


def test_snapshot_that_is_being_made_counts_and_is_completed() -> None:
    uuid = record("vm-1")["uuid"]
    options = {"store": "/srv/images", "image": stored("half", uuid)}
    task = {"name": "snapshotting", "transaction": RUN, "started_at": NOW, "action": "snapshot", "options": options}
    assert [step["action"] for step in snapshot_planned({"snapshots": 1}, [], task=task)["steps"]] == ["snapshot"]
    use = use_of([], images=snapshots(Fleet(()), [Record.from_dict(record("vm-1", task=task))]).values())
    assert use["default"]["snapshots"] == 1


def test_a_domain_that_is_adopted_is_asked_for_and_one_that_is_released_is_given_back() -> None:
    there, more = Record.from_dict(record("vm-1")), record("vm-2")
    adopt = Step("1", "hv1", "default.vm-2", more["uuid"], "adopt", "none", "asked for", record=more)
    release = Step("2", "hv1", "default.vm-1", there.uuid, "release", "none", "asked for", record=record("vm-1"))
    assert [each.name for each in records_after([there], [adopt])] == ["vm-1", "vm-2"]
    assert records_after([there], [release]) == []
