# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.limits() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """What inventory says of the host's capacity."""

    DOCUMENTATION = r"""
options:
  limits:
    description:
      - What inventory says of the host's capacity, C(ratios) and C(reserved), each by C(vcpus), C(ram_mb), C(disk_gb).
      - What is left out has Nova's default, ratios of 4.0, 1.0 and 1.0, and 512 MB of memory reserved.
      - And C(moves), how many instances it lets out and takes in at once, C(outgoing) and C(incoming), 2 by default.
    type: dict
    default: {}
"""
