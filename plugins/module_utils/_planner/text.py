# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan as a person reads it under --check --diff: what, where and why, what could not be planned, and one line at
the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.convergence import Convergence
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import PARTS, Obstacle, Plan, Step, counted
from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._planner.forecast import Link, in_words, of_live
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.feasibility import NEVER

_SIGNS = {"create": "+", "complete": "+", "evacuate": "+", "delete": "-"}
_SHOWN_HOSTS = 5  # hosts that a group of equal reasons names
_SHOWN_GROUPS = 8  # groups of exactly equal reasons; where there are more, one of each kind stands for its like
# How the keys of a record are called where a new instance is described in one line.
_CALLED = {
    "flavor": "flavor",
    "image": "image",
    "networks": "network",
    "availability_zone": "zone",
    "server_group": "group",
    "key_name": "key",
    "storage": "storage",
    "metadata": "metadata",
    "tags": "tags",
    "power_state": "power state",
    "origin": "origin",
}
# What goes without saying of a new instance.
_USUAL = {"power_state": "running", "origin": "declared"}
_KINDS = {"refused": "refused", "unknown": "unknown", "conflict": "conflict"}


def plan_text(
    plan: Plan, measured: Mapping[str, Mapping[str, float]] | None = None, lost_days: int | None = None
) -> str:
    """The whole plan, ending with the summary; no trailing newline. Line breaks are ours alone: see printable.

    measured is what was measured of guests that are to move live, by UUID: with it, forecasts are told. lost_days
    says for how long disks that are kept aside are kept.
    """
    sections = [
        "\n".join(map(printable, _steps(plan, measured, lost_days))),
        "\n".join(map(printable, _obstacles(plan.obstacles))),
        "\n".join(printable(f"note: {note}") for note in plan.notes),
        summary_line(plan),
    ]
    return "\n\n".join(section for section in sections if section)


def summary_line(plan: Plan) -> str:
    """`plan: 3 to create, 1 to change, 0 to delete, 2 unchanged`, and how many could not be planned."""
    counts = counted(step.action for step in plan.steps)
    line = (
        f"plan: {counts['created']} to create, {counts['changed']} to change, {counts['deleted']} to delete, "
        f"{plan.unchanged} unchanged"
    )
    if plan.obstacles:
        line += f", {len(plan.obstacles)} not possible"
    if plan.deferred:
        line += f"; to be planned again afterwards: {', '.join(plan.deferred)}"
    return printable(line)


def _steps(plan: Plan, measured: Mapping[str, Mapping[str, float]] | None, lost_days: int | None) -> Iterator[str]:
    arrivals = {step.uuid: step for step in plan.steps if step.action == "arrive"}
    for step in plan.steps:
        if step.action in PARTS:
            continue
        sign = _SIGNS.get(step.action, "~")
        impact = f" (impact: {step.impact})" if step.impact != "none" else ""
        if step.action == "migrate":
            manner = _manner(step) + _foreseen(step, arrivals.get(step.uuid), measured)
            yield f"{sign} migrate {step.instance} from {step.host} to {step.after['host']}, {manner}{impact}"
            yield f"    why: {step.reason}"
            continue
        if step.action == "evacuate":
            yield from _evacuated(step)
            continue
        yield f"{sign} {step.action} {step.instance} on {step.host}{impact}"
        if step.action == "create":
            yield f"    {_described(step.after)}"
        elif step.action == "delete":
            yield f"    {_described(step.before)}"
        else:
            for key in sorted({*step.before, *step.after}):
                before, after = step.before.get(key), step.after.get(key)
                yield f"    {key}: {_brief(before, after)} -> {_brief(after, before)}"
        if step.action == "forget_evacuated" and step.options.get("kept_aside"):
            yield f"    KEPT: {_kept_aside(step, lost_days)}"
        if step.reason:
            yield f"    why: {step.reason}"


def _evacuated(step: Step) -> Iterator[str]:
    yield f"+ evacuate {step.instance} from {step.options['from']} to {step.host}: {step.options['disks']}"
    if step.options.get("loss"):
        yield f"    LOST: {step.options['loss']}"
    yield f"    why: {step.reason}"


