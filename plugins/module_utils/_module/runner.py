# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place that asks for check mode and that ends a module.

A module hands over three callables: observe the host, plan from what was observed, apply one action. `changed`, the
list of actions, check mode and the diff are four views of one plan, so none of them can lie.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Callable

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._module.lanes import Lanes, call_in_lanes


@dataclass(frozen=True)
class Action:
    """One change a module is about to make.

    subject is unique in the plan; before and after hold what differs (None on the side where there is nothing);
    detail is for the module's own apply. needs are subjects of actions that must have succeeded before. lanes are what
    it has to share with others, each with how many of them are made at once; of those without, it is run's parallel.
    """

    verb: str
    subject: str
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    detail: Any = None
    needs: tuple[str, ...] = ()
    lanes: Lanes = field(default_factory=dict)


@dataclass(frozen=True)
class ModulePlan:
    """What a module is about to do, and the keys it returns beside, whether or not anything is done."""

    actions: Sequence[Action] = ()
    result: Mapping[str, Any] = field(default_factory=dict)


Observe = Callable[[Mapping[str, Any]], Any]
PlanActions = Callable[[Mapping[str, Any], Any], ModulePlan]
Apply = Callable[[Any, Action], "Mapping[str, Any] | None"]
Collect = Callable[[Any, Sequence[Mapping[str, Any]], Mapping[str, str]], Mapping[str, Any]]


def run(
    module: AnsibleModule,
    observe: Observe,
    plan: PlanActions,
    apply: Apply | None = None,
    parallel: int = 1,
    collect: Collect | None = None,
) -> None:
    """Run a module to its end.

    observe(params) looks and changes nothing; plan(params, observed) decides and touches nothing; apply(observed,
    action) makes one change and may return a mapping, listed under `results` together with the action's subject; with
    `changed: false` in it, it says that someone else had done it meanwhile. Up to parallel actions are applied at
    once; the failure of one stops only those that need it, and the module fails at the end with every failure named,
    under `failures` by its subject. collect(observed, results, failures) makes further keys of the answer out of both.
    Never returns: exit_json and fail_json end the process.
    """
    try:
        observed = observe(module.params)
        planned = plan(module.params, observed)
    except LodestarError as error:
        module.fail_json(msg=str(error), actions=[])
    answer = {
        **planned.result,
        "changed": bool(planned.actions),
        "actions": [f"{action.verb} {action.subject}" for action in planned.actions],
        "diff": _diff(planned.actions),
    }
    if module.check_mode or not planned.actions or apply is None:
        module.exit_json(**answer)
        return
    outcome = _Outcome()
    _apply_all(observed, planned.actions, apply, parallel, outcome)
    applied = [f"{action.verb} {action.subject}" for action in outcome.applied]
    answer.update(results=outcome.results, failures=outcome.failures, actions=applied, changed=bool(applied))
    if collect is not None:
        answer.update(collect(observed, outcome.results, outcome.failures))
    if outcome.failures:
        module.fail_json(msg=_failure_text(outcome.failures, applied), **answer)
    module.exit_json(**answer)


class _Outcome:
    """What became of a plan's actions, in the order in which they ended."""

    def __init__(self) -> None:
        self.applied: list[Action] = []
        self.failures: dict[str, str] = {}
        self.results: list[dict[str, Any]] = []


def _apply_all(observed: Any, actions: Sequence[Action], apply: Apply, parallel: int, outcome: _Outcome) -> None:
    """Apply in rounds: each round takes the actions, in order, whose needs are met."""
    waiting = list(actions)
    while waiting:
        unmet = {action.subject for action in waiting}
        ready = [action for action in waiting if not unmet.intersection(action.needs)]
        if not ready:
            for action in waiting:
                outcome.failures[action.subject] = "its needs form a circle"
            return
        waiting = [action for action in waiting if unmet.intersection(action.needs)]
        _apply_round(observed, ready, apply, parallel, outcome)


def _apply_round(observed: Any, ready: Sequence[Action], apply: Apply, parallel: int, outcome: _Outcome) -> None:
    blocked = {action.subject: [need for need in action.needs if need in outcome.failures] for action in ready}
    for subject, needs in blocked.items():
        if needs:
            outcome.failures[subject] = f"not tried: {', '.join(needs)} failed before"
    allowed = [action for action in ready if not blocked[action.subject]]
    usual = {"": max(1, parallel)}
    futures = call_in_lanes([(partial(apply, observed, action), action.lanes or usual) for action in allowed])
    for action, future in zip(allowed, futures):
        error = future.exception()
        if error is None:
            result = {"subject": action.subject, **(future.result() or {})}
            outcome.results.append(result)
            if result.get("changed", True):
                outcome.applied.append(action)
        elif isinstance(error, LodestarError):
            outcome.failures[action.subject] = str(error)
        else:
            outcome.failures[action.subject] = (
                f"{type(error).__name__}: {error} (a fault of lodestar.compute: please report it)"
            )


def _failure_text(failures: Mapping[str, str], applied: Sequence[str]) -> str:
    lines = [f"{subject}: {reason}" for subject, reason in failures.items()]
    lines.append(f"applied before: {', '.join(applied)}" if applied else "nothing was applied")
    return "\n".join(lines)


def _diff(actions: Sequence[Action]) -> dict[str, Any]:
    return {
        "before": {action.subject: dict(action.before) for action in actions if action.before is not None},
        "after": {action.subject: dict(action.after) for action in actions if action.after is not None},
    }
