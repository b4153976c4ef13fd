# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Emptying hosts: every instance on them at once, each moved, stopped, left or stranded, and never in neither."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.asked import Asked
from ansible_collections.lodestar.compute.plugins.module_utils._planner.emptying import Emptied, Emptying, Treatment
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Holdings, Kept
from ansible_collections.lodestar.compute.plugins.module_utils._planner.movable import MODES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import DEFAULTS, NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings


@dataclass(frozen=True)
class Question:
    """Which hosts are to be emptied, and how their instances are treated.

    partial empties as far as it goes where something is stranded, instead of not at all. expected and kept are as in
    Holdings.
    """

    hosts: tuple[str, ...]
    treatment: Treatment = field(default_factory=Treatment)
    partial: bool = False
    expected: tuple[str, ...] = ()
    kept: Kept | None = None

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any], kept: Kept | None = None) -> Question:
        """Read what is asked. Raises InvalidInput naming every wrong value."""
        asked = Asked(raw)
        question = cls(
            hosts=asked.names("hosts"),
            treatment=treatment(asked),
            partial=asked.flag("partial"),
            expected=asked.names("expected"),
            kept=kept,
        )
        asked.raise_if_wrong()
        return question


def treatment(asked: Asked) -> Treatment:
    """How instances are treated, as it is asked."""
    return Treatment(
        mode=asked.choice("evacuation_mode", MODES),
        modes=asked.choices("modes", MODES),
        override=asked.flag("override"),
        excluded=asked.lists("excluded"),
        measured=asked.measured(),
        link=asked.link(),
        limits=asked.limits(),
        migration=asked.migration(),
    )


@dataclass(frozen=True)
class Drain:
    """What becomes of the instances of the hosts, and whether it is refused as a whole."""

    hosts: tuple[str, ...]
    emptied: Emptied
    refused: bool

    def to_dict(self) -> dict[str, Any]:
        return {"hosts": list(self.hosts), **self.emptied.to_dict(), "refused": self.refused}


def drain(
    fleet: Fleet, desired: Desired, question: Question, settings: Settings = DEFAULTS, own: OwnRules = NO_RULES
) -> Drain:
    """Everything on the hosts, placed elsewhere by all rules of the scheduler. Raises InvalidInput, also for hosts that
    do not answer: what is on those is evacuated, not moved.
    """
    holdings = Holdings(fleet, question.expected, question.kept)
    faults = [
        Fault("hosts", f"{name} does not answer: what it had can be evacuated, not moved")
        if name in holdings.unknown_hosts
        else Fault("hosts", f"{name} is not in the fleet")
        for name in question.hosts
        if name not in holdings.hosts
    ]
    if faults:
        raise InvalidInput(faults)
    emptying = Emptying(holdings, desired, question.treatment, settings, own)
    emptied = emptying.empty(question.hosts, [*holdings.answering(), *holdings.stand_ins()])
    return Drain(question.hosts, emptied, bool(emptied.stranded) and not question.partial)
