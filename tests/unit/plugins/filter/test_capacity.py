# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Capacity: what fits now, and what fits after the worst loss."""

from __future__ import annotations

from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.capacity import capacity_filter

SMALL = {"vcpus": 1, "ram_mb": 2048, "disk_gb": 20}
LARGE = {"name": "m1.large", "vcpus": 4, "ram_mb": 8192, "disk_gb": 80}


def host(name: str, ram_mb: int = 16896, instances: int = 0, **more: Any) -> dict[str, Any]:
    """A host for eight small instances, with as many large ones as asked, each of which takes the room of four."""
    return {
        "name": name,
        "capacity": {"vcpus": 16, "ram_mb": ram_mb, "disk_gb": 400},
        "used": {"vcpus": 4 * instances, "ram_mb": 8192 * instances, "disk_gb": 80 * instances},
        "instances": [
            {"uuid": f"{name}-{number}", "name": f"{name}-vm-{number}", "project": "default", "flavor": LARGE}
            for number in range(instances)
        ],
        **more,
    }


def test_room_is_counted_by_host_by_zone_and_in_all() -> None:
    fleet = [host("hv1", zone="az1"), host("hv2", instances=1, zone="az1"), host("hv3", state="down"), host("hv4")]
    answer = capacity_filter(fleet, SMALL)
    assert answer["hosts"] == {"hv1": 8, "hv2": 4, "hv3": 0, "hv4": 8}
    assert answer["zones"] == {"az1": 12, "none": 8}
    assert answer["total"] == 20
    assert answer["survives"] is True


def test_room_obeys_what_else_the_request_asks_for() -> None:
    fleet = [
        host("hv1", zone="az1", networks=["front"]),
        host("hv2", zone="az2", networks=["front"]),
        host("hv3", zone="az1"),
    ]
    request = {"availability_zone": "az1", "networks": ["front"]}
    assert capacity_filter(fleet, SMALL, request)["hosts"] == {"hv1": 8, "hv2": 0, "hv3": 0}


@pytest.mark.parametrize(
    ("group", "total"),
    [
        ({"name": "web", "policy": "anti-affinity"}, 2),
        ({"name": "web", "policy": "anti-affinity", "max_server_per_host": 3}, 6),
        ({"name": "web", "policy": "affinity"}, 8),
    ],
)
def test_room_of_a_group_is_what_its_policy_leaves(group: dict[str, Any], total: int) -> None:
    assert capacity_filter([host("hv1"), host("hv2", instances=1)], SMALL, {"server_group": group})["total"] == total


def test_room_is_no_less_while_a_host_is_busy() -> None:
    busy = host("hv1", instances=1)
    busy["instances"][0]["task"] = {"name": "building"}
    settings = {"filters": ["ram", "io_ops"], "max_io_ops_per_host": 1}
    assert capacity_filter([busy], SMALL, settings=settings)["total"] == 4


def test_counting_ends_for_what_asks_for_nothing() -> None:
    assert capacity_filter([host("hv1")], {"vcpus": 0, "ram_mb": 0, "disk_gb": 0})["total"] == 10000


def test_any_host_may_be_lost() -> None:
    fleet = [host("hv1", instances=1), host("hv2", instances=1), host("hv3", instances=1)]
    answer = capacity_filter(fleet, SMALL, survive={"hosts": 1})
    assert answer["losses"]["hosts"] == {"count": 1, "losses": 3, "units": ["hv1"], "stranded": {}, "room": 4}
    assert answer["survives"] is True


def test_loss_that_strands_names_who_and_why() -> None:
    fleet = [host("hv1", instances=2), host("hv2", instances=1), host("hv3", instances=2)]
    answer = capacity_filter(fleet, SMALL, survive={"hosts": 1})
    loss = answer["losses"]["hosts"]
    assert answer["survives"] is False
    assert (loss["units"], loss["room"]) == (["hv1"], 0)
    assert list(loss["stranded"]) == ["default.hv1-vm-1"]
    assert answer["problems"][0].startswith("the loss of hv1 would strand default.hv1-vm-1 (no valid host: ")
    assert "ram refuses 2 of 2" in loss["stranded"]["default.hv1-vm-1"]


def test_two_hosts_may_be_lost_where_the_rest_has_room() -> None:
    fleet = [host("hv1", instances=1), host("hv2", instances=1), host("hv3"), host("hv4")]
    loss = capacity_filter(fleet, survive={"hosts": 2})["losses"]["hosts"]
    assert loss == {"count": 2, "losses": 6, "units": ["hv1", "hv2"], "stranded": {}, "room": None}


def test_zones_and_units_of_ones_own_are_lost_whole() -> None:
    fleet = [host("hv1", zone="a", instances=2), host("hv2", zone="a"), host("hv3", zone="b"), host("hv4", zone="b")]
    racks = {"r1": ["hv1", "hv3"], "r2": ["hv2", "hv4"]}
    answer = capacity_filter(fleet, SMALL, survive={"zones": 1, "rack": 1}, groups={"rack": racks})
    assert (answer["losses"]["zones"]["units"], answer["losses"]["zones"]["room"]) == (["a"], 8)
    assert (answer["losses"]["rack"]["units"], answer["losses"]["rack"]["losses"]) == (["r1"], 2)


