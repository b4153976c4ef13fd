# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One action on one host: a step, nothing, or the reason why not."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Lock, Record, Task
from ansible_collections.lodestar.compute.plugins.module_utils._planner.moment import Moment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.single_action import plan_action

MOMENT = Moment("11111111-1111-4111-8111-111111111111", "2026-03-01T03:00:00Z", "alice")
RECORD = {
    "uuid": "00000000-0000-4000-8000-000000000001",
    "name": "web-1",
    "flavor": Flavor("m1.small", 1, 512, 5),
    "image": ImageReference("tiny", "sha256:" + 64 * "a"),
}

LARGER = {"vcpus": 2, "ram_mb": 512, "disk_gb": 8}
WIDER = {"vcpus": 1, "ram_mb": 512, "disk_gb": 8}
HUGE = {"vcpus": 2, "ram_mb": 65536, "disk_gb": 8}


def planned(action: str, power_state: str = "running", override: bool = False, **more: Any) -> Any:
    """The plan of an action on web-1; more are fields of its record, or options of the action."""
    fields = {key: more.pop(key) for key in ("lock", "task") if key in more}
    instance = {**Record(**RECORD, **fields).to_dict(), "observed": {"power_state": power_state}}
    capacity = {"vcpus": 8, "ram_mb": 8192, "disk_gb": 100}
    report = {"name": "hv1", "state": "up", "status": "enabled", "capacity": capacity, "instances": [instance]}
    report["image_store"] = {"ready": True, "images": []}
    options = {"name": "web-1", "project": "default", "action": action, "options": more}
    declared = {"flavors": {"larger": LARGER, "wider": WIDER, "enormous": HUGE}, "image_store": "/srv/images"}
    return plan_action({**options, **declared, "limits": {}, "override": override}, report, MOMENT)


def test_an_action_is_one_step() -> None:
    (step,) = planned("reboot", hard=True).steps
    assert (step.action, step.instance, step.options) == ("reboot", "default.web-1", {"hard": True})
    (step,) = planned("lock", reason="audit").steps
    assert step.after["lock"] == {"reason": "audit", "by": "alice", "at": MOMENT.now}


def test_what_is_so_already_is_no_step() -> None:
    assert planned("start").steps == ()


@pytest.mark.parametrize(
    ("action", "more", "reason"),
    [
        ("unpause", {"power_state": "stopped"}, "it is stopped, and unpause is allowed while paused"),
        ("stop", {"lock": Lock("audit", "bob", "2026-01-01T00:00:00Z")}, "locked by bob"),
        (
            "stop",
            {"task": Task("pausing", "run-0", "2026-01-01T00:00:00Z", "pause")},
            "pausing was interrupted; settle",
        ),
    ],
)
def test_what_is_not_allowed_is_refused_with_its_reason(action: str, more: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        planned(action, **more)


def test_override_passes_a_lock() -> None:
    assert planned("stop", override=True, lock=Lock("audit", "bob", "2026-01-01T00:00:00Z")).steps


def test_an_action_that_there_is_not_names_those_that_there_are() -> None:
    with pytest.raises(InvalidInput, match="'explode' is not one of adopt,"):
        planned("explode")


def test_a_resize_is_to_a_flavor_that_was_handed_over() -> None:
    (step,) = planned("resize", flavor="larger", impact="restart").steps
    assert {key: step.after["flavor"][key] for key in LARGER} == LARGER
    with pytest.raises(Refused, match="flavor huge is not declared; there are enormous, larger, wider"):
        planned("resize", flavor="huge")


def test_a_larger_disk_alone_grows_while_the_guest_runs() -> None:
    (step,) = planned("resize", flavor="wider").steps
    assert step.action == "grow"


def test_one_host_has_no_other_to_resize_on() -> None:
    with pytest.raises(Refused, match="flavor enormous needs 65536 MB of RAM, the largest host gives 7680"):
        planned("resize", flavor="enormous", impact="restart")


def test_a_snapshot_goes_to_the_store_that_was_named() -> None:
    (step,) = planned("snapshot", name="web-1-before").steps
    assert (step.options["store"], step.options["image"]["name"]) == ("/srv/images", "web-1-before")


def test_a_flavor_that_is_none_is_told() -> None:
    record = {"name": "hv1", "state": "up", "status": "enabled", "instances": []}
    options = {"name": "web-1", "project": "default", "action": "resize", "options": {"flavor": "odd"}}
    with pytest.raises(InvalidInput, match="vcpus"):
        plan_action({**options, "flavors": {"odd": {}}, "limits": {}, "override": False}, record, MOMENT)
