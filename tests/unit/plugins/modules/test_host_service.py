# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""host_service: a status, its reason, and what left the host."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, host_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action
from ansible_collections.lodestar.compute.plugins.modules import host_service
from ansible_collections.lodestar.compute.plugins.modules.host_service import plan

KERNEL = {"name": "2026-11-kernel", "stage": "begun"}
BEFORE = {
    "status": "disabled",
    "status_reason": "new fans",
    "displaced": ["one"],
    "stopped": [],
    "hooked": [],
    "maintenance": KERNEL,
}
UNSET = dict.fromkeys(("status", "reason", "displaced", "stopped", "hooked", "unhooked", "maintenance"))
ENABLED = {**UNSET, "status": "enabled"}
DISABLED = {**ENABLED, "status": "disabled", "reason": "new fans"}


@pytest.mark.parametrize(
    ("asked", "displaced"),
    [
        (DISABLED, ["one"]),
        ({**DISABLED, "displaced": ["two", "one"]}, ["one", "two"]),
        (ENABLED, ["one"]),
        ({**ENABLED, "displaced": []}, []),
    ],
)
def test_what_left_is_added_kept_or_forgotten(asked: dict[str, Any], displaced: list[str]) -> None:
    planned = plan(asked, BEFORE)
    assert planned.result["displaced"] == displaced
    assert bool(planned.actions) == (planned.result != BEFORE)


def test_what_was_stopped_is_kept_as_long_as_what_left() -> None:
    stopped = plan({**DISABLED, "stopped": ["two"]}, BEFORE).result
    assert (stopped["displaced"], stopped["stopped"]) == (["one"], ["two"])
    assert plan({**DISABLED, "stopped": ["three"]}, stopped).result["stopped"] == ["three", "two"]
    assert plan(ENABLED, stopped).result["stopped"] == ["two"]
    assert plan({**ENABLED, "displaced": []}, stopped).result["stopped"] == []


def test_moves_are_remembered_until_their_hooks_have_ended_whatever_the_status_is() -> None:
    moves = [{"instance": f"default.{uuid}", "uuid": uuid, "from": "hv1", "to": "hv2", "mode": "live"} for uuid in "ab"]
    begun = plan({**UNSET, "hooked": [{**move, "round": 1} for move in moves]}, BEFORE).result
    assert begun == {**BEFORE, "hooked": moves}
    # The same again, as by a run that goes on.
    assert not plan({**UNSET, "hooked": moves}, begun).actions
    assert plan({**ENABLED, "displaced": []}, begun).result["hooked"] == moves
    assert plan({**UNSET, "unhooked": ["a", "c"]}, begun).result == {**BEFORE, "hooked": moves[1:]}


def test_an_enabled_host_has_no_reason() -> None:
    assert plan(ENABLED, BEFORE).result["status_reason"] is None


@pytest.mark.parametrize(
    ("asked", "maintenance"),
    [
        (None, KERNEL),
        ({"name": "2026-11-kernel", "stage": "done"}, {"name": "2026-11-kernel", "stage": "done"}),
        ({"name": "2026-11-kernel", "stage": "forgotten"}, None),
    ],
)
def test_a_maintenance_is_kept_changed_or_forgotten(asked: Any, maintenance: Any) -> None:
    planned = plan({**DISABLED, "maintenance": asked}, BEFORE)
    assert planned.result["maintenance"] == maintenance
    assert bool(planned.actions) == (maintenance != KERNEL)


def test_the_status_changes_only_between_claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = Paths(tmp_path)
    monkeypatch.setattr(host_service, "Paths", lambda: paths)
    written: list[dict[str, Any]] = []
    monkeypatch.setattr(host_service.facts, "write_service", lambda _paths, **detail: written.append(detail))
    change = Action("set", "status", BEFORE, BEFORE, detail=BEFORE)
    writer = threading.Thread(target=host_service.apply, args=(BEFORE, change))
    with host_lock(paths, Holder(run="1", by="alice", action="claim", since="now")):
        writer.start()
        writer.join(0.3)
        assert written == []
    writer.join(10)
    assert written == [BEFORE]
