# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on whole fleets without Python's collector of reference cycles.

It walks all objects again and again as more are made: a fifth of the time of a plan for 20,000 instances, in which it
finds nothing, since records and plans are trees.
"""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])


def uncollected(function: Function) -> Function:
    """The function, during which nothing is collected; what it leaves is collected as usual."""

    @functools.wraps(function)
    def without(*arguments: Any, **options: Any) -> Any:
        if not gc.isenabled():
            return function(*arguments, **options)
        gc.disable()
        try:
            return function(*arguments, **options)
        finally:
            gc.enable()

    return without  # type: ignore[return-value]
