# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What looks on while a story is told; what it looks at and what it keeps of that is left to others."""

from __future__ import annotations

import threading


class Onlooker:
    """A context in which look is called again and again, in a thread of its own, with a pause before each."""

    every = 1.0  # seconds

    def __init__(self):
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_exception):
        self._ends.set()
        self._thread.join()

    def _look_on(self):
        while not self._ends.wait(self.every):
            self.look()

    def look(self):
        raise NotImplementedError
