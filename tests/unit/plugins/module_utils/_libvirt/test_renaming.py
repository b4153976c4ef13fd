# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renaming: the record at once, the domain as soon as libvirt can."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("power_state", "called"), [("stopped", "front"), ("running", "web-1"), ("suspended", "web-1")]
)
def test_the_record_has_a_new_name_at_once_and_the_domain_when_it_is_off(
    host: Any, power_state: str, called: str
) -> None:
    uuid = host.with_state("web-1", 1, power_state)
    host.do(host.change("rename", uuid, {"name": "front"}))
    assert host.record(uuid).name == "front"
    assert host.hypervisor.states[uuid].name == f"default.{called}"
    host.do(host.act("stop", uuid), run="run-2")
    assert host.hypervisor.states[uuid].name == "default.front"


def test_a_domain_follows_before_it_is_started_when_its_guest_stopped_by_itself(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.do(host.change("rename", uuid, {"name": "front"}))
    host.hypervisor.destroy(uuid)
    host.do(host.act("start", uuid), run="run-2")
    state = host.hypervisor.states[uuid]
    assert (state.name, state.power_state) == ("default.front", "running")


def test_a_domain_that_libvirt_does_not_rename_keeps_its_name_and_starts(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "stopped")
    host.hypervisor.has_snapshots.add(uuid)
    host.do(host.change("rename", uuid, {"name": "front"}))
    host.do(host.act("start", uuid), run="run-2")
    state = host.hypervisor.states[uuid]
    assert (state.name, state.record.name, state.power_state) == ("default.web-1", "front", "running")
