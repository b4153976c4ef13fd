# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The named steps at which stories kill or break operations, taken from the code, and the operations that none breaks.

A story asks for the steps of its action by name, and goes through all of them; tests/unit/lab/test_faults.py finds the
operation that no story asks for.
"""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.operations.registry import OPERATIONS


def steps_of(action):
    """The names of the steps that do an action, in their order."""
    return [step.name for step in OPERATIONS[action].steps]


def undo_of(action):
    """The names of the steps that undo an action which failed, in their order."""
    return [step.name for step in OPERATIONS[action].undo]


def between(names):
    """A point before each of these steps and one after the last: after any other is before the next."""
    return [*[(name, "before") for name in names], (names[-1], "after")]


# Actions whose steps no story can break, and why; those that share an operation are told with one of them.
NEVER_BROKEN = {}
# Actions whose undo no story can break, and why.
NEVER_BROKEN_UNDO = {}
