# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""host_guard: opened when it is closed, opened anew where asked, and tombstones lifted that were named, no others."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.modules.host_guard import Guard, plan

FIRST, SECOND = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"
USUAL = {"prove": False, "open": True, "exhume": [], "reopen": False, "timeout": 60}


@pytest.mark.parametrize(
    ("asked", "is_open", "done"),
    [
        ({}, True, []),
        ({}, False, ["open guard"]),
        ({"open": False}, False, []),
        ({"reopen": True}, True, ["reopen guard"]),
        ({"open": False, "exhume": [SECOND]}, True, [f"exhume {SECOND}"]),
        ({"open": False, "exhume": ["00000000-0000-4000-8000-000000000009"]}, True, []),
        ({"exhume": [FIRST], "reopen": True}, False, [f"exhume {FIRST}", "reopen guard"]),
    ],
)
def test_what_is_done_to_the_guard(asked: dict[str, Any], is_open: bool, done: list[str]) -> None:
    planned = plan({**USUAL, **asked}, Guard(is_open, frozenset((FIRST, SECOND))))
    assert [f"{action.verb} {action.subject}" for action in planned.actions] == done


def test_what_stays_buried_is_told() -> None:
    assert plan({**USUAL, "exhume": [FIRST]}, Guard(True, frozenset((FIRST, SECOND)))).result["tombstones"] == [SECOND]
