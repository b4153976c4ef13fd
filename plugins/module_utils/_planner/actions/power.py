# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Power: start, stop, reboot, pause, unpause, suspend, resume."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._model.actions import POWER_RESULTS
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.change import Change, Subject


def change_power(subject: Subject) -> Change | None:
    """To the power state that the action leads to; one that is there already and wanted is left alone."""
    wanted = POWER_RESULTS[subject.action]
    if (subject.power_state, subject.record.power_state) == (wanted, wanted):
        return None
    return Change(
        before={"power_state": subject.power_state},
        after={"power_state": wanted},
        options=stopping(subject),
    )


def reboot(subject: Subject) -> Change:
    """Stop and start. Raises Refused for a soft one of a guest that does not run, which could not be asked."""
    options = stopping(subject)
    if subject.state != "active" and not options.get("hard"):
        raise Refused(f"it is {subject.state}, and a soft reboot is allowed while active; say hard, or start it")
    if subject.state == "active":
        return Change(options=options)
    return Change(before={"power_state": subject.power_state}, after={"power_state": "running"}, options=options)


def stopping(subject: Subject) -> dict[str, object]:
    """How a guest is stopped: hard without asking, else with timeout seconds to stop by itself."""
    options = {"hard": subject.option("hard", bool), "timeout": subject.option("timeout", int)}
    return {key: value for key, value in options.items() if value is not None}
