# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.where() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """What the instances that are meant must have beside their names."""

    DOCUMENTATION = r"""
options:
  where:
    description:
      - What the instances must have, of those that O(name) names, C(host) (a name or a pattern), C(server_group),
        C(metadata) as a map, C(tags) as a list.
    type: dict
    default: {}
"""
