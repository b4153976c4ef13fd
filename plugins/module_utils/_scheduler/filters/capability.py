# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters on what a host can do: capabilities, traits, and what an image's properties ask for."""

from __future__ import annotations

import operator
import re
from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.attributes import attribute
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.extra_specs import matches, text
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Filter, Scope
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState

_SCOPE = "capabilities:"
_ARCHITECTURES = {**dict.fromkeys(("i386", "i486", "i586", "x86_32", "x86_32p"), "i686"), "amd64": "x86_64"}
_HYPERVISORS = {"xapi": "xen"}
_MODES = {"hv": "hvm", "pv": "xen", "baremetal": "hvm"}
# The 32-bit guests that a 64-bit host also runs.
_ALSO_RUNS = {"x86_64": "i686", "aarch64": "armv7l"}
_COMPARISONS = {
    "<=": operator.le,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
}
_PREDICATE = re.compile(r"\s*(<=|>=|==|!=|<|>)\s*([0-9.]+)\s*")


def compute_capabilities(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Nova's ComputeCapabilitiesFilter: extra specs under `capabilities:`, or bare and named as a host's attribute."""
    for path, requirement, is_scoped in _capabilities(demand.request.flavor.extra_specs):
        value = attribute(state, path)
        name = ":".join(path)
        if value is None:
            if is_scoped:
                return f"has no capability {name}"
            continue
        try:
            if matches(text(value), requirement):
                continue
        except ValueError:
            return f"{name} is {value}, which {requirement!r} cannot be compared with"
        return f"{name} is {value}, not {requirement}"
    return None


def _capabilities(extra_specs: Mapping[str, Any]) -> Iterator[tuple[list[str], str, bool]]:
    """Path, requirement, and whether the key is one of ours alone."""
    for key, requirement in extra_specs.items():
        if key == "hw:maxphysaddr_bits":
            yield ["cpu_info", "maxphysaddr", "bits"], f">= {text(requirement)}", True
        elif key.startswith(_SCOPE):
            yield key[len(_SCOPE) :].split(":"), text(requirement), True
        elif ":" not in key:
            yield [key], text(requirement), False


def _reads_capabilities(demand: Demand, _settings: Settings) -> Hashable:
    return (
        tuple((":".join(path), requirement) for path, requirement, _unused in _capabilities(demand.extra_specs)) or None
    )


def traits(state: HostState, demand: Demand, _settings: Settings) -> str | None:
    """Placement's `trait:NAME` of required or forbidden, from the flavor's extra specs and the image's properties."""
    has = state.host.traits
    for name, wanted in _traits(demand):
        if wanted == "required" and name not in has:
            return f"has no trait {name}"
        if wanted == "forbidden" and name in has:
            return f"has trait {name}, which is forbidden"
    return None


def _traits(demand: Demand) -> list[tuple[str, str]]:
    specs = [*demand.extra_specs.items(), *demand.properties.items()]
    return [(key.partition(":")[2], text(value)) for key, value in specs if key.startswith("trait:")]


def _reads_traits(demand: Demand, _settings: Settings) -> Hashable:
    return tuple(_traits(demand)) or None


def image_properties(state: HostState, demand: Demand, settings: Settings) -> str | None:
    """Nova's ImagePropertiesFilter: hw_architecture, img_hv_type, hw_vm_mode, img_hv_requested_version.

    A host runs its own architecture and the 32-bit one below it, in mode hvm, by its own hypervisor; where KVM is, also
    by plain QEMU. `supported_instances`, a list of [architecture, type, mode], says otherwise where a host has it.
    """
    properties, hypervisor = demand.properties, state.host.hypervisor
    wanted = _wanted(properties, settings)
    if any(wanted):
        offered = state.host.facts.get("supported_instances") or _offered(hypervisor)
        if not any(all(not each or each in one for each in wanted) for one in offered):
            return f"cannot run {' '.join(each for each in wanted if each)} guests"
    version = hypervisor.get("version")
    predicate = properties.get("img_hv_requested_version")
    if any(wanted) and predicate and version and not _version_satisfies(int(version), text(predicate)):
        return f"hypervisor version {_dotted(int(version))} is not {predicate}"
    return _address_bits(state, properties)


def _wanted(properties: Mapping[str, Any], settings: Settings) -> tuple[str, str, str]:
    architecture = text(properties.get("hw_architecture") or settings.image_properties_default_architecture).lower()
    kind = text(properties.get("img_hv_type") or "").lower()
    mode = text(properties.get("hw_vm_mode") or "").lower()
    return _ARCHITECTURES.get(architecture, architecture), _HYPERVISORS.get(kind, kind), _MODES.get(mode, mode)


def _offered(hypervisor: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    kind, architecture = text(hypervisor.get("type", "")), text(hypervisor.get("arch", ""))
    kinds = [kind, "qemu"] if kind == "kvm" else [kind]
    architectures = [architecture, _ALSO_RUNS.get(architecture, architecture)]
    return [(each, one, "hvm") for each in architectures for one in kinds if each and one]


def _version_satisfies(version: int, predicate: str) -> bool:
    """Whether libvirt's number for a version (7002022 is 7.2.22) is all of `>=7.0,<8`; no version is nonsense."""
    for part in predicate.split(","):
        match = _PREDICATE.fullmatch(part)
        if match is None or not _COMPARISONS[match.group(1)](_parts(_dotted(version)), _parts(match.group(2))):
            return False
    return True


def _dotted(version: int) -> str:
    return f"{version // 1000000}.{version // 1000 % 1000}.{version % 1000}"


def _parts(dotted: str) -> list[int]:
    numbers = [int(part) for part in dotted.split(".") if part]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers


def _address_bits(state: HostState, properties: Mapping[str, Any]) -> str | None:
    wanted = properties.get("hw_maxphysaddr_bits")
    bits = attribute(state, ["cpu_info", "maxphysaddr", "bits"]) if wanted else None
    if wanted and bits and int(bits) < int(wanted):
        return f"addresses {bits} bits of memory, not {wanted}"
    return None


def _reads_properties(demand: Demand, settings: Settings) -> Hashable:
    properties = demand.properties
    asked = (
        *_wanted(properties, settings),
        properties.get("img_hv_requested_version"),
        properties.get("hw_maxphysaddr_bits"),
    )
    return asked if any(asked) else None


# Placement asks for traits in Nova, whatever filters are enabled.
ALWAYS = {"traits": Filter(traits, _reads_traits)}
FILTERS = {
    "compute_capabilities": Filter(compute_capabilities, _reads_capabilities, Scope.HOST),
    "image_properties": Filter(image_properties, _reads_properties),
}
