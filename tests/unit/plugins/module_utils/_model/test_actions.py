# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of actions against Nova's: every action in every state."""

from __future__ import annotations

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import (
    ACTIONS,
    STATES,
    state_of,
    why_not_allowed,
)
from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import ImageReference
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Condition, Record

# In which states Nova's API allows what; what Nova does not have is ours.
NOVA = {
    "start": "stopped",
    "stop": "active error",
    "reboot": "active stopped paused suspended error",
    "pause": "active",
    "unpause": "paused",
    "suspend": "active",
    "resume": "suspended",
    "restore": "soft_deleted",
    "resize": "active stopped",
    "confirm_resize": "resized",
    "revert_resize": "resized",
    "rebuild": "active stopped error",
    "rescue": "active stopped error",
    "unrescue": "rescued",
    "snapshot": "active paused suspended stopped",
    "shelve": "active paused suspended stopped",
    "unshelve": "shelved",
    # Live of what is active or paused, cold of what is active or stopped.
    "migrate": "active paused stopped",
    "attach_disk": "active paused stopped resized",
    "grow_disk": "active paused stopped resized",
    "attach_nic": "active paused stopped",
}
# Nova starts what is stopped; what crashed we start as well, as its power state says all there is to say.
OURS = {
    "soft_delete": "active paused suspended stopped error",
    "start": "stopped error",
    "create_restore_point": "active paused suspended stopped",
    "revert_to_restore_point": "active paused stopped error",
    "delete_restore_point": "active paused suspended stopped rescued error",
    # A paused guest lets go of nothing.
    "detach_disk": "active stopped resized",
    "grow": "active",
    # Of a crashed guest nothing is left.
    "crash_dump": "active paused rescued resized",
    "detach_nic": "active stopped",
    "update": " ".join(STATES),
    "rename": " ".join(STATES),
    "adopt": "",
    "forget_shelved": "",
    "release": " ".join(STATES),
    "lock": " ".join(STATES),
    "unlock": " ".join(STATES),
}
# What no state of the instance allows, but something that was begun or that is not there yet.
OF_NO_STATE = dict.fromkeys(
    (
        *("create", "complete", "arrive", "finish_arrival", "finish_migration", "drop_arrival", "undo_migration"),
        *("evacuate", "forget_evacuated"),
    ),
    "",
)
ALLOWED = {**NOVA, **OURS, "delete": " ".join(STATES), **OF_NO_STATE}


def a_record(condition: str | None = None) -> Record:
    return Record(
        uuid="3f0f3a52-0000-4000-8000-000000000001",
        name="web-1",
        flavor=Flavor("m1.small", 1, 512, 1),
        image=ImageReference("tiny", "sha256:" + 64 * "a"),
        condition=Condition(condition, "2026-01-01T00:00:00Z") if condition else None,
    )


def test_every_action_has_a_row() -> None:
    assert set(ACTIONS) == set(ALLOWED)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", sorted(ALLOWED))
def test_an_action_is_allowed_where_nova_allows_it(action: str, state: str) -> None:
    is_allowed = state in ALLOWED[action].split()
    assert (why_not_allowed(action, state) is None) == is_allowed


def test_a_refusal_names_the_state_and_those_that_would_do() -> None:
    assert why_not_allowed("stop", "paused") == "it is paused, and stop is allowed while active or error"


@pytest.mark.parametrize("action", sorted(ALLOWED))
def test_nothing_but_deleting_is_done_to_what_nobody_can_tell(action: str) -> None:
    assert (why_not_allowed(action, "unknown") is None) == (action == "delete")


@pytest.mark.parametrize(
    ("power_state", "state"),
    [
        ("running", "active"),
        ("paused", "paused"),
        ("suspended", "suspended"),
        ("stopped", "stopped"),
        ("crashed", "error"),
        ("unknown", "unknown"),
    ],
)
def test_the_state_is_what_the_power_says_unless_the_record_has_a_condition(power_state: str, state: str) -> None:
    assert state_of(a_record(), power_state) == state
    assert state_of(a_record("rescued"), power_state) == "rescued"
