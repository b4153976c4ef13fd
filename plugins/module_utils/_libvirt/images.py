# Copyright (c) 2026 the lodestar.compute authors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""An image of a host's cache, and the instances that rest on it: an image goes only when none does."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ansible_collections.lodestar.compute.plugins.module_utils._errors import Refused
from ansible_collections.lodestar.compute.plugins.module_utils._host.announced import leftovers
from ansible_collections.lodestar.compute.plugins.module_utils._host.cached_images import cached_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.image_cache import ensure_image, remove_image
from ansible_collections.lodestar.compute.plugins.module_utils._host.locks import Holder, host_lock
from ansible_collections.lodestar.compute.plugins.module_utils._host.paths import Paths
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.local_host import now
from ansible_collections.lodestar.compute.plugins.module_utils._libvirt.session import open_hypervisor
from ansible_collections.lodestar.compute.plugins.module_utils._model.condition import images_below
from ansible_collections.lodestar.compute.plugins.module_utils._model.image import Image, sha256_of


@dataclass(frozen=True)
class ImageOnHost:
    """An image as a host has it, or does not. upload is a file to take instead of fetching it."""

    paths: Paths
    image: Image
    params: Mapping[str, Any]
    is_cached: bool

    def fetch(self) -> dict[str, Any]:
        """Have it in the cache; whether this fetched it, or someone else had meanwhile."""
        upload = self.params["upload"]
        _cached, fetched = ensure_image(
            self.paths, self.image, self._holder("fetch"), None if upload is None else Path(upload)
        )
        return {"changed": fetched}

    def remove(self) -> dict[str, Any]:
        """Remove it from the cache. Raises Refused, naming what may rest on it."""
        holder = self._holder("remove")
        # Under the host's lock no instance is claimed, so none can begin to rest on it meanwhile.
        with host_lock(self.paths, holder):
            self.refuse_if_used()
            remove_image(self.paths, self.image.sha256, holder)
        return {}

    def refuse_if_used(self) -> None:
        """Raise Refused, naming what rests on it or may."""
        hypervisor = open_hypervisor(self.paths, None, self.params["virt_type"])
        states = hypervisor.domains()
        resting = [
            state.name
            for state in states
            if state.problem is not None
            or (state.record is not None and self.image.sha256 in map(sha256_of, images_below(state.record)))
        ]
        resting += [left.path for left in leftovers(self.paths, {state.uuid for state in states})]
        if resting:
            raise Refused(
                f"image {self.image.name} stays on {hypervisor.host}: {', '.join(sorted(resting))} may rest on it"
            )

    def _holder(self, action: str) -> Holder:
        return Holder(run=str(uuid.uuid4()), by=self.params["by"], action=f"{action} image", since=now())


def open_image(paths: Paths, image: Image, params: Mapping[str, Any]) -> ImageOnHost:
    """Look for an image in the host's cache, for the module image.

    Raises InvalidInput for a checksum that is none, UnreadableRecord, and Refused where it is to go and is in use.
    """
    found = ImageOnHost(paths, image, params, cached_image(paths, image.sha256) is not None)
    if found.is_cached and params["state"] == "absent":
        found.refuse_if_used()
    return found
