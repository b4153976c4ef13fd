#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Remove images from an image store."""

from __future__ import annotations

DOCUMENTATION = r"""
module: stored_image
short_description: An image in the image store
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Removes images from the image store, which has snapshots and backups.
  - An image that an instance of this host was made from is removed only with O(override). It runs on, as its disk rests
    on the host's own copy. The playbook C(lodestar.compute.instance_snapshot) asks the whole fleet.
  - The disk of a shelved instance is no image, and stays.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.host
options:
  name:
    description: The image's name, or a pattern.
    type: str
    required: true
  image_store:
    description: The directory of the image store.
    type: path
    required: true
  state:
    description: Whether the image is to be there.
    type: str
    choices: [absent]
    required: true
  project:
    description: The project whose image it is. One of another project stays.
    type: str
    default: default
  override:
    description: Remove it also where instances were made from it.
    type: bool
    default: false
seealso:
  - module: lodestar.compute.image
  - module: lodestar.compute.instance_action
"""

EXAMPLES = r"""
- name: Remove an image that nobody needs any more
  lodestar.compute.stored_image:
    name: web-before-upgrade
    image_store: /srv/images
    state: absent
"""

RETURN = r"""
actions:
  description: What was done, or would be done in check mode.
  returned: always
  type: list
  elements: str
  sample: [remove web-before-upgrade]
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_store import ImageStore
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.report import host_report
from ansible_collections.lodestar.compute.plugins.module_utils._model.desired import Desired
from ansible_collections.lodestar.compute.plugins.module_utils._model.fleet import Fleet
from ansible_collections.lodestar.compute.plugins.module_utils._model.host import Host
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run
from ansible_collections.lodestar.compute.plugins.module_utils._planner.stored_images import removal

OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "str", "required": True},
    "image_store": {"type": "path", "required": True},
    "state": {"type": "str", "choices": ["absent"], "required": True},
    "project": {"type": "str", "default": "default"},
    "override": {"type": "bool", "default": False},
}


@dataclass(frozen=True)
class Seen:
    """The store, and the host that sees it as a fleet of its own."""

    store: ImageStore
    fleet: Fleet


def observe(params: Mapping[str, Any]) -> Seen:
    """Look at the host and the store."""
    host = Host.from_dict(json.loads(host_report(Paths(), None, params)))
    return Seen(ImageStore(Path(params["image_store"])), Fleet((host,)))


def plan(params: Mapping[str, Any], seen: Seen) -> ModulePlan:
    """Remove what is there, with the code that decides for a fleet. Raises Refused for what is needed yet."""
    desired = Desired(image_store=params["image_store"])
    found = removal(desired, seen.fleet, [params["name"]], params["project"], params["override"])
    if found.problems:
        raise Refused("; ".join(found.problems))
    return ModulePlan([Action("remove", image.name, image.to_dict(), None) for image in found.images])


def apply(seen: Seen, action: Action) -> None:
    """Remove one image."""
    seen.store.remove(action.subject)


def main() -> None:
    """Run the module."""
    module = AnsibleModule(argument_spec=arguments.merged(arguments.host(), OWN_ARGUMENTS), supports_check_mode=True)
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
