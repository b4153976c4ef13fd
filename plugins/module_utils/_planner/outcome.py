# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a plan in one round of claiming and working: what is planned again, and what failed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Plan, Step, counted

Answers = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Outcome:
    """The end of a round.

    claimed are the ids of the steps that may be worked, by host; stages are the same in the order in which they are
    worked, those of the second need others of the first that were claimed on another host. cancelled are claimed steps
    that shall only be put back, by their ids with the reason: the other half of a move was not claimed, or failed.
    excluded maps the instances that lost the claim for
    their creation to the hosts that refused them; lost are the sentences that say why, for every lost claim. failures
    are sentences as well. again is True when another round may bring more. results are what each host said of its
    records last, `records` and `removed`, for keeper_changes. told are sentences on what moves took. done is how many
    steps have `created`, `changed` and `deleted` an instance.
    """

    claimed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()
    again: bool = False
    results: Answers = field(default_factory=dict)
    stages: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    cancelled: Mapping[str, str] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    done: Mapping[str, int] = field(default_factory=lambda: counted(()))

    def to_dict(self) -> dict[str, Any]:
        return {
            "claimed": {host: list(steps) for host, steps in self.claimed.items()},
            "excluded": {name: list(hosts) for name, hosts in self.excluded.items()},
            "lost": list(self.lost),
            "failures": list(self.failures),
            "again": self.again,
            "results": {host: dict(result) for host, result in self.results.items()},
            "stages": [{host: list(steps) for host, steps in stage.items()} for stage in self.stages],
            "cancelled": dict(self.cancelled),
            "told": list(self.told),
            "done": dict(self.done),
        }


def outcome(
    plan: Plan,
    claims: Answers | None,
    works: Answers | Sequence[Answers] | None = None,
    settled: Answers | None = None,
) -> Outcome:
    """What became of the plan, from what hosts answered to its claims and, once there, to its work.

    claims is None where the answers to the work have them, under `claims`: both were one call. works may be a list, of
    the answers of each stage. settled is what hosts said of their records after all of it, where one host's work
    changes another's.

    An answer without `results` is a host that did not answer, or whose module broke; what it may have claimed is in
    doubt, and is neither planned again elsewhere nor forgotten. So is a claim of which the host says `claimed: null`.
    """
    steps = {step.id: step for step in plan.steps}
    stages_done = [works] if isinstance(works, Mapping) else list(works or ())
    if claims is None:
        claims = {host: _claim_of(answer) for answers in stages_done for host, answer in answers.items()}
    results = _entries(claims, steps)
    lost = [(step, entry) for step, entry in results if entry.get("claimed") is False]
    doubtful = [(step, entry) for step, entry in results if entry.get("claimed") is None]
    claimed: dict[str, tuple[str, ...]] = {}
    excluded: dict[str, tuple[str, ...]] = {}
    for step, entry in results:
        if entry.get("claimed"):
            claimed[step.host] = (*claimed.get(step.host, ()), step.id)
    for step, entry in lost:
        # Leases that ended are no reason to go elsewhere; nor is a host whose hands are full of moves for the moment.
        if not entry.get("waits") and step.action in ("create", "arrive", "evacuate"):
            excluded[step.instance] = (*excluded.get(step.instance, ()), step.host)
    stages = _stages(claimed, steps)
    failures = _silent(plan, claims)
    cancelled = _cancelled(plan, claimed, stages_done)
    for stage, answers in zip(stages, stages_done):
        failures += [*_undone(answers, steps, cancelled), *_silent_at_work(stage, answers)]
    failures += [f"{step.instance} may be claimed on {step.host}: {entry.get('reason')}" for step, entry in doubtful]
    return Outcome(
        claimed=claimed,
        excluded=excluded,
        lost=tuple(f"{step.instance} on {step.host}: {entry.get('reason')}" for step, entry in lost),
        failures=tuple(failures),
        again=bool(lost) or bool(plan.deferred and claimed and not failures),
        results={host: _last(host, claims, stages_done, settled or {}) for host in claims if _is_known(claims[host])},
        stages=stages,
        cancelled=cancelled,
        told=tuple(
            _moved(*each) for answers in stages_done for each in _entries(answers, steps) if each[1].get("measured")
        ),
        done=counted(
            step.action for answers in stages_done for step, entry in _entries(answers, steps) if entry.get("done")
        ),
    )


def _stages(
    claimed: Mapping[str, tuple[str, ...]], steps: Mapping[str, Step]
) -> tuple[dict[str, tuple[str, ...]], ...]:
    """The claimed steps by host, those after which another host's come first."""
    stages: list[dict[str, tuple[str, ...]]] = []
    for is_second in (False, True):
        stage = {
            host: tuple(each for each in ids if _needs_another_host(steps[each], steps) is is_second)
            for host, ids in claimed.items()
        }
        stages.append({host: ids for host, ids in stage.items() if ids})
    return tuple(stage for stage in stages if stage)


