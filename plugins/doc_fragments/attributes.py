# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of what modules do in check mode, with a diff, and when run again."""

from __future__ import annotations


class ModuleDocFragment:
    """Attributes of modules that change something, and of those that only look."""

    DOCUMENTATION = r"""
attributes:
  check_mode:
    description: Can run in check mode and return what it would change, without changing anything.
    support: full
  diff_mode:
    description: Returns what it changes, or would change in check mode, as before and after.
    support: full
  idempotent:
    description: Run again in the same circumstances, it changes nothing and says so.
    support: full
"""

    INFO = r"""
attributes:
  check_mode:
    description: Can run in check mode, since it never changes anything.
    support: full
  diff_mode:
    description: Returns what it changes as before and after.
    support: N/A
    details: This module changes nothing.
  idempotent:
    description: Run again in the same circumstances, it changes nothing and says so.
    support: full
"""
