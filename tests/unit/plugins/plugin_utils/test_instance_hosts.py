# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Instances as hosts: what hosts say becomes names, addresses and groups only where it can be one."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.plugin_utils.instance_hosts import instance_hosts, placed_instances
from ansible_collections.lodestar.compute.tests.scenarios.plan_scenarios import whole_fleet, whole_record
from ansible_collections.lodestar.compute.tests.unit.plugins.module_utils._planner.worlds import CATALOGUE


def record(**changes: Any) -> dict[str, Any]:
    return whole_record({"name": "web", **changes}, CATALOGUE)


def test_an_instance_is_a_host_with_its_address_groups_and_record() -> None:
    raw = record(networks=["front 10.20.0.10"], metadata={"tier": "front"}, availability_zone="az1", project="shop")
    ((host,), problems) = instance_hosts([("hv1", raw)])
    assert problems == []
    assert (host.name, host.address) == ("shop.web", "10.20.0.10")
    assert host.groups == ("project_shop", "flavor_m1.small", "image_debian-12", "zone_az1", "metadata_tier_front")
    facts = host.variables["lodestar_instance"]
    assert (facts["host"], facts["addresses"], facts["generation"]) == ("hv1", ["10.20.0.10"], 1)


def test_an_address_that_is_none_becomes_no_address() -> None:
    port = {"network": "front", "bridge": "b", "mac": "m", "prefix": 24}
    bad = [{**port, "address": "-oProxyCommand=id"}]
    ((host,), _problems) = instance_hosts([("hv1", record(networks=bad))])
    assert host.address is None
    ((host,), _problems) = instance_hosts([("hv1", record(networks=[*bad, {**port, "address": "10.20.0.7"}]))])
    assert host.address == "10.20.0.7"


def test_a_record_that_cannot_be_read_and_a_name_that_is_none_are_left_out() -> None:
    hosts, problems = instance_hosts([("hv1", {"schema": 9}), ("hv1", record(name="{{7*7}}")), ("hv1", record())])
    assert [host.name for host in hosts] == ["default.web"]
    assert len(problems) == 2
    assert all(problem.startswith("an instance on 'hv1' is left out: ") for problem in problems)


def test_the_second_of_two_instances_of_one_name_is_left_out() -> None:
    hosts, problems = instance_hosts([("hv1", record()), ("hv2", record(uuid="0b5a9f5e-0000-4000-8000-000000000001"))])
    assert [host.variables["lodestar_instance"]["host"] for host in hosts] == ["hv1"]
    assert problems == ["default.web is there more than once; the one on 'hv2' is left out"]


def test_a_saved_fleet_gives_its_instances_with_their_hosts_zone() -> None:
    fleet = Fleet.from_dict(whole_fleet({"hv1": {"zone": "az7", "instances": [{"name": "web"}]}}, CATALOGUE))
    ((host,), _problems) = instance_hosts(placed_instances(fleet))
    assert "zone_az7" in host.groups
    assert host.variables["lodestar_instance"]["observed"] == {"power_state": "running"}
