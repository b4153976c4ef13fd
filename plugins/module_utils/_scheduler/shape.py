# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether plain data has the shape that rules rely on: what is a number, a text, a list or a mapping.

Every function raises ValueError or TypeError, naming the place within the host or the request.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request

_WORDS: Mapping[Any, str] = {str: "a text", Mapping: "a mapping", (list, tuple): "a list"}
_LIST = (list, tuple)


def check_host(host: Host) -> None:
    """Check the amounts, the instances, the aggregates and what is observed of topology and devices."""
    for name in ("capacity", "reserved", "ratios", "used"):
        _check_amounts(getattr(host, name), name)
    for index, instance in enumerate(host.instances):
        _require(instance, Mapping, f"instances[{index}]")
        _require(instance.get("server_group") or "", str, f"instances[{index}].server_group")
        _require(instance.get("task") or {}, Mapping, f"instances[{index}].task")
    _require(host.aggregates, Mapping, "aggregates")
    for name, metadata in host.aggregates.items():
        _require(metadata, Mapping, f"aggregates.{name}")
    numa = host.facts.get("numa") or {}
    _require(numa, Mapping, "numa")
    for cell in numa.get("cells") or ():
        _require_keys(cell, ("id", "cpus", "ram_mb"), "numa.cells")
    for device in host.facts.get("devices") or ():
        _require_keys(device, ("address",), "devices")


def check_request(request: Request, raw: Mapping[str, Any]) -> None:
    """Check what the request was read from: raw. Amounts of its flavor are checked with the rules (validate)."""
    for name in ("name", "project", "uuid", "availability_zone", "host", "destination"):
        _require(getattr(request, name) or "", str, name)
    for name in ("networks", "ignore_hosts"):
        _require(raw.get(name) or (), _LIST, name)
        for index, each in enumerate(getattr(request, name)):
            _require(each, str, f"{name}[{index}]")
    _require(request.image, Mapping, "image")
    _require(request.image.get("properties") or {}, Mapping, "image.properties")
    _require(request.flavor.extra_specs, Mapping, "flavor.extra_specs")
    _require(request.hints, Mapping, "hints")
    for name in ("same_host", "different_host"):
        value = request.hints.get(name) or ()
        _require(value if not isinstance(value, str) else (), _LIST, f"hints.{name}")
    if request.server_group:
        _check_group(request.server_group)


def _check_group(group: Any) -> None:
    _require(group, Mapping, "server_group")
    _require_keys(group, ("name",), "server_group")
    _require(group["name"], str, "server_group.name")
    rules = group.get("rules") or group
    _require(rules, Mapping, "server_group.rules")
    most = rules.get("max_server_per_host", 1)
    # Nova hands its rules on as texts.
    if isinstance(most, bool) or not str(most).isdecimal() or int(most) < 1:
        raise ValueError(f"server_group.max_server_per_host {most!r} is not a whole number of 1 or more")


def _check_amounts(amounts: Any, place: str) -> None:
    for key in ("vcpus", "ram_mb", "disk_gb"):
        amount = getattr(amounts, key)
        if type(amount) not in (int, float) or amount - amount != 0:
            raise ValueError(f"{place}.{key} {amount!r} is not a number")


def _require(value: Any, kind: Any, place: str) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{place} is {value!r}, {_WORDS[kind]} was expected")


def _require_keys(value: Any, keys: Sequence[str], place: str) -> None:
    _require(value, Mapping, place)
    missing = [key for key in keys if key not in value]
    if missing:
        raise ValueError(f"{place} lacks {missing[0]}")
