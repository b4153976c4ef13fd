# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Crash dumps: one file, whole, or none."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault

FILES = {"disk", "disk.config"}
NAME = "20260301030000"
MANY = 12


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_dump_killed_anywhere_is_whole_after_the_next_run(host: Any, when: str) -> None:
    for number in range(1, MANY):
        uuid = host.with_state("web-1", 1, "running")
        step = host.act("crash_dump", uuid, name=NAME)
        host.calls.made.clear()
        host.calls.kill_at = (number, when)
        was_killed = False
        try:
            host.do(step)
        except BaseException as error:
            if type(error).__name__ != "Killed":
                raise
            was_killed = True
        host.lose_locks()
        if host.record(uuid).task is not None:
            host.do(host.act("crash_dump", uuid, name=NAME), run="run-2")
        elif was_killed and (number, when) == (1, "before"):
            host.do(step, run="run-2")  # nothing was claimed
        assert host.store.files[uuid] == {*FILES, f"dump-{NAME}.core"}
        assert host.record(uuid).task is None
        if not was_killed:
            assert number > 4
            return
    raise AssertionError("it never came to its end")


def test_a_dump_that_finds_no_room_leaves_nothing(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.hypervisor.has_no_slot = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(host.act("crash_dump", uuid, name=NAME))
    assert (host.store.files[uuid], host.record(uuid).task) == (FILES, None)
