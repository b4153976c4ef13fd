# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The modules of a host itself: each foreseen in check mode, done, and done again."""

from __future__ import annotations

import json
import uuid

import pytest


@pytest.fixture
def enabled(host):
    """The host, which takes new instances again when the test has ended."""
    yield host
    host.module("host_service", status="enabled")


def test_a_host_is_disabled_with_its_reason_and_claims_nothing(enabled):
    host = enabled
    wanted = {"status": "disabled", "reason": "fans are being replaced"}
    before = host.snapshot()
    assert host.module("host_service", check=True, **wanted)["changed"]
    assert host.snapshot() == before
    assert host.module("host_service", **wanted)["changed"]
    assert not host.module("host_service", **wanted)["changed"]
    report = host.report()
    assert (report["status"], report["status_reason"]) == ("disabled", "fans are being replaced")
    step = host.create(host.record("web-1", power_state="stopped"))
    step["preconditions"]["host"] = {"status": "enabled"}
    claim = host.do(step, phases=["claim"])["claim"]["results"][0]
    assert claim["reason"] == "the host's status is disabled, it was enabled when this was planned"
    assert host.instance("web-1") is None


def test_a_reason_is_demanded(host):
    assert "reason" in host.module("host_service", status="disabled")["msg"]


def test_a_slice_is_claimed_worked_and_settled(host):
    record = host.record("web-1", power_state="stopped")
    digest = host.image["checksum"].partition(":")[2]
    cut = json.dumps({"steps": [host.create(record)], "images": {digest: host.image}, "cpu_pool": {}})
    shared = {"slice": cut, "run": str(uuid.uuid4()), "virt_type": "qemu", "name": host.name}
    before = host.snapshot()
    foreseen = host.module("host_plan", check=True, phase="claim", **shared)
    assert (foreseen["changed"], foreseen["results"][0]["claimed"]) == (True, True)
    assert host.snapshot() == before
    claimed = host.module("host_plan", phase="claim", **shared)
    assert json.loads(claimed["records"])[record["uuid"]]["task"]["name"] == "building"
    assert not host.module("host_plan", phase="claim", **shared)["changed"]
    worked = host.module("host_work", only=["create hosttest.web-1"], **shared)
    assert worked["results"] == [
        {"step": "create hosttest.web-1", "uuid": record["uuid"], "done": True, "reason": None}
    ]
    settled = host.module("host_plan", phase="settle", **shared)
    assert (settled["changed"], settled["results"][0]["settled"]) == (False, True)
    assert json.loads(settled["records"]) == json.loads(worked["records"])


def test_a_slice_that_is_none_is_refused(host):
    answer = host.module("host_plan", phase="claim", slice="{}", run=str(uuid.uuid4()), virt_type="qemu")
    assert "not one that plan_slices wrote" in answer["msg"]


def test_the_host_is_reported_as_it_is(host):
    answer = host.module("host_info", name=host.name, virt_type="qemu")
    report = json.loads(answer["host"])
    assert not answer["changed"]
    assert (report["name"], report["status"], report["guard"]) == (host.name, "enabled", "open")
    assert "br-front" in report["bridges"]
    assert report["boot_id"] == host.shell("cat /proc/sys/kernel/random/boot_id").strip()
    assert report["host_uuid"].replace("-", "") == host.shell("cat /etc/machine-id").strip()
    assert report["machine_types"]["q35"][0].startswith("pc-q35-")
    assert "<model" in report["cpu"]["xml"]
    assert report["capacity"]["ram_mb"] > 0


def test_instances_are_listed_by_name_and_project(host):
    for name in ("web-1", "web-2", "db-1"):
        host.do(host.create(host.record(name, power_state="stopped")))
    found = host.module("instance_info", virt_type="qemu", project="hosttest", name="web-*")["instances"]
    assert [each["name"] for each in found] == ["web-1", "web-2"]
    assert {each["observed"]["power_state"] for each in found} == {"stopped"}
