# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of capacity that fleet_report shows."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.capacity_table import capacity_table_filter

FLAVORS = {
    "m1.small": {"vcpus": 1, "ram_mb": 2048, "disk_gb": 20},
    "m1.large": {"vcpus": 4, "ram_mb": 8192, "disk_gb": 80},
}


def host(name: str, instances: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "capacity": {"vcpus": 16, "ram_mb": 16896, "disk_gb": 400},
        "used": {"vcpus": 4 * instances, "ram_mb": 8192 * instances, "disk_gb": 80 * instances},
        "instances": [
            {"uuid": f"{name}-{number}", "name": f"{name}-{number}", "flavor": {"name": "l", **FLAVORS["m1.large"]}}
            for number in range(instances)
        ],
        **more,
    }


def test_table_has_a_row_for_each_flavor_and_a_column_for_each_zone() -> None:
    text = capacity_table_filter([host("hv1", zone="az1"), host("hv2", 1, zone="az2"), host("hv3")], FLAVORS)
    assert text.splitlines() == [
        "room for  az1  az2  no zone  in all",
        "m1.large    2    1        2       5",
        "m1.small    8    4        8      20",
    ]


def test_flavor_that_cannot_be_counted_is_named_and_the_others_are_counted() -> None:
    flavors = {**FLAVORS, "pinned": {**FLAVORS["m1.small"], "extra_specs": {"hw:cpu_policy": "dedicated"}}}
    lines = capacity_table_filter([host("hv1")], flavors).splitlines()
    assert lines[1:3] == ["m1.large        2       2", "m1.small        8       8"]
    assert lines[3].startswith("pinned: cannot be counted: requests[0]")
    assert lines[3].endswith("filter numa_topology is not enabled; add it to lodestar_scheduler.filters")


def test_characters_that_a_terminal_obeys_are_replaced() -> None:
    fleet = [host("hv1", zone="az\x1b[2J")]
    assert capacity_table_filter(fleet, FLAVORS).splitlines()[0] == "room for  az\N{REPLACEMENT CHARACTER}[2J  in all"


def test_losses_are_said_in_a_sentence_each() -> None:
    fleet = [host("hv1", 1, zone="a"), host("hv2", 1, zone="a"), host("hv3", zone="b")]
    lines = capacity_table_filter(fleet, {}, survive={"hosts": 1, "zones": 1}).splitlines()
    assert lines[1] == "any 1 of the hosts may be lost (3 losses tried)"
    assert lines[2] == "any 1 of the zones may be lost (2 losses tried)"


def test_stranded_instances_are_named_with_their_reasons() -> None:
    fleet = [host("hv1", 2), host("hv2", 2)]
    sentence = capacity_table_filter(fleet, {}, survive={"hosts": 1}).splitlines()[-1]
    assert sentence.startswith(
        "the loss of hv1 would strand default.hv1-0 (no valid host: ram refuses 1 of 1 (hv2: needs 8192"
    )


def test_only_the_first_of_many_stranded_are_named() -> None:
    fleet = [host("hv1"), host("hv2", 2)]
    fleet[0]["instances"] = [
        {"uuid": str(number), "name": f"vm-{number}", "flavor": {"name": "s", **FLAVORS["m1.small"]}}
        for number in range(7)
    ]
    assert capacity_table_filter(fleet, {}, survive={"hosts": 1}).endswith(", and 2 more")
