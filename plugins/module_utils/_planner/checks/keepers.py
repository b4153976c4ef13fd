# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the keepers and of what they remember of evacuated hosts."""

from __future__ import annotations

from collections.abc import Iterator

from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import OPEN
from ansible_collections.lodestar.compute.plugins.module_utils._planner.checks.reading import Check
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence, Finding


def keepers_silent(evidence: Evidence) -> Iterator[Finding]:
    """No majority of keepers, without which no run may place anything and no host that boots starts anything."""
    if evidence.kept is None:
        yield Finding(
            8,
            "keepers_silent",
            ", ".join(sorted(evidence.keepers)),
            "keepers",
            "no majority of them answered",
            "bring them back, or change the set with fleet_keepers",
        )


def keepers_differ(evidence: Evidence) -> Iterator[Finding]:
    """Hosts that know another set of keepers than the inventory."""
    wanted = sorted(evidence.keepers)
    for host in evidence.hosts:
        written = sorted(host.facts.get("keepers") or ())
        if written != wanted:
            problem = f"knows {', '.join(written) or 'none'}, inventory names {', '.join(wanted)}"
            yield Finding(
                8,
                "keepers_differ",
                host.name,
                "keepers",
                problem,
                "run fleet_keepers to change the set, or correct the inventory",
            )


def evacuation_unended(evidence: Evidence) -> Iterator[Finding]:
    """Evacuations that a killed run has left, and evacuated hosts that answer and that nobody has taken back."""
    for name, entry in sorted(evidence.evacuated.items()):
        if entry.stage == OPEN:
            problem = (
                f"the evacuation that {entry.by} began {entry.since} has not ended; the host starts nothing at boot"
            )
            remedy = "run host_evacuate again, or host_resume where the host is back"
            yield Finding(11, "evacuation_unended", name, "evacuation", problem, remedy)
        elif name in evidence.answering():
            problem = f"it was evacuated by {entry.by}, {entry.since}, and answers again"
            remedy = "run host_resume: it removes what lives elsewhere since, and puts the host to use"
            yield Finding(7, "evacuation_unended", name, "host", problem, remedy)


CHECKS: tuple[Check, ...] = (keepers_silent, keepers_differ, evacuation_unended)
