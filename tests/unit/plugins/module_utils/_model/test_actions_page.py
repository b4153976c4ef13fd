# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that tells users what they can do is the table that the code goes by."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import ACTIONS
from ansible_collections.lodestar.compute.tests.tools.actions_table import NOVA, PAGE, text


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == text(), "run tests/tools/actions_table.py"


def test_every_row_of_novas_list_has_an_action_or_says_why_not() -> None:
    assert [said for said, ours, reason in NOVA if not reason and not set(ours) & set(ACTIONS)] == []
