# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a claim needs of its host: amounts, networks, groups, CPUs and devices, refused with the numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import Port

from .fake_host import LARGE


def foreign(**amounts: Any) -> DomainState:
    return DomainState("99999999-9999-4999-8999-999999999999", "theirs", "stopped", **amounts)


@pytest.mark.parametrize(
    ("flavor", "reason"),
    [
        (Flavor("f", vcpus=1, ram_mb=3585, disk_gb=1), "needs 3585 MB of RAM, 3584 free"),
        (Flavor("f", vcpus=17, ram_mb=64, disk_gb=1), "needs 17 vCPUs, 16 free"),
        (Flavor("f", vcpus=1, ram_mb=64, disk_gb=101), "needs 101 GB of disk, 100 free"),
        (Flavor("f", vcpus=1, ram_mb=64, disk_gb=99, swap_mb=1025), "needs 101 GB of disk, 100 free"),
    ],
)
def test_what_is_too_large_is_refused_with_the_numbers(host: Any, flavor: Flavor, reason: str) -> None:
    (claim,) = host.claim(host.create(flavor=flavor))
    assert claim.reason == reason
    assert host.hypervisor.states == {}


def test_what_just_fits_is_claimed(host: Any) -> None:
    (claim,) = host.claim(host.create(flavor=Flavor("f", vcpus=16, ram_mb=3584, disk_gb=100)))
    assert claim.reason is None


def test_inventorys_limits_count(host: Any) -> None:
    host.limits = {"ratios": {"ram_mb": 2.0}, "reserved": {"ram_mb": 0}}
    (claim,) = host.claim(host.create(flavor=replace(LARGE, ram_mb=8192)))
    assert claim.reason is None


def test_each_claim_sees_what_the_earlier_ones_took(host: Any) -> None:
    steps = [host.create(f"web-{number}", number, flavor=LARGE) for number in (1, 2)]
    first, second = host.claim(*steps)
    assert first.reason is None
    assert second.reason == "needs 3000 MB of RAM, 584 free"


def test_disks_on_a_declared_storage_take_nothing_of_the_hosts_own(host: Any) -> None:
    shared = Flavor("f", vcpus=1, ram_mb=64, disk_gb=90, ephemeral_gb=5, swap_mb=1024)
    host.with_state("old", 7, "stopped", flavor=shared, storage="nfs")
    first = host.create("web-1", 1, flavor=replace(shared, disk_gb=200), storage="nfs")
    second = host.create("web-2", 2, flavor=Flavor("f", vcpus=1, ram_mb=64, disk_gb=100))
    third = host.create("web-3", 3, flavor=Flavor("f", vcpus=1, ram_mb=64, disk_gb=1))
    claims = host.claim(first, second, third)
    assert [claim.reason for claim in claims] == [None, None, "needs 1 GB of disk, 0 free"]


def test_a_declared_storage_can_be_used_where_the_hosts_own_disk_is_overfull(host: Any) -> None:
    host.with_state("old", 7, "stopped", flavor=Flavor("f", vcpus=1, ram_mb=64, disk_gb=101))
    (claim,) = host.claim(host.create(storage="nfs"))
    assert claim.reason is None


def test_a_stopped_instance_counts(host: Any) -> None:
    host.with_state("old", 7, "stopped", flavor=LARGE)
    (claim,) = host.claim(host.create())
    assert claim.reason == "needs 1024 MB of RAM, 584 free"


def test_someone_elses_domain_counts_and_is_not_touched(host: Any) -> None:
    theirs = foreign(ram_mb=3000)
    host.hypervisor.states[theirs.uuid] = theirs
    (claim,) = host.claim(host.create())
    assert claim.reason == "needs 1024 MB of RAM, 584 free"
    assert host.hypervisor.states[theirs.uuid] is theirs


def test_a_domain_whose_record_cannot_be_read_counts(host: Any) -> None:
    broken = foreign(ram_mb=3000, problem="record is not JSON")
    host.hypervisor.states[broken.uuid] = broken
    (claim,) = host.claim(host.create())
    assert claim.reason == "needs 1024 MB of RAM, 584 free"


def test_a_missing_bridge_is_named(host: Any) -> None:
    host.store.present_bridges = []
    (claim,) = host.claim(host.create())
    assert claim.reason == "network front needs bridge br-front, which is not there; run host_prepare"


def test_an_address_that_no_filter_can_hold_a_guest_to_is_refused(host: Any) -> None:
    port = Port("front", "br-front", "52:00:00:00:00:01", "fd00::50", 64)
    (claim,) = host.claim(host.create(ports=(port,)))
    assert claim.reason == "network front is IPv6, and no filter holds a guest to such an address; use IPv4"


