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


def test_a_dump_killed_anywhere_is_whole_after_the_next_run(host: Any, killings: Any) -> None:
    for killing in killings:
        uuid = host.with_state("web-1", 1, "running")
        step = host.act("crash_dump", uuid, name=NAME)
        with killing:
            host.do(step)
        if host.record(uuid).task is not None:
            host.do(host.act("crash_dump", uuid, name=NAME), run="run-2")
        elif killing.claimed_nothing:
            host.do(step, run="run-2")
        assert host.store.files[uuid] == {*FILES, f"dump-{NAME}.core"}
        assert host.record(uuid).task is None
    assert killing.number > 4


def test_a_dump_that_finds_no_room_leaves_nothing(host: Any) -> None:
    uuid = host.with_state("web-1", 1, "running")
    host.hypervisor.has_no_slot = True
    with pytest.raises(HostFault, match="no space left"):
        host.do(host.act("crash_dump", uuid, name=NAME))
    assert (host.store.files[uuid], host.record(uuid).task) == (FILES, None)
