# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check is, and what checks read of an instance as its host reports it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.observed import IO_ERROR
from ansible_collections.lodestar.compute.plugins.module_utils._planner.findings import Evidence, Finding

Check = Callable[[Evidence], Iterator[Finding]]


def label(instance: Mapping[str, Any]) -> str:
    """The instance's address in words."""
    return f"{instance['project']}.{instance['name']}"


def task_name(instance: Mapping[str, Any]) -> str | None:
    """The name of the task that was begun on it, None where there is none."""
    return (instance.get("task") or {}).get("name")


def problems_of(instance: Mapping[str, Any]) -> Sequence[str]:
    """What its host sees that its record does not say, in words."""
    return (instance.get("observed") or {}).get("problems") or ()


def power_state(instance: Mapping[str, Any]) -> str:
    """What it is at its host now: as in Observed."""
    return str((instance.get("observed") or {}).get("power_state"))


def is_held(instance: Mapping[str, Any]) -> bool:
    """Whether QEMU holds the guest, as it does after an I/O error."""
    return (power_state(instance), (instance.get("observed") or {}).get("reason")) == ("paused", IO_ERROR)
