# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Crash dump: under which name."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject


def crash_dump(subject: Subject) -> Change:
    """One more dump, named by the time. Raises Refused where there is no memory to be written."""
    if subject.power_state not in ("running", "paused"):
        raise Refused("it does not run, and has no memory that could be written")
    name = "".join(filter(str.isdigit, subject.moment.now))
    said = "its memory goes to dump-TIME.core beside its disk, for root alone; the guest is held meanwhile"
    return Change(options={"name": name}, said=said)
