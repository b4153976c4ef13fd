# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft deletion and restoration: off, whole, and done by the next run wherever one was killed."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import POWER_STATES


def soft_deletion(host: Any, uuid: str) -> Any:
    condition = {"name": "soft_deleted", "since": "2026-03-01T03:00:00Z", "details": {"reclaim_at": "2026-03-02"}}
    return host.change("soft_delete", uuid, {"condition": condition, "power_state": "stopped"})


def restoration(host: Any, uuid: str) -> Any:
    return host.change("restore", uuid, {"condition": None, "power_state": "running"})


@pytest.mark.parametrize("power_state", [*POWER_STATES, "crashed"])
def test_a_soft_deleted_instance_is_off_whole_and_can_be_restored(host: Any, power_state: str) -> None:
    uuid = host.with_state("web-1", 1, power_state)
    host.do(soft_deletion(host, uuid))
    state = host.hypervisor.states[uuid]
    assert (state.power_state, state.record.condition.name, state.record.power_state) == (
        "stopped",
        "soft_deleted",
        "stopped",
    )
    assert host.store.files[uuid] == {"disk", "disk.config"}
    host.do(restoration(host, uuid), run="run-2")
    state = host.hypervisor.states[uuid]
    assert (state.power_state, state.record.condition, state.record.power_state) == ("running", None, "running")


def test_a_restoration_that_fails_leaves_it_soft_deleted(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.do(soft_deletion(host, uuid))
    host.hypervisor.fails_to_start.add(uuid)
    with pytest.raises(HostFault, match="no memory"):
        host.do(restoration(host, uuid), run="run-2")
    state = host.hypervisor.states[uuid]
    assert (state.power_state, state.record.condition.name, state.record.task) == ("stopped", "soft_deleted", None)


@pytest.mark.parametrize("way", [soft_deletion, restoration])
def test_a_soft_deletion_killed_anywhere_is_done_by_the_next_run(host: Any, way: Any, killings: Any) -> None:
    for killing in killings:
        uuid = host.with_state("web-1", 1, "running" if way is soft_deletion else "stopped")
        step = way(host, uuid)
        with killing:
            host.do(step)
        if killing.happened:
            host.do(way(host, uuid), run="run-2")
        state = host.hypervisor.states[uuid]
        condition = state.record.condition and state.record.condition.name
        expected = ("stopped", "soft_deleted") if way is soft_deletion else ("running", None)
        assert (state.power_state, condition) == expected
        assert state.record.task is None