@pytest.mark.parametrize(
    ("policy", "most", "reason"),
    [
        ("anti-affinity", None, "server group web allows 1 on a host, here are web-1"),
        ("anti-affinity", 2, None),
        ("affinity", None, None),
    ],
)
def test_anti_affinity_is_kept_within_a_slice(host: Any, policy: str, most: int | None, reason: str | None) -> None:
    options = {"server_group": {"name": "web", "policy": policy, "max_server_per_host": most}}
    first, second = host.claim(
        host.create("web-1", 1, options, server_group="web"), host.create("web-2", 2, options, server_group="web")
    )
    assert first.reason is None
    assert second.reason == reason


@pytest.mark.parametrize(
    ("mine", "reason"),
    [
        ({"cells": [{"id": 0, "vcpus": [0], "pins": {"0": 4}}]}, "CPU 4 went to web-1 since this was planned"),
        ({"cells": [{"id": 0, "vcpus": [0], "pins": {"0": 5}}]}, "CPU 5 went to web-1 since this was planned"),
        ({"devices": [{"address": "0000:3b:00.0"}]}, "device 0000:3b:00.0 went to web-1 since this was planned"),
        ({"cells": [{"id": 0, "vcpus": [0], "pins": {"0": 6}}]}, None),
        (None, None),
    ],
)
def test_a_cpu_or_device_is_claimed_once(host: Any, mine: dict[str, Any] | None, reason: str | None) -> None:
    cells = [{"id": 0, "vcpus": [0], "pins": {"0": 4}, "kept_free": [5]}]
    theirs = {"cells": cells, "devices": [{"address": "0000:3b:00.0"}]}
    first, second = host.claim(host.create("web-1", 1, assignment=theirs), host.create("web-2", 2, assignment=mine))
    assert first.reason is None
    assert second.reason == reason


SMALL = {"id": 0, "vcpus": [0], "ram_mb": 768}
HUGE = {**SMALL, "page_kb": 2048}


@pytest.mark.parametrize(
    ("theirs", "mine", "reason"),
    [
        (HUGE, HUGE, "needs 768 MB of pages of 2048 KiB in NUMA cell 0, 256 free"),
        (SMALL, SMALL, None),
        (SMALL, {**SMALL, "pins": {"0": 4}}, "needs 768 MB of RAM in NUMA cell 0, 256 free"),
        (SMALL, {**SMALL, "ram_mb": 1025}, "needs 1025 MB of RAM in NUMA cell 0, 1024 free"),
        (SMALL, HUGE, None),
        (HUGE, {**SMALL, "id": 3}, "it was assigned NUMA cell 3, which this host has not"),
        (HUGE, {**HUGE, "page_kb": 1048576}, "needs 768 MB of pages of 1048576 KiB in NUMA cell 0, 0 free"),
    ],
)
def test_memory_of_a_cell_is_claimed_as_far_as_it_goes(
    host: Any, theirs: dict[str, Any], mine: dict[str, Any], reason: str | None
) -> None:
    host.limits = {**host.limits, "ratios": {"ram_mb": 2.0}}
    first, second = host.claim(
        host.create("web-1", 1, assignment={"cells": [theirs]}), host.create("web-2", 2, assignment={"cells": [mine]})
    )
    assert first.reason is None
    assert second.reason == reason


MACHINE = Machine("pc-q35-7.2", "kvm", "<cpu><model>Haswell</model></cpu>")


@pytest.mark.parametrize("action", ["arrive", "evacuate", "unshelve"])
@pytest.mark.parametrize("reason", ["its CPU Haswell has features that the CPU there has not", None])
def test_what_comes_from_another_host_must_have_its_cpu_here(host: Any, action: str, reason: str | None) -> None:
    host.hypervisor.unfit_cpus[MACHINE.cpu] = reason
    record, other = host.record_for("web-1", 1, machine=MACHINE), host.record_for("web-2", 2)
    steps = [host.step(action, each, record=each.to_dict()) for each in (record, other)]
    steps = [replace(step, preconditions={"generation": None}) for step in steps]
    first, second = host.claim(*steps)
    assert (first.reason, first.waits) == (reason, False)
    assert (record.uuid in host.hypervisor.states) is (reason is None)
    assert second.reason is None


def test_another_projects_group_of_that_name_is_another_group(host: Any) -> None:
    options = {"server_group": {"name": "web", "policy": "anti-affinity"}}
    host.with_state("web-1", 7, "running", server_group="web", project="other")
    (claim,) = host.claim(host.create(options=options, server_group="web"))
    assert claim.reason is None
