# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""How far an instance can grow while it runs: as far as its domain was started with room for, and in whole modules.

Headroom has to be there at start: places for vCPUs, and addresses for modules of RAM. A flavor that declares none
(max_vcpus, max_ram_mb) costs none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ansible_collections.lodestar.compute.plugins.module_utils._model.flavor import Flavor

MODULE_MB = 128  # Linux takes RAM in blocks of this size (x86: SECTION_SIZE_BITS), and no module that ends within one
MODULES = 16  # of RAM that can be plugged in before the next start; libvirt and vhost allow more, at no use
# What of a flavor's extra specs, less `hw:`, or of an image's properties, less `hw_`, ties vCPUs and RAM to cells and
# pages of a host.
_TIED = ("cpu_policy", "cpu_thread_policy", "mem_page_size", "numa_")
_DEVICES = "pci_passthrough:alias"


@dataclass(frozen=True)
class Headroom:
    """What a running guest has, and what it can be given before it is started anew; RAM in MB."""

    vcpus: int
    ram_mb: int
    max_vcpus: int
    max_ram_mb: int


def why_not_grown(headroom: Headroom, flavor: Flavor) -> str | None:
    """Why the guest cannot be given that flavor's vCPUs and RAM as it runs, or None."""
    if flavor.vcpus > headroom.max_vcpus or flavor.ram_mb > headroom.max_ram_mb:
        return (
            f"it runs with room for {headroom.max_vcpus} vCPUs and {headroom.max_ram_mb} MB of RAM, and flavor "
            f"{flavor.name} has {flavor.vcpus} and {flavor.ram_mb}: say impact=restart, or stop it first"
        )
    more = flavor.ram_mb - headroom.ram_mb
    if more > 0 and more % MODULE_MB:
        return (
            f"it runs, flavor {flavor.name} has {more} MB of RAM more, and guests take it in steps of {MODULE_MB} MB: "
            "say impact=restart, or stop it first"
        )
    return None


def placing_specs(extra_specs: Mapping[str, object]) -> list[str]:
    """Those of a flavor's extra specs that leave no room to grow: they say where its vCPUs and RAM are."""
    return [key for key in extra_specs if key == _DEVICES or _is_tied(key, "hw:")]


def placing_properties(properties: Mapping[str, object]) -> list[str]:
    """The same of an image's properties."""
    return [key for key in properties if _is_tied(key, "hw_")]


def _is_tied(key: str, prefix: str) -> bool:
    return key.startswith(prefix) and key[len(prefix) :].startswith(_TIED)
