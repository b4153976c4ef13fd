# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""host_service: a status, its reason, and what left the host."""

from __future__ import annotations

from typing import Any

import pytest

from ansible_collections.lodestar.compute.plugins.modules.host_service import plan

BEFORE = {"status": "disabled", "status_reason": "new fans", "displaced": ["one"]}


@pytest.mark.parametrize(
    ("asked", "displaced"),
    [
        ({"status": "disabled", "reason": "new fans", "displaced": None}, ["one"]),
        ({"status": "disabled", "reason": "new fans", "displaced": ["two", "one"]}, ["one", "two"]),
        ({"status": "enabled", "reason": None, "displaced": None}, ["one"]),
        ({"status": "enabled", "reason": None, "displaced": []}, []),
    ],
)
def test_what_left_is_added_kept_or_forgotten(asked: dict[str, Any], displaced: list[str]) -> None:
    planned = plan(asked, BEFORE)
    assert planned.result["displaced"] == displaced
    assert bool(planned.actions) == (planned.result != BEFORE)


def test_an_enabled_host_has_no_reason() -> None:
    assert plan({"status": "enabled", "reason": None, "displaced": None}, BEFORE).result["status_reason"] is None