def test_rescued_instances_keep_their_group_and_their_zone() -> None:
    fleet = [host("hv1", zone="a", instances=1), host("hv2", zone="a", instances=1), host("hv3", zone="b")]
    for each in fleet[:2]:
        each["instances"][0].update(server_group="web", availability_zone="a")
    groups = {"web": {"policy": "anti-affinity"}}
    without = capacity_filter(fleet, survive={"hosts": 1})
    assert without["survives"] is True
    with_policy = capacity_filter(fleet, survive={"hosts": 1}, server_groups=groups)
    assert list(with_policy["losses"]["hosts"]["stranded"]) == ["default.hv1-vm-0"]


@pytest.mark.parametrize(
    ("survive", "problem"),
    [
        ({"shelves": 1}, "survive.shelves: not a kind that is known"),
        ({"hosts": 0}, "survive.hosts: 0 is not a whole number of 1 or more"),
        ({"hosts": 2}, "survive.hosts: of 2 hosts, 2 cannot be lost"),
    ],
)
def test_question_without_an_answer_is_refused(survive: dict[str, int], problem: str) -> None:
    with pytest.raises(AnsibleFilterError, match=problem):
        capacity_filter([host("hv1"), host("hv2")], survive=survive)


def test_more_losses_than_can_be_tried_are_refused() -> None:
    with pytest.raises(AnsibleFilterError, match="3 of 40 can be lost in 9880 ways"):
        capacity_filter([host(f"hv{number}") for number in range(40)], survive={"hosts": 3})


def step(action: str, name: str, on: str) -> dict[str, Any]:
    record = {"uuid": f"{name}-0", "name": f"{name}-vm-0", "project": "default", "flavor": LARGE}
    return {
        "id": f"{action} {name}",
        "host": on,
        "instance": f"default.{record['name']}",
        "uuid": record["uuid"],
        "action": action,
        "impact": "none",
        "record": record if action in ("create", "arrive", "resize") else None,
    }


def test_plan_is_counted_as_done() -> None:
    fleet = [host("hv1", instances=1), host("hv2", instances=1), host("hv3", instances=1)]
    assert capacity_filter(fleet, SMALL)["total"] == 12
    plan = {"schema": 1, "run": "r", "steps": [step("delete", "hv2", "hv2"), step("create", "new", "hv1")]}
    answer = capacity_filter(fleet, SMALL, survive={"hosts": 1}, plan=plan)
    assert answer["hosts"] == {"hv1": 0, "hv2": 8, "hv3": 4}
    assert answer["losses"]["hosts"]["units"] == ["hv1"]
    plan["steps"] = [step("create", "new", "hv1"), step("create", "more", "hv2")]
    assert capacity_filter(fleet, survive={"hosts": 1}, plan=plan)["survives"] is False


def test_moves_and_resizes_of_a_plan_are_counted_as_done() -> None:
    fleet = [host("hv1", instances=1), host("hv2")]
    plan = {"schema": 1, "run": "r", "steps": [step("migrate", "hv1", "hv1"), step("arrive", "hv1", "hv2")]}
    assert capacity_filter(fleet, SMALL, plan=plan)["hosts"] == {"hv1": 8, "hv2": 4}
    grown = step("resize", "hv1", "hv1")
    grown["record"]["flavor"] = {**LARGE, "ram_mb": 16384}
    assert capacity_filter(fleet, SMALL, plan={**plan, "steps": [grown]})["hosts"] == {"hv1": 0, "hv2": 8}


def test_instance_that_is_rescued_takes_its_data_disks_along() -> None:
    fleet = [host("hv1", instances=1), host("hv2")]
    fleet[0]["instances"][0]["disks"] = [{"name": "data", "size_gb": 280, "target": "vdd"}]
    assert capacity_filter(fleet, SMALL, survive={"hosts": 1})["losses"]["hosts"]["room"] == 2
    fleet[0]["instances"][0]["disks"][0]["size_gb"] = 400
    answer = capacity_filter(fleet, SMALL, survive={"hosts": 1})
    assert "needs 480 GB of disk" in answer["losses"]["hosts"]["stranded"]["default.hv1-vm-0"]


def test_instance_that_is_rescued_is_pinned_where_it_goes() -> None:
    pinned = {"hw:cpu_policy": "dedicated"}
    flavor = {**LARGE, "vcpus": 1, "extra_specs": pinned}
    fleet = [
        host(name, numa={"cells": [{"id": 0, "cpus": [0, 1, 2, 3], "ram_mb": 16384}]}, dedicated_cpus=cpus)
        for name, cpus in (("hv1", [0, 1]), ("hv2", [2, 3]))
    ]
    cell = {"id": 0, "vcpus": [0], "ram_mb": 8192, "pins": {"0": 0}}
    fleet[0]["instances"] = [{"uuid": "u", "name": "db", "flavor": flavor, "assignment": {"cells": [cell]}}]
    settings = {"filters": ["ram", "numa_topology"]}
    small = {**SMALL, "extra_specs": pinned}
    answer = capacity_filter(fleet, small, survive={"hosts": 1}, settings=settings)
    assert answer["losses"]["hosts"] == {"count": 1, "losses": 2, "units": ["hv1"], "stranded": {}, "room": 1}


def test_fleet_of_another_version_is_refused() -> None:
    with pytest.raises(AnsibleFilterError, match="schema 9; this version reads schema 1"):
        capacity_filter({"schema": 9, "hosts": []}, SMALL)
