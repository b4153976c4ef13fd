# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A phase of a host's slice of a plan, as whoever runs it sees it: what there is to do, doing it, what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step

Result = Mapping[str, Any]


@dataclass(frozen=True)
class Deed:
    """Something to do in a phase: the verb and the subject by which it is listed, and its steps.

    needs are subjects of deeds that must be done before; lanes are what it shares with others, each with how many of
    them are done at once.
    """

    verb: str
    subject: str
    steps: tuple[Step, ...]
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    needs: tuple[str, ...] = ()
    lanes: Mapping[str, int] = field(default_factory=dict)


class Phase(Protocol):
    """One of a slice's phases. summary makes the module's own keys out of what do returned, and of what failed."""

    def deeds(self) -> list[Deed]: ...

    def do(self, deed: Deed) -> Result: ...

    def summary(self, results: Sequence[Result], failures: Mapping[str, str]) -> dict[str, Any]: ...
