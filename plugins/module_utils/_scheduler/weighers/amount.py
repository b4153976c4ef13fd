# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weighers on what a host has left: the emptier host wins, with a negative multiplier the fuller one."""

from __future__ import annotations

from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.demand import Demand
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.rule import Number, Weigher, every_request
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.settings import Settings
from ansible_collections.lodestar.compute.plugins.module_utils._scheduler.state import HostState


def ram(state: HostState, _demand: Demand, _settings: Settings) -> Number:
    """Nova's RAMWeigher: MB neither used nor reserved, before over-commitment."""
    return state.usable_ram_mb - state.used_ram_mb


WEIGHERS = {
    "ram": Weigher(ram, every_request, floor=0, multiplier_keys=("ram_weight_multiplier",)),
}
