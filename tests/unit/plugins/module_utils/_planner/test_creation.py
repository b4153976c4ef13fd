# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""New instances in detail: machine types, CPUs, interfaces and what a host gets to build them."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.filter.plan import plan_filter
from ansible_collections.lodestar.compute.plugins.filter.plan_slices import plan_slices_filter
from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.names import mac_address
from ansible_collections.lodestar.compute.plugins.module_utils._planner.creation import (
    machine_type,
    placement_reason,
    zone_peers,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.placement import Placement
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import NOW, RUN, whole_fleet
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE

OLD, NEW, NEWEST = "pc-q35-7.1", "pc-q35-7.2", "pc-q35-9.0"


def host(name: str, *q35: str, zone: str = "az1", pc: tuple[str, ...] = (), **changes: Any) -> Host:
    types = {"machine_types": {"q35": list(q35), "pc": list(pc)}} if q35 or pc else {}
    return Host.from_dict(
        {"name": name, "zone": zone, "hypervisor": {"arch": "x86_64", "type": "kvm"}, **types, **changes}
    )


def image(**properties: Any) -> Image:
    return Image("debian-12", "sha256:" + "1" * 64, properties=properties)


def test_machine_type_is_the_newest_that_all_peers_know() -> None:
    hosts = [host("hv1", NEWEST, NEW, OLD), host("hv2", NEW, OLD)]
    assert machine_type(image(), hosts[0], hosts) == NEW


def test_machine_type_is_of_the_family_or_the_version_that_the_image_asks_for() -> None:
    hosts = [host("hv1", NEW, OLD, pc=("pc-i440fx-7.2",))]
    assert machine_type(image(hw_machine_type="pc"), hosts[0], hosts) == "pc-i440fx-7.2"
    assert machine_type(image(hw_machine_type=OLD), hosts[0], hosts) == OLD
    with pytest.raises(Refused, match="no machine type microvm in common"):
        machine_type(image(hw_machine_type="microvm"), hosts[0], hosts)


def test_machine_type_is_left_to_a_host_that_reports_none() -> None:
    assert machine_type(image(), host("hv1"), [host("hv1")]) is None


def test_peers_are_of_one_zone_one_hypervisor_and_answer() -> None:
    mine = host("hv1")
    others = [
        host("hv2"),
        host("hv3", zone="az2"),
        host("hv4", hypervisor={"arch": "x86_64", "type": "qemu"}),
        host("hv5", hypervisor={"arch": "aarch64", "type": "kvm"}),
        host("hv6", state="down"),
    ]
    assert [peer.name for peer in zone_peers(mine, [mine, *others])] == ["hv1", "hv2"]


@pytest.mark.parametrize(
    ("placement", "reason"),
    [
        ({}, "the only host there is to take it"),
        ({"rejected": {"hv2": ["a"]}}, "the only host that can take it; 1 cannot"),
        ({"alternates": ("hv2", "hv3")}, "highest weight, before hv2 and hv3"),
        ({"weights": {"hv1": 2, "hv2": 1}}, "highest weight: hv1 2.00, hv2 1.00"),
        ({"weights": {"hv1": 2, "hv2": 2}}, "first by name among the highest weights: hv1 2.00, hv2 2.00"),
        (
            {"weights": {"hv1": 5, "hv2": 4, "hv3": 3, "hv4": 2, "hv5": 1}},
            "highest weight: hv1 5.00, hv2 4.00, hv3 3.00 and 2 more",
        ),
    ],
)
def test_reason_of_a_placement_says_why_this_host(placement: dict[str, Any], reason: str) -> None:
    weights = {name: {"total": total} for name, total in placement.pop("weights", {}).items()}
    assert placement_reason(Placement("web", "default", host="hv1", weights=weights, **placement)) == reason


def planned(instance: dict[str, Any], fleet: dict[str, Any]) -> dict[str, Any]:
    wish = {"name": "web", "flavor": "m1.small", "image": "debian-12", **instance}
    return plan_filter(whole_fleet(fleet, CATALOGUE), {**CATALOGUE, "instances": [wish]}, run=RUN, now=NOW)


def test_record_has_all_that_the_instance_will_need() -> None:
    instance = {
        "networks": [{"name": "front"}, {"name": "narrow"}],
        "key_name": "ops",
        "server_group": "web",
        "availability_zone": "az1",
        "metadata": {"tier": "front"},
        "tags": ["a"],
        "description": "text",
        "power_state": "stopped",
    }
    (step,) = planned(instance, {"hv1": {}})["steps"]
    record = Record.from_dict(step["record"])
    assert (record.generation, record.origin, record.task, record.machine) == (1, "declared", None, None)
    assert (record.power_state, record.tags, record.metadata) == ("stopped", ("a",), {"tier": "front"})
    assert (record.created_at, record.public_key) == (NOW, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ops@example.org")
    assert [(port.address, port.prefix, port.bridge) for port in record.ports] == [
        ("10.20.0.10", 24, "br-front"),
        ("10.30.0.2", 30, "br-narrow"),
    ]
    assert [port.mac for port in record.ports] == [mac_address(record.uuid, 0), mac_address(record.uuid, 1)]


def test_what_could_not_be_read_back_is_not_written() -> None:
    wish = {"metadata": {f"key-{number}": "<" * 250 for number in range(30)}}
    existing = {"instances": [{"name": "web"}]}
    for fleet in ({"hv1": {}}, {"hv1": existing}):
        plan = planned(wish, fleet)
        (obstacle,) = plan["obstacles"]
        assert (plan["steps"], obstacle["kind"]) == ([], "refused")
        assert "bytes, at most 32768 are kept" in obstacle["reason"]


def test_slice_has_the_images_and_cpus_of_its_own_host_only() -> None:
    fleet = {
        "hv1": {"cpu": {"xml": "<a/>"}},
        "hv2": {"cpu": {"xml": "<b/>"}},
        "hv3": {"zone": "az2"},
        "hv4": {"cpu": None},
    }
    plan = planned({"availability_zone": "az1"}, fleet)
    ((name, part),) = plan_slices_filter(plan).items()
    assert part["cpu_pool"] == {"az1": ["<a/>", "<b/>"]}
    assert [entry["name"] for entry in part["images"].values()] == ["debian-12"]
    assert [step["host"] for step in part["steps"]] == [name]
    assert part["steps"][0]["options"]["machine_type"] == NEW
    assert part["steps"][0]["preconditions"] == {"generation": None, "host": {"boot_id": "boot-1", "status": "enabled"}}


def test_host_without_a_zone_has_a_pool_of_its_own_kind() -> None:
    plan = planned({}, {"hv1": {"zone": None}})
    assert plan["cpu_pool"] == {"": ["<cpu><model>Haswell</model></cpu>"]}
    assert plan["steps"][0]["options"]["zone"] == ""


def test_uuid_is_another_in_another_run_and_the_same_in_the_same() -> None:
    first = planned({}, {"hv1": {}})["steps"][0]["uuid"]
    assert planned({}, {"hv1": {}})["steps"][0]["uuid"] == first
    fleet = whole_fleet({"hv1": {}}, CATALOGUE)
    wish = [{"name": "web", "flavor": "m1.small", "image": "debian-12"}]
    other = plan_filter(fleet, {**CATALOGUE, "instances": wish}, run="3f0f3a52-0000-4000-8000-00000000000f", now=NOW)
    assert other["steps"][0]["uuid"] != first


def test_reason_names_a_host_that_refused_as_such_and_not_as_left_out() -> None:
    fleet = whole_fleet({"hv1": {}, "hv2": {"status": "disabled"}}, CATALOGUE)
    flavor, an_image = next(iter(CATALOGUE["flavors"])), next(iter(CATALOGUE["images"]))
    desired = {**CATALOGUE, "instances": [{"name": "web", "flavor": flavor, "image": an_image}]}
    (obstacle,) = plan_filter(fleet, desired, run=RUN, now=NOW, excluded={"default.web": ["hv1"]})["obstacles"]
    assert "claim refuses 1 of 2 (hv1: the host refused it in this run)" in obstacle["reason"]
