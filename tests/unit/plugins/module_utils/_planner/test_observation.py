# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What hosts report and what inventory says of them, put together."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired, parse
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner.observation import fleet_of

DESIRED = parse(
    {
        "networks": {
            "front": {"cidr": "10.20.0.0/24", "bridge": "br-front"},
            "back": {"cidr": "10.21.0.0/24", "bridge": "br-back"},
        },
        "aggregates": {"ssd": {"hosts": ["hv1"], "metadata": {"disk": "ssd"}}, "gpu": {"metadata": {"gpu": "1"}}},
    }
)
REPORT = {"schema": 1, "name": "reported", "state": "up", "bridges": ["br-front"], "boot_id": "b", "zone": "reported"}


def host_of(report: Any, desired: Desired = DESIRED, **variables: Any) -> Host:
    (host,) = fleet_of({"hv1": report}, {"hv1": variables}, desired).hosts
    return host


def test_inventory_is_put_on_top_of_the_report() -> None:
    host = host_of(
        json.dumps(REPORT),
        lodestar_availability_zone="az1",
        lodestar_ratios={"vcpus": 8},
        lodestar_reserved={"ram_mb": 1024},
        lodestar_host_aggregates=["gpu"],
        lodestar_something_else=1,
    )
    assert (host.name, host.zone, host.networks) == ("hv1", "az1", ("front",))
    assert (host.ratios.vcpus, host.ratios.ram_mb, host.reserved.ram_mb, host.reserved.vcpus) == (8, 1.0, 1024, 0)
    assert host.aggregates == {"ssd": {"disk": "ssd"}, "gpu": {"gpu": "1"}}
    assert host.facts["boot_id"] == "b"
    assert "lodestar_something_else" not in host.facts


@pytest.mark.parametrize(
    ("report", "problem"),
    [
        ("{", "its report is not JSON"),
        ("[]", "its report is not an object"),
        (None, "its report is not an object"),
        ('{"schema": 2}', "its report has schema 2, this version reads 1"),
        ("{}", "its report has schema None"),
    ],
)
def test_report_that_cannot_be_read_makes_the_host_unknown(report: Any, problem: str) -> None:
    host = host_of(report)
    assert host.state == "unknown"
    assert host.facts["problem"].startswith(problem)


def test_facts_of_ones_own_stand_beside_what_was_observed() -> None:
    host = host_of(json.dumps(REPORT), lodestar_host_facts={"rack": "b", "boot_id": "invented"})
    assert (host.facts["rack"], host.facts["boot_id"]) == ("b", "b")


GPU = {"address": "0000:3b:00.0", "vendor_id": "10de", "product_id": "20b0", "device_type": "type-PCI", "numa_node": 0}
NIC = {
    "address": "0000:5e:00.1",
    "vendor_id": "8086",
    "product_id": "10ed",
    "device_type": "type-VF",
    "numa_node": None,
}


@pytest.mark.parametrize(
    ("whitelist", "given"),
    [
        ([], []),
        ([{"vendor_id": "10DE"}], [GPU]),
        ([{"vendor_id": "10de", "product_id": "20b1"}], []),
        ([{"address": "0000:5e:00.*"}], [NIC]),
        ([{"product_id": "20b0"}, {"vendor_id": "8086"}], [GPU, NIC]),
    ],
)
def test_a_host_gives_the_devices_that_inventory_names(whitelist: Any, given: Any) -> None:
    host = host_of(json.dumps({**REPORT, "pci_devices": [GPU, NIC]}), lodestar_pci_devices=whitelist)
    assert host.facts["devices"] == given


def test_a_host_gives_no_device_that_is_only_observed() -> None:
    assert "devices" not in host_of(json.dumps({**REPORT, "pci_devices": [GPU, NIC]})).facts


def test_a_device_that_inventory_describes_stands_beside_those_it_names() -> None:
    mine = {"address": GPU["address"], "vendor_id": "mine"}
    report = json.dumps({**REPORT, "pci_devices": [GPU, NIC]})
    own = {"devices": [mine]}
    host = host_of(report, lodestar_pci_devices=[{"address": "*"}], lodestar_host_facts=own)
    assert host.facts["devices"] == [mine, NIC]


def test_a_whitelist_that_makes_no_sense_is_named_with_its_place() -> None:
    with pytest.raises(InvalidInput) as raised:
        host_of(json.dumps(REPORT), lodestar_pci_devices=[{"vendor_id": 8086}, {"vendor": "10de"}, {}])
    shape = "must map one or more of vendor_id, product_id, address to texts"
    assert [str(fault) for fault in raised.value.faults] == [
        "hostvars['hv1'].lodestar_pci_devices[0]: vendor_id must be a text: put it in quotes, or YAML reads a number",
        f"hostvars['hv1'].lodestar_pci_devices[1]: {shape}",
        f"hostvars['hv1'].lodestar_pci_devices[2]: {shape}",
    ]


def test_nonsense_in_inventory_is_named_with_its_place() -> None:
    with pytest.raises(InvalidInput) as raised:
        host_of(
            json.dumps(REPORT),
            lodestar_ratios={"vcpus": "4"},
            lodestar_reserved={"memory": 1},
            lodestar_host_aggregates=["hdd"],
            lodestar_host_facts="rack b",
        )
    assert [str(fault) for fault in raised.value.faults] == [
        "hostvars['hv1'].lodestar_ratios: must map vcpus, ram_mb and disk_gb to numbers that are not negative",
        "hostvars['hv1'].lodestar_reserved: must map vcpus, ram_mb and disk_gb to numbers that are not negative",
        "hostvars['hv1'].lodestar_host_aggregates: aggregate hdd is not declared in lodestar_aggregates",
        "hostvars['hv1'].lodestar_host_facts: must be a mapping",
    ]


def test_hosts_come_in_the_order_of_their_names() -> None:
    report = json.dumps(REPORT)
    assert [host.name for host in fleet_of({"b": report, "a": report}, {}, Desired()).hosts] == ["a", "b"]


@pytest.mark.parametrize(
    ("others", "are_one"),
    [
        ({"host_uuid": "u", "boot_id": "b"}, True),
        # Machines of one maker, or clones: each has booted by itself.
        ({"host_uuid": "u", "boot_id": "c"}, False),
        ({"host_uuid": "v", "boot_id": "b"}, False),
        ({"boot_id": "b"}, False),
    ],
)
def test_a_machine_that_inventory_names_twice_is_refused(others: dict[str, str], are_one: bool) -> None:
    first = {**REPORT, "host_uuid": "u", "boot_id": "b"}
    reports = {"hv1": json.dumps(first), "hv2": json.dumps({**REPORT, **others})}
    if not are_one:
        assert len(fleet_of(reports, {}, DESIRED).hosts) == 2
        return
    with pytest.raises(InvalidInput, match="hv1 and hv2 are one machine: name it once in the group compute"):
        fleet_of(reports, {}, DESIRED)
