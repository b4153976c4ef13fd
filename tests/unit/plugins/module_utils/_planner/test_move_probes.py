# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What hosts are asked of moves, and what their answers keep from where."""

from __future__ import annotations

from typing import Any

from ansible_collections.lodestar.compute.plugins.filter.move_matrix import move_matrix_filter
from ansible_collections.lodestar.compute.plugins.filter.move_questions import move_questions_filter
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Machine
from ansible_collections.lodestar.compute.plugins.module_utils._planner.move_probes import Probes, kind_of
from ansible_collections.lodestar.compute.tests.scenarios.moves_scenarios import given

HASWELL = Machine("pc-q35-7.2", "kvm", "<cpu><model>Haswell</model></cpu>")
MANY = "many_hosts_and_instances_are_told_in_a_few_lines"


def fleet_of(*machines: Machine | None) -> dict[str, Any]:
    """The scenario's fleet, in which its seven instances have these machines in turn."""
    fleet, _desired, _question = given(MANY)
    for number, instance in enumerate(fleet["hosts"][0]["instances"]):
        machine = machines[number % len(machines)]
        instance["machine"] = machine.to_dict() if machine else None
    return fleet


def test_every_kind_of_machine_is_asked_once() -> None:
    other = Machine("pc-q35-7.1", "kvm", HASWELL.cpu)
    asked = move_questions_filter(fleet_of(HASWELL, other, None))["machines"]
    assert sorted(each["kind"] for each in asked) == sorted([kind_of(HASWELL), kind_of(other)])
    assert {
        "kind": kind_of(HASWELL),
        "type": "pc-q35-7.2",
        "virt_type": "kvm",
        "cpu": HASWELL.cpu,
        "arch": "x86_64",
    } in asked


def test_what_is_not_compared_makes_no_kind() -> None:
    uefi = Machine("pc-q35-7.2", "kvm", HASWELL.cpu, firmware="uefi")
    assert kind_of(uefi) == kind_of(HASWELL)
    assert len(move_questions_filter(fleet_of(HASWELL, uefi))["machines"]) == 1


def test_hosts_that_answer_are_asked_for_where_moves_go() -> None:
    fleet = fleet_of(HASWELL)
    fleet["hosts"] = fleet["hosts"][:3]
    fleet["hosts"][1]["address"] = "192.0.2.20"
    fleet["hosts"][2]["state"] = "unknown"
    assert move_questions_filter(fleet)["peers"] == [
        {"name": "hv1", "address": "hv1"},
        {"name": "hv20", "address": "192.0.2.20"},
    ]


def test_one_answer_serves_all_instances_that_are_alike() -> None:
    probes = Probes({"hv1": {"unreached": {"hv2": "refused"}}, "hv2": {"unfit": {kind_of(HASWELL): "lacks avx"}}})
    found = probes.refusing("hv1", HASWELL)
    assert found == {"hv2": ("tls: refused", "cpu: lacks avx")}
    assert probes.refusing("hv1", Machine(HASWELL.type, "kvm", HASWELL.cpu)) is found
    assert probes.refusing("hv1", None) == {"hv2": ("tls: refused",)}
    assert Probes().refusing("hv1", HASWELL) == {}


def test_a_host_that_reaches_nobody_is_told_in_a_few_lines() -> None:
    fleet, desired, _question = given(MANY)
    others = [host["name"] for host in fleet["hosts"][1:]]
    probes: dict[str, Any] = {name: {"unreached": {}, "unfit": {}} for name in others}
    probes["hv1"] = {"unreached": {name: f"cannot reach {name}" for name in others}, "unfit": {}}
    found = move_matrix_filter(fleet, desired, probes=probes)
    assert {each["how"] for each in found["instances"]} == {"no"}
    lines = found["text"].splitlines()
    assert len(lines) == 13
    assert lines[0].endswith("on hv1: no host can take it")
    assert lines[1] == "    not to hv20: tls: cannot reach hv20"
    assert lines[-2] == "    not to hv31, hv32, hv33, hv34, hv35 and 2 more: each for a reason of its own"


def test_answers_of_hosts_that_left_the_fleet_say_nothing() -> None:
    fleet, desired, _question = given(MANY)
    probes = {host["name"]: {"unreached": {"hv99": "gone"}, "unfit": {}} for host in fleet["hosts"]}
    told = move_matrix_filter(fleet, desired, probes=probes)
    assert told == move_matrix_filter(fleet, desired)
