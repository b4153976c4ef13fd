# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.slice_of_plan() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """A host's slice of a plan, and which of its steps count."""

    DOCUMENTATION = r"""
options:
  slice:
    description: The host's slice of the plan, as the filter P(lodestar.compute.plan_slices#filter) returns it, as JSON.
    type: str
    required: true
  only:
    description: The ids of the steps of the slice to take. By default all of them.
    type: list
    elements: str
"""
