# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same decisions as Nova's? Filter by filter, weigher by weigher, choice by choice, on random fleets.

Runs where nova is installed: python scheduler_beside_nova.py [rounds]. Prints a line for each rule and each kind of
disagreement, and ends with 1 when one has no reason given in EXPLAINED.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.decode import fleet_from, requests_from
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import (
    FILTERS,
    WEIGHERS,
    OwnRules,
    rules_of,
)
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import schedule
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import FleetState
from ansible_collections.lodestar.compute.tests.bench import nova_scheduler, nova_topology

HOSTS, REQUESTS = 12, 12
SETTINGS = Settings(
    alternates=0,
    max_io_ops_per_host=2,
    max_instances_per_host=4,
    isolated_hosts=("hv01", "hv02"),
    isolated_images=("licensed",),
    metrics_weight_setting={"cpu.percent": -1.0, "net": 0.5},
    metrics_required=False,
    pci_alias=nova_topology.ALIASES,
    image_props_weight_setting={"os_distro": 2.0, "hw_architecture": 0.5},
)
# What Nova does otherwise, and why we do not follow: (rule, what is otherwise) -> reason.
NO_NUMBER = "what is no number ends Nova's scheduling; here it refuses the host"
BROKEN_AFFINITY = "an affinity group that already sits on two hosts can never be met; Nova adds to either"
EXPLAINED = {
    ("filter compute_capabilities", "Nova raises"): NO_NUMBER,
    ("filter aggregate_instance_extra_specs", "Nova raises"): NO_NUMBER,
    ("choice, one by one", "Nova raises"): NO_NUMBER,
    ("choice, in a batch", "Nova raises"): NO_NUMBER,
    ("filter json", "Nova raises"): "a query that cannot be answered ends Nova's scheduling; here it refuses the host",
    ("filter json", "Nova passes"): "a nested `not` is a list in Nova, which is always true; here it negates",
    ("filter numa_topology", "Nova refuses isolated threads"): "on hosts with threads, where CPUs are set aside (bug "
    "1889633), Nova leaves `isolate` to hosts without; here the siblings stay idle",
    ("filter numa_topology", "Nova refuses any page size"): "of `any`, Nova tries on the next cell only the size that "
    "fitted the one before",
    ("filter numa_topology", "Nova refuses near devices"): "Nova counts a physical function as near, and then does not "
    "give it away",
    ("filter numa_topology", "Nova passes small pages"): "Nova takes the RAM of guests that ask for no page size from "
    "no page; here from the small ones",
    ("choice, one by one", "Nova goes on"): BROKEN_AFFINITY,
    ("choice, in a batch", "Nova goes on"): BROKEN_AFFINITY,
    ("choice, in a batch", "other hosts"): "Nova's batch asks placement and the fixed filters once: hosts that have "
    "become full still count in its normalisation, and free_ram_mb in extra specs stays as it was",
}
Data = dict[str, Any]
Found = Counter[tuple[str, str]]


def configure_nova() -> None:
    """Give Nova the settings that ours has."""
    conf = nova_scheduler.CONF
    group = "filter_scheduler"
    conf.set_override("max_io_ops_per_host", SETTINGS.max_io_ops_per_host, group)
    conf.set_override("max_instances_per_host", SETTINGS.max_instances_per_host, group)
    conf.set_override("isolated_hosts", list(SETTINGS.isolated_hosts), group)
    conf.set_override("isolated_images", [nova_scheduler.image_id(name) for name in SETTINGS.isolated_images], group)
    conf.set_override("weight_setting", _as_options(SETTINGS.metrics_weight_setting), "metrics")
    conf.set_override("image_props_weight_setting", _as_options(SETTINGS.image_props_weight_setting), group)
    conf.set_override("required", False, "metrics")


def _as_options(ratios: Mapping[str, float]) -> list[str]:
    return [f"{name}={ratio}" for name, ratio in ratios.items()]


def random_fleet(random: Random) -> list[Data]:
    """Hosts with everything that a rule looks at."""
    return [_host(random, index) for index in range(HOSTS)]


