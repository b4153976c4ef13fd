# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holding guests' interfaces to their own addresses, by the program that host_prepare installs for libvirt's hook."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._errors import HostFault
from ansible_collections.lodestar.compute.plugins.module_utils._host.commands import run_program
from ansible_collections.lodestar.compute.plugins.module_utils._host.facts import interfaces
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._model.network import INTERFACE_PREFIX

PROGRAM = "lodestar-port-filter"
_RULES = ("nft", "list", "table", "bridge", "lodestar")
_GUARD = "iifname vmap @ports"


def allow(alias: str) -> None:
    """Let an interface send from its addresses alone; call it before the interface is there. Raises HostFault."""
    run_program([PROGRAM, "allow", alias], f"hold {alias} to its addresses", timeout=30)


def forget(alias: str) -> None:
    """Remove the rules of an interface that is gone; those of none are no error. Raises HostFault."""
    run_program([PROGRAM, "forget", alias], f"remove the rules of {alias}", timeout=30)


def unfiltered(paths: Paths) -> list[str]:
    """The interfaces of guests that run without rules, sorted: somebody has flushed them. Raises HostFault."""
    ours = _guests(paths)
    if not ours:
        return []
    try:
        rules = run_program(_RULES, "look which interfaces have rules", timeout=30)
    except HostFault:
        # There is no table, or nobody can tell.
        rules = ""
    filtered = _GUARD in rules
    found = [each for each in ours if not filtered or f'"{each}" : jump {each}' not in rules]
    # One that has ended meanwhile needs none.
    still_there = set(_guests(paths)) if found else set()
    return [each for each in found if each in still_there]


def _guests(paths: Paths) -> list[str]:
    return [interface for interface in interfaces(paths) if interface.startswith(INTERFACE_PREFIX)]
