# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Histories of instances: appended to, bounded, copied to keepers once, kept beyond the instance for a time."""

from __future__ import annotations

import json
import stat
from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._host import history
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths

UUID = "00000000-0000-4000-8000-000000000001"
OTHER = "00000000-0000-4000-8000-000000000002"


@pytest.fixture
def paths(tmp_path: Any) -> Paths:
    paths = Paths(tmp_path)
    paths.keeper.mkdir(parents=True, mode=0o700)
    return paths


def entry(action: str = "stop", day: int = 1, result: str = "done", **more: Any) -> dict[str, Any]:
    began = f"2026-03-{day:02d}T03:00:00Z"
    told = {"instance": "default.web-1", "host": "hv1", "action": action, "by": "alice", "run": "run-1"}
    return {**told, "began": began, "seconds": 0.5, "result": result, **more}


def test_what_was_told_is_read_again_and_is_nobody_elses(paths: Paths) -> None:
    history.append_entry(paths, UUID, entry("create"))
    history.append_entry(paths, UUID, entry("stop", 2, "failed", reason="no room"))
    assert [each["action"] for each in history.history(paths, UUID)] == ["create", "stop"]
    assert history.history(paths, OTHER) == []
    assert stat.S_IMODE(paths.instance_history(UUID).stat().st_mode) == 0o600


def test_a_line_that_a_power_cut_left_is_passed_over(paths: Paths) -> None:
    history.append_entry(paths, UUID, entry("create"))
    with paths.instance_history(UUID).open("ab") as stream:
        stream.write(b'{"action": "sto\n[1]\n')
    history.append_entry(paths, UUID, entry("start"))
    assert [each["action"] for each in history.history(paths, UUID)] == ["create", "start"]


def test_a_history_does_not_grow_for_ever(paths: Paths) -> None:
    long = entry(reason="x" * 900, result="failed")
    for number in range(history.SIZE_LIMIT // len(json.dumps(long)) + 2):
        history.append_entry(paths, UUID, {**long, "seconds": number})
    kept = history.history(paths, UUID)
    assert len(kept) == history.ENTRIES_KEPT
    assert kept[-1]["seconds"] == number
    assert paths.instance_history(UUID).stat().st_size < history.SIZE_LIMIT


def test_a_keeper_keeps_each_entry_once_in_the_order_of_time(paths: Paths) -> None:
    history.keep_entries(paths, UUID, [entry("stop", 2)])
    history.keep_entries(paths, UUID, [entry("create", 1), entry("stop", 2), entry("create", 1)])
    assert [each["action"] for each in history.kept_history(paths, UUID)] == ["create", "stop"]
    assert stat.S_IMODE(paths.kept_history(UUID).stat().st_mode) == 0o600
    assert set(history.kept_histories(paths)) == {UUID}


@pytest.mark.parametrize("broken", [None, [], {"action": "stop"}])
def test_what_is_no_entry_is_refused(broken: Any) -> None:
    with pytest.raises(InvalidInput, match="history"):
        history.checked_entry(broken)


def test_only_what_ended_long_ago_may_be_dropped(paths: Paths) -> None:
    history.append_entry(paths, UUID, entry("delete", 1))
    history.append_entry(paths, OTHER, entry("delete", 1, "failed", reason="no room"))
    history.keep_entries(paths, UUID, [entry("delete", 1)])
    ended = history.ended_before(paths, "2026-03-02T00:00:00Z")
    assert set(ended) == {paths.instance_history(UUID), paths.kept_history(UUID)}
    assert set(ended.values()) == {"default.web-1"}
    assert history.ended_before(paths, "2026-03-01T00:00:00Z") == {}
    for path in ended:
        history.drop(path)
    assert set(history.histories(paths)) == {OTHER}
