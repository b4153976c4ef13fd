# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan as a person reads it under --check --diff: what, where and why, what could not be planned, and one line at
the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Obstacle, Plan, Step

_SIGNS = {"create": "+", "complete": "+", "delete": "-"}
_SHOWN_HOSTS = 5  # hosts that a group of equal reasons names
_WORDS = {
    "no_valid_host": "no host can take it",
    "refused": "refused",
    "unknown": "unknown",
    "conflict": "conflict",
}


def plan_text(plan: Plan) -> str:
    """The whole plan, ending with the summary; no trailing newline."""
    sections = [
        "\n".join(_steps(plan)),
        "\n".join(_obstacles(plan.obstacles)),
        "\n".join(f"note: {note}" for note in plan.notes),
        summary_line(plan),
    ]
    return "\n\n".join(section for section in sections if section)


def summary_line(plan: Plan) -> str:
    """`plan: 3 to create, 1 to change, 0 to delete, 2 unchanged`, and how many could not be planned."""
    actions = [step.action for step in plan.steps]
    created = sum(action in ("create", "complete") for action in actions)
    deleted = actions.count("delete")
    changed = len(actions) - created - deleted
    line = f"plan: {created} to create, {changed} to change, {deleted} to delete, {plan.unchanged} unchanged"
    if plan.obstacles:
        line += f", {len(plan.obstacles)} not possible"
    if plan.deferred:
        line += f"; to be planned again afterwards: {', '.join(plan.deferred)}"
    return line


def _steps(plan: Plan) -> Iterator[str]:
    for step in plan.steps:
        sign = _SIGNS.get(step.action, "~")
        impact = f" (impact: {step.impact})" if step.impact != "none" else ""
        yield f"{sign} {step.action} {step.instance} on {step.host}{impact}"
        if step.reason:
            yield f"    why: {step.reason}"
        yield from _differences(step)


def _differences(step: Step) -> Iterator[str]:
    for key in sorted({*step.before, *step.after}):
        if step.action == "create":
            yield f"    {key}: {_value(step.after[key])}"
        elif step.action != "delete":
            yield f"    {key}: {_value(step.before.get(key))} -> {_value(step.after.get(key))}"


def _obstacles(obstacles: Sequence[Obstacle]) -> Iterator[str]:
    for obstacle in obstacles:
        yield f"! {obstacle.instance}: {_WORDS.get(obstacle.kind, obstacle.kind)}: {obstacle.reason}"
        yield from _table(obstacle.rejected)


def _table(rejected: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Hosts grouped by their reasons, the largest group first."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for host, reasons in sorted(rejected.items()):
        groups.setdefault(tuple(reasons), []).append(host)
    largest_first = sorted(groups.items(), key=lambda group: (-len(group[1]), group[1]))
    rows = [(_hosts(hosts), reasons) for reasons, hosts in largest_first]
    width = max((len(hosts) for hosts, _reasons in rows), default=0)
    for hosts, reasons in rows:
        for position, reason in enumerate(reasons):
            yield f"    {(hosts if position == 0 else ''):{width}}  {reason}"


def _hosts(hosts: Sequence[str]) -> str:
    shown = ", ".join(hosts[:_SHOWN_HOSTS])
    more = len(hosts) - _SHOWN_HOSTS
    return f"{shown} and {more} more" if more > 0 else shown


def _value(value: Any) -> str:
    if value in (None, "", [], {}):
        return "none"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}={value[key]}" for key in sorted(value))
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return str(value)