def _host(random: Random, index: int) -> Data:
    tasks = (None, None, {"name": "building"}, {"name": "deleting"}, {"name": "migrating"})
    groups = (None, None, "apart", "together", "near", "far")
    return {
        "name": f"hv{index:02}",
        "state": random.choice(("up", "up", "up", "down")),
        "status": random.choice(("enabled", "enabled", "enabled", "disabled")),
        "zone": "az1",
        "aggregates": random.choice(_AGGREGATES),
        "hypervisor": {"type": "kvm", "version": random.choice((6002000, 7002022, 9000000)), "arch": "x86_64"},
        "capacity": {"vcpus": 16, "ram_mb": random.choice((16384, 32768)), "disk_gb": random.choice((100, 200))},
        "reserved": {"vcpus": random.choice((0, 1)), "ram_mb": 512, "disk_gb": random.choice((0, 5))},
        "ratios": {"vcpus": random.choice((1.0, 4.0)), "ram_mb": random.choice((1.0, 1.5)), "disk_gb": 1.0},
        "used": {
            "vcpus": random.randrange(16),
            "ram_mb": random.randrange(34) * 512,
            "disk_gb": random.randrange(110),
        },
        "networks": [],
        "address": f"10.0.{random.randrange(2)}.{index + 1}",
        "cpu": {"model": random.choice(("Skylake", "EPYC")), "maxphysaddr": {"bits": random.choice((39, 46))}},
        "devices": [{"address": f"0000:3b:00.{number}"} for number in range(random.randrange(4))],
        "failed_builds": random.choice((0, 0, 0, 2)),
        "metrics": random.choice(({}, {"cpu.percent": random.random(), "net": 1.5}, {"cpu.percent": random.random()})),
        "instances": [
            {
                "uuid": f"{index:08x}-0000-4000-8000-{number:012x}",
                "name": f"vm-{index}-{number}",
                "project": "default",
                "task": random.choice(tasks),
                "server_group": random.choice(groups),
                "image": {"name": "plain", "properties": random.choice(_PROPERTIES)},
            }
            for number in range(random.randrange(6))
        ],
    }


_AGGREGATES: tuple[dict[str, dict[str, str]], ...] = (
    {},
    {},
    {"ssd": {"disk": "ssd", "gpus": "4", "max_io_ops_per_host": "1"}},
    {"a": {"disk": "hdd, tape", "max_instances_per_host": "3"}, "b": {"ram_weight_multiplier": "-1.5", "gpus": "x"}},
    {"theirs": {"filter_tenant_id": "blue, default", "cpu_weight_multiplier": "0.5"}},
    {"others": {"filter_tenant_id7": "red", "soft_affinity_weight_multiplier": "3"}},
    {"large": {"instance_type": "f0, f1", "io_ops_weight_multiplier": "2"}},
    {"linux": {"os_distro": "debian,ubuntu", "hw_architecture": "x86_64", "build_failure_weight_multiplier": "7"}},
)
_EXTRA_SPECS: tuple[dict[str, str], ...] = (
    {},
    {},
    {"capabilities:hypervisor_version": ">= 7000000"},
    {"capabilities:cpu_info:model": "s== EPYC"},
    {"capabilities:cpu_info:model": "<in> lake"},
    {"capabilities:cpu_info:model": "<or> EPYC <or> Zen"},
    {"capabilities:cpu_info:model": "> 3"},
    {"capabilities:hypervisor_type": "s!= xen", "capabilities:vcpus_total": "== 16"},
    {"capabilities:nothing:here": "1"},
    {"capabilities:hypervisor_version": "= 7000000"},
    {"capabilities:cpu_info:model": ">= 3"},
    {"hypervisor_hostname": "s< hv06"},
    {"free_ram_mb": ">= 8000"},
    {"hw:maxphysaddr_bits": "42"},
    {"aggregate_instance_extra_specs:disk": "ssd"},
    {"aggregate_instance_extra_specs:disk": "<or> tape <or> hdd"},
    {"aggregate_instance_extra_specs:gpus": ">= 2"},
    {"aggregate_instance_extra_specs:disk": "<all-in> s d"},
)
_PROPERTIES: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"hw_architecture": "x86_64"},
    {"hw_architecture": "aarch64"},
    {"hw_architecture": "i686", "img_hv_type": "qemu"},
    {"img_hv_type": "xen"},
    {"img_hv_type": "kvm", "img_hv_requested_version": ">=7.0,<9"},
    {"hw_vm_mode": "hvm", "img_hv_requested_version": "!=7.2.22"},
    {"hw_vm_mode": "exe"},
    {"os_distro": "debian"},
    {"os_distro": "windows"},
)
_QUERIES: tuple[Any, ...] = (
    ["=", "$hypervisor_hostname", "hv01"],
    [">=", "$free_ram_mb", 8192],
    ["and", [">=", "$free_ram_mb", 4096], ["<", "$vcpus_used", 8]],
    ["or", ["in", "$host", "hv03", "hv04"], [">", "$free_disk_mb", 51200]],
    ["not", ["=", "$host", "hv01"]],
    ["and", [">", "$free_ram_mb", 0], ["not", ["<", "$vcpus_used", 8]]],
    ["<", "$cpu_info.model", "F"],
    ["<=", "$nothing", 1],
    ["<", "$free_ram_mb", "many"],
    ["nand", 1, 2],
    [],
)


