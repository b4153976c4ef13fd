# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no fleet, no request and no question is told with its place, and nothing odd takes long."""

from __future__ import annotations

from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.capacity import capacity_filter
from ansible_collections.lodestar.compute.plugins.filter.schedule import schedule_filter

HOST = {"name": "hv1", "capacity": {"vcpus": 4, "ram_mb": 4096, "disk_gb": 40}}
FLAVOR = {"name": "f", "vcpus": 1, "ram_mb": 512, "disk_gb": 1}
REQUEST = {"name": "web", "flavor": FLAVOR}
EVERY = {"filters": ["ram", "numa_topology", "json", "same_host", "server_group_anti_affinity"]}
NAN = float("nan")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"capacity": {"vcpus": "many"}}, "capacity.vcpus 'many' is not a number"),
        ({"capacity": {**HOST["capacity"], "ram_mb": NAN}}, "capacity.ram_mb nan is not a number"),
        ({"used": {"disk_gb": True}}, "used.disk_gb True is not a number"),
        ({"ratios": {"ram_mb": "2"}}, "ratios.ram_mb '2' is not a number"),
        ({"instances": [None]}, "instances[0] is None, a mapping was expected"),
        ({"instances": [{"server_group": ["web"]}]}, "instances[0].server_group is ['web'], a text was expected"),
        ({"instances": [{"task": "building"}]}, "instances[0].task is 'building', a mapping was expected"),
        ({"aggregates": ["ssd"]}, "aggregates is ['ssd'], a mapping was expected"),
        ({"aggregates": {"ssd": None}}, "aggregates.ssd is None, a mapping was expected"),
        ({"numa": [1]}, "numa is [1], a mapping was expected"),
        ({"numa": {"cells": [{"id": 0}]}}, "numa.cells lacks cpus"),
        ({"devices": [{}]}, "devices lacks address"),
    ],
)
def test_what_is_no_host_is_named(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(AnsibleFilterError) as caught:
        schedule_filter([REQUEST], [HOST, {**HOST, "name": "hv2", **change}])
    assert f"- fleet[1] (hv2): cannot be read: {problem}" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"networks": "front"}, "networks is 'front', a list was expected"),
        ({"ignore_hosts": "hv1"}, "ignore_hosts is 'hv1', a list was expected"),
        ({"networks": [{"name": "front"}]}, "networks[0] is {'name': 'front'}, a text was expected"),
        ({"host": ["hv1"]}, "host is ['hv1'], a text was expected"),
        ({"image": "debian"}, "image is 'debian', a mapping was expected"),
        ({"image": {"properties": ["x"]}}, "image.properties is ['x'], a mapping was expected"),
        ({"server_group": "web"}, "server_group is 'web', a mapping was expected"),
        ({"server_group": {"policy": "affinity"}}, "server_group lacks name"),
        (
            {"server_group": {"name": "web", "policy": "anti-affinity", "max_server_per_host": "x"}},
            "server_group.max_server_per_host 'x' is not a whole number of 1 or more",
        ),
        ({"hints": ["x"]}, "hints is ['x'], a mapping was expected"),
        ({"hints": {"same_host": 7}}, "hints.same_host is 7, a list was expected"),
    ],
)
def test_what_is_no_request_is_named(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(AnsibleFilterError) as caught:
        schedule_filter([{**REQUEST, **change}], [HOST], EVERY)
    assert f"- requests[0]: cannot be read: {problem}" in str(caught.value)


@pytest.mark.parametrize(
    "extra_specs",
    [
        {"hw:numa_nodes": "999999999"},
        {"hw:numa_nodes": "999999999", "hw:numa_mem.0": "512"},
        {"hw:numa_nodes": "1", "hw:numa_cpus.0": "0-99999999999"},
        {"hw:numa_nodes": "\u00b2"},
    ],
)
def test_topology_out_of_all_bounds_is_refused_at_once(extra_specs: dict[str, str]) -> None:
    with pytest.raises(AnsibleFilterError, match=r"flavor\.extra_specs: hw:numa_"):
        schedule_filter([{**REQUEST, "flavor": {**FLAVOR, "extra_specs": extra_specs}}], [HOST], EVERY)


def test_query_nested_without_end_refuses_the_host() -> None:
    (placement,) = schedule_filter([{**REQUEST, "hints": {"query": "[" * 100000}}], [HOST], EVERY)
    assert "the query cannot be answered" in placement["reason"]


def test_what_shall_be_survived_is_a_mapping() -> None:
    with pytest.raises(AnsibleFilterError, match=r"- survive: a mapping was expected, not \['hosts'\]"):
        capacity_filter([HOST], FLAVOR, survive=["hosts"])
