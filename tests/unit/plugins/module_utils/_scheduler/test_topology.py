# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells and devices in a batch: what one request is given, the next does not find."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.schedule import schedule_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.cells import cells_of

GPU = {"vendor_id": "10de", "product_id": "20b0"}
SETTINGS = {
    "filters": ["ram", "numa_topology", "pci_passthrough"],
    "pci_alias": {"gpu": GPU, "any": {**GPU, "numa_policy": "preferred"}},
}
CAPACITY = {"vcpus": 16, "ram_mb": 32768, "disk_gb": 500}


def device(number: int, node: int | None = None) -> dict[str, Any]:
    return {**GPU, "address": f"0000:3b:00.{number}", "numa_node": node}


def request(name: str, extra_specs: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
    flavor = {"name": "f", "vcpus": 1, "ram_mb": 1024, "disk_gb": 1, "extra_specs": extra_specs or {}}
    return {"name": name, "flavor": flavor, **more}


def cell(number: int, cpus: list[int], ram_mb: int = 8192) -> dict[str, Any]:
    return {"id": number, "cpus": cpus, "siblings": [cpus], "ram_mb": ram_mb, "pages": []}


def test_device_of_an_instance_that_moves_counts_for_all_others() -> None:
    record = {"uuid": "u", "name": "ml-1", "assignment": {"devices": [{"alias": "gpu", "address": "0000:3b:00.0"}]}}
    fleet = [
        {"name": "hv1", "capacity": CAPACITY, "devices": [device(0)], "instances": [record]},
        {"name": "hv2", "capacity": CAPACITY, "devices": [device(0), device(1)]},
    ]
    gpu = {"pci_passthrough:alias": "gpu:1"}
    moved, other = schedule_filter([request("ml-1", gpu, uuid="u"), request("web-1")], fleet, SETTINGS)
    for placement in (moved, other):
        assert placement["weights"]["hv1"]["pci"]["raw"] == 100
    assert moved["host"] == "hv1"
    assert moved["assignment"] == record["assignment"]


def test_preferred_device_is_taken_near_and_else_far() -> None:
    host = {
        "name": "hv1",
        "capacity": CAPACITY,
        "numa": {"cells": [cell(0, [0, 1]), cell(1, [2, 3])]},
        "devices": [device(0, 0), device(1, 1)],
        "dedicated_cpus": [2, 3],
    }
    pinned = {"pci_passthrough:alias": "any:1", "hw:cpu_policy": "dedicated"}
    placements = schedule_filter([request("ml-1", pinned), request("ml-2", pinned)], [host], SETTINGS)
    assert [placement["assignment"]["devices"][0]["address"][-1] for placement in placements] == ["1", "0"]


def test_two_cells_are_given_to_two_cells_and_then_there_is_no_room() -> None:
    host = {"name": "hv1", "capacity": CAPACITY, "numa": {"cells": [cell(0, [0, 1], 1024), cell(1, [2, 3], 2048)]}}
    two = {"hw:numa_nodes": "1"}
    placements = schedule_filter([request(f"a-{n}", two) for n in range(4)], [host], {**SETTINGS, "partial": True})
    assert [placement["host"] for placement in placements] == ["hv1", "hv1", "hv1", None]
    assert [placement["assignment"]["cells"][0]["id"] for placement in placements[:3]] == [1, 0, 1]
    assert placements[3]["rejected"]["hv1"] == [
        "numa_topology: guest cell 0 fits no NUMA cell: cell 0 has 0 MB free; cell 1 has 0 MB free"
    ]


def test_cells_of_a_record_that_the_host_no_longer_has_are_passed_over() -> None:
    host = Host.from_dict({"name": "hv1", "capacity": CAPACITY, "numa": {"cells": [cell(0, [0, 1])]}})
    (found,) = cells_of(host, [{"cells": [{"id": 7, "vcpus": [0], "ram_mb": 1024}]}])
    assert found.memory.free_ram_mb() == 8192


def test_guest_cells_that_fit_one_by_one_but_not_together_are_told_so() -> None:
    host = {"name": "hv1", "capacity": CAPACITY, "numa": {"cells": [cell(0, [0, 1], 4096), cell(1, [2], 256)]}}
    flavor = {"name": "f", "vcpus": 2, "ram_mb": 2048, "disk_gb": 1, "extra_specs": {"hw:numa_nodes": "2"}}
    (placement,) = schedule_filter([{"name": "a-1", "flavor": flavor}], [host], SETTINGS)
    assert placement["rejected"]["hv1"] == [
        "numa_topology: its guest cells fit NUMA cells one by one, but not all at once"
    ]


def paged(huge_mb: int, cpus: int = 4) -> dict[str, Any]:
    """A cell of 8192 MB, so much of it in pages of 2 MB, with two threads a core."""
    cores = [[first, first + 1] for first in range(0, cpus, 2)]
    pages = [{"size_kb": 4, "total": (8192 - huge_mb) * 256}, {"size_kb": 2048, "total": huge_mb // 2}]
    return {"id": 0, "cpus": list(range(cpus)), "siblings": cores, "ram_mb": 8192, "pages": pages}


def placed(extra_specs: dict[str, str], host: dict[str, Any], vcpus: int = 1, ram_mb: int = 1024) -> dict[str, Any]:
    flavor = {"name": "f", "vcpus": vcpus, "ram_mb": ram_mb, "disk_gb": 1, "extra_specs": extra_specs}
    fleet = [{"name": "hv1", "capacity": CAPACITY, **host}]
    (placement,) = schedule_filter([{"name": "vm-1", "flavor": flavor}], fleet, SETTINGS, explain="full")
    return placement


def test_ram_set_aside_for_huge_pages_is_no_other_guests() -> None:
    host = {"numa": {"cells": [paged(huge_mb=6144)]}}
    assert placed({"hw:numa_nodes": "1"}, host, ram_mb=2048)["host"] == "hv1"
    assert "cell 0 has 2048 MB free" in placed({"hw:numa_nodes": "1"}, host, ram_mb=2050)["reason"]
    assert placed({"hw:mem_page_size": "large"}, host, ram_mb=6144)["host"] == "hv1"


def test_ram_of_pinned_guests_is_never_over_committed() -> None:
    record = {"name": "vm-0", "assignment": {"cells": [{"id": 0, "vcpus": [0], "ram_mb": 7168, "cpus": [0]}]}}
    host = {
        "numa": {"cells": [paged(huge_mb=0)]},
        "dedicated_cpus": [2, 3],
        "ratios": {"ram_mb": 2.0},
        "instances": [record],
    }
    assert placed({"hw:numa_nodes": "1"}, host, ram_mb=2048)["host"] == "hv1"
    assert "cell 0 has 1024 MB free" in placed({"hw:cpu_policy": "dedicated"}, host, ram_mb=2048)["reason"]


def test_threads_that_are_required_are_siblings_as_far_as_they_go() -> None:
    host = {"numa": {"cells": [paged(huge_mb=0, cpus=8)]}, "dedicated_cpus": [1, 2, 3, 4, 5]}
    required = {"hw:cpu_policy": "dedicated", "hw:cpu_thread_policy": "require"}
    pins = placed(required, host, vcpus=3)["assignment"]["cells"][0]["pins"]
    assert sorted(pins.values()) == [2, 3, 4]
    assert placed(required, host, vcpus=5)["host"] is None


def test_many_cells_that_do_not_fit_are_refused_at_once() -> None:
    cells = [{"id": number, "cpus": [number], "ram_mb": 1024} for number in range(16)]
    specs = {"hw:numa_nodes": "16", "hw:numa_mem.15": "2048", "hw:numa_cpus.15": "15"}
    specs |= {f"hw:numa_mem.{number}": "1024" for number in range(15)}
    specs |= {f"hw:numa_cpus.{number}": str(number) for number in range(15)}
    placement = placed(specs, {"numa": {"cells": cells}}, vcpus=16, ram_mb=17 * 1024)
    assert "guest cell 15 fits no NUMA cell" in placement["reason"]
