# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print a text as it is, line by line, whatever result format the user's callback has, and wait if asked."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from ansible.plugins.action import ActionBase
from ansible.utils.display import Display

display = Display()
_WIDTH = 24  # characters of a bar
# Asked as this is loaded, which the controller's own process does first: the workers that it forks to run actions have
# nothing as their stdout. What runs jobs for AWX, ansible-runner, gives them a terminal of its own, and sets the
# variable: what is written there is kept as a log.
_IN_TERMINAL = sys.stdout.isatty() and "AWX_ISOLATED_DATA_DIR" not in os.environ


class ActionModule(ActionBase):
    """The controller's side of the module show; nothing runs on a host."""

    _requires_connection = False
    _supports_check_mode = True
    _supports_diff = False

    def run(self, tmp: str | None = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        super().run(tmp, task_vars)
        _result, arguments = self.validate_argument_spec(
            argument_spec={
                "text": {"type": "str", "required": True},
                # As they are: a list of floats would refuse those that nobody knows.
                "shares": {"type": "list", "elements": "raw", "default": []},
                "seconds": {"type": "float", "default": 0.0},
            }
        )
        text = arguments["text"].rstrip()
        if text and arguments["shares"] and _IN_TERMINAL:
            text = with_bars(text, arguments["shares"])
        if text:
            display.display(f"\n{text}\n")
        time.sleep(arguments["seconds"])
        return {"changed": False}


def with_bars(text: str, shares: Sequence[float | None]) -> str:
    """The lines, each after a bar of its share; blanks before those that have none."""
    pairs = zip_longest(text.splitlines(), shares[: len(text.splitlines())])
    return "\n".join(f"{_bar(share)} {line}" for line, share in pairs)


def _bar(share: float | None) -> str:
    if share is None:
        return " " * (_WIDTH + 2)
    done = round(_WIDTH * min(max(float(share), 0.0), 1.0))
    return f"[{'#' * done}{'-' * (_WIDTH - done)}]"
