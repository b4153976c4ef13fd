# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_findings: what playbooks hand over is evidence, and a host that says nothing is accused of nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.filter.fleet_findings import fleet_findings_filter

SOUND = {
    "name": "hv1",
    "capacity": {"vcpus": 4, "ram_mb": 4096, "disk_gb": 10},
    "guard": "open",
    "keepers": ["hv1"],
    "certificate": {"not_after": "2027-01-01T00:00:00Z"},
}


def findings(*hosts: dict[str, Any], kept: Any = (), now: str = "2026-03-01T03:00:00Z") -> list[tuple[str, str]]:
    fleet = json.dumps({"schema": 1, "hosts": hosts})
    expected = [host["name"] for host in hosts]
    answer = fleet_findings_filter(fleet, kept=kept, expected=expected, keepers=["hv1"], now=now)
    return [(finding["check"], finding["host"]) for finding in answer["findings"]]


def test_a_sound_host_has_no_findings() -> None:
    assert findings(SOUND, kept=["{}", "{}"]) == []


def test_a_host_whose_report_cannot_be_read_is_silent_and_nothing_more() -> None:
    unread = {"name": "hv2", "state": "unknown", "problem": "its report is not JSON"}
    assert findings(SOUND, unread, kept=["{}"]) == [("host_silent", "hv2")]


def test_no_majority_of_keepers_is_a_finding() -> None:
    assert findings(SOUND, kept=None) == [("keepers_silent", "hv1")]


def test_findings_may_be_asked_of_some_hosts_alone() -> None:
    closed = [{**SOUND, "name": name, "guard": "closed"} for name in ("hv1", "hv2")]
    fleet, now = json.dumps({"schema": 1, "hosts": closed}), "2026-03-01T03:00:00Z"
    asked = {"kept": ["{}"], "expected": ["hv1", "hv2"], "keepers": ["hv1"], "now": now}
    answer = fleet_findings_filter(fleet, **asked, hosts=["hv2"])
    assert [finding["host"] for finding in answer["findings"]] == ["hv2"]
    assert "hv1: boot guard" not in answer["text"]


def test_a_time_without_a_zone_is_in_utc() -> None:
    assert findings(SOUND, kept=["{}"], now="2026-12-25T00:00:00") == [("certificate_expiring", "hv1")]


def test_what_is_no_fleet_is_told_to_ansible() -> None:
    with pytest.raises(AnsibleFilterError, match="schema 9"):
        fleet_findings_filter({"schema": 9, "hosts": []}, expected=[], keepers=[], now="2026-03-01T03:00:00Z")
