# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nova's own answers on NUMA cells, pinned CPUs, huge pages and host devices, over hosts and requests like ours.

Runs where nova is installed, as nova_scheduler.py does; here also are the random hosts and requests for these rules.
"""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

from nova import objects
from nova.pci.stats import PciDeviceStats
from nova.scheduler.filters import numa_topology_filter, pci_passthrough_filter
from nova.virt import hardware
from oslo_utils import uuidutils

from ansible_collections.lodestar.compute.tests.bench import nova_scheduler

Data = dict[str, Any]
CELL_MB, SMALL_KB, LARGE_KB = 8192, 4, 2048
ALIASES: dict[str, Data] = {
    "gpu": {"vendor_id": "10de", "product_id": "20b0", "numa_policy": "required"},
    "nic": {"vendor_id": "8086", "product_id": "1520"},
    "any": {"vendor_id": "8086", "numa_policy": "preferred"},
    "whole": {"vendor_id": "8086", "product_id": "1520", "device_type": "type-PF"},
}
_EXTRA_SPECS: tuple[dict[str, str], ...] = (
    {},
    {"hw:numa_nodes": "1"},
    {"hw:numa_nodes": "2"},
    {"hw:cpu_policy": "dedicated"},
    {"hw:cpu_policy": "dedicated", "hw:numa_nodes": "2"},
    {"hw:cpu_policy": "dedicated", "hw:cpu_thread_policy": "isolate"},
    {"hw:cpu_policy": "dedicated", "hw:cpu_thread_policy": "require"},
    {"hw:cpu_policy": "dedicated", "hw:mem_page_size": "large"},
    {"hw:mem_page_size": "small"},
    {"hw:mem_page_size": "large"},
    {"hw:mem_page_size": "any"},
    {"hw:mem_page_size": "2MB", "hw:numa_nodes": "2"},
)
_DEVICES: tuple[dict[str, str], ...] = (
    {},
    {},
    *({"pci_passthrough:alias": text} for text in ("gpu:1", "nic:2", "any:1,gpu:1", "whole:1")),
)
FILTERS = {
    "numa_topology": numa_topology_filter.NUMATopologyFilter(),
    "pci_passthrough": pci_passthrough_filter.PciPassthroughFilter(),
}


def random_host(random: Random, host: Data) -> Data:
    """The host with one or two cells, devices on them, and instances that were assigned some of both."""
    threads = random.choice((1, 2))
    cells = [_cell(random, number, threads) for number in range(random.choice((1, 2)))]
    dedicated = [cpu for cell in cells for cpu in cell["cpus"][: random.choice((0, 2, 4))]]
    devices = [_device(random, number) for number in range(random.randrange(6))]
    taken = [_assignment(random, random.choice(cells), dedicated, devices, seen) for seen in _seen(random)]
    instances = [{"uuid": uuidutils.generate_uuid(), "name": f"vm-{number}"} for number in range(len(taken))]
    return {
        **host,
        "numa": {"cells": cells},
        "dedicated_cpus": dedicated,
        "devices": devices,
        "instances": [{**instance, "assignment": one} for instance, one in zip(instances, taken)],
    }


def _seen(random: Random) -> list[set[Any]]:
    """What earlier instances have of CPUs and devices: one set that all of them share."""
    seen: set[Any] = set()
    return [seen] * random.randrange(4)


def _cell(random: Random, number: int, threads: int) -> Data:
    cpus = list(range(number * 4, number * 4 + 4))
    huge_mb = random.choice((0, 2048, 4096))
    pages = [
        {"size_kb": SMALL_KB, "total": (CELL_MB - huge_mb) * 1024 // SMALL_KB},
        {"size_kb": LARGE_KB, "total": huge_mb * 1024 // LARGE_KB},
    ]
    return {
        "id": number,
        "cpus": cpus,
        "siblings": [cpus[first : first + threads] for first in range(0, 4, threads)],
        "ram_mb": CELL_MB,
        "pages": random.choice(([], pages)),
    }


def _device(random: Random, number: int) -> Data:
    vendor, product, kind = random.choice(
        (("10de", "20b0", "type-PCI"), ("8086", "1520", "type-PCI"), ("8086", "1520", "type-PF"))
    )
    return {
        "address": f"0000:3b:00.{number}",
        "vendor_id": vendor,
        "product_id": product,
        "device_type": kind,
        "numa_node": random.choice((0, 1, None)),
    }


def _assignment(random: Random, cell: Data, dedicated: list[int], devices: list[Data], seen: set[Any]) -> Data:
    """What an instance of one vCPU was given of the cell, and perhaps one of the devices."""
    taken: Data = {"id": cell["id"], "vcpus": [0], "ram_mb": random.choice((512, 1024))}
    free = [cpu for cpu in cell["cpus"] if cpu in dedicated and cpu not in seen]
    if free and random.random() < 0.5:
        taken["pins"] = {"0": free[0]}
        seen.add(free[0])
    if cell["pages"] and cell["pages"][1]["total"] and random.random() < 0.3:
        taken["page_kb"] = LARGE_KB
    left = [device["address"] for device in devices if device["address"] not in seen]
    given = left[: random.randrange(2)]
    seen.update(given)
    return {"cells": [taken], "devices": [{"alias": "any", "address": address} for address in given]}


def random_request(random: Random, request: Data) -> Data:
    """The request with a topology, devices or both asked for."""
    flavor = {
        **request["flavor"],
        "vcpus": random.choice((1, 2, 2, 3, 4)),
        "ram_mb": random.choice((512, 1024, 3072, 6144, 10240)),
        "extra_specs": {**random.choice(_EXTRA_SPECS), **random.choice(_DEVICES)},
    }
    if flavor["extra_specs"].get("hw:numa_nodes") == "2":
        flavor["vcpus"] += flavor["vcpus"] % 2
    return {**request, "flavor": flavor, "image": {"name": "plain", "properties": {}}}


def passes(name: str, host: Data, request: Data) -> bool:
    """What Nova's filter says."""
    topology = _topology(host)
    state = nova_scheduler.host_state(host)
    state.numa_topology = topology
    state.pci_stats = PciDeviceStats(topology)
    state.pci_stats.pools = _pools(host)
    # Placement offers one way, and the filter takes it away where it does not like it.
    state.allocation_candidates = [{"mappings": {}}]
    state.limits = {}
    spec = nova_scheduler.request_spec(request, [host])
    spec.numa_topology = hardware.numa_get_constraints(spec.flavor, spec.image)
    spec.pci_requests = _requests(request["flavor"]["extra_specs"].get("pci_passthrough:alias", ""))
    return bool(FILTERS[name].host_passes(state, spec))


