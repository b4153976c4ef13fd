# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filter schedule: the forms of its input, and what it says of bad ones."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.schedule import schedule_filter

HOST = {"name": "hv1", "capacity": {"vcpus": 8, "ram_mb": 16384, "disk_gb": 200}}
REQUEST = {"name": "web-1", "flavor": {"name": "m1.small", "vcpus": 1, "ram_mb": 2048, "disk_gb": 20}}
ANTI = {"name": "web", "policy": "anti-affinity"}


@pytest.mark.parametrize(
    "fleet",
    [
        [HOST],
        {"hosts": [HOST]},
        {"schema": 1, "hosts": {"hv1": {"capacity": HOST["capacity"]}}},
        {"hv1": {"capacity": HOST["capacity"]}},
        json.dumps({"hosts": [HOST]}),
    ],
)
def test_fleet_is_a_list_a_dict_or_saved_text(fleet: Any) -> None:
    assert schedule_filter([REQUEST], fleet)[0]["host"] == "hv1"


def test_placement_has_every_key_of_the_interface() -> None:
    placement = schedule_filter([REQUEST], [HOST])[0]
    assert set(placement) == {
        "name",
        "project",
        "host",
        "alternates",
        "weights",
        "rejected",
        "reason",
        "assignment",
    }
    assert json.loads(json.dumps(placement)) == placement


def test_no_requests_and_no_hosts_are_answered() -> None:
    assert schedule_filter([], [HOST]) == []
    assert schedule_filter([REQUEST], [])[0]["reason"] == "can never be met: the fleet has no host"


def test_explain_none_names_hosts_alone() -> None:
    placement = schedule_filter([REQUEST], [HOST, {**HOST, "name": "hv2", "state": "down"}], explain="none")[0]
    assert (placement["host"], placement["weights"], placement["rejected"]) == ("hv1", {}, {})


