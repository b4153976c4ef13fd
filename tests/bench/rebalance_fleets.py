# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uneven fleets for measuring how instances are moved: random, the same again from the same seed, and as Ganeti's
htools read them.
"""

from __future__ import annotations

import uuid
from random import Random
from typing import Any

NAMESPACE = uuid.UUID("3f0f3a52-0000-4000-8000-000000000001")
FLAVORS = ((1, 1024), (1, 2048), (2, 4096), (2, 8192), (4, 8192))
CPUS, RAM_MB, DISK_GB, RATIO = 32, 262144, 8000, 4.0
FULLEST = 0.9
POLICY = "128,1,1024,1,1,1|128,1,1024,1,1,1;32768,8,1048576,16,8,12|sharedfile|4.0|1000.0"


def fleet(count: int, instances: int, seed: int = 1, group_size: int = 0, grouped: float = 1.0) -> dict[str, Any]:
    """So many hosts alike, with so many instances spread over them unevenly; none is fuller than FULLEST.

    With group_size, the part grouped of the instances comes in groups of so many, named `group-0` and on, each member
    on a host of its own.
    """
    random = Random(seed)
    hosts = [_host(index) for index in range(count)]
    weights = [random.uniform(0.2, 1.0) for _each in hosts]
    for number in range(instances):
        vcpus, ram_mb = random.choice(FLAVORS)
        is_member = bool(group_size) and number < instances * grouped
        instance = _instance(number, vcpus, ram_mb, f"group-{number // group_size}" if is_member else None)
        host = next(each for each in _drawn(random, hosts, weights) if _takes(each, instance))
        host["instances"].append(instance)
        host["used"] = {key: host["used"][key] + instance["flavor"][key] for key in host["used"]}
    return {"schema": 1, "hosts": hosts}


def groups(instances: int, group_size: int, policy: str = "anti-affinity") -> dict[str, Any]:
    """Desired state that declares the groups of such a fleet."""
    names = {f"group-{number // group_size}" for number in range(instances)}
    return {"server_groups": {name: {"policy": policy, "max_unavailable": 1} for name in sorted(names)}}


def measured(fleet_of_ours: dict[str, Any], seed: int = 1) -> dict[str, dict[str, float]]:
    """What a second's look at every instance of such a fleet could say: most use little, a few all that they have."""
    random = Random(seed)
    return {
        each["uuid"]: {
            "cpus": round(random.random() ** 3 * each["flavor"]["vcpus"], 2),
            "ram_mb": round(random.uniform(0.3, 1.0) * each["flavor"]["ram_mb"]),
            "dirty_mb_s": round(random.expovariate(0.2), 1),
            "disk_mb": 0,
        }
        for host in fleet_of_ours["hosts"]
        for each in host["instances"]
    }


def _drawn(random: Random, hosts: list[dict[str, Any]], weights: list[float]) -> Any:
    """Hosts by weight, without end."""
    while True:
        yield random.choices(hosts, weights)[0]


def _takes(host: dict[str, Any], instance: dict[str, Any]) -> bool:
    group, flavor = instance["server_group"], instance["flavor"]
    if group is not None and any(each["server_group"] == group for each in host["instances"][-200:]):
        return False
    return (
        host["used"]["ram_mb"] + flavor["ram_mb"] <= RAM_MB * FULLEST
        and host["used"]["vcpus"] + flavor["vcpus"] <= CPUS * RATIO * FULLEST
    )


def _host(index: int) -> dict[str, Any]:
    return {
        "schema": 1,
        "name": f"hv{index:05}",
        "state": "up",
        "status": "enabled",
        "hypervisor": {"type": "kvm", "version": 7002022, "arch": "x86_64"},
        "capacity": {"vcpus": CPUS, "ram_mb": RAM_MB, "disk_gb": DISK_GB},
        "reserved": {"vcpus": 0, "ram_mb": 0, "disk_gb": 0},
        "ratios": {"vcpus": RATIO, "ram_mb": 1.0, "disk_gb": 1.0},
        "used": {"vcpus": 0, "ram_mb": 0, "disk_gb": 0},
        "networks": [],
        "instances": [],
    }


def _instance(number: int, vcpus: int, ram_mb: int, group: str | None) -> dict[str, Any]:
    return {
        "schema": 1,
        "uuid": str(uuid.uuid5(NAMESPACE, str(number))),
        "name": f"vm-{number}",
        "project": "default",
        "origin": "declared",
        "generation": 1,
        "flavor": {"name": f"{vcpus}x{ram_mb}", "vcpus": vcpus, "ram_mb": ram_mb, "disk_gb": 10},
        "image": {"name": "tiny", "checksum": "sha256:" + 64 * "2"},
        "networks": [],
        "server_group": group,
        "power_state": "running",
        "observed": {"power_state": "running"},
    }


def htools_text(fleet_of_ours: dict[str, Any]) -> str:
    """The fleet in the text form of htools (-t): instances on shared storage, which Ganeti moves anywhere."""
    group = "fleet|3f0f3a52|preferred||"
    nodes, instances = [], []
    for host in fleet_of_ours["hosts"]:
        free = RAM_MB - host["used"]["ram_mb"]
        nodes.append(f"{host['name']}|{RAM_MB}|0|{free}|1024000|1024000|{CPUS}|N|3f0f3a52|1||N|0|0|1.0")
        instances += [
            f"{each['name']}|{each['flavor']['ram_mb']}|0|{each['flavor']['vcpus']}|running|Y|{host['name']}"
            "||sharedfile||1|1|N"
            for each in host["instances"]
        ]
    return "\n".join([group, "", *nodes, "", *instances, "", "", f"|{POLICY}", f"fleet|{POLICY}", ""])
