#!/usr/bin/python
# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The images in a host's cache."""

from __future__ import annotations

DOCUMENTATION = r"""
module: image_info
short_description: List the images in a host's cache
version_added: 0.1.0
description:
  - Lists the images that are complete in the host's cache.
  - With O(verify=true) reads every one of them whole, and says which no longer is what its checksum says. Root disks
    rest on these files, so one that has changed has changed the disks of every instance made from it.
author: The lodestar.compute authors (@lodestar-compute)
extends_documentation_fragment:
  - lodestar.compute.attributes.info
options:
  verify:
    description: Whether to read every image and compare it with its checksum, which takes seconds for each GB.
    type: bool
    default: false
seealso:
  - module: lodestar.compute.image
"""

EXAMPLES = r"""
- name: Look for images that have changed
  lodestar.compute.image_info:
    verify: true
  register: cache
  failed_when: cache.images | selectattr('problem') | length > 0
"""

RETURN = r"""
images:
  description: The images, by their checksums.
  returned: success
  type: list
  elements: dict
  contains:
    checksum:
      description: The checksum of the file as it was fetched.
      type: str
      sample: sha256:c3b5da367ee587b9e26b0b6365eb8a4ea1b3a4c5c3a80f46588a4073415be0de
    name:
      description: What the image was called when it was fetched; null where that cannot be read.
      type: str
      sample: debian-12
    format:
      description: V(qcow2) or V(raw); null where that cannot be read.
      type: str
    virtual_size_bytes:
      description: The size of the disk that a guest sees; null where that cannot be read.
      type: int
    problem:
      description: One sentence about what is wrong with the image, or null.
      type: str
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.lodestar.compute.plugins.module_utils._errors import UnreadableRecord
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import cached_digests, cached_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_cache import verify_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._module.runner import ModulePlan, run


def observe(paths: Paths, params: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Look at every image, and go on past one that cannot be read."""
    return [_described(paths, sha256, params["verify"]) for sha256 in cached_digests(paths)]


def _described(paths: Paths, sha256: str, verify: bool) -> dict[str, Any]:
    try:
        found, problem = cached_image(paths, sha256), None
    except UnreadableRecord as error:
        found, problem = None, str(error)
    return {
        "checksum": f"sha256:{sha256}",
        "name": found.name if found else None,
        "format": found.format if found else None,
        "virtual_size_bytes": found.virtual_size if found else None,
        "problem": verify_image(paths, sha256) or problem if verify else problem,
    }


def main(paths: Paths | None = None) -> None:
    """Return what was observed; there is nothing to plan."""
    module = AnsibleModule(argument_spec={"verify": {"type": "bool", "default": False}}, supports_check_mode=True)
    run(module, partial(observe, paths or Paths()), lambda _params, images: ModulePlan(result={"images": images}))


if __name__ == "__main__":
    main()
