#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Have an image in a host's cache, or not."""

from __future__ import annotations

DOCUMENTATION = r"""
module: image
short_description: An image in a host's cache
version_added: 0.1.0
author: The lodestar.compute authors (@lodestar-compute)
description:
  - Fetches an image into the host's cache once, checks it against its checksum, and inspects it before it is trusted.
    An image that is not what it is declared as, or that could read other files, is refused and not kept.
  - Creating an instance fetches its image by itself. This module does so ahead of time, and brings images that only the
    controller has.
  - An image is removed only when no instance of this host was made from it, also none that is stopped.
extends_documentation_fragment:
  - lodestar.compute.attributes
  - lodestar.compute.by
  - lodestar.compute.host
options:
  name:
    description: The image's name, by which errors call it.
    type: str
    required: true
  checksum:
    description: The checksum of the file as it is fetched, V(sha256:) and 64 hexadecimal digits.
    type: str
    required: true
  state:
    description: Whether the image is to be in the cache.
    type: str
    choices: [present, absent]
    default: present
  format:
    description: The format of the file, which is never guessed.
    type: str
    choices: [qcow2, raw]
    default: qcow2
  url:
    description: Where the host fetches it, C(https://…), C(http://…), or C(file:///…) for a path on the host.
    type: str
  upload:
    description: A file on the host, sent there ahead, to take instead of fetching the image. It is left where it is.
    type: path
seealso:
  - module: lodestar.compute.host_info
    description: Lists the images in the cache under C(images).
"""

EXAMPLES = r"""
- name: Fetch an image before it is needed
  lodestar.compute.image:
    name: debian-12
    url: https://images.example.org/debian-12.qcow2
    checksum: sha256:c3b5da367ee587b9e26b0b6365eb8a4ea1b3a4c5c3a80f46588a4073415be0de
"""

RETURN = r"""
sha256:
  description: The digest under which the cache keeps the image.
  returned: success
  type: str
"""

from collections.abc import Mapping
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.images import ImageOnHost, open_image
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import FORMATS, Image
from ansible_collections.lodestar.compute.plugins.module_utils._module import arguments
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import Action, ModulePlan, run

OWN_ARGUMENTS: arguments.Spec = {
    "name": {"type": "str", "required": True},
    "checksum": {"type": "str", "required": True},
    "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
    "format": {"type": "str", "choices": list(FORMATS), "default": "qcow2"},
    "url": {"type": "str"},
    "upload": {"type": "path"},
}


def observe(params: Mapping[str, Any]) -> ImageOnHost:
    """Look for the image, and where it is to go, for what rests on it."""
    return open_image(Paths(), Image.from_dict(params), params)


def plan(params: Mapping[str, Any], image: ImageOnHost) -> ModulePlan:
    """Fetch what is missing, remove what is there."""
    here, gone = {"sha256": image.image.sha256, "format": image.image.format}, None
    before, after = (here if image.is_cached else gone), (here if params["state"] == "present" else gone)
    verb = {"present": "fetch", "absent": "remove"}[params["state"]]
    changes = [Action(verb, image.image.name, before, after)] * (before != after)
    return ModulePlan(changes, result={"sha256": image.image.sha256})


def apply(image: ImageOnHost, action: Action) -> Mapping[str, Any]:
    """Fetch or remove it."""
    return {"fetch": image.fetch, "remove": image.remove}[action.verb]()


def main() -> None:
    """Run the module."""
    spec = arguments.merged(arguments.host(), arguments.by(), OWN_ARGUMENTS)
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    run(module, observe, plan, apply)


if __name__ == "__main__":
    main()
