# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host's slice of a plan as it is read, and the records of its instances as they are told."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._model.instance import Record
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


@dataclass(frozen=True)
class Slice:
    """The steps for one host, what their images are, and the CPUs among which a new instance must be able to move."""

    steps: tuple[Step, ...]
    images: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    cpu_pool: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def from_json(cls, text: str, only: Sequence[str] | None = None) -> Slice:
        """Read a slice as the filter plan_slices writes it; only, where given, are the ids of the steps that count."""
        try:
            raw = json.loads(text)
            steps = tuple(map(Step.from_dict, raw["steps"]))
            chosen = steps if only is None else tuple(step for step in steps if step.id in only)
            return cls(chosen, raw.get("images") or {}, raw.get("cpu_pool") or {})
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UnreadableRecord(f"the slice is not one that plan_slices wrote: {error!r}") from error


def record_keys(records: Mapping[str, Record], removed: Mapping[str, int]) -> dict[str, Any]:
    """Records as one JSON string: Ansible takes three times as long over a dict."""
    document = {uuid: record.to_dict() for uuid, record in sorted(records.items())}
    return {"records": json.dumps(document, sort_keys=True), "removed": dict(removed)}
