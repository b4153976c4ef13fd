# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars before lines in a terminal."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.action.show import with_bars


def test_each_line_has_the_bar_of_its_share() -> None:
    bars = with_bars("half\nunknown\ndone\nmore than all\nno share", [0.5, None, 1, 1.2]).splitlines()
    assert bars == [
        "[############------------] half",
        "                           unknown",
        f"[{24 * '#'}] done",
        f"[{24 * '#'}] more than all",
        "                           no share",
    ]


def test_shares_too_many_make_no_lines() -> None:
    assert with_bars("one", [0, 0.5]) == f"[{24 * '-'}] one"
