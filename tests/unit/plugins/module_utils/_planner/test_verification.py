# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check is shown the promise broken, names it, and is silent on a fleet in order."""

from __future__ import annotations

import copy
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import (
    PROMISES,
    UNSEEN,
    Evidence,
    Finding,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.verification import (
    CHECKS,
    findings_text,
    verify,
)

Fleet = dict[str, Any]

WEB = "0b6c1f0e-51c4-4b52-8f7e-0d2f3a9d6f01"
DB = "0b6c1f0e-51c4-4b52-8f7e-0d2f3a9d6f02"


def an_instance(uuid: str, name: str, address: str, mac: str) -> dict[str, Any]:
    return {
        "uuid": uuid,
        "name": name,
        "project": "default",
        "generation": 3,
        "task": None,
        "networks": [{"network": "front", "address": address, "mac": mac}],
        "observed": {"power_state": "running", "busy": None, "problems": []},
    }


def a_host(name: str, *instances: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": name,
        "capacity": {"vcpus": 4, "ram_mb": 8192, "disk_gb": 100},
        "used": {"vcpus": 1, "ram_mb": 1024, "disk_gb": 10},
        "instances": list(instances),
        "guard": "open",
        "keepers": ["hv1"],
        "certificate": {"not_after": "2027-06-01T00:00:00Z"},
        "leftovers": [],
        "unreadable": [],
        "autostart": [],
    }


def in_order() -> Fleet:
    web = an_instance(WEB, "web", "10.20.0.10", "52:00:00:00:00:01")
    database = an_instance(DB, "db", "10.20.0.11", "52:00:00:00:00:02")
    return {
        "hosts": {"hv1": a_host("hv1", web), "hv2": a_host("hv2", database)},
        "kept": {"hv1": {WEB: copy.deepcopy(web)}, "hv2": {DB: copy.deepcopy(database)}},
    }


def evidence_of(fleet: Fleet) -> Evidence:
    return Evidence(
        hosts=[Host.from_dict(raw) for raw in fleet["hosts"].values()],
        kept=fleet["kept"],
        expected=["hv1", "hv2"],
        keepers=["hv1"],
        now=datetime(2026, 11, 20, tzinfo=timezone.utc),
        evacuated=fleet.get("evacuated", {}),
    )


def findings_of(fleet: Fleet) -> list[Finding]:
    return verify(evidence_of(fleet))


def define_twice(fleet: Fleet, power_state: str) -> None:
    twin = copy.deepcopy(fleet["hosts"]["hv1"]["instances"][0])
    twin["observed"]["power_state"] = power_state
    fleet["hosts"]["hv2"]["instances"].append(twin)


def web_of(fleet: Fleet) -> dict[str, Any]:
    instance: dict[str, Any] = fleet["hosts"]["hv1"]["instances"][0]
    return instance


def name_like_the_other(fleet: Fleet) -> None:
    fleet["hosts"]["hv2"]["instances"][0]["name"] = "web"


def share_the_address(fleet: Fleet) -> None:
    fleet["hosts"]["hv2"]["instances"][0]["networks"][0]["address"] = "10.20.0.10"


def hold(instance: dict[str, Any]) -> None:
    problems = ["it is paused after an I/O error: no room for /x, where 0 MiB are free"]
    instance["observed"] = {"power_state": "paused", "reason": "I/O error", "problems": problems}


def evacuate(fleet: Fleet, stage: str) -> None:
    fleet["evacuated"] = {"hv2": Evacuated("hv2", stage, receipt={"method": "power-off", "at": "2026-11-21T03:00:00Z"})}


BREAKS: dict[str, tuple[str, int, Callable[[Fleet], Any]]] = {
    "running on two hosts": ("running_twice", 1, lambda fleet: define_twice(fleet, "running")),
    "defined on two hosts": ("defined_twice", 2, lambda fleet: define_twice(fleet, "stopped")),
    "a disk that is gone": (
        "disk_missing",
        2,
        lambda fleet: fleet["hosts"]["hv1"].update(missing_disks=[{"domain": "default.web", "path": "/x/disk"}]),
    ),
    "a record that the domain contradicts": (
        "record_contradicted",
        12,
        lambda fleet: web_of(fleet)["observed"].update(problems=["its domain has 2 vCPUs, its flavor says 1"]),
    ),
    "a guard that is closed": ("guard_absent", 7, lambda fleet: fleet["hosts"]["hv1"].update(guard="closed")),
    "libvirt's autostart": ("autostarted", 7, lambda fleet: fleet["hosts"]["hv1"].update(autostart=["default.web"])),
    "one name, two instances": ("name_twice", 8, name_like_the_other),
    "another set of keepers": ("keepers_differ", 8, lambda fleet: fleet["hosts"]["hv2"].update(keepers=["hv2"])),
    "no majority of keepers": ("keepers_silent", 8, lambda fleet: fleet.update(kept=None)),
    "a host that is silent": ("host_silent", 8, lambda fleet: fleet["hosts"].pop("hv2")),
    "an evacuation that was left": ("evacuation_unended", 11, lambda fleet: evacuate(fleet, "open")),
    "a host that was evacuated and answers": ("evacuation_unended", 7, lambda fleet: evacuate(fleet, "closed")),
    "more used than allowed": ("overcommitted", 9, lambda fleet: fleet["hosts"]["hv1"]["used"].update(ram_mb=9000)),
    "a guest that met a full disk": ("guest_held", 9, lambda fleet: hold(web_of(fleet))),
    "a task nobody works on": ("interrupted", 11, lambda fleet: web_of(fleet).update(task={"name": "building"})),
    "an unreadable record": (
        "record_unreadable",
        12,
        lambda fleet: fleet["hosts"]["hv1"]["unreadable"].append({"domain": "x", "uuid": "u", "problem": "not JSON"}),
    ),
    "a record rolled back": ("record_rolled_back", 12, lambda fleet: web_of(fleet).update(generation=2)),
    "a record the keepers lack": ("record_rolled_back", 12, lambda fleet: fleet["kept"]["hv1"].clear()),
    "an older copy": ("record_rolled_back", 12, lambda fleet: web_of(fleet).update(generation=4)),
    "an instance gone": ("record_lost", 12, lambda fleet: fleet["hosts"]["hv1"]["instances"].clear()),
    "files without a domain": (
        "leftovers",
        13,
        lambda fleet: fleet["hosts"]["hv1"]["leftovers"].append({"uuid": DB, "path": "/x", "deleting": False}),
    ),
    "an image that a killed run left": (
        "image_abandoned",
        11,
        lambda fleet: fleet["hosts"]["hv1"].update(abandoned=["/base/x.upload"]),
    ),
    "one address, two instances": ("address_twice", 15, share_the_address),
    "rules that somebody flushed": (
        "unfiltered",
        15,
        lambda fleet: fleet["hosts"]["hv1"].update(unfiltered=["ls-525400abcdef"]),
    ),
    "a certificate that soon expires": (
        "certificate_expiring",
        15,
        lambda fleet: fleet["hosts"]["hv1"].update(certificate={"not_after": "2026-11-25T00:00:00Z"}),
    ),
    "no certificate": ("certificate_expiring", 15, lambda fleet: fleet["hosts"]["hv1"].update(certificate=None)),
}


def test_fleet_in_order_has_no_findings() -> None:
    assert findings_of(in_order()) == []


@pytest.mark.parametrize("situation", BREAKS)
def test_broken_promise_is_named(situation: str) -> None:
    check, promise, break_it = BREAKS[situation]
    fleet = in_order()
    break_it(fleet)
    assert (check, promise) in {(finding.check, finding.promise) for finding in findings_of(fleet)}


def test_every_check_is_shown_its_fault() -> None:
    assert {check for check, _promise, _break in BREAKS.values()} == {check.__name__ for check in CHECKS}


def test_every_promise_is_seen_or_said_to_be_unseen() -> None:
    seen = {promise for _check, promise, _break in BREAKS.values()}
    assert seen.isdisjoint(UNSEEN)
    assert seen | set(UNSEEN) == set(PROMISES)


def test_a_host_that_is_dead_and_evacuated_is_no_finding_unless_something_is_left_there() -> None:
    fleet = in_order()
    fleet["hosts"].pop("hv2")
    evacuate(fleet, "closed")
    assert [finding.check for finding in findings_of(fleet)] == ["host_silent"]
    fleet["kept"]["hv2"].clear()
    assert findings_of(fleet) == []
    fleet["evacuated"] = {"hv2": Evacuated("hv2", "closed")}
    assert [finding.check for finding in findings_of(fleet)] == ["host_silent"]


def test_instance_on_the_move_may_be_defined_twice() -> None:
    fleet = in_order()
    define_twice(fleet, "stopped")
    fleet["hosts"]["hv2"]["instances"][1]["task"] = {"name": "arriving"}
    fleet["hosts"]["hv2"]["instances"][1]["observed"]["busy"] = "a mover"
    assert findings_of(fleet) == []


@pytest.mark.parametrize("stale", ["hv0", "hv2"])
@pytest.mark.parametrize("generation", [2, 3])
def test_of_two_copies_the_newer_is_what_the_keepers_know(stale: str, generation: int) -> None:
    fleet = in_order()
    fleet["kept"] = dict(sorted({stale: {}, **fleet["kept"]}.items()))
    fleet["kept"][stale][WEB] = {**web_of(fleet), "generation": 1}
    web_of(fleet)["generation"] = generation
    problems = [finding.problem for finding in findings_of(fleet) if finding.check == "record_rolled_back"]
    assert problems == ([] if generation == 3 else ["its record has generation 2, the keepers know 3"])


def test_text_shows_what_hosts_report_without_control_characters() -> None:
    fleet = in_order()
    fleet["hosts"]["hv1"]["unreadable"].append({"domain": "x\x1b[2K", "uuid": "u", "problem": "not\nJSON"})
    lines = findings_text(evidence_of(fleet), findings_of(fleet)).split("\n")
    assert "  hv1: x\ufffd[2K: not\ufffdJSON" in lines


def test_text_says_what_was_looked_at_and_what_would_help() -> None:
    fleet = in_order()
    text = findings_text(evidence_of(fleet), [])
    assert text == f"every promise that can be seen at rest holds: 2 hosts, 2 instances, {len(CHECKS)} checks"
    fleet["hosts"]["hv1"].update(guard="missing")
    lines = findings_text(evidence_of(fleet), findings_of(fleet)).splitlines()
    assert lines[:3] == [
        f"promise 7: {PROMISES[7]}",
        "  hv1: boot guard: is missing",
        "    what would help: run host_prepare",
    ]
    assert lines[-1].startswith("findings: 1 (2 hosts")


def test_text_says_that_an_evacuated_keeper_is_one_less_to_vote() -> None:
    fleet = in_order()
    del fleet["hosts"]["hv2"]
    fleet["kept"]["hv2"].clear()
    evacuate(fleet, "closed")
    evidence = replace(evidence_of(fleet), keepers=["hv1", "hv2"])
    told = "note: 1 of 2 keepers answer: hv2 was evacuated; fleet_keepers chooses others"
    assert findings_text(evidence, []).splitlines()[1:] == [told]
    assert findings_text(evidence, [Finding(8, "check", "hv1", "s", "p", "r")]).splitlines()[-2] == told
    assert "note" not in findings_text(evidence_of(fleet), [])


def test_documentation_names_every_promise_and_every_check() -> None:
    page = (Path(__file__).parents[5] / "docs" / "promises.md").read_text(encoding="utf-8")
    assert all(sentence in page for sentence in PROMISES.values())
    assert all(f"| `{check.__name__}` | {check.__doc__} |" in page for check in CHECKS)
