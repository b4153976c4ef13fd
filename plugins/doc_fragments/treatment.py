# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the options by which filters that empty hosts are told how instances are treated."""

from __future__ import annotations


class ModuleDocFragment:
    """What emptying.Treatment and the look at the fleet are made of."""

    DOCUMENTATION = r"""
options:
  evacuation_mode:
    description:
      - What becomes of instances of which nothing else is said.
      - V(auto) moves what runs or is paused while it runs, and what is off as it is. What cannot move while it runs is
        stranded. A suspended instance stays with its saved memory.
      - V(live) is the same, and what is off stays where it is. V(cold) stops, moves and starts. V(stop) stops and
        leaves it there. V(stay) leaves it running.
    type: str
    choices: [auto, live, cold, stop, stay]
    default: auto
  modes:
    description:
      - The same for single instances, by C(project.name). It outweighs an instance's metadata C(evacuation_mode), which
        outweighs O(evacuation_mode). A domain of others that runs is only let stay, by V(stay) under its name.
    type: dict
    default: {}
  override:
    description: Move locked instances as well.
    type: bool
    default: false
  excluded:
    description: By C(project.name), hosts that refused the instance in this run.
    type: dict
    default: {}
  expected:
    description: Names of all hosts that should be there.
    type: list
    elements: str
    default: []
  kept:
    description: What keepers remember, as in P(lodestar.compute.plan#filter), for instances of hosts that are silent.
    type: raw
  measured:
    description: What was measured of guests, by UUID. C(dirty_mb_s), C(ram_mb) and C(disk_mb) are for the forecast.
    type: dict
    default: {}
  migration:
    description: What this run says of all live migrations, as in P(lodestar.compute.plan#filter), for the forecast.
    type: dict
    default: {}
  bandwidth_mb_s:
    description: MB a second that one migration gets, for the forecast.
    type: float
    default: 100
  downtime_ms:
    description: The longest pause that a migration may end with, for the forecast.
    type: float
    default: 300
  outgoing:
    description: Moves that leave a host at once, for the forecast.
    type: int
    default: 2
  incoming:
    description: Moves that arrive at a host at once, for the forecast.
    type: int
    default: 2
  settings:
    description: As in P(lodestar.compute.schedule#filter).
    type: dict
    default: {}
"""