def oddity(host: Data, request: Data, passed: bool) -> str:
    """Which of Nova's oddities the host and the request have to do with, where Nova passed or refused; or none."""
    asked = request["flavor"]["extra_specs"]
    cells = host["numa"]["cells"]
    pages = asked.get("hw:mem_page_size", "small")
    if passed:
        return "small pages" if pages in ("small", "any") and any(cell["pages"] for cell in cells) else ""
    has_threads = any(len(core) > 1 for cell in cells for core in cell["siblings"])
    if asked.get("hw:cpu_thread_policy") == "isolate" and has_threads:
        return "isolated threads"
    if pages == "any":
        return "any page size"
    has_functions = any(device["device_type"] == "type-PF" for device in host["devices"])
    return "near devices" if "pci_passthrough:alias" in asked and has_functions else ""


def _topology(host: Data) -> Any:
    given = [each["assignment"] for each in host["instances"]]
    return objects.NUMATopology(
        cells=[
            _numa_cell(
                raw, host, [taken for one in given for taken in one.get("cells", ()) if taken["id"] == raw["id"]]
            )
            for raw in host["numa"]["cells"]
        ]
    )


def _numa_cell(raw: Data, host: Data, taken: list[Data]) -> Any:
    dedicated = set(raw["cpus"]) & set(host["dedicated_cpus"])
    used: Counter[int] = Counter()
    for one in taken:
        if "page_kb" in one:
            used[one["page_kb"]] += one["ram_mb"] * 1024 // one["page_kb"]
    return objects.NUMACell(
        id=raw["id"],
        cpuset=set(raw["cpus"]) - dedicated,
        pcpuset=dedicated,
        memory=raw["ram_mb"],
        cpu_usage=sum(len(one["vcpus"]) for one in taken if "pins" not in one),
        memory_usage=sum(one["ram_mb"] for one in taken),
        pinned_cpus={cpu for one in taken for cpu in one.get("pins", {}).values()},
        siblings=[set(core) for core in raw["siblings"]],
        mempages=[objects.NUMAPagesTopology(**page, used=used[page["size_kb"]], reserved=0) for page in raw["pages"]],
        network_metadata=objects.NetworkMetadata(physnets=set(), tunneled=False),
        socket=0,
    )


def _pools(host: Data) -> list[Data]:
    """The free devices, those that are alike counted together."""
    taken = {device["address"] for each in host["instances"] for device in each["assignment"].get("devices", ())}
    free = [device for device in host["devices"] if device["address"] not in taken]
    keys = ("vendor_id", "product_id", "device_type", "numa_node")
    alike = Counter(tuple(device[key] for key in keys) for device in free)
    return [
        {"vendor_id": vendor, "product_id": product, "dev_type": kind, "numa_node": node, "count": count}
        for (vendor, product, kind, node), count in alike.items()
    ]


def _requests(text: str) -> Any:
    wanted = [part.split(":") for part in text.split(",") if part]
    return objects.InstancePCIRequests(requests=[_pci_request(name, int(count)) for name, count in wanted])


def _pci_request(name: str, count: int) -> Any:
    alias = ALIASES[name]
    spec = {key: alias[key] for key in ("vendor_id", "product_id") if key in alias}
    if "device_type" in alias:
        spec["dev_type"] = alias["device_type"]
    return objects.InstancePCIRequest(
        count=count,
        spec=[spec],
        alias_name=name,
        numa_policy=alias.get("numa_policy", "legacy"),
        request_id=uuidutils.generate_uuid(),
    )