def random_request(random: Random, index: int) -> Data:
    """A request with something for one or two rules."""
    hints: Data = random.choice(
        (
            {},
            {},
            {"query": json.dumps(random.choice(_QUERIES))},
            {"different_host": [f"{random.randrange(HOSTS):08x}-0000-4000-8000-{0:012x}"]},
            {"same_host": [f"{random.randrange(HOSTS):08x}-0000-4000-8000-{number:012x}" for number in (0, 1)]},
            {"build_near_host_ip": "10.0.1.77"},
            {"build_near_host_ip": "10.0.9.77", "cidr": "/16"},
        )
    )
    groups = (
        None,
        None,
        {"name": "apart", "policy": "anti-affinity"},
        {"name": "apart", "policy": "anti-affinity", "max_server_per_host": 2},
        {"name": "together", "policy": "affinity"},
        {"name": "near", "policy": "soft-affinity"},
        {"name": "far", "policy": "soft-anti-affinity"},
    )
    flavor = {
        "name": f"f{random.randrange(4)}",
        "vcpus": random.randint(1, 4),
        "ram_mb": random.choice((512, 2048, 4096)),
        "disk_gb": random.randint(1, 20),
        "extra_specs": random.choice(_EXTRA_SPECS),
    }
    return {
        "name": f"new-{index}",
        "project": "default",
        "flavor": flavor,
        "image": {
            "name": random.choice(("plain", "licensed")),
            "properties": random.choice(_PROPERTIES),
        },
        "server_group": random.choice(groups),
        "hints": hints,
    }


def compare_filters(fleet: list[Data], requests: list[Data], found: Found) -> None:
    """Count, for each filter, the pairs of host and request on which both agree, and how they disagree."""
    ours = FleetState(fleet_from(fleet)).states
    theirs = [nova_scheduler.host_state(host) for host in fleet]
    demands = [Demand(request) for request in requests_from(requests)]
    specs = [nova_scheduler.request_spec(request, fleet) for request in requests]
    for name, nova_filter in nova_scheduler.filters().items():
        rule = FILTERS[name]
        for demand, spec in zip(demands, specs):
            for state, nova_state in zip(ours, theirs):
                passes = rule.reads(demand, SETTINGS) is None or rule.reject(state, demand, SETTINGS) is None
                answer = nova_answer(nova_filter, nova_state, spec)
                same = answer == ("passes" if passes else "refuses")
                ours_too = "" if answer != "raises" or not passes else ", we pass"
                found[f"filter {name}", "agree" if same else f"Nova {answer}{ours_too}"] += 1


