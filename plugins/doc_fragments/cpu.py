# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.cpu() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """What the CPUs of new instances are pinned to."""

    DOCUMENTATION = r"""
options:
  cpu:
    description:
      - What the CPU of a new instance is pinned to for its life.
      - V(baseline) is the richest CPU that every host of its zone can give, so that it can move among them.
      - V(host-model) is what this host can give; anything else is the name of a CPU model as libvirt knows it.
    type: str
    default: baseline
"""
