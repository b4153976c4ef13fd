# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of power: from every state to every other, in the guest's time, and killed or failing anywhere."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault, Refused
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import power
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import POWER_RESULTS
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import POWER_STATES


@pytest.mark.parametrize(
    ("options", "obeys", "calls"),
    [
        ({"timeout": 5}, True, ["shut_down"]),
        ({"timeout": 5}, False, ["shut_down", "destroy"]),
        ({"hard": True}, True, ["destroy"]),
        ({"timeout": 0}, True, ["destroy"]),
    ],
)
@pytest.mark.parametrize("action", ["stop", "delete"])
def test_a_guest_gets_its_time_to_stop(
    host: Any, action: str, options: dict[str, Any], obeys: bool, calls: list[str]
) -> None:
    host.hypervisor.stops_when_asked = obeys
    uuid = host.with_state("web-1", 1, "running")
    host.do(host.act(action, uuid, **options))
    assert [call for call in host.calls.made if call in ("shut_down", "destroy")] == calls


@pytest.mark.parametrize(("observed", "wanted"), list(product((*POWER_STATES, "crashed"), POWER_STATES)))
def test_there_is_a_way_from_every_power_state_to_every_other(host: Any, observed: str, wanted: str) -> None:
    action = next(action for action, state in POWER_RESULTS.items() if state == wanted)
    uuid = host.with_state("web-1", 1, observed)
    host.do(host.act(action, uuid))
    assert host.hypervisor.states[uuid].power_state == wanted
    assert (host.record(uuid).power_state, host.record(uuid).task) == (wanted, None)


@pytest.mark.parametrize("state", POWER_STATES)
def test_being_there_already_is_no_way(state: str) -> None:
    assert power.way(state, state) == ()


@pytest.mark.parametrize(("observed", "wanted"), [("unknown", "running"), ("running", "shelved")])
def test_nobody_guesses_a_way(observed: str, wanted: str) -> None:
    with pytest.raises(Refused, match=f"no way from power state {observed} to {wanted}"):
        power.way(observed, wanted)


@pytest.mark.parametrize("action", sorted(POWER_RESULTS))
def test_a_change_of_power_killed_anywhere_is_done_by_the_next_run(host: Any, action: str, killings: Any) -> None:
    begins = {"start": "stopped", "unpause": "paused", "resume": "suspended"}.get(action, "running")
    for killing in killings:
        uuid = host.with_state("web-1", 1, begins)
        with killing:
            host.do(host.act(action, uuid))
        if killing.happened:
            host.do(host.act(action, uuid), run="run-2")
        state = host.hypervisor.states[uuid]
        assert (state.power_state, state.record.task) == (POWER_RESULTS[action], None)


@pytest.mark.parametrize(("action", "power_state"), [("suspend", "running"), ("start", "stopped")])
def test_a_change_of_power_that_fails_leaves_the_instance_free_for_another(
    host: Any, monkeypatch: pytest.MonkeyPatch, action: str, power_state: str
) -> None:
    uuid = host.with_state("web-1", 1, power_state)

    def fail(_uuid: str) -> None:
        raise HostFault("no space left")

    monkeypatch.setattr(host.hypervisor, action, fail)
    with pytest.raises(HostFault, match="no space left"):
        host.do(host.act(action, uuid))
    assert (host.record(uuid).task, host.hypervisor.states[uuid].power_state) == (None, power_state)
    assert host.record(uuid).last_action["result"] == "failed"
