# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which promise is broken where: read-only checks over an observed fleet and the keepers' copies.

Each check is one function in checks/ that yields findings and says which promise it sees. What cannot be seen at rest,
and why, is in findings.UNSEEN, so that the two together name every promise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._model.printable import printable
from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks import (
    hosts,
    keepers,
    records,
    storage,
    twice,
)
from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks.reading import Check
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import PROMISES, Evidence, Finding

CHECKS: tuple[Check, ...] = (
    *twice.CHECKS,
    *hosts.CHECKS,
    *keepers.CHECKS,
    *storage.CHECKS,
    *records.CHECKS,
)


def verify(evidence: Evidence) -> list[Finding]:
    """Run every check; findings are ordered by promise, host and subject."""
    findings = [finding for check in CHECKS for finding in check(evidence)]
    return sorted(findings, key=lambda finding: (finding.promise, finding.host, finding.subject, finding.problem))


def findings_text(evidence: Evidence, findings: Sequence[Finding]) -> str:
    """Findings as a person reads them: by promise, each with what would help; or what was looked at and is well."""
    looked_at = (
        f"{len(evidence.hosts)} hosts, {sum(1 for _instance in evidence.placed())} instances, {len(CHECKS)} checks"
    )
    notes = list(_dead_keepers(evidence))
    if not findings:
        return "\n".join([f"every promise that can be seen at rest holds: {looked_at}", *notes])
    lines: list[str] = []
    for promise, sentence in PROMISES.items():
        broken = [finding for finding in findings if finding.promise == promise]
        if broken:
            lines.append(f"promise {promise}: {sentence}")
        for finding in broken:
            lines += [
                f"  {finding.host}: {finding.subject}: {finding.problem}",
                f"    what would help: {finding.remedy}",
            ]
    return "\n".join([*map(printable, lines), *notes, f"findings: {len(findings)} ({looked_at})"])


def _dead_keepers(evidence: Evidence) -> Iterator[str]:
    """That fewer keepers than there should be are left to vote, where no check speaks of it: evacuated hosts are known
    not to answer.
    """
    answering = evidence.answering().intersection(evidence.keepers)
    dead = sorted(name for name in set(evidence.keepers) - answering if evidence.is_dead(name))
    if dead:
        were = "was" if len(dead) == 1 else "were"
        yield (
            f"note: {len(answering)} of {len(evidence.keepers)} keepers answer: {', '.join(dead)} {were} evacuated; "
            "fleet_keepers chooses others"
        )
