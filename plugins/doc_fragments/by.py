# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.by() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """Who runs a module."""

    DOCUMENTATION = r"""
options:
  by:
    description: Who runs it, a person or a job, as others are told while they have to wait.
    type: str
    default: someone
"""
