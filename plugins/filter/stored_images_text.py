# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""stored_images_text: decode a fleet, list the images of its store."""

from __future__ import annotations

DOCUMENTATION = r"""
name: stored_images_text
short_description: List the images of the image store
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description: Lists the images that were made from instances, the oldest first, with origin and who was made from them.
positional: _input
options:
  _input:
    description: The fleet as P(lodestar.compute.fleet#filter) returns it, observed with the image store.
    type: raw
    required: true
  names:
    description: Names or patterns of images.
    type: list
    elements: str
    default: ["*"]
  project:
    description: The project whose images are listed.
    type: str
    default: default
  unknown:
    description: Hosts that should be there and did not answer.
    type: list
    elements: str
    default: []
"""

EXAMPLES = r"""
- name: Show the images of the store
  ansible.builtin.debug:
    msg: "{{ (fleet | lodestar.compute.stored_images_text).splitlines() }}"
"""

RETURN = r"""
_value:
  description: The list, of several lines.
  type: str
"""

from typing import Any

from ansible.errors import AnsibleFilterError

from ansible_collections.lodestar.compute.plugins.module_utils._errors import LodestarError
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._planner.stored_images import stored_images_text
from ansible_collections.lodestar.compute.plugins.plugin_utils.plain import decoded, plain


def stored_images_text_filter(fleet: Any, names: Any = ("*",), project: str = "default", unknown: Any = ()) -> str:
    """The filter; see DOCUMENTATION."""
    try:
        return stored_images_text(Fleet.from_dict(decoded(fleet, "fleet")), plain(names), str(project), plain(unknown))
    except LodestarError as error:
        raise AnsibleFilterError(str(error)) from error


class FilterModule:
    """The filter under its name."""

    def filters(self) -> dict[str, Any]:
        return {"stored_images_text": stored_images_text_filter}
