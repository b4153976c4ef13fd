# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Argument specs that several modules share. Each builder's documentation is the doc fragment of the same name."""

from __future__ import annotations

from typing import Any

Spec = dict[str, dict[str, Any]]


def merged(*specs: Spec) -> Spec:
    """One spec out of several. Raises ValueError when two of them define the same option."""
    result: Spec = {}
    for spec in specs:
        twice = sorted(result.keys() & spec.keys())
        if twice:
            raise ValueError(f"defined twice: {', '.join(twice)}")
        result.update(spec)
    return result


def name() -> Spec:
    """The host's name in the inventory, of a module whose noun is the host."""
    return {"name": {"type": "str"}}


def host() -> Spec:
    """The host that a module runs on: what its guests run under, its declared storages."""
    return {
        "virt_type": {"type": "str", "choices": ["kvm", "qemu"], "default": "kvm"},
        "storage": {"type": "dict", "default": {}},
    }


def run() -> Spec:
    """The run that a module is part of, as records and locks name it."""
    return {"run": {"type": "str", "required": True}, **by()}


def by() -> Spec:
    """Who runs a module, as others are told."""
    return {"by": {"type": "str", "default": "someone"}}


def waiting() -> Spec:
    """How long guests get, and what a started one is waited for."""
    return {
        "timeout": {"type": "int", "default": 60},
        "wait_for": {"type": "str", "choices": ["running", "agent"], "default": "running"},
        "wait_timeout": {"type": "int", "default": 300},
    }


def where() -> Spec:
    """What the instances that a module's `name` means must have beside."""
    return {"where": {"type": "dict", "default": {}}}


def slice_of_plan() -> Spec:
    """A host's slice of a plan, and which of its steps count."""
    return {"slice": {"type": "str", "required": True}, "only": {"type": "list", "elements": "str"}}


def limits() -> Spec:
    """What inventory says of the host's capacity."""
    return {"limits": {"type": "dict", "default": {}}}


def cpu() -> Spec:
    """What the CPUs of new instances are pinned to."""
    return {"cpu": {"type": "str", "default": "baseline"}}
