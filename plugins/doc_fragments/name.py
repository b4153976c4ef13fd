# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.name() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """The host's name."""

    DOCUMENTATION = r"""
options:
  name:
    description:
      - The host's name in the inventory, by which results and errors call it.
      - By default the name that the role P(lodestar.compute.host_prepare#role) wrote down, else the host's own.
    type: str
"""
