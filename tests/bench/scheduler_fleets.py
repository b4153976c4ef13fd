# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fleets and requests for measuring and comparing: random, and the same again from the same seed."""

from __future__ import annotations

from random import Random
from typing import Any

ZONES = ("az1", "az2", "az3")
POLICIES = ("anti-affinity", "affinity", "soft-affinity", "soft-anti-affinity")
SMALL = {"name": "m1.small", "vcpus": 1, "ram_mb": 2048, "disk_gb": 20}


def fleet(count: int, seed: int = 1, instances: int = 10) -> list[dict[str, Any]]:
    """Hosts of three sizes in three zones, partly full, with this many instances each."""
    random = Random(seed)
    return [_host(random, index, instances) for index in range(count)]


def _host(random: Random, index: int, instances: int) -> dict[str, Any]:
    size = random.choice((1, 2, 4))
    return {
        "schema": 1,
        "name": f"hv{index:05}",
        "state": "up",
        "status": "enabled",
        "zone": random.choice(ZONES),
        "aggregates": random.choice(({}, {}, {"ssd": {"disk": "ssd", "rack": str(index % 40)}})),
        "hypervisor": {"type": "kvm", "version": 7002022, "arch": "x86_64"},
        "capacity": {"vcpus": 32 * size, "ram_mb": 131072 * size, "disk_gb": 2000 * size},
        "reserved": {"vcpus": 0, "ram_mb": 512, "disk_gb": 0},
        "ratios": {"vcpus": 4.0, "ram_mb": 1.0, "disk_gb": 1.0},
        "used": {
            "vcpus": random.randrange(64 * size),
            "ram_mb": random.randrange(96 * size) * 1024,
            "disk_gb": random.randrange(1000 * size),
        },
        "traits": [],
        "networks": ["front", "back"],
        "instances": [
            {"uuid": f"{index:08x}-0000-4000-8000-{number:012x}", "name": f"vm-{index}-{number}", "project": "default"}
            for number in range(instances)
        ],
    }


def alike(count: int) -> list[dict[str, Any]]:
    """Requests that differ in their names alone."""
    return [{"name": f"web-{index}", "flavor": SMALL, "networks": ["front"]} for index in range(count)]


def all_different(count: int, seed: int = 2) -> list[dict[str, Any]]:
    """Requests of which no two are alike: flavors, zones, server groups and images all vary."""
    random = Random(seed)
    requests = []
    for index in range(count):
        flavor = {
            "name": f"f{index}",
            "vcpus": random.randint(1, 8),
            "ram_mb": 1024 + 8 * index,
            "disk_gb": random.randint(1, 40),
        }
        request: dict[str, Any] = {
            "name": f"any-{index}",
            "flavor": flavor,
            "networks": random.choice((["front"], ["back"], ["front", "back"])),
            "image": {"name": f"image-{index % 50}", "properties": random.choice(({}, {"hw_architecture": "x86_64"}))},
        }
        if random.random() < 0.5:
            request["availability_zone"] = random.choice(ZONES)
        if random.random() < 0.3:
            request["server_group"] = {"name": f"group-{index // 3}", "policy": POLICIES[index // 3 % 4]}
        requests.append(request)
    return requests
