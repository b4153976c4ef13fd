# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What host_info says of a host's domains."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.observe import domain_facts
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.states import power_state, reason
from ansible_collections.lodestar.compute.plugins.module_utils._model.growth import Headroom
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Instance, Task

UUID = "00000000-0000-4000-8000-000000000001"


def state_of(host: Any, **changes: Any) -> DomainState:
    record = host.record_for("web-1", 1, metadata={"note": "]]> & {{7*7}}"})
    state = DomainState(UUID, record.domain_name, "running", vcpus=1, ram_mb=1024, record=record, text=record.to_json())
    return replace(state, **changes)


def instances(*states: DomainState, holders: Any = None, flagged: Any = None) -> list[dict[str, Any]]:
    return json.loads(domain_facts(states, holders or {}, flagged or {})["instances"])


def test_an_instance_is_its_record_with_what_was_observed(host: Any) -> None:
    state = state_of(host)
    (raw,) = instances(state)
    found = Instance.from_dict(raw)
    assert found.record == state.record
    assert (found.observed.power_state, found.observed.busy, found.observed.problems) == ("running", None, ())


def test_a_host_without_domains_has_none() -> None:
    facts = domain_facts([], {}, {})
    assert facts == {
        "instances": "[]",
        "foreign": [],
        "unreadable": [],
        "used": {"vcpus": 0, "ram_mb": 0, "disk_gb": 0},
    }


@pytest.mark.parametrize(("storage", "disk_gb"), [(None, 10), ("nfs", 0)])
def test_only_disks_in_the_hosts_own_directory_are_used(host: Any, storage: str | None, disk_gb: int) -> None:
    state = state_of(host)
    state = replace(state, record=replace(state.record, storage=storage))
    assert domain_facts([state], {}, {})["used"] == {"vcpus": 1, "ram_mb": 1024, "disk_gb": disk_gb}


def test_who_works_on_an_instance_is_told(host: Any) -> None:
    holder = Holder(run="run-9", by="bob", action="stop", since="2026-03-01T02:59:00Z")
    (raw,) = instances(state_of(host), holders={UUID: holder})
    assert raw["observed"]["busy"] == str(holder)


def test_a_job_that_outlived_its_process_makes_the_instance_busy(host: Any) -> None:
    (raw,) = instances(state_of(host, has_job=True))
    assert raw["observed"]["busy"] == "libvirt is still at work on it, for a process that has ended"


def test_what_arrives_is_busy_for_its_source_which_alone_has_the_lock(host: Any) -> None:
    state = state_of(host, has_job=True)
    task = Task("arriving", "run-9", "2026-03-01T02:59:00Z", "arrive", {"from": "hv2"})
    (raw,) = instances(replace(state, record=replace(state.record, task=task)))
    assert raw["observed"]["busy"] == "it arrives from hv2"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"power_state": "paused", "reason": "I/O error"}, "it is paused after an I/O error"),
        ({"power_state": "stopped", "reason": "crashed"}, "its QEMU died"),
        ({"vcpus": 4}, "its domain has 4 vCPUs, its flavor m1.small says 1"),
        ({"ram_mb": 64}, "its domain has 64 MB of RAM, its flavor m1.small says 1024"),
    ],
)
def test_what_is_wrong_is_said(host: Any, changes: dict[str, Any], problem: str) -> None:
    (raw,) = instances(state_of(host, **changes))
    (said,) = raw["observed"]["problems"]
    assert said.startswith(problem)


def test_room_to_grow_is_told_of_those_that_have_some(host: Any) -> None:
    (raw,) = instances(state_of(host, headroom=Headroom(1, 1024, 4, 4096)))
    assert (raw["observed"]["max_vcpus"], raw["observed"]["max_ram_mb"]) == (4, 4096)
    (raw,) = instances(state_of(host))
    assert "max_vcpus" not in raw["observed"]


def test_one_that_is_on_its_way_to_another_size_has_no_problem(host: Any) -> None:
    state = state_of(host, vcpus=4)
    larger = replace(state.record.flavor, name="m1.large", vcpus=8).to_dict()
    task = Task("growing", "run-1", "2026-03-01T03:00:00Z", "grow", after={"flavor": larger})
    record = replace(state.record, task=task)
    (raw,) = instances(replace(state, record=record, text=record.to_json()))
    assert raw["observed"]["problems"] == []


def test_what_libvirt_flags_is_said(host: Any) -> None:
    (raw,) = instances(state_of(host), flagged={UUID: ["libvirt's autostart is set"]})
    assert raw["observed"]["problems"] == ["libvirt's autostart is set"]


def test_which_disk_holds_a_guest_is_said_alone(host: Any) -> None:
    said = "it is paused after an I/O error: no room for /disk, where 0 MiB are free"
    (raw,) = instances(state_of(host, power_state="paused", reason="I/O error"), flagged={UUID: [said]})
    assert raw["observed"]["problems"] == [said]


def test_everything_that_is_defined_is_used(host: Any) -> None:
    theirs = DomainState("x", "theirs", "running", vcpus=2, ram_mb=512, disk_gb=7.5)
    broken = DomainState("y", "broken", "stopped", vcpus=1, ram_mb=256, disk_gb=2.0, problem="no JSON")
    facts = domain_facts([state_of(host), theirs, broken], {}, {})
    assert facts["used"] == {"vcpus": 4, "ram_mb": 1792, "disk_gb": 19.5}
    assert facts["unreadable"] == [{"domain": "broken", "uuid": "y", "problem": "no JSON"}]
    assert facts["foreign"] == [
        {"domain": "theirs", "uuid": "x", "power_state": "running", "vcpus": 2, "ram_mb": 512, "disk_gb": 7.5}
    ]


@pytest.mark.parametrize(
    ("state", "saved", "expected"),
    [(1, False, "running"), (5, False, "stopped"), (5, True, "suspended"), (3, True, "paused"), (99, False, "unknown")],
)
def test_libvirts_states_in_our_words(state: int, saved: bool, expected: str) -> None:
    assert power_state(state, saved) == expected


@pytest.mark.parametrize(("state", "number", "expected"), [(3, 5, "I/O error"), (5, 2, "destroyed"), (1, 1, None)])
def test_libvirts_reasons_in_its_own_words(state: int, number: int, expected: str | None) -> None:
    assert reason(state, number) == expected
