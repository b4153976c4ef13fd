# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet as it would be once a plan is done: what room is asked for before anything is touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Resources
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import flavor_of

# What brings an instance to a host, and what takes one away; the rest changes one that is there.
_COMING = ("create", "arrive", "evacuate")
_LEAVING = ("delete", "migrate")


def after(hosts: Sequence[Host], steps: Iterable[Step]) -> list[Host]:
    """The hosts with what the steps bring to them and make of it, and without what they take away."""
    by_name = {host.name: host for host in hosts}
    for step in steps:
        host = by_name.get(step.host)
        if host is not None:
            by_name[step.host] = _changed(host, step)
    return list(by_name.values())


def _changed(host: Host, step: Step) -> Host:
    there = next((instance for instance in host.instances if instance.get("uuid") == step.uuid), None)
    comes = None if step.action in _LEAVING else step.record
    if there is None and step.action not in _COMING:
        return host
    if there is not None and comes is None and step.action not in _LEAVING:
        return host
    others = tuple(instance for instance in host.instances if instance is not there)
    instances = others if comes is None else (*others, comes)
    return replace(host, used=host.used - _needs(there) + _needs(comes), instances=instances)


def _needs(record: Mapping[str, Any] | None) -> Resources:
    return Resources() if record is None else flavor_of(record).resources
