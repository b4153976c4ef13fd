# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""stored_image_removal: decode a fleet and desired state, say which of the store's images may go."""

from __future__ import annotations

DOCUMENTATION = r"""
name: stored_image_removal
short_description: Say which images of the store may be removed
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Says which images of the image store are meant by names or patterns, and why they are needed yet.
  - An image that an instance was made from, or that YAML names, is removed only with O(override). The disk of a shelved
    instance is no image, and one of another project stays.
positional: _input, desired
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, observed with the image store.
    type: raw
    required: true
  desired:
    description: Desired state, as the module M(lodestar.compute.desired_state) returns it.
    type: dict
    required: true
  names:
    description: Names or patterns of images.
    type: list
    elements: str
    required: true
  project:
    description: The project whose images they are.
    type: str
    default: default
  override:
    description: Remove also what is needed yet.
    type: bool
    default: false
  unknown:
    description: Hosts that should be there and did not answer.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: See what keeps an image
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.stored_image_removal(desired, names=['web-before'])).problems }}"
"""

RETURN = r"""
_value:
  description: What becomes of them.
  type: dict
  contains:
    host: {description: The host that can remove them; none where no host sees the store., type: str}
    images: {description: The images that are meant., type: list, elements: dict}
    problems: {description: Why nothing shall be removed., type: list, elements: str}
    absent: {description: Names of which the store has no image., type: list, elements: str}
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.stored_images import removal
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded, plain


def stored_image_removal_filter(
    fleet: Any, desired: Any, names: Any, project: str = "default", override: bool = False, unknown: Any = ()
) -> dict[str, Any]:
    """The filter; see DOCUMENTATION."""
    try:
        seen, wanted = Fleet.from_dict(decoded(fleet, "fleet")), Desired.from_dict(decoded(desired))
        return removal(wanted, seen, plain(names), str(project), bool(override), plain(unknown)).to_dict()
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"stored_image_removal": stored_image_removal_filter}
