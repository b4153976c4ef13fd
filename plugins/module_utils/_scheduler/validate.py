# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with requests before any host is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Fault, InvalidInput
from ansible_collections.lodestar.compute.plugins.module_utils._model.request import Request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.devices import wanted_devices
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.filters.hint import HINTS
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.guest import guest_of
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.registry import Rules
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import VARIABLE, Settings

POLICIES = ("affinity", "anti-affinity", "soft-affinity", "soft-anti-affinity")


def check_requests(requests: Sequence[Request], rules: Rules, settings: Settings) -> None:
    """Raise InvalidInput for amounts that are none, an unknown policy, hints and policies that no rule heeds."""
    faults = [fault for index, request in enumerate(requests) for fault in _faults(request, index, rules, settings)]
    if faults:
        raise InvalidInput(faults)


def _faults(request: Request, index: int, rules: Rules, settings: Settings) -> Iterator[Fault]:
    place = f"requests[{index}] ({request.name})"
    flavor = request.flavor
    for key in ("vcpus", "ram_mb", "disk_gb", "ephemeral_gb", "swap_mb"):
        amount = getattr(flavor, key)
        if isinstance(amount, bool) or not isinstance(amount, (int, float)) or not 0 <= amount < float("inf"):
            yield Fault(f"{place}.flavor.{key}", f"{amount!r} is not an amount")
    if request.host and request.destination not in (None, request.host):
        yield Fault(f"{place}.destination", f"{request.destination} is not {request.host}, the host it is pinned to")
    for hint, rule in HINTS.items():
        if request.hints.get(hint) and rule not in rules.filters:
            yield Fault(f"{place}.hints.{hint}", f"filter {rule} is not enabled; add it to {VARIABLE}.filters")
    yield from _topology_faults(request, f"{place}.flavor.extra_specs", rules, settings)
    if request.server_group:
        yield from _group_faults(request.server_group.get("policy"), f"{place}.server_group.policy", rules)


def _topology_faults(request: Request, place: str, rules: Rules, settings: Settings) -> Iterator[Fault]:
    try:
        guest = guest_of(request.flavor, request.image.get("properties") or {})
        devices = wanted_devices(request.flavor)
    except ValueError as error:
        yield Fault(place, str(error))
        return
    for asked, rule in ((guest, "numa_topology"), (devices, "pci_passthrough")):
        if asked and rule not in rules.filters:
            yield Fault(place, f"filter {rule} is not enabled; add it to {VARIABLE}.filters")
    yield from (
        Fault(place, f"there is no alias {name!r} in {VARIABLE}.pci_alias")
        for name, _count in devices
        if name not in settings.pci_alias
    )


def _group_faults(policy: object, place: str, rules: Rules) -> Iterator[Fault]:
    if policy not in POLICIES:
        yield Fault(place, f"{policy!r} is none of {', '.join(POLICIES)}")
        return
    rule = f"server_group_{str(policy).replace('-', '_')}"
    if rule not in rules.filters and not rules.times.get(rule):
        yield Fault(place, f"{rule} is not enabled: the policy would be ignored")
