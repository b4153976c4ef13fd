# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""instance_migration: what it does of a migration under way, and that it leaves alone what is none."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt import under_way as module_utils_under_way
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.under_way import UnderWay
from ansible_collections.lodestar.compute.plugins.modules import instance_migration


class Domain:
    """What a migration is ended by."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def abortJob(self) -> None:  # noqa: N802 - libvirt's name
        self.done.append("aborted")

    def suspend(self) -> None:
        self.done.append("held")


def under_way(power_state: str = "running") -> UnderWay:
    return UnderWay("default.db", "hv2", power_state, 100, 28, Domain())


@pytest.mark.parametrize(("state", "done"), [("aborted", ["abort default.db"]), ("forced", ["force default.db"])])
def test_a_migration_under_way_is_ended_or_forced(state: str, done: list[str]) -> None:
    planned = instance_migration.plan({"state": state}, under_way())
    assert [f"{action.verb} {action.subject}" for action in planned.actions] == done
    assert planned.result["migration"] == {
        "instance": "default.db",
        "to": "hv2",
        "power_state": "running",
        "done_mb": 100,
        "left_mb": 28,
    }


def test_a_guest_that_is_held_already_is_not_held_again() -> None:
    assert instance_migration.plan({"state": "forced"}, under_way("paused")).actions == ()


@pytest.mark.parametrize("state", ["aborted", "forced"])
def test_a_host_that_migrates_no_such_instance_does_nothing(state: str) -> None:
    planned: Any = instance_migration.plan({"state": state}, None)
    assert (planned.actions, planned.result) == ((), {})


@pytest.mark.parametrize(("state", "done"), [("aborted", "aborted"), ("forced", "held")])
def test_what_was_planned_is_done_to_the_domain(monkeypatch: pytest.MonkeyPatch, state: str, done: str) -> None:
    # Where these tests run there is no libvirt whose errors could be translated.
    monkeypatch.setattr(module_utils_under_way, "translated", lambda _doing: contextlib.nullcontext())
    migration = under_way()
    (action,) = instance_migration.plan({"state": state}, migration).actions
    instance_migration.apply(migration, action)
    assert migration.domain.done == [done]
