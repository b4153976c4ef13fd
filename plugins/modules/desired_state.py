#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation of the action plugin desired_state, which does the work on the controller."""

from __future__ import annotations

DOCUMENTATION = r"""
module: desired_state
short_description: Check what YAML declares, and return it
version_added: 0.1.0
description:
  - Reads the variables C(lodestar_flavors), C(lodestar_images), C(lodestar_networks), C(lodestar_keypairs),
    C(lodestar_server_groups), C(lodestar_projects), C(lodestar_aggregates), C(lodestar_storage),
    C(lodestar_image_store) and C(lodestar_instances), and the files of a directory that have the same keys without the
    prefix.
  - Checks all of it before anything is touched. Every fault is named with its place, the variable's path, or file and
    line.
  - Names that are declared twice, also in two files, are refused. What can be misread is refused rather than guessed.
  - Nothing runs on the host, and nothing changes. The result is hidden from the output, as user data may be secret.
    Faults are not hidden, and repeat no user data.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes.info
options:
  directory:
    description:
      - A directory of YAML files on the controller, read with all below it. Its files may be encrypted with Ansible
        Vault, each as a whole.
      - The default is the variable C(lodestar_desired), where it is set.
    type: path
  takes:
    description:
      - The names of the variables that a playbook takes. A variable of the command line that is none of them and all
        but one is a fault, since Ansible leaves unread what it does not know.
    type: list
    elements: str
    default: []
seealso:
  - plugin: lodestar.compute.plan
    plugin_type: filter
"""

EXAMPLES = r"""
- name: Check what the inventory declares
  lodestar.compute.desired_state:
  register: wish

- name: Check what several teams declare
  lodestar.compute.desired_state:
    directory: site
  register: wish
"""

RETURN = r"""
desired:
  description: The sections, checked and complete, with every count expanded, and without user data.
  returned: success
  type: dict
user_data:
  description: The user data by instance, as C(project.name).
  returned: success
  type: dict
"""