def compare_topology(fleet: list[Data], requests: list[Data], found: Found) -> None:
    """The same for the filters on cells, pinned CPUs, huge pages and host devices."""
    states = FleetState(fleet_from(fleet)).states
    for request, demand in zip(requests, map(Demand, requests_from(requests))):
        for name in nova_topology.FILTERS:
            rule = FILTERS[name]
            for state, host in zip(states, fleet):
                ours = rule.reads(demand, SETTINGS) is None or rule.reject(state, demand, SETTINGS) is None
                theirs = nova_topology.passes(name, host, request)
                differs = f"Nova {'passes' if theirs else 'refuses'} {nova_topology.oddity(host, request, theirs)}"
                found[f"filter {name}", "agree" if ours == theirs else differs.rstrip()] += 1


def nova_answer(nova_filter: Any, state: Any, spec: Any) -> str:
    """What Nova's filter says: passes, refuses or raises."""
    try:
        return "passes" if nova_filter.host_passes(state, spec) else "refuses"
    except (KeyError, TypeError, ValueError, IndexError):
        return "raises"


def compare_weighers(fleet: list[Data], requests: list[Data], found: Found) -> None:
    """The same for the raw number of each weigher and its multiplier."""
    hosts = fleet_from(fleet)
    ours = FleetState(hosts).states
    theirs = [nova_scheduler.host_state(host) for host in fleet]
    # The weigher on images is off by default, and then looks at nothing.
    times = rules_of(replace(SETTINGS, weighers={"image_properties": 0.5}), OwnRules(), hosts).times
    nova_scheduler.CONF.set_override("image_props_weight_multiplier", 0.5, "filter_scheduler")
    for request in requests:
        demand = Demand(requests_from([request])[0])
        spec = nova_scheduler.request_spec(request, fleet)
        for name, nova_weigher in nova_scheduler.weighers().items():
            rule, multiplier = WEIGHERS[name], times[name]
            for index, (state, nova_state) in enumerate(zip(ours, theirs)):
                raw = 0 if rule.reads(demand, SETTINGS) is None else rule.weigh(state, demand, SETTINGS)
                mine = (raw, multiplier[index] if isinstance(multiplier, list) else multiplier)
                nova = (nova_weigher._weigh_object(nova_state, spec), nova_weigher.weight_multiplier(nova_state))
                found[f"weigher {name}", "agree" if mine == nova else "another number"] += 1
    nova_scheduler.CONF.clear_override("image_props_weight_multiplier", "filter_scheduler")


def compare_choices(fleet: list[Data], requests: list[Data], found: Found) -> None:
    """The hosts that each chooses for four like requests with the default filters, Nova one by one and in a batch."""
    scheduling = nova_scheduler.scheduler()
    for request in requests:
        plain = {**request, "hints": {}}
        batch = [{**plain, "name": f"{plain['name']}-{index}"} for index in range(4)]
        placements = schedule(requests_from(batch), fleet_from(fleet), replace(SETTINGS, partial=True))
        ours = [placement.host for placement in placements]
        for as_batch, name in ((False, "choice, one by one"), (True, "choice, in a batch")):
            try:
                theirs = nova_scheduler.choose(scheduling, plain, fleet, 4, as_batch)
            except ValueError:
                found[name, "Nova raises"] += 1
                continue
            if any("affinity group together are on" in (placement.reason or "") for placement in placements):
                found[name, "Nova goes on" if any(theirs) else "agree"] += 1
                continue
            found[name, "agree" if theirs == ours else "other hosts"] += 1


def main() -> int:
    """Compare as many rounds as asked, 40 unless said."""
    configure_nova()
    found: Found = Counter()
    for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 40):
        random = Random(seed)
        fleet = random_fleet(random)
        requests = [random_request(random, index) for index in range(REQUESTS)]
        compare_filters(fleet, requests, found)
        compare_weighers(fleet, requests, found)
        compare_choices(fleet, requests, found)
        compare_topology(
            [nova_topology.random_host(random, host) for host in fleet],
            [nova_topology.random_request(random, request) for request in requests],
            found,
        )
    unexplained = 0
    for (rule, answer), count in sorted(found.items()):
        reason = "" if answer == "agree" else EXPLAINED.get((rule, answer), "UNEXPLAINED")
        unexplained += reason == "UNEXPLAINED"
        print(f"{rule:38} {answer:16} {count:8}  {reason}".rstrip())
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