def test_large_questions_are_explained_briefly() -> None:
    fleet = [{**HOST, "name": f"hv{number:04}", "state": "up" if number else "down"} for number in range(1001)]
    fits, too_large = schedule_filter(
        [REQUEST, {"name": "big-1", "flavor": {**REQUEST["flavor"], "ram_mb": 15873}}], fleet, partial=True
    )
    assert (fits["rejected"], list(fits["weights"])) == ({}, ["hv0001"])
    assert too_large["reason"].startswith("can never be met: flavor m1.small needs 15873 MB of RAM")
    assert len(too_large["rejected"]) == 1001


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"filters": ["rma"]}, "lodestar_scheduler.filters: there is no 'rma'; did you mean 'ram'?"),
        (["ram"], "lodestar_scheduler: a mapping was expected, not list"),
        ({"weighers": {"rams": 1}}, "lodestar_scheduler.weighers: there is no 'rams'; did you mean 'ram'?"),
        ({"weighers": {"ram": "lots"}}, "lodestar_scheduler.weighers: ram: 'lots' is not a number"),
        ({"weighers": {"ram": float("nan")}}, "lodestar_scheduler.weighers: ram: nan is not a number"),
        ({"weighers": {"ram": True}}, "lodestar_scheduler.weighers: ram: True is not a number"),
        ({"weighers": ["ram"]}, "lodestar_scheduler.weighers: ['ram'] is not a mapping of names to numbers"),
        ({"filters": "ram"}, "lodestar_scheduler.filters: 'ram' is not a list of names"),
        ({"alternates": -1}, "lodestar_scheduler.alternates: -1 is not a whole number of 0 or more"),
        ({"partial": "yes"}, "lodestar_scheduler.partial: 'yes' is neither true nor false"),
        ({"explain": "all"}, "lodestar_scheduler.explain: 'all' is none of auto, none, brief, full"),
        (
            {"image_properties_default_architecture": 64},
            "lodestar_scheduler.image_properties_default_architecture: 64 is not a text",
        ),
        ({"pci_alias": {"gpu": {"vendor": "10de"}}}, "lodestar_scheduler.pci_alias: gpu: unknown key vendor"),
        ({"pci_alias": {"gpu": {"numa_policy": "near"}}}, "lodestar_scheduler.pci_alias: gpu: numa_policy 'near'"),
        (
            {"pci_alias": ["gpu"]},
            "lodestar_scheduler.pci_alias: ['gpu'] is not a mapping of aliases to what they match",
        ),
        ({"partials": True}, "lodestar_scheduler.partials: unknown; known are filters, weighers"),
    ],
)
def test_settings_that_mean_nothing_are_named(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(AnsibleFilterError) as caught:
        schedule_filter([REQUEST], [HOST], settings)
    assert f"- {problem}" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"flavor": None}, "requests[0]: cannot be read"),
        ({"flavor": {"name": "f", "vcpus": 1, "disk_gb": 1}}, "requests[0]: ram_mb is missing"),
        ({"flavor": {**REQUEST["flavor"], "vcpus": -1}}, "requests[0] (web-1).flavor.vcpus: -1 is not an amount"),
        ({"flavor": {**REQUEST["flavor"], "ram_mb": "2G"}}, "requests[0] (web-1).flavor.ram_mb: '2G' is not an amount"),
        (
            {"host": "hv1", "destination": "hv2"},
            "requests[0] (web-1).destination: hv2 is not hv1",
        ),
        ({"server_group": {"name": "g"}}, "requests[0] (web-1).server_group.policy: None is none of affinity"),
        ({"hints": {"same_host": ["a"]}}, "requests[0] (web-1).hints.same_host: filter same_host is not enabled"),
        (
            {"flavor": {**REQUEST["flavor"], "extra_specs": {"hw:cpu_policy": "dedicated"}}},
            "requests[0] (web-1).flavor.extra_specs: filter numa_topology is not enabled",
        ),
    ],
)
def test_request_that_means_nothing_is_named(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(AnsibleFilterError) as caught:
        schedule_filter([{**REQUEST, **change}], [HOST])
    assert f"- {problem}" in str(caught.value)


def test_policy_that_no_rule_heeds_is_named() -> None:
    with pytest.raises(AnsibleFilterError, match="the policy would be ignored"):
        schedule_filter([{**REQUEST, "server_group": ANTI}], [HOST], {"filters": ["ram"]})


def test_alias_that_is_not_set_is_named() -> None:
    flavor = {**REQUEST["flavor"], "extra_specs": {"pci_passthrough:alias": "gpu:1"}}
    with pytest.raises(AnsibleFilterError, match="there is no alias 'gpu'"):
        schedule_filter([{**REQUEST, "flavor": flavor}], [HOST], {"filters": ["pci_passthrough"]})


def test_multiplier_of_an_aggregate_that_is_no_number_names_the_aggregate() -> None:
    host = {**HOST, "aggregates": {"ssd": {"ram_weight_multiplier": "high"}}}
    with pytest.raises(AnsibleFilterError, match=r"aggregates\.ssd\.metadata\.ram_weight_multiplier: 'high'"):
        schedule_filter([REQUEST], [host])


@pytest.mark.parametrize(
    ("fleet", "problem"),
    [
        ([HOST, HOST], "fleet: host hv1 is there more than once"),
        ([{"capacity": {}}], r"fleet\[0\]: name is missing"),
        ("{", "not JSON"),
        (3, "fleet: a list or a dict of hosts was expected, not int"),
        ({"schema": 2, "hosts": []}, "fleet of schema 2; this version reads schema 1"),
        ([{**HOST, "schema": 7}], "host hv1 of schema 7; this version reads schema 1"),
    ],
)
def test_fleet_that_cannot_be_read_is_refused(fleet: Any, problem: str) -> None:
    with pytest.raises(AnsibleFilterError, match=problem):
        schedule_filter([REQUEST], fleet)
