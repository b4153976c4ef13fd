# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options that arguments.waiting() defines."""

from __future__ import annotations


class ModuleDocFragment:
    """How long guests get, and what is waited for."""

    DOCUMENTATION = r"""
options:
  timeout:
    description: Seconds that a guest gets to stop by itself before it is stopped. V(0) stops it at once.
    type: int
    default: 60
  wait_for:
    description:
      - What a new instance that shall run is waited for.
      - V(running) is done when libvirt says that it runs, V(agent) when the guest agent in it answers.
    type: str
    choices: [running, agent]
    default: running
  wait_timeout:
    description: Seconds that the guest agent gets to answer, with O(wait_for=agent).
    type: int
    default: 300
"""
