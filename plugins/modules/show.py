#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the action plugin show, which does the work on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: show
short_description: Print a text as it is
version_added: 0.1.0
description:
  - Prints a text line by line on the controller, as a plan or a report wants to be read, whatever result format the
    callback plugin has.
  - Nothing runs on the host, and nothing changes.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes.info
options:
  text:
    description: What to print. An empty text prints nothing.
    type: str
    required: true
  shares:
    description:
      - How much is done of what each line of O(text) tells, from 0 to 1, or null. In a terminal a bar shows it before
        the line; where output goes elsewhere, as in AWX, lines stay as they are.
    type: list
    elements: raw
    default: []
  seconds:
    description:
      - How long to wait once it is printed. M(ansible.builtin.pause) tells in a terminal alone what it waits for, and
        neither in AWX nor in a log.
    type: float
    default: 0
"""

EXAMPLES = r"""
- name: Show a plan
  lodestar.compute.show:
    text: "{{ plan | lodestar.compute.plan_text }}"

- name: Wait for another run
  lodestar.compute.show:
    text: waiting for the run that holds the leases
    seconds: 5
"""

RETURN = r""" # """
