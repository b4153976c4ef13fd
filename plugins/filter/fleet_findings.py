# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""fleet_findings: decode a fleet and the keepers' memory, encode which promises are broken."""

from __future__ import annotations

DOCUMENTATION = r"""
name: fleet_findings
short_description: Tell which promises are broken in a fleet
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Checks an observed fleet and the keepers' copies of its records against what this collection promises.
  - Looks only. What cannot be seen at rest is named in the documentation of the playbook C(fleet_verify).
positional: _input
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it.
    type: raw
    required: true
  kept:
    description: The answers of a majority of the keepers, or none where there was no majority.
    type: raw
  expected:
    description: The hosts that should be there.
    type: list
    elements: str
    required: true
  keepers:
    description: The hosts that are keepers by the inventory.
    type: list
    elements: str
    required: true
  now:
    description: The time, in the form of ISO 8601.
    type: str
    required: true
  certificate_days:
    description: For how many days a host's certificate should still be valid.
    type: int
    default: 14
  hosts:
    description: The hosts whose findings count; those of all where unset.
    type: list
    elements: str
"""

EXAMPLES = r"""
- name: Check every promise
  ansible.builtin.set_fact:
    findings: "{{ fleet | lodestar.compute.fleet_findings(kept=kept, expected=groups['compute'],
      keepers=groups['keepers'], now=now(utc=true).isoformat()) }}"
"""

RETURN = r"""
_value:
  description: What was found.
  type: dict
  contains:
    findings: {description: 'Each with promise, check, host, subject, problem and remedy.', type: list, elements: dict}
    text: {description: The findings as a person reads them., type: str}
"""

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.evacuated import away
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence
from ansible_collections.lodestar.compute.plugins.module_utils._planner.verification import findings_text, verify
from ansible_collections.lodestar.compute.plugins.plugin_utils.keeper_memories import evacuated, memory
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded


def fleet_findings_filter(
    fleet: Any,
    *,
    kept: Any = None,
    expected: Sequence[str],
    keepers: Sequence[str],
    now: str,
    certificate_days: int = 14,
    hosts: Any = None,
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        evidence = Evidence(
            hosts=Fleet.from_dict(decoded(fleet)).answering,
            kept=memory(kept),
            expected=decoded(expected),
            keepers=decoded(keepers),
            now=_instant(now),
            certificate_days=int(certificate_days),
            evacuated=away(evacuated(kept).values()),
        )
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error
    findings = [finding for finding in verify(evidence) if hosts is None or finding.is_of(decoded(hosts))]
    return {"findings": [finding.to_dict() for finding in findings], "text": findings_text(evidence, findings)}


def _instant(text: str) -> datetime:
    """The time that a text names, in UTC where it does not say."""
    instant = datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    return instant if instant.tzinfo else instant.replace(tzinfo=timezone.utc)


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"fleet_findings": fleet_findings_filter}