def _kept_aside(step: Step, lost_days: int | None) -> str:
    """What becomes of the local disks of a copy that is outlived."""
    said = f"its local disks, aside on {step.host}"
    if lost_days is not None:
        said += f" for {lost_days} days; then fleet_reconcile drops them"
    return f"{said} (docs/maintenance.md says where)"


def _manner(step: Step) -> str:
    """How an instance moves."""
    mode, power = step.options["mode"], step.options["power"]
    if mode == "cold":
        return "cold: it is stopped for it, and started there" if power == "running" else "cold, as it is stopped"
    return "live, and stays paused" if power == "paused" else "live"


def _foreseen(step: Step, arrival: Step | None, measured: Mapping[str, Mapping[str, float]] | None) -> str:
    """How long a live move will take, and hold the guest."""
    if measured is None or arrival is None or arrival.record is None or step.options["mode"] != "live":
        return ""
    told = Convergence.from_dict(step.options.get("convergence") or {})
    ram_mb = arrival.record["flavor"]["ram_mb"]
    return f", {in_words(of_live(ram_mb, measured.get(step.uuid) or {}, Link(), told).to_dict())}"


def _described(parts: Mapping[str, Any]) -> str:
    said = [f"{_CALLED[key]} {_value(parts[key])}" for key in _CALLED if parts.get(key) not in (None, _USUAL.get(key))]
    more = [f"{key} {_value(value)}" for key, value in parts.items() if key not in _CALLED]
    return ", ".join(said + more)


def _obstacles(obstacles: Sequence[Obstacle]) -> Iterator[str]:
    for obstacle in obstacles:
        if obstacle.rejected and not obstacle.reason.startswith(NEVER):
            looked_at = len(obstacle.rejected)
            yield f"! {obstacle.instance}: no valid host, of {looked_at} {'host' if looked_at == 1 else 'hosts'}"
            yield from _table(obstacle.rejected)
        else:
            kind = f"{_KINDS[obstacle.kind]}: " if obstacle.kind in _KINDS else ""
            yield f"! {obstacle.instance}: {kind}{obstacle.reason}"


def _table(rejected: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Hosts grouped by their reasons, the largest group first."""
    groups = _grouped(rejected, by_rule=False)
    if len(groups) > _SHOWN_GROUPS:
        groups = _grouped(rejected, by_rule=True)
    rows = [(_hosts(hosts), rejected[hosts[0]]) for hosts in groups]
    width = max(len(hosts) for hosts, _reasons in rows)
    for hosts, reasons in rows:
        for position, reason in enumerate(reasons):
            yield f"    {(hosts if position == 0 else ''):{width}}  {reason}"


def _grouped(rejected: Mapping[str, Sequence[str]], by_rule: bool) -> list[list[str]]:
    """Hosts with the same reasons, or with by_rule refused by the same rules: then the first host's reasons are
    shown.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for host, reasons in sorted(rejected.items()):
        key = tuple(reason.partition(":")[0] for reason in reasons) if by_rule else tuple(reasons)
        groups.setdefault(key, []).append(host)
    return sorted(groups.values(), key=lambda hosts: (-len(hosts), hosts))


def _hosts(hosts: Sequence[str]) -> str:
    shown = ", ".join(hosts[:_SHOWN_HOSTS])
    more = len(hosts) - _SHOWN_HOSTS
    return f"{shown} and {more} more" if more > 0 else shown


def _brief(value: Any, other: Any) -> str:
    """A value beside the one that it is compared with: what has a name by its name, where that tells them apart."""
    names = [each["name"] if isinstance(each, Mapping) and "name" in each else None for each in (value, other)]
    return str(names[0]) if names[0] is not None and (value == other or names[0] != names[1]) else _value(value)


def _value(value: Any) -> str:
    if value in (None, "", [], {}):
        return "none"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}={value[key]}" for key in sorted(value))
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_entry, value))
    return str(value)


def _entry(each: Any) -> str:
    """One of a list's entries: a data disk with its size, an interface by network and address."""
    if isinstance(each, Mapping) and "size_gb" in each:
        return f"{each['name']} {each['size_gb']} GB" + ("" if each.get("target") else " (kept)")
    if isinstance(each, Mapping) and "address" in each:
        return f"{each['network']} {each['address']}"
    return str(each["name"] if isinstance(each, Mapping) and "name" in each else each)
