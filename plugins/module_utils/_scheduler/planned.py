# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet as it would be once a plan is done: what room is asked for before anything is touched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.plan import Step


def after(hosts: Sequence[Host], steps: Iterable[Step]) -> list[Host]:
    """The hosts with what the steps create on them, and without what they delete."""
    by_name = {host.name: host for host in hosts}
    for step in steps:
        host = by_name.get(step.host)
        if host is not None:
            by_name[step.host] = _changed(host, step)
    return list(by_name.values())


def _changed(host: Host, step: Step) -> Host:
    there = next((instance for instance in host.instances if instance.get("uuid") == step.uuid), None)
    if step.action == "create" and there is None and step.record is not None:
        needs = Flavor.from_dict(step.record["flavor"]).resources
        return replace(host, used=host.used + needs, instances=(*host.instances, step.record))
    if step.action == "delete" and there is not None:
        gives = Flavor.from_dict(there["flavor"]).resources
        others = tuple(instance for instance in host.instances if instance is not there)
        return replace(host, used=host.used - gives, instances=others)
    return host
