# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A short text for which copies of which records somebody has, so that two who have the same need not compare them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping


def digest(generations: Mapping[str, int]) -> str:
    """The digest of generations by UUID, in whatever order they are; empty for none at all."""
    if not generations:
        return ""
    lines = "".join(f"{uuid} {generations[uuid]}\n" for uuid in sorted(generations))
    return hashlib.sha256(lines.encode()).hexdigest()
