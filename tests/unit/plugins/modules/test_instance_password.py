# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_password: who gets it, who is refused, and that it is shown and kept nowhere."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.history import histories
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.claim_port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Lock, Record, Task
from ansible_collections.lodestar.compute.plugins.modules import instance_password

UUID = "00000000-0000-4000-8000-000000000001"
SECRET = "correct-horse-battery"
RUN = "00000000-0000-4000-8000-0000000000aa"


class FakeHost:
    """A host with one instance, whose guest agent takes every password."""

    host = "hv1"

    def __init__(self) -> None:
        self.power_state = "running"
        self.record = Record(
            UUID, "web-1", Flavor("m1.small", 1, 1024, 10), ImageReference("tiny", "sha256:" + 64 * "a")
        )
        self.has_agent = True
        self.given: list[tuple[str, str, str, bool]] = []

    def domains(self) -> list[DomainState]:
        return [DomainState(UUID, "default.web-1", self.power_state, record=self.record)]

    def set_password(self, uuid: str, user: str, password: str, is_encrypted: bool) -> None:
        if not self.has_agent:
            raise HostFault("the guest agent does not answer")
        self.given.append((uuid, user, password, is_encrypted))


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeHost:
    fake = FakeHost()
    monkeypatch.setattr(instance_password, "open_hypervisor", lambda *_arguments, **_more: fake)
    monkeypatch.setattr(instance_password, "Paths", lambda: Paths(tmp_path))
    return fake


def run(run_module: Any, check: bool = False, **options: Any) -> dict[str, Any]:
    answer: dict[str, Any] = run_module(
        instance_password.main, {"name": ["web-*"], "password": SECRET, "run": RUN, **options}, check=check
    )
    assert SECRET not in json.dumps({key: value for key, value in answer.items() if key != "invocation"})
    return answer


def test_a_user_gets_it_and_the_history_has_all_but_the_password(
    run_module: Any, host: FakeHost, tmp_path: Path
) -> None:
    answer = run(run_module, user="debian", by="alice")
    assert (answer["changed"], answer["instances"]) == (True, ["default.web-1"])
    assert host.given == [(UUID, "debian", SECRET, False)]
    ((entry,),) = histories(Paths(tmp_path)).values()
    assert (entry["action"], entry["user"], entry["by"], entry["result"]) == ("set_password", "debian", "alice", "done")
    assert answer["changes"] == {"hv1": {"records": {}, "removed": {}, "history": {UUID: [entry]}}}
    assert SECRET not in "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())


def test_check_mode_gives_nothing(run_module: Any, host: FakeHost, tmp_path: Path) -> None:
    assert run(run_module, check=True)["changed"]
    assert (host.given, list(tmp_path.iterdir())) == ([], [])


def test_instances_elsewhere_are_passed_over(run_module: Any, host: FakeHost) -> None:
    assert not run(run_module, project="shop")["changed"]
    assert host.given == []


@pytest.mark.parametrize(
    ("fields", "power_state", "reason"),
    [
        ({}, "stopped", "default.web-1 is stopped, and a password is set while it is active"),
        ({"lock": Lock("audit", "bob", "2026-01-01T00:00:00Z")}, "running", "is locked by bob"),
        ({"task": Task("resizing", RUN, "2026-01-01T00:00:00Z")}, "running", "is resizing since"),
    ],
)
def test_it_is_refused(run_module: Any, host: FakeHost, fields: Any, power_state: str, reason: str) -> None:
    host.record, host.power_state = replace(host.record, **fields), power_state
    assert reason in run(run_module)["msg"]
    assert host.given == []


def test_a_lock_can_be_overridden(run_module: Any, host: FakeHost) -> None:
    host.record = replace(host.record, lock=Lock("audit", "bob", "2026-01-01T00:00:00Z"))
    assert run(run_module, override=True)["changed"]


def test_an_agent_that_does_not_answer_is_told(run_module: Any, host: FakeHost, tmp_path: Path) -> None:
    host.has_agent = False
    answer = run(run_module)
    assert "the guest agent does not answer" in answer["msg"]
    ((entry,),) = histories(Paths(tmp_path)).values()
    assert answer["changes"]["hv1"]["history"] == {UUID: [entry]}
    assert (entry["result"], entry["reason"]) == ("failed", "the guest agent does not answer")
