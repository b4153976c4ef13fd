# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which instances of a host can be seen, and what is said of the others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._domain_xml.consoles import Consoles
from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.port import DomainState
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.viewed import console_log, viewed
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Condition, Lock

WAYS = Consoles(("127.0.0.1", 5900), None, True, None)


class FakeScreens:
    """As much of a port.Hypervisor as looking needs."""

    def __init__(self, *states: DomainState) -> None:
        self.states = states
        self.ways = WAYS

    def domains(self) -> tuple[DomainState, ...]:
        return self.states

    def consoles(self, _uuid: str) -> Consoles:
        return self.ways


def state(host: Any, name: str, power_state: str = "running", **changes: Any) -> DomainState:
    record = replace(host.record_for(name, 1), **changes)
    return DomainState(record.uuid, record.domain_name, power_state, record=record)


def seen(
    hypervisor: FakeScreens, *names: str, project: str = "default", running: bool = True, **where: Any
) -> list[str]:
    params = {"project": project, "name": names, "where": where}
    return [each.instance for each in viewed(hypervisor, "hv1", params, running)]


def test_those_are_found_that_match_and_are_ours(host: Any) -> None:
    foreign = DomainState("00000000-0000-4000-8000-000000000009", "web-9", "running")
    fleet = FakeScreens(state(host, "web-1"), state(host, "db"), state(host, "web-2", project="shop"), foreign)
    assert seen(fleet, "web-*") == ["default.web-1"]
    assert seen(fleet, "w??-1", "d[ab]") == ["default.web-1", "default.db"]
    assert seen(fleet, "*", project="shop") == ["shop.web-2"]
    assert seen(fleet, "nowhere") == []


def test_of_those_that_match_where_chooses(host: Any) -> None:
    web = state(host, "web-1", tags=("blue", "old"), metadata={"tier": "front"}, server_group="web")
    fleet = FakeScreens(web, state(host, "web-2"))
    assert seen(fleet, "*", tags=["blue"]) == seen(fleet, "*", metadata={"tier": "front"}) == ["default.web-1"]
    assert seen(fleet, "*", server_group="web") == ["default.web-1"]
    assert (len(seen(fleet, "*", host="hv*")), seen(fleet, "*", host="hv2")) == (2, [])
    with pytest.raises(InvalidInput, match=r"where\.tag: is not one of host"):
        seen(fleet, "*", tag=["blue"])


def test_one_that_runs_under_its_old_name_is_found_by_its_new_one(host: Any) -> None:
    renamed = replace(state(host, "front"), name="default.web-1")
    (found,) = viewed(FakeScreens(renamed), "hv1", {"project": "default", "name": ["front"], "where": {}})
    assert (found.instance, found.domain) == ("default.front", "default.web-1")


@pytest.mark.parametrize(
    ("power_state", "told"), [("stopped", "stopped"), ("suspended", "suspended"), ("crashed", "error")]
)
def test_one_that_does_not_run_is_refused_with_its_state(host: Any, power_state: str, told: str) -> None:
    fleet = FakeScreens(state(host, "web-1"), state(host, "web-2", power_state))
    with pytest.raises(Refused, match=rf"instance default\.web-2 on hv1 is {told}: there is something to see only"):
        seen(fleet, "web-*")
    assert seen(fleet, "web-1") == ["default.web-1"]
    assert seen(fleet, "web-2", running=False) == ["default.web-2"]


@pytest.mark.parametrize("power_state", ["running", "paused"])
def test_neither_a_lock_nor_a_condition_keeps_from_looking(host: Any, power_state: str) -> None:
    lock = Lock("audit", "bob", "2026-03-01T03:00:00Z")
    rescued = Condition("rescued", "2026-03-01T03:00:00Z")
    assert seen(FakeScreens(state(host, "web-1", power_state, lock=lock, condition=rescued)), "web-1")


@pytest.mark.parametrize(
    ("has_serial", "log", "reason"),
    [
        (False, None, "its domain has no serial port; add <log file=…>"),
        (True, None, "its domain has a serial port that keeps nothing; add <log file=…>"),
        (True, "/nowhere/console.log", "there is no /nowhere/console.log yet"),
    ],
)
def test_a_log_that_is_not_there_is_told_with_the_reason(has_serial: bool, log: str | None, reason: str) -> None:
    hypervisor = FakeScreens()
    hypervisor.ways = Consoles(None, "", has_serial, log)
    told = console_log(hypervisor, "uuid", 5)
    assert told["console_log"] is None
    assert told["console_log_missing"].startswith(reason)


def test_the_last_lines_are_told(tmp_path: Path) -> None:
    hypervisor = FakeScreens()
    hypervisor.ways = Consoles(None, "", True, str(tmp_path / "console.log"))
    (tmp_path / "console.log").write_text("one\n\x1b[31mtwo\n")
    assert console_log(hypervisor, "uuid", 1) == {"console_log": ["two"]}
