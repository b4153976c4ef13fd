# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a plan in one round of claiming and working: what is planned again, and what failed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan, Step

Answers = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Outcome:
    """The end of a round.

    claimed are the ids of the steps that may be worked, by host. excluded maps the instances that lost the claim for
    their creation to the hosts that refused them; lost are the sentences that say why, for every lost claim. failures
    are sentences as well. again is True when another round may bring more. results are what each host said of its
    records last, `records` and `removed`, for keeper_changes.
    """

    claimed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
    again: bool = False
    results: Answers = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {
            "claimed": {host: list(steps) for host, steps in self.claimed.items()},
            "excluded": {name: list(hosts) for name, hosts in self.excluded.items()},
            "lost": list(self.lost),
            "failures": list(self.failures),
            "again": self.again,
            "results": {host: dict(result) for host, result in self.results.items()},
        }


def outcome(plan: Plan, claims: Answers, works: Answers | None = None) -> Outcome:
    """What became of the plan, from what hosts answered to its claims and, once there, to its work.

    An answer without `results` is a host that did not answer, or whose module broke; what it may have claimed is in
    doubt, and is neither planned again elsewhere nor forgotten. So is a claim of which the host says `claimed: null`.
    """
    steps = {step.id: step for step in plan.steps}
    results = _entries(claims, steps)
    lost = [(step, entry) for step, entry in results if entry.get("claimed") is False]
    doubtful = [(step, entry) for step, entry in results if entry.get("claimed") is None]
    claimed: dict[str, tuple[str, ...]] = {}
    excluded: dict[str, tuple[str, ...]] = {}
    for step, entry in results:
        if entry.get("claimed"):
            claimed[step.host] = (*claimed.get(step.host, ()), step.id)
    for step, _entry in lost:
        # A host whose module failed refused nothing of its own: an expired lease is no reason to go elsewhere.
        if step.action == "create" and not claims[step.host].get("msg"):
            excluded[step.instance] = (*excluded.get(step.instance, ()), step.host)
    failures = [*_silent(plan, claims), *_undone(works or {}, steps), *_silent_at_work(claimed, works)]
    failures += [f"{step.instance} may be claimed on {step.host}: {entry.get('reason')}" for step, entry in doubtful]
    return Outcome(
        claimed=claimed,
        excluded=excluded,
        lost=tuple(f"{step.instance} on {step.host}: {entry.get('reason')}" for step, entry in lost),
        failures=tuple(failures),
        again=bool(lost) or bool(plan.deferred and claimed and not failures),
        results={host: _last(host, claims, works or {}) for host in claims if _is_known(claims[host])},
    )


def _entries(answers: Answers, steps: Mapping[str, Step]) -> list[tuple[Step, Mapping[str, Any]]]:
    return [
        (steps[entry["step"]], entry)
        for _host, answer in sorted(answers.items())
        for entry in answer.get("results") or ()
    ]


def _is_known(claims: Mapping[str, Any]) -> bool:
    """Whether the host has said of every step whether it claimed it."""
    return "results" in claims and all(entry.get("claimed") is not None for entry in claims["results"])


def _last(host: str, claims: Answers, works: Answers) -> dict[str, Any]:
    answer = works[host] if "results" in works.get(host, {}) else claims[host]
    return {key: answer.get(key) or {} for key in ("records", "removed", "history")}


def _silent(plan: Plan, claims: Answers) -> list[str]:
    """Hosts with steps that gave no answer on their claims."""
    hosts = sorted({step.host for step in plan.steps})
    return [
        f"{host} did not say whether it claimed: {_message(claims.get(host, {}))}"
        for host in hosts
        if "results" not in claims.get(host, {})
    ]


def _silent_at_work(claimed: Mapping[str, tuple[str, ...]], works: Answers | None) -> list[str]:
    if works is None:
        return []
    return [
        f"{host} did not say what became of its work: {_message(works.get(host, {}))}"
        for host in sorted(claimed)
        if "results" not in works.get(host, {})
    ]


def _undone(works: Answers, steps: Mapping[str, Step]) -> list[str]:
    return [
        f"{step.instance} on {step.host}: {entry.get('reason')}"
        for step, entry in _entries(works, steps)
        if not entry.get("done")
    ]


def _message(answer: Mapping[str, Any]) -> str:
    # A module that could not even begin has no message of its own.
    return str(answer.get("msg") or answer.get("exception") or answer.get("module_stderr") or "no answer")