def _needs_another_host(step: Step, steps: Mapping[str, Step]) -> bool:
    return any(steps[needed].host != step.host for needed in step.after_steps if needed in steps)


def _cancelled(plan: Plan, claimed: Mapping[str, tuple[str, ...]], works: Sequence[Answers]) -> dict[str, str]:
    """The halves of moves of which the other half was not claimed, or failed."""
    granted = {each for ids in claimed.values() for each in ids}
    failed = {
        entry["step"]: entry.get("reason")
        for answers in works
        for answer in answers.values()
        for entry in answer.get("results") or ()
        if not entry.get("done")
    }
    hosts = {step.id: step.host for step in plan.steps}
    cancelled: dict[str, str] = {}
    for step in plan.steps:
        for needed in step.after_steps:
            if needed not in granted and step.id in granted:
                cancelled[step.id] = f"{hosts.get(needed)} did not promise it a place"
            elif step.id not in granted and needed in granted:
                cancelled[needed] = f"{step.host} did not promise to let it go"
            elif needed in failed:
                cancelled[step.id] = f"{hosts.get(needed)} could not take it: {failed[needed]}"
    return cancelled


def _claim_of(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an answer to claim and work says of the claim; all that it does not say where the module broke."""
    if "claims" not in answer:
        return {key: value for key, value in answer.items() if key != "results"}
    return {**answer, "results": answer["claims"]}


def _entries(answers: Answers, steps: Mapping[str, Step]) -> list[tuple[Step, Mapping[str, Any]]]:
    return [
        (steps[entry["step"]], entry)
        for _host, answer in sorted(answers.items())
        for entry in answer.get("results") or ()
    ]


def _is_known(claims: Mapping[str, Any]) -> bool:
    """Whether the host has said of every step whether it claimed it."""
    return "results" in claims and all(entry.get("claimed") is not None for entry in claims["results"])


def _last(host: str, claims: Answers, works: Sequence[Answers], settled: Answers) -> dict[str, Any]:
    """What the host said last of each instance: a later stage of work outweighs an earlier one.

    What failed may have been put back, or not: unless the host was looked at since, it is as it was claimed.
    """
    worked = [answers[host] for answers in works if "results" in answers.get(host, {})]
    failed = {entry.get("uuid") for answer in worked for entry in answer["results"] if not entry.get("done")}
    if len(worked) < 2 and host not in settled and not failed:
        answer = worked[0] if worked else claims[host]
        return {key: answer.get(key) or {} for key in ("records", "removed", "history")}
    records = {uuid: record for uuid, record in _read(claims[host].get("records")).items() if uuid in failed}
    removed: dict[str, int] = {}
    history: dict[str, list[Any]] = {}
    for answer in worked or [claims[host]]:
        records.update(_read(answer.get("records")))
        removed.update(_read(answer.get("removed")))
        for uuid, entries in _read(answer.get("history")).items():
            history.setdefault(uuid, []).extend(entries)
    if "results" in settled.get(host, {}):
        # It names every instance of the plan that the host has now: one that it had, and gave up, is missing.
        records = _read(settled[host].get("records"))
    records = {uuid: record for uuid, record in records.items() if uuid not in removed}
    return {"records": records, "removed": removed, "history": history}


def _read(document: Any) -> dict[str, Any]:
    """A mapping, also as the JSON text that hosts return."""
    found: dict[str, Any] = json.loads(document) if isinstance(document, str) else dict(document or {})
    return found


def _moved(step: Step, entry: Mapping[str, Any]) -> str:
    """What a move took: `default.web-1 moved from hv1 to hv2 in 4.2 s, held for 60 ms`."""
    measured = entry["measured"]
    held = f", held for {measured['downtime_ms']} ms" if "downtime_ms" in measured else ""
    return f"{step.instance} moved from {step.host} to {step.options.get('to')} in {measured['seconds']:.1f} s{held}"


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


def _undone(works: Answers, steps: Mapping[str, Step], cancelled: Mapping[str, str]) -> list[str]:
    """What failed; half a move that was put back because of the other half did not, and that one is told."""
    return [
        f"{step.instance} on {step.host}: {entry.get('reason')}"
        for step, entry in _entries(works, steps)
        if not entry.get("done") and entry.get("reason") != cancelled.get(step.id, "")
    ]


def _message(answer: Mapping[str, Any]) -> str:
    # A module that could not even begin has no message of its own.
    return str(answer.get("msg") or answer.get("exception") or answer.get("module_stderr") or "no answer")
