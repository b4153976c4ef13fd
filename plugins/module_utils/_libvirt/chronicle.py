# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling an instance's history what became of the work on it: once for each operation, at its end.

Work that is killed tells nothing; the run that does it again does.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.context import Context
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


class Telling:
    """The entry of one operation in the making; work that was put back, and a move, say more of it."""

    def __init__(self, context: Context, step: Step) -> None:
        self.is_undone = False
        self.measured: Mapping[str, float] = {}
        self._context, self._step = context, step
        self._began, self._clock = context.clock(), time.monotonic()

    def tell(self, error: Exception | None) -> None:
        """Write the entry on the host, and remember it for the keepers.

        The work counts, not what is told of it: where the file system is full, keepers alone learn of it.
        """
        entry: dict[str, Any] = {
            "instance": self._step.instance,
            "host": self._context.host,
            "action": self._step.action,
            "by": self._context.by,
            "run": self._context.run,
            "began": self._began,
            "seconds": round(time.monotonic() - self._clock, 3),
            "result": "done" if error is None else "undone" if self.is_undone else "failed",
        }
        if "downtime_ms" in self.measured:
            entry["downtime_ms"] = self.measured["downtime_ms"]
        if error is not None:
            entry["reason"] = str(error) or type(error).__name__
        self._context.told.append((self._step.uuid, entry))
        with contextlib.suppress(HostFault):
            self._context.store.append_history(self._step.uuid, entry)


@contextlib.contextmanager
def telling(context: Context, step: Step) -> Iterator[Telling]:
    """Tell the instance's history how the work in here ends."""
    entry = Telling(context, step)
    try:
        yield entry
    except Exception as error:
        entry.tell(error)
        raise
    entry.tell(None)
