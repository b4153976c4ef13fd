# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evacuations killed at every named step, on a host that gets what was another's and on one that gives its own up."""

from __future__ import annotations

import pytest

from tests.lab.faults import between, steps_of

pytestmark = pytest.mark.chaos

LOST = "/var/lib/libvirt/images/lodestar/lost"
TOMBSTONES = "/var/lib/lodestar/tombstones"


NEW = {"from": "hv9", "disks": "new disks", "may_run": False}


def again(host, step):
    """The step of the next run, from what a killed one has left."""
    found = host.instance(step["record"]["name"])
    if found is None:
        return step
    told = {key: value for key, value in found.items() if key != "observed"}
    told.update(task=None, generation=found["generation"] + 1)
    options = found["task"]["options"]
    return {**step, "record": told, "options": options, "preconditions": {"generation": found["generation"]}}


def test_an_instance_made_again_is_whole_whenever_its_making_was_killed(host):
    for number, point in enumerate(between(steps_of("evacuate"))):
        record = host.record(f"web-{number}", generation=4)
        step = host.step("evacuate", record, record=record, options=NEW)
        assert host.do(step, die_at=point, dies=True) is None, f"{point} was never reached"
        found = host.instance(record["name"])
        if found is None or found["task"] is not None:
            assert host.do(again(host, step))["work"]["failures"] == {}, point
        found = host.instance(record["name"])
        assert (found["task"], found["observed"]["problems"]) == (None, []), point
        assert found["observed"]["power_state"] == "running", point
        assert host.files(record["uuid"]) - {"console.log"} == {"disk", "disk.config"}, point
        host.clear()  # a small host has no room for one per point


def test_what_lives_elsewhere_goes_whenever_its_removal_was_killed_and_its_disks_are_kept(host):
    for number, point in enumerate(between(steps_of("forget_evacuated"))):
        record = host.record(f"web-{number}")
        host.do(host.create(record))
        step = host.act("forget_evacuated", record["name"], lives_on="hv2")
        assert host.do(step, die_at=point, dies=True) is None, f"{point} was never reached"
        if host.instance(record["name"]) is not None:
            step = host.act("forget_evacuated", record["name"], lives_on="hv2")
            assert host.do(step)["work"]["failures"] == {}, point
        assert host.instance(record["name"]) is None, point
        assert host.files(record["uuid"]) == set(), point
        kept = host.shell(f"ls {LOST}/{record['uuid']}*")
        assert "disk\n" in kept, point
        host.shell(f"rm -r {LOST}/{record['uuid']}*; rm {TOMBSTONES}/{record['uuid']}*")
    assert host.report()["leftovers"] == []
