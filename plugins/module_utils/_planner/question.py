# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan of a fleet is asked for, beside what the fleet is and what YAML says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import DesiredInstance
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import Evacuated
from ansible_collections.lodestar.compute.plugins.module_utils._planner.actions.ask import Ask
from ansible_collections.lodestar.compute.plugins.module_utils._planner.holdings import Kept, Removals
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import OwnRules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.select import NO_RULES
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings

IMPACTS = ("live", "restart")
SCOPES = ("desired", "named", "interrupted")
PARTIAL = Settings(partial=True)


@dataclass(frozen=True)
class Question:
    """What a plan is asked for, beside the fleet.

    scope is `desired` (all that YAML says), `named` (only create, delete and act) or `interrupted` (only what a killed
    run left). expected are the hosts that should be there, kept is the keepers' memory, None without keepers, and
    removals what these know to be gone. create are ad hoc instances, parsed against desired; delete are names or
    patterns, `project.name` or a name of the default project, of which those go that have what delete_where says (see
    selection). act are actions on instances that are there. override permits what YAML would undo, and passes locks.
    impact is `restart` where what YAML changed may restart guests. excluded maps `project.name` to hosts that refused
    it in this run. own_rules are the scheduling rules that the user wrote. migration is what the run says of how live
    migrations are brought to their end. evacuated is what keepers know of evacuated hosts, by host.
    """

    expected: Sequence[str] = ()
    kept: Kept | None = None
    removals: Removals = field(default_factory=dict)
    prune: bool = False
    create: Sequence[DesiredInstance] = ()
    delete: Sequence[str] = ()
    delete_where: Mapping[str, Any] = field(default_factory=dict)
    act: Sequence[Ask] = ()
    scope: str = "desired"
    override: bool = False
    impact: str = "live"
    excluded: Mapping[str, Sequence[str]] = field(default_factory=dict)
    settings: Settings = PARTIAL
    own_rules: OwnRules = NO_RULES
    migration: Mapping[str, Any] = field(default_factory=dict)
    evacuated: Mapping[str, Evacuated] = field(default_factory=dict)


NOTHING_ELSE = Question()
