# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random fleets and requests, small enough to be read when one fails."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

ZONES = ("az1", "az2")
GROUPS = (
    None,
    {"name": "apart", "policy": "anti-affinity"},
    {"name": "two", "policy": "anti-affinity", "max_server_per_host": 2},
    {"name": "together", "policy": "affinity"},
    {"name": "near", "policy": "soft-affinity"},
    {"name": "far", "policy": "soft-anti-affinity"},
)


def _amounts(vcpus: int, ram_mb: int, disk_gb: int) -> st.SearchStrategy[dict[str, int]]:
    return st.fixed_dictionaries(
        {
            "vcpus": st.integers(0, vcpus),
            "ram_mb": st.integers(0, ram_mb // 512).map(lambda units: units * 512),
            "disk_gb": st.integers(0, disk_gb),
        }
    )


@st.composite
def fleets(draw: st.DrawFn, most: int = 8) -> list[dict[str, Any]]:
    """Hosts of all states, sizes and zones, with members of the groups on them, and here and there an aggregate."""
    fleet = []
    for index in range(draw(st.integers(0, most))):
        members = draw(st.lists(st.sampled_from([group for group in GROUPS if group]), max_size=2))
        fleet.append(
            {
                "name": f"hv{index}",
                "state": draw(st.sampled_from(("up", "up", "up", "down"))),
                "status": draw(st.sampled_from(("enabled", "enabled", "enabled", "disabled"))),
                "zone": draw(st.sampled_from((None, *ZONES))),
                "networks": draw(st.lists(st.sampled_from(("front", "back")), unique=True)),
                "capacity": draw(_amounts(8, 16384, 100)),
                "reserved": draw(_amounts(1, 1024, 5)),
                "ratios": {
                    "vcpus": draw(st.sampled_from((1.0, 2.0, 4.0))),
                    "ram_mb": draw(st.sampled_from((1.0, 1.5))),
                },
                "used": draw(_amounts(8, 8192, 50)),
                "hypervisor": {"type": "kvm", "arch": "x86_64", "version": draw(st.sampled_from((6002000, 7002022)))},
                "aggregates": draw(st.sampled_from(({}, {}, {"stack": {"ram_weight_multiplier": "-1.0"}}))),
                "instances": [
                    {
                        "uuid": f"{index}-{number}",
                        "name": f"old-{index}-{number}",
                        "server_group": group["name"],
                        "flavor": {"name": "f", "vcpus": 1, "ram_mb": 512, "disk_gb": 5},
                    }
                    for number, group in enumerate(members)
                ],
            }
        )
    return fleet


@st.composite
def requests(draw: st.DrawFn, most: int = 12) -> list[dict[str, Any]]:
    """A batch out of a few kinds, so that some are alike and take turns."""
    kinds = draw(st.lists(_kind(), min_size=1, max_size=4))
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=most))
    return [{"name": f"new-{index}", **kind} for index, kind in enumerate(chosen)]


@st.composite
def moves(draw: st.DrawFn, most: int = 6) -> list[dict[str, Any]]:
    """A batch in which some of the fleet's instances look for another place among new ones."""
    batch = draw(requests(most))
    for index, number in draw(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 1)), max_size=4, unique=True)):
        kind = draw(_kind())
        batch.append({**kind, "name": f"old-{index}-{number}", "uuid": f"{index}-{number}"})
    return draw(st.permutations(batch))


def _kind() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "flavor": _amounts(3, 4096, 20).map(lambda amounts: {"name": "f", **amounts}),
            "availability_zone": st.sampled_from((None, None, *ZONES)),
            "networks": st.sampled_from(([], [], ["front"], ["front", "back"])),
            "server_group": st.sampled_from(GROUPS),
            "ignore_hosts": st.sampled_from(([], [], ["hv0"])),
        }
    )
