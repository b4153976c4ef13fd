# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A module that takes a host's slice of a plan through a phase: its deeds are the actions of the runner."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._model.phase import Deed, Phase, Result
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run


def run_phase(module: AnsibleModule, open_phase: Callable[[Mapping[str, Any]], Phase], parallel: int = 1) -> None:
    """Run the module to its end. open_phase(params) only looks; up to parallel deeds are done at once."""
    run(module, open_phase, _plan, _apply, parallel=parallel, collect=_collect)


def _plan(_params: Mapping[str, Any], phase: Phase) -> ModulePlan:
    return ModulePlan([_action(deed) for deed in phase.deeds()], phase.summary([], {}))


def _action(deed: Deed) -> Action:
    return Action(deed.verb, deed.subject, deed.before, deed.after, detail=deed, needs=deed.needs, lanes=deed.lanes)


def _apply(phase: Phase, action: Action) -> Result:
    return phase.do(action.detail)


def _collect(phase: Phase, results: Sequence[Result], failures: Mapping[str, str]) -> Mapping[str, Any]:
    return phase.summary(results, failures)
