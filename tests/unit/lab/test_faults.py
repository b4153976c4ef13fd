# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""No operation of the code, and no undo of one, is left out of the stories that kill or break it at its steps."""

from __future__ import annotations

import ast
from pathlib import Path

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS
from ansible_collections.lodestar.compute.tests.lab.faults import NEVER_BROKEN, NEVER_BROKEN_UNDO

STORIES = Path(__file__).resolve().parents[2] / "lab"


def asked(function: str) -> set[str]:
    """The actions that stories name when they call the function; each call names one, so that it can be read here."""
    calls = [
        node
        for path in sorted(STORIES.glob("*/*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function
    ]
    return {ast.literal_eval(call.args[0]) for call in calls}


def test_every_operation_is_broken_at_its_steps_or_says_why_none_can_be() -> None:
    told = {OPERATIONS[action].steps for action in asked("steps_of")}
    assert {action for action, each in OPERATIONS.items() if each.steps not in told} == set(NEVER_BROKEN)


def test_every_undo_is_broken_at_its_steps_or_says_why_none_can_be() -> None:
    told = {OPERATIONS[action].undo for action in asked("undo_of")}
    assert {action for action, each in OPERATIONS.items() if each.undo and each.undo not in told} == set(
        NEVER_BROKEN_UNDO
    )
